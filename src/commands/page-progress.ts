import type { AstroIntegration } from 'astro';
import type { Progress } from './progress.ts';

/** Tells how many of the files that Astro makes are done. */
export function pageProgress(progress: Progress): AstroIntegration {
  return {
    name: 'page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        let [done, all] = [0, 0];
        setPrerenderer((usual) => ({
          ...usual,
          name: 'page-progress',
          setup: async () => usual.setup?.(),
          getStaticPaths: async () => {
            progress.phase('Linking');
            const paths = await usual.getStaticPaths();
            all = paths.length;
            progress.phase('Pages and other files');
            return paths;
          },
          render: async (request, options) => {
            progress.step((done += 1), all);
            return usual.render(request, options);
          },
        }));
      },
    },
  };
}
