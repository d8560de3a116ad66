const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that carry quoted words, in the forms that news uses; of our own making. */
export const speechVerbs: ReadonlySet<string> = words(`
  said says say saying told tells telling asked asks asking added adds adding wrote writes writing written announced announces announcing
  stated states stating stressed stresses stressing warned warns warning claimed claims claiming noted notes noting argued argues arguing
  insisted insists insisting declared declares declaring explained explains explaining replied replies replying answered answers
  responded responds concluded concludes commented comments commenting remarked remarks observed observes acknowledged acknowledges
  admitted admits conceded concedes confirmed confirms denied denies complained complains promised promises pledged pledges vowed vows
  predicted predicts recalled recalls recounted recounts reiterated reiterates repeated repeats reported reports joked jokes quipped quips
  tweeted tweets posted posts blogged testified testifies urged urges emphasized emphasizes emphasised emphasises suggested suggests
  described describes describing called calls calling continued continues countered counters cautioned cautions boasted boasts
  cried shouted shouts screamed whispered murmured muttered exclaimed exclaims demanded demands contended contends maintained maintains
  asserted asserts alleged alleges believed believes thought thinks hoped hopes feared fears felt wondered wonders
  read reads quoted quotes cited cites telegraphed cabled texted emailed e-mailed phoned signed summarized summarised
  lamented laments mused muses opined opines pleaded pleads proclaimed proclaims protested protests revealed reveals retorted snapped
  sighed speculated teased thundered underlined underlines underscored underscores volunteered assured assures
  criticized criticised praised praises hailed hails dismissed dismisses condemned condemns rejected rejects likened dubbed
  enthused enthuses gushed crowed chimed offered advised advises agreed agrees instructed informed informs begged
  accused accuses expressed expresses
`);

/** Past and present verbs that mostly persons do, beside those of speech. */
export const personVerbs: ReadonlySet<string> = words(`
  died dies resigned resigns smiled laughed wept married divorced retired retires met meets visited visits arrived flew
  walked ran scored beat beats defeated defeats won wins lost loses hit hits threw played plays sang wore sat stood slept
  studied graduated taught teaches worked works joined joins left returned returns grew lived lives moved attended attends
  spoke speaks addressed apologized apologised appeared pleaded pled testified arrested sentenced convicted survived
  suffered underwent drove rode served serves earned ran campaigned voted attacked knows knew wants wanted thinks thought
  took takes gave gives made makes came comes went goes got has had is was became becomes remains remained refused agreed
  hopes expects expected decided decides tried tries led leads replaced succeeded succeeds signed signs received receives
  fired netted headed equalised equalized converted bowled batted struck overtook finished
  backed blamed praised quit stayed crossed fled hugged watched waited waits kicked handled limped stepped starred directed
  ruled conceded governed stood sat scored won homered doubled singled tripled walked fouled volleyed dived birdied
  dominated persuaded begged dreamed wondered preached chaired presided testified resigned
  who whose whom himself herself
`);

/** Verbs that things and places take as well. */
export const weakVerbs: ReadonlySet<string> = words(`
  has had is was became becomes remains remained received receives appeared led leads made makes took takes won wins lost loses
  hit hits gave gives came comes went goes got served serves joined joins left agreed expects expected began
`);

/** Verbs only persons are the subject of; enough with a name from the lists. */
export const humanVerbs: ReadonlySet<string> = words(`
  died smiled laughed wept cried married divorced graduated resigned retired grinned nodded shrugged sighed joked quipped recalled
  told wrote tweeted testified apologized apologised pleaded mused lamented himself herself who whom
`);

/** Verbs whose object in sport and elections is a person or a team. */
export const rivalVerbs: ReadonlySet<string> = words(`
  beat beats beating defeated defeating edged upset trailed thrashed eliminated
`);

/** Verbs whose object is nearly always a person. */
export const personObjects: ReadonlySet<string> = words(`
  outpointed ousted ousting overthrew toppled succeeded succeeding replaced replacing
  married marrying divorced jailed arrested sentenced hired fired sacked assassinated murdered appointed elected
  nominated impeached pardoned befriended interviewed coached unseated outlived
`);

/** Kinship and company words that announce a name when they stand right before it. */
export const kinship: ReadonlySet<string> = words(`
  wife husband son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter
  grandfather grandmother widow widower fiance fiancee girlfriend boyfriend partner friend mother-in-law father-in-law
  son-in-law daughter-in-law brother-in-law sister-in-law stepson stepdaughter stepfather stepmother twin
`);

/** Words that may stand with a capital at the start of a sentence and never begin a name. */
export const functionWords: ReadonlySet<string> = words(`
  a an the this that these those he she it they we you i his her its their our your my him them us me
  and but or nor so yet for if when while as because although though since until unless before after whether where why how what which who whom whose
  in on at by to from with without of off into onto over under about above below between among amid during through throughout
  against despite except besides beyond across along around near behind beside inside outside within upon toward towards per via versus
  not no yes never also too only just even still then than there here now once twice again already soon later earlier meanwhile
  however moreover furthermore therefore thus hence otherwise instead indeed perhaps maybe possibly probably certainly clearly obviously
  today tomorrow yesterday tonight recently currently previously formerly finally eventually initially originally
  all both each every either neither some any many much few several most more less other others another such same own
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion first second third last next
  is are was were be been being am do does did done have has had having can could may might must shall should will would
  let please thanks thank dear hello welcome according asked given including like unlike following regarding concerning
  say said says told adding added speaking writing using
  oh well ok okay right sure yeah hey wow
  mr. mrs. photo image picture file editor's note related source sources read see watch click subscribe share advertisement
  nobody everyone everybody someone somebody anyone anybody something anything everything nothing none
  ago away back down up out apart aside
`);
