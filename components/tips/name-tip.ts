import type { Analysis, TailoringTip } from '../../lib/analysis';
import type { Messages } from '../messages/en';

/** What a tip of a list is about by name, and how binding the posting is there; a tip of no list is named by its text. */
export function nameTip(
  { item, text }: TailoringTip,
  { skills }: Pick<Analysis, 'skills'>,
  t: Messages,
): { readonly name: string; readonly requirement?: 'required' | 'preferred' } {
  const members = skills.filter(({ id }) => item?.skills.includes(id));
  const named = members.map((each) => each.name).join(', ');
  const name = item?.name ?? (members.length > 1 ? t.skills.oneOf(named) : named);
  const isAsked = item?.list === 'gap' || item?.list === 'near';
  const isRequired = members.length > 0 && members.every(({ requirement }) => requirement === 'required');
  return { name: name || text, ...(isAsked ? { requirement: isRequired ? 'required' : 'preferred' } : {}) };
}
