import type { JSX } from 'preact';
import type { PersonChip } from '../../src/site/parts/people.ts';

/** One person, quietly. */
export function Chip({ chip }: { readonly chip: PersonChip }): JSX.Element {
  return (
    <span class="chip">
      {chip.href === null ? chip.text : <a href={chip.href}>{chip.text}</a>}
      {chip.note && <small> {chip.note}</small>}
    </span>
  );
}

/** People in a row. */
export function PersonChips({ chips }: { readonly chips: readonly PersonChip[] }): JSX.Element {
  return (
    <ul class="chips">
      {chips.map((chip) => (
        <li key={chip.text}>
          <Chip chip={chip} />
        </li>
      ))}
    </ul>
  );
}
