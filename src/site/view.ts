/**
 * What each page shows, ready to be laid out: every word worded, every link relative to its page,
 * everything in its order. Pages and components take these and add nothing.
 */

/** Markup made by site/render.ts from escaped text: safe to set as HTML. */
export type Html = string;

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** The same in a language of its own, which may differ from the page's. */
export interface LinkIn extends Link {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** A date as its reader sees it and as machines read it; `datetime` is empty where HTML has no form for it. */
export interface When {
  readonly datetime: string;
  readonly text: string;
}

/** How a date is drawn: a tick; pale and open, “some time within”; or solid, a range that lasts. */
export type DateMark = 'day' | 'within' | 'throughout';

/** What a page tells search engines, feed readers, and those who make a card of a link to it. */
export interface HeadView {
  /** Where the page is to be found; null where that is not known, or where search engines are kept out. */
  readonly canonical: string | null;
  readonly feeds: readonly { readonly href: string; readonly type: string; readonly title: string }[];
  /** The attributes of each `meta`: Open Graph's and Twitter's. */
  readonly cards: readonly Readonly<Record<string, string>>[];
  /** JSON-LD, safe to set as a script's text; null where there is nothing to say. */
  readonly data: string | null;
}

/** What stands around every page. */
export interface Frame {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly noindex: boolean;
  readonly head: HeadView;
  /** Where the page has moved to, and readers are led at once; null on all others. */
  readonly moved: string | null;
  readonly skip: string;
  readonly icon: string;
  readonly touchIcon: string;
  /** The colours of the paper, which a browser may give its own frame. */
  readonly papers: { readonly light: string; readonly dark: string };
  /** The style sheet with the edition's own colour, and what it says; null where it has none. */
  readonly accent: { readonly href: string; readonly css: string } | null;
  readonly home: Link;
  /** On the front page the wordmark is its heading and links to nothing. */
  readonly isFront: boolean;
  /** The field to search from every page; null where there is no search, and on its own page, which has another. */
  readonly search: { readonly action: string; readonly label: string } | null;
  readonly navLabel: string;
  readonly nav: readonly (Link & { readonly current: boolean })[];
  readonly foot: { readonly words: string; readonly links: readonly Link[] };
  /** Light or dark paper, for a script to offer. */
  readonly theme: {
    readonly label: string;
    readonly choices: readonly { readonly value: string; readonly text: string }[];
  };
  /** The words of the menu that a script opens at a link to a place of the page. */
  readonly share: ShareView;
}

export interface ShareView {
  readonly title: string;
  readonly address: string;
  readonly words: string;
  readonly citation: string;
  readonly send: string;
  readonly copied: string;
}

/** The source of words: its citation, and the address of the article. */
/** A picture in the sizes and formats that browsers choose from. */
export interface FigureView {
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly sizes: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** Not fetched before it comes near the window. */
  readonly isLazy: boolean;
}

export interface CitedView {
  readonly words: string;
  readonly href: string;
}

export interface WhoEntry {
  readonly name: string;
  readonly href: string;
  /** In quotation marks, the text's words. */
  readonly role: string | null;
}

export interface FrontView {
  readonly frame: Frame;
  readonly lead: LeadView | null;
  readonly items: readonly ItemView[];
  /** The way to all others, where there are more. */
  readonly more: Link | null;
  /** Shown when the edition has no article yet. */
  readonly empty: string | null;
}

export interface LeadView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly headline: Link;
  readonly dek: string | null;
  readonly day: When;
  readonly readingTime: string;
  /** The first passage, where it can stand alone. */
  readonly opening: string | null;
  readonly read: Link;
  /** `more` leads to those whom the front page has no room for. */
  readonly people: {
    readonly title: string;
    readonly entries: readonly WhoEntry[];
    readonly more: Link | null;
  } | null;
  readonly dates: { readonly title: string; readonly way: Link; readonly picture: PictureView | null } | null;
}

export interface ItemView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly headline: Link;
  readonly dek: string | null;
  /** Null where the item above has the same day. */
  readonly day: When | null;
  /** The first few of a list may weigh more than the rest. */
  readonly weight: 'second' | 'rest';
  readonly people: readonly Link[];
  /** `label` is for screen readers: “Timeline: ”. */
  readonly dates: { readonly label: string; readonly way: Link } | null;
}

