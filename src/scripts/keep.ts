/**
 * Over HTTPS and on localhost, has the edition’s service worker keep what is read, and lets readers install the
 * edition from its front page. From disk neither is possible, and even to name a manifest there gives an error.
 */
export function keep({ src }: HTMLScriptElement): void {
  if (location.protocol === 'file:' || !isSecureContext || !('serviceWorker' in navigator)) return;
  const root = new URL('../', src).href;
  // Where a browser keeps nothing, or the server has no worker, pages are read as they are.
  addEventListener('load', () => void start(root).catch(() => {}));
}

async function start(root: string): Promise<void> {
  if (location.href.replace(/(index\.html)?([?#].*)?$/s, '') === root) nameManifest(root);
  const url = `${root}sw.js`;
  // Once there, it is kept up to date by the browser; to register it again would also call back one that left.
  if (navigator.serviceWorker.controller?.scriptURL === url) return;
  const { installing, waiting, active } = await navigator.serviceWorker.register(url);
  // The page was there first, so the worker is told what it is made of, also what is only now on its way.
  const worker = installing ?? waiting ?? active;
  const tell = (urls: readonly string[]) => worker?.postMessage(urls);
  tell([location.href]);
  new PerformanceObserver((list) => tell(list.getEntries().map(({ name }) => name))).observe({
    type: 'resource',
    buffered: true,
  });
}

function nameManifest(root: string): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${root}manifest.webmanifest`;
  document.head.append(link);
}
