import type { PatternGroup } from '../text/guarded-patterns';

/** How a resume tells, with a verb and what it was done to, that something was done; the skill is only its noun. */
type ActivityCue = { readonly skill: string; readonly sources: readonly string[] };

/** Up to so many words between a verb and its object, all in one thought. */
const few = (most: number): string => `(?:(?!(?:and|und|et|y) )(?:[^\\s,;:()]|,(?=\\d))+ ){0,${most}}?`;

/** The same without a preposition: "trained users on the new models" trained no model. */
const own = (most: number): string =>
  `(?:(?!(?:and|as|on|in|at|for|by|to|with|auf|für|sur|pour|en|para) )(?:[^\\s,;:()]|,(?=\\d))+ ){0,${most}}?`;

/** Without columns (of a laboratory), lines (of a factory) and tables (of a restaurant). */
const ROWS = '(?:rows?(?! of (?:seats|desks|vines|chairs))|records?|data(?:sets?|bases?)?|entries|spreadsheets?)';
const DATEN = '(?:datensätze|daten|zeilen|tabellen|datenbestände)';
const DONNEES =
  "(?:données|lignes(?! (?:de |d['’])(?:production|fabrication|montage|assemblage|conditionnement|emballage))|enregistrements)";
const DATOS = '(?:datos|filas|registros)';
const FINDINGS =
  '(?:findings?|results?|insights?|recommendations?|analys[ei]s|conclusions?|outcomes?|dashboards?|posters?)';
const AUDIENCE =
  '(?:board|management|executives?|leadership|stakeholders?|clients?|customers?|committees?|directors?|council|conferences?)';
const JUNIORS =
  '(?:juniors?|interns?|students?|colleagues?|analysts?|engineers?|scientists?|developers?|trainees?|hires?|newcomers?|starters?|apprentices?)';
const ERGEBNISSE = '(?:ergebnisse|erkenntnisse|analysen|auswertungen)';

