import { expect, test } from 'vitest';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { analyse, KNOWLEDGE } from '../sample-postings';

test.each([
  ['Requirements: knowledge of data protection.', 'Kept our services within GDPR.', 1],
  ['Anforderungen: Kenntnisse in Datenschutz.', 'Umsetzung der DSGVO', 1],
  ['Profil recherché\n- Maîtrise de la protection des données', 'Mise en conformité RGPD', 1],
  ['Requirements: experience with data security.', 'Kept our services within GDPR.', 0],
  ['Requirements: knowledge of GDPR.', 'Worked on data protection.', 0],
])('a rule of data protection shows it, and not the other way round: %s', (description, resume, have) => {
  const { coverage } = analyse(description, { profile: extractProfile(resume, KNOWLEDGE) });
  expect(coverage?.required.have).toBe(have);
});
