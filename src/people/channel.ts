import type { Word } from './word.ts';

/** “on his X social media platform”, “in a statement”: the first phrase after the verb that names where it was said. */
export function channelAfter(text: string, words: readonly Word[], cue: number): string | null {
  for (let index = cue + 1; index < words.length && index - cue < 14; index += 1) {
    const word = words[index];
    if (!word || !/^(?:on|in|at|via|through|during)$/.test(word.key)) continue;
    let end = -1;
    for (let next = index + 1; next < words.length && next - index < 9; next += 1) {
      const noun = words[next];
      if (
        !noun ||
        (!noun.joined && !words[next - 1]?.possessive) ||
        /^(?:that|which|who|with|to|for|of|as|on|in|at|by)$/.test(noun.key)
      )
        break;
      if (CHANNELS.has(noun.key) && !(noun.text === 'x')) end = next;
    }
    const last = words[end];
    if (last) return text.slice(word.start, last.end);
  }
  return null;
}

const CHANNELS: ReadonlySet<string> = new Set(
  `platform twitter x facebook instagram telegram tiktok youtube linkedin blog website statement interview conference letter email e-mail memo
  post speech broadcast television tv radio newspaper magazine op-ed editorial memoir tweet message video testimony report release
  address briefing podcast thread network account page column essay article book bulletin communique news media`.split(
    /\s+/,
  ),
);
