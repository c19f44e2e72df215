import { describe, expect, it } from 'vitest';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildKnowledge } from '../../builders/knowledge';

const NAMES =
  'Airflow|AWS|BigQuery|C++|dbt|Excel|Go|Java|Kafka|Kubernetes|LangChain|LightGBM|OpenAI|Pinecone|Power BI|Python|PyTorch|R|Ray|Rust|SageMaker|SAS|Snowflake|Spark|SQL|Tableau|Terraform';
const KNOWLEDGE = buildKnowledge({
  skills: [
    {
      category: 'all',
      kind: 'hard',
      skills: NAMES.split('|').map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, aliases: [] })),
    },
  ],
});

function read(text: string): string {
  const { skills, learning = [] } = extractProfile(text, KNOWLEDGE);
  const [held, learned] = [skills, learning].map((found) => found.map(({ id }) => id).sort());
  return learned?.length ? `${held?.join(' ')} | ${learned.join(' ')}` : `${held?.join(' ')}`;
}

describe('work that sounds like a wish', () => {
  it.each([
    ['Ich möchte meine Erfahrung in maschinellem Lernen, Python und Spark einbringen', 'python spark'],
    ['Ich will Firmen mit maschinellem Lernen und Python helfen', 'python'],
    ['Mit Python möchte ich maschinelles Lernen voranbringen', 'python'],
    ['Nach sechs Jahren möchte ich mit Excel, SQL und Power BI in die Datenanalyse wechseln', 'excel power-bi sql'],
    ['Ich möchte mit Excel und SQL in die Datenanalyse einsteigen', 'excel sql'],
    ['Happy to work in cross-functional teams using Python, SQL and dbt', 'dbt python sql'],
    ['Open to working with startups in Python, Go', 'go python'],
    ['Ready to work with Python, Spark and dbt from day one', 'dbt python spark'],
    ['Willing to work on legacy Java', 'java'],
    ['Eager to work with Python, SQL and Tableau, which I have used for 4 years', 'python sql tableau'],
    ['Excited to work in teams using Kafka', 'kafka'],
    ["Je souhaite travailler avec Python et Spark, que j'utilise depuis 5 ans", 'python spark'],
    ['Interesse an Kafka und Spark, mit denen ich seit 2019 arbeite', 'kafka spark'],
    ['Interested in statistics with 6 years in Python', 'python'],
    ['Interested in finance with over six years of SQL', 'sql'],
    ['Interested in Spark, Kafka and Airflow with hands-on experience in all three', 'airflow kafka spark'],
    ['Interested in research, Python developer', 'python'],
    ['Mi objetivo es trabajar con SQL y Power BI, que uso desde 2018', 'power-bi sql'],
    ['Ich will Daten mit Python und SQL nutzbar machen und dabei lernen', 'python sql'],
    ['Ich will in der Datenwelt weiter lernen und bringe Python und SQL mit', 'python sql'],
  ])('%j holds %j', (line, held) => {
    expect(read(line)).toBe(held);
  });

  it.each([
    'Ich möchte maschinelles Lernen und Spark lernen',
    'Ich möchte Kafka kennenlernen',
    'Ich würde gerne in Rust einsteigen',
    'Happy to learn Rust and Kafka',
    'Open to learning Go',
    'I would love to work with Kafka, Rust and Go',
    'Looking to work with: Rust, Kafka',
    'Je souhaite travailler avec Rust et Kafka',
    'Me gustaría trabajar con Rust y Kafka',
    'Interested in Rust and Go',
    'I want to learn new tools: Spark, Kafka',
  ])('%j holds nothing', (line) => {
    expect(read(line)).toBe('');
  });
});

