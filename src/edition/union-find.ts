/**
 * Groups of things that share a key with one another, however far apart: near-linear in the number of keys.
 * Groups, and the things in them, come in the order in which the things were given.
 */
export function sharing<Thing>(
  things: readonly { readonly thing: Thing; readonly keys: readonly string[] }[],
): Thing[][] {
  const parent = things.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const first = new Map<string, number>();
  things.forEach(({ keys }, index) => {
    for (const key of keys) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else parent[Math.max(root(index), root(other))] = Math.min(root(index), root(other));
    }
  });
  const groups = new Map<number, Thing[]>();
  things.forEach(({ thing }, index) => {
    const group = groups.get(root(index));
    if (group) group.push(thing);
    else groups.set(root(index), [thing]);
  });
  return [...groups.values()];
}
