import { describe, expect, it } from 'vitest';
import { parseWorkplace } from '../../../lib/posting/parse-workplace';

type Row = readonly [line: string, workplace: 'remote' | 'hybrid' | 'onsite' | undefined];

const ENGLISH: readonly Row[] = [
  ['Hybrid: Mondays in our Leeds studio, the rest as you like.', 'hybrid'],
  ['Hybrid: two days a week in Bath.', 'hybrid'],
  ['We pay £60,000. Hybrid, Salford campus. 28 days of leave.', 'hybrid'],
  ['Leeds or Bath, hybrid, visas sponsored.', 'hybrid'],
  ['Onsite in the old harbour of Bergen, with two trips a year.', 'onsite'],
  ['The job is full-time, on site in Tampere.', 'onsite'],
  ['Grade 7, 190 days. In person. Equal chances for all.', 'onsite'],
  ['Wednesdays and Fridays together in our Utrecht office, otherwise at home.', 'hybrid'],
  ['In our Bristol loft Tue–Thu, home otherwise.', 'hybrid'],
  ['We work from our house by the river on Mondays and Tuesdays.', 'hybrid'],
  ['Monday to Friday, 8 to 4, in our Omaha office.', 'onsite'],
  ['In our Omaha office, Monday to Wednesday in person.', 'hybrid'],
  ['You come in Tuesday through Thursday and work from home on Monday and Friday.', 'hybrid'],
  ['Two or three days a week in the Cork or the Galway office.', 'hybrid'],
  ["We're in the office at least 30% of the time.", 'hybrid'],
  ['We expect everyone to be in one of our offices at least 40% of the time.', 'hybrid'],
  ['Telework is possible for up to three days a week.', 'hybrid'],
  ['Telework eligible: yes, two days per pay period. Remote job: no.', 'hybrid'],
  ['Remote work up to 2 days a week', 'hybrid'],
  ['You may work from home up to two days per week.', 'hybrid'],
  ['Work arrangement: In-office 3x per week', 'hybrid'],
  ['Three office days, two home days.', 'hybrid'],
  ['No work from home.', 'onsite'],
  ['No working from home, no remote.', 'onsite'],
  ['Remote job: no', 'onsite'],
  ['Remote: No', 'onsite'],
  ['Working from home is not possible in this role.', 'onsite'],
  ["This role can't be done from home.", 'onsite'],
  ['This role cannot be performed remotely.', 'onsite'],
  ['Sorry, no remote option for this one.', 'onsite'],
  ['This role is not eligible for remote work.', 'onsite'],
  ['You work on our premises in Derby every day.', 'onsite'],
  ['Workplace type: On-site', 'onsite'],
  ['Work model - Remote', 'remote'],
  ['Remote: Yes', 'remote'],
  ['Remote or hybrid, whichever suits you.', 'remote'],
  ['Hybrid or fully remote within the UK.', 'remote'],
  ['Remote, with two meet-ups a year.', 'remote'],
  ['Remote within Canada.', 'remote'],
  ['We have no office: everybody works from where they live.', 'remote'],
  ['Work wherever you like; there is no office.', 'remote'],
  ['You can live anywhere in the EU.', 'remote'],
  ['Cloud, hybrid, and on-premise installations', undefined],
  ['Dense, sparse, hybrid, and graph retrieval', undefined],
  ['Hybrid: a cloud and three racks in the cellar, that is our platform.', undefined],
  ['Office hours are Monday to Friday.', undefined],
  ['Sales calls with customers in person and by phone', undefined],
  ['You visit the labs of our customers two days a month.', undefined],
  ['25 days of leave and an office dog', undefined],
];

const GERMAN: readonly Row[] = [
  ['Mobiles Arbeiten an bis zu drei Tagen pro Woche', 'hybrid'],
  ['Wir bieten mobiles Arbeiten (bis zu 60 %) und Gleitzeit.', 'hybrid'],
  ['Homeoffice bis zu 2 Tage die Woche', 'hybrid'],
  ['Bis zu 50 % Homeoffice', 'hybrid'],
  ['Zwei Tage Homeoffice pro Woche', 'hybrid'],
  ['Drei Tage im Büro, zwei zu Hause', 'hybrid'],
  ['Dienstags und donnerstags sind alle in Kassel im Büro, sonst arbeitest du von zu Hause.', 'hybrid'],
  ['Hybrid: zwei Tage Büro in Jena, Rest frei', 'hybrid'],
  ['Arbeitsmodell: hybrid', 'hybrid'],
  ['Homeoffice ist wegen der Anlagen nicht möglich.', 'onsite'],
  ['Homeoffice nicht möglich', 'onsite'],
  ['Kein Homeoffice.', 'onsite'],
  ['Leider ohne Homeoffice', 'onsite'],
  ['Arbeiten von zu Hause ist leider nicht möglich.', 'onsite'],
  ['Wir arbeiten vor Ort in Hameln.', 'onsite'],
  ['Präsenzpflicht, kein mobiles Arbeiten', 'onsite'],
  ['ein Arbeitsplatz direkt im Werk', 'onsite'],
  ['100 % remote aus Deutschland', 'remote'],
  ['Du arbeitest vollständig remote.', 'remote'],
  ['Ortsunabhängiges Arbeiten in ganz Deutschland', 'remote'],
  ['Homeoffice zu 100 %', 'remote'],
  ['Remote oder hybrid, wie du magst', 'remote'],
  ['Unsere Kunden betreuen wir vor Ort und per Telefon.', undefined],
  ['Hybride Fahrzeuge und hybride Clouds', undefined],
];

