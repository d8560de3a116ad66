/**
 * Asks at once for the faces that every page is set in, named by the script's own element, so that a browser waits for
 * them a moment with its first picture and seldom has to exchange letters that are being read. From disk they are not of
 * another origin; asked for as if they were, they would be refused.
 */
export function faces(script: HTMLScriptElement): void {
  for (const face of script.dataset['faces']!.split(' ')) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'font';
    link.type = 'font/woff2';
    if (location.protocol !== 'file:') link.crossOrigin = '';
    link.href = new URL(face, script.src).href;
    document.head.append(link);
  }
}
