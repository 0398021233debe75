/* One question, one task at a time; every step is saved the moment it is given.
   Without this file all tasks show and one button submits them.

   <form class="paper" data-saving data-saved="… {0}" data-failed data-expired data-refused>
     input[type=hidden]…   sent with every step (attempt, question, key …)
     .seen                 the surface
     .asked                fieldset.task[data-kind][data-next][data-required][data-task]
     .go                   button[type=submit], .under > button[data-back][hidden] + p.saved

   A step goes to the form's own address as the form would send it, with `task` added and
   `Accept: application/json`; the answer is {"savedAt":"14:02:31"}. What cannot be sent waits
   in the browser, is said at once, and is tried again. */

const PREFIX = 'colloque:answer:';
const RETRY_FIRST = 2000;
const RETRY_LAST = 60000;
const PATIENCE = 15000;
const TRY_AGAIN = [408, 425, 429]; // the only 4xx answers that may turn into a yes

/** What waits in this browser; in memory alone where the browser refuses to store. */
const store = {
  memory: new Map(),
  get(key) {
    try {
      return localStorage.getItem(key) ?? this.memory.get(key) ?? null;
    } catch {
      return this.memory.get(key) ?? null;
    }
  },
  set(key, entry) {
    const text = JSON.stringify(entry);
    try {
      localStorage.setItem(key, text);
    } catch {
      this.memory.set(key, text);
    }
  },
  drop(key) {
    this.memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // nothing was kept there
    }
  },
  keys() {
    let kept = [];
    try {
      kept = Object.keys(localStorage);
    } catch {
      // memory only
    }
    const all = new Set([...kept, ...this.memory.keys()]);
    return [...all].filter((key) => key.startsWith(PREFIX)).sort();
  },
  read(key) {
    try {
      return JSON.parse(this.get(key));
    } catch {
      return null;
    }
  },
};

/** Sends kept answers one after the other and keeps trying; never two at once. */
class Outbox {
  constructor(words, say) {
    this.words = words; // the form's data- attributes
    this.say = say;
    this.delay = RETRY_FIRST;
    window.addEventListener('online', () => this.hurry());
  }

  waiting() {
    return store.keys().filter((key) => store.read(key)?.submitted === false);
  }

  hurry() {
    this.delay = RETRY_FIRST;
    return this.flush();
  }

  /** True when nothing is left; calls made while it runs share one run. */
  flush() {
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  async sendAll() {
    clearTimeout(this.timer);
    for (let keys = this.waiting(); keys.length > 0; keys = this.waiting()) {
      const text = store.get(keys[0]);
      const outcome = await this.send(JSON.parse(text));
      this.say(outcome.state, outcome.words);
      if (outcome.state === 'kept') {
        this.timer = setTimeout(() => this.flush(), this.delay);
        this.delay = Math.min(this.delay * 2, RETRY_LAST);
        return false;
      }
      this.delay = RETRY_FIRST;
      if (store.get(keys[0]) === text) {
        store.drop(keys[0]); // unless the doctor changed it meanwhile
      }
    }
    return true;
  }

  async send(entry) {
    this.say('saving', this.words.saving);
    try {
      const answer = await fetch(entry.url, {
        method: 'POST',
        body: new URLSearchParams(entry.body),
        headers: { Accept: 'application/json' },
        credentials: 'same-origin',
        signal: AbortSignal.timeout?.(PATIENCE),
      });
      return await this.understand(answer);
    } catch {
      return { state: 'kept', words: this.words.failed }; // no network, or too slow
    }
  }

  async understand(answer) {
    const json = answer.headers.get('Content-Type')?.includes('json') ?? false;
    if (answer.status === 401 || answer.redirected || (answer.ok && !json)) {
      return { state: 'kept', words: this.words.expired ?? this.words.failed };
    }
    if (answer.ok) {
      const { savedAt } = await answer.json();
      return { state: 'saved', words: this.words.saved.replace('{0}', savedAt) };
    }
    if (answer.status < 500 && !TRY_AGAIN.includes(answer.status)) {
      return { state: 'refused', words: this.words.refused ?? this.words.failed };
    }
    return { state: 'kept', words: this.words.failed };
  }
}

class Paper {
  constructor(form) {
    this.form = form;
    this.tasks = [...form.querySelectorAll('fieldset.task')];
    this.button = form.querySelector('.go [type=submit]');
    this.back = form.querySelector('.go [data-back]');
    this.line = form.querySelector('.saved');
    this.lastWords = this.button.textContent;
    this.outbox = new Outbox(form.dataset, (state, words) => this.say(state, words));
    this.leaving = false;
    form.noValidate = true; // a hidden step must not block; each step is checked when left
    form.classList.add('live');
    form.addEventListener('submit', (event) => this.onSubmit(event));
    form.addEventListener('restep', () => this.show(this.at, false));
    this.back?.addEventListener('click', () => this.show(this.at - 1, true));
    window.addEventListener('pageshow', () => this.leave(false));
    this.settleLeftovers();
    this.show(this.firstOpen(), false);
    this.outbox.flush();
  }

  show(step, moved) {
    this.at = step;
    const task = this.tasks[step];
    const marking = task.dataset.kind === 'mark';
    this.tasks.forEach((other) => {
      other.hidden = other !== task;
    });
    this.form.classList.toggle('marking', marking);
    this.form.classList.toggle('imaging', task.dataset.kind === 'markImage');
    this.button.textContent = task.dataset.next ?? this.lastWords;
    if (this.back) {
      this.back.hidden = step === 0;
    }
    if (moved) {
      const legend = task.querySelector('legend');
      legend.tabIndex = -1;
      legend.focus({ preventScroll: true });
      const whole = marking || task.dataset.kind === 'markImage';
      (whole ? this.form : task).scrollIntoView({ block: 'nearest' });
    }
  }

