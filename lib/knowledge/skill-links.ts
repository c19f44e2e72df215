import type { PackedLinks } from './packed-knowledge';

/** By skill id the ids of others; undefined for a skill without any. */
export type SkillLinks = Pick<ReadonlyMap<string, readonly string[]>, 'get'>;

type Links = Map<string, string[]>;

/** Only an analysis with a resume asks for links, so they are read at the first question. */
function openLazily(read: () => Links): SkillLinks {
  let links: Links | undefined;
  return {
    get: (id) => {
      links ??= read();
      return links.get(id);
    },
  };
}

function readLinks(packed: PackedLinks): (readonly [id: string, others: readonly string[]])[] {
  return packed.split('\n').map((line) => {
    const [id = '', ...others] = line.split(' ');
    return [id, others];
  });
}

/** Skills near to one another, in both directions. */
export function openNear(packed: PackedLinks): SkillLinks {
  return openLazily(() => {
    const near = new Map<string, Set<string>>();
    const link = (from: string, to: string) => near.set(from, (near.get(from) ?? new Set()).add(to));
    for (const [id, others] of readLinks(packed)) {
      for (const other of others) {
        link(id, other);
        link(other, id);
      }
    }
    return new Map(Array.from(near, ([id, others]) => [id, [...others]]));
  });
}

/** Each skill that has parents with all its wider skills, itself first. */
export function openWider(packed: PackedLinks): SkillLinks {
  return openLazily(() => {
    const parents = new Map(readLinks(packed));
    const wider: Links = new Map();
    for (const id of parents.keys()) {
      const reached = new Set([id]);
      for (const next of reached) for (const parent of parents.get(next) ?? []) reached.add(parent);
      wider.set(id, [...reached]);
    }
    return wider;
  });
}
