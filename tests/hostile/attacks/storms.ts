const many = (text: string, size: number): string => text.repeat(Math.max(1, Math.floor(size / text.length)));
const lines = (size: number, line: (at: number) => string): string => {
  const all: string[] = [];
  for (let length = 0, at = 0; length < size; at++) {
    const next = line(at);
    all.push(next);
    length += next.length + 1;
  }
  return all.join('\n');
};
/** Lines of a hundred characters, so that no limit on lines helps. */
const wrapped = (text: string): string => text.replace(/[\s\S]{100}/g, '$&\n');

/** Inputs that make parsers slow: each gives a text of about `size` characters. */
export const storms: Readonly<Record<string, (size: number) => string>> = {
  'deep quotes': (size) => lines(size, () => `${'>'.repeat(50)} word`),
  'growing quotes': (size) => lines(size, (at) => `${'> '.repeat(at % 30)} word`),
  'quote, then lazy lines': (size) => `${'> '.repeat(50)}a\n${many('b\n', size)}`,
  'one endless quote': (size) => many('>', size),
  'deep lists': (size) => many(`${lines(3000, (at) => `${'  '.repeat(at)}- a`)}\n`, size),
  'deep list, then lazy lines': (size) => `${lines(2000, (at) => `${'  '.repeat(at)}- a`)}\n${many('x y\n', size)}`,
  'list within list within list': (size) => many('- ', size),
  'numbers within numbers': (size) => many('1. ', size),
  'quotes and lists by turns': (size) => lines(size, () => `${'> - '.repeat(25)}a\n`),
  'opening brackets': (size) => wrapped(many('[', size)),
  'opening brackets in one line': (size) => many('[a ', size),
  'closing brackets': (size) => wrapped(many(']', size)),
  'picture brackets': (size) => wrapped(many('![', size)),
  'half links': (size) => wrapped(many('[a](', size)),
  'links in links': (size) => wrapped(many('[', size / 2) + many('](a)', size / 2)),
  'link parentheses': (size) => wrapped(`[a](${many('(', size)}`),
  'link titles': (size) => wrapped(many('[a](b "', size)),
  references: (size) => wrapped(many('[a][b]', size)),
  'many links': (size) => wrapped(many('[a](http://b.c) ', size)),
  'many pictures': (size) => wrapped(many('![a](b.png) ', size)),
  'many definitions': (size) => lines(size, (at) => `[a${at}]: /u${at}`),
  'many uses of definitions': (size) =>
    `${lines(size / 2, (at) => `[a${at}]: /u${at}`)}\n\n${lines(size / 2, (at) => `[a${at}]\n`)}`,
  'one long definition, used often': (size) => `[a]: /${many('u', size / 2)}\n\n${wrapped(many('[a] ', size / 2))}`,
  'many footnotes': (size) =>
    `${lines(size / 2, (at) => `x[^${at}]\n`)}\n\n${lines(size / 2, (at) => `[^${at}]: text\n`)}`,
  'one footnote, used often': (size) => `${wrapped(many('x[^a] ', size))}\n\n[^a]: text`,
  'footnotes in footnotes': (size) => `x[^0]\n\n${lines(size, (at) => `[^${at}]: text[^${at + 1}]\n`)}`,
  'opened emphasis': (size) => wrapped(many('*a _b ', size)),
  'closed emphasis': (size) => wrapped(many('a** b_ ', size)),
  'opened and closed emphasis': (size) => wrapped(many('a**b', size / 2) + many('c* ', size / 2)),
  'nested emphasis': (size) => `x${many('*', size / 2)}a${many('*', size / 2)}`,
  'nested emphasis by words': (size) => many('*a **b ', size / 2) + many('c** d* ', size / 2),
  'struck and not': (size) => wrapped(many('~a~~b', size)),
  'code spans of growing length': (size) => {
    const all: string[] = [];
    for (let length = 0, at = 1; length < size; at++, length += at) all.push(`e${'`'.repeat(at)}`);
    return all.join(' ');
  },
  'code spans that never close': (size) => wrapped(many('`` ` ', size)),
  'opening angles': (size) => wrapped(many('<', size)),
  'half tags': (size) => wrapped(many('<a ', size)),
  'half comments': (size) => wrapped(many('<!-- ', size)),
  'half declarations': (size) => wrapped(many('<!A <![CDATA[ <? ', size)),
  'deep elements': (size) => many('<div>\n\n', size),
  'deep inline elements': (size) => many('a <span>', size),
  'unclosed formatting': (size) => many('<b><i>\n\n<p>x\n\n', size),
  'formatting that is opened again': (size) => `${lines(2000, (at) => `<b title="${at}">`)}\n\n${many('x\n\n', size)}`,
  'wrongly closed elements': (size) => many('<b><i></b></i>\n', size),
  'deep tables': (size) => many('<table><tr><td>', size),
  'placeholders in angles': (size) => wrapped(many('<your name> ', size)),
  entities: (size) => wrapped(many('&amp;&#x41;&', size)),
  'bare addresses': (size) => wrapped(many('http://a.b/c www.d.e ', size)),
  'address of dots': (size) => `http://${many('a.', size)}`,
  'address of parentheses': (size) => `http://a.b/${many('(', size / 2)}${many(')', size / 2)}`,
  'mail addresses': (size) => wrapped(many('a.b@c.dd ', size)),
  'half a mail address': (size) => `${many('a', size)}@`,
  'long table': (size) => `|a|b|c|\n|-|-|-|\n${many('|1|2|3|\n', size)}`,
  'wide table': (size) => `${many('|a', size / 3)}|\n${many('|-', size / 3)}|\n${many('|1', size / 3)}|`,
  'wide table with short rows': (size) =>
    `${many('|a', size / 3)}|\n${many('|-', size / 3)}|\n${many('|\n', size / 3)}`,
  'many tables': (size) => many('|a|\n|-|\n|b|\n\n', size),
  'almost a table': (size) => many('a | b\n', size),
  'bars alone': (size) => wrapped(many('|', size)),
  items: (size) => lines(size, (at) => `- item ${at}`),
  'items apart': (size) => lines(size, (at) => `- item ${at}\n`),
  'numbered items': (size) => lines(size, (at) => `${at}. item`),
  'task list': (size) => lines(size, (at) => `- [ ] @person${at % 50} does thing ${at} (#${at})`),
  tasks: (size) => lines(size, (at) => `- AI: @bob to write thing ${at} until 2024-06-01`),
  decisions: (size) => lines(size, (at) => `- Decision: we agree on ${at}`),
  mentions: (size) => wrapped(many('@user ', size)),
  'mentions in items': (size) => lines(size, (at) => `- @user${at} said so`),
  'list of participants': (size) => `## Participants\n\n${lines(size, (at) => `- Ann B${at} (@u${at})`)}`,
  'line of participants': (size) => `Participants: ${wrapped(lines(size, (at) => `@u${at},`).replaceAll('\n', ' '))}`,
  issues: (size) => wrapped(lines(size, (at) => `acme/site#${at}`).replaceAll('\n', ' ')),
  'issues in items': (size) => lines(size, (at) => `- acme/site#${at}`),
  'short issues': (size) => wrapped(many('#12 ', size)),
  dates: (size) => wrapped(many('2024-05-01 ', size)),
  headings: (size) => lines(size, (at) => `## head ${at}\n`),
  'same heading': (size) => many('## head\n\n', size),
  'bold headings': (size) => many('**head**\n\n', size),
  'underlined headings': (size) => many('a\n-\n', size),
  agenda: (size) =>
    `# Agenda\n\n${lines(size / 2, (at) => `- topic ${at}`)}\n\n${lines(size / 2, (at) => `## topic ${at}\n`)}`,
  rules: (size) => many('---\n', size),
  'code fences': (size) => many('```js\na\n```\n', size),
  'one code fence': (size) => `\`\`\`\n${many('a\n', size)}`,
  blanks: (size) => lines(size, () => `a${' '.repeat(2000)}b`),
  'one run of blanks': (size) => `a${many(' ', size)}b`,
  'empty lines': (size) => many('\n', size),
  tabs: (size) => many('\t', size),
  backslashes: (size) => wrapped(many('\\', size)),
  'one word': (size) => many('a', size),
  'one line of words': (size) => many('word ', size),
  'one paragraph': (size) => many('word word\n', size),
  'hard breaks': (size) => many('a  \n', size),
  digits: (size) => wrapped(many('1', size)),
  dashes: (size) => wrapped(many('a-', size)),
  slashes: (size) => wrapped(many('a/', size)),
  colons: (size) => wrapped(many(':a', size)),
  shortcodes: (size) => wrapped(many(':rocket: ', size)),
  'combining marks': (size) => wrapped(`a${many('\u0301', size)}`),
  'names and companies': (size) => wrapped(many('Ann Bee (Corp), ', size)),
  capitals: (size) => wrapped(many('A B ', size)),
  'folded sections': (size) => many('<details><summary>a</summary>\n\ntext\n\n</details>\n\n', size),
};
