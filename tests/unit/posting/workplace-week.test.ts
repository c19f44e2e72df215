import { describe, expect, it } from 'vitest';
import { parseWorkplace } from '../../../lib/posting/parse-workplace';

describe('parseWorkplace', () => {
  it.each([
    ['Managing remote teams.', undefined],
    ['Experience leading remote teams is required.', undefined],
    ['You have experience building fully remote teams.', undefined],
    ['You work well with remote colleagues.', undefined],
    ['Du führst Remote-Teams.', undefined],
    ['Erfahrung in der Führung von Remote-Teams.', undefined],
    ['Encadrer des équipes en télétravail.', undefined],
    ['Animer des équipes à distance.', undefined],
    ['Liderar equipos en remoto.', undefined],
    ['Remote. You will be managing remote teams.', 'remote'],
    ['You will join a fully remote team.', 'remote'],
    ['You can work from home up to 2 days.', 'hybrid'],
    ['Work from home, 3 days of extra leave.', 'remote'],
    ['Bis zu 2 Tage Homeoffice.', 'hybrid'],
    ['Télétravail : 2j/semaine', 'hybrid'],
    ['2j de télétravail par semaine', 'hybrid'],
    ['Hasta 2 días de teletrabajo.', 'hybrid'],
    ['Teletrabajo: 2 días', 'hybrid'],
    ['Homeoffice nach Absprache', 'hybrid'],
    ['Home Office nach Vereinbarung möglich', 'hybrid'],
    ['100% Homeoffice nach Absprache möglich', 'remote'],
    ['Work from home by arrangement', 'hybrid'],
    ['Télétravail selon accord', 'hybrid'],
    ['Teletrabajo a convenir', 'hybrid'],
    ['On-site 4 days a week; no remote.', 'onsite'],
    ['On-site 4 days a week. No remote work.', 'onsite'],
    ['4 Tage pro Woche im Büro, kein Homeoffice.', 'onsite'],
    ['Sur site 4 jours par semaine, pas de télétravail.', 'onsite'],
    ['Presencial 4 días a la semana, sin teletrabajo.', 'onsite'],
    ['This role is hybrid, 3 days in office. Not remote.', 'hybrid'],
    ['Not fully remote: 3 days in the office.', 'hybrid'],
    ['3 days in the office per week. Remote is not possible from outside Germany.', 'hybrid'],
  ])('%s: %s', (description, workplace) => {
    expect(parseWorkplace({ title: '', description })).toBe(workplace);
  });
});
