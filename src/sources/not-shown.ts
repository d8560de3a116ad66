import { isMap, isScalar } from 'yaml';
import type { Problem } from './problem.ts';
import { problemAt } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

/** Fields that the schemas promise and that nothing reads yet. */
const OF_ARTICLES = ['story', 'topics', 'featured', 'formerly'];

/** A notice for each field of an article that is accepted and has no effect yet, so that nobody waits for one. */
export const articleNotices = (yaml: YamlSource): Problem[] => notShown(yaml, OF_ARTICLES);

function notShown(yaml: YamlSource, unread: readonly string[]): Problem[] {
  const { contents } = yaml.document;
  const written = isMap(contents)
    ? contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
    : [];
  return written
    .filter((field) => unread.includes(field))
    .map((field) =>
      problemAt(yaml, [field], `“${field}” is not shown yet`, 'leave it for later, or take it out'),
    );
}
