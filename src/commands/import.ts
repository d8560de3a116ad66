/** `npm run import -- FILE…`: texts from elsewhere become articles. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { contentDir, startDir } from '../sources/content-dir.ts';
import { FORMS, type Form } from '../sources/incoming/incoming.ts';
import { formatProblem, type Problem } from '../sources/problem.ts';
import { asSeen, Refusal, ROOT, wordsOf } from './build.ts';
import { countsOf, foundIn, styled } from './found.ts';
import { importText, type Brought, type Text } from './import-article.ts';
import { asking } from './import-asking.ts';
import { desksOf, takenIn } from './import-content.ts';

const USAGE = `npm run import -- FILE… [options]
  Each file becomes an article: plain text, Markdown, or a saved web page. Without a file, the text is read from
  standard input. On a terminal, what is missing is asked for.
  --headline WORDS   the headline
  --published DAY    the day of publication, 2024-12-24, or day and time, 2024-12-24T18:30+01:00
  --byline NAMES     who wrote the article
  --source NAME      who published it first, with its address where it has one: "Bay Wire https://example.org/1"
  --slug ADDRESS     the name of the article’s file, which is its address
  --as FORM          text, markdown or html, where the file’s name does not tell
  --yes              take what a text says of itself, and ask nothing`;

/** Texts brought in, and what was wrong with others. */
interface Done {
  readonly brought: readonly Brought[];
  readonly problems: readonly Problem[];
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals: files } = optionsIn(args);
  if (values.help) return console.log(USAGE);
  if (files.length > 1 && (values.headline ?? values.slug) !== undefined)
    throw new Refusal('--headline and --slug are of one article: import its file alone.');
  const form = FORMS.find((each) => each === values.as);
  if (values.as !== undefined && !form)
    throw new Refusal(`--as is “${values.as}”; write one of ${FORMS.join(', ')}.`);
  const content = contentDir(ROOT);
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(
      `There is no content folder at ${asSeen(content)}: make it, or name another one in CONTENT_DIR.`,
    );

  const isThere = values.yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
  const terminal = isThere ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  const { yes: isSound = false, headline, published, byline, source, slug } = values;
  const given = Object.fromEntries(
    Object.entries({ headline, published, byline, source, slug }).filter(([, value]) => value !== undefined),
  );
  const ways = { given, ask: terminal && asking(terminal), isSound, taken: takenIn(content) };
  const brought: Brought[] = [];
  const problems: Problem[] = [];
  const texts = files.length > 0 ? files : [null];
  for (const [at, file] of texts.entries()) {
    if (texts.length > 1 && !terminal) progress(at, texts.length);
    const text = file === null ? await pasted(terminal, form) : fileAt(file, form);
    const done = 'problems' in text ? text : await importText(content, text, ways);
    if ('problems' in done) problems.push(...done.problems);
    else brought.push(done);
  }
  if (texts.length > 1 && !terminal) progress(texts.length, texts.length);
  terminal?.close();
  report(content, { brought, problems }, texts.length);
}

function optionsIn(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        headline: text,
        published: text,
        byline: text,
        source: text,
        slug: text,
        as: text,
        yes: flag,
        help: flag,
      },
    });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function fileAt(name: string, form: Form | undefined): Text | { problems: Problem[] } {
  const wrong = (what: string, fix: string) => ({
    problems: [{ file: name, line: 1, column: 1, what, fix }],
  });
  try {
    return { name, bytes: readFileSync(resolve(startDir(ROOT), name)), form };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR')
      return wrong('a folder', `name the files in it, as in ${name.replace(/\/$/, '')}/*.txt`);
    if (code === 'ENOENT') return wrong('no such file', 'look at its name and its folder');
    return wrong(`cannot be read (${code})`, 'look at who may read it');
  }
}

/** A text from standard input: typed or pasted on a terminal, else whatever another program hands over. */
async function pasted(terminal: Interface | null, form: Form | undefined): Promise<Text> {
  const name = 'standard input';
  if (!terminal) return { name, bytes: await buffer(process.stdin), form };
  console.log('Paste the text, and end it with a line that has a full stop alone:');
  const lines: string[] = [];
  for (let line = await terminal.question(''); line !== '.'; line = await terminal.question(''))
    lines.push(line);
  return { name, bytes: Buffer.from(`${lines.join('\n')}\n`), form };
}

function progress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((done / all) * 30);
  process.stderr.write(
    `\r[${'#'.repeat(filled)}${'.'.repeat(30 - filled)}] ${done} of ${all}${done === all ? '\n' : ''}`,
  );
}

/** What became of the texts, and what was found in them. */
function report(content: string, { brought, problems }: Done, asked: number): void {
  const desks = desksOf(
    content,
    brought.map(({ slug }) => slug),
  );
  brought.forEach(({ path, leftOut }, at) => {
    const desk = desks[at];
    console.log(
      `${styled('green', asSeen(path))}${desk && brought.length > FEW ? `: ${countsOf(desk)}` : ''}`,
    );
    if (leftOut.length > 0) console.log(`Left out: ${leftOut.join(', ')}.`);
    if (desk && brought.length <= FEW) console.log(`\n${foundIn(desk)}\n`);
  });
  for (const problem of problems) console.error(formatProblem(problem));
  if (asked > 1) console.log(`Imported ${brought.length} of ${asked}.`);
  if (brought.length > 0) console.log(NEXT);
  if (problems.length > 0) process.exitCode = 1;
}

/** Of so many articles all that was found is shown. */
const FEW = 3;

const NEXT = 'Look at it with “npm run dev”; when all is right, “npm run check” gives the line that says so.';

if (import.meta.main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(wordsOf(error));
    process.exitCode = 1;
  }
}
