/* A scenario that its author tries: in place of outbox.js, for paper.js. Answers stay in the form
   and go nowhere; they are sent with it to be told what comes of them.

   form.paper > input[name=way-t…]   how far a conversation is */

const form = document.querySelector('form.paper');

class Nowhere extends EventTarget {
  constructor() {
    super();
    this.words = {};
    this.given = [];
  }

  waiting() {
    return [];
  }

  keep(place, { body }) {
    const sent = new URLSearchParams(body);
    const key = crypto.randomUUID();
    const name = `t${sent.get('task')}`;
    const way = form.elements.namedItem(`way-${name}`);
    if (way) {
      way.value = sent.get('retreat') ?? sent.get(name) ?? way.value;
    }
    this.given.push({ key, go: sent.has('go') });
    return key;
  }

  hurry() {
    for (const { key, go } of this.given.splice(0)) {
      if (go) {
        this.lead();
      } else {
        const detail = { state: 'saved', words: '', key, slot: '::::' };
        this.dispatchEvent(new CustomEvent('outcome', { detail }));
      }
    }
  }

  lead() {
    const go = document.createElement('input');
    Object.assign(go, { type: 'hidden', name: 'go', value: 'true' });
    form.append(go);
    form.submit();
  }

  /** The page with what comes of the answers by now. */
  asked() {
    const body = new URLSearchParams(new FormData(form));
    [...body.keys()].filter((name) => name.startsWith('way-')).forEach((name) => {
      body.delete(name.slice('way-'.length));
    });
    return fetch(form.action, { method: 'POST', body });
  }
}

if (form) {
  window.outbox = new Nowhere();
}