const FRENCH: readonly Row[] = [
  ["Télétravail : jusqu'à 2 jours par semaine.", 'hybrid'],
  ["Jusqu'à 3 jours de télétravail par semaine", 'hybrid'],
  ['Télétravail possible deux jours par semaine', 'hybrid'],
  ['Rythme hybride : 2 jours sur site par semaine à Arras.', 'hybrid'],
  ['Trois jours au bureau, le reste en télétravail.', 'hybrid'],
  ['Présence au bureau les mardis et jeudis', 'hybrid'],
  ['Deux jours par semaine dans nos locaux de Niort', 'hybrid'],
  ['CDD de 24 mois, présence sur site, 2 900 € brut.', 'onsite'],
  ['Pas de télétravail.', 'onsite'],
  ['Télétravail non possible', 'onsite'],
  ["Le télétravail n'est pas possible sur ce poste.", 'onsite'],
  ['Poste non éligible au télétravail', 'onsite'],
  ['Poste sur site à Vannes', 'onsite'],
  ['Poste 100 % présentiel', 'onsite'],
  ['Travail entièrement à distance', 'remote'],
  ['Poste en full remote depuis la France', 'remote'],
  ['Télétravail à 100 %', 'remote'],
  ['Télétravail total', 'remote'],
  ['Télétravail intégral ou hybride, au choix', 'remote'],
  ['Formation à distance pour les clients', undefined],
  ['Une voiture hybride de fonction', undefined],
];

const SPANISH: readonly Row[] = [
  ['Oficina en Vigo dos días por semana, el resto en casa.', 'hybrid'],
  ['Hasta 3 días de teletrabajo a la semana', 'hybrid'],
  ['Teletrabajo: 2 días por semana', 'hybrid'],
  ['Trabajo híbrido: martes y jueves en la oficina de Gijón', 'hybrid'],
  ['Tres días en la oficina y dos desde casa', 'hybrid'],
  ['Modalidad: híbrida', 'hybrid'],
  ['50 % presencial, 50 % remoto', 'hybrid'],
  ['Puesto presencial con salidas al campo', 'onsite'],
  ['Lunes a viernes, 100% presencial en Toluca.', 'onsite'],
  ['Modalidad: presencial', 'onsite'],
  ['Sin teletrabajo.', 'onsite'],
  ['No se ofrece teletrabajo.', 'onsite'],
  ['No hay posibilidad de teletrabajo.', 'onsite'],
  ['No es un puesto remoto.', 'onsite'],
  ['100% remoto, horario flexible, dos encuentros al año.', 'remote'],
  ['Trabajo en remoto desde cualquier lugar de España', 'remote'],
  ['Teletrabajo 100 %', 'remote'],
  ['Modalidad: remota', 'remote'],
  ['Remoto o híbrido, tú eliges', 'remote'],
  ['Soporte remoto a clientes', undefined],
  ['Una nube híbrida', undefined],
];

const CONTRADICTED: readonly (readonly [location: string, line: string, workplace: string])[] = [
  ['Remote', 'Though it is listed as remote, the job is fully on-site at our foundry.', 'onsite'],
  ['Remote', 'Please ignore the remote tag: you work on site in Leith.', 'onsite'],
  ['Remote', 'This is not a remote role.', 'onsite'],
  ['Remote', 'Hybrid: two days a week in our Leith office; remote otherwise.', 'hybrid'],
  ['Remote', 'We meet on site once a year.', 'remote'],
  ['Remote (Germany)', 'Homeoffice ist nicht möglich.', 'onsite'],
  ['France (télétravail)', 'Trois jours par semaine au bureau de Nantes.', 'hybrid'],
  ['España (remoto)', 'Puesto presencial en Lugo.', 'onsite'],
  ['Hybrid - Leith', 'You decide where you work.', 'hybrid'],
  ['Remote or hybrid', 'A calm team.', 'remote'],
  ['Hybrid in Leith', 'A remote-first company.', 'hybrid'],
];

describe('parseWorkplace in four languages', () => {
  it.each([...ENGLISH, ...GERMAN, ...FRENCH, ...SPANISH])('%s', (description, workplace) => {
    expect(parseWorkplace({ title: 'ML Engineer', description })).toBe(workplace);
    const amid = `We make maps.\n\nWhat we offer\n- ${description}\n- Fruit\n`;
    expect(parseWorkplace({ title: 'ML Engineer', description: amid })).toBe(workplace);
  });

  it.each(CONTRADICTED)('location %s: %s', (location, description, workplace) => {
    expect(parseWorkplace({ title: 'ML Engineer', location, description })).toBe(workplace);
  });
});
