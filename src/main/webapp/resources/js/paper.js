/* One question, one task at a time; every step is saved the moment it is given.
   Without this file all tasks show and one button submits them.

   <form class="paper">
     input[type=hidden]…   sent with every step (attempt, question, scenario …)
     .seen                 the surface
     .asked                fieldset.task[data-kind][data-next][data-required][data-task][data-stay]
     .go                   button[type=submit], .under > button[data-back][hidden] + p.saved

   A step goes through window.outbox (outbox.js) to the form's own address as the form would send
   it, with `task` added; the last one and one that leads back here also with `go`: the receipt
   then says where to go on. */

class Paper {
  constructor(form, outbox) {
    this.form = form;
    this.outbox = outbox;
    this.tasks = [...form.querySelectorAll('fieldset.task')];
    this.button = form.querySelector('.go [type=submit]');
    this.back = form.querySelector('.go [data-back]');
    this.line = form.querySelector('.saved');
    this.lastWords = this.button.textContent;
    form.noValidate = true; // a hidden step must not block; each step is checked when left
    form.classList.add('live');
    form.addEventListener('submit', (event) => this.onSubmit(event));
    this.button.addEventListener('click', (event) => {
      if (event.detail > 1) {
        event.preventDefault(); // the second half of a double click is not meant for the next step
      }
    });
    form.addEventListener('restep', () => this.show(this.at, false));
    this.back?.addEventListener('click', () => this.show(this.at - 1, true));
    this.listen();
    this.putBackWhatWaits();
    this.show(this.firstOpen(), false);
    this.known = new Map(this.tasks.map((task) => [task, this.given(task)]));
    document.addEventListener('timeover', () => this.keepWhatIsChosen());
  }

  listen() {
    this.outbox.addEventListener('outcome', ({ detail }) => this.hear(detail));
    this.outbox.addEventListener('given', ({ detail }) => {
      if (detail.elsewhere && detail.place.slice(0, 2).join() === this.place().join()) {
        this.say('elsewhere', this.outbox.words.elsewhere);
      }
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) {
        this.outbox.leaving = true; // what waits is kept: nothing to ask before
        location.reload(); // what another page did meanwhile is not known here
      }
    });
  }

  hear({ state, words, key, slot, next, elsewhere }) {
    const awaited = key === this.awaited;
    if (slot.split(':').slice(3, 5).join() !== this.place().join()) {
      return;
    }
    if (!elsewhere || awaited) {
      this.say(state, words);
    }
    if (awaited && next) {
      this.outbox.leaving = true;
      location.assign(next);
    } else if (awaited && state !== 'saving') {
      this.settle(state, key);
    }
  }

  settle(state, key) {
    const waits = state === 'kept' || state === 'expired';
    this.wait(waits ? key : null);
    if (!waits && this.renewing) {
      this.renew(this.renewing);
    }
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
    const retreat = event.submitter?.name === 'retreat' ? event.submitter : null;
    const stays = retreat || task.dataset.stay === 'true';
    event.preventDefault();
    if (!retreat && !this.answered(task)) {
      this.ask(task);
      return;
    }
    const go = !stays && this.at === this.tasks.length - 1;
    if (!go && !stays && this.nothingToSay(task)) {
      this.show(this.at + 1, true);
      return;
    }
    const key = this.keep(task, go, retreat);
    this.renewing = stays ? task : null;
    if (go || stays) {
      this.wait(key);
    } else {
      this.show(this.at + 1, true);
    }
    this.outbox.hurry();
  }

  /** A conversation at its end has no field any more. */
  nothingToSay(task) {
    return 'required' in task.dataset && this.fieldsOf(task).length === 0;
  }

  /** What comes of an answer is the server's to say: it is saved, then the task is renewed. */
  async renew(task) {
    try {
      const answer = await (this.outbox.asked?.()
        ?? fetch(location.href, { credentials: 'same-origin' }));
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
    this.known.set(task, this.given(task));
    this.show(this.at, false);
    const now = task.querySelector('[data-now]');
    now?.focus({ preventScroll: true });
    now?.scrollIntoView({ block: 'nearest' });
  }

  /** For the receipt that says where to go on. */
  wait(key) {
    this.awaited = key;
    this.button.setAttribute('aria-disabled', key !== null && this.line.dataset.state !== 'kept');
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
    const fields = [...task.querySelectorAll('input, select, textarea')];
    const missing = fields.find((field) => !field.checkValidity()) ?? fields[0];
    this.say('missing', missing?.closest('[data-required]')?.dataset.required);
    missing?.focus();
  }

  say(state, words) {
    this.line.dataset.state = state;
    this.line.textContent = words ?? '';
  }

  /** Keeps what was given until it is saved; `more` is a button that says something too. */
  keep(task, go, more) {
    const name = task.dataset.task ?? task.dataset.kind;
    const body = new URLSearchParams();
    for (const hidden of this.form.querySelectorAll('input[type=hidden]')) {
      body.append(hidden.name, hidden.value);
    }
    body.set('task', name);
    if (go) {
      body.set('go', 'true');
    }
    for (const field of more ? [more] : this.fieldsOf(task)) {
      body.append(field.name, field.value);
    }
    this.known.set(task, this.given(task));
    return this.outbox.keep([...this.place(), name], {
      url: this.form.action,
      body: body.toString(),
    });
  }

  /** The time is over: what was chosen and never sent goes as it is, while the server takes it. */
  keepWhatIsChosen() {
    for (const task of this.tasks) {
      const given = this.given(task);
      const says = given !== '' || !('required' in task.dataset);
      if (given !== this.known.get(task) && says) {
        this.keep(task, false);
      }
    }
    this.outbox.hurry();
  }

  /** What the fields of a task hold now. */
  given(task) {
    const filled = this.fieldsOf(task).filter((field) => field.value !== '');
    return new URLSearchParams(filled.map((field) => [field.name, field.value])).toString();
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
        !['hidden', 'submit', 'fieldset', 'output'].includes(field.type) &&
        (!choice(field) || field.checked),
    );
  }

  /** Answers that never got through stand where they were given. */
  putBackWhatWaits() {
    const [attempt, question] = this.place();
    for (const entry of this.outbox.waiting()) {
      const body = new URLSearchParams(entry.body);
      if (body.get('attempt') !== attempt || body.get('question') !== question) {
        continue;
      }
      const task = this.tasks.find((one) => one.dataset.task === body.get('task'));
      if (task) {
        task.dataset.answered = 'true';
        this.putBack(task, body);
      }
      if (body.has('go')) {
        this.awaited = entry.key;
      }
    }
  }

  putBack(task, body) {
    for (const field of this.form.elements) {
      const marked = task.dataset.kind === 'mark' && field.closest('.word');
      if (!(task.contains(field) || marked) || field.type === 'hidden') {
        continue;
      }
      const given = body.getAll(field.name);
      if (['checkbox', 'radio'].includes(field.type)) {
        field.checked = given.includes(field.value);
      } else if (field.matches('select')) {
        const option = [...field.options].find((one) => one.value && given.includes(one.value));
        field.value = option?.value ?? field.value;
      } else if (field.matches('textarea') && given.length > 0) {
        field.value = given[0];
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}

const form = document.querySelector('form.paper');
if (form && window.outbox) {
  new Paper(form, window.outbox);
}
