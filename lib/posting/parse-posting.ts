import type { JobPosting } from '../analysis';
import type { Places } from '../knowledge/schemas';
import { parseEmploymentType } from './parse-employment-type';
import { parseLocation } from './parse-location';
import { parseSalary } from './parse-salary';
import { parseWorkplace } from './parse-workplace';
import type { RawPosting } from './raw-posting';

function findHost(url: string): string | undefined {
  return /^https?:\/\/([^/?#:@]{1,253})/i.exec(url)?.[1]?.toLowerCase();
}

/** Understands what a page says; title and description stay byte-identical, fields that say nothing are left out. */
export function parsePosting(raw: RawPosting, places: Places): JobPosting {
  const { title, description } = raw;
  const place = parseLocation(raw.location, findHost(raw.url), places);
  const pay = { salaryText: raw.salaryText, description, country: place.country };
  return {
    source: raw.site,
    sourceId: raw.sourceId,
    url: raw.url || undefined,
    title,
    company: raw.company,
    location: raw.location,
    country: place.country,
    countries: place.countries,
    region: place.region,
    isPlaceUnread: place.isUnread || undefined,
    metro: place.metro,
    workplace: parseWorkplace({ workplaceText: raw.workplaceText, location: raw.location, title, description }),
    employmentType: parseEmploymentType({ employmentText: raw.employmentText, title, description }),
    datePosted: raw.datePosted,
    salary: parseSalary(pay) ?? parseSalary({ description: title, country: place.country }),
    description,
  };
}
