import { showingWords } from './show-words.ts';

/**
 * The paragraphs of a plain text. Blank lines part them; where there are none, or a line is too long for anybody to
 * have broken the text into lines, each line is one.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const blocks = lines.join('\n').split(/\n{2,}/);
  const isBroken =
    blocks.filter((block) => block.trim() !== '').length > 1 && lines.every((line) => line.length <= BROKEN);
  return (isBroken ? blocks : lines).map((each) => each.trim()).filter((each) => each !== '');
}

/** As wide as people and programs break lines. */
const BROKEN = 100;

/** A plain text as Markdown that shows its words and nothing else. */
export function plainToMarkdown(text: string): string {
  return paragraphsOf(text).map(showingWords).join('\n\n');
}

/** One form of writing for what looks the same: line ends as LF, letters with their accents (NFC), no byte order mark. */
export function uniform(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}
