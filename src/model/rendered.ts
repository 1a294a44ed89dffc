/** A place in a rendered text where the site has something to add that only it knows. */
export type Slot =
  /** Attributes of an `<a>`: href, rel, class. `url` as written; links within the page have no slot. */
  | { readonly kind: 'link'; readonly url: string }
  /** Attributes of an `<a>` around an `@handle` in the text; none where nobody is known by it. */
  | { readonly kind: 'person'; readonly handle: string }
  /** Attributes of an `<a>` around shorthand of an issue (`repo#12`) in the text; `line` of the original file. */
  | { readonly kind: 'shorthand'; readonly text: string; readonly line: number }
  /** In place of a picture. `linked`: it stands inside a link, so that no link may be put in its place. */
  | {
      readonly kind: 'image';
      readonly url: string;
      readonly alt: string;
      readonly title: string | null;
      readonly linked: boolean;
      /** Pixels, where the minutes give them. */
      readonly width: number | null;
      readonly height: number | null;
    }
  /** Right after an agenda item's heading. */
  | { readonly kind: 'agenda'; readonly slug: string }
  /** At the end of the entry's own line of text. */
  | { readonly kind: 'action'; readonly id: string }
  | { readonly kind: 'decision'; readonly number: number };

/**
 * The text of one file as sanitised HTML, cut where the site adds something of its own.
 * `parts` has one entry more than `slots`; the page is `parts[0] slots[0] parts[1] slots[1] …`.
 */
export interface RenderedText {
  readonly parts: readonly string[];
  readonly slots: readonly Slot[];
  /** Fragment as hosts derive it from a heading's text (`designing-a-badge`) → `id` on our page. */
  readonly anchors: Readonly<Record<string, string>>;
  /** What the sanitiser dropped, each once, for a diagnostic (`<script>`, `onclick`). */
  readonly dropped: readonly { readonly what: string; readonly line: number }[];
}
