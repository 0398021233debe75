/* Nothing typed is lost: the draft is saved after a pause, and until the server has said so, what
   was typed is kept in this browser, for this account and this file. After an expired session, a
   reload or a restart of the server it is offered back.

   #kept[data-key][data-version] > p[data-text] + [data-recover] + [data-forget]
   #whole   the whole text as the server last understood it
   #conflict   a choice between two texts is open
   window.autosave, window.recoverText   in scenario.xhtml */

const SNAPSHOT = 300; // ms without a key
const AUTOSAVE = 5000;
const SLOW = 30000; // between tries that failed

const form = document.getElementById('edit');
const kept = document.getElementById('kept');
const { key } = kept?.dataset ?? {};
const whole = () => document.getElementById('whole')?.value ?? '';
let began = whole(); // the text that the server has
let last = form?.querySelector('[data-saved]')?.dataset.saved ?? '';
let snapshot = 0;
let autosave = 0;
let typedAt = 0;
let sentAt = 0;

if (form && kept) {
  form.addEventListener('input', typed);
  form.addEventListener('change', typed);
  form.addEventListener('click', (event) => event.target.closest('[data-act]') && typed(event));
  form.addEventListener('colloque:change', typed);
  kept.addEventListener('click', answered);
  new MutationObserver(redrawn).observe(form, { childList: true, subtree: true });
  offer();
}

function typed(event) {
  if (event.target.closest?.('.marker, [data-choice]')) {
    return;
  }
  typedAt = Date.now();
  clearTimeout(snapshot);
  snapshot = setTimeout(keep, SNAPSHOT);
  plan(AUTOSAVE);
}

function plan(pause) {
  clearTimeout(autosave);
  if (window.autosave) {
    autosave = setTimeout(save, pause);
  }
}

/** As long as a choice between two texts is open, it is the choice that saves. */
function save() {
  if (document.getElementById('conflict')) {
    plan(AUTOSAVE);
    return;
  }
  sentAt = Date.now();
  window.autosave();
  plan(SLOW); // unless the server answers that it is saved
}

/** The state of every field that can be typed in, and the whole text behind them. */
function keep() {
  const fields = [...form.querySelectorAll('textarea[name], select[name], input[name]')]
    .filter((e) => e.type !== 'hidden' && e.type !== 'submit')
    .map((e) => [e.name, e.value, e.checked === true]);
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), whole: whole(), began, fields }));
  } catch {
    // a browser that keeps nothing: saving after a pause is what is left
  }
}

function forget() {
  localStorage.removeItem(key);
  kept.hidden = true;
}

/** After the server has redrawn a part: what was sent is safe, what was typed since is not yet. */
function redrawn() {
  const saved = form.querySelector('[data-saved]')?.dataset.saved ?? '';
  if (!saved || saved === last) {
    return;
  }
  last = saved;
  began = whole();
  clearTimeout(autosave);
  clearTimeout(snapshot);
  if (typedAt > sentAt && sentAt > 0) {
    keep();
    plan(AUTOSAVE);
  } else {
    forget();
  }
  sentAt = 0;
}

function found() {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function fieldsOf([name, value]) {
  const all = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
  return all.length > 1 || all[0]?.type === 'checkbox' ? all.filter((e) => e.value === value) : all;
}

function differs(field) {
  const [, value, checked] = field;
  const [here] = fieldsOf(field);
  return !here || (here.type === 'radio' || here.type === 'checkbox'
    ? here.checked !== checked : here.value !== value);
}

/** Offers what was typed and not saved, if it is not what stands here anyway. */
function offer() {
  const copy = found();
  if (!copy || (!copy.fields.some(differs) && copy.whole === whole())) {
    localStorage.removeItem(key);
    return;
  }
  const words = kept.querySelector('[data-text]');
  const at = new Date(copy.at).toLocaleString(document.documentElement.lang,
    { dateStyle: 'medium', timeStyle: 'short' });
  words.textContent = words.dataset.text.replace('{0}', at);
  kept.hidden = false;
}

function answered(event) {
  if (event.target.closest('[data-forget]')) {
    forget();
  } else if (event.target.closest('[data-recover]')) {
    const { whole: text = '', began: before = '' } = found() ?? {};
    began = before;
    window.recoverText([{ name: 'whole', value: text }, { name: 'began', value: before }]);
  }
}

/** The server has drawn the whole text: what was typed after it was sent goes over it. */
window.textRecovered = () => {
  const copy = found();
  kept.hidden = true;
  copy?.fields.filter(differs).forEach((field) => fieldsOf(field).forEach((e) => {
    if (e.type === 'radio' || e.type === 'checkbox') {
      e.checked = field[2];
    } else {
      [, e.value] = field;
    }
    e.dispatchEvent(new Event('change', { bubbles: true }));
  }));
  form.dispatchEvent(new Event('input', { bubbles: true }));
};
