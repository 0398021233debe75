/* One question, one task at a time; every step is saved the moment it is given.
   Without this file all tasks show and one button submits them.

   <form class="paper" data-saving data-saved="… {0}" data-failed data-expired data-refused>
     input[type=hidden]…            sent with every step (attempt, question, key …)
     .seen  the surface             .asked  <fieldset class="task" data-kind data-task data-next data-required>
     .go    <button type="submit">  .under <button type="button" data-back hidden>  <p class="saved" role="status">

   A step goes to the form's own address as the form would send it, with `task` added and
   `Accept: application/json`; the answer is {"savedAt":"14:02:31"}. What cannot be sent waits in the
   browser, is said at once, and is tried again. */

const PREFIX = 'colloque:answer:';
const RETRY_FIRST = 2000;
const RETRY_LAST = 60000;
const memory = new Map();                   // where the browser refuses to store

const store = {
  get(key) { try { return localStorage.getItem(key); } catch { return memory.get(key) ?? null; } },
  set(key, text) { try { localStorage.setItem(key, text); } catch { memory.set(key, text); } },
  drop(key) { memory.delete(key); try { localStorage.removeItem(key); } catch { /* nothing was kept */ } },
  keys() {
    let kept = [];
    try { kept = Object.keys(localStorage); } catch { /* memory only */ }
    return [...new Set([...kept, ...memory.keys()])].filter((key) => key.startsWith(PREFIX)).sort();
  },
  read(key) { try { return JSON.parse(this.get(key)); } catch { return null; } },
};

const form = document.querySelector('form.paper');
if (form) {
  startPaper(form);
}

