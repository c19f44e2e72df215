/** Nouns that, in a list of requirements, name a technique or field with the word before them ("churn modeling"). */
export const TECHNIQUE_HEADS: ReadonlySet<string> = new Set(
  `modeling modelling forecasting segmentation recognition extraction classification detection estimation simulation
  annotation labeling labelling attribution parsing tuning profiling provisioning reconciliation warehousing mining
  programming scripting configuration administration deployment methods protocols theory certification architecture
  architectures biology chemistry mathematics mechanics dynamics computing cryptography`.split(/\s+/),
);

/** Words that before a head make no name: they point, count, praise or belong to the sentence around it. */
export const NO_MODIFIER: ReadonlySet<string> = new Set(
  `a an the this that these those its their our your my his her any all some each every other another such same both
  either neither no not more most many much few less several various multiple different certain own one two three four
  five first second third last next previous prior and or nor but so yet for of to in on at by with from into onto over
  under through across between within without about as than then via per using used use uses including include includes
  like e.g i.e etc is are was were be been being has have had do does did will would can could may might must shall should
  who which what when where why how there here it they we you i us them also just very too well only even still further
  new existing current latest modern novel innovative advanced basic complex sophisticated robust scalable reliable efficient
  effective high-quality cutting-edge state-of-the-art world-class best-in-class leading industry-leading large big small
  huge great good better best strong solid deep excellent proven relevant related similar equivalent comparable appropriate
  key core main primary major critical important essential necessary required preferred additional specific particular
  general common standard overall entire whole full complete comprehensive detailed in-depth extensive broad wide diverse
  ongoing continuous daily regular day-to-day end-to-end internal external global local regional national international
  senior junior lead staff principal professional personal technical technological business company product team teams
  customer customers client clients user users stakeholder stakeholders project projects industry organization
  organizational enterprise-wide cross-functional future potential possible successful meaningful actionable valuable
  high low fast quick rapid strategic tactical operational practical hands-on theoretical real real-world
  design develop build create implement maintain manage support lead drive deliver improve enhance optimize ensure
  provide perform conduct execute monitor analyze evaluate test deploy integrate automate define establish identify
  understand apply leverage utilize write run own review document contribute collaborate work working experience
  experienced knowledge understanding ability skills skill proficiency familiarity expertise degree years
  data model system solution software tool technology process
  s t re ll ve d m responsible suitable unique special custom proprietary intelligent smart powerful simple easy clean
  proper correct correctly sound rigorous thorough timely accurate seamless smooth consistent stable secure safe
  career careers view views code people asset assets put configure configures requires require organize incorporate
  facilitate streamline oversee combine align enjoy accept accepts encourage encourages develops build builds
  automated production processing containerized large-scale production-grade fast-paced cloud-based exceptional
  intricate nuanced insightful proactive exclusive flexible associated thoughtful launched understood depth art practice
  programming out value idea time computer applied information financial decision systems
  original exciting challenging ambitious emerging innovative next-generation next-gen world-leading user-friendly
  others open available final initial early late early-stage upcoming traditional conventional legacy third-party
  based driven oriented focused powered enabled related ready level levels set sets range variety number part type types
  corporate academic scientific medical legal social physical mental human public private`.split(/\s+/),
);

/** Words in "-ing" that are nouns before a head; all others are verbs ("building models"). */
export const NOUN_GERUNDS: ReadonlySet<string> = new Set(
  `machine-learning learning streaming pricing marketing engineering manufacturing banking testing accounting advertising
  computing imaging mining processing programming warehousing modeling routing scheduling signaling clustering embedding
  trading billing purchasing sequencing queueing messaging networking hosting caching logging monitoring reporting
  forecasting planning`.split(/\s+/),
);
