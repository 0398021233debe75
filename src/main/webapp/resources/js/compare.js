/* The way from one difference to the next, by buttons or with Alt and the arrows. */

const bar = document.querySelector('[data-steps]');
const differences = [...document.querySelectorAll('[data-difference]')];
const place = bar?.querySelector('[data-place]');

if (bar && differences.length > 0) {
  bar.hidden = false;
  show(0);
  bar.addEventListener('click', (event) => {
    const button = event.target.closest('[data-step]');
    if (button) {
      go(Number(button.dataset.step));
    }
  });
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(step);
    }
  });
}

/** Goes on from where one is, round and round. */
function go(step) {
  const at = differences.findIndex((d) => d.contains(document.activeElement));
  const from = at >= 0 ? at : current(step);
  const next = (from + step + differences.length) % differences.length;
  bar.dataset.at = String(next);
  differences[next].focus({ preventScroll: true });
  differences[next].scrollIntoView({ block: 'start' });
  show(next + 1);
}

/** Where one was last; at the beginning, where a step leads to the first or the last one. */
function current(step) {
  return bar.dataset.at === undefined ? Math.min(0, -step) : Number(bar.dataset.at);
}

function show(number) {
  place.textContent = number === 0 ? '' : place.dataset.place
    .replace('{0}', String(number)).replace('{1}', String(differences.length));
}
