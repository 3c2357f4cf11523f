/** One sentence in place of the pane, where nothing else of it can be shown: plain elements, the colours of the system. */
export function sayPlainly(root: HTMLElement, sentence: string): void {
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent = sentence;
  document.documentElement.style.colorScheme = 'light dark';
  said.style.font = '14px/20px "Segoe UI", system-ui, sans-serif';
  said.style.margin = '16px';
  root.replaceChildren(said);
}
