const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that look ahead wherever they stand. `ll` is what is left of “we’ll”. */
export const AHEAD = list('will shall ll wo upcoming slated tomorrow forthcoming expects expect');

/** Modal verbs look ahead, unless “have” follows (“may have left”). */
export const MODALS = list('would could can should might must may cannot');

/** What makes “to” and a verb look ahead: “agreed to meet”, but not “declined to comment”. */
export const PLANS = list(`
  plan plans planned planning set due going expected expects expect scheduled slated agreed agrees agree wants want wanted
  hopes hope hoped intends intend intended vowed vows promised promises pledged pledges threatened decided about prepared
  preparing ready invited ordered called likely supposed poised proposed proposes aims seeking seek seeks need needs has
  have had bound expecting hoping bid bids date deadline time scheduling unlikely plan's asked urged told proposal
`);

/** Verbs of a timetable: in the present they speak of what is to come. */
export const TIMETABLE = list(`
  begins opens starts ends meets arrives returns expires resumes votes closes kicks airs leaves departs convenes reopens
  finishes begin resume convene expire arrive reconvene reconvenes concludes premieres debuts
`);

/** Verbs of a timetable that are other words too, unless a plural stands before them: “polls close”. */
export const TIMETABLE_OF_MANY = list('close open start end meet return vote play');

/** Forms of “to be” that a plan or a participle follows. */
export const BEING = list('is are am re m');

/** Irregular verbs in the past that are not written like their present. */
export const PAST = list(`
  was were had did been said told made took came went saw got gave found left held met won lost fell rose ran began became
  sent built bought brought sold spoke wrote led paid shot struck broke flew kept thought knew grew drew threw fought
  caught taught felt dealt sought swept hung hid rode sank sat stood spent stole swore tore woke wore hit cut let quit
  drove chose arose awoke bore beat bent bled bred clung crept dug ate fed fled forgot forgave froze heard hurt laid lay
  lent lit meant overcame overtook sang shook shone shut slept slid spun sprang stuck stung swam swung undertook
  understood underwent withdrew wound wrung died gone taken given seen known shown done born written broken chosen driven
  fallen flown forgotten frozen grown hidden risen shaken spoken spread stolen sworn thrown torn woken worn begun run drunk sunk
`);

/** Words in -ed that are no verb, or not in the past. */
export const NOT_PAST = list(`
  need feed speed seed breed indeed exceed proceed succeed hundred sacred naked wicked embed bed red shed unprecedented
  united alleged so-called united limited advanced married talented gifted armed detailed experienced related
  scheduled expected planned proposed
`);

/** “Ahead of Saturday’s vote”, “in advance of”, “on the eve of”: what follows had not come when the clause was true. */
export const LEADS_UP = list('ahead advance eve');

/** What nobody plans or foresees, so that its day has been: “will study Monday’s crash”. */
export const UNFORESEEN = list(`
  attack attacks bombing bombings blast blasts explosion explosions fire fires crash crashes quake earthquake tsunami
  disaster shooting shootings killing killings murder murders death deaths raid ambush assassination collapse accident
  incident violence riot riots unrest clashes massacre loss losses defeat upset win victory ruling verdict remarks comments
  outburst plunge slump drop decline fall gains surge outage blackout derailment spill flood floods tornado avalanche
`);

/** Verbs that move what they name to a day ahead: “postponed to Monday”. */
export const POSTPONES = list('postponed adjourned rescheduled delayed deferred moved pushed');

/** Verbs in the past whose day is no day of theirs: of saying, and of fixing what is to come. */
export const FIXES = list(`
  said told announced added wrote reported called set scheduled planned booked fixed proposed postponed adjourned
  rescheduled delayed deferred moved extended changed pushed slated expected agreed ordered gave had did registered signed
  titled dated was were
`);
