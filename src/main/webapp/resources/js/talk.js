/* The conversation in the editor of a scenario: the drawing and its forms go together, steps are
   reached by click and by keys, the drawing is zoomed, any step is played as doctors have it. */

const LEAST = 0.4;                           // below that nothing can be read
const READABLE = 0.8;                        // smaller only where one asks for it
const STEP = 1.25;
const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

const form = document.getElementById('edit');
let selected = '';                           // the id of a step: it stays when its place changes
let zoom = 0;                                // 0: as large as there is room, yet to be read

const desk = () => form.querySelector('.talk-desk');
const drawing = () => form.querySelector('.talk-drawing');
const boxes = () => [...form.querySelectorAll('[data-box]')];
const boxOf = (step) => step && form.querySelector(`[data-box="${step.dataset.path}"]`);
const stepOf = (id) => form.querySelector(`.talk-step[data-step="${CSS.escape(id)}"]`);

if (form) {
  form.addEventListener('click', clicked);
  form.addEventListener('keydown', pressed);
  form.addEventListener('toggle', opened, true);
  form.addEventListener('focusin', entered);
  window.talkPlayed = played;
  ['input', 'change'].forEach((type) => document.addEventListener(type, apart, true));
  new MutationObserver(redrawn).observe(form, { childList: true, subtree: true });
  window.addEventListener('resize', scale);
  redrawn();
}

/** What is chosen in a trial, or typed as a name, is no text of the scenario. */
function apart(event) {
  if (event.target.closest?.('.talk-stage, .talk-name')) {
    event.stopPropagation();
  }
}

function clicked(event) {
  const on = (what) => event.target.closest(`[data-${what}]`);
  if (on('box')) {
    event.preventDefault();
    goTo(on('box').dataset.box);
  } else if (on('zoom')) {
    enlarge(on('zoom').dataset.zoom);
  } else if (on('talk-rename')) {
    rename(on('talk-rename').parentElement.querySelector('input'));
  } else if (on('talk-play')) {
    play({ talkFrom: on('talk-play').dataset.talkPlay, talkWay: '' });
  } else if (on('talk-close')) {
    form.querySelector('#talk-play').close();
  } else if (on('talk-language')) {
    play({ talkLanguage: on('talk-language').dataset.talkLanguage });
  } else if (event.target.closest('.talk-stage button')) {
    event.preventDefault();
    goOn(event.target.closest('button'));
  }
}

/* ---- the drawing ---- */

/** After the server has drawn something anew: once, whoever has changed it. */
function redrawn() {
  const picture = drawing();
  if (!picture || picture.dataset.ready) {
    return;
  }
  picture.dataset.ready = 'true';
  scale();
  boxes().forEach((box) => {
    const tag = form.querySelector(`[data-flaws-of="${box.dataset.box}"]`);
    tag.textContent = box.dataset.flaws;
    tag.hidden = !box.dataset.flaws;
  });
  select(stepOf(selected)?.dataset.step ?? '');
}

/** As large as is asked for; without a wish as there is room, but never too small to be read. */
function scale() {
  const picture = drawing();
  if (picture) {
    const width = picture.viewBox.baseVal.width;
    const room = picture.parentElement.clientWidth - 2;
    const now = zoom || Math.min(1, Math.max(READABLE, room / width));
    picture.style.inlineSize = `${Math.round(width * now)}px`;
    picture.style.blockSize = `${Math.round(picture.viewBox.baseVal.height * now)}px`;
  }
}

function enlarge(how) {
  const { width, height } = drawing().viewBox.baseVal;
  const frame = drawing().parentElement;
  const now = drawing().getBoundingClientRect().width / width;
  zoom = {
    in: Math.min(2, now * STEP),
    out: Math.max(LEAST, now / STEP),
    fit: Math.min(1, frame.clientWidth / width, frame.clientHeight / height),
  }[how];
  scale();
  show(boxOf(stepOf(selected)));
}

/** Marks a step in the drawing and in the list, and brings it into view within the drawing. */
function select(id) {
  selected = id;
  const mine = boxOf(stepOf(id));
  boxes().forEach((box, i) => {
    box.classList.toggle('chosen', box === mine);
    box.tabIndex = box === mine || (!mine && i === 0) ? 0 : -1;
    if (box === mine) {
      box.setAttribute('aria-current', 'true');
    } else {
      box.removeAttribute('aria-current');
    }
  });
  form.querySelectorAll('.talk-drawing .line[data-line]').forEach((line) => {
    line.classList.toggle('mine', Boolean(mine)
      && line.dataset.line.startsWith(`${mine.dataset.box}.`));
  });
  show(mine);
}

