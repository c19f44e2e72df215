import type { JobPosting } from '../../lib/analysis';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import { parseEmploymentType } from '../../lib/posting/parse-employment-type';
import { parseLocation } from '../../lib/posting/parse-location';
import { parseSalary } from '../../lib/posting/parse-salary';
import { parseSeniority } from '../../lib/posting/parse-seniority';
import { parseWorkplace } from '../../lib/posting/parse-workplace';
import { parseYearsMin } from '../../lib/posting/parse-years';
import { extractDateRanges } from '../../lib/resume/profile/date-ranges';
import { extractLines } from '../../lib/resume/resume-lines';
import { matchRole } from '../../lib/roles/match-role';
import { splitSections } from '../../lib/sections/split-sections';
import { extractResumeSkills } from '../../lib/skills/extract-resume-skills';
import { extractSkills } from '../../lib/skills/extract-skills';
import { type Check, createInputRandom, type FuzzTarget, pick, type Random } from './fuzz-target';
import { makeText, readTextStock, type TextStock } from './make-text';
import * as forms from './result-forms';

/** Longest that a text may take, in ms. */
export const TEXT_BOUND = 100;

/** Reads a text; what comes back looks at the result. `random` decides what else is told. */
export type ReadText = (text: string, random: Random) => Check;

const COUNTRIES = ['US', 'DE', 'GB', 'FR', 'IN', 'BR', 'JP', 'CH', 'SE', 'MX', 'ZZ', undefined];

const SOURCE = { source: 'other', layers: {} } as const;

function readPay(text: string, random: Random): Check {
  const cut = Math.floor(text.length * random() * 1.5);
  const [description, salaryText] = [text.slice(0, cut), text.slice(cut) || undefined];
  const pay = parseSalary({ description, salaryText, country: pick(random, COUNTRIES) });
  return () => {
    const said = forms.salaryForm.parse(pay)?.text.split('; ') ?? [];
    const strange = said.find((part) => !text.includes(part));
    if (strange !== undefined) throw new Error(`"${strange}" is not in the text`);
  };
}

function readYears(text: string, random: Random): Check {
  const years = random() < 0.2 ? parseYearsMin('', text) : parseYearsMin(text);
  return () => void forms.yearsForm.parse(years);
}

function readLevel(text: string, random: Random): Check {
  const level = random() < 0.6 ? parseSeniority(text, undefined, '') : parseSeniority('', undefined, text);
  return () => void forms.levelForm.parse(level);
}

function readWorkplace(text: string, random: Random): Check {
  const [title, description] = random() < 0.5 ? [text, ''] : ['', text];
  const [workplaceText, location] = random() < 0.5 ? [text.slice(0, 40), undefined] : [undefined, text.slice(0, 40)];
  const workplace = parseWorkplace({ title, description, workplaceText, location });
  return () => void forms.workplaceForm.parse(workplace);
}

function readEmployment(text: string, random: Random): Check {
  const employmentText = random() < 0.3 ? text.slice(0, 60) : undefined;
  const kind = parseEmploymentType({ title: text.slice(0, 100), description: text, employmentText });
  return () => void forms.employmentForm.parse(kind);
}

function readSections(text: string): Check {
  const sections = splitSections(text);
  return () => {
    let end = 0;
    for (const section of forms.sectionsForm.parse(sections)) {
      const isTiled = section.start === end && section.start <= section.bodyStart && section.bodyStart <= section.end;
      if (!isTiled) throw new Error(`the parts do not tile the text at ${section.start}`);
      end = section.end;
    }
    if (end !== text.length) throw new Error(`the parts end at ${end} of ${text.length}`);
  };
}

function readDates(text: string): Check {
  const ranges = extractLines(text).flatMap((line) => extractDateRanges(line, text));
  return () =>
    forms.expectInside(
      text,
      forms.datesForm.parse(ranges).map(({ line }) => line),
    );
}

type Knowledge = ReturnType<typeof loadKnowledge>;