export interface ArticleView {
  readonly frame: Frame;
  /** The article's own language, which may differ from the edition's. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly kicker: string | null;
  /** The story that it is a part of. */
  readonly story: { readonly label: string; readonly link: LinkIn } | null;
  readonly headline: string;
  readonly dek: string | null;
  readonly byline: string | null;
  /** The picture above the text. */
  readonly picture: Html | null;
  readonly cited: CitedView;
  /** Where the article was written: its dateline. */
  readonly place: string | null;
  readonly published: When;
  readonly updated: (When & { readonly label: string }) | null;
  /** Null for a withdrawn article, which has no text. */
  readonly readingTime: string | null;
  readonly jumps: readonly Link[];
  /** In place of the text: that the article was withdrawn. */
  readonly notice: string | null;
  readonly corrections: {
    readonly id: string;
    readonly title: string;
    readonly items: readonly { readonly day: When; readonly text: string }[];
  } | null;
  /** The body: blocks with their anchors, people and times linked. */
  readonly body: Html;
  readonly who: {
    readonly id: string;
    readonly title: string;
    readonly entries: readonly WhoEntry[];
    readonly note: string;
  } | null;
  readonly dates: {
    readonly id: string;
    readonly title: string;
    readonly picture: PictureView | null;
    readonly entries: readonly (Link & { readonly note: string | null; readonly mark: DateMark })[];
    readonly way: Link;
  } | null;
  /** The ways on from its end; null where there are none. */
  readonly onward: OnwardView | null;
  readonly end: readonly { readonly term: string; readonly words: string; readonly link: Link | null }[];
}

/** Where to read on. */
export interface OnwardView {
  readonly next: {
    readonly title: string;
    /** Each with what it has in common with the article: “Also names Lena Marsh”. */
    readonly articles: readonly (LinkIn & { readonly day: When; readonly reason: string })[];
  } | null;
  readonly topics: { readonly title: string; readonly links: readonly Link[] } | null;
  readonly steps: readonly StepView[];
}

/** The way to what comes before or after: “Earlier”, then its name. */
export interface StepView extends LinkIn {
  readonly label: string;
}

export interface EntryView {
  readonly id: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The sentence before, where this one opens with a pronoun. */
  readonly before: Html | null;
  /** Null where the words stand in the article alone; then `inArticleOnly` says so. */
  readonly sentence: Html | null;
  readonly inArticleOnly: string;
  /** “Denied”, “Announced”, … as the design's section on times says; null for what is reported. */
  readonly standing: string | null;
  readonly goesOn: { readonly label: string; readonly words: Html } | null;
  readonly company: { readonly label: string; readonly people: readonly Link[] } | null;
  readonly passage: Link;
  /** That its article was corrected, and what. */
  readonly corrected: Link | null;
  /** A link to this entry. */
  readonly here: Link;
  readonly cited: CitedView;
  readonly why: { readonly label: string; readonly words: string };
  /** The article it is from, on timelines that gather several. */
  readonly article: LinkIn | null;
}

export interface MomentView {
  readonly heading: When;
  /** What the text gave: “only the year”; “Tuesday”, read as the day of publication. */
  readonly note: string | null;
  readonly mark: DateMark;
  /** The number of its first entry in the whole list, from 1. */
  readonly first: number;
  readonly entries: readonly EntryView[];
}

/** What other articles of its story date before or after an article's own dates. */
export interface AroundView {
  readonly title: string;
  /** Which story that is. */
  readonly label: string;
  readonly story: LinkIn;
  readonly entries: readonly RetoldView[];
}

/** A dated sentence of another article: a quotation, and where it is from. */
export interface RetoldView extends Pick<EntryView, 'lang' | 'dir' | 'before' | 'standing' | 'corrected'> {
  readonly when: When;
  readonly sentence: Html;
  readonly article: Link & { readonly day: When };
}

/** What several articles date. */
export type GatheredView = Pick<TimelineView, 'lede' | 'picture' | 'moments' | 'parts'>;

/** The way to the parts of something that is too long for one page. */
export interface PartsView {
  readonly label: string;
  readonly links: readonly (Link & {
    /** How many each holds. */
    readonly note: string;
    readonly current: boolean;
    /** The ids of what once stood here and now stands there. */
    readonly ids: readonly string[];
  })[];
}

export interface TimelineView {
  readonly frame: Frame;
  readonly title: string;
  /** The article or story that it is of. */
  readonly of: LinkIn | null;
  readonly lede: string;
  readonly picture: PictureView | null;
  readonly moments: readonly MomentView[];
  /** On an article's timeline, what its story has before and after. */
  readonly before: AroundView | null;
  readonly after: AroundView | null;
  /** The pages of the years, of the months of one and so on, where there are too many dates for one page. */
  readonly parts: readonly PartsView[];
  /** Everybody in the article, on an article's timeline. */
  readonly people: { readonly title: string; readonly people: readonly Link[] } | null;
  /** The same timeline for other programs: as a calendar, for TimelineJS. */
  readonly downloads: readonly Link[];
}

