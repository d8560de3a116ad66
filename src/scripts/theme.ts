/**
 * Before anything is painted, gives the page the colours that its reader chose; then offers the choice. Where nothing
 * can be remembered, it holds for the page.
 */
export function theme(): void {
  const KEY = 'dateline-theme';
  const root = document.documentElement;

  function show(theme: string | null): void {
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  }

  try {
    show(localStorage.getItem(KEY));
  } catch {
    // Some browsers keep nothing for pages from disk.
  }

  document.addEventListener('DOMContentLoaded', () => {
    const template = document.querySelector<HTMLTemplateElement>('.theme')!;
    template.replaceWith(template.content);
    const choice = document.querySelector<HTMLSelectElement>('[name=theme]')!;
    const tell = () => (choice.value = root.dataset['theme'] ?? '');
    tell();
    choice.addEventListener('change', () => {
      show(choice.value);
      try {
        localStorage.setItem(KEY, choice.value);
      } catch {
        // As above.
      }
    });
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== KEY) return;
      show(newValue);
      tell();
    });
  });
}
