import type { Quotation } from '../people/person.ts';
import type { PersonPassageView } from './view.ts';
import { wording } from './wording.ts';

type Label = PersonPassageView['labels'][number];

/**
 * That a passage quotes somebody, and by whose word, as far as the text says it: “Said”, “Wrote “on X””, “Quoted
 * by “her office””. Null where no word of the text makes the quotation theirs.
 */
export function spokenLabel({ cue, source, channel }: Quotation, name: string): Label | null {
  if (cue === null) return null;
  const label = labelOf(cue, source, name);
  return channel === null
    ? label
    : {
        ...label,
        rest:
          label.rest === '' ? wording.quoted(channel) : wording.list([label.rest, wording.quoted(channel)]),
      };
}

function labelOf(cue: string, source: string | null, name: string): Label {
  const isPassedOn = PASSED_ON.test(cue);
  if (source !== null) {
    return isPassedOn
      ? { kind: wording.quotedKind, rest: wording.quotedBy(source) }
      : { kind: wording.spokenAccording(cue), rest: wording.accordingTo(source) };
  }
  if (cue === 'according to') return { kind: wording.according, rest: name };
  if (isPassedOn && cue !== 'reported') return { kind: wording.quotedKind, rest: '' };
  return NEEDS_MORE.test(cue)
    ? { kind: wording.quotedKind, rest: wording.quotedWith(cue) }
    : { kind: wording.spoken(cue), rest: '' };
}

/** What somebody does with another's words. */
const PASSED_ON = /^(?:quot|cit)(?:e|es|ed|ing)$|^reported$/;

/** What is no sentence with a name alone before it: “Maddox told”, “Maddox saying”. */
const NEEDS_MORE =
  /ing$|^(?:written|tells|told|(?:call|assure|urge|advise|inform|instruct|describe|accuse|express|criticize|criticise|praise|dismiss|condemn|reject)e?[sd]|hailed|hails|likened|dubbed|begged|begs)$/;
