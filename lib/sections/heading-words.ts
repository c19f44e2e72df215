import type { PatternGroup } from '../text/guarded-patterns';
import type { SectionKind } from './section';

/** Whole headings of wishes in languages whose words are few here, in lower case; sure enough to need no colon or mark. */
export const PLAIN_WISHES: readonly string[] = [
  "(?:een )?pr[eé](?:'?s)?|(?:dit is|dat is) een pr[eé]|mooi meegenomen|leuk als je",
  'gradit[oi]|(?:requisiti|competenze|conoscenze|esperienze) (?:gradit[ie]|preferenziali|desiderabili)|titol[oi] preferenzial[ei]|preferenziali?|costitui(?:sce|scono|rà|ranno)(?: un)? (?:plus|titolo preferenziale)',
  'diferencia(?:l|is)|(?:será|é) um diferencial|desejáve(?:l|is)|(?:requisitos|conhecimentos|competências|qualificações|habilidades) (?:desejáveis|desejad[oa]s|diferenciais|preferenciais)',
  'mile widziane|dodatkowe atuty|meriterande|(?:det är )?meriterande om du(?: har)?|будет плюсом|желательно',
  // Without letters of names: "Kubernetes 経験者歓迎" is an item.
  '(?:歓迎|尚可|優遇|あると|あれば)[^a-z。、！？]{0,14}(?<!ます|です|せん)|[^a-z。、！？]{0,10}(?:あれば尚可|尚可|歓迎(?:要件|条件|スキル|経験))',
  '(?:加分|优先|優先)[^a-z。，、！？]{0,8}|[^a-z。，、！？]{0,12}(?:加分[项項]|者?[优優]先(?:考[虑慮])?)',
  '(?:우대|선호)[^a-z.!?]{0,10}|[^a-z.!?]{0,24}(?:더 좋아요|우대합니다|우대 ?(?:사항|조건|요건))',
];

/**
 * What headings say, lower case, by kind; the first kind that fits wins. Each source is matched against
 * the whole heading after its decoration, "the", "our", "your" and the like have been taken away.
 * English first, then German, French and Spanish.
 */
