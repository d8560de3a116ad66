import { invisibleIn } from '../text/characters.ts';
import { placeIn, type Problem } from './problem.ts';

/** Characters in a file that nobody sees and that are left out; a line for each kind, where it first stands. */
export function invisibleNotices(file: string, contents: string): Problem[] {
  const text = contents.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return invisibleIn(text).map(({ what, offset, count }) => ({
    file,
    ...placeIn(text, offset, 0),
    what: `an invisible character ${what} is left out${count === 1 ? '' : `, ${count} times`}`,
    fix: 'take out what stands between the two letters here',
  }));
}
