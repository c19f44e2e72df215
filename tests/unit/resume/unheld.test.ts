import { describe, expect, it } from 'vitest';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildKnowledge } from '../../builders/knowledge';

const NAMES = [
  'AWS',
  'dbt',
  'Docker',
  'Git',
  'GitHub',
  'Java',
  'Kafka',
  'Kubernetes',
  'Power BI',
  'Python',
  'Rust',
  'Spark',
];
const KNOWLEDGE = buildKnowledge({
  skills: [
    {
      category: 'all',
      kind: 'hard',
      skills: [
        ...NAMES.map((name) => ({ id: name.toLowerCase().replace(' ', '-'), name, aliases: [] })),
        { id: 'ml', name: 'Machine learning', aliases: ['Machine-Learning', 'apprentissage automatique'] },
        { id: 'sql', name: 'SQL', aliases: [] },
        { id: 'socket', name: 'Socket.io', aliases: [] },
        { id: 'tableau', name: 'Tableau', aliases: [] },
      ],
    },
  ],
});

/** What a line shows: ids that are held, then those in learning after a bar. */
function read(text: string): string {
  const { skills, learning = [] } = extractProfile(text, KNOWLEDGE);
  const ids = (found: readonly { readonly id: string }[]) =>
    found
      .map(({ id }) => id)
      .sort()
      .join(' ');
  return learning.length > 0 ? `${ids(skills)} | ${ids(learning)}` : ids(skills);
}

describe('what a resume says is not held', () => {
  it.each([
    'No experience with Spark or AWS yet',
    'I have no hands-on experience in Spark, Kafka and AWS.',
    'No experience with: Spark, AWS',
    'I have never used Tableau.',
    'Never worked with Kafka or Docker',
    "I haven't used Tableau yet",
    'I have not yet worked with Kubernetes',
    'No knowledge of Java',
    "I don't know Rust",
    'Not familiar with Docker, unfamiliar with Kafka',
    'Lacking experience with AWS',
    'Without any experience in Java',
    'Still new to Kubernetes',
    'AWS: none',
    'Java – no experience',
    '- Spark (not yet)',
    'No Java experience',
    'No Spark or AWS yet.',
    'Spark and AWS (no experience)',
    'Keine Erfahrung mit Spark oder AWS',
    'Noch keine praktischen Kenntnisse in Java',
    'Mit Spark habe ich noch nie gearbeitet',
    'Tableau habe ich bisher nicht benutzt.',
    'Java kenne ich nicht',
    'Ich kenne Kafka noch nicht',
    'AWS: keine Kenntnisse',
    'Keine Java-Kenntnisse',
    'Aucune expérience avec Spark ou AWS',
    "Je n'ai jamais utilisé Tableau",
    'Je ne connais pas Java',
    "Pas encore d'expérience en Kafka",
    'Sans connaissances de Docker',
    'Kubernetes : pas encore',
    'Sin experiencia en Spark ni AWS',
    'Nunca he usado Tableau',
    'No conozco Java',
    'No tengo conocimientos de Docker ni de Kafka',
    'AWS (sin experiencia)',
  ])('takes nothing from %j', (line) => {
    expect(read(line)).toBe('');
  });

  it.each([
    ['No experience with Spark, but daily SQL', 'sql'],
    ['No experience with Spark, strong in Python and SQL', 'python sql'],
    ['Python and SQL, no Java, Docker', 'docker python sql'],
    ['I have never used Tableau; I built everything in Power BI', 'power-bi'],
    ['Used SQL daily and have no experience with Rust', 'sql'],
    ['Trained twelve nurses who had no experience with SQL', 'sql'],
    ['Built a guide for colleagues with no knowledge of Python', 'python'],
    ['Never missed a release in Java', 'java'],
    ['Have not used Java since 2019', 'java'],
    ['No less than three years of experience with Spark', 'spark'],
    ['Cut cost with no downtime on AWS', 'aws'],
    ['Wrote Python, not Java', 'python'],
    ['I do not only know Java', 'java'],
    ['Spark habe ich drei Jahre lang eingesetzt', 'spark'],
    ['Keine Erfahrung mit Spark, aber sehr gute Kenntnisse in SQL', 'sql'],
    ['Kein Ausfall auf AWS in zwei Jahren', 'aws'],
    ['Aucune expérience avec Spark, mais Python au quotidien', 'python'],
    ['Sans interruption sur AWS', 'aws'],
    ['Sin experiencia en Spark, pero con Python a diario', 'python'],
    ['Spark: yes\nJava: none', 'spark'],
    ['No experience with Spark.\nBuilt tables in SQL', 'sql'],
    ['Spark: two jobs a day. No experience with AWS', 'spark'],
  ])('%j shows %j', (line, shown) => {
    expect(read(line)).toBe(shown);
  });

  it('keeps a skill that another line shows', () => {
    const [spark] = extractProfile('No experience with Spark on AWS\nSpark jobs in Python', KNOWLEDGE).skills;
    expect(spark?.lines.map(({ line }) => line)).toEqual([2]);
  });
});

