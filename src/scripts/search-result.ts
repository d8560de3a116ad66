import { hrefOf, type Marked, type Result } from '../search/result.ts';

/** Lays a result out as the template in the page has it. */
export function resultElement(template: HTMLTemplateElement, { document: shown, title, passages }: Result) {
  const item = (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
  const what = item.querySelector<HTMLElement>('.what')!;
  const headline = what.querySelector('a')!;
  item.querySelector('.when')!.textContent = shown.label;
  if (shown.lang) what.lang = shown.lang;
  if (shown.dir) what.dir = shown.dir;
  headline.replaceChildren(...marked(title));
  // The headline leads to the best place of it.
  headline.href = hrefOf(shown, passages[0]?.anchor ?? '');
  for (const { anchor, words } of passages) {
    const passage = document.createElement(anchor === '' ? 'p' : 'a');
    if (passage instanceof HTMLAnchorElement) passage.href = hrefOf(shown, anchor);
    passage.className = 'found';
    passage.append(...marked(words));
    what.append(passage);
  }
  if (shown.corrected) {
    const corrected = document.createElement('a');
    Object.assign(corrected, {
      className: 'note',
      href: shown.corrected.href,
      textContent: shown.corrected.text,
    });
    item.querySelector('.when')!.append(' ', corrected);
  }
  return item;
}

function marked(words: Marked): (string | HTMLElement)[] {
  return words.map((stretch, at) => {
    if (at % 2 === 0) return stretch;
    const mark = document.createElement('mark');
    mark.textContent = stretch;
    return mark;
  });
}
