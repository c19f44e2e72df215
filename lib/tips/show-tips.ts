import type { TailoringTip } from '../analysis';
import { findSkillSpans, quoteSkill, type TipContext } from './tip-context';

const MOST_SPANS = 2;

/** What the user said they have and no line of the resume shows: nobody but RoleLens knows of it. */
export function chooseShowTips(context: TipContext): TailoringTip[] {
  const said = (context.coverage?.have ?? []).filter(({ isSaid, resume }) => isSaid && resume.length === 0);
  return said.map(({ skill }): TailoringTip => {
    const mention = context.skills.find(({ id }) => id === skill);
    return {
      id: `show-${skill}`,
      kind: 'resume',
      text: context.words.tips.show(quoteSkill(skill, context), mention?.requirement === 'required'),
      item: { list: 'show', skills: [skill] },
      because: { posting: findSkillSpans(skill, context).slice(0, MOST_SPANS) },
    };
  });
}