describe('what a resume says is being learned', () => {
  it.each([
    ['Learning at the moment: dbt, Tableau', ' | dbt tableau'],
    ['Currently learning Rust and Kafka', ' | kafka rust'],
    ["I'm learning Kubernetes in the evenings", ' | kubernetes'],
    ['- Learning Rust at the moment', ' | rust'],
    ['Studying for the AWS exam', ' | aws'],
    ['Preparing for the AWS certification', ' | aws'],
    ['Python, SQL, Rust (learning)', 'python sql | rust'],
    ['Python – Docker (currently learning), Git', 'git python | docker'],
    ['Currently learning\n- dbt\n- Tableau\n\nSkills\nSQL', 'sql | dbt tableau'],
    ['Currently learning Rust, built two tools in Python', 'python | rust'],
    ['Currently learning dbt,\nTableau and Kafka', ' | dbt kafka tableau'],
    ['Ich lerne gerade Rust und Kafka', ' | kafka rust'],
    ['Derzeit am Lernen: dbt, Tableau', ' | dbt tableau'],
    ['Bereite mich auf die AWS-Zertifizierung vor', ' | aws'],
    ['Rust lerne ich gerade.', ' | rust'],
    ["J'apprends actuellement dbt et Tableau", ' | dbt tableau'],
    ["En cours d'apprentissage : Kafka, Docker", ' | docker kafka'],
    ['Je prépare la certification AWS', ' | aws'],
    ['Actualmente aprendiendo dbt y Tableau', ' | dbt tableau'],
    ['Estoy estudiando Kafka', ' | kafka'],
    ['Preparando la certificación AWS', ' | aws'],
    ['Certificate: dbt Fundamentals (in progress)', ' | dbt'],
    ['Courses: SQL (2023), Spark (in progress)', 'sql | spark'],
    ['Certifications\nAWS Practitioner, expected May 2027\nDocker Basics, 2024', 'docker | aws'],
    ['Zertifikate\nAWS Practitioner, in Vorbereitung', ' | aws'],
    ['Formation Spark, en cours', ' | spark'],
    ['Curso de Kafka (en curso)', ' | kafka'],
  ])('%j: %j', (line, shown) => {
    expect(read(line)).toBe(shown);
  });

  it.each([
    ['Certificate: dbt Fundamentals, 2024', 'dbt'],
    ['Certifications\nAWS Practitioner, May 2024', 'aws'],
    ['Projects\n- Spark pipeline (in progress)', 'spark'],
    ['Kept work in progress low with SQL', 'sql'],
    ['Learned Rust and wrote a parser', 'rust'],
    ['Taught myself Docker and built a home server', 'docker'],
    ['Machine learning: Python, Spark', 'ml python spark'],
    ['Machine learning at the moment runs on AWS', 'aws ml'],
    ['Learning platform on AWS with Python', 'aws python'],
    ['Trained juniors currently learning SQL', 'sql'],
    ['Preparing for audits with SQL and Tableau', 'sql tableau'],
    ['Studied statistics with Python', 'python'],
    ['Maschinelles Lernen: Python', 'python'],
    ['Gelernt habe ich Java', 'java'],
    ['Apprentissage automatique : Python', 'ml python'],
    ['Preparando informes con SQL', 'sql'],
  ])('%j is held: %j', (line, shown) => {
    expect(read(line)).toBe(shown);
  });
});

