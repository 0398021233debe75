/* What a scenario cites, for those who hear the page or have no mouse. The component draws a list
   box without a name, whose crosses only a pointer reaches: here it is a named list with buttons.
   The crosses stay what the component listens to, so a key on one is a click on it. */

const form = document.getElementById('edit');

if (form) {
  new MutationObserver(name).observe(form, { childList: true, subtree: true });
  form.addEventListener('keydown', pressed);
  form.addEventListener('click', focusStays);
  name();
}

function name() {
  form.querySelectorAll('.ui-autocomplete-multiple-container').forEach((list) => {
    list.setAttribute('role', 'list');
    ['tabindex', 'aria-orientation', 'aria-multiselectable'].forEach((a) => list.removeAttribute(a));
    list.setAttribute('aria-labelledby', list.querySelector('input').labels[0].id);
    list.querySelectorAll('li').forEach(item);
  });
}

/** A citation of the list, and the place to type in, which the component keeps in it too. */
function item(row) {
  row.setAttribute('role', 'listitem');
  ['aria-label', 'aria-selected', 'tabindex'].forEach((a) => row.removeAttribute(a));
  const cross = row.querySelector('.ui-autocomplete-token-icon');
  if (cross) {
    const cited = row.querySelector('.ui-autocomplete-token-label').textContent;
    cross.removeAttribute('aria-hidden');
    cross.setAttribute('role', 'button');
    cross.setAttribute('tabindex', '0');
    cross.setAttribute('aria-label', `${row.closest('[data-remove]').dataset.remove} ${cited}`);
  }
}

function pressed(event) {
  if (event.target.matches('.ui-autocomplete-token-icon') && ['Enter', ' '].includes(event.key)) {
    event.preventDefault();
    event.target.click();
  }
}

/** The cross goes with its citation; whoever pressed it goes on in the place to type in. */
function focusStays(event) {
  if (event.target.matches('.ui-autocomplete-token-icon')) {
    event.target.closest('ul').querySelector('input').focus();
  }
}
