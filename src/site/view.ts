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

/** A date as its reader sees it and as machines read it. */
export interface When {
  readonly datetime: string;
  readonly text: string;
}

/** What stands around every page. */
export interface Frame {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly noindex: boolean;
  readonly skip: string;
  readonly icon: string;
  readonly home: Link;
  /** On the front page the wordmark is its heading and links to nothing. */
  readonly isFront: boolean;
  readonly navLabel: string;
  readonly nav: readonly (Link & { readonly current: boolean })[];
  readonly foot: { readonly words: string; readonly links: readonly Link[] };
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
  readonly opening: string;
  readonly read: Link;
  readonly people: { readonly title: string; readonly entries: readonly WhoEntry[] } | null;
  readonly dates: { readonly title: string; readonly way: Link } | null;
}

export interface ItemView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly headline: Link;
  readonly dek: string | null;
  /** Null where the item above has the same day. */
  readonly day: When | null;
  /** The first five after the lead weigh more than the rest. */
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
  readonly headline: string;
  readonly dek: string | null;
  readonly byline: string | null;
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
    readonly entries: readonly (Link & { readonly note: string | null; readonly isDay: boolean })[];
    readonly way: Link;
  } | null;
  readonly end: readonly { readonly term: string; readonly words: string; readonly link: Link | null }[];
}

export interface EntryView {
  readonly id: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The sentence before, where this one opens with a pronoun. */
  readonly before: Html | null;
  readonly sentence: Html;
  /** “Denied”, “Announced”, … as the design's section on times says; null for what is reported. */
  readonly standing: string | null;
  readonly goesOn: { readonly label: string; readonly words: Html } | null;
  readonly company: { readonly label: string; readonly people: readonly Link[] } | null;
  readonly passage: Link;
  readonly why: { readonly label: string; readonly words: string };
  /** The article it is from, on timelines that gather several. */
  readonly article: Link | null;
}

export interface MomentView {
  readonly heading: When;
  /** What the text gave: “only the year”; “Tuesday”, read as the day of publication. */
  readonly note: string | null;
  /** A day is drawn solid, anything longer as “some time within”. */
  readonly isDay: boolean;
  /** The number of its first entry in the whole list, from 1. */
  readonly first: number;
  readonly entries: readonly EntryView[];
}

export interface TimelineView {
  readonly frame: Frame;
  readonly title: string;
  /** The article, on an article's timeline. */
  readonly of: (Link & { readonly lang: string; readonly dir: 'ltr' | 'rtl' }) | null;
  readonly lede: string;
  readonly moments: readonly MomentView[];
  /** Everybody in the article, on an article's timeline. */
  readonly people: { readonly title: string; readonly people: readonly Link[] } | null;
  /** The same timeline for other programs: as a calendar, for TimelineJS. */
  readonly downloads: readonly Link[];
}

export interface PersonPassageView {
  readonly id: string;
  /** “Said”, “Quoted” by his office, “Named” in “Sadiq’s predecessor”; the part that names the kind is bold. */
  readonly labels: readonly { readonly kind: string; readonly rest: string }[];
  readonly words: Html;
  readonly passage: Link;
}

export interface PersonArticleView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly headline: Link;
  readonly day: When;
  readonly timeline: Link | null;
  readonly passages: readonly PersonPassageView[];
}

export interface PersonView {
  readonly frame: Frame;
  readonly name: string;
  readonly described: readonly { readonly label: string; readonly quoted: string }[];
  /** How the page was made, and the way to report an error. */
  readonly made: { readonly words: string; readonly report: Link };
  /** More than one where nothing shows that these articles speak of the same person. */
  readonly groups: readonly {
    readonly title: string | null;
    readonly articles: readonly PersonArticleView[];
  }[];
  /** Above the groups where there are several: “Perhaps different people”. */
  readonly apart: { readonly title: string; readonly words: string } | null;
  readonly company: { readonly title: string; readonly people: readonly Link[] } | null;
}

export interface PeopleView {
  readonly frame: Frame;
  readonly title: string;
  readonly lede: string;
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
