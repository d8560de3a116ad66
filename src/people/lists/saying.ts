import { speechVerbs } from './speech.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that carry quoted words: those of speech, and some that do so beside a quotation alone. */
export const cues: ReadonlySet<string> = new Set([
  ...speechVerbs,
  ...words(`
    shared shares sharing reading chanted chants chanting recites recited prayed prays branded brands branding labelled labels
    labeled labelling hailing praising dismissing condemning accusing expressing replying recalling confirming admitting
    responding concluding vowing joking reiterating yelled yells roared barked growled hissed sobbed chuckled grumbled fumed
    ventured reasoned reasons advising cautioning countering emphasizing emphasising lamenting texting boasting
    characterized characterised characterizes characterises counsels counselled preached cheered intoned drawled deadpanned
    shouting thanked thanking grumbles fumes jokingly chuckles growls sobs barks hisses whispers screams exclaims murmurs mutters
    declaring adds sighs shrugs laughs smiles grins nods cries yells snaps retorts enthuses beams beamed quips
    crows chimes marvels marvelled marveled explains reflects reflected reflecting confides confided confessed confesses
    alleging testifying suggesting complaining asserting contending acknowledging conceding maintaining predicting pleading
    defended defends defending touted touts portrayed portrays depicted derided derides mocked ridiculed decrying typed
    blasted blasts slammed slams decried decries denounced denounces denouncing deplored deplores
  `),
]);

/** The same in the form that follows “would”, “to” and a plural. */
export const bareCues: ReadonlySet<string> = words(`
  say tell ask add write announce state stress warn claim note argue insist declare explain reply answer respond conclude
  comment remark observe acknowledge admit concede confirm deny complain promise pledge vow predict recall repeat report
  joke tweet post testify urge suggest describe call continue counter caution shout scream whisper exclaim demand contend
  maintain assert allege quote cite lament plead protest dismiss condemn reject dub accuse chant
  brand label denounce agree
`);

/** Verbs that carry quoted words with one word behind them alone: “put it”, “spoke of”. */
export const pairedCues: ReadonlyMap<string, string> = new Map(
  `put it|puts it|putting it|spoke of|speaks of|speaking of|talked of|talks of|hit back|hits back|shot back|shoots back|snapped back|went on|goes on|boasts of|apologised for|apologized for|apologises for|apologizes for|fired back|ruled that|held that`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Verbs that carry what stands right beside them alone. */
export const trailingCues: ReadonlySet<string> = words('shared shares sharing offered read signed posed');

/** Verbs whose object somebody else said. */
export const denials: ReadonlySet<string> = words(`
  deny denied denies denying reject rejected rejects rejecting dismiss dismissed dismisses dismissing disputed disputes
  refuted refutes refused refuses refusing declined declines declining
`);

/** Nouns for what somebody said: “Lund’s claim that …”, “his verdict: …”. */
export const speechNouns: ReadonlySet<string> = words(`
  claim claims remark remarks comment comments suggestion suggestions allegation allegations accusation accusations assertion
  assertions warning warnings statement statements promise promises pledge pledges description words complaint complaints
  verdict answer reply response message advice insistence declaration threat threats contention conclusion observation
  motto explanation rule mantra motto
`);

/** What else may stand behind a colon: words that somebody reads, gets or hears. */
export const artefacts: ReadonlySet<string> = words(`
  letter message note text email e-mail phone book diary screen card paper door wall headline poem song prayer question notice
  heard saw found opened read reads received got handed given asked told shown greeted met sent
`);

/** What carries written words before the eyes of many. */
export const carriers: ReadonlySet<string> = words(`
  sign signs banner banners placard placards poster posters shirt shirts t-shirt t-shirts badge badges sticker stickers plaque
  board boards billboard billboards flag flags cap hat graffiti
`);

/** Those who speak for somebody. */
export const agents: ReadonlySet<string> = words(`
  spokesman spokeswoman spokesperson spokesmen spokespeople lawyer lawyers attorney attorneys solicitor barrister counsel aide aides
  adviser advisers advisor advisors assistant representative representatives friend friends relative relatives source sources
  agent publicist press
`);
