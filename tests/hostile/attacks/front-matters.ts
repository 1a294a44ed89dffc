import { CANARY } from './hostile-file.ts';

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
for (const [now, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map((pair) => [...pair])) {
  bomb.push(`${next}: &${next} [*${now}, *${now}, *${now}, *${now}, *${now}, *${now}, *${now}, *${now}, *${now}]`);
}

/** Front matter (fences included) that tries to run, to steer the site generator, or to break the reader. */
export const frontMatters: Readonly<Record<string, string>> = {
  javascript: '---js\n{ title: require("child_process").execSync("touch /tmp/pwned") }\n---\n',
  'javascript-long': '---javascript\nprocess.exit(1)\n---\n',
  coffee: '---coffee\nprocess.exit 1\n---\n',
  json: '---json\n{"permalink": "/pwned/"}\n---\n',
  toml: '+++\npermalink = "/pwned/"\n+++\n',
  permalink: '---\npermalink: /../../pwned.html\n---\n',
  'permalink-object': '---\npermalink:\n  build: /index.html\n  serverless: /x\n---\n',
  'permalink-home': '---\npermalink: /index.html\noverride: true\n---\n',
  layout: '---\nlayout: ../../../../etc/passwd\n---\n',
  pagination: '---\npagination:\n  data: collections.all\n  size: 1\n  alias: x\npermalink: "/{{ x.url }}/"\n---\n',
  computed:
    '---\neleventyComputed:\n  title: "{{ 7*7 }}"\n  permalink: "pwned"\neleventyNavigation: {key: x}\neleventyExcludeFromCollections: true\n---\n',
  engine: '---\ntemplateEngineOverride: njk,md\ntitle: "{{ 7*7 }}"\n---\n',
  'draft-and-dates': '---\ndraft: true\npublished: false\ndate: Last Modified\n---\n',
  'date-object': '---\ndate: {year: 2024}\ntitle: [a, b]\ntags: {a: 1}\n---\n',
  'tag-function': '---\ntitle: !!js/function "function(){ process.exit(1) }"\n---\n',
  'tag-regexp': '---\ntitle: !!js/regexp /(a+)+$/\n---\n',
  'tag-python': '---\ntitle: !!python/object/apply:os.system ["touch pwned"]\n---\n',
  'tag-binary': '---\ntitle: !!binary aGVsbG8=\n---\n',
  'tag-merge': '---\nbase: &base {permalink: /pwned/}\n<<: *base\n---\n',
  prototype: '---\n__proto__:\n  polluted: yes\nconstructor:\n  prototype:\n    polluted: yes\n---\n',
  'prototype-deep': '---\na: {b: {__proto__: {polluted: yes}, "__proto__": {polluted: yes}}}\n---\n',
  'alias-bomb': `---\n${bomb.join('\n')}\n---\n`,
  'alias-loop': '---\na: &a\n  b: *a\n---\n',
  huge: `---\ntitle: ${'x'.repeat(100_000)}\n---\n`,
  'many-keys': `---\n${Array.from({ length: 5000 }, (_, index) => `key${index}: value`).join('\n')}\n---\n`,
  deep: `---\na: ${'['.repeat(2000)}${']'.repeat(2000)}\n---\n`,
  'deep-block': `---\n${Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')}\n---\n`,
  unclosed: '---\ntitle: never closed\n',
  'wrong-indent': '---\ntitle: a\n  b: c: d\n- x\n---\n',
  tabs: '---\n\ttitle: tab\n---\n',
  'title-markup': `---\ntitle: "<script>${CANARY}</script>"\ndescription: "<img src=x onerror=alert(1)>"\n---\n`,
  'title-lines': '---\ntitle: "a\\r\\nEND:VCALENDAR\\r\\nb\\0c"\ntags: ["<b>", "__proto__", "a\\nb"]\n---\n',
  'tags-odd': '---\ntags: [1, true, null, {a: 1}, [x], "../../x", "__proto__"]\n---\n',
  'image-url': '---\nimage: javascript:alert(1)\nurl: file:///etc/passwd\n---\n',
  'null-title': '---\ntitle: ~\ndate: 99999-99-99\nlang: "<x>"\n---\n',
  numbers: '---\ntitle: .inf\ndate: 0x41\ntags: .nan\n---\n',
  'two-blocks': '---\ntitle: one\n---\n---\npermalink: /pwned/\n---\n',
  slide: '---\ntype: slide\nslideOptions:\n  theme: "</style><script>alert(1)</script>"\n---\n',
};
