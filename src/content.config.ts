import { defineCollection } from 'astro:content';
import { articleSchema } from './sources/article-schema.ts';
import { contentDir } from './sources/content-dir.ts';
import { articleLoader, settingsLoader } from './sources/loader.ts';
import { settingsSchema } from './sources/settings-schema.ts';

const content = contentDir(process.cwd());

export const collections = {
  articles: defineCollection({ loader: articleLoader(content), schema: articleSchema }),
  settings: defineCollection({ loader: settingsLoader(content), schema: settingsSchema }),
};
