import { type ReactNode, useId } from 'react';
import type { YearMonth } from '../../lib/resume/profile/date-ranges';
import type {
  DescribedDegree,
  DescribedJob,
  DescribedPlace,
  DescribedProfile,
} from '../../lib/resume/profile/describe-profile';
import { useMessages } from '../messages/use-messages';
import { trimBullet } from '../ui/trim-bullet';
import styles from './ResumeProfile.module.css';

/** What the resume says beside skills: jobs, education, certificates, each with its line. */
export function ResumeProfile({ profile }: { readonly profile: DescribedProfile }) {
  const texts = useMessages().options.found;
  const { place, jobs, months, education, certificates } = profile;
  return (
    <div className={styles.profile}>
      <Place place={place} />
      <Facts title={texts.jobs} aside={jobs.length > 0 && texts.jobSum(jobs.length, months)} none={texts.noJobs}>
        {jobs.map((job) => (
          <Job key={`${job.line} ${job.start.year}`} job={job} />
        ))}
      </Facts>
      <Facts title={texts.education} none={texts.noEducation}>
        {education.map((degree) => (
          <Degree key={`${degree.line} ${degree.level}`} degree={degree} />
        ))}
      </Facts>
      <Facts title={texts.certificates} none={texts.noCertificates}>
        {certificates.map(({ text, line }) => (
          <Fact key={line} what={trimBullet(text)} line={line} />
        ))}
      </Facts>
    </div>
  );
}

type FactsProps = {
  readonly title: string;
  readonly aside?: string | false;
  /** What is said where there are none. */
  readonly none: string;
  readonly children: readonly ReactNode[];
};

function Facts({ title, aside, none, children }: FactsProps) {
  const id = useId();
  return (
    <div className={styles.facts}>
      <h4 id={id} className={styles.title}>
        {title} {aside && <span className={styles.aside}>{aside}</span>}
      </h4>
      {children.length === 0 ? <p className={styles.none}>{none}</p> : <ul aria-labelledby={id}>{children}</ul>}
    </div>
  );
}

function Place({ place: { home, remote, relocation } }: { readonly place: DescribedPlace }) {
  const texts = useMessages().options.found;
  const said = [
    home && { what: home.text, line: home.line },
    remote !== undefined && { what: texts.place.remote, line: remote },
    relocation !== undefined && { what: texts.place.relocation, line: relocation },
  ].filter((each) => each !== undefined && each !== false);
  return (
    <Facts title={texts.place.heading} none={texts.place.none}>
      {said.map(({ what, line }) => (
        <Fact key={what} what={what} line={line} />
      ))}
    </Facts>
  );
}

function Job({ job: { title, employer, start, end, line } }: { readonly job: DescribedJob }) {
  const { locale, options } = useMessages();
  const texts = options.found;
  const until = end === 'present' ? texts.today : end && formatMonth(end, locale);
  const when = texts.period(formatMonth(start, locale), until);
  return <Fact what={title ?? texts.untitled} more={[employer, when]} line={line} />;
}

function Degree({ degree: { level, subject, year, isOngoing, line } }: { readonly degree: DescribedDegree }) {
  const texts = useMessages().options.found;
  const when = year === undefined ? undefined : String(year);
  return <Fact what={texts.degrees[level]} more={[subject, when, isOngoing ? texts.ongoing : undefined]} line={line} />;
}

type FactProps = { readonly what: string; readonly more?: readonly (string | undefined)[]; readonly line: number };

function Fact({ what, more = [], line }: FactProps) {
  const texts = useMessages().options.found;
  const said = more.filter((each) => each !== undefined);
  return (
    <li className={styles.fact}>
      <bdi className={styles.what}>{what}</bdi>{' '}
      {said.length > 0 && <bdi className={styles.more}>{said.join(' · ')} </bdi>}
      <span className={styles.line}>{texts.line(line)}</span>
    </li>
  );
}

function formatMonth({ year, month }: YearMonth, locale: string): string {
  if (month === undefined) return String(year);
  const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(Date.UTC(year, month - 1, 1)).toLocaleDateString(locale, options);
}
