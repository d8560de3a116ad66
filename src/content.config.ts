import { defineCollection } from 'astro:content';
import { contentFolder } from './sources/content-folder.ts';
import { articleSchema } from './sources/article-schema.ts';
import { articleLoader, settingsLoader } from './sources/loader.ts';
import { settingsSchema } from './sources/settings-schema.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(contentFolder()), schema: articleSchema }),
  settings: defineCollection({ loader: settingsLoader(contentFolder()), schema: settingsSchema }),
};