/**
 * A timeline drawn, hidden from screen readers, which have the list. Lengths across are per cent of the width
 * and lengths down are em, so that it is right at every width and grows with the letters; what is to be drawn
 * for right-to-left pages is turned already.
 */
export type PictureView = MarksPictureView | CountsPictureView;

export interface MarksPictureView {
  readonly kind: 'marks';
  /** One below the other, each a unit of time. */
  readonly rows: readonly ((PlotView & { readonly kind: 'plot'; readonly label: string }) | GapRowView)[];
  /** All units side by side, where there is room. */
  readonly wide: WidePlotView | null;
  /** The marks that occur, and what they mean. */
  readonly key: readonly { readonly mark: DateMark; readonly words: string }[];
  readonly notes: readonly string[];
}

/** In place of a long stretch without a date. */
export interface GapRowView {
  readonly kind: 'gap';
  readonly text: string;
}

/** A piece of the line with its marks. */
export interface PlotView {
  readonly height: number;
  readonly line: { readonly y: number; readonly pieces: readonly Reach[] };
  /** No date falls here: drawn fainter. */
  readonly isEmpty: boolean;
  readonly marks: readonly PlotMarkView[];
}

export interface Reach {
  readonly from: number;
  readonly to: number;
}

export interface PlotMarkView extends Reach {
  readonly href: string;
  readonly mark: DateMark;
  readonly y: number;
  /** The ends at which a date that lies “some time within” is open. */
  readonly fade: 'both' | 'left' | 'right' | 'none';
  /** A spare one is left out where it would meet another. */
  readonly label: (PictureLabel & { readonly spare: boolean }) | null;
}

export interface PictureLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface WidePlotView extends PlotView {
  /** Where the units meet. */
  readonly edges: readonly number[];
  readonly breaks: readonly number[];
  readonly units: readonly PictureLabel[];
}

export interface CountsPictureView {
  readonly kind: 'counts';
  readonly rows: readonly (CountRowView | EmptyRowView | GapRowView)[];
  readonly wide: ColumnsView | null;
  readonly notes: readonly string[];
}

export interface CountRowView {
  readonly kind: 'count';
  readonly href: string;
  readonly label: string;
  readonly count: string;
  readonly bar: { readonly x: number; readonly width: number };
  readonly end: { readonly x: number; readonly dx: number; readonly anchor: 'start' | 'end' };
}

/** A unit without a date, too short to be left out. */
export interface EmptyRowView {
  readonly kind: 'empty';
  readonly label: string;
}

export interface ColumnsView {
  readonly height: number;
  readonly line: { readonly y: number; readonly pieces: readonly Reach[] };
  readonly breaks: readonly number[];
  readonly columns: readonly ColumnView[];
  /** Below the line: units, the years of months, what gaps leave out. */
  readonly labels: readonly PictureLabel[];
}

export interface ColumnView extends Reach {
  readonly href: string;
  readonly bar: { readonly x: number; readonly width: number; readonly y: number; readonly height: number };
  readonly count: PictureLabel;
}

export interface PersonPassageView {
  readonly id: string;
  /** “Said”, “Quoted” by his office, “Named” in “Sadiq’s predecessor”; the part that names the kind is bold. */
  readonly labels: readonly { readonly kind: string; readonly rest: string }[];
  /** Null where the words stand in the article alone; then `inArticleOnly` says so. */
  readonly words: Html | null;
  readonly inArticleOnly: string;
  readonly passage: Link;
  /** That its article was corrected, and what. */
  readonly corrected: Link | null;
  /** A link to this entry. */
  readonly here: Link;
}

export interface PersonArticleView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly headline: Link;
  readonly day: When;
  readonly timeline: Link | null;
  readonly cited: CitedView;
  readonly passages: readonly PersonPassageView[];
}

/** At an address that a page had before. */
export interface MovedView {
  readonly frame: Frame;
  readonly words: string;
  readonly to: LinkIn;
}

