import { parseDocument } from 'htmlparser2';
import sanitizeHtml from 'sanitize-html';
import { ELEMENTS, KEPT, WITH_CONTENT } from './html-elements.ts';

export type ChildNode = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<ChildNode, { attribs: unknown }>;

/** HTML as the kept library lets it through, as a tree, and what it took out. */
export function cleaned(raw: string): {
  readonly nodes: readonly ChildNode[];
  readonly removed: readonly string[];
} {
  const removed: string[] = [];
  // What is no element of HTML, such as “<Ada>”, is words.
  const html = raw.replace(/<(?=\/?([a-z][^\s/>]*))/gi, (sign, name: string) =>
    ELEMENTS.has(name.toLowerCase()) ? sign : '&lt;',
  );
  const clean = sanitizeHtml(html, {
    allowedTags: [...KEPT],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    nonTextTags: [...WITH_CONTENT],
    transformTags: WRAPPERS,
    onOpenTag: (name, attributes) => {
      if (!KEPT.has(name)) removed.push(`“<${name}>”`);
      else
        for (const [attribute, value] of Object.entries(attributes))
          if (name !== 'a' || attribute !== 'href' || !/^(?:https?:|mailto:)/i.test(value.trim()))
            removed.push(`“${attribute}” of “<${name}>”`);
    },
  });
  return { nodes: parseDocument(clean).children, removed };
}

/** Elements that part words; without them these would run into each other. */
const WRAPPERS = Object.fromEntries(
  [...ELEMENTS].filter(([, kind]) => kind === 'block').map(([name]) => [name, 'p']),
);
