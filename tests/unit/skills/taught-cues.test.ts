import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../lib/sections/section';
import { findRequirement, readCues } from '../../../lib/skills/requirement';

function requirementOf(sentence: string, word: string, kind: SectionKind = 'required') {
  return findRequirement(kind, readCues(sentence), sentence.indexOf(word));
}

describe('what the employer teaches', () => {
  it.each([
    ['We will train you in Python and Tableau', 'Python'],
    ['We will train you in Python and Tableau', 'Tableau'],
    ['Strong SQL; we train you on Looker, Snowflake and Tableau', 'Snowflake'],
    ["We'll gladly teach you Rust", 'Rust'],
    ['Our data team will coach you in Airflow', 'Airflow'],
    ['Training in Kubernetes will be provided', 'Kubernetes'],
    ['Full training on Looker is given', 'Looker'],
    ['We offer paid training in Databricks', 'Databricks'],
    ['You will be trained on Snowflake', 'Snowflake'],
    ["You'll learn Rust with us", 'Rust'],
    ["Don't know Terraform yet", 'Terraform'],
    ['Knowledge of Looker (training will be provided)', 'Looker'],
    ['Looker – we will teach you', 'Looker'],
    ['Looker can be learned on the job', 'Looker'],
    ["Looker: you'll learn it on the job", 'Looker'],
    ["It's fine if you don't know Rust yet", 'Rust'],
    ['In Python und SQL wirst du eingearbeitet', 'Python'],
    ['Wir machen dich fit in Kubernetes', 'Kubernetes'],
    ['Tableau : formation assurée en interne', 'Tableau'],
    ['Python wirst du bei uns lernen', 'Python'],
    ['SQL kannst du schon, und Python lernst du bei uns', 'Python'],
    ['Python und Tableau bringen wir dir bei', 'Tableau'],
    ['Wir bringen dir Python und Tableau bei', 'Tableau'],
    ['Wir schulen dich in Power BI', 'Power BI'],
    ['Du lernst bei uns Terraform', 'Terraform'],
    ['Nous vous formerons à Python et Tableau', 'Tableau'],
    ['Vous serez formé à Looker', 'Looker'],
    ['Formation à Tableau assurée', 'Tableau'],
    ['Te formaremos en Python y Tableau', 'Tableau'],
    ['Formación en Tableau a cargo de la empresa', 'Tableau'],
  ])('is only mentioned: %j', (sentence, word) => {
    expect(requirementOf(sentence, word)).toBe('mentioned');
  });

  it.each([
    ['Strong SQL; we will train you in Python', 'SQL'],
    ['We will train you in Looker, but you must know SQL', 'SQL'],
    ['We will train you on our tools if you know SQL', 'SQL'],
    ['We will teach you the domain, experience with Python is required', 'Python'],
    ['Experience training teams in Python', 'Python'],
    ['You will train our analysts in Tableau', 'Tableau'],
    ['Ability to train and deploy PyTorch models', 'PyTorch'],
    ['You learn fast, for example Rust', 'Rust'],
    ['Willingness to learn Rust', 'Rust'],
    ['Experience in training neural networks', 'neural'],
    ['Du lernst gern und kennst Python', 'Python'],
    ['Du bringst Python mit', 'Python'],
    ['Expérience en formation à Tableau', 'Tableau'],
    ['Experiencia en formación en Tableau', 'Tableau'],
  ])('leaves a demand what it is: %j', (sentence, word) => {
    expect(requirementOf(sentence, word)).toBe('required');
  });

  it('leaves a wish a wish', () => {
    expect(requirementOf('Ideally you know Looker (training will be provided)', 'Looker')).toBe('preferred');
  });
});

describe('what one is spared', () => {
  it.each([
    ['You will never be asked to train a neural network', 'neural'],
    ["You won't be expected to know Scala, Java or Rust", 'Rust'],
    ['You are not required to write Java', 'Java'],
    ["You won't have to write Kafka consumers", 'Kafka'],
    ["You don't need to manage Kubernetes", 'Kubernetes'],
    ['No need to touch Kubernetes', 'Kubernetes'],
    ['We will never ask you to write Java', 'Java'],
    ['Nobody will expect you to write Java, but Python is a must', 'Java'],
    ['Du musst nie ein neuronales Netz trainieren', 'neuronales'],
    ['Vous n’aurez jamais à toucher Kubernetes', 'Kubernetes'],
    ['On ne vous demandera jamais d’entraîner un réseau de neurones', 'réseau'],
    ['No tendrás que tocar Kubernetes', 'Kubernetes'],
    ['Kubernetes is run by the platform team, so you won’t have to touch it', 'Kubernetes'],
    ['You need not worry about Kubernetes', 'Kubernetes'],
    ['Nobody here will ask you to build dashboards', 'dashboards'],
    ['Niemand verlangt von dir, dass du Java schreibst', 'Java'],
    ['Personne ne vous demandera d’écrire du Java', 'Java'],
    ['Nadie te pedirá que uses Java', 'Java'],
  ])('is not asked for: %j', (sentence, word) => {
    expect(requirementOf(sentence, word)).toBeUndefined();
  });

  it.each([
    ['Nobody will expect you to write Java, but Python is a must', 'Python'],
    ['No need to touch Kubernetes, you will write Python', 'Python'],
    ['You will not have to deploy Kubernetes alone', 'Kubernetes'],
    ["You won't have to learn Spark from scratch", 'Spark'],
    ['You are required to train neural networks', 'neural'],
    ['We will ask you to train a neural network', 'neural'],
    ['You will be expected to know Scala', 'Scala'],
    ['You never have to touch production alone: Kubernetes', 'Kubernetes'],
    ['SQL sicher, Python bringen wir dir bei', 'SQL'],
    ['You need to know Scala', 'Scala'],
    ["Strong SQL – window functions don't scare you", 'SQL'],
    ["Strong SQL – window functions don't scare you", 'window'],
    ["Solid Python, and you don't need to be told to test", 'Python'],
    ['Python: you never have to look up how a decorator works', 'Python'],
    ['Sicheres SQL – Fensterfunktionen schrecken dich nicht ab', 'SQL'],
    ['Sicheres SQL – Fensterfunktionen schrecken dich nicht ab', 'Fenster'],
    ['SQL solide : les fonctions de fenêtrage ne vous font pas peur', 'fonctions'],
    ['SQL sólido: las funciones de ventana no te asustan', 'funciones'],
  ])('leaves a demand what it is: %j', (sentence, word) => {
    expect(requirementOf(sentence, word)).toBe('required');
  });
});
