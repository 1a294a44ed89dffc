import type { JSX } from 'preact';
import type { Strings } from '../../src/site/strings/strings.ts';

interface Props {
  readonly strings: Strings;
  /** Offer a choice of ages too: rows carry `data-age`, in days. */
  readonly withAge?: boolean;
}

/** Fields that narrow the lists of its page in place (assets/filter.js). Not shown where scripts do not run. */
export function ListFilter({ strings, withAge = false }: Props): JSX.Element {
  const { filter } = strings;
  return (
    <div class="filter" hidden>
      <label>
        {filter.words}{' '}
        <input
          type="search"
          name="words"
          size={filter.example.length}
          placeholder={filter.example}
          autocomplete="off"
        />
      </label>
      {withAge && (
        <label>
          {filter.age}{' '}
          <select name="age">
            {filter.ages.map(([days, text]) => (
              <option key={days} value={days}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      <output data-text={filter.shown} />
    </div>
  );
}
