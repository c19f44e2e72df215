import { useMessages } from '../messages/use-messages';
import type { HeldPermissions, ProofClient, StoredAmounts } from '../options-client';
import { Icon } from '../ui/Icon';
import styles from './PrivacyProof.module.css';
import { PrivacyStored } from './PrivacyStored';
import { useProof } from './use-proof';

type Props = { readonly client: ProofClient };

/** What the browser says of the extension while one looks: requests, permissions, what is kept. */
export function PrivacyProof({ client }: Props) {
  const { proof: t } = useMessages();
  const { foreign, permissions, stored, hasFailed } = useProof(client);
  return (
    <div className={styles.proof}>
      <h3>{t.heading}</h3>
      <p className={styles.intro}>{t.intro}</p>
      <div className={styles.figures}>
        <Requests foreign={foreign} policy={client.policy} />
        <Size stored={stored} />
      </div>
      {permissions && <Permissions held={permissions} />}
      {stored && <PrivacyStored stored={stored} />}
      <p role="alert" className={styles.failed}>
        {hasFailed && t.unread}
      </p>
    </div>
  );
}

function Requests({ foreign, policy }: { readonly foreign: readonly string[]; readonly policy?: string }) {
  const { requests: t } = useMessages().proof;
  const isClean = foreign.length === 0;
  return (
    <section className={styles.figure} aria-label={t.heading}>
      <h4 className={styles.what}>{t.heading}</h4>
      <p className={isClean ? styles.clean : styles.alarm}>
        <Icon name={isClean ? 'have' : 'required'} />
        {isClean ? t.none : t.some(foreign.length)}
      </p>
      <p className={styles.hint}>{isClean ? t.own : t.alarm}</p>
      {policy && <p className={styles.hint}>{t.policy(policy)}</p>}
      {!isClean && (
        <ul className={styles.addresses}>
          {[...new Set(foreign)].map((address) => (
            <li key={address}>{address}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Size({ stored }: { readonly stored?: StoredAmounts }) {
  const { size: t } = useMessages().proof;
  return (
    <section className={styles.figure} aria-label={t.heading}>
      <h4 className={styles.what}>{t.heading}</h4>
      <p className={styles.number}>{stored?.bytes === undefined ? t.unknown : t.bytes(stored.bytes)}</p>
      <p className={styles.hint}>{t.hint}</p>
    </section>
  );
}

function Permissions({ held: { permissions, origins } }: { readonly held: HeldPermissions }) {
  const { permissions: t } = useMessages().proof;
  return (
    <>
      <section aria-label={t.heading}>
        <h4 className={styles.title}>{t.heading}</h4>
        <dl>
          {permissions.map((each) => (
            <div key={each} className={styles.item}>
              <dt>
                <code>{each}</code>
              </dt>
              <dd className={styles.hint}>{t.why[each] ?? t.other}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-label={t.sites}>
        <h4 className={styles.title}>{t.sites}</h4>
        {origins.length === 0 && <p className={styles.hint}>{t.noSites}</p>}
        <ul className={styles.sites}>
          {origins.map((each) => (
            <li key={each}>
              <code>{each}</code>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
