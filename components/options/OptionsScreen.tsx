import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages';
import type { SitesClient } from '../posting-client';
import type { ResumeClient } from '../resume-client';
import { Mark } from '../ui/Mark';
import { AboutData, type ListedSource } from './AboutData';
import styles from './OptionsScreen.module.css';
import { PrivacyNote } from './PrivacyNote';
import { ResumeSection } from './ResumeSection';
import { SiteSwitches } from './SiteSwitches';

type Props = {
  readonly client: ResumeClient;
  readonly sites: SitesClient;
  readonly sources: readonly ListedSource[];
};

/** The whole options page. */
export function OptionsScreen({ client, sites, sources }: Props) {
  const { name, options: texts } = useMessages();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Mark size={28} />
        <h1 className={styles.title}>
          {name} <span className={styles.where}>{texts.title}</span>
        </h1>
      </header>
      <nav className={styles.navigation} aria-label={texts.navigation}>
        <a href="#resume">{texts.resume.heading}</a>
        <a href="#sites">{texts.sites.heading}</a>
        <a href="#privacy">{texts.privacy.heading}</a>
        <a href="#data">{texts.data.heading}</a>
      </nav>
      <main className={styles.main}>
        <Part id="resume" title={texts.resume.heading}>
          <ResumeSection client={client} sources={sources} />
        </Part>
        <Part id="sites" title={texts.sites.heading}>
          <SiteSwitches client={sites} />
        </Part>
        <Part id="privacy" title={texts.privacy.heading}>
          <PrivacyNote />
        </Part>
        <Part id="data" title={texts.data.heading}>
          <AboutData sources={sources} />
        </Part>
      </main>
    </div>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.part}>
      <h2 id={`${id}-title`} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
