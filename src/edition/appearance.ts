import type { ArticlePerson } from '../people/person.ts';
import type { Article } from './article.ts';

/** A person as one article knows them. */
export interface Appearance {
  readonly article: Article;
  readonly person: ArticlePerson;
}
