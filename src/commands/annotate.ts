import { createInterface } from 'node:readline';
import { find } from '../edition/findings.ts';
import { isEdtf } from '../text/edtf.ts';
import { explain } from '../site/reason.ts';

/**
 * `npm run -s annotate -- --jsonl < in > out`: each line is answered with one line, at once, so that another
 * program can ask and wait. A line that is no article is told of on standard error and answered with nothing;
 * those after it are answered, and the exit code is 1 at the end. Empty lines are skipped. No content folder
 * is read.
 */
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });

if (!process.argv.includes('--jsonl')) {
  tell('say --jsonl, and give a line {"id", "published", "text"} for each article on standard input');
  process.exit(1);
}

let number = 0;
for await (const line of lines) {
  number += 1;
  if (line.trim() === '') continue;
  const request = requestIn(line);
  if (typeof request === 'string') tell(`line ${number} ${request}`);
  else process.stdout.write(`${JSON.stringify(annotated(request))}\n`);
}

interface Request {
  readonly id: unknown;
  readonly published: string;
  readonly text: string;
}

function annotated({ id, published, text }: Request): object {
  const found = find(text, published.slice(0, 10));
  const words = ({ start, end }: { start: number; end: number }) => ({
    start,
    end,
    text: text.slice(start, end),
  });
  const named = found.people.flatMap(({ name, mentions }) =>
    mentions.map((mention) => ({ ...words(mention), person: name })),
  );
  return {
    id,
    people: [...named, ...found.unlinked.map((span) => ({ ...words(span), person: null }))].sort(
      (a, b) => a.start - b.start,
    ),
    references: found.references.map((reference) => ({ ...words(reference), person: reference.person })),
    times: found.times.map((time) => ({
      ...words(time),
      edtf: time.edtf,
      reason: explain(text, time, published.slice(0, 10)),
      range: time.range,
    })),
    quotations: found.quotations.map((quotation) => ({
      ...words(quotation),
      speaker: quotation.speaker,
      source: quotation.source,
      cue: quotation.cue,
    })),
  };
}

/** What a line asks, or what is wrong with it. */
function requestIn(line: string): Request | string {
  let value: Partial<Request> | null;
  try {
    value = JSON.parse(line) as Partial<Request> | null;
  } catch {
    return 'is not JSON; write {"id": …, "published": "2024-12-24", "text": "…"}';
  }
  if (typeof value?.text !== 'string') return 'has no "text"; write the article’s plain text';
  if (typeof value.published !== 'string' || !isDay(value.published.slice(0, 10)))
    return 'has no "published"; write a day such as "2024-12-24"';
  return { id: value.id, published: value.published, text: value.text };
}

function isDay(written: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(written) && isEdtf(written);
}

function tell(why: string): void {
  process.stderr.write(`annotate: ${why}\n`);
  process.exitCode = 1;
}
