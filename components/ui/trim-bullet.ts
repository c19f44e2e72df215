/** A line without the bullet and blanks at its start and end. */
export function trimBullet(line: string): string {
  return line.replace(/^[\s•*·▪◦–-]+(?=\S)/, '').trim();
}
