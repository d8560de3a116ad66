import { defineConfig } from 'astro/config';
import { join, posix } from 'node:path';
import { classicScripts } from './src/classic-scripts.ts';
import { pictures } from './src/pictures.ts';
import { oneSheetForEach } from './src/style-sheets.ts';

// `npm run build` builds each content folder in a place of its own (see src/commands/build.ts).
const work = process.env.DATELINE_WORK;

export default defineConfig({
  ...(work && { outDir: join(work, 'out'), cacheDir: join(work, 'cache') }),
  // Files, not folders, so that the same links work on every server and from disk.
  build: { format: 'preserve', inlineStylesheets: 'never', concurrency: 4 },
  trailingSlash: 'ignore',
  scopedStyleStrategy: 'class',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [classicScripts(), oneSheetForEach(), pictures()],
  vite: {
    build: { assetsInlineLimit: 0, emptyOutDir: true },
    // Style sheets and the fonts that they ask for lie side by side in _astro/.
    experimental: {
      renderBuiltUrl: (file, { hostType }) => (hostType === 'css' ? `./${posix.basename(file)}` : undefined),
    },
  },
});
