/* What every page has: copy buttons and menus that close. Everything works without it. */

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  if (button) {
    await copy(button);
  }
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && document.querySelector('details.menu[open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

/** Copies data-copy (a text, or "" for the page's address) and says so in the button. */
async function copy(button) {
  const label = button.querySelector('[data-label]') ?? button;
  const before = label.textContent;
  try {
    await navigator.clipboard.writeText(button.dataset.copy || location.href);
    label.textContent = button.dataset.copied ?? before;
    label.setAttribute('aria-live', 'polite');
    setTimeout(() => {
      label.textContent = before;
    }, 2500);
  } catch {
    window.prompt(before, button.dataset.copy || location.href);
  }
}
