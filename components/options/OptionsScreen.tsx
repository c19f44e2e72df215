import { type ReactNode, useEffect, useState } from 'react';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import type { SettingsClient } from '../options-client';
import type { ResumeClient } from '../resume-client';
import { Mark } from '../ui/Mark';
import { SideNavigation } from '../ui/SideNavigation';
import { AboutData, type ListedSource } from './AboutData';
import { LibraryPart } from './LibraryPart';
import styles from './OptionsScreen.module.css';
import { PageSwitches } from './PageSwitches';
import { Preferences } from './Preferences';
import { PrivacyPart } from './PrivacyPart';
import { ResumeSection } from './ResumeSection';
import { Shortcuts } from './Shortcuts';
import { useCurrentPart } from './use-current-part';

type Props = {
  readonly client: ResumeClient;
  readonly settings: SettingsClient;
  readonly sources: readonly ListedSource[];
};

const PARTS = ['resume', 'preferences', 'sites', 'shortcuts', 'privacy', 'library', 'data'] as const;
type PartId = (typeof PARTS)[number];

/** The whole options page. */
export function OptionsScreen({ client, settings, sources }: Props) {
  const t = useMessages();
  // Raised when a backup came in or everything was erased: what is shown is read anew.
  const [revision, setRevision] = useState(0);
  const titles = nameParts(t);
  const current = useCurrentPart(PARTS);
  useEffect(() => {
    document.title = `${t.options.title} · ${t.name}`;
  }, [t]);
  useEffect(() => {
    // The address may name a part, which was not there when the browser looked for it.
    const named = PARTS.find((id) => location.hash === `#${id}`);
    if (named) document.getElementById(named)?.scrollIntoView?.();
  }, []);
  const parts: Readonly<Record<PartId, ReactNode>> = {
    resume: <ResumeSection client={client} sources={sources} />,
    preferences: <Preferences key={revision} client={settings.preferences} />,
    sites: <PageSwitches key={revision} client={settings.page} />,
    shortcuts: <Shortcuts client={settings.shortcuts} />,
    privacy: <PrivacyPart key={revision} proof={settings.proof} library={settings.library} />,
    library: <LibraryPart client={settings.backup} onChanged={() => setRevision((before) => before + 1)} />,
    data: <AboutData sources={sources} />,
  };
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Mark size={28} />
        <h1 className={styles.title}>
          {t.name} <span className={styles.where}>{t.options.title}</span>
        </h1>
      </header>
      <SideNavigation
        kind="location"
        className={styles.navigation}
        aria-label={t.options.navigation}
        {...{ parts: PARTS, titles, current }}
      />
      <main className={styles.main}>
        {PARTS.map((id) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className={styles.part}>
            <h2 id={`${id}-title`} className={styles.heading}>
              {titles[id]}
            </h2>
            {parts[id]}
          </section>
        ))}
      </main>
    </div>
  );
}

type Titles = Readonly<Record<PartId, string>>;

function nameParts({ options, preferences, shortcuts, library }: Messages): Titles {
  return {
    resume: options.resume.heading,
    preferences: preferences.heading,
    sites: options.sites.heading,
    shortcuts: shortcuts.heading,
    privacy: options.privacy.heading,
    library: library.heading,
    data: options.data.heading,
  };
}