const CUES: readonly ActivityCue[] = [
  {
    skill: 'dashboards',
    sources: ['(?:[\\p{L}-]+-)?dashboards?', 'tableaux? de bord', 'cuadros? de mando'],
  },
  {
    skill: 'presenting',
    sources: [
      `present(?:ed|ing) ${few(4)}${FINDINGS}`,
      `present(?:ed|ing) ${few(6)}to ${few(3)}${AUDIENCE}`,
      `(?:gave|giving|held|delivered) ${few(3)}(?:talks?|presentations?)`,
      `${ERGEBNISSE} ${few(6)}(?:präsentiert|vorgestellt)|(?:präsentierte|präsentation) ${few(3)}${ERGEBNISSE}`,
      `présent(?:é|ée|és|ation|ant) ${few(3)}(?:résultats|conclusions|analyses|recommandations)`,
      `present(?:é|ación|ado|ando) ${few(3)}(?:resultados|conclusiones|análisis|recomendaciones|hallazgos)`,
    ],
  },
  {
    skill: 'data-cleaning',
    sources: [
      `clean(?:ed|ing)(?: up)? ${few(4)}${ROWS}`,
      `${DATEN} ${few(4)}(?:bereinigt|gesäubert)|(?:bereinigte|bereinigung) ${few(4)}${DATEN}`,
      `nettoy(?:é|age|ant) ${few(4)}(?:d['’])?${DONNEES}`,
      `(?:limpié|limpieza|limpiando|depuré|depuración|depurando) ${few(4)}${DATOS}`,
    ],
  },
  {
    skill: 'data-quality',
    sources: [
      `(?:validat|reconcil|deduplicat|audit|clean)(?:ed|ing)(?: up)? ${few(4)}${ROWS}`,
      `(?:checked|checking|verified|verifying) ${few(3)}${ROWS} ${few(2)}(?:for (?:errors|duplicates|gaps|completeness)|against)`,
      `(?:fixed|corrected|found|removed) ${few(3)}(?:errors|duplicates|inconsistencies) ${few(1)}(?:in|from) ${few(4)}${ROWS}`,
      `${DATEN} ${few(4)}(?:geprüft|validiert|abgeglichen|bereinigt|plausibilisiert)|(?:bereinigte|prüfte) ${few(4)}${DATEN}`,
      `(?:nettoyé|vérifié|validé|fiabilisé|contrôlé|nettoyage|contrôle) ${few(4)}(?:d['’])?${DONNEES}`,
      `(?:limpié|depuré|validé|verifiqué|limpieza|validación) ${few(4)}${DATOS}`,
    ],
  },
  {
    skill: 'data-analysis',
    sources: [
      `analy[sz](?:ed|ing) ${few(5)}(?:data(?:sets?)?|records|surveys?|logs|transactions|responses|rows)`,
      `${DATEN} ${few(5)}(?:analysiert|ausgewertet)|(?:analysierte|auswertung) ${few(3)}${DATEN}`,
      `analys(?:é|ant) ${few(4)}(?:d['’])?${DONNEES}|(?:analicé|analizado|analizando) ${few(4)}${DATOS}`,
    ],
  },
  {
    skill: 'data-collection',
    sources: [
      `collect(?:ed|ing) ${few(3)}(?:data|measurements)`,
      `daten ${few(4)}(?:erhoben|gesammelt)|collect(?:é|ant) ${few(3)}données|(?:recogí|recopilé|recopilando) ${few(3)}datos`,
    ],
  },
  {
    skill: 'data-annotation',
    sources: [
      `(?:labell?ed|labell?ing|annotat(?:ed|ing)) ${few(4)}(?:images?|records?|rows?|texts?|documents?|data|examples?|(?:training|text|image|audio|speech|data|test) samples?|scans?|sentences|frames)`,
      `annotat(?:ed|ing) ${few(4)}samples?`,
      `(?:bilder|texte|daten|dokumente) ${few(3)}(?:annotiert|gelabelt)|annot(?:é|ant) ${few(3)}(?:images|textes|données|documents)|(?:etiqueté|anoté|etiquetando) ${few(3)}(?:imágenes|textos|datos|documentos)`,
    ],
  },
  {
    skill: 'data-visualization',
    sources: [
      `(?:built|drew|made|created|designed) ${few(3)}(?:charts|graphs|plots|visuali[sz]ations)|visuali[sz](?:ed|ing) ${few(4)}(?:data|results|trends|figures)`,
      `${DATEN} ${few(3)}visualisiert|visualis(?:é|ant) ${few(3)}données|(?:visualicé|visualizando) ${few(3)}datos`,
    ],
  },
  {
    skill: 'model-training',
    sources: [
      `train(?:ed|ing) ${own(4)}(?:(?<!(?:fashion|role|photo) )models?|classifiers?|regressors?|detectors?|(?:neural|convolutional|recurrent|adversarial|graph|bayesian|deep|transformer)(?: [\\p{L}-]{1,20})?? (?:networks?|nets?))`,
      `(?:\\p{L}*modelle?|klassifikator(?:en)?) ${few(4)}trainiert|(?:entraîné|entraînement) ${few(4)}modèles?|(?:entrené|entrenado|entrenamiento) ${few(4)}modelos?`,
    ],
  },
  {
    skill: 'model-deployment',
    sources: [
      `deploy(?:ed|ing) ${few(4)}(?:models?|classifiers?)`,
      `\\p{L}*modelle? ${few(4)}(?:deployt|ausgerollt|in produktion gebracht)|(?:déployé|déploiement|mis en production) ${few(4)}modèles?|(?:desplegué|desplegado|despliegue) ${few(4)}modelos?`,
    ],
  },
  {
    skill: 'reporting',
    sources: [
      `(?:wrote|writing|built|building|prepared|preparing|produced|created|automated|delivered) ${few(3)}(?:weekly|monthly|daily|quarterly|management|board) reports?`,
      '(?:wöchentliche|monatliche|tägliche) (?:berichte|reports)|rapports (?:hebdomadaires|mensuels)|informes (?:semanales|mensuales)',
    ],
  },
  {
    skill: 'process-automation',
    sources: [
      `automat(?:ed|ing) ${few(4)}(?:reports?|reporting|process(?:es)?|workflows?|tasks?|checks?|data entry)`,
      `(?:berichte|prozesse|abläufe|aufgaben) ${few(3)}automatisiert|automatis(?:é|ant) ${few(3)}(?:rapports|processus|tâches)|(?:automaticé|automatizado|automatizando) ${few(3)}(?:informes|procesos|tareas)`,
    ],
  },
  {
    skill: 'web-scraping',
    sources: [
      `scrap(?:ed|ing) (?!(?:[^\\s,;:()]+ ){0,2}(?:paint|varnish|rust|ice|snow|glue|plaster|wallpaper|floors?|walls?|hulls?|plates?|building|excavation|archaeological|off)(?!\\p{L}))${few(4)}(?:pages?|sites?|websites?|data|listings|postings|prices|reviews)`,
    ],
  },
  {
    skill: 'requirements-gathering',
    sources: [
      `(?:gather|collect|elicit)(?:ed|ing) ${few(3)}requirements`,
      `anforderungen ${few(4)}(?:aufgenommen|erhoben)|recueilli ${few(2)}besoins|recueil (?:des |de )besoins|(?:recogí|levanté|toma de|levantamiento de) ${few(1)}requisitos`,
    ],
  },
  { skill: 'code-review', sources: [`review(?:ed|ing) ${few(2)}(?:code|pull requests|merge requests)`] },
  {
    skill: 'documentation',
    sources: [
      `document(?:ed|ing) ${few(4)}(?:code|pipelines?|models?|apis?|data|methods?|workflows?|process(?:es)?|queries|tables|metrics)`,
    ],
  },
  {
    skill: 'mentoring',
    sources: [
      `(?:mentor|coach|tutor|onboard)(?:ed|ing) ${few(4)}${JUNIORS}`,
      `(?:auszubildende|praktikant\\p{L}*|werkstudent\\p{L}*|kolleg\\p{L}+) ${few(3)}(?:betreut|angeleitet|eingearbeitet|gecoacht)`,
      `(?:encadré|encadrement|mentorat) ${few(3)}(?:d['’])?(?:stagiaires?|juniors?|étudiant(?:e)?s?|alternant(?:e)?s?)|(?:mentoricé|tutoricé|supervisé) ${few(3)}(?:becari[oa]s|juniors?|estudiantes)`,
    ],
  },
  {
    skill: 'teamwork',
    sources: [
      `collaborat(?:ed|ing) ${few(1)}with|work(?:ed|ing) (?:closely|together|side by side) with`,
      `(?:eng(?:e|er)? )?zusammenarbeit mit|zusammengearbeitet|collabor(?:é|ation|ant) ${few(1)}avec|colabor(?:é|ación|ando) ${few(1)}con`,
    ],
  },
  {
    skill: 'leadership',
    sources: [
      `(?:led|leading|headed) ${few(3)}(?:teams?|project|initiative|group|migration|rollout)`,
      `(?:team|projekt|gruppe) ${few(5)}geleitet|leitete ${few(3)}(?:team|projekt|gruppe)|(?:dirigé|piloté) ${few(3)}(?:équipe|projet)|(?:lideré|dirigí|liderando) ${few(3)}(?:equipo|proyecto)`,
    ],
  },
  {
    skill: 'facilitation',
    sources: [
      `(?:facilitated|facilitating|moderated|ran|running) ${few(3)}workshops?|workshops? ${few(3)}(?:moderiert|geleitet)|animé ${few(3)}ateliers?|(?:facilité|impartí) ${few(3)}talleres?`,
    ],
  },
];

/** Verb forms in English, German, French and Spanish by the id of their skill, as patterns for sentences in lower case. */
export const ACTIVITY_CUES: readonly PatternGroup<string>[] = CUES.map(({ skill, sources }) => ({
  name: skill,
  flags: 'gu',
  sources,
}));
