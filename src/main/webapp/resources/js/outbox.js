/* What a doctor answered and the server has not acknowledged yet. Kept in this browser for its
   doctor, sent again until acknowledged, under a key that makes repeating harmless.

   #doctor[data-doctor][data-name] + #outbox[data-…] > p[role=status] + button
                                                           WEB-INF/includes/outbox.xhtml
   dialog#again   signs in again in place; dialog#unsent   asks before signing out

   Other scripts use window.outbox: keep(slot, entry), waiting(), hurry(), and its events
   `given` (kept, perhaps in another tab) and `outcome` ({key, slot, state, words, next}). */

const PREFIX = 'colloque:answer:';
const RETRY_FIRST = 2000;
const RETRY_LAST = 60000;
const PATIENCE = 15000;
const AT_ONCE = 1000; // milliseconds within which a first try counts as given just now
const KEPT = ['anothersAnswer', 'busy']; // refusals that another sign-in or a pause may turn round

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
  set(key, text) {
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
  keys(prefix) {
    let kept = [];
    try {
      kept = Object.keys(localStorage);
    } catch {
      // memory only
    }
    return [...new Set([...kept, ...this.memory.keys()])].filter((key) => key.startsWith(prefix));
  },
};

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** 22 signs that nobody else draws. */
function drawKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').slice(0, 22);
}

class Outbox extends EventTarget {
  constructor(words) {
    super();
    this.words = words; // data- attributes of #doctor and #outbox
    this.mine = `${PREFIX}${words.doctor}:`;
    this.delay = RETRY_FIRST;
    this.channel = 'BroadcastChannel' in window ? new BroadcastChannel('colloque-answers') : null;
    this.channel?.addEventListener('message', ({ data }) => {
      if (data.doctor === words.doctor) {
        this.tell(data.type, { ...data.detail, elsewhere: true });
      }
    });
    window.addEventListener('online', () => this.hurry());
    window.addEventListener('beforeunload', (event) => {
      if (!this.leaving && this.waiting().length > 0) {
        event.preventDefault();
      }
    });
  }

  /** What is kept for this doctor, first given first. */
  waiting() {
    return store
      .keys(this.mine)
      .map((slot) => ({ slot, ...parsed(store.get(slot)) }))
      .filter((entry) => entry.key)
      .sort((one, other) => one.given - other.given);
  }

  /** Keeps an answer in place of an earlier one to the same task; the same again is nothing new. */
  keep(place, entry) {
    const slot = this.mine + place.join(':');
    const before = parsed(store.get(slot));
    if (before?.body === entry.body) {
      return before.key;
    }
    const key = drawKey();
    store.set(slot, JSON.stringify({ ...entry, key, given: Date.now() }));
    this.announce('given', { key, place });
    return key;
  }

  hurry() {
    this.delay = RETRY_FIRST;
    return this.flush();
  }

  /** Calls made while it runs share one run; tabs take turns. */
  flush() {
    const turn = () => this.sendAll();
    this.running ??= (
      navigator.locks ? navigator.locks.request('colloque-answers', turn) : turn()
    ).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  async sendAll() {
    clearTimeout(this.timer);
    for (let [entry] = this.waiting(); entry; [entry] = this.waiting()) {
      const outcome = await this.send(entry);
      const current = parsed(store.get(entry.slot))?.key === entry.key; // not changed meanwhile
      if (outcome.state === 'kept' || outcome.state === 'expired') {
        if (current) {
          store.set(entry.slot, JSON.stringify({ ...entry, tried: true }));
        }
        this.timer = setTimeout(() => this.flush(), this.delay);
        this.delay = Math.min(this.delay * 2, RETRY_LAST);
      } else {
        this.delay = RETRY_FIRST;
        if (current) {
          store.drop(entry.slot);
        }
      }
      this.announce('outcome', { ...outcome, key: entry.key, slot: entry.slot });
      if (outcome.state === 'kept' || outcome.state === 'expired') {
        return;
      }
    }
  }

  async send(entry) {
    const age = Date.now() - entry.given;
    const body = new URLSearchParams(entry.body);
    body.set('key', entry.key);
    body.set('age', String(!entry.tried && age < AT_ONCE ? 0 : Math.max(1, Math.round(age))));
    const { key, slot } = entry;
    this.tell('outcome', { state: 'saving', words: this.words.saving, key, slot });
    try {
      const answer = await fetch(entry.url, {
        method: 'POST',
        body,
        headers: { Accept: 'application/json' },
        credentials: 'same-origin',
        signal: AbortSignal.timeout?.(PATIENCE),
      });
      return this.understand(answer, await answer.json().catch(() => null));
    } catch {
      return { state: 'kept', words: this.words.failed }; // no network, or too slow
    }
  }

  understand(answer, said) {
    if (answer.ok && said?.superseded) {
      return { state: 'superseded', words: this.words.superseded };
    }
    if (answer.ok && (said?.savedAt || said?.next)) {
      const words = said.savedAt ? this.words.saved.replace('{0}', said.savedAt) : '';
      return { state: 'saved', words, next: said.next };
    }
    if (answer.status === 401 || answer.redirected) {
      return { state: 'expired', words: this.words.expired };
    }
    if (answer.status < 500 && said?.refusal && !KEPT.includes(said.refusal)) {
      return { state: 'refused', words: said.words };
    }
    return { state: 'kept', words: said?.words ?? this.words.failed };
  }

  /** Tells this page and the other tabs of the same doctor. */
  announce(type, detail) {
    this.tell(type, detail);
    this.channel?.postMessage({ type, detail, doctor: this.words.doctor });
  }

  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Forgets everything of this doctor; only where they said so. */
  empty() {
    store.keys(this.mine).forEach((slot) => store.drop(slot));
  }
}

/** Says on every page what is not saved yet, and offers what helps. */
class Bar {
  constructor(element, outbox) {
    this.element = element;
    this.outbox = outbox;
    this.line = element.querySelector('p');
    this.button = element.querySelector('button');
    this.paper = document.querySelector('form.paper')?.elements;
    this.button.addEventListener('click', () => this.help());
    outbox.addEventListener('outcome', ({ detail }) => this.hear(detail));
    window.addEventListener('storage', () => this.show());
  }

