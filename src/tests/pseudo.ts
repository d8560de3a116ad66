/**
 * A language that nobody speaks, made from English: the same words in Arabic letters, some longer, from right to
 * left. Whatever a page still says in Latin letters stands in the code, where no translator finds it.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseMessage, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { parseDocument, visit } from 'yaml';

export const PSEUDO = 'fa-x-pseudo';

/** Latin letters as Arabic ones; each word of more than four gets one more, as most languages are longer than English. */
export function pseudo(words: string): string {
  return words.replace(/[a-z]+/gi, (word) => {
    const letters = [...word.toLowerCase()].map((letter) => ARABIC[letter.charCodeAt(0) - 97]!);
    return letters.join('') + (letters.length > 4 ? letters[0]! : '');
  });
}

const ARABIC = [...'ابثدیفگهجژکلمنوپقرستعغحخذز'];

/** The file of the language, from the contents of English's. */
export function pseudoLanguage(english: string): string {
  const document = parseDocument(english);
  visit(document, {
    Pair(_, { key }) {
      return String(key) === 'locale' ? visit.SKIP : undefined;
    },
    Scalar(at, node) {
      if (at === 'key' || typeof node.value !== 'string') return;
      node.value = printAST(translated(parseMessage(node.value, { ignoreTag: true })));
    },
  });
  document.set('locale', 'fa');
  return document.toString();
}

function translated(message: MessageFormatElement[]): MessageFormatElement[] {
  return message.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: pseudo(element.value) };
    if (element.type === TYPE.plural && element.pluralType === 'ordinal') return ordinalOf(element);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(([name, { value }]) => [
      name,
      { value: translated(value) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  });
}

/** Persian, whose plurals it has, knows one kind of ordinal. */
function ordinalOf(element: MessageFormatElement & { type: TYPE.plural }): MessageFormatElement {
  return { ...element, options: { other: { value: translated(element.options['other']!.value) } } };
}

/** What editors wrote in a file: a title and the text below the front matter, but no name or address. */
function editorsWords(text: string): string {
  const end = text.indexOf('\n---\n') + 5;
  return (
    text.slice(0, end).replace(/^title: .*$/m, (line) => `title: ${pseudo(line.slice(7))}`) +
    pseudo(text.slice(end))
  );
}

/** Writes the fictional edition in this language into one folder, and the language into another. */
export function writePseudoEdition(fiction: string, content: string, languages: string): void {
  rmSync(content, { recursive: true, force: true });
  cpSync(fiction, content, { recursive: true });
  const settings = parseDocument(readFileSync(join(fiction, 'edition.yaml'), 'utf8'));
  for (const field of ['title', 'tagline', 'about']) settings.set(field, pseudo(String(settings.get(field))));
  settings.set('language', PSEUDO);
  writeFileSync(join(content, 'edition.yaml'), settings.toString());
  for (const file of ['stories/tarnholm-ferry.md', 'people/oriel-van-tongeren.md']) {
    const text = readFileSync(join(fiction, file), 'utf8');
    writeFileSync(join(content, file), editorsWords(text));
  }
  mkdirSync(languages, { recursive: true });
  const english = readFileSync('src/site/languages/en.yaml', 'utf8');
  writeFileSync(join(languages, 'en.yaml'), english);
  writeFileSync(join(languages, `${PSEUDO}.yaml`), pseudoLanguage(english));
}
