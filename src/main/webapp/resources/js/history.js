/* The texts of this session, to go back to: as the page opened, after each part more or less, after
   each saving. Ctrl+Z goes one back and Ctrl+Y one on where no field has the focus, whose own undo
   comes first. And the list of all keys.

   #whole                     the text as the server last understood it
   dialog#history > ol[data-now] + template    dialog#keys
   [data-open=history|keys]   opens one; turnText([…]) is a command of the page */

const MOST = 50;
const FIELD = 'textarea, select, input:not([type=radio], [type=checkbox], [type=button])';

const form = document.getElementById('edit');
const dialog = document.getElementById('history');
const texts = [];                           // {at, why, text}, the oldest first
let present = -1;
let lastSaved = '';

const whole = () => document.getElementById('whole')?.value ?? '';

if (form && dialog) {
  note('opened');
  form.addEventListener('colloque:drawn', () => note('parts'));
  new MutationObserver(saved).observe(form, { childList: true, subtree: true });
  dialog.addEventListener('click', ({ target }) => {
    const entry = target.closest('[data-entry]');
    if (entry) {
      dialog.close();
      turn(Number(entry.dataset.entry));
    }
  });
  document.addEventListener('keydown', byKey);
  window.textTurned = () => form.dispatchEvent(new Event('input', { bubbles: true }));
}
document.addEventListener('click', ({ target }) => {
  const opener = target.closest('[data-open]');
  if (opener) {
    show(opener.dataset.open);
  }
});

/** Keeps the present text, unless it is the one that is kept already. */
function note(why) {
  const text = whole();
  if (!text || texts[present]?.text === text) {
    return;
  }
  texts.splice(present + 1, Infinity, { at: new Date(), why, text });
  if (texts.length > MOST) {
    texts.shift();
  }
  present = texts.length - 1;
}

function saved() {
  const version = form.querySelector('[data-saved]')?.dataset.saved ?? '';
  if (version && version !== lastSaved) {
    lastSaved = version;
    note('saved');
  }
}

/** What was typed since is a text of its own, to which one can come back. */
function turn(entry) {
  if (texts[entry] && entry !== present) {
    present = entry;
    window.turnText([{ name: 'whole', value: texts[entry].text }]);
  }
}

function byKey(event) {
  const key = event.key.toLowerCase();
  const inField = event.target.matches?.(FIELD) || document.querySelector('dialog[open]');
  if (inField) {
    return;
  }
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (command && (key === 'z' || key === 'y')) {
    event.preventDefault();
    if (key === 'z' && !event.shiftKey) {
      note('typed');
      turn(present - 1);
    } else {
      turn(present + 1);
    }
  } else if (event.key === '?' && !command) {
    event.preventDefault();
    show('keys');
  }
}

function show(id) {
  if (id === 'history') {
    note('typed');
    list();
  }
  document.getElementById(id)?.showModal();
}

/** The latest first. */
function list() {
  const rows = dialog.querySelector('ol');
  const template = dialog.querySelector('template');
  const language = document.documentElement.lang;
  rows.replaceChildren(...texts.map(({ at, why }, entry) => {
    const row = template.content.cloneNode(true).firstElementChild;
    const button = row.querySelector('button');
    button.dataset.entry = entry;
    button.querySelector('b').textContent = at.toLocaleTimeString(language);
    button.querySelector('span').textContent = rows.dataset[why];
    if (entry === present) {
      button.setAttribute('aria-current', 'true');
      row.querySelector('.tag').hidden = false;
    }
    return row;
  }).reverse());
}