function createReaders(knowledge: Knowledge) {
  const { places, vocabulary, model } = knowledge;
  const metros = new Set(places.metros.map(({ id }) => id));

  const readPlace: ReadText = (text, random) => {
    const found = parseLocation(text, pick(random, ['de.indeed.com', 'www.linkedin.com', undefined]), places);
    return () => {
      const { metro, region } = forms.locationForm.parse(found);
      if (metro !== undefined && !metros.has(metro)) throw new Error(`no metro ${metro}`);
      if (region !== undefined && !text.includes(region)) throw new Error(`"${region}" is not in the text`);
    };
  };
  const readTitle: ReadText = (text) => {
    // No field that a page gives is longer.
    const posting: JobPosting = { ...SOURCE, title: text.slice(0, 1_000), description: '' };
    const found = matchRole(posting, [], knowledge);
    return () => {
      const { role, alternatives } = forms.roleForm.parse(found);
      forms.expectInside(posting.title, role?.evidence ?? []);
      const unknown = [role, ...alternatives].find((each) => each && !knowledge.roles.has(each.id));
      if (unknown) throw new Error(`no role ${unknown.id}`);
    };
  };
  const readSkills: ReadText = (text, random) => {
    const posting: JobPosting = { ...SOURCE, title: text.slice(0, 60), description: text };
    const isResume = random() < 0.3;
    if (isResume) {
      const held = extractResumeSkills(text, vocabulary);
      return () =>
        forms.expectInside(
          text,
          held.flatMap(({ spans }) => spans),
        );
    }
    const skills = extractSkills(posting, vocabulary, model);
    return () => {
      for (const { spans } of forms.skillsForm.parse(skills)) {
        for (const span of spans) forms.expectInside(posting[span.field], [span]);
      }
    };
  };
  return { readPlace, readTitle, readSkills };
}

/** A target that is fed with texts, those of `make`. */
export function textTarget(
  shape: Pick<FuzzTarget, 'name' | 'what' | 'inputs' | 'short'> & Partial<Pick<FuzzTarget, 'bound'>>,
  createReader: () => ReadText,
  make: (random: Random, stock: TextStock) => string = makeText,
): FuzzTarget {
  return {
    bound: TEXT_BOUND,
    ...shape,
    open: async () => {
      const [stock, read] = [getStock(), createReader()];
      return {
        prepare: (at, seed) => {
          const random = createInputRandom(seed, shape.name, at);
          const text = make(random, stock);
          const turn = random();
          // The same each time it is read.
          const again = () => createInputRandom(Math.floor(turn * 2 ** 31), shape.name, at);
          return { read: () => read(text, again()), print: () => text, ending: 'txt' };
        },
      };
    },
  };
}

let stock: TextStock | undefined;

function getStock(): TextStock {
  stock ??= readTextStock();
  return stock;
}

let readers: ReturnType<typeof createReaders> | undefined;

function getReaders(): ReturnType<typeof createReaders> {
  readers ??= createReaders(loadKnowledge());
  return readers;
}

const NAMED_TARGETS: readonly FuzzTarget[] = [
  textTarget({ name: 'pay', what: 'Pay', inputs: 200_000, short: 600 }, () => readPay),
  textTarget({ name: 'years', what: 'Years', inputs: 200_000, short: 500 }, () => readYears),
  textTarget({ name: 'location', what: 'Location', inputs: 200_000, short: 600 }, () => getReaders().readPlace),
  textTarget({ name: 'title', what: 'Title to role', inputs: 200_000, short: 600 }, () => getReaders().readTitle),
  textTarget({ name: 'sections', what: 'Sections', inputs: 150_000, short: 500 }, () => readSections),
  textTarget({ name: 'skills', what: 'Skills', inputs: 50_000, short: 200 }, () => getReaders().readSkills),
];

const OTHER_TARGETS: readonly FuzzTarget[] = [
  textTarget({ name: 'level', what: 'Seniority', inputs: 50_000, short: 500 }, () => readLevel),
  textTarget({ name: 'workplace', what: 'Workplace', inputs: 50_000, short: 500 }, () => readWorkplace),
  textTarget({ name: 'employment', what: 'Employment', inputs: 50_000, short: 500 }, () => readEmployment),
  textTarget({ name: 'dates', what: 'Dates', inputs: 50_000, short: 500 }, () => readDates),
];

/** The parsers one by one: a million inputs for what counts most, the skills the fewest as they are slow; then the others. */
export const PARSER_TARGETS: readonly FuzzTarget[] = [...NAMED_TARGETS, ...OTHER_TARGETS];
