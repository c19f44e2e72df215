import { availableParallelism, loadavg } from 'node:os';
import { findBrowser } from '../commands/find-browser';

/** Takes the load before a run; gives what says after it when, on what and beside how much else was measured. */
export function describeMachine(): (rounds: number | undefined) => string {
  const before = formatLoad();
  const day = new Date().toISOString().slice(0, 10);
  const browser = findBrowser().name.replace(/ built on.*/, '');
  return (rounds) =>
    `Measured on ${day}: ${availableParallelism()} processors, Node ${process.versions.node}, ${browser}, load ${before} ` +
    `before and ${formatLoad()} after${rounds === undefined ? '' : `; a short run, ${rounds} rounds each`}.`;
}

function formatLoad(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
