import type { JSX } from 'preact';
import type { Frame } from '../../src/site/frame.ts';

/** The way to show a deck full screen. Hidden until its script runs: without it the deck reads as a page. */
export function DeckControls({ frame }: { readonly frame: Frame }): JSX.Element {
  return (
    <p class="deck-controls">
      <button type="button" class="present" hidden>
        {frame.strings.meeting.present}
      </button>
      <span class="slide-count" role="status" />
      <script type="module" src={`${frame.root}assets/deck.js`} />
    </p>
  );
}
