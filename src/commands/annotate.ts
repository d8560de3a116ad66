import { createInterface } from 'node:readline';
import { find } from '../edition/findings.ts';
import { explain } from '../time/reason.ts';

/**
 * `npm run -s annotate -- --jsonl < in > out`: one line in, one line out, at once, so that another program can
 * ask and wait. No content folder is read.
 */
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });

if (!process.argv.includes('--jsonl')) {
  fail('say --jsonl, and give a line {"id", "published", "text"} for each article on standard input');
}

let number = 0;
for await (const line of lines) {
  number += 1;
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(annotated(line, number))}\n`);
}

interface Request {
  readonly id: unknown;
  readonly published: string;
  readonly text: string;
}

function annotated(line: string, at: number): object {
  const { id, published, text } = request(line, at);
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

function request(line: string, at: number): Request {
  let value: Partial<Request> | null;
  try {
    value = JSON.parse(line) as Partial<Request> | null;
  } catch {
    return fail(`line ${at} is not JSON; write {"id": …, "published": "2024-12-24", "text": "…"}`);
  }
  if (typeof value?.text !== 'string')
    return fail(`line ${at} has no "text"; write the article’s plain text`);
  if (typeof value.published !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value.published)) {
    return fail(`line ${at} has no "published"; write a day such as "2024-12-24"`);
  }
  return { id: value.id, published: value.published, text: value.text };
}

function fail(why: string): never {
  process.stderr.write(`annotate: ${why}\n`);
  process.exit(1);
}