export const HEADING_WORDS: readonly PatternGroup<SectionKind>[] = [
  {
    name: 'about-company',
    flags: 'uy',
    sources: [
      '(?:our|unsere|notre|nuestra) (?:mission|misión|vision|visión|story|histoire|historia|values?|purpose)\\b.*',
    ],
  },
  {
    name: 'equal-opportunity',
    flags: 'uy',
    sources: [
      'equal pay.*|igualdade.*|pari opportunità.*',
      '(?:equal|equality)(?: employment)? opportunit(?:y|ies)\\b.*',
      'eeoc?\\b.*',
      '.*\\b(?:diversity|inclusion|belonging)\\b.*',
      '(?:reasonable )?accommodations?\\b.*',
      '.*\\b(?:non-?discrimination|e-?verify|affirmative action|ada statement)\\b.*',
      'disclaimers?|(?:data )?privacy (?:policy|notice|statement).*',
      'chancengleichheit.*|vielfalt.*|gleichstellung.*|diversität.*',
      'égalité des chances.*|diversité.*|handicap.*',
      'igualdad de oportunidades.*|diversidad.*',
    ],
  },
  {
    name: 'pay',
    flags: 'uy',
    sources: [
      '給与.*|年収.*|薪资.*|급여.*|salaris.*|stipendio.*',
      '(?:base |annual |estimated |expected |target |hiring )*(?:salary|pay|compensation|wage)(?: range| scale| band| rate| transparency| information| details| range details| range information)*(?: and benefits| & benefits)?(?: \\(.*\\))?',
      '(?:salary|pay) .{0,24}(?:range|transparency).*',
      'location and compensation|additional compensation|remuneration',
      'gehalt.*|vergütung.*|verdienst.*',
      'rémunération.*|salaire.*',
      'salario.*|retribución.*|remuneración.*|banda salarial.*',
    ],
  },
  {
    name: 'benefits',
    flags: 'uy',
    sources: [
      '(?:wij|wat) (?:bieden|wij bieden|bieden wij|krijg je)\\b.*|arbeidsvoorwaarden.*|benefícios.*|o que oferecemos.*|(?:cosa )?offriamo.*|benefit.*|福利厚生.*|待遇.*|福利.*|혜택.*|복지.*',
      '(?:.{0,40}\\b)?(?:benefits?|perks?|rewards)\\b.{0,40}',
      "(?:what|here's what|here is what) (?:do )?(?:we|you|they|you'll|you will)(?: can| will|'ll)? (?:offer|get(?! to)|receive|enjoy|gain|provide|expect from us|expect in return)\\b.*",
      '(?:we|company) (?:offers?|provides?)\\b.{0,30}',
      "what's (?:on offer|in it for (?:you|me|us))\\b.*|what is in it for you.*|some things you'll enjoy",
      "(?:what|here's what) (?:else do we|.{1,24} can|this (?:job|role|position) (?:can )?) ?offers?\\b.*|what .{1,24} (?:offers you|can do for you|brings to the table)\\b.*|what (?:you'll|you will|you'd) love(?: about (?:us|this|working|.{1,20}))?",
      "how (?:we|.{1,20})(?:'ll| will)? (?:support|take care of) you.*|offer(?:ing)?s?(?: for you)?|in return",
      "why (?:you'll love|you will love|you should|you might|join|work|us|choose|come|we're|we are|apply|.{1,20}\\?$)\\b.*|reasons to join.*",
      '(?:paid time off|health insurance|retirement plan|time off|wellness|work[- ]life balance|insurance|401\\(?k\\)?)\\b.{0,30}',
      '(?:wir bieten|das bieten wir|was wir|was dich bei uns|darauf kannst du|deine vorteile|ihre vorteile|angebot|vorteile|unser angebot|das erwartet (?:dich|sie) bei uns|freu dich auf|warum (?:wir|du)|benefits)\\b.*',
      "(?:(?:les|nos|vos|tes) )?avantages.*|(?:ce que )?nous (?:vous )?(?:offrons|proposons).*|ce que l'on (?:vous )?(?:offre|propose).*|pourquoi (?:nous|rejoindre|travailler).*|on (?:t'|vous )offre.*",
      '(?:qué |te |lo que )?(?:te )?ofrecemos.*|beneficios.*|ventajas.*|por qué (?:unirte|trabajar|nosotros|elegirnos).*|nuestra oferta.*',
    ],
  },
  {
    name: 'process',
    flags: 'uy',
    sources: [
      'sollicit.*|como se candidatar.*|candidati.*|processo seletivo.*|選考(?:プロセス|フロー).*|応募方法.*|채용 ?절차.*|전형 ?절차.*|联系方式.*',
      '(?:general |hiring |recruitment |recruiting |interview |application |selection )+(?:process|steps|timeline|instructions|procedure|question)s?.*',
      'how to apply.*|how do (?:i|we|you) (?:apply|hire).*|to apply.*|apply(?: now| today| here| for this job)?|next steps.*|what (?:happens next|to expect).*|interested\\??|ready to apply.*',
      '(?:seniority level|employment type|job function|industries|job type|job types|contract length|schedule|time type|work location|primary location|work authorization|referrals.*|posted by|contact(?: us| information| person)?|location type|references|travel|travel requirements?)(?::.*)?',
      '(?:physical (?:demands|requirements)|work(?:ing)? (?:environment|conditions)|background check|clearance requirements|security clearance|required question|physical)\\b.*',
      '(?:fraudulent|recruitment fraud|beware|note to|notice to|agencies|agency|third[- ]party)\\b.*',
      'bewerbung.*|bewerbungsprozess.*|so bewirbst.*|kontakt.*|ansprechpartner.*|interesse\\??|nächste schritte.*|haben wir .*interesse.*',
      '(?:processus|étapes) de (?:recrutement|sélection).*|comment postuler.*|candidature.*|contact.*|pour postuler.*',
      'proceso de (?:selección|contratación|entrevistas?).*|cómo (?:aplicar|postular).*|contacto.*|para postular.*',
    ],
  },
  {
    name: 'duties',
    flags: 'uy',
    sources: [
      '(?!.*qualification)(?:.{0,50}\\b)?(?:responsibilit(?:y|ies)|accountabilities|duties|deliverables|(?:essential|job|primary|key) (?:job )?functions|tasks|objectives)\\b.{0,40}',
      "what success (?:looks|will look).*|how success is measured.*|in your first .*|(?:with)?in (?:your |the )(?:first|next) .*|(?:over|during|in) the next .{1,16} you(?:'ll| will)|within (?:your )?(?:first )?(?:\\d+|one|three|six|twelve)\\b.*|by (?:day|month) \\d+.*",
    ],
  },
  {
    name: 'preferred',
    flags: 'uy',
    sources: [
      ...PLAIN_WISHES,
      'diferenciais.*|desejável.*|(?:costituisce|costituirà) .*plus.*|gradit[oi].*|pre:?$|歓迎.*|尚可.*|あると.*|优先.*|加分项.*|우대.*|.*(?:더 좋아요|우대합니다|우대사항).*',
      '.*\\bnice[- ]to[- ]ha(?:ve|s)\\b.*|.*\\bnice[- ]to[- ]haves\\b.*|nice if you.*|good[- ]to[- ]haves?\\b.*|great[- ]to[- ]haves?\\b.*|.*\\bgood to have\\b.*',
      '(?:.{0,40}\\b)?(?:preferred|desired|desirable|desirables|preferable|preferably)\\b.{0,60}',
      "(?:it's |it is )?(?:a )?(?:huge |big |nice |added )?(?:bonus|bonuses|pluses|plus|plus points|bonus points|extra points|extra credit|brownie points|extras|advantageous|assets?|optional|helpful)\\b.{0,40}",
      '(?:.{0,30}\\b)?(?:would be|is|are|be) (?:a |an )?(?:big |huge |great |nice |strong )?(?:plus|bonus|advantage|asset|nice|great|ideal|beneficial|helpful)\\b.{0,20}',
      "(?:even|it's) (?:better|great|cool|awesome|a plus)(?: if\\b.*)?|(?:great|good|lovely|fantastic) if you\\b.*|(?:it )?(?:doesn't|won't|wouldn't) hurt\\b.*|.{0,40}\\bbut (?:don't|do not|never) require.{0,10}|.*\\bstand out\\b.*|.*\\bsets? you apart\\b.*|you'll stand out.*|ideally\\b.*|(?:an )?ideal candidate also\\b.*|we'd (?:also )?love (?:it )?if.*|.*\\b(?:have an edge|give you an edge|a competitive edge|go the extra mile)\\b.*|you might also have.*|advantages?|(?:strong|big|real|major) (?:plus|pluses|advantage)|.*\\b(?:it'?s|that'?s|would be|will be|is|are|as) (?:also )?(?:considered |regarded as |seen as )?(?:an? )?(?:big |huge |great |strong )?(?:plus|bonus|advantage|asset)\\b.{0,30}|beneficial\\b.*|icing on the cake.*|not required\\b.*|pluses|also (?:good|useful|helpful|great|nice|welcome)\\b.{0,30}|(?:extra|super) (?:nice|useful)\\b.{0,30}|(?:a )?(?:strong |ideal |great |the best )?(?:candidate|contender|applicant)s? (?:may|might|will|would|could) also\\b.{0,40}|you (?:may|might|could) also (?:have|bring|know)\\b.{0,30}|it (?:helps|would help)\\b.{0,30}",
      'schön(?: wäre.*)?|gern(?:e)? gesehen.*|wünschenswert.*|von vorteil.*|idealerweise.*|pluspunkte.*|bonus.*|das wäre.*|(?:ein )?plus.*|außerdem von vorteil.*|gerne (?:auch|gesehen).*|nice to have.*',
      '(?:les )?(?:plus|atouts|petits plus)\\b.*|.*(?:serait|seraient|est) un (?:plus|atout).*|souhaité.*|compétences (?:souhaitées|appréciées).*|apprécié.*|idéalement.*|bonus.*',
      '.*\\b(?:deseables?|valorables?|opcional(?:es)?)\\b.*|(?:se |qué |lo que )?(?:valorará|valora|valoramos|valoraremos).*|plus.*|puntos extra.*|idealmente.*|sería (?:un|ideal).*',
    ],
  },
  {
    name: 'stack',
    flags: 'uy',
    sources: [
      '(?:技術スタック|開発環境|使用技術|技術環境|技术栈|기술 ?스택).*',
      '(?:.{0,24}\\b)?(?:tech(?:nology|nical|nologies)?|data|engineering|development|current|modern|ai|ml)? ?stack\\b.{0,30}',
      "(?:tools|technologies|tech|software|systems)(?: (?:and|&|/) (?:tools|technologies|platforms|languages|software|tech))?(?: (?:we|you|you'll|you will|used|that)\\b.*)?",
      '(?:what we|we) (?:use|work with|build with)\\b.*|tech(?:nical)? environment|(?:key )?technologies(?: used| include)?|technology',
      'tech[- ]?stack.*|technologien.*|tools.*|womit wir arbeiten.*|unser stack.*',
      '(?:stack|environnement|environnements?) techniques?.*|(?:stack|technologies).*|outils.*',
      '(?:stack|entorno) (?:tecnológic[oa]|técnic[oa]).*|tecnologías.*|herramientas.*',
    ],
  },
  {
    name: 'required',
    flags: 'uy',
    sources: [
      '(?:functie-?eisen|jouw profiel|wat (?:vragen|verwachten|zoeken) wij|wie (?:ben jij|zoeken wij)|wat breng je mee|dit ben jij|requisiti|profilo|competenze|cosa cerchiamo|o que (?:buscamos|esperamos|procuramos)|requisitos e qualificações|qualificações)\\b.*|必須.*|応募(?:資格|要件|条件).*|求める.*|任职(?:要求|资格).*|(?:岗位|职位)要求.*|자격 ?(?:요건|조건).*|지원 ?자격.*|필수.*|이런 분.*',
      '(?:.{0,50}\\b)?(?:requirements?|qualifications?|prerequisites|pre-requisites|credentials)\\b.{0,40}',
      '(?:.{0,30}\\b)?(?:must[- ]haves?|must have|essentials?|required|mandatory|non-?negotiables?)\\b.{0,40}',
      'minimum(?:s)?(?: .{0,30})?|basic(?: .{0,20})?|you (?:must|need|should)(?: .{0,40})?',
      // "Background" alone may be the employer's: what follows stays what the part before it was.
      "(?!background\\??$)(?:(?:key|core|technical|hard|soft|specific|main|critical|professional|relevant|special|other|additional|necessary|needed|job|role|your|the|general|computer|programming|analytical|data|essential|position|personal|hands-on) )*(?:skills?|skill ?set|competenc(?:y|ies|e)|expertise|knowledge|experience|abilit(?:y|ies)|capabilities|proficienc(?:y|ies)|background|education|ksas?|ksa's.*|know-how|attributes|traits|strengths)(?:(?:,| and| &| or|/|\\+| and/or|, and)+ ?(?:skills?|skill ?sets?|competenc(?:y|ies|e)|expertise|knowledge|experience|experiences|abilit(?:y|ies)|capabilities|education|training|certifications?|background|qualifications|behaviou?rs|attributes|other characteristics))*(?: (?:needed|wanted|expected|sought|profile|required|(?:that |which )?you(?:'ll| will)? (?:need|have|bring|must have)|(?:that |which )?we(?:'re| are)? (?:need|want|expect|value|look(?:ing)? for|seek(?:ing)?)))?",
      "(?!.*\\b(?:learn|gain|develop|acquire|build)\\b)(?:what|which) (?:kind of )?(?:skills?|experience|qualities|qualifications|background|knowledge)(?:,? (?:and|&|or) (?:skills?|experience|qualities|qualifications|background|knowledge))* (?:do |will |would |should |must |are )?(?:i|you|we|you'll|you will|you'd|we're|needed|required)\\b.*",
      '(?:this|the) (?:role|position|job) (?:requires|demands|calls for)\\s?:?|what (?:it|this (?:role|job|position)) (?:requires|takes|demands)\\b.{0,20}|(?:please )?apply if you\\b.{0,30}|.{1,24} is for you if\\b.{0,20}|(?:is|are) (?:this|that|these) you\\??|(?:does (?:this|that) )?sounds? like you\\??|people who (?:thrive|succeed|do well)\\b.{0,30}|(?:do you have|got|have you got) what it takes.{0,10}|(?:and )?who are you\\??|(?:a )?(?:little|bit|little bit|all|more) about you|and you\\?|what (?:will|would) (?:make you (?:successful|a .{1,20})|set you up for success)\\b.{0,20}',
      "what (?:we'd|we would|we'll|we will) (?:really )?(?:love|like|value)\\b.*",
      "what (?:else )?(?:we'd|we would|we'll|we will|(?:our|the|your) (?:team|client|manager|squad)|else (?:we're|we are|we)) ?(?:really )?(?:looking for|looks for|love to see|seeks?|seeking|wants?|expects?|needs?(?! done)|hopes?)\\b.*",
      "(?:who|what|whom) (?:are )?(?:we|we're|we are|are we|do we|you|we'd like|they're|they are)(?: are)?(?: really)? ?(?:looking|look|seek|seeking|want|wanting|love|like|value|expect|need)(?:ing)?\\b.*",
      "what (?:you(?:'ll| will|'d)?(?: should| must| need to| are going to)?|we need you to|should you|do you) (?:bring|need|have|possess|know|offer)\\b.*|what (?:it takes|makes you|you are made|we need to see|you come with|success requires|does success)\\b.*|what you've (?:done|got).*|what will help you succeed.*",
      "(?:who|what) you are\\b.*|about you\\b.*|you\\b|you(?:'re| are)\\b.{0,50}|you (?:have|bring|possess|also have|will have|come with|can|know)\\b.{0,40}|you've\\b.{0,40}|you(?:'ll| will) (?:need|bring|have|thrive|love|fit|be a (?:great|good)|succeed|be successful|excel|enjoy this)\\b.{0,50}|you might (?:be|thrive|have).{0,40}|you may be a .*|you should (?:apply|have).*|you look like this.*|you could be.*",
      "(?:.{0,20}\\b)?(?:ideal|perfect|successful|right|great|strong|suitable|good|best|qualified) (?:candidate|applicant|person|fit|match|you)\\b.{0,40}|is this you\\??|candidates? (?:profile|must|should|will).{0,30}|(?:candidate|personal|person|job|your|our) ?(?:profile|specification)s?|profile|we're looking for.{0,40}|we are looking for.{0,50}|(?:we'd|we would|we) (?:love|like|want|expect|ask|value)\\b.{0,40}|looking for.{0,20}|in order to be considered.*|to be (?:successful|considered|qualified|great).*|to (?:succeed|excel|thrive|qualify)\\b.*|skills?:.*|we look for.*|this (?:role|job|position) is for you.*|applicants? (?:must|should).*|education(?:al)?(?: .{0,30})?|certifications?|languages?|expectations|how you'll (?:succeed|qualify).*|success factors|what success looks like",
      '(?:(?:dein|ihr|das|unser|das ist dein|zwingende|notwendige|formale|fachliche|persönliche) )?(?:profil|anforderungsprofil|anforderungen|qualifikationen?|voraussetzungen|kenntnisse|fähigkeiten|erfahrungen?|kompetenzen)\\b.*|(?:das|was) (?:bringst|bringen|solltest|sollten|du|sie|wir|zeichnet|macht)\\b.*(?:mit|mitbringst|mitbringen|bringst|suchen|erwarten|aus|wünschen|kannst)\\b.*|(?:du|sie) (?:bringst|bringen|hast|haben|bist|sind|verfügst|verfügen)\\b.{0,40}|wen wir suchen.*|wir (?:erwarten|suchen|wünschen uns)\\b.{0,40}|damit (?:überzeugst|überzeugen|punktest).*|wer du bist.*|über dich.*|must[- ]haves?.*',
      '(?:(?:votre|ton|le|mon) )?profil(?: recherché| idéal| souhaité| attendu)?|(?:vos |tes )?(?:compétences|qualifications|connaissances)(?: .{0,40})?|(?:pré-?requis|prérequis|exigences|formation|expérience)\\b.{0,40}|(?:ce que )?(?:nous|on) (?:recherchons|cherchons|recherche|attendons|attend)\\b.*|qui (?:êtes[- ]vous|es[- ]tu|cherchons|recherchons).*|vous (?:êtes|avez|possédez|maîtrisez|justifiez|disposez)\\b.{0,40}|tu (?:as|es|maîtrises|possèdes)\\b.{0,40}|(?:à propos|au sujet) de (?:vous|toi).*|(?:et )?toi',
      '(?:requisitos|perfil|requerimientos|conocimientos|experiencia|formación|habilidades|competencias|aptitudes|cualificaciones|imprescindibles?|indispensables?)\\b.{0,50}|(?:tu|el) perfil.*|(?:qué|que|lo que) (?:buscamos|necesitas|esperamos|pedimos|debes|te pedimos|requerimos)\\b.*|(?:buscamos|necesitamos|se requiere|qué necesitamos)\\b.{0,40}|(?:quién|cómo) eres.*|sobre ti.*',
    ],
  },
  {
    name: 'duties',
    flags: 'uy',
    sources: [
      '(?:wat ga je doen|taken|werkzaamheden|jouw rol|jouw taken|responsabilità|attività|mansioni|cosa farai|o que (?:você|vais) (?:fará|vai fazer|fazer)|atividades|responsabilidades)\\b.*|業務内容.*|仕事内容.*|職務内容.*|(?:岗位|工作)职责.*|职位描述.*|(?:주요|담당) ?업무.*|.*할 업무.*',
      "(?:what|how|here's what|here is what|some of the things|things) (?:will |would |do |does |are |can )?(?:you|you'll|you will|you'd|you would|you get to|you can|your|i|this role|we expect|the role|a typical|you're|you are)\\b.*(?:do|doing|be doing|work on|working on|day|make an impact|contribute|own|tackle|build|accomplish|achieve|deliver|impact|making an impact|add value|help (?:us )?with|be up to|get up to|learn|look like|involve|focus on|responsible|looks like|get to do|lead|spend)\\b.{0,30}",
      "(?:in this (?:role|position|job)|as (?:a|an|our|the)\\b.{1,50}|on this team|during this|day[- ]to[- ]day|on a (?:daily|typical)|within this)\\b.{0,60}|you(?:'ll| will)(?: be| also| get to| work| help| own| lead| build| make)?\\b.{0,40}|(?:a )?(?:typical )?day[- ]to[- ]day.*|(?:a |the )?(?:typical )?day in the life.*|(?:a|your) typical day.*|(?:here's )?where you can make an impact|impact you(?:'ll| will| can)\\b.*|your daily (?:work|tasks|business|routine)\\b.{0,20}|in particular, you(?:'ll| will)|(?:some )?examples? of (?:our |the |your )?(?:projects|work|tasks|topics)|areas of work|your (?:impact|mission|role|work|contribution|day|challenge|job|focus|opportunity|tasks|next challenge)\\b.*|the difference you.*|role (?:responsibilities|includes).*|key (?:areas|activities|result).*|(?:job|position|role) (?:duties|scope|functions).*|scope(?: of (?:work|the role|role))?|(?:this|the) (?:role|position|job) (?:will|is responsible|involves|includes)\\b.*|primary (?:focus|purpose).*|get ready to|what you do|what you're (?:doing|building)|the work|projects?(?: .{0,30})?|areas of (?:focus|responsibility)|focus areas|impact|we will count on you to.*|you are expected to.*|responsible for.*",
      '(?:(?:deine|ihre|die|unsere|kern|haupt)[- ]?)?(?:aufgaben(?:gebiet|bereich)?|tätigkeiten|verantwortlichkeiten|verantwortung|rolle|mission|tätigkeitsbereich)\\b.*|das (?:erwartet|machst|wirst) (?:dich|sie|du).*|was (?:du|sie|dich|erwartet)\\b.*(?:tust|machst|tun|machen|erwartet|bewegst|bewirkst|dich|sie)\\b.*|so sieht dein.*|dein (?:alltag|impact|job|verantwortungsbereich).*|worum (?:geht|es).*|das sind deine.*',
      '(?:(?:vos|tes|les|votre|ta|principales) )*(?:missions?|responsabilités|tâches|rôle|activités|quotidien)\\b.*|(?:ce que )?(?:vous|tu) (?:ferez|feras|allez faire|serez amené).*|au quotidien.*|dans ce (?:rôle|poste).*',
      '(?:(?:tus|las|principales|tu|sus) )*(?:responsabilidades|funciones|tareas|misión|actividades|día a día|rol)\\b.*|(?:qué|que|lo que) (?:harás|vas a hacer|hará|harías|te espera).*|en este (?:rol|puesto).*|serás responsable.*',
    ],
  },
  {
    name: 'about-company',
    flags: 'uy',
    sources: [
      '(?:over (?:ons|het bedrijf)|chi siamo|sobre (?:nós|a empresa))\\b.*|会社(?:概要|について|紹介).*|企業(?:概要|情報).*|公司(?:介绍|简介).*|회사 ?소개.*|팀 ?소개.*',
      "(?:about|who) (?:us|we are|are we|the company|our company|the organi[sz]ation|the business|the firm|the client|our client|company)\\b.*|who we are.*|company(?: (?:description|overview|profile|summary|background|information|info))?|(?:our|company|core) (?:values?|mission|culture|vision|story|purpose|dna|principles|commitment|company|investors|core values|vision statement|products?|customers|leadership principles|approach)\\b.*|what we do.*|how we work.*|life at\\b.*|(?:culture|values|mission)(?: .{0,20})?|get to know us.*|recent awards.*|working (?:at|with)\\b.*|the company|organi[sz]ation|our (?:office|offices|clients).*|what (?:we're|we are) (?:about|building).*|a little about us.*|(?:what|who) is .{1,24}\\?",
      'über (?:uns|das unternehmen|die firma)\\b.*|wer (?:wir sind|sind wir).*|(?:das|unser) unternehmen.*|wir über uns.*|wir sind\\b.{0,30}|unsere (?:mission|werte|kultur|vision).*|einleitung|unternehmensbeschreibung',
      "à propos(?: de (?:nous|l'entreprise|.{1,30}))?|qui (?:sommes[- ]nous|nous sommes).*|(?:l'|notre )?(?:entreprise|société)(?: .*)?|description de l'entreprise|nos valeurs.*|notre (?:mission|culture|histoire).*|présentation de .*",
      '(?:sobre|acerca de) (?:nosotros|nuestra empresa|la empresa|la compañía).*|(?:quiénes|quienes) somos.*|(?:la|nuestra) (?:empresa|compañía|misión|cultura|historia).*|nuestros valores.*|descripción de la empresa',
    ],
  },
  {
    name: 'intro',
    flags: 'uy',
    sources: [
      'why (?:this|the) (?:role|job|position|team)\\b.*|about (?:the|this) (?:role|job|position|opportunity|project|work|internship|program(?:me)?)\\b.*|(?:job|role|position|general|project)?[ -]?(?:description|overview|summary|purpose)(?: of (?:the )?(?:role|position|job))?|(?:an )?overview of this role|(?:the )?(?:role|job|position|opportunity|challenge|project)\\b.{0,40}|job title.*|at a glance|purpose',
      'stellenbeschreibung.*|die (?:stelle|rolle|position).*|jobbeschreibung.*|über (?:die|den) (?:stelle|rolle|job|position).*',
      'description du poste.*|le poste.*|(?:à propos|résumé) du poste.*|contexte.*|descriptif.*',
      'descripción (?:del|de la) (?:puesto|oferta|cargo|empleo|trabajo|vacante).*|el (?:puesto|rol).*|sobre el (?:puesto|rol).*|acerca del (?:puesto|rol).*',
    ],
  },
  {
    name: 'other',
    flags: 'uy',
    sources: [
      "about (?:the|our|your) (?:team|department|group|product)\\b.*|(?:the|meet the|your|our) team\\b.*|team|department|location|locations|(?:additional|other) (?:information|info|details|considerations|notes)|where (?:you'll|you will|we).*|date posted.*|(?:das|dein|unser|ihr) team.*|l'équipe.*|(?:el|tu|nuestro) equipo.*",
      'informations supplémentaires.*|información adicional.*|zusätzliche informationen.*',
    ],
  },
  // Whatever else a text is "about": the employer by its name.
  {
    name: 'about-company',
    flags: 'uy',
    sources: ['about .{2,40}', 'why .{2,30}', 'über .{2,30}', 'à propos d.{2,30}', 'sobre .{2,30}'],
  },
];
