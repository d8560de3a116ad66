/** On the page that is shown in place of one that was never read: what was read, newest first, and the way to try again. */
const scope = new URL('./', location.href).href;
const NAME = `dateline ${scope}`;
/** They stand for others. Some servers give pages without the ending. */
const NO_PAGES = [`${scope}offline`, `${scope}404`];
const MOST = 30;

async function show(): Promise<void> {
  const cache = await caches.open(NAME);
  const pages: Promise<HTMLLIElement>[] = [];
  for (const key of (await cache.keys()).toReversed()) {
    const response = await cache.match(key);
    const isPage = response?.headers.get('content-type')?.startsWith('text/html');
    if (!response || !isPage || NO_PAGES.includes(response.url.replace(/\.html$/, ''))) continue;
    if (pages.push(itemOf(response)) === MOST) break;
  }
  if (pages.length === 0) return;
  const list = document.querySelector('#kept ul')!;
  list.append(...(await Promise.all(pages)));
  list.parentElement!.hidden = false;
}

async function itemOf(response: Response): Promise<HTMLLIElement> {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const item = document.createElement('li');
  item.append(linkTo(response.url, page.querySelector('h1')?.textContent.trim() ?? page.title));
  return item;
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: text });
}

/** The worker names the page that was asked for after the `#`. */
const asked = new URL(location.hash.slice(1), scope).href;
if (location.hash.length > 1 && asked.startsWith(scope)) {
  const again = document.querySelector<HTMLAnchorElement>('#again')!;
  again.href = asked;
  again.parentElement!.hidden = false;
}

if ('caches' in self) void show().catch(() => {});

export {};
