import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';
import type { Clause } from './clause.ts';
import { continued } from './continued.ts';
import { artefacts } from './lists/saying.ts';
import { personAt, phraseAt } from './phrase.ts';
import { mentionStarting, readingOf, type Reading, type Spoken } from './reading.ts';
import { nobody, type Said } from './said.ts';
import { cueAfter, cueBefore } from './speech-verb.ts';

/** Who spoke the quoted words, or null where nothing around them says that they were spoken. */
export function attribute(article: Article, clause: Clause, last: Spoken | undefined): Said | null {
  const { text } = article;
  const read = (span: Span): Reading => readingOf(article, clause, last, span);
  const before = read(clause.before);
  const after = read(clause.after);
  const said =
    (endsInComma(text, clause) ? withSubject(cueAfter(after)) : null) ??
    cueBefore(before, after) ??
    labelled(before) ??
    cueAfter(after) ??
    continued(text, clause, read, after, last);
  const by = according(after) ?? credited(text, clause, read);
  if (!said || (by && said === nobody) || by?.cue === null) return by;
  return by && said.source === null
    ? { ...said, source: by.source, speaker: said.speaker ?? by.speaker }
    : said;
}

/** “… ,” X said: the sentence goes on after the quotation, and no colon or comma leads into it. */
function endsInComma(text: string, { quoted, before }: Clause): boolean {
  return (
    /[,?!]["”’»']+$/.test(text.slice(Math.max(quoted.start, quoted.end - 4), quoted.end)) &&
    !/(?:[:,]|\b(?:saying|said))\s*$/.test(text.slice(Math.max(before.start, before.end - 8), before.end))
  );
}

function withSubject(said: Said | null): Said | null {
  return said?.speaker || said?.source || said?.reference ? said : null;
}

/** “Lund: “…””, “Lund, 45, could hardly believe it: “…””: a person alone, named before a colon. */
function labelled(reading: Reading): Said | null {
  const { text, words, clause, names } = reading;
  if (!/:\s*$/.test(text.slice(Math.max(clause.before.start, clause.before.end - 3), clause.before.end)))
    return null;
  const speaker = words.length < 16 ? personAt(reading, 0) : null;
  const named = words.filter((word) => names.byStart.has(word.start));
  if (!speaker || named.length > 1) return null;
  const rest = words.slice(words.indexOf(named[0]!) + 1).filter((word) => !word.capital);
  const isSaid = rest.every(({ key }) => /^\d+$/.test(key)) || rest.some(({ key }) => FEELS.test(key));
  return isSaid && !rest.some(({ key }) => artefacts.has(key)) ? { ...nobody, speaker } : null;
}

/** “…, according to X”, “…, in X’s words” */
function according(reading: Reading): Said | null {
  const { words } = reading;
  const at = words.findIndex((word, index) => word.key === 'according' && words[index + 1]?.key === 'to');
  if (at >= 0 && at < 4)
    return { ...nobody, cue: 'according to', cueAt: words[at]?.start ?? null, ...phraseAt(reading, at + 2) };
  const owner = words[0]?.key === 'in' ? mentionStarting(reading, 1) : null;
  if (!owner || !words[owner.to - 1]?.possessive || !/^(?:words|phrase)$/.test(words[owner.to]?.key ?? ''))
    return null;
  return { ...nobody, speaker: owner.person.name };
}

/** “…” — X: a name behind a dash, where a quotation stands alone. */
function credited(
  text: string,
  { quoted, before, paragraph }: Clause,
  read: (span: Span) => Reading,
): Said | null {
  const dash = /^\s*(?:[—–―]|--?(?=\s))\s*/.exec(text.slice(quoted.end, quoted.end + 6));
  if (!dash || before.start !== quoted.start || quoted.start !== paragraph.start) return null;
  const start = quoted.end + dash[0].length;
  const end = /\n\s*\n|$/.exec(text.slice(start, start + 120))?.index ?? 0;
  const speaker = personAt(read({ start, end: start + end }), 0);
  return speaker ? { ...nobody, speaker } : null;
}

/** What is said of somebody before a colon and their own words. */
const FEELS = /^(?:was|is|remains|remained|could|has|had|agreed|agrees|disagreed|disagrees)$/;
