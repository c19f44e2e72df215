import type { Knowledge } from '../../knowledge/knowledge';
import { extractProfile } from '../extract-profile';
import type { DateRange, YearMonth } from './date-ranges';
import type { DegreeLevel } from './degree-level';
import type { EducationFound } from './education';
import type { ResumeEntry } from './entries';
import { readOutline } from './resume-outline';
import { findResumePlace, type ResumePlace } from './resume-place';
import { measureSkillTimes, type ResumeStructure, readStructure } from './resume-structure';

/** One skill of a resume with the numbers of the lines that show it, from 1. */
export type DescribedSkill = {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly number[];
  /** Of the dated jobs that show it, those that overlap once; left out where none does: that is not known, not nothing. */
  readonly months?: number;
};

/** A job by title and employer, as far as the resume says them so that it can be told; `line` is that of its dates. */
export type DescribedJob = {
  readonly title?: string;
  readonly employer?: string;
  readonly start: YearMonth;
  /** Left out where only one date is given. */
  readonly end?: YearMonth | 'present';
  readonly line: number;
};

/** A degree; `subject` and `year` left out where its line does not say them. */
export type DescribedDegree = {
  readonly level: DegreeLevel;
  readonly subject?: string;
  readonly year?: number;
  readonly isOngoing: boolean;
  readonly line: number;
};

/** A certificate in the resume's own words. */
export type DescribedCertificate = { readonly text: string; readonly line: number };

/** Where somebody lives by their resume, and whether they would work remotely or move; left out where it does not say. */
export type DescribedPlace = {
  readonly home?: { readonly text: string; readonly line: number };
  /** Lines, from 1. */
  readonly remote?: number;
  readonly relocation?: number;
};

/** What a resume says beside skills, each with its line, from 1. */
export type DescribedProfile = {
  readonly place: DescribedPlace;
  /** Of all dated jobs together, those that overlap once; left out where no job has a beginning and an end. */
  readonly months?: number;
  readonly jobs: readonly DescribedJob[];
  readonly education: readonly DescribedDegree[];
  readonly certificates: readonly DescribedCertificate[];
};

/** What RoleLens reads in a resume. */
export type DescribedResume = { readonly skills: readonly DescribedSkill[]; readonly profile: DescribedProfile };

/** More are no resume's, and a page that shows them all is of no use; skills are never cut. */
const MOST = 60;

/** What is read in a resume's text, as plain data; `now` ends what still goes on. An empty text gives empty lists. */
export function describeResume(text: string, knowledge: Knowledge, now: YearMonth): DescribedResume {
  const outline = readOutline(text);
  const profile = extractProfile(text, knowledge, outline);
  const structure = readStructure(text, now, outline);
  const times = measureSkillTimes(profile, structure, now);
  const skills = profile.skills.map(({ id, name, lines }, at): DescribedSkill => {
    const months = times[at]?.months;
    const numbers = [...new Set(lines.map(({ line }) => line))];
    return { id, name, lines: numbers, ...(months === undefined ? {} : { months }) };
  });
  const place = describePlace(findResumePlace(structure, text, knowledge.places));
  return { skills, profile: { place, ...describeStructure(structure) } };
}

function describePlace({ home, remote, relocation }: ResumePlace): DescribedPlace {
  return {
    ...(home ? { home: { text: home.text, line: home.line.line } } : {}),
    ...(remote ? { remote: remote.line } : {}),
    ...(relocation ? { relocation: relocation.line } : {}),
  };
}

function describeStructure(structure: ResumeStructure): Omit<DescribedProfile, 'place'> {
  const { months, entries, education, certificates } = structure;
  return {
    ...(months === undefined ? {} : { months }),
    jobs: entries.slice(0, MOST).map(describeJob),
    education: education.slice(0, MOST).map(describeDegree),
    certificates: certificates.slice(0, MOST).map(({ text, line }) => ({ text, line })),
  };
}

function describeJob({ title, employer, dates: { start, end, line } }: ResumeEntry): DescribedJob {
  return {
    ...(title === undefined ? {} : { title }),
    ...(employer === undefined ? {} : { employer }),
    start,
    ...describeEnd(end),
    line: line.line,
  };
}

function describeEnd(end: DateRange['end']): Pick<DescribedJob, 'end'> {
  return end === undefined ? {} : { end };
}

function describeDegree({ level, subject, year, isOngoing, line }: EducationFound): DescribedDegree {
  return {
    level,
    ...(subject === undefined ? {} : { subject }),
    ...(year === undefined ? {} : { year }),
    isOngoing,
    line: line.line,
  };
}
