import type { HeldClient } from '../../components/career-client';
import { RoleGuide } from '../../components/roles/RoleGuide';
import { openOptions } from '../../lib/browser/ask-posting';
import { readHeldCareer } from '../../lib/browser/read-held-career';
import { onResumesChanged } from '../../lib/browser/watch-resumes';
import type { PayPlace } from '../../lib/career/choose-role-pay';
import { loadGuide } from '../../lib/knowledge/load-guide';

const client: HeldClient = { readHeld: readHeldCareer, onResumesChanged, openOptions };

type Props = { readonly place: PayPlace; readonly roleId?: string };

/** The role guide, or the page of one role. */
export function RolesPart({ place, roleId }: Props) {
  return <RoleGuide guide={loadGuide()} client={client} place={place} roleId={roleId} />;
}
