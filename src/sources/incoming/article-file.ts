import { Document } from 'yaml';
import { articleSchema } from '../article-schema.ts';

/** A new article as a file: its fields, in the order of the schema, and its text as Markdown. */
export function articleFile(fields: Readonly<Record<string, unknown>>, markdown: string): string {
  const inOrder = Object.keys(articleSchema.shape).filter((name) => fields[name] !== undefined);
  const document = new Document(Object.fromEntries(inOrder.map((name) => [name, fields[name]])), {
    schema: 'failsafe',
  });
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${markdown.trim()}\n`;
}
