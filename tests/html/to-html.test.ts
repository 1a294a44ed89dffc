import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/html/to-html.ts';
import type { Meeting, RenderedText, Slot } from '../../src/model/index.ts';
import { meeting } from '../helpers/meetings.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

const nothing = meeting('crew/2025-09-01.md');

const item = (line: number, title: string, slug: string) => ({
  line,
  title,
  slug,
  depth: 1,
  owners: [],
  endLine: line,
  children: [],
  actions: [],
  decisions: [],
  references: [],
  rule: 'heading',
});

const action = (line: number, id: string) => ({
  line,
  id,
  text: '',
  owners: [],
  status: 'open' as const,
  due: null,
  marked: true,
  review: false,
  above: null,
  agenda: null,
  rule: 'marker',
});

function render(text: string, found: Partial<Meeting> = {}): RenderedText {
  const source = { path: nothing.path, text, lineOffset: 0, frontMatter: {}, diagnostics: [] };
  return renderText(parser.parse(text), { ...nothing, ...found }, source);
}

/** The HTML with each slot shown as `{kind …}`. */
function shown(rendered: RenderedText): string {
  const label = (slot: Slot) => {
    const { kind, ...rest } = slot;
    return `{${kind} ${Object.values(rest)
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .join(' ')}}`;
  };
  return rendered.parts
    .map((part, index) => part + (rendered.slots[index] ? label(rendered.slots[index]) : ''))
    .join('');
}

const html = (text: string, meeting?: Partial<Meeting>) => shown(render(text, meeting)).trim();

describe('headings', () => {
  test('nest beneath the page title without skipping a level', () => {
    expect(html('# A\n\n#### B\n\n## C')).toBe('<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<h3 id="c">C</h3>');
  });

  test('take the slug of the agenda item and a slot behind it', () => {
    const meeting = { agenda: [item(1, 'Flavors', 'flavors-2')] };
    expect(html('## Flavors (@ann)', meeting)).toBe(
      '<h2 id="flavors-2">Flavors (<a{person ann}>@ann</a>)</h2>{agenda flavors-2}',
    );
  });

  test('that say only the title are left to the page', () => {
    expect(html('# Crew 2025-09-01\n\nHello', { title: 'Crew 2025-09-01' })).toBe('<p>Hello</p>');
    expect(html('![logo](https://a.org/l.png)\n\n# Crew\n\nHello', { title: 'Crew' })).not.toContain('Crew');
    expect(html('---\n\n# Crew\n\nHello', { title: 'Crew' })).not.toContain('Crew');
    expect(html('Hello ![logo](https://a.org/l.png)\n\n# Crew', { title: 'Crew' })).toContain('Crew');
  });

  test('written as one bold line become headings where the parser took them for such', () => {
    const meeting = { agenda: [item(1, 'Budget', 'budget')] };
    expect(html('**Budget**\n\nfine', meeting)).toBe(
      '<h2 id="budget"><strong>Budget</strong></h2>{agenda budget}\n<p>fine</p>',
    );
  });

  test('never take an id that belongs to an entry', () => {
    expect(html('## Action 12')).toBe('<h2 id="heading-action-12">Action 12</h2>');
  });
});

describe('entries', () => {
  test('a list item carries its id and ends its own text with a slot, before nested lists', () => {
    expect(html('- AI @ann: buy rope\n  - done', { actions: [action(1, 'k1')] })).toBe(
      '<ul>\n<li id="action-k1">AI <a{person ann}>@ann</a>: buy rope{action k1}\n<ul>\n<li>done</li>\n</ul>\n</li>\n</ul>',
    );
  });

  test('two actions on one line get an anchor each', () => {
    expect(html('- AI @a: x, AI @b: y', { actions: [action(1, 'p'), action(1, 'q')] })).toBe(
      '<ul>\n<li id="action-p"><span id="action-q"></span>AI <a{person a}>@a</a>: x, AI <a{person b}>@b</a>: y{action p}{action q}</li>\n</ul>',
    );
  });

  test('a line within a paragraph is anchored where it begins', () => {
    expect(html('We talked.\nAI @ann: buy rope\nWe went home.', { actions: [action(2, 'k1')] })).toBe(
      '<p>We talked.\n<span id="action-k1"></span>AI <a{person ann}>@ann</a>: buy rope{action k1}\nWe went home.</p>',
    );
  });

  test('a line after a hard break is anchored too', () => {
    expect(html('=> Yes  \n=> TODO: rope', { actions: [action(2, 'k1')] })).toBe(
      '<p>=> Yes<br>\n<span id="action-k1"></span>=> TODO: rope{action k1}</p>',
    );
  });

  test('a title that is an agenda item stays in the text', () => {
    const meeting = { title: 'Backlog', agenda: [item(1, 'Backlog', 'backlog')] };
    expect(html('# Backlog', meeting)).toBe('<h2 id="backlog">Backlog</h2>{agenda backlog}');
  });

  test('an entry inside raw HTML keeps its place', () => {
    const rendered = render('<details>\n\n- AI @ann: buy rope\n\n</details>', { actions: [action(3, 'k1')] });
    expect(shown(rendered)).toContain('id="action-k1"');
  });
});

