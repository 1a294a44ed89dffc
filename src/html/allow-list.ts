import { defaultSchema, type Options as Schema } from 'rehype-sanitize';

/** Elements whose content is no text of the minutes either: dropped whole. */
const DROPPED_WHOLE = ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math'];

/**
 * The one allow-list: what GitHub allows (the schema's own source), plus what HedgeDoc pads emit and readers need.
 * Everything not named here is dropped; the text inside stays, except for `DROPPED_WHOLE`.
 */
export const allowList: Schema = {
  ...defaultSchema,
  strip: DROPPED_WHOLE,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    // HedgeDoc renders `==marked==` so.
    'mark',
    'abbr',
    'figure',
    'figcaption',
  ],
  attributes: {
    ...defaultSchema.attributes,
    // Footnotes of remark-gfm and nothing else may carry ids; they get the prefix `user-content-`, so that no id clobbers.
    '*': ['id', 'lang', 'dir', 'title', 'colSpan', 'rowSpan', 'open', 'start', 'align', 'dateTime'],
    a: [
      'dataFootnoteBackref',
      'dataFootnoteRef',
      ['className', 'data-footnote-backref'],
      'href',
      'ariaDescribedBy',
      'ariaLabel',
    ],
    // The language of a fence, as long as it is a mere word.
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    // Of pixels, as HedgeDoc's size suffix and HTML give them.
    img: ['src', 'alt', ['width', /^\d{1,5}$/], ['height', /^\d{1,5}$/]],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'webcal', 'irc', 'ircs', 'xmpp', 'matrix'],
    src: ['http', 'https'],
    cite: ['http', 'https'],
  },
};
