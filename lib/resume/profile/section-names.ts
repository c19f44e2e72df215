/** What a section of a resume is about. */
export type SectionKind =
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'projects'
  | 'certifications'
  | 'languages'
  | 'publications'
  | 'volunteering'
  | 'awards'
  | 'interests'
  | 'references';

/** Headings by what they head, folded: first those that any reader of resumes knows, then those that people make up. */
export type SectionNames = { readonly usual: readonly string[]; readonly unusual: readonly string[] };

const list = (names: string): string[] => names.split('|');

/** The headings of resumes in English, German, French and Spanish, in lower case. */
export const SECTION_NAMES: Readonly<Record<SectionKind, SectionNames>> = {
  summary: {
    usual: list(
      'summary|professional summary|executive summary|career summary|profile|professional profile|about|about me|objective|career objective|zusammenfassung|profil|kurzprofil|über mich|berufliches profil|profil professionnel|à propos|résumé professionnel|resumen|resumen profesional|perfil|perfil profesional|sobre mí|objetivo',
    ),
    unusual: list('my story|who i am|in a nutshell|wer ich bin|qui suis-je|quién soy|hello'),
  },
  experience: {
    usual: list(
      'experience|work experience|professional experience|employment|employment history|work history|career history|relevant experience|berufserfahrung|beruflicher werdegang|berufspraxis|praktische erfahrung|werdegang|expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|work|experience and projects|industry experience|research experience|selected experience',
    ),
    unusual: list(
      "where i've been|where i have been|where i've worked|my journey|career journey|career path|my career|what i've done|what i did|adventures|mein weg|stationen|mon parcours|mi camino|mi historia|gigs|track record",
    ),
  },
  education: {
    usual: list(
      'education|academic background|educational background|education and training|academic qualifications|qualifications|bildung|ausbildung|studium|bildungsweg|akademischer werdegang|schulbildung|aus- und weiterbildung|formation|formations|études|éducation|diplômes|parcours académique|formación|formación académica|educación|estudios',
    ),
    unusual: list('where i learned|where i studied|alma mater|learning journey|schooling|was ich gelernt habe'),
  },
  skills: {
    usual: list(
      'skills|technical skills|key skills|core skills|core competencies|competencies|technologies|technical expertise|expertise|tools|tools and technologies|skills and tools|skills and technologies|areas of expertise|technical proficiencies|tech stack|kenntnisse|fähigkeiten|kompetenzen|it-kenntnisse|edv-kenntnisse|fachkenntnisse|technische kenntnisse|kenntnisse und fähigkeiten|compétences|compétences techniques|compétences clés|habilidades|competencias|aptitudes|conocimientos|habilidades técnicas|competencias técnicas',
    ),
    unusual: list(
      "what i bring|my toolbox|toolbox|toolkit|superpowers|my superpowers|what i'm good at|what i know|arsenal|things i know|werkzeugkasten|boîte à outils|caja de herramientas",
    ),
  },
  projects: {
    usual: list(
      'projects|personal projects|selected projects|key projects|side projects|academic projects|open source|open source projects|portfolio|projekte|eigene projekte|projets|projets personnels|réalisations|proyectos|proyectos personales',
    ),
    unusual: list("things i've built|things i built|what i've made|playground|my work"),
  },
  certifications: {
    usual: list(
      'certifications|certificates|certification|licenses|licenses and certifications|licences and certifications|certifications and licenses|courses|training|courses and certifications|certifications and courses|training and certifications|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|kurse|certificats|formations complémentaires|certificaciones|certificados|cursos|cursos y certificaciones',
    ),
    unusual: list('badges|trophies|paper trail'),
  },
  languages: {
    usual: list('languages|language skills|sprachen|sprachkenntnisse|langues|idiomas|lenguas'),
    unusual: list('i speak|tongues'),
  },
  publications: {
    usual: list(
      'publications|selected publications|papers|patents|publications and patents|talks|veröffentlichungen|publikationen|publicaciones|conference papers',
    ),
    unusual: list("what i've written"),
  },
  volunteering: {
    usual: list(
      'volunteering|volunteer experience|volunteer work|community involvement|ehrenamt|ehrenamtliches engagement|engagement|bénévolat|voluntariado',
    ),
    unusual: list('giving back'),
  },
  awards: {
    usual: list(
      'awards|honors|honours|honors and awards|awards and honors|achievements|accomplishments|auszeichnungen|preise|stipendien|distinctions|prix|premios|logros|reconocimientos',
    ),
    unusual: list('bragging rights|hall of fame'),
  },
  interests: {
    usual: list(
      "interests|hobbies|hobbies and interests|interessen|centres d'intérêt|loisirs|intereses|aficiones|personal interests",
    ),
    unusual: list('fun facts|off the clock|when i am not working'),
  },
  references: {
    usual: list('references|referees|referenzen|références|referencias'),
    unusual: [],
  },
};
