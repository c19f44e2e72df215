import { loadCommand } from './load-command.mjs';

await loadCommand('lint-firefox');
