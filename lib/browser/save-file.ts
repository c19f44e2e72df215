/** How long a browser may take to begin reading a file that was handed to its downloads. */
const READ_MS = 60_000;

/** Hands a text to the browser's downloads as a file; for extension pages, which need no permission for it. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