describe('what a resume says is wished for', () => {
  it.each([
    'Want to learn Spark',
    'I want to become, one day, a lead. I want to become a machine learning engineer',
    'Eager to learn Rust and Kafka',
    'Aspiring machine learning engineer',
    'Looking for a role as machine learning engineer',
    'Interested in Rust',
    'To learn: Kafka, Docker',
    'I would like to work with Kubernetes',
    'Seeking a machine learning position',
    'Ich möchte Spark lernen',
    'Ich will Machine-Learning-Ingenieurin werden',
    'Spark möchte ich als Nächstes lernen.',
    'Angehende Machine-Learning-Ingenieurin',
    'Je souhaite apprendre Spark',
    "J'aimerais devenir ingénieure en apprentissage automatique",
    'Quiero aprender Spark y Kafka',
    'Me gustaría ser ingeniera de machine learning',
  ])('takes nothing from %j', (line) => {
    expect(read(line)).toBe('');
  });

  it.each([
    ['Aspiring machine learning engineer with Python and SQL', 'python sql'],
    ['Aspiring analyst | Python | Tableau', 'python tableau'],
    ['I want to become a lead. Five years of Spark', 'spark'],
    ['Wanted to cut cost and moved to AWS', 'aws'],
    ['Machine learning engineer', 'ml'],
    ['Became a machine learning engineer in 2020', 'ml'],
    ['Data engineer looking for a role in health care, skilled in Spark', 'spark'],
    ['Angehende Analystin mit Python', 'python'],
    ['Future analyste avec Python', 'python'],
  ])('%j shows %j', (line, shown) => {
    expect(read(line)).toBe(shown);
  });
});

describe('addresses in a resume', () => {
  it.each([
    'ana.sql@example.com | github.com/ana',
    'https://gitlab.com/ana/spark-etl-python',
    'GitHub: github.com/ana',
    'GitHub – https://github.com/ana/python',
    'Ana Example\nghent@example.com | GitHub | LinkedIn',
    'Ana Example\nLinkedIn · GitHub · Portfolio',
    'Ana Example\nana@example.com, GitHub: ana-example',
    'www.python-ana.dev',
    'Ana Example\nana@example.com\nGitHub',
    'ana.me/python',
    'python.example.org',
    'Code: git.example.com/ana/rust',
  ])('takes no skill from %j', (text) => {
    expect(read(text)).toBe('');
  });

  it.each([
    ['Skills\nGit, GitHub, Python', 'git github python'],
    ['- Kafka pipeline in Python, github.com/ana/spark-tool', 'kafka python'],
    ['[Kafka pipeline in Rust](https://github.com/ana/java)', 'kafka rust'],
    ['Data engineer | Python | SQL | GitHub', 'github python sql'],
    ['Moved forty teams to GitHub', 'github'],
    ['Chat on Socket.io in Python', 'python socket'],
    ['Socket.io/Kafka', 'kafka socket'],
    ['Docker.js/Python, ASP.NET/Rust', 'docker python rust'],
    ['Python\nGitHub\nGit', 'git github python'],
    ['GitHub', 'github'],
    ['Wrote it in Python.It runs on AWS', 'aws python'],
  ])('%j still shows %j', (text, shown) => {
    expect(read(text)).toBe(shown);
  });
});
