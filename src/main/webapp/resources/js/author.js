/* Writing a scenario: marking words by selecting them, in the text or in the preview, looking anew
   after each pause of typing, counting characters, parts more or less, translations that are still
   missing. Findings lead to their field. */

const PAUSE = 600;                          // ms without a key before the preview follows
const MARKUP = /\[\[(?:decisive|accepted):([^[\]|]+)(?:\|[^[\]|]*)?\]\]/g;
const SIGN_IN = '[url^="/account/sign-in"]';
const WEIGHTS = { KeyD: 'decisive', KeyA: 'accepted', KeyE: '' };
const MOVES = { ArrowUp: 'up', ArrowDown: 'down' };
const OF_A_WORD = /[\p{L}\p{M}\p{N}_'’ʼ\-‐‑]/u;

const form = document.getElementById('edit');
let pause = 0;
let dirty = false;
let lastSaved = '';
const open = new Set();                     // the parts that are unfolded
let held = null;                            // what had the focus when a section went to be redrawn
let drawing = 0;                            // sections that the server is drawing anew
const late = new Map();                     // what was typed meanwhile, by field

if (form) {
  form.addEventListener('input', typed);
  form.addEventListener('change', typed);
  form.addEventListener('click', clicked);
  form.addEventListener('mouseup', selectedInPreview);
  form.addEventListener('toggle', (event) => unfolded(event.target), true);
  form.addEventListener('colloque:change', (event) => change(event.detail));
  window.formChanged = goOn;
  document.addEventListener('keydown', saveByKey);
  document.getElementById('try')?.addEventListener('submit', (event) => hand(event.target));
  form.addEventListener('keydown', moveByKey);
  form.addEventListener('keydown', markByKey);
  window.addEventListener('beforeunload', (event) => {
    if (dirty) {
      event.preventDefault();
    }
  });
  window.jQuery(document).on('pfAjaxError pfAjaxSuccess', answered);
  stayWhenSignedOut(window.PrimeFaces.ajax.ResponseProcessor);
  new MutationObserver(redrawn).observe(form, { childList: true, subtree: true });
  redrawn();
}

function typed(event) {
  if (event.target.closest('.marker, [data-choice]')) {
    return;
  }
  dirty = true;
  if (drawing > 0 && event.target.matches('textarea, input[type=text]')) {
    late.set(event.target.name, event.target.value);
  }
  count(event.target);
  gaps();
  const redraw = event.target.closest('[data-redraw]');
  if (redraw) {
    if (event.type === 'change') {
      change({ act: 'draw', at: redraw.dataset.redraw });
    }
    return;
  }
  clearTimeout(pause);
  pause = setTimeout(() => window.refreshLook(), PAUSE);
}

function clicked(event) {
  const marker = event.target.closest('[data-mark]');
  const finding = event.target.closest('[data-field]');
  const act = event.target.closest('[data-act]');
  if (act) {
    change({ act: act.dataset.act, at: act.dataset.at, kind: act.dataset.kind ?? '' });
  }
  const all = event.target.closest('[data-choose]')?.dataset.choose;
  if (all) {
    form.querySelectorAll(`[data-choice] [value=${all}]`).forEach((radio) => {
      radio.checked = true;
    });
  }
  if (event.target.closest('#gaps')) {
    goTo(firstGap());
  }
  if (event.target.closest('[data-save]')) {
    clearTimeout(pause);
  }
  if (marker) {
    mark(marker);
  } else if (finding) {
    event.preventDefault();
    goTo(finding.dataset.field);
  }
}

/** A part more, less or elsewhere: the server changes the form and draws that section anew. */
function change(wanted) {
  dirty = true;
  held = form.contains(document.activeElement) ? document.activeElement : null;
  clearTimeout(pause);
  drawing += 1;
  form.setAttribute('aria-busy', 'true');
  window.changeForm(Object.entries(wanted).map(([name, value]) => ({ name, value })));
}

/** What stands in the form, saved or not, goes to be tried; the state of this page stays here. */
function hand(trial) {
  const { elements } = trial;
  trial.querySelectorAll('[name^="jakarta."]').forEach((state) => state.remove());
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (name.startsWith('f-')) {
      (fields[name] ??= []).push(value);
    }
  }
  elements.whole.value = document.getElementById('whole').value;
  elements.fields.value = JSON.stringify(fields);
}

/** With the alt key, arrows move the item in which one works. */
function moveByKey(event) {
  const act = event.altKey && MOVES[event.key];
  if (act) {
    const items = [...form.querySelectorAll(`[data-act=${act}]`)].filter((button) =>
      document.getElementById(`f-${button.dataset.at}`).contains(event.target));
    items.at(-1)?.click();
    event.preventDefault();
  }
}

