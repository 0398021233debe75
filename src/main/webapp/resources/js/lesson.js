/* Writing Markdown with buttons and keys; what is cited, explained or shown is picked from lists.
   What is inserted goes through the field's own undo. */

const form = document.getElementById('edit');
const texts = document.getElementById('pick-text');
const pictures = document.getElementById('pick-picture');
const SEARCH_PAUSE = 200;
/** With Ctrl or Cmd; the others with Alt and Shift, which no browser keeps for itself. */
const WITH_CONTROL = { b: 'bold', k: 'link' };
const WITH_ALT = { h: 'heading', l: 'list', q: 'quote', c: 'cite', g: 'term', p: 'picture' };
const TOOLS = {
  bold: (area) => around(area, '**', '**'),
  heading: (area) => lines(area, heading),
  list: (area) => lines(area, (line) => (line.startsWith('- ') ? line.slice(2) : `- ${line}`)),
  quote: (area) => lines(area, (line) => (line.startsWith('> ') ? line.slice(2) : `> ${line}`)),
  link: (area) => around(area, '[', '](https://)'),
  cite: (area) => pickText(area, 'cite'),
  term: (area) => pickText(area, 'term'),
  picture: (area) => pickPicture(area),
};

form.addEventListener('click', clicked);
form.addEventListener('keydown', pressed);

function clicked(event) {
  const tool = event.target.closest('[data-tool]');
  const place = event.target.closest('[data-place]');
  const link = event.target.closest('.phone a');
  if (tool) {
    TOOLS[tool.dataset.tool](tool.closest('.side-of').querySelector('textarea'));
  } else if (place) {
    event.preventDefault();
    goTo(place.dataset.place);
  } else if (link) {
    event.preventDefault();                 // the form stays where it is
    window.open(link.href, '_blank', 'noopener');
  }
}

function pressed(event) {
  if (!event.target.matches('textarea.markdown')) {
    return;
  }
  const key = event.key.toLowerCase();
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const alt = event.altKey && event.shiftKey && !event.ctrlKey;
  const tool = (control && WITH_CONTROL[key])
    || (alt && (WITH_ALT[key] ?? WITH_ALT[event.code.replace('Key', '').toLowerCase()]));
  if (tool) {
    event.preventDefault();
    TOOLS[tool](event.target);
  }
}

/** A field, or a line of one of the two texts, which is then selected. */
function goTo(target) {
  const [tongue, where] = target.split('.');
  const line = Number(where);
  const place = document.getElementById(`f-${tongue}.${line ? 'text' : where}`);
  const field = place.querySelector('input, select, textarea');
  place.scrollIntoView({ block: 'center' });
  field.focus();
  if (line) {
    const before = field.value.split('\n').slice(0, line - 1);
    const from = before.reduce((sum, text) => sum + text.length + 1, 0);
    const to = field.value.indexOf('\n', from);
    field.setSelectionRange(from, to < 0 ? field.value.length : to);
    field.scrollTop = (field.scrollHeight * before.length) / field.value.split('\n').length
      - field.clientHeight / 2;
  }
}

/** Puts a text in the place of what is selected, then selects a part of it. */
function put(area, text, from, to) {
  const start = area.selectionStart;
  area.focus();
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(start + from, start + to);
}

function around(area, before, behind) {
  const words = selected(area);
  put(area, `${before}${words}${behind}`, before.length, before.length + words.length);
}

function selected(area) {
  return area.value.slice(area.selectionStart, area.selectionEnd);
}

/** Changes every line that the selection touches. */
function lines(area, change) {
  const from = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
  const end = area.value.indexOf('\n', area.selectionEnd);
  const to = end < 0 ? area.value.length : end;
  const text = area.value.slice(from, to).split('\n').map(change).join('\n');
  area.setSelectionRange(from, to);
  put(area, text, 0, text.length);
}

/** None, second level, third level, none again. */
function heading(line) {
  if (line.startsWith('### ')) {
    return line.slice(4);
  }
  return line.startsWith('## ') ? `#${line}` : `## ${line}`;
}

/* ---- picking ---- */

let waiting = null;                         // the field that takes what is picked
let pause = 0;

function pickText(area, kind) {
  waiting = area;
  texts.dataset.kind = kind;
  texts.querySelector('h2').textContent = texts.dataset[kind];
  const search = texts.querySelector('input');
  search.value = selected(area).trim();
  texts.showModal();
  search.focus();
  find();
}

async function find() {
  const words = texts.querySelector('input').value;
  const query = new URLSearchParams({ kind: texts.dataset.kind, words });
  const answer = await fetch(`/authoring/citable?${query}`, {
    headers: { Accept: 'application/json' }, redirect: 'error',
  }).catch(() => null);
  if (answer?.ok && words === texts.querySelector('input').value) {
    show(await answer.json());
  }
}

function show(found) {
  texts.querySelector('[role=status]').textContent = found.length ? '' : texts.dataset.none;
  texts.querySelector('.choices').replaceChildren(...found.map((item) => {
    const row = document.createElement('li');
    const button = document.createElement('button');
    button.value = item.address;
    button.dataset.name = item.name;
    button.append(piece('b', item.name));
    if (item.title !== item.name) {
      button.append(piece('span', item.title));
    }
    button.append(piece('span', item.digest, 'digest'));
    row.append(button);
    return row;
  }));
}

function piece(tag, text, css) {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = css ?? '';
  return made;
}

function pickPicture(area) {
  waiting = area;
  pictures.querySelector('form').reset();
  pictures.showModal();
}

texts.querySelector('input').addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(find, SEARCH_PAUSE);
});
texts.querySelector('input').addEventListener('keydown', (event) => {
  if (event.key === 'Enter') {
    event.preventDefault();                 // closes nothing: goes to what was found
    texts.querySelector('.choices button')?.focus();
  }
});
texts.querySelector('form').addEventListener('submit', (event) => {
  const { value, dataset } = event.submitter ?? {};
  if (value) {
    texts.addEventListener('close', () => {
      const words = selected(waiting).trim() || dataset.name;
      put(waiting, `[${words}](${value})`, 1, 1 + words.length);
    }, { once: true });
  }
});
pictures.querySelector('form').addEventListener('submit', (event) => {
  const name = event.submitter?.value;
  if (name) {
    const alt = event.target.alt.value.replace(/[[\]\\]/g, '').trim();
    pictures.addEventListener('close', () => {
      put(waiting, `\n![${alt}](media:${name})\n`, 3, 3 + alt.length);
    }, { once: true });
  }
});
