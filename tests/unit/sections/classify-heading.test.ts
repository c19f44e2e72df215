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
    "How you'll add value",
    'What you’ll help us with',
    'The impact you will make',
    'Some examples of our projects',
    'Within the first 6 months',
  ],
  required: [
    'Requirements',
    '**Minimum Qualifications**',
    'Who you are',
    'What we’re looking for',
    'Must-haves',
    'Skills and Experience',
    "What we'd need from you",
    'What our team expects from you?',
    'What skills do I need?',
    'What skills and experience do you need',
    'Skills you will bring',
    'Experience & skills we’re looking for',
    "Here's what you'll need to be successful",
    'This role requires',
    'Please apply if you have',
    'People who thrive in this role',
    'Is that you?',
    'And who are you?',
    'A little bit about you',
    "What we'll love about you",
    'What we would love to see',
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
    'Even better',
    'Great if you have',
    'What sets you apart',
    'Experience that’s a plus',
    'The following will be considered a plus',
    'It doesn’t hurt if you also have',
    'A strong contender will also show',
    'You may also have',
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
    'What this job can offer you',
    'What else do we offer?',
    'How we take care of you',
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
    'This role requires some travel',
    'Your daily lunch',
    'Examples',
  ])('%j announces nothing', (heading) => {
    expect(classifyHeading(heading)).toBeUndefined();
  });

  it.each([
    'What skills will you gain?',
    'What skills you will learn',
    'What our team looks like',
    'What the team likes',
    'What your team values',
    'What the client needs done',
    'This position requires on-site presence in Boston',
  ])('%j announces no demands', (heading) => {
    expect(classifyHeading(heading)).not.toBe('required');
  });

  it('knows headings that may stand inside another part', () => {
    expect(['Skills:', 'Education', 'Technical skills'].every(isWeakHeading)).toBe(true);
    expect(['Requirements', 'Nice to have', 'Benefits'].some(isWeakHeading)).toBe(false);
  });
});
