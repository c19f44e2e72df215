import { FILE_TARGETS } from './file-targets';
import type { FuzzTarget } from './fuzz-target';
import { PAGE_TARGETS } from './page-target';
import { PARSER_TARGETS } from './text-targets';
import { WHOLE_TARGETS } from './whole-targets';

/** Everything that takes what strangers wrote. */
export const TARGETS: readonly FuzzTarget[] = [...PARSER_TARGETS, ...WHOLE_TARGETS, ...PAGE_TARGETS, ...FILE_TARGETS];
