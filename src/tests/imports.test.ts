import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../commands/build.ts';
import { faults, importsOf } from './imports.ts';

test('imports in src/ run downwards only, without a circle', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  expect(files).toContain('src/commands/build.ts');
  const sources = Object.fromEntries(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
  expect(faults(sources)).toEqual([]);
});

/** A small house in which everything is where it belongs. */
const good = {
  'src/text/span.ts': '',
  'src/people/person.ts': "import type { Span } from '../text/span.ts';",
  'src/time/time.ts': "export type { Span } from '../text/span.ts';",
  'src/sources/article.ts': "import { z } from 'astro/zod';\nimport '../time/time.ts';",
  'src/edition/link.ts': "import '../sources/article.ts';",
  'src/site/words.ts': "import '../edition/link.ts';",
  'src/edition.ts': "import { getCollection } from 'astro:content';\nimport './site/words.ts';",
  'src/content.config.ts':
    "import { defineCollection } from 'astro:content';\nimport './sources/article.ts';",
  'src/styles/site.css': '@import "./page.css";',
  'src/scripts/search.ts': "import '../text/span.ts';",
  'src/components/Date.astro':
    "---\nimport '../edition.ts';\n---\n<time>import this from '../pages/index.astro'</time>",
  'src/layouts/Page.astro':
    "---\nimport Date from '../components/Date.astro';\nimport '../styles/site.css';\n---\n<Date />",
  'src/pages/index.astro': "---\nimport Page from '../layouts/Page.astro';\n---\n<Page />",
  'src/commands/annotate.ts': "import { build } from 'astro';\nimport '../site/words.ts';",
  'src/tests/whole.test.ts': "import '../commands/annotate.ts';\nimport '../edition.ts';",
};

test('a house in order has no faults', () => {
  expect(faults(good)).toEqual([]);
});

describe('a fault is found:', () => {
  test.each([
    ['src/text/span.ts', "import '../people/person.ts';", 'text may not know people'],
    ['src/people/person.ts', "import '../time/time.ts';", 'people may not know time'],
    ['src/time/time.ts', "import '../people/person.ts';", 'time may not know people'],
    [
      'src/sources/article.ts',
      "import type { L } from '../edition/link.ts';",
      'sources may not know edition',
    ],
    ['src/edition/link.ts', "export * from '../site/words.ts';", 'edition may not know site'],
    ['src/site/words.ts', "import '../edition.ts';", 'site may not know door'],
    ['src/site/words.ts', "import { getEntry } from 'astro:content';", 'runs in Astro alone'],
    ['src/edition.ts', "const page = await import('./pages/index.astro');", 'door may not know pages'],
    ['src/content.config.ts', "import './edition.ts';", 'config may not know door'],
    [
      'src/components/Date.astro',
      "---\nimport L from '../layouts/Page.astro';\n---",
      'components may not know layouts',
    ],
    [
      'src/layouts/Page.astro',
      "<script>import '../commands/annotate.ts';</script>",
      'layouts may not know commands',
    ],
    ['src/layouts/Page.astro', '<p><script src="../pages/a.ts"></script></p>', 'layouts may not know pages'],
    ['src/scripts/search.ts', "import '../time/time.ts';", 'scripts may not know time'],
    ['src/commands/annotate.ts', "import '../edition.ts';", 'commands may not know door'],
    ['src/commands/annotate.ts', "import P from '../pages/index.astro';", 'commands may not know pages'],
    ['src/commands/annotate.ts', "import { getEntry } from 'astro:content';", 'runs in Astro alone'],
    ['src/text/span.test.ts', "import '../tests/whole.test.ts';", 'text may not know tests'],
    ['src/utils/all.ts', "import '../text/span.ts';", 'stands in no known room'],
    ['src/text/span.ts', "import './none.ts';", 'is no file'],
  ])('%s with %s', (file, source, why) => {
    expect(faults({ ...good, [file]: source }).join('\n')).toContain(why);
  });

  test('a circle, each once', () => {
    const circle = {
      'src/text/a.ts': "import './b.ts';",
      'src/text/b.ts': "import './c.ts';",
      'src/text/c.ts': "import './a.ts';",
    };
    const words =
      'src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts: imports go round in a circle';
    expect(faults(circle)).toEqual([words]);
  });
});

test('words in strings and comments are no imports', () => {
  const source = `// import '../people/person.ts'\nconst words = "import '../people/person.ts'";\nimport a from './a.ts';`;
  expect(importsOf('src/text/b.ts', source)).toEqual(['src/text/a.ts']);
});