describe('links and pictures', () => {
  test('addresses are left to the site', () => {
    expect(html('[notes](../x.md#y) ![plan](plan.png "Plan")')).toBe(
      '<p><a{link ../x.md#y}>notes</a> {image plan.png plan Plan}</p>',
    );
  });

  test('text cannot pose as a slot', () => {
    const rendered = render('`<!--slot-0-->` slot-0 xslot-0 data-slot="slot-0" [a](https://a.example)');
    expect(rendered.slots).toEqual([{ kind: 'link', url: 'https://a.example' }]);
  });

  test('fragments follow headings to their ids, and become text where they lead nowhere', () => {
    const meeting = { agenda: [item(3, 'Flavors', 'flavours')] };
    expect(html('[a](#flavors) [b](#gone)\n\n## Flavors', meeting)).toContain(
      '<p><a href="#flavours">a</a> <span>b</span></p>',
    );
  });

  test('people and issues in the text become links that the site fills', () => {
    expect(html('- @Ann-B, see record#41 and (#7), not a@b.example, `@code`, C#5x or &#35;')).toBe(
      '<ul>\n<li><a{person ann-b}>@Ann-B</a>, see <a{shorthand record#41 1}>record#41</a> and (<a{shorthand #7 1}>#7</a>), not ' +
        '<a{link mailto:a@b.example}>a@b.example</a>, <code>@code</code>, C#5x or #</li>\n</ul>',
    );
    expect(html('one\ntwo #7')).toContain('{shorthand #7 2}');
  });

  test('footnotes work', () => {
    const result = html('Text[^1]\n\n[^1]: Note');
    expect(result).toContain('href="#user-content-fn-1"');
    expect(result).toContain('id="user-content-fn-1"');
  });
});

describe('what writers write', () => {
  test('placeholders in angle brackets stay readable', () => {
    expect(html('- <your name>, please')).toContain('&#x3C;your name>, please');
    expect(html('<your name>')).toBe('<p>&#x3C;your name></p>');
    expect(html('a <b>bold</b> <version>')).toContain('<b>bold</b> &#x3C;version>');
  });

  test('shortcodes become emoji, but not in code', () => {
    expect(html(':rocket: `:rocket:` :no_such: 10:30:45')).toBe('<p>🚀 <code>:rocket:</code> :no_such: 10:30:45</p>');
  });

  test('task boxes are text, tables and code scroll by keyboard', () => {
    expect(html('- [x] done')).toContain('☑ done');
    expect(html('|a|\n|-|\n|b|')).toContain('<div class="table-scroll" tabindex="0"><table>');
    expect(html('```\nx\n```')).toContain('<pre tabindex="0"><code>x');
  });

  test('code in a known language is coloured by classes, other code stays as it is', () => {
    expect(html('```js\nconst a = 1\n```')).toContain('<span class="hljs-keyword">const</span>');
    expect(html('```mermaid\ngraph TD\n```')).toBe(
      '<pre tabindex="0"><code class="language-mermaid">graph TD\n</code></pre>',
    );
    expect(html('```<script>\nx\n```')).not.toContain('<script>');
  });

  test('a deck becomes sections without its styling', () => {
    const deck =
      '<style>\n# h { color: red }\n</style>\n\n# <font color="#fff">One</font>\n\n---\n\n## Two\n\n----\n\n## Three';
    expect(html(deck, { kind: 'slides' })).toMatchInlineSnapshot(`
      "<section class="slide">
      <h2 id="one">One</h2>
      </section>
      <section class="slide">
      <h3 id="two">Two</h3>
      </section>
      <section class="slide vertical">
      <h3 id="three">Three</h3></section>"
    `);
  });
});

describe('hostile markup', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,hi)',
    '<iframe src="https://e.example"></iframe>',
    '<svg onload=alert(1)></svg>',
    '<form action="https://e.example"><input name=q></form>',
    '<a href="https://a.example" target="_blank" style="position:fixed" onclick="x()">x</a>',
    '<div id="location" class="x">x</div>',
    '<meta http-equiv="refresh" content="0;url=https://e.example">',
    '<base href="https://e.example">',
  ])('%s leaves nothing that runs', (text) => {
    const result = html(text);
    expect(result).not.toMatch(
      /<script|<iframe|<svg|<form|<meta|<base|onerror|onclick|onload|style=|target=|id="location"|class="x"/,
    );
    expect(result).not.toMatch(/\{link (?:javascript|data):/);
  });

  test('says what it dropped', () => {
    const { dropped } = render('fine\n\n<script>x</script>\n\n<b onclick="x()">b</b> [x](javascript:x)');
    expect(dropped.map(({ what }) => what)).toEqual(['<script>', 'onclick', 'javascript: address']);
    expect(dropped[0]?.line).toBe(3);
  });
});

describe('a long list of those who took part', () => {
  const crew = ['ann', 'bo', 'cy', 'di', 'ed', 'fay'];
  const list = `## Present\n\n${crew.map((name) => `- @${name}`).join('\n')}\n`;
  const participants = crew.map((handle, at) => ({
    line: at + 3,
    handle,
    name: null,
    affiliation: null,
    note: null,
    status: 'present' as const,
    rule: 'list',
  }));

  test('is marked, so that it can stand in columns', () => {
    expect(html(list, { participants })).toContain('<ul class="roster">');
  });

  test('a short one, or one that says more, is not', () => {
    const short = participants.slice(0, 5);
    expect(html(list.replace('\n- @fay', ''), { participants: short })).not.toContain('roster');
    expect(html(`${list}- and a dog\n`, { participants })).not.toContain('roster');
  });
});