function show(box) {
  if (box) {
    const frame = drawing().parentElement;
    const [at, room] = [box.getBoundingClientRect(), frame.getBoundingClientRect()];
    frame.scrollBy({
      left: beyond(at.left, at.right, room.left, room.right),
      top: beyond(at.top, at.bottom, room.top, room.bottom),
    });
  }
}

/** How far something must be scrolled to lie within its frame, with a margin. */
function beyond(start, end, from, to) {
  if (start >= from && end <= to) {
    return 0;
  }
  return (start + end) / 2 - (from + to) / 2;
}

function goTo(path) {
  const step = document.getElementById(`f-${path}`);
  step.open = true;
  step.querySelector('summary').focus({ preventScroll: true });
  step.scrollIntoView({ block: 'start' });
}

function opened(event) {
  if (event.target.matches('.talk-step') && event.target.open) {
    select(event.target.dataset.step);
  }
}

function entered(event) {
  const step = event.target.closest('.talk-step');
  if (step && step.dataset.step !== selected) {
    select(step.dataset.step);
  }
}

function pressed(event) {
  const box = event.target.closest('[data-box]');
  if (box && ARROWS[event.key] && !event.altKey) {
    event.preventDefault();
    towards(box, ARROWS[event.key]);
  } else if (box && event.key === ' ') {
    event.preventDefault();
    goTo(box.dataset.box);
  } else if (event.key === 'Enter' && event.target.matches('[data-talk-name]')) {
    event.preventDefault();
    rename(event.target);
  }
}

/** The nearest step in this direction has the focus now. */
function towards(box, [right, down]) {
  const middle = (b) => {
    const r = b.getBoundingClientRect();
    return [r.left + r.width / 2, r.top + r.height / 2];
  };
  const [x, y] = middle(box);
  const near = boxes().map((other) => {
    const [ox, oy] = middle(other);
    const [dx, dy] = [ox - x, oy - y];
    const ahead = dx * right + dy * down;
    return { other, ahead, far: ahead + 2 * Math.abs(right ? dy : dx) };
  }).filter((o) => o.ahead > 4).sort((a, b) => a.far - b.far)[0];
  if (near) {
    box.tabIndex = -1;
    near.other.tabIndex = 0;
    near.other.focus({ preventScroll: true });
    show(near.other);
  }
}

/* ---- names of steps ---- */

function rename(input) {
  const step = input.closest('.talk-step');
  if (input.value.trim() && input.value.trim() !== step.dataset.step) {
    selected = '';
    form.dispatchEvent(new CustomEvent('colloque:change', {
      detail: { act: 'talkName', at: step.dataset.path, kind: input.value.trim() },
    }));
  }
}

/* ---- playing ---- */

/** Asks the server for the conversation as it stands after these choices; nothing is kept. */
function play(wanted) {
  const shown = form.querySelector('.talk-stage [data-from]');
  const facts = {
    talkTask: desk().dataset.talk,
    talkFrom: shown?.dataset.from ?? '',
    talkWay: form.querySelector('.talk-stage')?.dataset.way ?? '',
    talkLanguage: shown?.dataset.language ?? '',
    ...wanted,
  };
  form.querySelector('.talk-stage').dataset.way = facts.talkWay;
  way = facts.talkWay;
  window.playTalk(Object.entries(facts).map(([name, value]) => ({ name, value })));
}

let way = '';

function goOn(button) {
  if (button.name === 'retreat') {
    play({ talkWay: button.value });
    return;
  }
  const reply = form.querySelector('.talk-stage input[type=radio]:checked');
  if (reply) {
    play({ talkWay: reply.value });
  } else {
    form.querySelector('.talk-stage input[type=radio]')?.focus();
  }
}

function played() {
  const dialog = form.querySelector('#talk-play');
  form.querySelector('.talk-stage').dataset.way = way;
  if (!dialog.open) {
    dialog.showModal();
  }
  const at = form.querySelector('.talk-stage [data-at]')?.dataset.at;
  if (at) {
    select(at);
  }
  const now = form.querySelector('.talk-stage [data-now]');
  now?.focus({ preventScroll: true });
  now?.scrollIntoView({ block: 'nearest' });
}
