import type { Expression } from './expression.ts';

/** Words before a time that belong to it and never change its value: “early 2021”, “the end of May”, “9 a.m. Tuesday”. */
const EDGE =
  /(?:\b(?:early|late|mid|later|earlier)(?:\s(?:on|in))?[\s-]|\b(?:the\s)?(?:very\s)?(?:end|start|beginning|middle|close|turn)\sof\s(?:the\s)?)$/i;
const CLOCK_BEFORE =
  /(?:\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?\s?m\.?|o['’]clock)|\b\d{1,2}:\d\d|\b(?:noon|midnight))(?:,?\s\(?(?:[A-Z]{2,4}|local time)\)?)?(?:\s\([^()]{1,20}\))?,?\s(?:on\s)?$/;

/** Words behind a day that belong to it: “Tuesday night”, “Dec. 24 at 9 a.m.”. */
const PART_OF_DAY = /^\s(?:morning|afternoon|evening|night)\b/;
const CLOCK_AFTER =
  /^,?\s(?:at\s)?(?:about\s|around\s)?(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?\s?m\b\.?|\d{1,2}:\d\d(?!\d)|noon\b|midnight\b)(?:\s(?:[A-Z]{2,4}\b|local time\b))?/;

/** Takes in what belongs to each expression; times of day alone that are taken in this way disappear. */
export function widen(text: string, expressions: readonly Expression[]): readonly Expression[] {
  const widened: Expression[] = [];
  for (const [at, expression] of expressions.entries()) {
    const floor = widened.at(-1)?.end ?? 0;
    if (expression.said.kind === 'clock') {
      if (expression.start >= floor) widened.push(expression);
      continue;
    }
    const ceiling = nextDay(expressions, at)?.start ?? text.length;
    const grown = expression.said.kind === 'nothing' ? expression : grow(text, expression, ceiling);
    // A clock time just before was let through and now lies inside.
    while (widened.at(-1)?.said.kind === 'clock' && widened.at(-1)!.start >= grown.start) widened.pop();
    widened.push(grown.start >= (widened.at(-1)?.end ?? 0) ? grown : { ...grown, start: expression.start });
  }
  return widened;
}

/** The next expression that is no time of day alone; such times come one or two at a time, so that few are skipped. */
function nextDay(expressions: readonly Expression[], at: number): Expression | undefined {
  for (let next = at + 1; next < Math.min(expressions.length, at + 4); next++) {
    if (expressions[next]!.said.kind !== 'clock') return expressions[next];
  }
  return undefined;
}

function grow(text: string, expression: Expression, ceiling: number): Expression {
  let { start, end } = expression;
  if (isDay(expression)) {
    for (const pattern of [PART_OF_DAY, CLOCK_AFTER]) {
      const found = pattern.exec(text.slice(end, Math.min(ceiling, end + 40)));
      if (found) end += found[0].length;
    }
    start -= CLOCK_BEFORE.exec(text.slice(Math.max(0, start - 44), start))?.[0].length ?? 0;
  }
  start -= EDGE.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
  return { ...expression, start, end };
}

function isDay({ said }: Expression): boolean {
  return (
    said.kind === 'day' ||
    said.kind === 'weekday' ||
    said.kind === 'weekdayBeside' ||
    said.kind === 'today' ||
    said.kind === 'dayOfMonth' ||
    (said.kind === 'shift' && said.unit === 'day')
  );
}
