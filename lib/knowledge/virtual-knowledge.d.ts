declare module 'virtual:knowledge' {
  import type { PackedKnowledge } from './packed-knowledge';

  const packed: PackedKnowledge;
  export default packed;
}

declare module 'virtual:knowledge/guide' {
  import type { PackedGuide } from './guide';

  const packed: PackedGuide;
  export default packed;
}

declare module 'virtual:knowledge/sources' {
  import type { Source } from './schemas';

  const sources: readonly Source[];
  export default sources;
}

declare module 'virtual:skill-model' {
  /** Base64 of what `decodeModel` reads. */
  const encoded: string;
  export default encoded;
}

declare module 'virtual:patterns/headings' {
  import type { SectionKind } from '../sections/section';
  import type { PackedPatterns } from '../text/guarded-patterns';

  export default function read(): PackedPatterns<SectionKind>;
}

declare module 'virtual:patterns/cues' {
  import type { CueName } from '../skills/requirement-cues';
  import type { PackedPatterns } from '../text/guarded-patterns';

  export default function read(): PackedPatterns<CueName>;
}

declare module 'virtual:patterns/workplace' {
  import type { StatementName } from '../posting/workplace-statements';
  import type { PackedPatterns } from '../text/guarded-patterns';

  export default function read(): PackedPatterns<StatementName>;
}

declare module 'virtual:patterns/activities' {
  import type { PackedPatterns } from '../text/guarded-patterns';

  export default function read(): PackedPatterns;
}

declare module 'virtual:patterns/degrees' {
  import type { DegreeLevel } from '../resume/profile/degree-level';
  import type { PackedPatterns } from '../text/guarded-patterns';

  export default function read(): PackedPatterns<DegreeLevel>;
}

declare module 'virtual:patterns/unheld' {
  import type { UnheldCue } from '../resume/unheld-cues';
  import type { PackedPatterns } from '../text/guarded-patterns';

  export default function read(): PackedPatterns<UnheldCue>;
}
