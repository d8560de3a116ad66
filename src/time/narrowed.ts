/**
 * Whether the words of a time say more than its value can: “early 2021” has the value 2021 and keeps the word,
 * since EDTF has no early, and none is invented.
 */
export function isNarrowed(words: string): boolean {
  return /^(?:the )?(?:very )?(?:early|mid|late|beginning|start|middle|end)\b/i.test(words);
}
