import * as z from 'zod/mini';
import type { RawPosting } from '../posting/raw-posting';
import { findJobKeys } from '../saved/job-key';
import { text } from '../text/text-form';
import { openDatabase } from './database';
import { sendToBackground } from './send';

const KEY = 'chosenRoles';
/** Nobody corrects more; the oldest go first. */
const MOST = 500;

const choicesSchema = z.catch(z.array(z.tuple([text(300), text(80)])), []);
type Choices = z.infer<typeof choicesSchema>;

/** The role that the user said a posting is; undefined where they said nothing. */
export async function readRoleChoice(posting: RawPosting): Promise<string | undefined> {
  const key = keyOf(posting);
  return (await readChoices()).find(([job]) => job === key)?.[1];
}

/** Remembers what role the user says a posting is, undefined for what was read, and has everything that shows it follow. */
export async function chooseRoleOf(posting: RawPosting, role: string | undefined): Promise<void> {
  const { settings } = openDatabase();
  const key = keyOf(posting);
  await openDatabase().transaction('rw', settings, async () => {
    const others = (await readChoices()).filter(([job]) => job !== key);
    const choices: Choices = role === undefined ? others : [...others, [key, role]];
    await settings.put({ key: KEY, value: choices.slice(-MOST) });
  });
  await sendToBackground({ kind: 'role-chosen' });
}

async function readChoices(): Promise<Choices> {
  return choicesSchema.parse((await openDatabase().settings.get(KEY))?.value);
}

function keyOf(posting: RawPosting): string {
  const { siteKey, jobKey } = findJobKeys(posting);
  return siteKey ?? jobKey;
}
