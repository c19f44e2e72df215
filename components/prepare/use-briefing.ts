import { useEffect, useState } from 'react';
import type { Analysis } from '../../lib/analysis';
import type { RoleBriefing } from '../../lib/roles/role-briefing';

/** What the knowledge base says of a role, fitted to the skills of a posting (ids); undefined for an unknown role. */
export type ReadBriefing = (role: string, skills: readonly string[]) => Promise<RoleBriefing | undefined>;

/** Undefined while it is read and where there is no role. */
export type BriefingAnswer = RoleBriefing | 'failed' | undefined;

/** The briefing on the role of a posting. */
export function useBriefing({ role, skills }: Analysis, readBriefing: ReadBriefing): BriefingAnswer {
  const [answer, setBriefingAnswer] = useState<{ readonly key: string; readonly briefing: BriefingAnswer }>();
  // All of the analysis that a briefing is made of, as one text: the same text is the same briefing. Ids have no blanks.
  const key = role ? [role.id, ...skills.map(({ id }) => id)].join(' ') : '';
  useEffect(() => {
    let isShown = true;
    const [roleId = '', ...ids] = key.split(' ');
    const show = (briefing: BriefingAnswer) => isShown && setBriefingAnswer({ key, briefing });
    if (roleId !== '') readBriefing(roleId, ids).then(show, () => show('failed'));
    return () => {
      isShown = false;
    };
  }, [key, readBriefing]);
  return answer?.key === key ? answer.briefing : undefined;
}
