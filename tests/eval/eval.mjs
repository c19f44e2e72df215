import { loadCommand } from '../commands/load-command.mjs';

await loadCommand('../eval/eval');