export interface StoryView {
  readonly frame: Frame;
  /** Of the title, where it is an article's headline. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** “Story”. */
  readonly kind: string;
  readonly title: string;
  /** The editors' own words. */
  readonly text: Html | null;
  /** Its articles, newest first. */
  readonly items: readonly ItemView[];
  readonly timeline: (GatheredView & { readonly id: string; readonly title: string }) | null;
  readonly who: { readonly title: string; readonly entries: readonly WhoEntry[] } | null;
}

/** What leads to many pages of a kind: stories, topics, months. */
export interface IndexView {
  readonly frame: Frame;
  readonly title: string;
  readonly lede: string;
  readonly sections: readonly IndexSectionView[];
}

export interface IndexSectionView {
  readonly heading: string | null;
  readonly items: readonly (LinkIn & { readonly note: string })[];
}

/** The articles of a topic, or of a month. */
export interface ListView {
  readonly frame: Frame;
  readonly title: string;
  /** The way to the other topics, or months. */
  readonly of: Link;
  readonly lede: string;
  readonly items: readonly ItemView[];
  /** Where there are many, the older ones by their headlines alone. */
  readonly older: readonly IndexSectionView[];
  readonly steps: readonly StepView[];
}

export interface PersonView {
  readonly frame: Frame;
  readonly name: string;
  /** On the page of one year: which year, and the way to the others. */
  readonly year: {
    readonly words: string;
    readonly label: string;
    readonly links: readonly (Link & { readonly current: boolean })[];
  } | null;
  /** How the page was made, and the way to report an error. */
  readonly made: { readonly words: string; readonly report: Link };
  /** The editors' own words, and where they send readers. */
  readonly profile: {
    readonly title: string;
    readonly picture: Html | null;
    readonly body: Html;
    readonly links: readonly Link[];
  } | null;
  /** Above the groups where there are several: “Perhaps different people”. */
  readonly apart: { readonly title: string; readonly words: string } | null;
  /** More than one where nothing shows that these articles speak of the same person. */
  readonly groups: readonly PersonGroupView[];
}

/** What is said of one person; nothing of it is said of another group. */
export interface PersonGroupView {
  readonly title: string | null;
  readonly described: readonly { readonly label: string; readonly quoted: string }[];
  readonly articles: readonly PersonArticleView[];
  /**
   * The pages that hold its passages, where one page would be too long; `ids` are of passages that stood here
   * before they moved there.
   */
  readonly years: {
    readonly label: string;
    readonly links: readonly (Link & { readonly note: string; readonly ids: readonly string[] })[];
  } | null;
  readonly company: { readonly title: string; readonly people: readonly Link[] } | null;
}

export interface PeopleView {
  readonly frame: Frame;
  readonly title: string;
  readonly lede: string;
  /** A field to search by typing; null where the list is short. `{n}` in `some` is how many were found. */
  readonly search: { readonly label: string; readonly some: string; readonly none: string } | null;
  /** The way to the letters, where there are too many names for one page. */
  readonly letters: IndexSectionView | null;
  /** One section without a letter below thirty names; then one for each letter. */
  readonly sections: readonly {
    readonly letter: string | null;
    readonly people: readonly PersonLineView[];
  }[];
}

export interface PersonLineView {
  readonly href: string;
  /** The name in its natural order, in three parts; the middle one sorts it and is bold. */
  readonly name: readonly [before: string, sort: string, after: string];
  /** Other names by which a search finds the person, from the editors' profile. */
  readonly also: string | null;
  readonly role: string | null;
  readonly note: string;
}

export interface TextView {
  readonly frame: Frame;
  readonly title: string;
  readonly dek: string | null;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly paragraphs: readonly Html[];
  }[];
}

export interface SearchView {
  readonly frame: Frame;
  readonly title: string;
  readonly label: string;
  /** The folder of the index. */
  readonly index: string;
  /** Where nothing is searched, as without JavaScript: what leads to everything. */
  readonly without: { readonly words: string; readonly links: readonly Link[] };
  readonly kinds: {
    readonly label: string;
    readonly choices: readonly { readonly value: string; readonly text: string }[];
  };
  /** The years in which articles were published, newest first; empty where there is one. */
  readonly years: { readonly label: string; readonly any: string; readonly choices: readonly string[] };
  /** What is said of the results: `{n}` is their number, `{words}` what was written, `{others}` what was found. */
  readonly status: Readonly<
    Record<'searching' | 'none' | 'one' | 'some' | 'instead' | 'failed' | 'more', string>
  >;
}

/** Its script knows what is kept, and which page was asked for. */
export interface OfflineView {
  readonly frame: Frame;
  readonly title: string;
  readonly dek: string;
  readonly again: string;
  readonly kept: string;
}
