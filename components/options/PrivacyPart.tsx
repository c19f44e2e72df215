import { useMessages } from '../messages/use-messages';
import type { ProofClient } from '../options-client';
import { LibraryChoicesForm } from '../saved/LibraryChoicesForm';
import type { LibraryChoicesClient } from '../saved-client';
import { SettingGroup, SettingRow } from '../ui/Setting';
import { PrivacyNote } from './PrivacyNote';
import styles from './PrivacyPart.module.css';
import { PrivacyProof } from './PrivacyProof';

type Props = { readonly proof: ProofClient; readonly library: LibraryChoicesClient };

/** What is read and never done, the proof of it, and for how long things are kept. */
export function PrivacyPart({ proof, library }: Props) {
  const { choices } = useMessages().saved;
  return (
    <div className={styles.part}>
      <PrivacyNote />
      <PrivacyProof client={proof} />
      <div>
        <h3 className={styles.title}>{choices.heading}</h3>
        <SettingGroup>
          <SettingRow isWide>
            <LibraryChoicesForm client={library} />
          </SettingRow>
        </SettingGroup>
      </div>
    </div>
  );
}
