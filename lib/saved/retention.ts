/** How long seen jobs that are not saved can be kept, in days; 0 is for good. */
export const RETENTION_CHOICES = [7, 30, 90, 365, 0] as const;
export type RetentionDays = (typeof RETENTION_CHOICES)[number];
const DEFAULT_RETENTION: RetentionDays = 90;

const DAY_MS = 86_400_000;

/** The ISO time before which a job must have been seen last to be forgotten; undefined where nothing ever is. */
export function findCutOff(days: RetentionDays, now: Date): string | undefined {
  return days === 0 ? undefined : new Date(now.getTime() - days * DAY_MS).toISOString();
}

/** A stored choice; the default where it is none. */
export function parseRetention(value: unknown): RetentionDays {
  return RETENTION_CHOICES.find((days) => days === value) ?? DEFAULT_RETENTION;
}
