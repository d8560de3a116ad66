import type { Kind } from '../search/document.ts';
import { files, type Directory } from '../search/files.ts';
import { find, type Found } from '../search/find.ts';
import { isKind, narrow } from '../search/narrow.ts';
import { resultOf } from '../search/result.ts';
import { loaderFrom } from './search-files.ts';
import { resultElement } from './search-result.ts';

/** Searches as one types, keeps the query in the address, and runs the one that a link brings. */
const form = document.querySelector<HTMLFormElement>('#search')!;
const field = form.querySelector<HTMLInputElement>('[name=q]')!;
const year = form.querySelector<HTMLSelectElement>('[name=year]');
const status = form.querySelector<HTMLElement>('[role=status]')!;
const results = document.querySelector<HTMLElement>('.results')!;
const more = document.querySelector<HTMLButtonElement>('.more')!;
const template = document.querySelector<HTMLTemplateElement>('template.result')!;
const words: Record<string, string> = JSON.parse(form.dataset['status']!);
const load = loaderFrom(form.dataset['index']!);

/** So many results are laid out at a time. */
const PAGE = 10;

/** In milliseconds: shorter than a pause, longer than the way from one key to the next. */
const PAUSE = 120;

let asked = '';
let waiting = 0;
/** Counts what was asked, so that an answer that comes late gives way to a later one. */
let turn = 0;

/** Shows what was found from the address on, as its reader left it. */
function readAddress(): void {
  const query = new URLSearchParams(location.search);
  field.value = query.get('q') ?? '';
  const kind = query.get('kind');
  form.querySelector<HTMLInputElement>(`[name=kind][value="${isKind(kind) ? kind : ''}"]`)!.checked = true;
  if (year) {
    year.value = query.get('year') ?? '';
    if (year.selectedIndex === -1) year.value = '';
  }
}

/** `q`, `kind` and `year` where they have a value; what is empty does not stand in the address. */
function query(): URLSearchParams {
  const given = new FormData(form);
  return new URLSearchParams(
    [...given].flatMap(([name, value]) => (String(value).trim() ? [[name, String(value)]] : [])),
  );
}

async function search(): Promise<void> {
  const now = query();
  const text = now.get('q') ?? '';
  if (now.toString() === asked) return;
  asked = now.toString();
  const mine = (turn += 1);
  history.replaceState(null, '', asked ? `?${asked}` : location.pathname);
  if (!text) return show([]);
  if (results.childElementCount === 0) status.textContent = words['searching']!;
  try {
    const directory = await load<Directory>(files.directory);
    const found = await find(text, directory, load);
    const kind = now.get('kind');
    const choice = { kind: isKind(kind) ? kind : null, year: now.get('year') };
    const { documents, counts } = await narrow(found.documents, choice, directory, load);
    const first = await elements(documents.slice(0, PAGE), found, directory);
    if (mine !== turn) return;
    show(first, counts);
    status.textContent = told(documents.length, found);
    goOn(documents.slice(PAGE), found, directory, mine);
  } catch {
    if (mine !== turn) return;
    show([]);
    // Asked once more, it is tried once more.
    asked = '';
    status.textContent = words['failed']!;
  }
}

function elements(documents: readonly number[], { wanted }: Found, directory: Directory) {
  return Promise.all(
    documents.map(async (each) => resultElement(template, await resultOf(each, wanted, directory, load))),
  );
}

function show(items: readonly HTMLElement[], counts: Partial<Record<Kind, number>> = {}): void {
  results.replaceChildren(...items);
  more.hidden = true;
  status.textContent = '';
  const all = Object.values(counts).reduce((sum, each) => sum + each, 0);
  for (const choice of form.querySelectorAll<HTMLInputElement>('[name=kind]')) {
    const count = choice.value === '' ? all : (counts[choice.value as Kind] ?? 0);
    choice.closest('label')!.querySelector('.count')!.textContent = all > 0 ? String(count) : '';
  }
}

/** The button that shows the next results, and then stands on the first of them. */
function goOn(left: readonly number[], found: Found, directory: Directory, mine: number): void {
  more.hidden = left.length === 0;
  more.onclick = async () => {
    // Whoever presses twice wants them once.
    more.onclick = null;
    try {
      const next = await elements(left.slice(0, PAGE), found, directory);
      if (mine !== turn) return;
      results.append(...next);
      next[0]?.querySelector('a')?.focus();
      goOn(left.slice(PAGE), found, directory, mine);
    } catch {
      if (mine !== turn) return;
      status.textContent = words['failed']!;
      goOn(left, found, directory, mine);
    }
  };
}

/** How many were found, and which words were taken instead of one that no text has. */
function told(count: number, { wanted }: Found): string {
  const number = count === 0 ? words['none'] : count === 1 ? words['one'] : words['some'];
  const others = wanted.filter(({ instead }) => instead.length > 0);
  return [
    number!.replace('{n}', String(count)),
    ...others.map(({ form: word, instead }) =>
      words['instead']!.replace('{words}', word).replace('{others}', instead.slice(0, 3).join(', ')),
    ),
  ].join(' ');
}

/** Down and up go from the field through the results and back, Escape to the field. */
function walk(event: KeyboardEvent): void {
  if (event.key === 'Escape' && event.target !== field) return field.focus();
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const places = [field, ...results.querySelectorAll<HTMLElement>('h2 a')];
  const here = places.findIndex((place) => place === event.target);
  if (step === 0 || here === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = places[here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(search, PAUSE);
});
form.addEventListener('change', (event) => {
  if (event.target !== field) void search();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  void search();
});
document.addEventListener('keydown', walk);
// Whoever turns to the field will search: what every search needs is under way before the first letter.
field.addEventListener('focus', () => void load(files.directory).catch(() => null), { once: true });

readAddress();
if (field.value) void search();
else field.focus({ preventScroll: true });