  firstOpen() {
    const step = this.tasks.findIndex((task) => task.dataset.answered !== 'true');
    return Math.max(step, 0);
  }

  onSubmit(event) {
    const task = this.tasks[this.at];
    const stays = task.dataset.stay === 'true';
    const last = !stays && this.at === this.tasks.length - 1;
    const retreat = event.submitter?.name === 'retreat' ? event.submitter : null;
    const clear = navigator.onLine !== false && this.outbox.waiting().length === 0;
    if (!this.leaving && !retreat && last && clear && this.answered(task)) {
      this.keep(task, true); // a copy, in case the server does not answer
      this.leave(true);
      return;
    }
    event.preventDefault();
    if (this.leaving) {
      return;
    }
    if (retreat) {
      this.keep(task, false, retreat);
      this.stay(task);
    } else if (!this.answered(task)) {
      this.ask(task);
    } else {
      this.keep(task, false);
      (stays ? this.stay(task) : this.goOn(last));
    }
  }

  /** What comes of an answer is the server's to say: it is saved, then the task is renewed. */
  async stay(task) {
    this.leave(true);
    const sent = await this.outbox.hurry();
    if (sent) {
      await this.renew(task);
    }
    this.leave(false);
  }

  async renew(task) {
    try {
      const answer = await fetch(location.href, { credentials: 'same-origin' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById(task.id);
      delete task.dataset.stay;
      Object.assign(task.dataset, fresh.dataset);
      task.replaceChildren(...fresh.childNodes);
    } catch {
      location.reload(); // the page is another one by now: signed out, or the time is over
      return;
    }
    task.dispatchEvent(new CustomEvent('renewed', { bubbles: true }));
    this.show(this.at, false);
    const now = task.querySelector('[data-now]');
    now?.focus({ preventScroll: true });
    now?.scrollIntoView({ block: 'nearest' });
  }

  /** On to the next step; after the last one only when nothing can be lost any more. */
  async goOn(last) {
    if (!last) {
      this.show(this.at + 1, true);
    }
    const sent = await this.outbox.hurry();
    if (last && sent && !this.leaving) {
      this.leave(true);
      this.form.submit();
    }
  }

  leave(leaving) {
    this.leaving = leaving;
    this.button.setAttribute('aria-disabled', leaving);
  }

  answered(task) {
    const boxes = [...task.querySelectorAll('input[type=checkbox]')]; // none can be required alone
    const empty = !('required' in task.dataset); // nothing picked is an answer too
    return (
      (empty || boxes.length === 0 || boxes.some((box) => box.checked)) &&
      [...task.querySelectorAll('[required]')].every((field) => field.checkValidity())
    );
  }

  ask(task) {
    const missing = task.querySelector(':is(input, select, textarea):invalid');
    const field = missing ?? task.querySelector('input, select, textarea');
    const where = field?.closest('[data-required]') ?? task;
    this.say('missing', where.dataset.required);
    field?.focus();
  }

  say(state, words) {
    this.line.dataset.state = state;
    this.line.textContent = words ?? '';
  }

  /** Keeps what was given until it is saved; `more` is a button that says something too. */
  keep(task, submitted, more) {
    const name = task.dataset.task ?? task.dataset.kind;
    const body = new URLSearchParams();
    for (const hidden of this.form.querySelectorAll('input[type=hidden]')) {
      body.append(hidden.name, hidden.value);
    }
    body.set('task', name);
    const fields = more ? [more] : this.fieldsOf(task);
    if (fields.length === 0 && 'required' in task.dataset) {
      return; // a conversation at its end has nothing left to say
    }
    for (const field of fields) {
      body.append(field.name, field.value);
    }
    const [attempt, question] = this.place();
    store.set([PREFIX + attempt, question, name].join(':'), {
      url: this.form.action,
      body: body.toString(),
      attempt,
      question,
      submitted,
    });
  }

  place() {
    const { attempt, question } = this.form.elements;
    return [attempt?.value ?? '', question?.value ?? ''];
  }

  /** The words stand in the surface, not in their fieldset. */
  fieldsOf(task) {
    const marking = task.dataset.kind === 'mark';
    const choice = (field) => ['checkbox', 'radio'].includes(field.type);
    return [...this.form.elements].filter(
      (field) =>
        (task.contains(field) || (marking && field.closest('.word'))) &&
        field.name &&
        !field.disabled &&
        !['hidden', 'submit'].includes(field.type) &&
        (!choice(field) || field.checked),
    );
  }

  /** Answers that never got through are put back where their question is shown unanswered. */
  settleLeftovers() {
    const [attempt, question] = this.place();
    const empty = !this.form.querySelector('.asked :checked, .word :checked');
    for (const key of store.keys()) {
      const entry = store.read(key);
      const here = entry?.attempt === attempt && entry?.question === question;
      if (here && (empty || !entry.submitted)) {
        this.putBack(new URLSearchParams(entry.body));
        store.set(key, { ...entry, submitted: false });
      } else if (!entry || entry.submitted) {
        store.drop(key); // the server has moved on, so it has the answer
      }
    }
  }

  putBack(body) {
    for (const field of this.form.elements) {
      const choice = ['checkbox', 'radio'].includes(field.type);
      if (choice && body.getAll(field.name).includes(field.value)) {
        field.checked = true;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (field.matches('textarea') && body.has(field.name)) {
        field.value = body.get(field.name);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (field.matches('select')) {
        const kept = body.getAll(field.name);
        field.value = [...field.options].find((o) => o.value && kept.includes(o.value))?.value ?? '';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }
}

const form = document.querySelector('form.paper');
if (form) {
  new Paper(form);
}
