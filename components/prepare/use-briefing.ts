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
  const ids = skills.map(({ id }) => id);
  const key = [role?.id, ...ids].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the analysis that the briefing is made of.
  useEffect(() => {
    let isShown = true;
    const show = (briefing: BriefingAnswer) => isShown && setBriefingAnswer({ key, briefing });
    if (role) readBriefing(role.id, ids).then(show, () => show('failed'));
    return () => {
      isShown = false;
    };
  }, [key, readBriefing]);
  return answer?.key === key ? answer.briefing : undefined;
}
