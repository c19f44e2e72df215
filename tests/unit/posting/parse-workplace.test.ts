import { describe, expect, it } from 'vitest';
import { parseWorkplace } from '../../../lib/posting/parse-workplace';

const DESCRIPTIONS: readonly (readonly [description: string, workplace: string | undefined])[] = [
  ['This is a fully remote role.', 'remote'],
  ['The position can be based anywhere in Europe and is remote.', 'remote'],
  ['#LI-Remote', 'remote'],
  ['Location: Remote', 'remote'],
  ['Acme | ML Engineer | REMOTE (EU) | Full-time', 'remote'],
  ['Acme | ML Engineer | Hybrid/Remote', 'remote'],
  ['We hire remotely across the Americas.', 'remote'],
  ['We are a remote-first company.', 'remote'],
  ['You work from home, or wherever you like.', 'remote'],
  ['Remote or hybrid work, as you wish', 'remote'],
  ['100% Remote möglich', 'remote'],
  ['Poste en télétravail complet', 'remote'],
  ['Trabajo 100 % remoto', 'remote'],
  ['#LI-Hybrid', 'hybrid'],
  ['This position is hybrid.', 'hybrid'],
  ['You are in our office three days a week.', 'hybrid'],
  ['We expect 2-3 days per week in our Lisbon office.', 'hybrid'],
  ['Our hybrid schedule gives you Wednesdays to work from home.', 'hybrid'],
  ['Flexible hours with work from home option', 'hybrid'],
  ['Wir arbeiten an zwei Tagen pro Woche im Büro.', 'hybrid'],
  ['Hybrides Arbeiten', 'hybrid'],
  ['Poste en mode hybride', 'hybrid'],
  ['2 jours de télétravail par semaine', 'hybrid'],
  ['Modelo híbrido', 'hybrid'],
  ['This role is on-site in Austin.', 'onsite'],
  ['Acme | Backend Engineer | Onsite', 'onsite'],
  ['On site only. No remote.', 'onsite'],
  ['This is not a remote position.', 'onsite'],
  ['This is an in-office position.', 'onsite'],
  ['Work Remotely:\nNo', 'onsite'],
  ['Arbeit ausschließlich vor Ort', 'onsite'],
  // Words that say nothing of the workplace.
  ['Experience with remote sensing and satellite images', undefined],
  ['Remote procedure calls and remote desktop support', undefined],
  ['Hybrid cloud and hybrid search with vectors', undefined],
  ['We build hybrid recommender systems.', undefined],
  ['Free on-site gym and in-office lunches', undefined],
  ['Dental, onsite bike parking, on-site lactation rooms', undefined],
  ['Distributed systems at scale', undefined],
  ['A stipend for your home office', undefined],
  ['', undefined],
];

function read(fields: { workplaceText?: string; location?: string; title?: string; description?: string }) {
  return parseWorkplace({ title: 'ML Engineer', description: '', ...fields });
}

describe('parseWorkplace', () => {
  it.each(DESCRIPTIONS)('description: %s', (description, workplace) => {
    expect(read({ description })).toBe(workplace);
  });

  it.each([
    ['Remote - US', 'remote'],
    ['Remote in Austin, TX', 'remote'],
    ['Stockholm, Sweden (hybrid)', 'hybrid'],
    ['Hybrid remote in Austin, TX', 'hybrid'],
    ['Onsite in Tokyo', 'onsite'],
    ['San Francisco, CA | ONSITE + REMOTE (US)', 'remote'],
    ['Berlin, Germany', undefined],
    ['Anywhere in the world', 'remote'],
    ['Austria,Belgium,Croatia,Denmark,Estonia,Finland,France,Germany,Greece,Hungary', 'remote'],
  ])('location: %s', (location, workplace) => {
    expect(read({ location })).toBe(workplace);
  });

  it('believes the pill before everything else', () => {
    expect(read({ workplaceText: 'Hybrid', location: 'Remote', description: 'fully remote' })).toBe('hybrid');
    expect(read({ workplaceText: 'On-site', description: 'We are remote-first.' })).toBe('onsite');
  });

  it('lets the description overrule a remote location only by saying otherwise and nowhere remote', () => {
    expect(read({ location: 'Remote', description: '#LI-Hybrid' })).toBe('hybrid');
    expect(read({ location: 'Remote', description: 'Three days a week in the office; remote tools.' })).toBe('hybrid');
    expect(read({ location: 'Remote', description: 'Remote and hybrid working options' })).toBe('remote');
    expect(read({ location: 'Remote', description: 'Lunch for on-site employees' })).toBe('remote');
  });

  it('reads the title where the location says nothing', () => {
    expect(read({ title: 'ML Engineer (Remote)', location: 'Berlin' })).toBe('remote');
    expect(read({ title: 'Remote Sensing Engineer', location: 'Berlin' })).toBeUndefined();
  });
});
