import type { AsksRow, SavedSkill } from './saved-posting';
import { isSoundAsks } from './sound-rows';

/** The same skill has a few forms: by requirement and state. Groups make more, which are not worth remembering. */
const MOST_FORMS = 12;

/**
 * Makes what reads one of many stored rows of skills; undefined for a damaged one. Skills that are alike are one object:
 * of a hundred thousand a few hundred stay in memory.
 */
export function createAsksReader(): (stored: unknown) => AsksRow | undefined {
  const known = new Map<string, SavedSkill[]>();
  const share = (skill: SavedSkill): SavedSkill => {
    const forms = known.get(skill.id);
    const same = forms?.find((form) => isAlike(form, skill));
    if (same) return same;
    if (!forms) known.set(skill.id, [skill]);
    else if (forms.length < MOST_FORMS) forms.push(skill);
    return skill;
  };
  return (stored) => (isSoundAsks(stored) ? { jobKey: stored.jobKey, skills: stored.skills.map(share) } : undefined);
}

function isAlike(one: SavedSkill, other: SavedSkill): boolean {
  return (
    one.state === other.state &&
    one.requirement === other.requirement &&
    one.group === other.group &&
    one.name === other.name
  );
}
