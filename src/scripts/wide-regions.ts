/** Lets the keyboard scroll a table or a piece of code where it is wider than its column, and only there. */
export function wideRegions(): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const region = target as HTMLElement;
      const isWide = region.scrollWidth > region.clientWidth;
      for (const [name, value] of [
        ['tabindex', '0'],
        ['role', 'region'],
        ['aria-label', region.dataset['name']!],
      ] as const)
        if (isWide) region.setAttribute(name, value);
        else region.removeAttribute(name);
    }
  });
  for (const region of document.querySelectorAll('.scrolls')) watch.observe(region);
}
