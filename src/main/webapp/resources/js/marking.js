/* Marking words: tap, drag over a run, or arrow keys. The checkboxes are the truth; without this
   file they still work one by one. Texts come from data- attributes of the tally:
   <div class="tally" data-none="…" data-one="…" data-many="{0} …"><output></output><button data-undo>…</button></div> */

const RUN_THRESHOLD = 8;                    // px sideways before a touch becomes a stroke

for (const form of document.querySelectorAll('form.paper')) {
  if (form.querySelector('.word input')) {
    startMarking(form);
  }
}

function startMarking(form) {
  const inputs = [...form.querySelectorAll('.word input')];
  const tally = form.querySelector('.tally');
  const output = tally?.querySelector('output');
  const undo = tally?.querySelector('[data-undo]');
  const past = [];
  let stroke = null;
  let anchor = -1;                          // where Shift+arrow started
  let swallowClick = false;

  const open = () => form.classList.contains('marking');
  const indexOf = (node) => inputs.indexOf(node?.closest?.('.word')?.querySelector('input'));
  const state = () => inputs.map((input) => input.checked);

  inputs.forEach((input, i) => { input.tabIndex = i === 0 ? 0 : -1; });
  wrapGaps();
  draw();

  form.addEventListener('change', (event) => {
    if (inputs.includes(event.target)) {
      draw();
    }
  });
  form.addEventListener('click', (event) => {
    if (!event.target.closest?.('.word')) {
      return;
    }
    if (!open() || swallowClick) {
      event.preventDefault();               // inert before its step; or the end of a stroke
      swallowClick = false;
    } else if (event.target.matches('.word input')) {
      remember(state().map((on, i) => (inputs[i] === event.target ? !on : on)));
      roam(inputs.indexOf(event.target), false);
    }
  });
  form.addEventListener('keydown', onKey);
  form.addEventListener('pointerdown', onDown);
  form.addEventListener('pointermove', onMove);
  form.addEventListener('pointerup', onUp);
  form.addEventListener('pointercancel', dropStroke);
  undo?.addEventListener('click', () => apply(past.pop(), false));

  function remember(before) {
    past.push(before);
    if (past.length > 100) {
      past.shift();
    }
  }

  /** Sets all words at once; one change event tells whoever saves. */
  function apply(wanted, keep = true) {
    if (!wanted || wanted.every((on, i) => on === inputs[i].checked)) {
      draw();
      return;
    }
    if (keep) {
      remember(state());
    }
    wanted.forEach((on, i) => { inputs[i].checked = on; });
    draw();
    inputs[0].dispatchEvent(new Event('change', { bubbles: true }));
  }

  function onKey(event) {
    const at = inputs.indexOf(event.target);
    if (at < 0 || !open()) {
      return;
    }
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: inputs.length - 1 }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      inputs[at].click();
    } else if (to !== undefined) {
      event.preventDefault();
      const next = Math.min(Math.max(to, 0), inputs.length - 1);
      if (event.shiftKey) {
        anchor = anchor < 0 ? at : anchor;
        apply(withRun(state(), anchor, next, true));
      } else {
        anchor = -1;
      }
      roam(next, true);
    } else if (event.key !== 'Shift') {
      anchor = -1;
    }
  }

  function roam(to, focus) {
    inputs.forEach((input, i) => { input.tabIndex = i === to ? 0 : -1; });
    if (focus) {
      inputs[to].focus();
    }
  }

  function onDown(event) {
    const at = indexOf(event.target);
    swallowClick = false;
    if (open() && at >= 0 && event.isPrimary && event.button === 0) {
      stroke = { from: at, to: at, x: event.clientX, y: event.clientY, live: false, id: event.pointerId };
    }
  }

  function onMove(event) {
    if (!stroke || event.pointerId !== stroke.id) {
      return;
    }
    if (!stroke.live) {
      const dx = Math.abs(event.clientX - stroke.x);
      if (dx < RUN_THRESHOLD || dx < Math.abs(event.clientY - stroke.y)) {
        return;
      }
      stroke.live = true;
      form.setPointerCapture(stroke.id);
    }
    const under = indexOf(document.elementFromPoint(event.clientX, event.clientY));
    if (under >= 0 && sameText(under, stroke.from)) {
      stroke.to = under;
      preview();
    }
  }

  function onUp() {
    if (stroke?.live) {
      const on = !inputs[stroke.from].checked;
      swallowClick = true;
      setTimeout(() => { swallowClick = false; }, 50);
      apply(withRun(state(), stroke.from, stroke.to, on));
      roam(stroke.to, false);
    }
    dropStroke();
  }

  function dropStroke() {
    stroke = null;
    preview();
  }

  /** A stroke stays inside one text: a bubble, the post, the reply. */
  function sameText(a, b) {
    return inputs[a].closest('.words') === inputs[b].closest('.words');
  }

  function withRun(words, a, b, on) {
    const copy = [...words];
    for (let i = Math.min(a, b); i <= Math.max(a, b); i++) {
      if (sameText(i, a)) {
        copy[i] = on;
      }
    }
    return copy;
  }

  function preview() {
    const low = stroke?.live ? Math.min(stroke.from, stroke.to) : -1;
    const high = stroke?.live ? Math.max(stroke.from, stroke.to) : -2;
    const erasing = stroke?.live && inputs[stroke.from].checked;
    inputs.forEach((input, i) => {
      const within = i >= low && i <= high;
      input.parentElement.classList.toggle('pending', within && !erasing);
      input.parentElement.classList.toggle('erasing', within && erasing);
    });
  }

  /** The blanks between two words become elements, so that a run looks like one stroke. */
  function wrapGaps() {
    for (const text of form.querySelectorAll('.words')) {
      for (const node of [...text.childNodes]) {
        if (node.nodeType === Node.TEXT_NODE && node.previousElementSibling && node.nextElementSibling) {
          const gap = document.createElement('span');
          gap.className = 'gap';
          node.replaceWith(gap);
          gap.append(node);
        }
      }
    }
  }

  function draw() {
    for (const gap of form.querySelectorAll('.words > .gap')) {
      const left = gap.previousElementSibling;
      const right = gap.nextElementSibling;
      const on = Boolean(left?.querySelector(':checked') && right?.querySelector(':checked')) && !gap.textContent.includes('\n');
      gap.classList.toggle('on', on);
      left?.classList.toggle('join-right', on);
      right?.classList.toggle('join-left', on);
    }
    const count = inputs.filter((input) => input.checked).length;
    if (output) {
      const pattern = [tally.dataset.none, tally.dataset.one][count] ?? tally.dataset.many ?? '{0}';
      output.textContent = pattern.replace('{0}', count);
    }
    if (undo) {
      undo.disabled = past.length === 0;
    }
  }
}
