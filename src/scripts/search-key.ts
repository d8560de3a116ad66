/** “/” goes to the field that searches, as on many sites; where it may be meant as a letter it stays one. */
export function searchKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if ((event.target as HTMLElement).closest('input, textarea, select, [contenteditable]')) return;
    const field = document.querySelector<HTMLInputElement>('input[name=q]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
