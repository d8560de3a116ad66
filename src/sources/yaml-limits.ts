/** What YAML that authors write may be at most, counted before it is read. */
const CHARACTERS = 50_000;
const LINES = 2_000;
/** Lists and fields inside each other: none that is known has more than three. */
const DEPTH = 20;

/** The first limit that it passes, or null: the `yaml` package calls itself for each level, and compares all keys. */
export function yamlExcess(text: string): { offset: number; what: string; fix: string } | null {
  const over = (offset: number, limit: number, things: string) => ({
    offset,
    what: `fields of more than ${limit.toLocaleString('en')} ${things}`,
    fix: 'take out what belongs elsewhere',
  });
  if (text.length > CHARACTERS) return over(CHARACTERS, CHARACTERS, 'characters');
  let depth = 0;
  let lines = 0;
  for (const { index, 0: line } of text.matchAll(/[^\n]*\n?/g)) {
    if ((lines += 1) > LINES) return over(index, LINES, 'lines');
    // A field that begins at the edge is in no other, whatever brackets stand in the words above.
    if (/^[^\s[\]{},]/.test(line)) depth = 0;
    const opening = /^(?:[ \t]*[-?](?=[ \t]))+/.exec(line)?.[0].replace(/[^-?]/g, '').length ?? 0;
    if (opening > DEPTH) return { offset: index, ...NESTED };
    for (const { index: at, 0: bracket } of line.matchAll(/[[\]{}]/g)) {
      depth = Math.max(depth + ('[{'.includes(bracket) ? 1 : -1), 0);
      if (depth > DEPTH) return { offset: index + at, ...NESTED };
    }
  }
  return null;
}

const NESTED = {
  what: `more than ${DEPTH} lists or fields inside each other`,
  fix: 'put what is no list in quotation marks: "…"',
};
