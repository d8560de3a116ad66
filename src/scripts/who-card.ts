/**
 * Shows beside a name in the text what the box of people says of it: while the pointer rests on the name or on
 * the card, while the name has the keyboard's focus, and at a first tap; the second one follows the link. The
 * card says nothing that the page does not, so screen readers pass it over.
 */
export function whoCard(card: HTMLElement): void {
  const entries = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.who .name a')].map((link) => [
      personOf(link),
      link.closest('li')!,
    ]),
  );
  let shown: HTMLAnchorElement | null = null;
  let byTouch = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The person's page, whichever passage or year of it a link leads to. */
  function personOf({ href }: HTMLAnchorElement): string {
    return href.replace(/(\/\d+)?\.html(#.*)?$/, '');
  }

  function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
    const link = (target as Element).closest<HTMLAnchorElement>('.text .person');
    return link && entries.has(personOf(link)) ? link : null;
  }

  function show(link: HTMLAnchorElement): void {
    if (link === shown) return;
    hide();
    card.replaceChildren(...entries.get(personOf(link))!.cloneNode(true).childNodes);
    card.querySelector('a')!.tabIndex = -1;
    link.classList.add('carded');
    card.showPopover();
    shown = link;
  }

  function hide(): void {
    if (!shown) return;
    shown.classList.remove('carded');
    card.hidePopover();
    shown = null;
  }

  /** Time to cross a name without stopping, and to reach the card from it. */
  function after(milliseconds: number, step: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(step, milliseconds);
  }

  function leave(): void {
    after(300, () => shown?.matches(':focus-visible') || hide());
  }

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const link = linkAt(target);
    if (link) after(200, () => show(link));
    else if (card.contains(target as Node)) clearTimeout(timer);
    else leave();
  });
  document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') leave();
  });

  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    byTouch = pointerType === 'touch';
    if (!card.contains(target as Node) && linkAt(target) !== shown) hide();
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (!link || !byTouch || link === shown) return;
    event.preventDefault();
    show(link);
  });

  // A browser that goes back may show the page as it was left.
  addEventListener('pagehide', hide);

  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) show(link);
  });
  document.addEventListener('focusout', () => card.matches(':hover') || hide());
  document.addEventListener('keydown', ({ key }) => {
    byTouch = false;
    if (key === 'Escape') hide();
  });
}
