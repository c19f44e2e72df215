import type { TailoringTip } from '../analysis';
import { listRoleNames } from '../roles/title-index';
import { foldTitlePhrase } from '../roles/title-words';
import { findJobTitle } from './job-title';
import type { TipContext } from './tip-context';

/**
 * The headline of the resume against the posting's own title; nothing when the headline already names the role, or when
 * the title does not.
 */
export function chooseHeadlineTip({ posting, role, profile, knowledge, words }: TipContext): TailoringTip[] {
  const profileRole = role && knowledge.roles.get(role.id);
  if (!profileRole || !profile || profile.headline.length === 0) return [];
  const title = findJobTitle(posting.title, role.evidence, knowledge.titles);
  if (!title) return [];
  const headline = profile.headline.map(({ text }) => ` ${foldTitlePhrase(text)} `).join('');
  const names = [foldTitlePhrase(title.text), ...listRoleNames(profileRole.id, knowledge.titles)];
  if (names.some((name) => headline.includes(` ${name} `))) return [];
  return [
    {
      id: 'headline',
      kind: 'headline',
      text: words.tips.headline(title.text),
      because: { posting: [title.span], resume: profile.headline.slice(0, 2) },
    },
  ];
}
