/** The class names that apply, as one attribute value. */
export function joinNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