describe('a colon', () => {
  it.each([
    ['Do not use spreadsheets: everything in Python, dbt and BigQuery', 'bigquery dbt python'],
    ['Excited to work with LLMs: shipped RAG with LangChain, Pinecone and OpenAI', 'langchain openai pinecone'],
    ['Motivated to work with data: SQL, Python, Tableau', 'python sql tableau'],
    ['No prior knowledge of SQL needed: built the views in Tableau', 'tableau'],
    ['Ohne Vorkenntnisse in SQL nutzbar: Berichte in Power BI aufgebaut', 'power-bi'],
    ['Looking to work with data teams: Python, Spark, Airflow (7 years)', 'airflow python spark'],
    ['Tool with no knowledge of SQL required, in Tableau', 'tableau'],
    ['Tool with zero knowledge of Excel needed in Rust and Python', 'python rust'],
    ['Aspiring analyst: Python, Tableau', 'python tableau'],
    ['No experience with: Spark, AWS', ''],
    ['No experience with the following: Spark, AWS', ''],
    ['Never used: SAS, R', ''],
    ['Currently learning: Rust, Kafka', ' | kafka rust'],
    ['Currently learning new tools: Rust, Kafka', ' | kafka rust'],
    ['Estoy aprendiendo nuevas herramientas: Rust, Kafka', ' | kafka rust'],
  ])('%j: %j', (line, shown) => {
    expect(read(line)).toBe(shown);
  });
});

describe('work that sounds like a course', () => {
  it.each([
    ['Working on FedRAMP certification with Terraform, AWS and Python', 'aws python terraform'],
    ['Working on ISO 27001 certification: AWS and Terraform', 'aws terraform'],
    ['Working towards SOC 2 certification of our AWS accounts', 'aws'],
    ['Preparing for ISO 27001 certification with Terraform', 'terraform'],
    ['Working on device certification software in C++ and Python', 'c++ python'],
    ['Preparing monthly certified statements in Excel', 'excel'],
    ['Preparando informes certificados en Excel', 'excel'],
    ['Working on AWS migration for a certified public accountant network using Terraform', 'aws terraform'],
    ['LLM training with PyTorch on Kubernetes, ongoing', 'kubernetes pytorch'],
    ['Model training on AWS SageMaker with PyTorch (ongoing)', 'aws pytorch sagemaker'],
    ['Training of large models in PyTorch (in progress)', 'pytorch'],
    ['Distributed training platform on Kubernetes and Ray - in progress', 'kubernetes ray'],
    ['Delivered Power BI training to 200 colleagues, ongoing since 2021', 'power-bi'],
    ['Led ISO 27001 certification of the AWS platform, ongoing', 'aws'],
    ['Course recommendation engine in Python (in progress)', 'python'],
    ['Python training for 30 colleagues, ongoing', 'python'],
    ['Training: AWS in production, ongoing operations of Kafka', 'aws kafka'],
    ['AWS Certified Solutions Architect (expected renewal 2027)', 'aws'],
    ['AWS Certified Developer, voraussichtlich gültig bis 2027', 'aws'],
  ])('%j holds %j', (line, held) => {
    expect(read(line)).toBe(held);
  });

  it.each([
    ['Working towards the AWS certification', 'aws'],
    ['Pursuing AWS Certified Developer', 'aws'],
    ['Working on my AWS certification', 'aws'],
    ['Preparing for the AWS practitioner exam', 'aws'],
    ['Training for the AWS exam', 'aws'],
    ['Preparando AWS Certified Developer', 'aws'],
    ['Training in Power BI (ongoing)', 'power-bi'],
    ['Advanced SQL course - in progress', 'sql'],
    ['Spark course (in progress at a school)', 'spark'],
    ['Building pipelines course on Kafka (in progress)', 'kafka'],
    ['Design course with Tableau (ongoing)', 'tableau'],
    ['Enrolled in a Spark course', 'spark'],
    ['AWS Certified Developer (expected May 2027)', 'aws'],
    ['Applied statistics course in R, ongoing', 'r'],
  ])('%j: %j is being learned', (line, learned) => {
    expect(read(line)).toBe(` | ${learned}`);
  });
});

