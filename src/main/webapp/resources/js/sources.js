/* What a scenario cites: picked from one list of all sources, searched by any words of their label,
   title or digest. A list box of the field opens it; every pick is a hidden input with a chip. */

const form = document.getElementById('edit');
const dialog = document.getElementById('sources');
const MARKS = /\p{M}/gu;
let field = '';

if (form && dialog) {
  form.addEventListener('click', clicked);
  dialog.addEventListener('click', inDialog);
  dialog.querySelector('input').addEventListener('input', search);
  dialog.addEventListener('close', () => form.querySelector(`[data-cite="${field}"]`)?.focus());
}

function clicked(event) {
  const opener = event.target.closest('[data-cite]');
  const cross = event.target.closest('[data-uncite]');
  const often = event.target.closest('[data-suggest]');
  if (opener) {
    open(opener);
  } else if (often) {
    field = often.closest('[data-path]').dataset.path;
    document.getElementById(`f-${field}`).querySelector('[data-cite]').focus();
    pick([...dialog.querySelectorAll('li')].find((r) => r.dataset.id === often.dataset.suggest));
  } else if (cross) {
    const at = cross.closest('[data-path]').dataset.path;
    cross.closest('li').remove();
    document.getElementById(`f-${at}`).querySelector('[data-cite]').focus();
    changed(at);
  }
}

/** The list, with what the field holds already pressed; rules where rules are asked for. */
function open(opener) {
  field = opener.dataset.cite;
  const kinds = { recommendations: 'recommendation', cases: 'case' };
  const kind = kinds[opener.dataset.kind] ?? 'rule';
  dialog.querySelectorAll('li').forEach((row) => {
    row.dataset.kept = String(row.dataset.of === kind);
  });
  press();
  const words = dialog.querySelector('input');
  words.value = '';
  search();
  dialog.showModal();
  words.focus();
}

function press() {
  const chosen = ids();
  dialog.querySelectorAll('li').forEach((row) => row.querySelector('button')
    .setAttribute('aria-pressed', String(chosen.includes(row.dataset.id))));
}

function ids() {
  return [...document.getElementById(`f-${field}`).querySelectorAll('li input')]
    .map((input) => input.value);
}

function search() {
  const words = plain(dialog.querySelector('input').value).split(/\s+/);
  let found = 0;
  dialog.querySelectorAll('li').forEach((row) => {
    const text = plain(`${row.dataset.id} ${row.textContent}`);
    row.hidden = row.dataset.kept !== 'true' || !words.every((word) => text.includes(word));
    found += row.hidden ? 0 : 1;
  });
  const status = dialog.querySelector('[role=status]');
  status.textContent = found ? '' : status.dataset.none;
}

function plain(text) {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().trim();
}

function inDialog(event) {
  if (event.target === dialog || event.target.closest('[data-close]')) {
    dialog.close();
    return;
  }
  const row = event.target.closest('li');
  if (row) {
    pick(row);
  }
}

/** A source more or less, as soon as nothing is being drawn; the list stays open for the next one. */
function pick(row, at = field) {
  if (form.ariaBusy === 'true') {
    form.addEventListener('colloque:drawn', () => pick(row, at), { once: true });
    return;
  }
  const list = document.getElementById(`f-${at}`).querySelector('ul');
  const there = [...list.querySelectorAll('input')].find((i) => i.value === row.dataset.id);
  if (there) {
    there.closest('li').remove();
  } else {
    list.append(chip(row, at));
  }
  press();
  changed(at);
}

function chip(row, at) {
  const item = document.createElement('li');
  item.className = 'chip';
  const input = document.createElement('input');
  Object.assign(input, { type: 'hidden', name: `f-${at}`, value: row.dataset.id });
  const label = document.createElement('span');
  label.textContent = row.querySelector('b').textContent;
  item.append(input, label);
  return item;
}

/** The server draws the field anew, with all that hangs on it. */
function changed(at) {
  form.dispatchEvent(new CustomEvent('colloque:change', { detail: { act: 'draw', at } }));
}
