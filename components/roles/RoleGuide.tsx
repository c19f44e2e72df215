import { type PayPlace, placeAtHome } from '../../lib/career/choose-role-pay';
import type { Guide } from '../../lib/knowledge/guide';
import { useHeld } from '../career/use-held';
import type { HeldClient } from '../career-client';
import { useMessages } from '../messages/use-messages';
import { Notice } from '../ui/Notice';
import { RoleIndex } from './RoleIndex';
import { RolePage } from './RolePage';

type Props = {
  readonly guide: Guide;
  readonly client: HeldClient;
  /** The role whose page is shown; all of them where it is undefined. */
  readonly roleId?: string;
  /** The level and country that the user prefers for pay. */
  readonly place: PayPlace;
};

/** The guide to all roles, or the page of one. */
export function RoleGuide({ guide, client, roleId, place }: Props) {
  const { roles: t } = useMessages();
  const { held } = useHeld(client);
  const home = placeAtHome(place, held);
  const isOfHome = home !== place;
  if (roleId === undefined) return <RoleIndex {...{ guide, held, isOfHome }} place={home} />;
  const role = guide.roles.get(roleId);
  // What is chosen on the page begins anew with the resume's place.
  if (role) return <RolePage key={`${roleId} ${home.country}`} {...{ guide, role, held }} place={home} />;
  return (
    <Notice level={2} title={t.unknown} text={t.unknownHint}>
      <a href="#roles">{t.back}</a>
    </Notice>
  );
}
