/* Opens a rule (a.cite) or a term (a.term) beside the text instead of leaving the page.
   Whatever goes wrong, the link does what links do. */

let sheet;
let opener;

document.addEventListener('click', (event) => {
  const link = event.target.closest('a.cite, a.term');
  const plain =
    event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link && plain && 'showModal' in HTMLDialogElement.prototype) {
    event.preventDefault();
    open(link);
  }
});

async function open(link) {
  try {
    const article = await fetchArticle(link.href);
    sheet ??= makeSheet();
    sheet
      .querySelector('.close')
      .setAttribute('aria-label', document.documentElement.lang === 'en' ? 'Close' : 'Fermer');
    sheet.querySelector('article')?.remove();
    sheet.append(article);
    const heading = article.querySelector('h1, h2, h3');
    sheet.setAttribute(
      'aria-label',
      heading ? heading.textContent.trim() : link.textContent.trim(),
    );
    if (!sheet.open) {
      opener = link;
      sheet.showModal();
    }
    sheet.scrollTop = 0;
  } catch {
    location.assign(link.href);
  }
}

async function fetchArticle(href) {
  const url = new URL(href);
  url.searchParams.set('bare', 'true');
  const answer = await fetch(url, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const article = page.querySelector('article');
  if (!answer.ok || !article) {
    throw new Error('no article at ' + url.pathname);
  }
  return document.adoptNode(article);
}

function makeSheet() {
  const dialog = document.createElement('dialog');
  dialog.className = 'aside';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.append(icon('close'));
  close.addEventListener('click', () => dialog.close());
  dialog.append(close);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close(); // the veil around the sheet
    }
  });
  dialog.addEventListener('close', () => opener?.focus());
  document.body.append(dialog);
  return dialog;
}

/** An icon of the sprite that the page already uses, wherever it is served from. */
function icon(name) {
  const svgNames = 'http://www.w3.org/2000/svg';
  const sprite =
    document.querySelector('use')?.getAttribute('href')?.split('#')[0] ??
    '/resources/img/icons.svg';
  const svg = document.createElementNS(svgNames, 'svg');
  const use = document.createElementNS(svgNames, 'use');
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', sprite + '#' + name);
  svg.append(use);
  return svg;
}
