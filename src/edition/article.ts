import type { ArticlePerson } from '../people/person.ts';
import type { ArticleSource } from '../sources/article-source.ts';
import type { ArticleData } from '../sources/article-schema.ts';
import type { Settings } from '../sources/settings-schema.ts';
import { parseBody, type Body } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import { correctPeople, correctTimes } from './corrections.ts';
import { find, findNothing, type Corrector, type Findings } from './findings.ts';
import { personSlug } from './person-slug.ts';
import { withheldIn } from './withheld.ts';

/** An article with its text taken apart and all that was found in it. */
export interface Article {
  readonly slug: string;
  readonly file: string;
  readonly data: ArticleData;
  readonly language: string;
  /** The day of publication as written, YYYY-MM-DD, at its own offset. */
  readonly day: string;
  readonly body: Body;
  readonly found: Findings;
  /** Where the text speaks of people who are withheld; nothing of it leaves the article. */
  readonly withheld: readonly Span[];
}

/** Takes an article apart and finds what is in it, as far as the editors want it shown. */
export function annotate(source: ArticleSource, settings: Settings): Article {
  const { slug, file, data } = source;
  const language = data.language ?? settings.language;
  const day = data.published.slice(0, 10);
  const body = parseBody(data.status === 'withdrawn' ? '' : source.body);
  const corrector: Corrector = {
    people: (found) => correctPeople(found, data, body),
    times: (found) => correctTimes(found, data, body),
  };
  const found = (isEnglish(language) ? find : findNothing)(body.text, day, corrector);
  return {
    slug,
    file,
    data,
    language,
    day,
    body,
    found: shown(found, settings, data.checked !== undefined),
    withheld: withheldIn(body.text, found, settings),
  };
}

/** The address of the person whom an article calls by a full name. */
export function addressIn({ found }: Article, name: string): string {
  return found.addresses.get(name) ?? personSlug(name);
}

/** Newest first; articles of one day by their slugs, so that the order never depends on the folder. */
export function newestFirst(a: Article, b: Article): number {
  return b.data.published.localeCompare(a.data.published, 'en') || (a.slug < b.slug ? -1 : 1);
}

/** Takes out what the editors do not want shown: whole kinds of findings, and people who are withheld. */
function shown(found: Findings, settings: Settings, checked: boolean): Findings {
  const wanted = (which: 'all' | 'checked' | 'none') => which === 'all' || (which === 'checked' && checked);
  const withheld = new Set(settings.withhold);
  const isShown = (person: string | null) => person === null || !withheld.has(person);
  const people = wanted(settings.people)
    ? found.people.filter(({ name }: ArticlePerson) => isShown(name))
    : [];
  return {
    ...found,
    people,
    references: people.length === 0 ? [] : found.references.filter(({ person }) => isShown(person)),
    quotations: wanted(settings.quotations)
      ? found.quotations.map((quotation) =>
          isShown(quotation.speaker) ? quotation : { ...quotation, speaker: null },
        )
      : [],
    times: wanted(settings.times) ? found.times : [],
    dated: wanted(settings.times) ? found.dated : [],
  };
}

/** People and times are found in English; other languages are shown as they are written. */
export function isEnglish(language: string): boolean {
  return new Intl.Locale(language).language === 'en';
}
