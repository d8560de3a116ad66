import { defineCollection } from 'astro:content';
import { articleSchema } from './sources/article-schema.ts';
import { contentDir } from './sources/content-dir.ts';
import { articleLoader, profileLoader, settingsLoader, storyLoader } from './sources/loader.ts';
import { profileSchema } from './sources/profile-schema.ts';
import { settingsSchema } from './sources/settings-schema.ts';
import { storySchema } from './sources/story-schema.ts';

const content = contentDir(process.cwd());

export const collections = {
  articles: defineCollection({ loader: articleLoader(content), schema: articleSchema }),
  people: defineCollection({ loader: profileLoader(content), schema: profileSchema }),
  stories: defineCollection({ loader: storyLoader(content), schema: storySchema }),
  settings: defineCollection({ loader: settingsLoader(content), schema: settingsSchema }),
};
