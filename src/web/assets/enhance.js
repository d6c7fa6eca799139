// Small help on top of pages that work without it: suggestions as you type, copy link, sorted tables.

/** Suggestions under a search box, as an ARIA combobox: arrows move, Enter goes there, Escape closes. */
function suggestions(input) {
  const list = document.createElement('ul');
  list.className = 'suggest';
  list.id = `${input.id}-forslag`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Förslag');
  list.hidden = true;
  input.parentElement.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    input.setAttribute(name, value);
  }
  let chosen = -1;
  let asked = '';
  let timer;

  const options = () => [...list.children];
  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (index) => {
    chosen = index;
    options().forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
    });
    const option = options()[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const show = (items) => {
    list.replaceChildren(
      ...items.map((item, i) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${i}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.url = `${paths[item.type]}/${item.id}`;
        const kind = document.createElement('small');
        kind.textContent = kinds[item.type];
        option.append(item.text, kind);
        return option;
      }),
    );
    list.hidden = items.length === 0;
    chosen = -1;
    input.setAttribute('aria-expanded', String(items.length > 0));
  };
  const ask = async () => {
    const q = input.value.trim();
    asked = q;
    if (q.length < 2) return close();
    try {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(q)}`);
      // An answer that comes after the next key press is about something else.
      if (answer.ok && asked === q) show((await answer.json()).items.slice(0, 8));
    } catch {
      close();
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const last = list.children.length - 1;
    if (event.key === 'ArrowDown') choose(chosen >= last ? 0 : chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen <= 0 ? last : chosen - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen >= 0) location.assign(options()[chosen].dataset.url);
    else return;
    event.preventDefault();
  });
  // mousedown, not click: the input's blur would close the list before the click lands.
  list.addEventListener('mousedown', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) location.assign(option.dataset.url);
  });
  input.addEventListener('blur', () => setTimeout(close, 100));
}

const paths = {
  method: '/metoder',
  support: '/kunskapsstod',
  component: '/komponenter',
  actor: '/aktorer',
  term: '/begrepp',
};
const kinds = {
  method: 'Metod',
  support: 'Kunskapsstöd',
  component: 'Innehåll',
  actor: 'Aktör',
  term: 'Begrepp',
};

/** A button that copies the address of the search: it holds the whole search. */
function copyLink(place) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Kopiera länk till sökningen';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href);
    button.textContent = 'Länken är kopierad';
  });
  place.append(button);
}

/** Column heads of a table become buttons that sort its rows by the text in the column. */
function sortable(table) {
  const order = new Intl.Collator('sv', { numeric: true });
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const text = (row) => row.cells[column].textContent.trim();
      const rows = [...table.tBodies[0].rows].sort((a, b) => order.compare(text(a), text(b)));
      table.tBodies[0].append(...(down ? rows.reverse() : rows));
    });
  });
}

document.querySelectorAll('input[data-suggest]').forEach(suggestions);
document.querySelectorAll('table.sortable').forEach(sortable);
if (navigator.clipboard) document.querySelectorAll('[data-copy-link]').forEach(copyLink);
