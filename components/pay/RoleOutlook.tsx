import type { Analysis } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { type ReadBriefing, useBriefing } from '../prepare/use-briefing';
import { EnglishNote } from '../ui/EnglishNote';
import { FactList } from '../ui/FactList';
import { Section } from '../ui/Section';

/** As many as one reads beside the figures. */
const FEW = 4;

type Props = { readonly analysis: Analysis; readonly readBriefing: ReadBriefing };

/** How the role grows and how much it is wanted, as the sources have it; nothing where they say nothing. */
export function RoleOutlook({ analysis, readBriefing }: Props) {
  const { pay: t } = useMessages();
  const briefing = useBriefing(analysis, readBriefing);
  if (!briefing || briefing === 'failed' || briefing.growth.length === 0) return undefined;
  return (
    <Section title={t.outlook}>
      <EnglishNote />
      <FactList facts={briefing.growth} few={FEW} />
    </Section>
  );
}
