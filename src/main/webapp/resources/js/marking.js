/* Marking words: tap, drag over a run, or arrow keys. The checkboxes are the truth; without
   this file they still work one by one. Texts come from data- attributes:
   div.tally[data-none][data-one][data-many="{0} …"] > output + button[data-undo] */

const STROKE_STARTS = 8; // px sideways before a touch becomes a stroke
const UNDO_STEPS = 100;

class Marking {
  constructor(form) {
    this.form = form;
    this.inputs = [...form.querySelectorAll('.word input')];
    this.tally = form.querySelector('.tally');
    this.undo = form.querySelector('.tally [data-undo]');
    this.past = [];
    this.stroke = null;
    this.anchor = -1; // where Shift+arrow started
    this.swallowClick = false; // the click that ends a stroke is not a tap
    this.wrapGaps();
    this.roam(0, false);
    this.listen();
    this.draw();
  }

  listen() {
    const on = (type, what) => this.form.addEventListener(type, what.bind(this));
    on('change', this.draw);
    on('click', this.onClick);
    on('keydown', this.onKey);
    on('pointerdown', this.onDown);
    on('pointermove', this.onMove);
    on('pointerup', this.onUp);
    on('pointercancel', this.dropStroke);
    this.undo?.addEventListener('click', () => this.apply(this.past.pop(), false));
  }

  open() {
    return this.form.classList.contains('marking');
  }

  state() {
    return this.inputs.map((input) => input.checked);
  }

  indexOf(node) {
    return this.inputs.indexOf(node?.closest?.('.word')?.querySelector('input'));
  }

  remember(before) {
    this.past.push(before);
    this.past.splice(0, this.past.length - UNDO_STEPS);
  }

  /** Sets all words at once; one change event tells whoever wants to know. */
  apply(wanted, keep = true) {
    if (wanted && wanted.some((on, i) => on !== this.inputs[i].checked)) {
      if (keep) {
        this.remember(this.state());
      }
      wanted.forEach((on, i) => {
        this.inputs[i].checked = on;
      });
      this.inputs[0].dispatchEvent(new Event('change', { bubbles: true }));
    }
    this.draw();
  }

  onClick(event) {
    if (!event.target.closest?.('.word')) {
      return;
    }
    const at = this.inputs.indexOf(event.target);
    if (!this.open() || this.swallowClick) {
      event.preventDefault();
      this.swallowClick = false;
    } else if (at >= 0) {
      this.remember(this.state().map((on, i) => (i === at ? !on : on))); // already toggled
      this.roam(at, false);
    }
  }

  onKey(event) {
    const at = this.inputs.indexOf(event.target);
    if (at < 0 || !this.open()) {
      return;
    }
    const to = this.target(event.key, at);
    if (event.key === 'Enter') {
      event.preventDefault(); // it would submit the form
      this.inputs[at].click();
    } else if (to >= 0) {
      event.preventDefault();
      this.walk(at, to, event.shiftKey);
    } else if (event.key !== 'Shift') {
      this.anchor = -1;
    }
  }

  target(key, at) {
    const last = this.inputs.length - 1;
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    if (key in steps) {
      return Math.min(Math.max(at + steps[key], 0), last);
    }
    return { Home: 0, End: last }[key] ?? -1;
  }

  walk(from, to, extend) {
    if (extend) {
      this.anchor = this.anchor < 0 ? from : this.anchor;
      this.apply(this.withRun(this.anchor, to, true));
    } else {
      this.anchor = -1;
    }
    this.roam(to, true);
  }

  /** One stop for Tab; the arrows go from word to word. */
  roam(to, focus) {
    this.inputs.forEach((input, i) => {
      input.tabIndex = i === to ? 0 : -1;
    });
    if (focus) {
      this.inputs[to].focus();
    }
  }

  onDown(event) {
    const at = this.indexOf(event.target);
    this.swallowClick = false;
    if (this.open() && at >= 0 && event.isPrimary && event.button === 0) {
      const { clientX: x, clientY: y, pointerId: id } = event;
      this.stroke = { from: at, to: at, x, y, id, live: false };
    }
  }

  onMove(event) {
    const stroke = this.stroke;
    if (event.pointerId !== stroke?.id) {
      return;
    }
    if (!stroke.live) {
      const sideways = Math.abs(event.clientX - stroke.x);
      if (sideways < STROKE_STARTS || sideways < Math.abs(event.clientY - stroke.y)) {
        return;
      }
      stroke.live = true;
      this.form.setPointerCapture(stroke.id);
    }
    const under = this.indexOf(document.elementFromPoint(event.clientX, event.clientY));
    if (under >= 0 && this.sameText(under, stroke.from)) {
      stroke.to = under;
      this.preview();
    }
  }

  onUp() {
    const { live, from, to } = this.stroke ?? {};
    if (live) {
      this.swallowClick = true;
      setTimeout(() => {
        this.swallowClick = false;
      }, 50);
      this.apply(this.withRun(from, to, !this.inputs[from].checked));
      this.roam(to, false);
    }
    this.dropStroke();
  }

  dropStroke() {
    this.stroke = null;
    this.preview();
  }

  /** A stroke stays inside one text: a bubble, the post, the reply. */
  sameText(a, b) {
    return this.inputs[a].closest('.words') === this.inputs[b].closest('.words');
  }

  withRun(a, b, on) {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return this.state().map((was, i) => (i >= low && i <= high && this.sameText(i, a) ? on : was));
  }

  preview() {
    const { live, from, to } = this.stroke ?? {};
    const erasing = live && this.inputs[from].checked;
    this.inputs.forEach((input, i) => {
      const within = live && i >= Math.min(from, to) && i <= Math.max(from, to);
      input.parentElement.classList.toggle('pending', Boolean(within && !erasing));
      input.parentElement.classList.toggle('erasing', Boolean(within && erasing));
    });
  }

  /** The blanks between two words become elements, so that a run looks like one stroke. */
  wrapGaps() {
    const blanks = [...this.form.querySelectorAll('.words')]
      .flatMap((text) => [...text.childNodes])
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .filter((node) => node.previousElementSibling && node.nextElementSibling);
    for (const node of blanks) {
      const gap = document.createElement('span');
      gap.className = 'gap';
      node.replaceWith(gap);
      gap.append(node);
    }
  }

  draw() {
    for (const gap of this.form.querySelectorAll('.words > .gap')) {
      const [left, right] = [gap.previousElementSibling, gap.nextElementSibling];
      const both = left.querySelector(':checked') && right.querySelector(':checked');
      const on = Boolean(both) && !gap.textContent.includes('\n');
      gap.classList.toggle('on', on);
      left.classList.toggle('join-right', on);
      right.classList.toggle('join-left', on);
    }
    this.count();
  }

  count() {
    const marked = this.state().filter(Boolean).length;
    const words = this.tally?.dataset ?? {};
    const pattern = [words.none, words.one][marked] ?? words.many ?? '{0}';
    const output = this.tally?.querySelector('output');
    if (output) {
      output.textContent = pattern.replace('{0}', marked);
    }
    if (this.undo) {
      this.undo.disabled = this.past.length === 0;
    }
  }
}

for (const form of document.querySelectorAll('form.paper')) {
  if (form.querySelector('.word input')) {
    new Marking(form);
  }
}
