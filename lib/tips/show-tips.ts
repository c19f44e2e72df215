import type { TailoringTip } from '../analysis';
import { findSkillSpans, quoteSkill, type TipContext } from './tip-context';

const MOST_SPANS = 2;

/** What the user said they have and no line of the resume shows: nobody but RoleLens knows of it. */
export function chooseShowTips(context: TipContext): TailoringTip[] {
  const said = (context.coverage?.have ?? []).filter(({ isSaid, resume }) => isSaid && resume.length === 0);
  return said.map(({ skill }): TailoringTip => {
    const mention = context.skills.find(({ id }) => id === skill);
    const asked = mention?.requirement === 'required' ? 'requires' : 'asks for';
    return {
      id: `show-${skill}`,
      kind: 'resume',
      text: `You said that you have “${quoteSkill(skill, context)}”, which the posting ${asked}, and no line of your resume shows it. Add where you used it: whoever reads your resume sees only the text.`,
      because: { posting: findSkillSpans(skill, context).slice(0, MOST_SPANS) },
    };
  });
}
