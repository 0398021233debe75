/* What single tasks do beyond their forms: actions move by arrows, regions are tapped on the
   picture, a text is counted. The form fields are the truth; without this file they are all there
   is. A task whose inside the paper has renewed says so with the event "renewed". */

const NEAR = 22; // px around a small region that still hit it: 44 px across at least
const fill = (pattern, ...facts) =>
  facts.reduce((text, fact, i) => text.replace(`{${i}}`, fact), pattern ?? '');

/** Puts actions in order: arrows move a row, and the hidden ranks follow. */
class Ordering {
  constructor(task) {
    this.list = task.querySelector('.ordering');
    this.told = task.querySelector('[data-told]');
    task.querySelectorAll('[data-lively], .moves').forEach((part) => {
      part.hidden = false;
    });
    this.list.querySelectorAll('select').forEach((select) => {
      select.hidden = true;
    });
    this.list.classList.add('live');
    this.list.addEventListener('click', (event) => this.move(event));
    this.list.addEventListener('change', () => this.sort());
    this.settle();
  }

  rows() {
    return [...this.list.children];
  }

  move(event) {
    const button = event.target.closest('[data-move]');
    if (!button || button.getAttribute('aria-disabled') === 'true') {
      return;
    }
    const row = button.closest('li');
    if (Number(button.dataset.move) < 0) {
      row.previousElementSibling.before(row);
    } else {
      row.nextElementSibling.after(row);
    }
    this.settle();
    button.focus();
    const what = row.querySelector('label').textContent;
    const place = this.rows().indexOf(row) + 1;
    this.told.textContent = fill(this.list.dataset.moved, what, place, this.rows().length);
  }

  /** Ranks that were put back by the paper come first to last. */
  sort() {
    const rank = (row) => row.querySelector('select').selectedIndex;
    this.list.append(...this.rows().sort((a, b) => rank(a) - rank(b)));
    this.settle();
  }

  settle() {
    this.rows().forEach((row, i, rows) => {
      row.querySelector('select').selectedIndex = i + 1;
      const [up, down] = row.querySelectorAll('[data-move]');
      up.setAttribute('aria-disabled', i === 0);
      down.setAttribute('aria-disabled', i === rows.length - 1);
    });
  }
}

/** Regions of pictures: a tap on the picture ticks the box in the list, and the other way round. */
class Regions {
  constructor(form, task) {
    this.form = form;
    this.output = task.querySelector('.picked-regions output');
    this.boxes = new Map(
      [...task.querySelectorAll('input[data-region]')].map((box) => [box.dataset.region, box]),
    );
    form.addEventListener('click', (event) => this.tap(event));
    form.addEventListener('change', () => this.draw());
    this.draw();
  }

  shapes(within = this.form.querySelector('.seen')) {
    return [...within.querySelectorAll('[data-region]')];
  }

  tap(event) {
    const picture = event.target.closest('.seen .picture');
    if (!picture || !this.form.classList.contains('imaging')) {
      return;
    }
    const hit = this.nearest(picture, event.clientX, event.clientY);
    const box = this.boxes.get(hit?.dataset.region);
    if (box) {
      box.checked = !box.checked;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  /** The smallest region under the finger, else the nearest within reach. */
  nearest(picture, x, y) {
    const found = this.shapes(picture).map((shape) => {
      const box = shape.getBoundingClientRect();
      const away = Math.hypot(
        Math.max(box.left - x, x - box.right, 0),
        Math.max(box.top - y, y - box.bottom, 0),
      );
      return { shape, away, size: box.width * box.height };
    });
    found.sort((a, b) => a.away - b.away || a.size - b.size);
    return found[0]?.away <= NEAR ? found[0].shape : null;
  }

  draw() {
    let picked = 0;
    for (const [id, box] of this.boxes) {
      picked += box.checked;
      this.shapes()
        .filter((shape) => shape.dataset.region === id)
        .forEach((shape) => shape.classList.toggle('picked', box.checked));
    }
    const { none, one, many } = this.output.parentElement.dataset;
    this.output.textContent = fill([none, one][picked] ?? many, picked);
  }
}

/** A text of one's own: its signs are counted, and a change asks for the checks again. */
class Draft {
  constructor(task) {
    this.task = task;
    this.text = task.querySelector('textarea');
    this.counter = task.querySelector('.counter');
    this.text.addEventListener('input', () => this.changed());
    this.count();
  }

  changed() {
    const pause = this.task.querySelector('.pause');
    if (pause) {
      pause.remove();
      this.task.dataset.stay = 'true';
      this.task.dataset.next = this.text.dataset.check;
      this.task.dispatchEvent(new Event('restep', { bubbles: true }));
    }
    this.count();
  }

  count() {
    const signs = [...this.text.value].length;
    const { hint, count, over } = this.counter.dataset;
    const tooMany = Number(hint) > 0 && signs > Number(hint);
    this.counter.classList.toggle('over', tooMany);
    this.counter.textContent = fill(tooMany ? over : count, signs, hint);
  }
}

const form = document.querySelector('form.paper');
const liven = (task) => {
  task.querySelectorAll('[data-plain]').forEach((part) => {
    part.hidden = true;
  });
  switch (task.dataset.kind) {
    case 'order':
      return new Ordering(task);
    case 'markImage':
      return new Regions(form, task);
    case 'rewrite':
      return new Draft(task);
    default:
      return null;
  }
};
form?.querySelectorAll('fieldset.task').forEach(liven);
form?.addEventListener('renewed', (event) => liven(event.target));
