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
  ['Full-time, Remote, Permanent', 'remote'],
  ['## Where\nUS Remote\n## What', 'remote'],
  ['Work from Denver, Tulsa or Remote.', 'remote'],
  ['Location: Graz\nHybrid, Graz', 'hybrid'],
  ['Marketing / Permanent / Hybrid', 'hybrid'],
  ['Remote/Hybrid: Hybrid', 'hybrid'],
  ['Remote status: Hybrid', 'hybrid'],
  ['Working arrangement: hybrid, with on-site presence required at times.', 'hybrid'],
  ['Working onsite at our Ghent headquarters 3 days per week.', 'hybrid'],
  ['On site: 2 days per week, Leeds', 'hybrid'],
  ['Office presence of at least 3 days a week', 'hybrid'],
  ['Come to the office twice a week.', 'hybrid'],
  ['We offer two days of remote working per week.', 'hybrid'],
  ['A mix of remote and office days', 'hybrid'],
  ['You join us on a hybrid basis.', 'hybrid'],
  ['Arbeiten im Büro und im Homeoffice', 'hybrid'],
  ['Télétravail possible', 'hybrid'],
  ['Télétravail à hauteur de 2 jours', 'hybrid'],
  ['Modalidad de trabajo híbrida', 'hybrid'],
  ['Modalidad presencial', 'onsite'],
  ['Poste en présentiel', 'onsite'],
  ['We are hiring a remote data engineer.', 'remote'],
  ['This role is _remote._', 'remote'],
  ['This is a work-from-home position.', 'remote'],
  ['Telecommuting permitted', 'remote'],
  ['Telecommuting not allowed', 'onsite'],
  ['We are open to both remote and in-person candidates.', 'remote'],
  ['The position can be in-office, remote or a hybrid of the two.', 'remote'],
  ['AnalystLeeds – HybridWho we are', 'hybrid'],
  ['Home working (2 days per week)', 'hybrid'],
  ['Work from the office, from home or a mixture of both.', 'hybrid'],
  ['Graz (On site) | Full-time', 'onsite'],
  ['We are looking for a full-time, on-site analyst.', 'onsite'],
  ['* Work from our office in Graz', 'onsite'],
  ['Glijdende uren en 50% thuiswerk', 'hybrid'],
  ['Modalità ibrida, due giorni', 'hybrid'],
  ['フルリモート可', 'remote'],
  ['You support a government client on site in Boise.', 'onsite'],
  ['Telecommute: No', 'onsite'],
  ['Telework position\nNo', 'onsite'],
  ['Five days a week in the office', 'onsite'],
  ['5 days on-site in Bremen', 'onsite'],
  ['You must be able to relocate to Bergen.', 'onsite'],
  ['Candidates willing to relocate are welcome.', undefined],
  ['On-site work is required.', 'onsite'],
  ['We cannot offer remote work.', 'onsite'],
  ['You will work out of our Porto office.', 'onsite'],
  ['The pay range for this position based at our Porto office', undefined],
  // Words that say nothing of the workplace.
  ['Lunch is served at our office.', undefined],
  ['Devices that remotely monitor crops', undefined],
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
    ['Lille (Télétravail partiel)', 'hybrid'],
    ['Lille (Télétravail complet)', 'remote'],
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
