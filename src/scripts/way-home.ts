/**
 * On the page that a server shows for any address that does not exist: leads to the front page of the edition above,
 * which is the nearest folder with its sums. Where this does not run, the link leads where it says.
 */
const link = document.querySelector('a')!;

link.addEventListener('click', (event) => {
  if (location.protocol === 'file:' || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void home().then((address) => location.assign(address));
});

async function home(): Promise<string> {
  for (let folder = new URL('./', location.href); ; folder = new URL('../', folder)) {
    const isRoot = await fetch(new URL('SHA256SUMS', folder), { method: 'HEAD' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isRoot) return new URL('index.html', folder).href;
    if (folder.pathname === '/') return link.href;
  }
}

export {};
