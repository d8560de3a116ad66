import { linkEdition, type Edition } from '../edition/edition.ts';
import { contentFilesIn } from '../sources/content-files.ts';
import { articlesIn, problemsIn, profilesIn, settingsIn, storiesIn } from '../sources/content-folder.ts';
import { slugOf } from '../sources/markdown-source.ts';
import { ContentError } from '../sources/problem.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { deskOf, type Desk } from '../site/desk.ts';

/** The addresses of articles in a content folder: those of today and those that lead to them. */
export function takenIn(content: string): Set<string> {
  const { articles } = contentFilesIn(content);
  const former = articlesIn(content).sources.flatMap(({ data }) => data.formerly ?? []);
  return new Set([...articles.map((file) => slugOf(file).toLowerCase()), ...former]);
}

/** What is to be seen of articles in a content folder, by their addresses, in the company of all others. */
export function desksOf(content: string, slugs: readonly string[]): Desk[] {
  const edition = editionOf(content, slugs);
  return slugs.flatMap((slug) => {
    const article = edition.articles.find((each) => each.slug === slug);
    return article ? [deskOf(edition, article, new Date())] : [];
  });
}

/** The whole edition; of these articles alone, where something else in the folder is wrong. */
function editionOf(content: string, slugs: readonly string[]): Edition {
  const settings = settingsIn(content);
  const { sources } = articlesIn(content);
  const given = 'settings' in settings ? settings.settings : settingsSchema.parse({});
  try {
    if (problemsIn(content).length > 0) throw new ContentError([]);
    return linkEdition(given, sources, profilesIn(content).sources, storiesIn(content).sources);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return linkEdition(
      given,
      sources.filter(({ slug }) => slugs.includes(slug)),
    );
  }
}
