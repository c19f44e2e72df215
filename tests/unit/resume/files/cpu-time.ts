/** Milliseconds of processor time that this process has used: what else the machine does counts for little in it. */
export function readCpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