function startPaper(paper) {
  const tasks = [...paper.querySelectorAll('fieldset.task')];
  const button = paper.querySelector('.go [type=submit]');
  const back = paper.querySelector('.go [data-back]');
  const line = paper.querySelector('.saved');
  const attempt = paper.elements.attempt?.value ?? '';
  const question = paper.elements.question?.value ?? '';
  const lastWords = button.textContent;
  let at = 0;
  let leaving = false;
  let sending = null;
  let delay = RETRY_FIRST;
  let timer = 0;

  paper.noValidate = true;                  // a hidden step must not block; each step is checked when left
  paper.classList.add('live');
  settleLeftovers();
  show(firstOpen(), false);
  paper.addEventListener('submit', onSubmit);
  back?.addEventListener('click', () => show(at - 1, true));
  window.addEventListener('online', () => { delay = RETRY_FIRST; flush(); });
  window.addEventListener('pageshow', () => { leaving = false; button.removeAttribute('aria-disabled'); });
  flush();

  function show(step, moved) {
    at = step;
    const task = tasks[at];
    tasks.forEach((other) => { other.hidden = other !== task; });
    paper.classList.toggle('marking', task.dataset.kind === 'mark');
    button.textContent = task.dataset.next ?? lastWords;
    if (back) {
      back.hidden = at === 0;
    }
    if (moved) {
      const legend = task.querySelector('legend');
      legend.tabIndex = -1;
      legend.focus({ preventScroll: true });
      (task.dataset.kind === 'mark' ? paper : task).scrollIntoView({ block: 'nearest' });
    }
  }

  function firstOpen() {
    const step = tasks.findIndex((task) => task.dataset.answered !== 'true');
    return step < 0 ? 0 : step;
  }

  function onSubmit(event) {
    const task = tasks[at];
    if (leaving) {
      event.preventDefault();
    } else if (!answered(task)) {
      event.preventDefault();
      say('missing', task.dataset.required ?? '');
      task.querySelector('input, select, textarea')?.focus();
    } else if (at < tasks.length - 1) {
      event.preventDefault();
      keep(task, false);
      show(at + 1, true);
      flush();
    } else if (navigator.onLine === false || waiting().length > 0) {
      event.preventDefault();
      keep(task, false);
      leave();
    } else {
      keep(task, true);                     // a copy, in case the server does not answer
      leaving = true;
      button.setAttribute('aria-disabled', 'true');
    }
  }

  /** Something is still unsaved: send it first, and go on only when nothing can be lost. */
  async function leave() {
    delay = RETRY_FIRST;
    if (await flush() && !leaving) {
      leaving = true;
      paper.submit();
    }
  }

  function answered(task) {
    const choices = [...task.querySelectorAll('input[required], [required]')];
    return choices.every((field) => field.checkValidity());
  }

  function keep(task, submitted) {
    const body = new URLSearchParams();
    for (const hidden of paper.querySelectorAll('input[type=hidden]')) {
      body.append(hidden.name, hidden.value);
    }
    body.set('task', nameOf(task));
    for (const [name, value] of fieldsOf(task)) {
      body.append(name, value);
    }
    const entry = { url: paper.action, body: body.toString(), attempt, question, submitted, at: Date.now() };
    store.set([PREFIX + attempt, question, nameOf(task)].join(':'), JSON.stringify(entry));
  }

  function nameOf(task) {
    return task.dataset.task ?? task.dataset.kind;
  }

  /** The words stand in the surface, not in their fieldset. */
  function fieldsOf(task) {
    const words = task.dataset.kind === 'mark';
    return [...paper.elements]
      .filter((field) => (words ? field.closest('.word') || task.contains(field) : task.contains(field)))
      .filter((field) => field.name && !field.disabled && field.type !== 'hidden' && field.type !== 'submit')
      .filter((field) => !['checkbox', 'radio'].includes(field.type) || field.checked)
      .map((field) => [field.name, field.value]);
  }

  function waiting() {
    return store.keys().filter((key) => store.read(key) && !store.read(key).submitted);
  }

  /** Sends what waits, one after the other; true when nothing is left. Calls while it runs share it. */
  function flush() {
    sending ??= sendAll().finally(() => { sending = null; });
    return sending;
  }

  async function sendAll() {
    clearTimeout(timer);
    for (let keys = waiting(); keys.length > 0; keys = waiting()) {
      const text = store.get(keys[0]);
      const outcome = await send(JSON.parse(text));
      if (outcome.kept) {
        say('kept', outcome.words);
        timer = setTimeout(flush, delay);
        delay = Math.min(delay * 2, RETRY_LAST);
        return false;
      }
      delay = RETRY_FIRST;
      if (store.get(keys[0]) === text) {    // unless the doctor changed it meanwhile
        store.drop(keys[0]);
      }
      say(outcome.state, outcome.words);
    }
    return true;
  }

  async function send(entry) {
    say('saving', paper.dataset.saving);
    try {
      const answer = await fetch(entry.url, {
        method: 'POST',
        body: new URLSearchParams(entry.body),
        headers: { Accept: 'application/json' },
        credentials: 'same-origin',
        signal: AbortSignal.timeout?.(15000),
      });
      const json = answer.headers.get('Content-Type')?.includes('json') ?? false;
      if (answer.status === 401 || answer.redirected || (answer.ok && !json)) {
        return { kept: true, words: paper.dataset.expired ?? paper.dataset.failed };
      }
      if (answer.ok) {
        const { savedAt } = await answer.json();
        return { state: 'saved', words: paper.dataset.saved.replace('{0}', savedAt) };
      }
      if (answer.status < 500 && ![408, 425, 429].includes(answer.status)) {
        return { state: 'missing', words: paper.dataset.refused ?? paper.dataset.failed };
      }
    } catch { /* no network, or too slow: the same to the doctor */ }
    return { kept: true, words: paper.dataset.failed };
  }

  /** Copies left by a submit that never got through: put back where the question is shown unanswered. */
  function settleLeftovers() {
    for (const key of store.keys()) {
      const entry = store.read(key);
      const here = entry?.attempt === attempt && entry?.question === question;
      const shownEmpty = !paper.querySelector('.asked :checked, .word :checked');
      if (here && (!entry.submitted || shownEmpty)) {
        putBack(new URLSearchParams(entry.body));
        store.set(key, JSON.stringify({ ...entry, submitted: false }));
      } else if (!entry || entry.submitted) {
        store.drop(key);
      }
    }
  }

  function putBack(body) {
    for (const field of paper.elements) {
      if (['checkbox', 'radio'].includes(field.type) && body.getAll(field.name).includes(field.value)) {
        field.checked = true;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (field.matches('textarea') && body.has(field.name)) {
        field.value = body.get(field.name);
      }
    }
  }

  function say(state, words) {
    line.dataset.state = state;
    line.textContent = words ?? '';
  }
}
