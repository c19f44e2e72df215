import { describe, expect, it } from 'vitest';
import { classifyHeading, isWeakHeading } from '../../../lib/sections/classify-heading';
import type { SectionKind } from '../../../lib/sections/section';

const HEADINGS: Partial<Record<SectionKind, string[]>> = {
  duties: [
    '### Responsibilities',
    'What You’ll Do:',
    'Essential Duties and Responsibilities',
    'In this role, you will',
    'Your day-to-day',
    'What success looks like',
    'Deine Aufgaben',
    'Ihre Aufgaben:',
    'Das erwartet dich',
    'Was du bei uns machst',
    'Vos missions',
    'Responsabilités principales',
    'Ce que vous ferez',
    'Responsabilidades',
    'Tus funciones',
    'Qué harás',
  ],
  required: [
    'Requirements',
    '**Minimum Qualifications**',
    'Who you are',
    'What we’re looking for',
    'Must-haves',
    'Skills and Experience',
    'You have:',
    'Dein Profil',
    'Das bringst du mit',
    'Anforderungen',
    'Was du mitbringst',
    'Profil recherché',
    'Votre profil :',
    'Zwingende Voraussetzungen:',
    'Et toi',
    'Compétences requises',
    'Requisitos',
    'Qué buscamos',
    'Perfil buscado',
  ],
  preferred: [
    'Nice to have',
    'Preferred Qualifications:',
    'Bonus points if you have',
    'It would be a plus if you have',
    'Ideally you also have',
    'Von Vorteil',
    'Wünschenswert:',
    'Les plus',
    'Also useful',
    'Strong candidates may also have',
    'It helps if you have:',
    'Schön wäre',
    '¿Qué valoramos?',
    'Atouts',
    'Se valorará',
    'Requisitos deseables',
  ],
  stack: ['Our tech stack', 'Technologies we use', 'Tech-Stack', 'Stack technique', 'Tecnologías'],
  benefits: [
    'Benefits & Perks',
    'What we offer',
    "What's in it for you?",
    'Nos avantages',
    'Ce que nous vous proposons',
    'Why join us?',
    'Wir bieten',
    'Deine Vorteile',
    'Avantages',
    'Nous offrons',
    'Beneficios',
    'Qué ofrecemos',
  ],
  'about-company': ['About us', 'Our mission', 'Company Description', 'Über uns', 'Qui sommes-nous', 'Sobre nosotros'],
  'equal-opportunity': ['Equal Opportunity Employer', 'Diversity & Inclusion', 'Chancengleichheit', 'Diversidad'],
  pay: ['Salary range', 'Compensation', 'Gehalt', 'Rémunération', 'Salario'],
  process: [
    'How to apply',
    'Interview process',
    'Bewerbungsprozess',
    'Processus de recrutement',
    'Proceso de selección',
  ],
  intro: ['About the role', 'Job summary', 'Stellenbeschreibung', 'Le poste', 'Descripción del puesto'],
};

describe('classifyHeading', () => {
  const rows = Object.entries(HEADINGS).flatMap(([kind, headings]) => headings.map((h) => [h, kind] as const));
  it.each(rows)('%j announces %s', (heading, kind) => {
    expect(classifyHeading(heading)).toBe(kind);
  });

  it.each([
    '',
    '***',
    'Python',
    'Strong command of Python and of its whole ecosystem of packages for numbers and tables of all kinds',
    'Berlin',
    'Data Engineer',
    'Background:',
    '2024',
  ])('%j announces nothing', (heading) => {
    expect(classifyHeading(heading)).toBeUndefined();
  });

  it('knows headings that may stand inside another part', () => {
    expect(['Skills:', 'Education', 'Technical skills'].every(isWeakHeading)).toBe(true);
    expect(['Requirements', 'Nice to have', 'Benefits'].some(isWeakHeading)).toBe(false);
  });
});
