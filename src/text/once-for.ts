/** What follows from one object, worked out once, however many pages ask; it goes when the object goes. */
export function onceFor<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const kept = known.get(key);
    if (kept) return kept.result;
    const result = work(key);
    known.set(key, { result });
    return result;
  };
}
