import { readArticle } from '../sources/article-source.ts';
import { readProfile } from '../sources/profile-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { readStory } from '../sources/story-source.ts';
import { linkEdition, type Edition } from './edition.ts';

/** Files by their slugs: the fields of the front matter, and the text where one is needed. */
type Files = Readonly<Record<string, readonly [fields: string, text?: string]>>;

/** What tests link: an edition of such files. An article’s headline is its slug where its fields give none. */
export function editionOf(
  articles: Files,
  { stories = {}, people = {}, settings = {} }: { stories?: Files; people?: Files; settings?: object } = {},
): Edition {
  const files = (folder: string, all: Files) =>
    Object.entries(all).map(
      ([slug, [fields, text = 'Boats sailed.']]) =>
        [`${folder}/${slug}.md`, `---\n${fields}\n---\n\n${text}\n`] as const,
    );
  const headed = Object.entries(articles).map(([slug, [fields, text]]) => {
    const headline = /^headline:/m.test(fields) ? '' : `headline: ${slug}\n`;
    return [slug, [`${headline}${fields}`, text]] as const;
  });
  return linkEdition(
    settingsSchema.parse(settings),
    files('articles', Object.fromEntries(headed) as Files).map((file) => sound(readArticle(...file))),
    files('people', people).map((file) => sound(readProfile(...file))),
    files('stories', stories).map((file) => sound(readStory(...file))),
  );
}

function sound<Read extends object>(read: Read): Exclude<Read, { problems: unknown }> {
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read as Exclude<Read, { problems: unknown }>;
}
