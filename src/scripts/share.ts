/**
 * Opens a small menu at a link to a place of the page: its address, its words with their source and a citation of
 * the article are copied, or handed to the system's own sheet. Where nothing can be copied, the link is followed.
 */
export function share(menu: HTMLElement): void {
  const status = menu.querySelector<HTMLElement>('[role=status]')!;
  const button = (name: string) => menu.querySelector<HTMLButtonElement>(`[name=${name}]`)!;
  /** A copy from disk gives the address at which the site is published, where that is known. */
  const base = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  let link: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  document.addEventListener('click', (event) => {
    const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const clicked = (target as Element).closest<HTMLAnchorElement>('a.here');
    if (!clicked || altKey || ctrlKey || metaKey || shiftKey || !('popover' in menu)) return;
    event.preventDefault();
    link?.classList.remove('sharing');
    link = clicked;
    link.classList.add('sharing');
    button('words').hidden = wordsAt(link) === '';
    button('send').hidden = !('share' in navigator);
    menu.showPopover();
    // Not by `autofocus`, of which Chromium complains where the page was opened at one of its places.
    button('address').focus();
  });

  menu.addEventListener('click', async ({ target }) => {
    if (!link || !(target instanceof HTMLButtonElement)) return;
    const address = new URL(link.getAttribute('href')!, base).href;
    const { cited = '', article = '' } = link.closest<HTMLElement>('[data-cited]')!.dataset;
    const texts: Readonly<Record<string, string>> = {
      address,
      words: `${wordsAt(link)}\n\n${cited} ${address}`,
      citation: `${cited} ${new URL(article, base).href}`,
    };
    const text = texts[target.name];
    if (text === undefined) {
      menu.hidePopover();
      // Whoever closes the sheet has changed their mind.
      await navigator.share({ title: document.title, text: wordsAt(link), url: address }).catch(() => {});
    } else if (await copy(text)) {
      status.textContent = status.dataset['copied']!;
      timer = setTimeout(() => menu.hidePopover(), 1500);
    } else {
      menu.hidePopover();
      location.assign(link.href);
    }
  });

  menu.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...menu.querySelectorAll<HTMLButtonElement>('button:not([hidden])')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons.at((at + step) % buttons.length)!.focus();
  });

  menu.addEventListener('beforetoggle', () => {
    clearTimeout(timer);
    status.textContent = '';
  });

  /** The words of the place that a link leads to: of an entry in a list, what it quotes; else all that it says. */
  function wordsAt({ hash }: HTMLAnchorElement): string {
    const place = document.getElementById(decodeURIComponent(hash.slice(1)))!;
    const quoted = [...place.querySelectorAll('.before, .sentence, blockquote')];
    const parts = quoted.length > 0 || place.matches('li') ? quoted : [place];
    return parts.map(spoken).join(' ').replace(/\s+/g, ' ').trim();
  }

  /** Without the numbers of footnotes. */
  function spoken(part: Element): string {
    const copied = part.cloneNode(true) as Element;
    for (const number of copied.querySelectorAll('sup')) number.remove();
    return copied.textContent;
  }

  /** Over plain HTTP there is no clipboard to write to, but what is selected can still be copied. */
  async function copy(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const before = document.activeElement as HTMLElement;
      const field = document.createElement('textarea');
      field.value = text;
      menu.append(field);
      field.select();
      const isCopied = document.execCommand('copy');
      field.remove();
      before.focus();
      return isCopied;
    }
  }
}
