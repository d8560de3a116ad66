/** The same answer for the same question, worked out once; forgotten before the answers grow many. */
export function remembered<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const kept = known.get(question);
    if (kept !== undefined) return kept;
    if (known.size > MOST) known.clear();
    const fresh = answer(question);
    known.set(question, fresh);
    return fresh;
  };
}

const MOST = 20_000;
