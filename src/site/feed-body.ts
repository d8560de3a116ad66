import type { Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import { speaksOfWithheld, type Withheld } from '../edition/withheld.ts';
import { onceFor } from '../text/once-for.ts';
import { occurrences } from '../text/occurrences.ts';
import { ownLanguage } from './article-facts.ts';
import { dateText } from './dates.ts';
import { escapeHtml, renderPlain } from './render.ts';
import { wording } from './wording.ts';
import type { Html } from './view.ts';

/**
 * An article's whole text for feed readers: its corrections and its blocks, with its own links and none of the
 * site's, which would lead nowhere from there. Passages that speak of somebody who is withheld stay in the article.
 */
export function feedBody(edition: Edition, article: Article): Html {
  return bodies(edition)(article);
}

/** An article stands in the feeds of all whom it names. */
const bodies = onceFor(({ withheld }: Edition) => onceFor((article: Article) => bodyOf(withheld, article)));

function bodyOf(withheld: Withheld, article: Article): Html {
  const { lang, dir } = ownLanguage(article);
  const corrections = (article.data.corrections ?? []).map(
    ({ date, text }) =>
      `<p><strong>${escapeHtml(wording.correctionOf(dateText(date)))}</strong> ${escapeHtml(text)}</p>\n`,
  );
  const text = renderPlain(article.body, (passage) =>
    speaksOfWithheld(article, passage) ? wording.inArticleOnly : null,
  );
  // A name may also stand where nothing is looked for, as in a block of code or an address.
  const names = withheld.names.some((name) => occurrences(text, name).length > 0);
  const body = names ? `<p>${escapeHtml(wording.inArticleOnly)}</p>` : text;
  return `<div lang="${escapeHtml(lang)}" dir="${dir}">\n${corrections.join('')}${body}\n</div>`;
}
