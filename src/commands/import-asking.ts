import type { Interface } from 'node:readline/promises';
import { styled } from './found.ts';
import type { Ask } from './import-fields.ts';

/** Asks on a terminal, until the answer is sound; an empty one takes what is proposed. */
export function asking(terminal: Pick<Interface, 'question'>): Exclude<Ask, null> {
  return async ({ sentence, proposal, fault }) => {
    const offer = proposal === '' ? '' : styled('dim', ` [${proposal}]`);
    for (;;) {
      const answer = (await terminal.question(`${capital(sentence)}${offer}: `)).trim() || proposal;
      const wrong = fault(answer);
      if (wrong === null) return answer;
      console.log(styled('red', capital(wrong)));
    }
  };
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