describe('lists in which one thing is being learned', () => {
  it.each([
    ['Languages: SQL (expert), currently learning Rust, Python (advanced), Java (good)', 'java python sql | rust'],
    ['Currently learning Rust, Python expert', 'python | rust'],
    ['Currently learning Rust, Go, Python (5 years)', 'python | go rust'],
    ['Currently learning Rust, Go, Python: 5 years', 'python | go rust'],
    ['Lerne gerade Rust, Python (sehr gut)', 'python | rust'],
    ['No experience with Spark, Python (fluent)', 'python'],
    ['Currently learning Rust, Kafka (basics)', ' | kafka rust'],
    ['Currently learning Rust, Kafka and Go', ' | go kafka rust'],
  ])('%j: %j', (line, shown) => {
    expect(read(line)).toBe(shown);
  });
});

describe('research and everyday work', () => {
  it.each([
    ['I am studying protein folding with PyTorch and Python', 'python pytorch'],
    ['Currently exploring causal inference in R at the institute, 12 papers', 'r'],
    ['Now studying customer churn with Python and SQL for the marketing team', 'python sql'],
    ['Currently studying churn and retention with Python', 'python'],
    ['Currently working through a migration of 400 tables to Snowflake with dbt', 'dbt snowflake'],
    ['Now learning to rank models in production with LightGBM', 'lightgbm'],
    ['Also learning path recommendations with Python', 'python'],
    ["J'étudie les données clients avec Python et SQL depuis 2019", 'python sql'],
    ['Tres años estudiando el comportamiento de clientes con Python, R y SQL', 'python r sql'],
    ['Estoy estudiando el comportamiento de clientes con Python', 'python'],
    ['Aktuell im Aufbau eines Data-Teams mit Python, dbt und Snowflake', 'dbt python snowflake'],
    ['Derzeit im Aufbau von Datenplattformen mit Kafka', 'kafka'],
    ['Analysed 1,200 patients enrolled in a Phase III trial with R and SAS', 'r sas'],
    ['Members enrolled in the plan, counted with SQL', 'sql'],
    ['Développeuse Java et SQL chez Orange (en apprentissage)', 'java sql'],
    ['Started learning Python in 2015', 'python'],
  ])('%j holds %j', (line, held) => {
    expect(read(line)).toBe(held);
  });

  it.each([
    ["I'm studying Kafka and Rust", 'kafka rust'],
    ['Currently exploring Rust', 'rust'],
    ['Currently studying Rust in the evenings', 'rust'],
    ['Now exploring: Rust, Kafka, Go', 'go kafka rust'],
    ['Currently working through the Rust book', 'rust'],
    ['Started learning Rust', 'rust'],
    ["J'étudie Kafka et Rust", 'kafka rust'],
    ['Estudiando Kafka y Rust', 'kafka rust'],
    ['Derzeit im Aufbau: Rust, Kafka', 'kafka rust'],
    ["Rust (en cours d'apprentissage)", 'rust'],
    ['Estudiando para la certificación AWS', 'aws'],
  ])('%j: %j is being learned', (line, learned) => {
    expect(read(line)).toBe(` | ${learned}`);
  });
});

describe('gaps', () => {
  it.each([
    ['Started with no experience in Python, now lead Python developer', 'python'],
    ['Had no experience with Kubernetes in 2018 and run 40 Kubernetes clusters today', 'kubernetes'],
    ['Started with no knowledge of Spark and now run three clusters', 'spark'],
    ['Ohne Kenntnisse in Java gestartet, heute Java-Architekt', 'java'],
    ['Nie mit Excel, immer mit Python', 'python'],
    ['No experience with Spark, today everything runs in SQL', 'sql'],
    ['No experience with Spark, now learning Kafka', ' | kafka'],
    ['I had no experience with Spark, Kafka or Go', ''],
    ['No experience in Python now', ''],
    ['Keine Erfahrung mit Java, heute viel SQL', 'sql'],
  ])('%j: %j', (line, shown) => {
    expect(read(line)).toBe(shown);
  });
});
