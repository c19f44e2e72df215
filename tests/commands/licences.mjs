import { loadCommand } from './load-command.mjs';

await loadCommand('licences');
