import type { JSX } from 'preact';
import type { SearchView } from '../../src/site/pages/search.ts';

/** The search box and the place for hits. Hidden until its script runs: without it there is nothing behind them. */
export function SearchForm({ view }: { readonly view: SearchView }): JSX.Element {
  const { search } = view.frame.strings;
  return (
    <>
      <search>
        <form class="search-form" hidden data-strings={view.clientStrings}>
          <label for="search-box">{search.label}</label>
          <div class="search-box">
            <input
              id="search-box"
              name="q"
              type="search"
              autocomplete="off"
              spellcheck={false}
              aria-describedby="search-hint"
            />
            <button type="submit">{search.submit}</button>
          </div>
          <label class="check">
            <input type="checkbox" name="sort" value="newest" /> {search.newest}
          </label>
          <p id="search-hint">{search.hint}</p>
        </form>
      </search>
      <p class="search-status" role="status" aria-live="polite" />
      <ol class="search-results" />
      <script type="module" src={`${view.frame.root}assets/search.js`} />
    </>
  );
}
