/* Regions of a picture: drawn with mouse or finger, moved and sized the same way or by arrow keys.
   The four numbers beside the picture are what counts; whoever prefers them types them. */

const form = document.getElementById('edit');
const SVG = 'http://www.w3.org/2000/svg';
const SMALLEST = 2;                         // hundredths; less is a tap, no region
const GRIP = 4;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
let stroke = null;

if (form) {
  form.addEventListener('pointerdown', begin);
  form.addEventListener('pointermove', go);
  form.addEventListener('pointerup', end);
  form.addEventListener('pointercancel', () => { stroke = null; drawAll(); });
  form.addEventListener('keydown', pressed);
  form.addEventListener('input', (event) => event.target.closest('.box') && drawAll());
  new MutationObserver(drawAll).observe(form, { childList: true, subtree: true });
  drawAll();
}

function canvases() {
  return form.querySelectorAll('[data-draw]');
}

/** The boxes of a picture as they stand in its numbers. */
function boxes(canvas) {
  const list = document.getElementById(`f-${canvas.dataset.draw}`);
  return [...list?.querySelectorAll('.box') ?? []].map((place) => ({
    inputs: [...place.querySelectorAll('input')],
    name: place.closest('.group').querySelector('legend').textContent,
    weight: place.closest('.group').querySelector('select').value,
  }));
}

function numbers(box) {
  return box.inputs.map((input) => Number(input.value) || 0);
}

function drawAll() {
  canvases().forEach((canvas) => {
    const wanted = boxes(canvas);
    const state = JSON.stringify([wanted.map((b) => [numbers(b), b.name, b.weight]),
      draft(canvas)]);
    if (canvas.dataset.state !== state) {
      canvas.dataset.state = state;
      draw(canvas, wanted);
    }
  });
}

function draft(canvas) {
  return stroke?.canvas === canvas && stroke.box === null ? stroke.edges : null;
}

function draw(canvas, wanted) {
  const focused = [...canvas.children].indexOf(document.activeElement);
  canvas.replaceChildren(...wanted.map((box, place) => spot(box, place)));
  if (draft(canvas)) {
    canvas.append(rect(draft(canvas), 'draft'));
  }
  canvas.children[focused]?.focus({ preventScroll: true });
}

function spot(box, place) {
  const group = document.createElementNS(SVG, 'g');
  const [left, top, width, height] = numbers(box);
  group.setAttribute('tabindex', '0');
  group.setAttribute('role', 'button');
  group.setAttribute('aria-label', `${box.name}: ${left}, ${top}, ${width}, ${height}`);
  group.dataset.place = place;
  const grip = rect([left + width - GRIP, top + height - GRIP, GRIP, GRIP], 'grip');
  const number = document.createElementNS(SVG, 'text');
  number.setAttribute('x', `${left + 1}%`);
  number.setAttribute('y', `${top + 1}%`);
  number.setAttribute('dy', '1em');
  number.textContent = String(place + 1);
  group.append(rect([left, top, width, height], box.weight), number, grip);
  return group;
}

function rect([left, top, width, height], css) {
  const shape = document.createElementNS(SVG, 'rect');
  Object.entries({ x: left, y: top, width, height }).forEach(([name, value]) =>
    shape.setAttribute(name, `${Math.max(value, 0)}%`));
  shape.setAttribute('class', css);
  return shape;
}

/* ---- with mouse or finger ---- */

function at(canvas, event) {
  const frame = canvas.getBoundingClientRect();
  return [100 * (event.clientX - frame.left) / frame.width,
    100 * (event.clientY - frame.top) / frame.height]
    .map((value) => Math.round(Math.min(100, Math.max(0, value))));
}

function begin(event) {
  const canvas = event.target.closest('[data-draw]');
  if (!canvas || event.button > 0) {
    return;
  }
  event.preventDefault();
  const group = event.target.closest('g');
  const box = group ? boxes(canvas)[Number(group.dataset.place)] : null;
  stroke = {
    canvas, box, from: at(canvas, event), edges: box ? numbers(box) : null,
    before: box ? numbers(box) : null, sizing: event.target.matches('.grip'),
  };
  canvas.setPointerCapture(event.pointerId);
  group?.focus({ preventScroll: true });
}

function go(event) {
  if (!stroke) {
    return;
  }
  const [x, y] = at(stroke.canvas, event);
  const [fromX, fromY] = stroke.from;
  if (stroke.box) {
    change(stroke.box, stroke.before, [x - fromX, y - fromY], stroke.sizing, false);
  } else {
    stroke.edges = [Math.min(x, fromX), Math.min(y, fromY), Math.abs(x - fromX),
      Math.abs(y - fromY)];
  }
  drawAll();
}

function end() {
  const done = stroke;
  stroke = null;
  if (!done) {
    return;
  }
  if (done.box) {
    tell(done.box);
  } else if (done.edges && done.edges[2] >= SMALLEST && done.edges[3] >= SMALLEST) {
    form.dispatchEvent(new CustomEvent('colloque:change', { detail:
      { act: 'add', at: done.canvas.dataset.draw, box: done.edges.join(',') } }));
  }
  drawAll();
}

/* ---- with keys: arrows move, with the shift key they size ---- */

function pressed(event) {
  const group = event.target.closest?.('[data-draw] g');
  const step = ARROWS[event.key];
  if (group && step) {
    event.preventDefault();
    const box = boxes(group.parentNode)[Number(group.dataset.place)];
    change(box, numbers(box), step, event.shiftKey, true);
  }
}

/** Moves or sizes a box, never beyond the picture. */
function change(box, [left, top, width, height], [x, y], sizing, told) {
  const values = sizing
    ? [left, top, within(width + x, 1, 100 - left), within(height + y, 1, 100 - top)]
    : [within(left + x, 0, 100 - width), within(top + y, 0, 100 - height), width, height];
  box.inputs.forEach((input, place) => { input.value = String(values[place]); });
  if (told) {
    tell(box);
  }
}

function within(value, least, greatest) {
  return Math.min(greatest, Math.max(least, value));
}

function tell(box) {
  box.inputs[0].dispatchEvent(new Event('input', { bubbles: true }));
}
