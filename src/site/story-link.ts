import type { Story } from '../edition/story.ts';
import { addresses, type Linker } from './addresses.ts';
import { directionOf } from './direction.ts';
import type { LinkIn } from './view.ts';

/** The way to a story, by its title. */
export function storyLink(story: Story, link: Linker): LinkIn {
  return { ...titleLanguage(story), href: link(addresses.story(story.slug)), text: story.title };
}

/** Language and direction of a title that is an article's headline. */
export function titleLanguage({ language }: Story): Pick<LinkIn, 'lang' | 'dir'> {
  return language === null ? {} : { lang: language, dir: directionOf(language) };
}
