import type { ResumeLine, TailoringTip } from '../analysis';
import { foldTitlePhrase } from '../roles/title-words';
import { findSkillSpans, type TipContext } from './tip-context';

const BULLET_LENGTH = 40;

/** The headline of the resume against the role of the posting; nothing when the headline already names the role. */
export function chooseHeadlineTip({ role, profile, knowledge }: TipContext): TailoringTip[] {
  const profileRole = role && knowledge.roles.get(role.id);
  if (!profileRole || !profile || profile.headline.length === 0) return [];
  const headline = profile.headline.map(({ text }) => ` ${foldTitlePhrase(text)} `).join('');
  const names = [profileRole.name, ...profileRole.aliases].map(foldTitlePhrase);
  if (names.some((name) => headline.includes(` ${name} `))) return [];
  return [
    {
      id: 'headline',
      kind: 'headline',
      text: `The top of your resume does not name the role. If it is what you do, put “${profileRole.name}” under your name.`,
      because: { posting: role.evidence.slice(0, 2), resume: profile.headline.slice(0, 2) },
    },
  ];
}

/** A line that shows something the posting asks for and has no number in it. */
export function chooseNumberTip(context: TipContext): TailoringTip[] {
  const advice = context.knowledge.data.advice.find(({ id }) => id === 'resume-before-and-after');
  const [cite] = advice?.cite ?? [];
  for (const { skill, resume } of context.coverage?.have ?? []) {
    const line = resume.find(isBulletWithoutNumber);
    if (!line) continue;
    return [
      {
        id: 'number',
        kind: 'resume',
        text: `Line ${line.line} shows what the posting asks for but no result. Add a number to it: how much quicker, cheaper, larger or more accurate it became.`,
        because: {
          posting: findSkillSpans(skill, context).slice(0, 1),
          resume: [line],
          ...(cite ? { source: cite.source, line: cite.lines?.[0] } : {}),
        },
      },
    ];
  }
  return [];
}

function isBulletWithoutNumber({ text }: ResumeLine): boolean {
  return text.length >= BULLET_LENGTH && !/\d/.test(text);
}
