import { loadCommand } from '../commands/load-command.mjs';

await loadCommand('../bench/bench');