  hear(detail) {
    this.state = detail.state;
    this.show(this.words(detail));
    if (detail.state === 'saved') {
      this.offered = false;
    } else if (detail.state === 'expired' && !detail.elsewhere && this.paper && !this.offered) {
      this.offered = true; // once: whoever closed the dialog finds it behind the button
      this.signIn();
    }
  }

  /** The paper says itself what becomes of its own question; others are called by their number. */
  words({ slot, state, words }) {
    const [attempt, question] = slot.split(':').slice(3);
    if (!this.paper) {
      return words;
    }
    const own = this.paper.attempt.value === attempt && this.paper.question.value === question;
    return own ? (state === 'superseded' ? words : '')
      : this.element.dataset.question.replace('{0}', question) + words;
  }

  show(words) {
    const { dataset } = this.element;
    const count = this.outbox.waiting().length;
    const lost = words && (this.state === 'refused' || this.state === 'superseded');
    this.element.hidden = this.state === 'saving' ? this.element.hidden : count === 0 && !lost;
    this.element.dataset.state = this.state ?? 'kept';
    this.button.hidden = count === 0 && this.state !== 'superseded';
    this.button.textContent =
      { expired: dataset.signIn, superseded: dataset.reload }[this.state] ?? dataset.retry;
    const waiting = count === 1 ? dataset.one : dataset.many.replace('{0}', count);
    this.line.textContent = [words, count > 0 ? waiting : ''].filter(Boolean).join(' ');
  }

  help() {
    if (this.state === 'superseded') {
      location.replace(location.href);
    } else if (this.state === 'expired') {
      this.signIn();
    } else {
      this.outbox.hurry();
    }
  }

  signIn() {
    this.again ??= new Again(document.querySelector('#again'), this.outbox);
    this.again.open();
  }
}

/** Signs in again without leaving the page. */
class Again {
  constructor(dialog, outbox) {
    this.dialog = dialog;
    this.form = dialog.querySelector('form');
    this.error = dialog.querySelector('.error');
    this.outbox = outbox;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.enter();
    });
    dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  }

  open() {
    if (!this.dialog.open) {
      const { doctor, name } = this.outbox.words;
      const hello = this.dialog.querySelector('[data-text]');
      hello.textContent = hello.dataset.text.replace('{0}', name);
      this.form.elements.doctor.value = doctor;
      this.say('');
      this.dialog.showModal();
    }
  }

  async enter() {
    this.say('');
    try {
      const answer = await fetch(this.form.action, {
        method: 'POST',
        body: new URLSearchParams(new FormData(this.form)),
        headers: { Accept: 'application/json' },
      });
      if (answer.ok) {
        this.form.reset();
        this.dialog.close();
        this.outbox.hurry();
        return;
      }
      const said = await answer.json().catch(() => null);
      this.say(said?.words ?? this.outbox.words.failed);
    } catch {
      this.say(this.outbox.words.failed);
    }
    this.form.elements.password.focus();
  }

  say(words) {
    this.error.hidden = words === '';
    this.error.querySelector('span').textContent = words;
  }
}

/** Before signing out: what waits is sent, or left behind only if the doctor says so. */
function guardSignOut(outbox, dialog) {
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!form.matches('form[action="/account/sign-out"]') || outbox.waiting().length === 0) {
      return;
    }
    event.preventDefault();
    await outbox.hurry();
    if (outbox.waiting().length > 0) {
      dialog.showModal();
      dialog.addEventListener('close', () => {
        if (dialog.returnValue === 'forget') {
          outbox.empty();
          form.submit();
        }
      }, { once: true });
      return;
    }
    form.submit();
  });
}

const element = document.querySelector('#outbox');
if (element) {
  const outbox = new Outbox({ ...document.querySelector('#doctor').dataset, ...element.dataset });
  window.outbox = outbox;
  const bar = new Bar(element, outbox);
  guardSignOut(outbox, document.querySelector('#unsent'));
  if (outbox.waiting().length > 0) {
    bar.show();
    outbox.flush();
  }
}
