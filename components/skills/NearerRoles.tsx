import { useEffect, useState } from 'react';
import type { Analysis } from '../../lib/analysis';
import type { NearerRole } from '../../lib/career/nearer-roles';
import { findBand } from '../../lib/coverage/coverage-band';
import { useMessages } from '../messages/use-messages';
import styles from './NearerRoles.module.css';

/** Where nearer roles come from, and the address that shows why. */
export type NearerClient = {
  /** Roles that the resume fits clearly better than this one. */
  readonly readNearer: (role: string) => Promise<readonly NearerRole[]>;
  readonly fitUrl: string;
};

type Props = NearerClient & { readonly analysis: Analysis };

/** Where a resume shows little of what a posting asks for: the roles it is nearer to, if any clearly are. */
export function NearerRoles({ analysis, readNearer, fitUrl }: Props) {
  const { skills: t, locale } = useMessages();
  const roles = useNearer(analysis, readNearer);
  if (roles.length === 0) return undefined;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(roles.map(({ name }) => name));
  return (
    <p className={styles.hint}>
      {t.nearer(names)}{' '}
      <a href={fitUrl} target="_blank" rel="noreferrer">
        {t.nearerLink}
      </a>
    </p>
  );
}

/** Asked only where it would be told, once the rest is shown; none while it is not known, and where it cannot be. */
function useNearer({ role, coverage }: Analysis, readNearer: Props['readNearer']): readonly NearerRole[] {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly roles: readonly NearerRole[] }>();
  const isThin = coverage !== undefined && findBand(coverage.score) === 'thin';
  // What the user says of skills changes score and answer alike.
  const key = role && isThin ? `${role.id} ${coverage.score}` : '';
  useEffect(() => {
    let isShown = true;
    const [id = ''] = key.split(' ');
    if (id !== '') {
      readNearer(id).then(
        (roles) => isShown && setAnswer({ key, roles }),
        () => undefined,
      );
    }
    return () => {
      isShown = false;
    };
  }, [key, readNearer]);
  return answer?.key === key ? answer.roles : [];
}
