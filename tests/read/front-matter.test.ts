import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/read/front-matter.ts';

describe('front matter', () => {
  test('is plain YAML data; dates stay text; the body keeps its line numbers', () => {
    const text = '---\ntitle: Crew meeting\ndate: 2025-09-01\ntags: [a, b]\n---\n# Body\n';
    expect(splitFrontMatter(text)).toEqual({
      frontMatter: { title: 'Crew meeting', date: '2025-09-01', tags: ['a', 'b'] },
      body: '# Body\n',
      lineOffset: 5,
      problem: null,
    });
  });

  test('may stand after blank lines and hold whitespace lines', () => {
    const { frontMatter, lineOffset, body } = splitFrontMatter('\n---\ntype: slide\n \ntitle: Deck\n---\n\n# One');
    expect({ frontMatter, lineOffset, body }).toEqual({
      frontMatter: { type: 'slide', title: 'Deck' },
      lineOffset: 6,
      body: '\n# One',
    });
  });

  test('a rule at the top of a page is no front matter', () => {
    const text = '---\n\nWe met.\n\n---\nAnd left.\n';
    expect(splitFrontMatter(text)).toEqual({ frontMatter: {}, body: text, lineOffset: 0, problem: null });
  });

  test('without an end it is text', () => {
    const text = '---\ntitle: Crew\n\n# Body\n';
    expect(splitFrontMatter(text).body).toBe(text);
  });

  test.each(['js', 'javascript', 'json', 'coffee', 'toml'])('in %s is neither run nor read', (language) => {
    const text = `---${language}\nglobalThis.hacked = true\n---\n# Body\n`;
    const { frontMatter, body, problem } = splitFrontMatter(text);
    expect({ frontMatter, body }).toEqual({ frontMatter: {}, body: text });
    expect(problem?.message).toContain(language);
    expect(globalThis).not.toHaveProperty('hacked');
  });

  test('that is no YAML is reported with its line, and its simple keys are used', () => {
    const text = "---\ntitle: Deck\ntype: slide\nimage: '![](https://a.example\n---\n# One\n";
    const { frontMatter, problem, lineOffset } = splitFrontMatter(text);
    expect(frontMatter).toMatchObject({ title: 'Deck', type: 'slide' });
    expect(problem?.line).toBe(4);
    expect(lineOffset).toBe(5);
  });

  test('cannot reach prototypes', () => {
    const { frontMatter } = splitFrontMatter('---\n__proto__: { polluted: 1 }\nconstructor: x\ntitle: T\n---\n');
    expect(Object.keys(frontMatter)).toEqual(['title']);
    expect({}).not.toHaveProperty('polluted');
  });

  test('an alias bomb is refused', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `k${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]`,
    );
    const { problem } = splitFrontMatter(`---\nk0: &a0 lol\n${levels.join('\n')}\n---\n`);
    expect(problem?.message).toMatch(/alias/i);
  });

  test('custom tags make nothing but data', () => {
    const { frontMatter } = splitFrontMatter('---\ntitle: !!js/function "function () { return 1 }"\n---\n');
    expect(typeof frontMatter.title).toBe('string');
  });

  test('never throws and never loses the body, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('---', 'a: b', '- x', '# H', '', '...', '{', '&a *a', '\t')), (lines) => {
        const text = lines.join('\n');
        const { body, lineOffset } = splitFrontMatter(text);
        expect(text.endsWith(body)).toBe(true);
        expect(text.slice(0, text.length - body.length).split('\n').length - 1).toBe(
          lineOffset - (body === '' && !text.endsWith('\n') && lineOffset > 0 ? 1 : 0),
        );
      }),
    );
  });
});
