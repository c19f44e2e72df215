import { useRef, useState } from 'react';
import { useMessages } from '../messages/use-messages';
import { ResumeForm } from '../options/ResumeForm';
import { ResumeImport } from '../options/ResumeImport';
import { NEW, useDrafts } from '../options/use-drafts';
import { useImport } from '../options/use-import';
import { useResumeActions } from '../options/use-resume-actions';
import { useResumes } from '../options/use-resumes';
import type { ReadResume } from '../resume-client';
import { Hidden } from '../ui/Hidden';
import { Icon } from '../ui/Icon';
import { WelcomeActions } from './WelcomeActions';
import styles from './WelcomeResume.module.css';
import type { WelcomeClient } from './welcome-client';

type Props = { readonly client: WelcomeClient; readonly onBack: () => void; readonly onNext: () => void };

const MOST_SKILLS = 12;

/** The resume: a file, pasted text, or none for now. */
export function WelcomeResume({ client: { resume: client }, onBack, onNext }: Props) {
  const { welcome, options } = useMessages();
  const t = welcome.resume;
  const [library, refresh] = useResumes(client);
  const resumes = library?.resumes ?? [];
  const drafts = useDrafts();
  const actions = useResumeActions(client, { resumes, refresh, drafts });
  const importing = useImport(client.importFile, actions.keepFile);
  const [isPasting, setIsPasting] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const [active] = resumes;
  const nothing = async () => {};
  return (
    <div className={styles.step}>
      <h2 className={styles.parts}>
        <Hidden>{options.resume.heading}</Hidden>
      </h2>
      <ResumeImport
        importing={importing}
        count={resumes.length}
        onPaste={isPasting ? undefined : () => setIsPasting(true)}
      />
      {isPasting && (
        <ResumeForm
          draft={drafts.find(NEW)}
          onChange={(draft) => drafts.set(NEW, draft)}
          onSave={async (draft) => {
            await actions.save(undefined, draft);
            setIsPasting(false);
            // The form goes, and with it the place where the keys were.
            said.current?.focus();
          }}
          onDelete={nothing}
          onReplace={importing.start}
          onLeave={() => setIsPasting(false)}
          isPasting
        />
      )}
      <div ref={said} role="status" tabIndex={-1} className={styles.said}>
        {active && <Read name={active.name} read={library?.read} />}
      </div>
      <WelcomeActions onBack={onBack} onNext={onNext} next={active ? t.next : t.skip} isMain={active !== undefined} />
    </div>
  );
}

function Read({ name, read }: { readonly name: string; readonly read?: ReadResume }) {
  const { resume: t } = useMessages().welcome;
  const skills = read?.skills ?? [];
  return (
    <div className={styles.read}>
      <p className={styles.name}>
        <Icon name="have" />
        {t.read(name)}
      </p>
      <p className={styles.sum}>{read ? (skills.length > 0 ? t.skills(skills.length) : t.none) : t.reading}</p>
      <ul className={styles.skills}>
        {skills.slice(0, MOST_SKILLS).map(({ id, name: skill }) => (
          <li key={id} className={styles.skill}>
            {skill}
          </li>
        ))}
      </ul>
    </div>
  );
}
