import { matches, searchWords } from './people-match.ts';

/** Puts the field that waits in the page above the list of people, and hides whom what is typed does not name. */
const template = document.querySelector<HTMLTemplateElement>('.search template')!;
template.replaceWith(template.content);

const field = document.querySelector<HTMLInputElement>('.search input')!;
const status = document.querySelector<HTMLElement>('.search [role=status]')!;
const { some, none } = status.dataset;
const sections = [...document.querySelectorAll<HTMLElement>('.letter')];
const people = [...document.querySelectorAll<HTMLElement>('.letter li')].map((line) => ({
  line,
  words: searchWords(
    [...line.querySelectorAll('.name, .role')]
      .map(({ textContent }) => textContent)
      .concat(line.dataset['also'] ?? '')
      .join(' '),
  ),
}));

function filter(): void {
  let shown = 0;
  for (const { line, words } of people) {
    const isShown = matches(field.value, words);
    line.hidden = !isShown;
    if (isShown) shown += 1;
  }
  for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
  status.textContent = (field.value.trim() ? (shown ? some : none) : '')!.replace('{n}', String(shown));
}

/** Keeps with this place in the browser's history what was looked for, for whoever comes back to it. */
function remember(): void {
  history.replaceState(field.value, '');
}

field.addEventListener('input', filter);
field.addEventListener('change', remember);
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  field.value = '';
  filter();
  remember();
});

if (typeof history.state === 'string') {
  field.value = history.state;
  filter();
}
