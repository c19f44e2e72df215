import type { NamedSkill } from '../../lib/resume/profile/corrections';
import type { FoundSkill } from '../../lib/skills/find-skills';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import type { FindSkills } from '../resume-client';
import { type FoundItem, SearchBox } from '../ui/SearchBox';

type Props = {
  readonly findSkills: FindSkills;
  /** Ids of skills that count already and cannot be chosen. */
  readonly known: ReadonlySet<string>;
  readonly onChoose: (skill: NamedSkill) => void;
};

/** A field that finds skills by name while one types, and gives the one that is chosen. */
export function SkillSearch({ findSkills, known, onChoose }: Props) {
  const texts = useMessages().options.found.add;
  return (
    <SearchBox
      texts={texts}
      find={async (query) => (await findSkills(query)).map((skill) => describe(skill, known.has(skill.id), texts))}
      onChoose={({ id, name }) => onChoose({ id, name })}
    />
  );
}

function describe(
  { id, name, alias, kind }: FoundSkill,
  isKnown: boolean,
  texts: Messages['options']['found']['add'],
): FoundItem {
  const asides = [
    alias !== undefined && texts.also(alias),
    kind !== undefined && texts.kind(kind),
    isKnown && texts.known,
  ].filter((each) => each !== false);
  return { id, name, aside: asides.join(' · '), isDisabled: isKnown };
}
