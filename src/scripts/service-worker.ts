/**
 * Keeps what was read, so that it can be read again without a network. It stands at the root of an edition as `sw.js`,
 * over HTTPS and on localhost, and answers for the edition’s own folder alone: its one cache carries that folder’s
 * address, and no other is touched.
 *
 * Pages come from the network while there is one. What bears its digest in its name never changes, so it is fetched
 * once. A page that was never read gives way to `offline.html`.
 */
const worker = self as unknown as Worker;
const { scope } = worker.registration;
const NAME = `dateline ${scope}`;
const OFFLINE = `${scope}offline.html`;

/** The last files used are kept, a few hundred pages with what they show. */
const MOST = 1_000;

/** In milliseconds; where reception is so bad, a reader would sooner have the page as it was. */
const PATIENCE = 3_000;

/** When the server no longer has this script, the edition is gone, or does without. */
let isGone = false;
/** Browsers start this anew for about each visit, and then it looks after itself once. */
let isAwake = false;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepOffline());
  void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (isGone || request.method !== 'GET' || request.headers.has('range') || !isOurs(request.url)) return;
  event.respondWith(hasDigest(request.url) ? keptFirst(event) : newestFirst(event));
  if (request.mode !== 'navigate' || isAwake) return;
  isAwake = true;
  event.waitUntil(lookAfter().catch(() => {}));
});

/** A page that was there before this tells what it is made of. */
worker.addEventListener('message', (event) => {
  const wanted = (event.data as readonly string[]).filter(isOurs);
  // The browser has just had them, and need not ask for them again.
  event.waitUntil(Promise.allSettled(wanted.map((url) => fetchAndKeep(url, 'force-cache'))));
});

async function keptFirst(event: Fetching): Promise<Response> {
  const { request } = event;
  const response = (await find(request.url)) ?? (await fetch(request));
  // Put again, it counts as used last.
  event.waitUntil(keep(request.url, response));
  return response;
}

async function newestFirst(event: Fetching): Promise<Response> {
  const { request } = event;
  const kept = find(request.url);
  const answer = fetch(request);
  event.waitUntil(answer.then((response) => keep(request.url, response)).catch(() => {}));
  try {
    const first = await Promise.race([answer, pause(PATIENCE).then(() => kept)]);
    const response = first ?? (await answer);
    return response.status < 500 ? response : ((await kept) ?? response);
  } catch {
    return (await kept) ?? missing(request);
  }
}

/** A page of the edition’s own, at its own address, where its links hold. */
function missing({ mode, url }: Request): Response {
  return mode === 'navigate' && keyOf(url) !== keyOf(OFFLINE)
    ? Response.redirect(`${OFFLINE}#${url.slice(scope.length)}`)
    : Response.error();
}

async function lookAfter(): Promise<void> {
  if (isMissing(await fetch(worker.location.href, { method: 'HEAD', cache: 'no-store' }))) {
    isGone = true;
    await worker.registration.unregister();
    await caches.delete(NAME);
    return;
  }
  await keepOffline();
  const cache = await caches.open(NAME);
  const keys = await cache.keys();
  // From the one that was used longest ago.
  for (const key of keys.slice(0, Math.max(0, keys.length - MOST))) await cache.delete(key);
}

/** Gets the offline page as it is now, with the style and scripts that it names. */
async function keepOffline(): Promise<void> {
  const response = await fetchAndKeep(OFFLINE, 'no-cache');
  const files = (await response.text()).matchAll(/ (?:href|src)="([^"#:]+\.(?:css|js|svg))"/g);
  await Promise.all([...files].map(([, file]) => fetchAndKeep(new URL(file!, OFFLINE).href, 'default')));
}

async function fetchAndKeep(url: string, cache: RequestCache): Promise<Response> {
  let response = await fetch(url, { cache });
  // Some servers lead from `/a.html` to `/a`, and what came by such a way may not be shown as a page.
  if (response.redirected && keyOf(response.url) === keyOf(url))
    response = await fetch(response.url, { cache });
  await keep(url, response);
  return response;
}

/**
 * Keeps a copy of a whole and good answer, and none of what the edition no longer has; a full disk keeps nobody from
 * reading.
 */
async function keep(url: string, response: Response): Promise<void> {
  if (isGone) return;
  if (isMissing(response)) return void (await (await caches.open(NAME)).delete(keyOf(url)));
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return;
  const copy = response.clone();
  const cache = await caches.open(NAME);
  await cache.put(keyOf(url), copy).catch(() => {});
}

/** What was kept; nothing where a browser cannot open what it keeps, which is no reason not to ask the server. */
async function find(url: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(NAME)).match(keyOf(url), { ignoreVary: true });
  } catch {
    return undefined;
  }
}

function isMissing({ status }: Response): boolean {
  return status === 404 || status === 410;
}

/** One key for all addresses of one page: servers give `/` for `/index.html`, and some `/a` for `/a.html`. */
function keyOf(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/(\/)index\.html$|\.html$/, '$1');
}

function isOurs(url: string): boolean {
  return url.startsWith(scope);
}

function hasDigest(url: string): boolean {
  return url.startsWith(`${scope}_astro/`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** What this uses of a service worker’s own, which TypeScript does not know beside a page’s. */
interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(name: 'message', listen: (event: Lasting & { readonly data: unknown }) => void): void;
  addEventListener(name: 'fetch', listen: (event: Fetching) => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

export {};
