const LONGEST = 80;

/** A file's name without folder and extension, as the name of the resume in it; a number tells it from those taken. */
export function chooseResumeName(fileName: string, taken: readonly string[], otherwise: string): string {
  const bare = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/(?<=.)\.[^.]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const name = bare.slice(0, LONGEST - 5).trim() || otherwise;
  let chosen = name;
  for (let number = 2; taken.includes(chosen); number += 1) chosen = `${name} (${number})`;
  return chosen;
}