/** After the section was drawn anew: at the new place, or where the author was before. */
function goOn(args) {
  drawing -= 1;
  late.forEach(typeAgain);
  late.clear();
  if (args?.at) {
    goTo(args.at);
  } else if (held) {
    const { cite } = held.dataset;
    [...form.querySelectorAll(cite ? `[data-cite="${cite}"]` : `[name="${held.name}"]`)]
      .find((e) => cite || e.value === held.value)?.focus({ preventScroll: true });
  }
  if (drawing === 0) {
    form.removeAttribute('aria-busy');
    form.dispatchEvent(new Event('colloque:drawn'));
  }
}

/** What the server had not been sent when it drew the field. */
function typeAgain(value, name) {
  const field = form.querySelector(`[name="${CSS.escape(name)}"]`);
  if (field && field.value !== value) {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function saveByKey(event) {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
    event.preventDefault();
    form.querySelector('[data-save]')?.click();
  }
}

/** Other pages go and sign in when the session is over; here what is typed would be lost. */
function stayWhenSignedOut(processor) {
  const leave = processor.doRedirect;
  processor.doRedirect = (redirect) => {
    if (redirect.matches(SIGN_IN)) {
      document.getElementById('lost').hidden = false;
    } else {
      leave(redirect);
    }
  };
}

/** Anything but a redrawn part or another page to go to means that nothing was saved. */
function answered(event, answer) {
  const redrew = answer?.responseXML?.querySelector(`update[id^=edit], redirect:not(${SIGN_IN})`);
  document.getElementById('lost').hidden = Boolean(redrew);
}

/** After the server has redrawn a part: counts of new fields, and whether all is saved. */
function redrawn() {
  const saved = form.querySelector('[data-saved]')?.dataset.saved ?? '';
  if (saved && saved !== lastSaved) {
    dirty = false;
  }
  lastSaved = saved;
  const conflict = document.getElementById('conflict');
  if (conflict && !conflict.dataset.seen) {
    conflict.dataset.seen = 'true';
    conflict.tabIndex = -1;
    conflict.focus();
    conflict.scrollIntoView({ block: 'center' });
  }
  form.querySelectorAll('textarea[data-most]:not([data-counted])').forEach(count);
  open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
  gaps();
}

/* ---- translations that are missing ---- */

/** Tells each text of which one language is empty, and how many there are. */
function gaps() {
  let missing = 0;
  form.querySelectorAll('.tongue').forEach((tongue) => {
    const label = tongue.closest('label');
    const pair = [...label.parentElement.querySelectorAll(':scope > label textarea')];
    const own = label.querySelector('textarea');
    const gap = !own.value.trim() && pair.some((area) => area.value.trim());
    if (tongue.classList.contains('missing') !== gap) {
      tongue.classList.toggle('missing', gap);
    }
    missing += gap ? 1 : 0;
  });
  const place = document.getElementById('gaps');
  if (!place) {
    return;
  }
  const button = place.querySelector('button');
  const words = missing === 1 ? button.dataset.one : button.dataset.many.replace('{0}', missing);
  if (button.textContent !== words) {
    button.textContent = words;
  }
  place.hidden = missing === 0;
}

function firstGap() {
  return form.querySelector('.tongue.missing')?.closest('[data-path]').dataset.path ?? '';
}

/** What was unfolded stays so when its section is drawn anew. */
function unfolded(details) {
  if (details.open) {
    open.add(details.id);
  } else if (details.isConnected) {
    open.delete(details.id);
  }
}

/** The field of a finding: the nearest one that exists, going up its path. */
function goTo(path) {
  const steps = path ? path.split('.') : [];
  while (steps.length > 0) {
    const place = document.getElementById(`f-${steps.join('.')}`);
    if (place) {
      for (let at = place; at; at = at.parentElement.closest('details')) {
        if (at.matches('details')) {
          at.open = true;
        }
      }
      place.scrollIntoView({ block: 'center' });
      place.querySelector('textarea, input:not([type=hidden]), select')?.focus();
      return;
    }
    steps.pop();
  }
}

function count(area) {
  const most = Number(area.dataset?.most);
  if (!most) {
    return;
  }
  area.dataset.counted = 'true';
  let output = area.parentElement.querySelector('.count');
  if (!output) {
    output = document.createElement('span');
    output.className = 'count num';
    area.after(output);
  }
  const length = [...area.value.replace(MARKUP, '$1')].length;
  output.textContent = `${length} / ${most}`;
  output.classList.toggle('over', length > most);
}

/* ---- marking ---- */

/** With the alt key, d marks the selected words as decisive, a as accepted, e marks no more. */
function markByKey(event) {
  const weight = event.altKey && !event.ctrlKey ? WEIGHTS[event.code] : undefined;
  const group = event.target.closest('.bilingual');
  const button = weight === undefined ? null : group?.querySelector(`[data-mark="${weight}"]`);
  if (button) {
    event.preventDefault();
    mark(button);
  }
}

function mark(button) {
  const group = button.closest('.bilingual');
  const areas = [...group.querySelectorAll('textarea')];
  const area = areas.find((a) => a.name === group.dataset.last) ?? areas[0];
  const type = group.querySelector('.marker select').value;
  write(area, area.selectionStart, area.selectionEnd, button.dataset.mark, type);
}

/** Marks these characters of a field, or clears the marks they touch. */
function write(area, from, to, weight, type) {
  const change = marked(area.value, from, to, weight, type);
  if (!change) {
    area.focus();
    return;
  }
  area.focus();
  area.setSelectionRange(change.from, change.to);
  if (!document.execCommand('insertText', false, change.text)) {   // keeps the field's own undo
    area.setRangeText(change.text);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(change.from, change.from + change.text.length);
}

/** Which characters of a text become what; nothing where no word is selected. */
export function marked(text, from, to, weight, type) {
  let [start, end] = wholeMarks(text, from, to);
  if (weight) {
    [start, end] = wholeWords(text, start, end);
    [start, end] = wholeMarks(text, start, end);
  }
  const plain = text.slice(start, end).replace(MARKUP, '$1');
  if (!plain.trim() || /[[\]|]/.test(plain) || (!weight && plain === text.slice(start, end))) {
    return null;
  }
  const words = plain.trim();
  const before = plain.slice(0, plain.indexOf(words));
  const behind = plain.slice(before.length + words.length);
  const kind = type ? `|${type}` : '';
  return { from: start, to: end, text: weight ? `${before}[[${weight}:${words}${kind}]]${behind}` : plain };
}

/** A mark is taken as a whole or not at all. */
function wholeMarks(text, from, to) {
  let [start, end] = [from, to];
  for (const found of text.matchAll(MARKUP)) {
    const [first, behind] = [found.index, found.index + found[0].length];
    const touched = from === to ? first <= from && from <= behind : first < end && start < behind;
    if (touched) {
      start = Math.min(start, first);
      end = Math.max(end, behind);
    }
  }
  return [start, end];
}

function wholeWords(text, from, to) {
  let [start, end] = [from, to];
  while (start < end && !OF_A_WORD.test(text[start]) && /\s/.test(text[start])) {
    start += 1;
  }
  while (end > start && /\s/.test(text[end - 1])) {
    end -= 1;
  }
  while (start > 0 && OF_A_WORD.test(text[start]) && OF_A_WORD.test(text[start - 1])) {
    start -= 1;
  }
  while (end < text.length && OF_A_WORD.test(text[end - 1] ?? '') && OF_A_WORD.test(text[end])) {
    end += 1;
  }
  return [start, end];
}

/* the field last worked in is the one that the buttons under it mean */
form?.addEventListener('focusin', (event) => {
  const group = event.target.closest('.bilingual');
  if (group && event.target.matches('textarea')) {
    group.dataset.last = event.target.name;
  }
});

/* ---- selecting in the preview ---- */

/** Words selected on the phone are selected in their field, with the buttons under them. */
function selectedInPreview(event) {
  const preview = event.target.closest('[data-preview]');
  const selection = document.getSelection();
  if (!preview || selection.isCollapsed) {
    return;
  }
  const range = selection.getRangeAt(0);
  const shown = range.startContainer.parentElement.closest('.text, .when, .bio, .bubble');
  if (!shown?.contains(range.endContainer)) {
    return;
  }
  const whole = document.createRange();
  whole.selectNodeContents(shown);
  const text = seen(whole);
  const before = document.createRange();
  before.setStart(shown, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = seen(before).length - (text.length - text.trimStart().length);
  select(preview.dataset.preview, text.trim(), from, seen(range).length);
}

/** What a reader sees of a range: without the words for those who hear the page. */
function seen(range) {
  const copy = range.cloneContents();
  copy.querySelectorAll('.out').forEach((hidden) => hidden.remove());
  return copy.textContent;
}

function select(language, text, from, length) {
  const areas = [...form.querySelectorAll(`.bilingual:has(.marker) textarea[lang=${language}]`)];
  const area = areas.find((a) => a.value.replace(MARKUP, '$1').trim() === text);
  if (area) {
    const lead = area.value.length - area.value.trimStart().length;
    area.focus();
    area.setSelectionRange(written(area.value, lead + from), written(area.value, lead + from + length));
    area.closest('.bilingual').scrollIntoView({ block: 'center' });
  }
}

/** Where the character at this place of the plain text stands in the text with its marks. */
function written(text, place) {
  let plain = 0;
  let at = 0;
  for (const found of text.matchAll(MARKUP)) {
    const gap = found.index - at;
    if (place <= plain + gap) {
      return at + place - plain;
    }
    plain += gap;
    const words = found[0].indexOf(found[1]);
    if (place <= plain + found[1].length) {
      return found.index + words + place - plain;
    }
    plain += found[1].length;
    at = found.index + found[0].length;
  }
  return at + place - plain;
}
