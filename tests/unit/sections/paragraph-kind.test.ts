import { describe, expect, it } from 'vitest';
import { classifyParagraph } from '../../../lib/sections/paragraph-kind';

describe('classifyParagraph', () => {
  it.each([
    'Brindlecap turns receipts into ledgers with PyTorch.',
    'Hollin & Sons builds foundation models for bakeries. That is where you come in.',
    'The Marrow Company helps farms with machine learning.',
    'We build robots that fold laundry.',
    'Our platform combines speech recognition and LLMs.',
    'At Quillbank, we read contracts with NLP.',
    'Die Beispielwerk KI GmbH entwickelt Bilderkennung mit PyTorch.',
    'Wir sind ein Anbieter von Software für Deep Learning.',
    'Unsere Plattform sortiert Schrauben mit Computer Vision.',
    "Atelier Nord IA édite un logiciel d'intelligence artificielle.",
    'Nous sommes une jeune pousse du deep learning.',
    'Notre plateforme repose sur des LLM.',
    'Somos una empresa de inteligencia artificial.',
    'Nuestra plataforma usa aprendizaje automático.',
    'En Pizarra ayudamos a colegios con modelos de lenguaje.',
  ])('reads a portrait of the employer: %j', (text) => {
    expect(classifyParagraph(text, 'intro')).toBe('about-company');
    expect(classifyParagraph(text, 'duties')).toBeUndefined();
  });

  it.each([
    'Brindlecap builds ledgers and is looking for an engineer who knows PyTorch.',
    'The Data Engineer builds pipelines in Spark.',
    'The team builds models in PyTorch.',
    'Designs and builds models in PyTorch.',
    'We use Python and Spark.',
    '* We build our models with PyTorch',
    'We build models on a modern stack: PyTorch.',
    'Our stack is Python and Spark.',
    'We build robots, and you will use PyTorch.',
    'Die Beispielwerk GmbH entwickelt Roboter und sucht jemanden mit PyTorch.',
    'Wir suchen dich: PyTorch ist dein Werkzeug.',
    'Atelier Nord édite un logiciel et recrute une personne qui connaît PyTorch.',
    'Vous développez des modèles avec PyTorch.',
    'Somos una empresa joven y buscamos a alguien con PyTorch.',
    'Desarrollarás modelos con PyTorch.',
  ])('leaves what tells of the work: %j', (text) => {
    expect(classifyParagraph(text, 'intro')).toBeUndefined();
  });

  it('reads the turn from a portrait to the work', () => {
    expect(classifyParagraph('Wir suchen eine Ingenieurin.', 'about-company')).toBe('intro');
    expect(classifyParagraph('Buscamos a alguien como tú.', 'about-company')).toBe('intro');
  });
});
