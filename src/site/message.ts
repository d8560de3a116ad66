import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** One message of a language, read; or what is wrong with it and what to write instead. */
export type ReadMessage =
  { readonly message: MessageFormatElement[] } | { readonly what: string; readonly fix: string };

/**
 * Reads a message and holds it against what is put into it.
 * @param given The arguments as `messages.ts` has them: `#n`, `*items`, `name`.
 * @param locale Whose plurals it must have, each of them.
 */
export function readMessage(written: string, given: readonly string[], locale: string): ReadMessage {
  const tree = parsed(written);
  if (tree === null) return { what: 'is no ICU message', fix: "close each { and write a single ' twice" };
  const known = new Map(given.map((each) => [each.replace(/^[#*&]/, ''), each.startsWith('#')] as const));
  const all = elementsIn(tree);
  const used = new Set(
    all.flatMap((each) => ('value' in each && each.type !== TYPE.literal ? [each.value] : [])),
  );
  for (const name of used) {
    if (known.has(name.replace(/_[wW]ord$/, ''))) continue;
    return { what: `has {${name}}, which it is not given`, fix: givenWords([...known.keys()]) };
  }
  for (const name of known.keys()) {
    if ([name, `${name}_word`, `${name}_Word`].some((each) => used.has(each))) continue;
    return { what: `lacks {${name}}`, fix: 'put it in' };
  }
  for (const element of all) {
    const fault = faultOf(element, known, locale);
    if (fault) return fault;
  }
  return { message: tree };
}

function faultOf(element: MessageFormatElement, known: ReadonlyMap<string, boolean>, locale: string) {
  if ([TYPE.number, TYPE.date, TYPE.time, TYPE.pound, TYPE.tag].includes(element.type))
    return { what: 'formats a number or date itself', fix: 'write {name}, which is put in as it is' };
  if (element.type !== TYPE.plural) return null;
  if (known.get(element.value) !== true)
    return { what: `counts {${element.value}}, which is no number`, fix: 'write {name}, without plural' };
  const type = element.pluralType ?? 'cardinal';
  const categories = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
  const lacking = categories.filter((category) => !(category in element.options));
  const unknown = Object.keys(element.options).filter(
    (option) => !option.startsWith('=') && !categories.includes(option as Intl.LDMLPluralRule),
  );
  if (lacking.length === 0 && unknown.length === 0) return null;
  return {
    what: `has not the plurals of the language for {${element.value}}`,
    fix: `write ${categories.map((category) => `${category} {…}`).join(' ')}`,
  };
}

function parsed(written: string): MessageFormatElement[] | null {
  try {
    return parse(written, { ignoreTag: true });
  } catch {
    return null;
  }
}

/** All elements, those inside plurals and choices too. */
function elementsIn(tree: readonly MessageFormatElement[]): MessageFormatElement[] {
  return tree.flatMap((element) => [
    element,
    ...(element.type === TYPE.plural || element.type === TYPE.select
      ? Object.values(element.options).flatMap(({ value }) => elementsIn(value))
      : []),
  ]);
}

function givenWords(names: readonly string[]): string {
  return names.length === 0 ? 'take it out' : `write ${names.map((name) => `{${name}}`).join(' or ')}`;
}
