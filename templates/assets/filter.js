// Narrows the lists of a page in place: rows that hold all the words typed, and that are of the age chosen, stay.

const filter = document.querySelector('.filter');
const [words, age, status] = ['[name=words]', '[name=age]', 'output'].map((name) => filter.querySelector(name));
/** Parts of the page, some within others. */
const parts = [...document.querySelectorAll('main :is(.part, .fold)')];
const rows = [...document.querySelectorAll('main :is(.part, .fold) .rows > li')].map((row) => ({
  row,
  text: `${row.closest('.part, .fold').querySelector('h2, h3').textContent} ${row.textContent}`.toLowerCase(),
  age: row.dataset.age === undefined ? null : Number(row.dataset.age),
}));
/** Folded parts as the reader left them before the first word was typed. */
let folded = null;

const isOfAge = (days) => {
  const [least, most] = (age?.value || '0-').split('-');
  return !age?.value || (days !== null && days >= Number(least) && (most === '' || days < Number(most)));
};

function apply() {
  const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  const isOn = wanted.length > 0 || Boolean(age?.value);
  let shown = 0;
  for (const { row, text, age: days } of rows) {
    row.hidden = !(isOfAge(days) && wanted.every((word) => text.includes(word)));
    if (!row.hidden) shown++;
  }
  for (const part of parts) part.hidden = isOn && !part.querySelector('.rows > li:not([hidden])');
  const folds = [...document.querySelectorAll('main :is(.part details, details.fold)')];
  if (isOn) folded ??= new Map(folds.map((fold) => [fold, fold.open]));
  for (const fold of folds) fold.open = isOn || (folded?.get(fold) ?? fold.open);
  if (!isOn) folded = null;
  status.value = isOn ? status.dataset.text.replace('{shown}', shown).replace('{all}', rows.length) : '';
  const address = new URL(location.href);
  for (const field of [words, age]) {
    if (field?.value) address.searchParams.set(field.name, field.value);
    else if (field) address.searchParams.delete(field.name);
  }
  history.replaceState(history.state, '', address);
}

const asked = new URL(location.href).searchParams;
for (const field of [words, age]) if (field && asked.has(field.name)) field.value = asked.get(field.name);
filter.addEventListener('input', apply);
if (words.value || age?.value) apply();
filter.hidden = false;
