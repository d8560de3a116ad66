import { posix } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';
import ts from 'typescript';

const MODEL = ['text', 'search', 'people', 'time', 'sources', 'edition', 'site'];
const LOOKS = ['styles', 'scripts'];

/** The rooms of src/, each with those that its files may import from; their own is always allowed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  search: ['text'],
  people: ['text'],
  time: ['text'],
  sources: ['text', 'people', 'time'],
  edition: ['text', 'people', 'time', 'sources'],
  site: ['text', 'search', 'people', 'time', 'sources', 'edition'],
  door: MODEL,
  config: ['sources', 'edition', 'site'],
  styles: [],
  scripts: ['text', 'search'],
  components: [...MODEL, ...LOOKS, 'door'],
  layouts: [...MODEL, ...LOOKS, 'door', 'components'],
  pages: [...MODEL, ...LOOKS, 'door', 'components', 'layouts'],
  commands: MODEL,
};

/** Only these know Astro’s own modules; all else runs in a test from plain values. */
const KNOW_ASTRO = ['door', 'config', 'components', 'layouts', 'pages'];

const DOORS: Readonly<Record<string, string>> = {
  'src/edition.ts': 'door',
  'src/content.config.ts': 'config',
  'src/middleware.ts': 'config',
  'src/classic-scripts.ts': 'config',
  'src/style-sheets.ts': 'config',
  'src/pictures.ts': 'config',
};

/** All imports in src/ that break the rules, in its files by name: `{ 'src/text/span.ts': its source }`. */
export function faults(sources: Readonly<Record<string, string>>): readonly string[] {
  const graph = new Map(Object.entries(sources).map(([file, source]) => [file, importsOf(file, source)]));
  const bad = [...graph].flatMap(([file, names]) =>
    names.flatMap((name) => faultOf(file, name, sources) ?? []),
  );
  return [...bad, ...cycles(graph)];
}

/** What a file imports, type imports and re-exports too: relative names as paths from the project. */
export function importsOf(file: string, source: string): readonly string[] {
  return codeOf(file, source)
    .flatMap((code) => ts.preProcessFile(code, true, true).importedFiles)
    .map(({ fileName }) => fileName.replace(/[?#].*$/, ''))
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}

function faultOf(file: string, name: string, sources: Readonly<Record<string, string>>): string | null {
  const from = roomOf(file);
  if (from === 'tests') return null;
  if (name.startsWith('astro:')) {
    return KNOW_ASTRO.includes(from) ? null : `${file} imports ${name}, which runs in Astro alone`;
  }
  if (!name.startsWith('src/')) return null;
  const to = roomOf(name);
  const allowed = MAY_IMPORT[from];
  if (!allowed) return `${file} stands in no known room: give “${from}” its place in src/tests/imports.ts`;
  if (to !== from && !allowed.includes(to)) return `${file} imports ${name}: ${from} may not know ${to}`;
  return name in sources ? null : `${file} imports ${name}, which is no file: name it with its ending`;
}

function roomOf(file: string): string {
  return DOORS[file] ?? file.split('/')[1] ?? file;
}

/** An .astro file has its frontmatter and the scripts of its markup; the prose between them is no code. */
function codeOf(file: string, source: string): readonly string[] {
  if (/\.[cm]?[jt]s$/.test(file)) return [source];
  if (!file.endsWith('.astro')) return [];
  const [, frontmatter = '', markup = source] = /^\s*---\r?\n(.*?)\r?\n---(.*)$/s.exec(source) ?? [];
  return [frontmatter, ...scriptsOf(parseFragment(markup))];
}

function scriptsOf(node: Html.ParentNode): readonly string[] {
  return node.childNodes.flatMap((child) => {
    if (child.nodeName === 'script' && 'childNodes' in child) {
      const src = child.attrs.find(({ name }) => name === 'src')?.value;
      const own = child.childNodes.map((text) => ('value' in text ? text.value : '')).join('');
      return [own, ...(src ? [`import ${JSON.stringify(src)}`] : [])];
    }
    return 'childNodes' in child ? scriptsOf(child) : [];
  });
}

/** Each circle of imports once, from its first file in the alphabet. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    const before = way.indexOf(file);
    if (before >= 0) {
      const circle = way.slice(before);
      const first = circle.indexOf([...circle].sort()[0] ?? file);
      const turned = [...circle.slice(first), ...circle.slice(0, first)];
      found.add(`${[...turned, turned[0]].join(' → ')}: imports go round in a circle`);
    } else if (!done.has(file)) {
      for (const name of graph.get(file) ?? []) visit(name, [...way, file]);
      done.add(file);
    }
  };
  for (const file of graph.keys()) visit(file, []);
  return [...found];
}
