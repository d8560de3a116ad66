import type { Token } from 'marked';
import { isMap } from 'yaml';
import { visible } from '../text/characters.ts';
import type { Body } from '../text/passages.ts';
import { picturesIn, writtenPicture } from '../text/pictures.ts';
import { placed } from '../text/placed.ts';
import type { FrontMatter } from './front-matter.ts';
import { pictureBeside, type PictureFile, type Pictures } from './picture-file.ts';
import { placeIn, type Problem } from './problem.ts';
import { problemAt } from './validate.ts';

/** The pictures that a file shows above and in its text, and what is wrong with them. */
export function picturesOf(
  { yaml, body: markdown, linesBefore }: FrontMatter,
  { blocks }: Body,
): { readonly pictures: Pictures; readonly problems: Problem[] } {
  const pictures = new Map<string, PictureFile>();
  const faultOf = (name: string) => {
    const read = pictures.get(name) ?? pictureBeside(yaml.file, name);
    if ('what' in read) return read;
    pictures.set(name, read);
    return null;
  };
  const problems: Problem[] = [];
  const lead = isMap(yaml.document.contents) ? yaml.document.getIn(['picture', 'file']) : undefined;
  const name = typeof lead === 'string' ? visible(lead).trim() : '';
  const fault = name === '' ? null : faultOf(name);
  if (fault) problems.push(problemAt(yaml, ['picture', 'file'], fault.what, fault.fix));

  const alone = new Set<Token>();
  for (const { token, offset } of placed(blocks, markdown)) {
    for (const picture of picturesIn(token) ?? []) alone.add(picture);
    if (token.type !== 'image') continue;
    const { file, alt } = writtenPicture(token as Parameters<typeof writtenPicture>[0]);
    const wrong = alt === '' ? NO_ALT : alone.has(token) ? faultOf(file) : IN_A_LINE;
    if (!wrong) continue;
    problems.push({ file: yaml.file, ...placeIn(markdown, offset, linesBefore), ...wrong });
  }
  return { pictures, problems };
}

const NO_ALT = {
  what: 'a picture without a description',
  fix: 'write what it shows, for those who cannot see it, as in ![The new pier](pier.jpg)',
};
const IN_A_LINE = { what: 'a picture among words', fix: 'give it a paragraph of its own' };
