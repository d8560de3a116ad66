/**
 * What runs on every page, in one file: a request for each would cost more than what lies idle on some. Colours and
 * faces come before anything is painted; the rest waits for the page, and works where there is something for it.
 */
import { faces } from './faces.ts';
import { keep } from './keep.ts';
import { searchKey } from './search-key.ts';
import { share } from './share.ts';
import { theme } from './theme.ts';
import { whoCard } from './who-card.ts';
import { wideRegions } from './wide-regions.ts';

theme();
faces(document.currentScript as HTMLScriptElement);
keep(document.currentScript as HTMLScriptElement);
searchKey();
document.addEventListener('DOMContentLoaded', () => {
  at('.share', share);
  at('.card', whoCard);
  wideRegions();
});

function at(selector: string, work: (element: HTMLElement) => void): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) work(element);
}
