import { citeFact } from '../../lib/cite-fact';
import type { Guide, GuideRole } from '../../lib/knowledge/guide';
import { useMessages } from '../messages/use-messages';
import { FactList } from '../ui/FactList';
import { RolePart } from './RolePart';

type Props = { readonly guide: Guide; readonly role: GuideRole };

/** The titles of the sources that mean this role; nothing where there are none. */
export function RoleTitles({ guide, role }: Props) {
  const { roles: t } = useMessages();
  if (role.covers.length === 0) return undefined;
  const facts = role.covers.map(({ name, how, cite }) => ({ text: `${name} (${t.titleHow[how]})`, cite }));
  return (
    <RolePart title={t.titles}>
      <FactList facts={facts.map((fact) => citeFact(fact, guide.sources))} />
    </RolePart>
  );
}
