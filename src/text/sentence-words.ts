const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Shortened words that always go on: a name, a number or a noun follows. */
export const TITLES = words(`
  Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cpt Sgt Cpl Pvt Adm Cmdr Brig Rep Reps Sen Sens Gov Govs Rev Hon Fr Msgr
  Pres St Ste Mt Ft Supt Insp Det Atty Amb Messrs vs Lt.Gen Maj.Gen Fig figs Vol pp approx ca cf e.g i.e viz
`);

/** Shortened words that may also end a sentence: only a word that opens sentences after them parts it. */
export const ABBREVIATIONS = words(`
  Inc Corp Ltd Co Cos Bros Jr Sr Esq PhD Ph.D etc al No Nos Ave Blvd Rd Dept Univ Assn Div Est Natl Intl Tel Ext
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
  Tenn Tex Va Vt Wash Wis Wyo Ont Que op plc Pty Bhd Sdn Mgr Dir Sec Art para est ed eds
`);

/** Words with a capital that mostly open a sentence, and seldom follow a shortened word inside one. */
export const OPENERS = words(`
  The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your And But Or Nor So
  Yet If When While As Although Though Because Since After Before Until Unless In On At By For From With Without To Of
  Under Over During Among Amid Despite About According Both Each Every Some Many Most Several No Not Now Then Later
  Earlier Last Next Only Also Meanwhile However Still Once Who What Why How Where Which Whether Even Instead Officials
  Police Authorities Analysts Critics People Two Three Four Five Six Seven Eight Nine Ten It's It’s He's He’s She's
  She’s They're They’re We're We’re I'm I’m I've I’ve That's That’s There's There’s Today Yesterday
`);

/** Verbs that follow a quotation and belong to its sentence. */
export const SAYING = words(`
  said says asked asks wrote writes told added adds replied cried shouted exclaimed wondered tweeted posted declared
  recalled demanded inquired joked insisted
`);

export const MONTH_WORDS = words(`
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`);

export const DAY_WORDS = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
`);
