import { loadCommand } from './load-command.mjs';

const hearAttempts = {
  name: 'rolelens-hear-attempts',
  enforce: 'pre',
  transform: {
    filter: { id: /\/lib\/page\/find-element\.ts$/ },
    handler: (code) => ({
      code: `${code.replace('export function attempt<', 'function unheard<')}\nexport { attempt } from '../../tests/fuzz/swallowed';`,
      map: null,
    }),
  },
};

await loadCommand('../fuzz/fuzz', [hearAttempts]);
