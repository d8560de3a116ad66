import { RECEIVER } from '../search/files.ts';
import type { Load } from '../search/look-up.ts';

/**
 * Loads the files of the index as scripts, each once: from disk a page may load nothing else. `folder` is their way
 * from the page.
 */
export function loaderFrom(folder: string): Load {
  const loaded = new Map<string, Promise<unknown>>();
  const received = new Map<string, unknown>();
  Object.assign(window, { [RECEIVER]: (name: string, data: unknown) => void received.set(name, data) });
  const load = (name: string) =>
    new Promise<unknown>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${folder}${name}.js`;
      script.onload = script.onerror = () => {
        script.remove();
        if (received.has(name)) return resolve(received.get(name));
        // Another time it may be there, and whole.
        loaded.delete(name);
        reject(new Error(`${name} cannot be had`));
      };
      document.head.append(script);
    });
  return <Data>(name: string) => {
    if (!loaded.has(name)) loaded.set(name, load(name));
    return loaded.get(name) as Promise<Data>;
  };
}
