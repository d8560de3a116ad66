/** Every word of the house that a reader sees; what articles say is never worded here. */
export const wording = {
  language: 'en',
  skip: 'Skip to the text',
  site: 'Site',
  people: 'People',
  timeline: 'Timeline',
  timelineIn: (when: string) => `Timeline: ${when}`,
  pageOfSeveral: (title: string, page: number) => `${title}, page ${page}`,
  years: 'Years',
  about: (words: string) => `about ${words}`,
  perhaps: (words: string) => `perhaps ${words}`,
  aboutPage: 'About',
  foot: 'Names and dates were found by rules and may be wrong.',
  how: 'How they are found',
  report: 'Report an error',
  colours: 'Colours',
  coloursOfSystem: 'Automatic',
  light: 'Light',
  dark: 'Dark',
  pageTitle: (page: string, edition: string) => `${page} – ${edition}`,

  stories: 'Stories',
  story: 'Story',
  topics: 'Topics',
  archive: 'Archive',
  archiveOf: (month: string) => `Archive: ${month}`,
  olderArticles: 'Older articles are in the archive',
  countArticles: (n: number) => count(n, 'article', 'articles'),
  articlesLast: (n: number, day: string) => `${count(n, 'article', 'articles')}, last on ${day}`,
  storiesLede: 'Articles that go on where others left off, with one timeline for all of them.',
  storiesDescription: (edition: string) => `The stories that ${edition} follows.`,
  storyDescription: (story: string, edition: string) =>
    `${story}: what is new, the timeline and the people, from the articles in ${edition}.`,
  storyIn: (story: string, when: string) => `${story}: ${when}`,
  whosWhoInStory: 'Who’s who in this story',
  topicsLede: 'What the articles are about, in the editors’ words.',
  topicsDescription: (edition: string) => `What the articles in ${edition} are about.`,
  topicDescription: (topic: string, edition: string) => `The articles in ${edition} about ${topic}.`,
  archiveLede: (articles: number) =>
    `${count(articles, 'article', 'articles')}, by the month in which each was published.`,
  archiveDescription: (edition: string) => `All articles in ${edition}, by year and month.`,
  monthDescription: (month: string, edition: string) => `The articles in ${edition} of ${month}.`,

  readNext: 'Read next',
  sameStory: 'In the same story',
  alsoNames: (people: readonly string[], more: number) =>
    `Also names ${and([...people, ...(more > 0 ? [numeral(more) + ' more'] : [])])}`,
  alsoTells: (day: string) => `Also tells of ${day}`,
  alsoUnder: (topics: readonly string[]) => `Also about ${and(topics)}`,
  earlier: 'Earlier',
  later: 'Later',

  before: 'Before',
  after: 'After',
  fromStory: 'From other articles of the story',
  feedOf: (name: string) => `Articles that name ${name}`,
  readMe: (
    edition: { title: string; tagline?: string | undefined; contact?: string | undefined },
    version: string,
  ) =>
    [
      edition.title,
      ...(edition.tagline === undefined ? [] : [edition.tagline]),
      '',
      'Open index.html in a browser. This folder is a website that is whole in itself: it works from disk, from a',
      'memory stick and from any web server, needs no network, and may be copied.',
      '',
      'It holds news articles, the dated sentences of each, and pages on the people in them. Names and dates were found',
      'by rules and may be wrong; about.html says how. Each article’s text as it was received lies beside its page, as',
      'articles/NAME.txt.',
      '',
      edition.contact === undefined ? 'No contact was given.' : `Contact: ${edition.contact}`,
      '',
      'Whether a copy is whole: sha256sum -c SHA256SUMS',
      '',
      `Made with Dateline ${version}.`,
      '',
    ].join('\n'),
  sharePicture: (headline: string, day: string, edition: string) => `${headline} (${edition}, ${day})`,
  correctionOf: (day: string) => `Correction, ${day}:`,
  textAsReceived: 'Text as received',
  asTextFile: 'as a text file',

  noArticles: 'No article has been published yet.',
  read: 'Read the article',
  morePeople: (n: number) => `${capital(numeral(n))} more`,
  dates: 'Dates',
  timelinePrefix: 'Timeline: ',
  readingTime: (minutes: number) => `${minutes} min read`,

  countPeople: (n: number) => count(n, 'person', 'people'),
  countDates: (n: number) => count(n, 'date', 'dates'),
  manyDates: (n: number, first: string, last: string) => `${n} dates, ${first} to ${last}`,
  updated: 'Updated',
  corrections: (n: number) => (n === 1 ? 'Correction' : 'Corrections'),
  correctedOn: (days: string) => `Corrected on ${days}`,
  withdrawn: 'This article was withdrawn.',
  whosWho: 'Who’s who in this article',
  articlesWords: (day: string) => `The article’s words, ${day}.`,
  datesIn: 'Dates in this article',
  wayToTimeline: (n: number) => `Timeline: ${numeral(n)} dated ${n === 1 ? 'sentence' : 'sentences'}`,
  source: 'Source',
  notRecorded: 'not recorded',
  licence: 'Licence',
  received: 'Received',
  headlineBy: 'Headline and summary',
  headlineOnlyBy: 'Headline',
  byEditors: (edition: string) => `by the editors of ${edition}`,
  namesAndDates: 'Names and dates',
  foundByRules: 'found by rules, and may be wrong.',
  foundAndChecked: (day: string) => `found by rules, and checked by an editor on ${day}.`,
  foundInEnglishOnly: 'looked for in English texts only; not in this one.',
  anError: 'An error?',
  tell: 'Tell the editors',

  datedSentences: (n: number) =>
    `${capital(numeral(n))} dated ${n === 1 ? 'sentence' : 'sentences'}, oldest first, in the article’s words.`,
  reported: (day: string) => `Reported ${day}; things may have changed since.`,
  datedSentencesOfAll: (n: number, articles: number) =>
    `${capital(numeral(n))} dated ${n === 1 ? 'sentence' : 'sentences'} from ${count(articles, 'article', 'articles')}, ` +
    'oldest first, in the articles’ words. Things may have changed since they were reported.',
  peopleIn: 'People in this article',
  calendarFile: 'Calendar file',
  forTimelineJs: 'For TimelineJS',
  goesOn: 'The report goes on',
  inThisSentence: 'In this sentence',
  passage: (n: number) => `Passage ${n} of the article`,
  whyThisDate: 'Why this date',
  standing: { announced: 'Announced', denied: 'Denied', doubted: 'Doubted', conditional: 'Conditional' },
  gave: {
    month: 'only the month',
    season: 'only the season',
    quarter: 'only the quarter',
    half: 'only the half-year',
    third: 'only the third of the year',
    year: 'only the year',
    decade: 'only the decade',
    century: 'only the century',
  },
  drawn: {
    within: 'Pale and open: some time within.',
    throughout: 'Solid bar: throughout.',
    day: 'Tick: a day.',
  },
  drawnBroken: 'Stretches without a date are left out where the line is broken.',
  drawnCounts: {
    day: 'Dated sentences for each day; choose one to go to it.',
    month: 'Dated sentences for each month; choose one to go to it.',
    year: 'Dated sentences for each year; choose one to go to it.',
    decade: 'Dated sentences for each decade; choose one to go to it.',
    century: 'Dated sentences for each century; choose one to go to it.',
  },
  drawnLonger: 'A longer date counts where it begins.',
  narrowed: (words: string, only: string) => `“${words}”, ${only}`,
  readAsPublication: (words: string) => `“${words}”, read as the day of publication`,
  readAsDate: (words: string) => `“${words}”, read as this date`,

  linkToPassage: (n: number) => `Link to passage ${n}`,
  linkToQuotation: 'Link to this quotation',
  linkHere: 'Link to these words',
  footnotes: 'Footnotes',
  footnote: (n: number) => `Footnote ${n}`,
  backToText: 'Back to the text',
  table: 'Table',
  code: 'Code',
  copyOrShare: 'Copy or share',
  copyAddress: 'Copy the address',
  copyWords: 'Copy the words with their source',
  copyCitation: 'Copy a citation of the article',
  share: 'Share…',
  copied: 'Copied.',
  /** Where words are from, as others cite it; an address follows. */
  citation: (parts: readonly (string | undefined)[], headline: string, day: string) =>
    [parts[0], `“${headline}”`, ...parts.slice(1), day].filter((part) => part !== undefined).join(', ') + '.',

  inArticleOnly: 'These words stand in the article only.',
  fromTheEditors: 'From the editors',
  moved: 'This page has moved.',
  describedOn: (day: string) => `Described on ${day} as`,
  describedOften: (days: number, first: string, last: string) =>
    `Described on ${days} days, the first ${first}, the last ${last}, as`,
  quoted: (words: string) => `“${words}”`,
  roleOn: (words: string, day: string) => `“${words}”, ${day}`,
  collected: (articles: number) =>
    `This page was collected by rules from ${count(articles, 'article', 'articles')}. It is not a biography, and it may be wrong.`,
  apart: 'Perhaps different people',
  apartWords: (n: number) =>
    `Nothing in the articles shows that the ${numeral(n)} groups under this name speak of one person, so they are kept apart.`,
  group: (n: number) => `Group ${n}`,
  personIn: (name: string, year: string) => `${name}: ${year}`,
  passagesOf: (year: string) => `What articles of ${year} say.`,
  allYears: 'All years',
  passagesInArticles: (n: number, articles: number) =>
    `${count(n, 'passage', 'passages')} in ${count(articles, 'article', 'articles')}`,
  sameSentence: 'Named in the same sentence',
  personDescription: (name: string, edition: string) =>
    `${name}, in the words of the articles in ${edition}.`,
  named: 'Named',
  namedIn: (words: readonly string[]) => `in ${words.map((each) => `“${each}”`).join(', ')}`,
  spoken: (verb: string) => capital(verb),
  spokenAccording: (verb: string) => `${capital(verb)},`,
  quotedKind: 'Quoted',
  quotedBy: (source: string) => `by “${source}”`,
  quotedWith: (verb: string) => `with the word “${verb}”`,
  according: 'According to',
  accordingTo: (source: string) => `according to “${source}”`,
  channel: (words: string) => `“${words}”`,
  dated: 'Dated',
  readAs: (words: string, name: string) => `“${words}”, read as ${name}`,

  peopleLede: (n: number) =>
    `${capital(countWords(n))}, sorted by surname. Found by rules; each page collects what the articles say, in their words.`,
  peopleFrom: (letters: string) => `People: ${letters}`,
  findPerson: 'Find by name or role',
  foundPeople: (n: string, of: number) => `${n} of ${count(of, 'person', 'people')}`,
  foundNobody: 'Nobody in the list has such a name or role.',
  noPeople: 'No people were found in the articles.',
  passages: (n: number, articles: number, day: string) =>
    articles === 1
      ? `${count(n, 'passage', 'passages')} in 1 article, ${day}`
      : `${count(n, 'passage', 'passages')} in ${articles} articles, last on ${day}`,
  peopleDescription: (edition: string) => `The people named in the articles of ${edition}, by surname.`,
  timelineOf: (headline: string) => `Timeline: ${headline}`,
  timelineDescription: (edition: string) =>
    `The dated sentences of the articles in ${edition}, oldest first.`,

  aboutDek: (edition: string) => `${edition} sets news articles beside their dates and the people in them.`,
  aboutDescription: (edition: string) => `How ${edition} finds names and dates.`,
  howTitle: 'How names and dates are found',
  howWords: [
    'By rules and word lists, from the text alone, when the site is built. Nothing is added: a year stays a year, ' +
      'and a role is quoted as the article gives it.',
    'Rules err. A name may be missed, a date misread, two people taken for one. Where an editor has corrected one, ' +
      'the editor’s word counts. Each name and date leads to the passage that it was taken from, so that you can judge for yourself.',
  ],
  contactTitle: 'Report an error',
  contactWords: 'Write to the editors of this edition. Name the page and the words that are wrong.',
  noContact:
    'The editors of this edition have given no address. Whoever gave you this copy may know how to reach them.',
  contactTo: 'Write to',
  licenceTitle: 'Licence',
  notFoundTitle: 'Page not found',
  notFoundWords: 'There is no page at this address. It may have been moved, or the link may be mistyped.',
  toFront: 'Go to the front page',

  range: (from: string, to: string) => `${from} to ${to}`,
  season: (index: number, year: string) => `${['spring', 'summer', 'autumn', 'winter'][index] ?? ''} ${year}`,
  quarter: (n: number, year: string) =>
    `${['first', 'second', 'third', 'fourth'][n - 1] ?? ''} quarter of ${year}`,
  half: (n: number, year: string) => `${n === 1 ? 'first' : 'second'} half of ${year}`,
  third: (n: number, year: string) => `${['first', 'second', 'last'][n - 1] ?? ''} third of ${year}`,
  decade: (year: string) => `the ${year}s`,
  century: (n: number) => `the ${ordinal(n)} century`,
  since: (date: string) => `from ${date} on`,
  until: (date: string) => `until ${date}`,
  span: (from: string, to: string) => `${from}–${to}`,
  monthAndYear: (month: string, year: string) => `${month} ${year}`,
  yearShort: (year: string) => `’${year.slice(-2)}`,
  decadeShort: (year: string) => `${year}s`,
  centuryShort: (n: number) => `${ordinal(n)} c.`,
  countMonths: (n: number) => (n < 24 ? count(n, 'month', 'months') : `${Math.floor(n / 12)} years`),
  countDays: (n: number) => count(n, 'day', 'days'),
  dayOf: (day: string, rest: string) => `${day} ${rest}`,
  withoutYear: (words: string) => words.replace(/(?: of)? \d+$/, ''),
  withoutArticle: (words: string) => words.replace(/^the /, ''),
  list: (items: readonly string[]) => items.join(', '),
} as const;

/** “1 person”, “4 people”: English has two plural forms. */
function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** “Lena Marsh, Asif Ali and two more”. */
function and(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function countWords(n: number): string {
  return `${numeral(n)} ${n === 1 ? 'person' : 'people'}`;
}

/** Numbers to twelve are words, as newspapers print them. */
function numeral(n: number): string {
  const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
  return words[n] ?? String(n);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** “21st”, “12th”. */
function ordinal(n: number): string {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
