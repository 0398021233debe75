/* Lists whose order matters: by dragging, by buttons, by Alt and an arrow. The order is that of
   the hidden fields in them, so nothing else has to be sent. */

const form = document.getElementById('edit');
let dragged = null;

form.addEventListener('click', (event) => {
  const move = event.target.closest('[data-move]');
  const out = event.target.closest('[data-out]');
  if (move) {
    step(move.closest('li'), Number(move.dataset.move));
    move.focus();
  } else if (out) {
    const list = out.closest('ol');
    out.closest('li').remove();
    redraw(list.closest('[data-path]').dataset.path);   // what was taken out is on offer again
    (list.querySelector('button') ?? list.parentElement.querySelector('select'))?.focus();
  }
});

form.addEventListener('keydown', (event) => {
  const row = event.target.closest('.ordered > li');
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (row && by && event.altKey) {
    event.preventDefault();
    const focused = document.activeElement;
    step(row, by);
    focused.focus();
  }
});

form.addEventListener('dragstart', (event) => {
  dragged = event.target.closest('.ordered > li');
  dragged?.classList.add('dragged');
});
form.addEventListener('dragover', (event) => {
  const over = event.target.closest('.ordered > li');
  if (!dragged || !over || over.parentElement !== dragged.parentElement) {
    return;
  }
  event.preventDefault();
  const box = over.getBoundingClientRect();
  over[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](dragged);
});
form.addEventListener('drop', (event) => dragged && event.preventDefault());
form.addEventListener('dragend', () => {
  if (dragged) {
    dragged.classList.remove('dragged');
    changed(dragged.parentElement, dragged);
    dragged = null;
  }
});

function step(row, by) {
  const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
  if (other) {
    other[by < 0 ? 'before' : 'after'](row);
    changed(row.parentElement, row);
  }
}

/** The server draws the list anew, with what may be added to it. */
function redraw(at) {
  form.dispatchEvent(new CustomEvent('colloque:change', { detail: { act: 'draw', at } }));
}

/** Says where it went; typing has happened for all who listen. */
function changed(list, row) {
  if (row) {
    const place = [...list.children].indexOf(row) + 1;
    list.parentElement.querySelector('[data-told]').textContent = list.dataset.ordered
      .replace('{0}', row.dataset.name).replace('{1}', place);
  }
  list.dispatchEvent(new Event('input', { bubbles: true }));
}
