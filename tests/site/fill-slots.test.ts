import { describe, expect, test } from 'vitest';
import { fillSlots } from '../../src/site/fill-slots.ts';
import { linker } from '../../src/site/frame.ts';
import { optionsSchema } from '../../src/site/options.ts';
import { makeSite, type Site } from '../../src/site/site.ts';
import { loadedFrom } from '../helpers/loaded.ts';
import { found, siteOf } from './make.ts';

const path = 'ops/20260115.md';
const home = 'https://github.com/harbour/minutes';

/** The text of `ops/20260115.md` with its slots filled, among other files. */
function filled(text: string, others: Readonly<Record<string, string>> = {}, assets: readonly string[] = []): string {
  return filledOn(siteOf({ [path]: text, ...others }, { assets, config: { repository: home } }));
}

function filledOn(site: Site): string {
  const meeting = found(site.index.whole.get(path), path);
  const to = linker(site, site.addresses.meeting(path));
  return fillSlots(site, to, meeting, found(site.rendered(path), 'text'));
}

describe('links lead to our pages where we have one', () => {
  const later = { 'ops/20260122.md': '# Ops 2026-01-22\n\n## Crane\n\n* it turns\n' };

  test('other minutes, by relative path or by their address on the host', () => {
    const html = filled(`# Ops\n\nSee [next](20260122.md) and [there](${home}/blob/main/ops/20260122.md).\n`, later);
    expect(html.match(/href="\.\.\/\.\.\/\.\.\/minutes\/ops\/20260122\/" class="meeting"/g)).toHaveLength(2);
  });

  test('a place in other minutes, where that heading is there', () => {
    expect(filled('# Ops\n\n[crane](20260122.md#crane)\n', later)).toContain('minutes/ops/20260122/#crane"');
    expect(filled('# Ops\n\n[crane](20260122.md#gone)\n', later)).toContain('minutes/ops/20260122/"');
  });

  test('issues, named as hosts name them where only the address is given', () => {
    const html = filled('# Ops\n\n## Crane\n\n* https://github.com/harbour/cranes/issues/7 is stuck\n');
    expect(html).toMatch(
      /<a href="\.\.\/\.\.\/\.\.\/references\/harbour\/cranes\/7\/" class="issue"[^>]*>cranes#7<\/a> is stuck/,
    );
  });

  test('one comment on an issue stays on the host, which alone can show it', () => {
    const html = filled('# Ops\n\n[he says](https://github.com/harbour/cranes/issues/7#issuecomment-1)\n');
    expect(html).toContain('<a href="https://github.com/harbour/cranes/issues/7#issuecomment-1"');
  });

  test('people the archive knows; others stay on the host', () => {
    const html = filled(
      '# Ops\n\n## Participants\n\n* @ann-pier\n\n## Crane\n\n* [Ann](https://github.com/ann-pier) with [Bo](https://github.com/bo)\n',
    );
    expect(html).toContain('href="../../../people/ann-pier/" class="person"');
    expect(html).toContain('href="https://github.com/bo" rel="nofollow ugc noopener"');
  });

  test('files beside the minutes, and what is only in the repository', () => {
    const html = filled('# Ops\n\n[plan](plan.pdf), [script](../tools/lift.sh), [out](../../x)\n', {}, [
      'ops/plan.pdf',
    ]);
    expect(html).toContain('<a href="../../../files/ops/plan.pdf" class="file">plan</a>');
    expect(html).toContain(`<a href="${home}/blob/main/tools/lift.sh"`);
    expect(html).toContain('<a>out</a>');
  });

  test('nothing is run by following a link', () => {
    expect(filled('# Ops\n\n[x](javascript:alert(1)) [y](data:text/html,x)\n')).not.toMatch(/href="(javascript|data)/);
  });
});

describe('pictures', () => {
  test('are shown from beside the minutes', () => {
    expect(filled('# Ops\n\n![The crane](img/crane%201.png "tall")\n', {}, ['ops/img/crane 1.png'])).toContain(
      '<img src="../../../files/ops/img/crane%201.png" alt="The crane" title="tall" loading="lazy" decoding="async">',
    );
  });

  test('a pad’s upload is shown from the copy of its name', () => {
    const html = filled('# Ops\n\n![](https://pad.example/uploads/upload_ab12.png)\n', {}, ['ops/upload_ab12.png']);
    expect(html).toContain('<img src="../../../files/ops/upload_ab12.png"');
  });

  test('those of other hosts become links, because the site makes no request to others', () => {
    const html = filled('# Ops\n\n![a "graph"](https://elsewhere.example/g.png)\n');
    expect(html).toContain('<a class="picture" href="https://elsewhere.example/g.png"');
    expect(html).toContain('>a &quot;graph&quot;</a>');
    expect(html).not.toContain('<img');
  });
});

describe('where a subject goes on', () => {
  const days = ['20260108', '20260115', '20260122'];
  const loaded = loadedFrom(
    Object.fromEntries(days.map((day) => [`ops/${day}.md`, `# Ops ${day}\n\n## Crane repair\n\n* stuck\n`])),
  );
  // Which items make a thread is the linking step's business: here there is one.
  const entries = days.map((day) => ({
    path: `ops/${day}.md`,
    line: 3,
    slug: 'crane-repair',
    title: 'Crane',
    why: '',
  }));
  const thread = { slug: 'ops-crane', title: 'Crane', group: 'ops', entries, references: [] };
  const site = makeSite({ ...loaded, archive: { ...loaded.archive, threads: [thread] } }, optionsSchema.parse({}));

  test('the meetings before and after are named, and how many there are', () => {
    const html = filledOn(site);
    expect(html).toMatch(
      /before: <a href="[^"]*20260108\/#crane-repair">8 Jan 2026<\/a> · after: <a href="[^"]*20260122\/#/,
    );
    expect(html).toContain('(<a href="../../../threads/ops-crane/">3 meetings</a>)');
  });
});

describe('actions and decisions', () => {
  const next = {
    'ops/20260122.md': '# Ops 2026-01-22\n\n## Check AIs\n\n* AI @ann-pier: grease the crane of berth four: done\n',
  };
  const text =
    '# Ops 2026-01-15\n\n## Crane\n\n* AI @ann-pier: grease the crane of berth four\n* Decision: we keep the crane\n';

  test('an action says what became of it and leads there', () => {
    expect(filled(text, next)).toMatch(
      /<a href="[^"]*20260122\/#action-[^"]+" class="badge done">Done, 22 Jan 2026<\/a>/,
    );
  });

  test('an action that nobody spoke of again is open', () => {
    expect(filled(text)).toContain('<span class="badge open">Open</span>');
  });

  test('each has its permanent link', () => {
    const html = filled(text);
    expect(html).toMatch(/id="action-[^"]+"/);
    expect(html).toContain('href="#decision-1" aria-label="Link to this place"');
    expect(html).toContain('<span class="badge decision">Agreed</span>');
  });
});

test('with `explain` each entry shows the rule that found it, without it none does', () => {
  const files = { [path]: '# Ops\n\n## Crane\n\n* AI @ann: oil it\n* Decision: keep the crane\n' };
  const rules = (explain: boolean) =>
    [...filledOn(siteOf(files, {}, { explain })).matchAll(/<small class="found-by">([^<]+)<\/small>/g)].map(
      ([, rule]) => rule,
    );
  const { agenda, actions, decisions } = found(siteOf(files).index.whole.get(path), path);
  expect(rules(true)).toEqual([...agenda, ...actions, ...decisions].map(({ rule }) => rule));
  expect(rules(true)).toHaveLength(3);
  expect(rules(false)).toEqual([]);
});

test('each subject, action and decision leads to its own line in the file, where the file’s host is known', () => {
  const text = '# Ops\n\n## Crane\n\n* AI @ann-pier: grease it\n* Decision: it stays\n';
  const lines = (html: string) =>
    [...html.matchAll(/20260115\.md\?plain=1#L(\d+)" aria-label="Line \1 of/g)].map(([, line]) => line);
  expect(lines(filled(text))).toEqual(['3', '5', '6']);
  expect(filledOn(siteOf({ [path]: text }))).not.toContain('source');
});

test('a picture is shown at the size that the minutes ask for, the other side in proportion', () => {
  const loaded = loadedFrom({ [path]: '# Ops\n\n![Crane](crane.png =x50)\n' }, { assets: ['ops/crane.png'] });
  const sizes = new Map([['ops/crane.png', { width: 400, height: 100 }]]);
  expect(filledOn(makeSite(loaded, optionsSchema.parse({}), sizes))).toContain('width="200" height="50"');
});

describe('what an agenda item was called before', () => {
  const renamed = (text: string, former: readonly string[]) =>
    filledOn(siteOf({ [path]: text }, { formerSlugs: (_path, line) => (line === 3 ? former : []) }));

  test('is an anchor in its heading, so that old links still lead there', () => {
    const html = renamed('# Ops\n\n## The [big](https://x.example/) crane\n\n* it turns\n', ['crane', 'cranes']);
    expect(html).toMatch(/<h2 id="the-big-crane">.*<span id="crane"><\/span><span id="cranes"><\/span><\/h2>/);
  });

  test('takes no place that something has today', () => {
    const html = renamed('# Ops\n\n## The crane\n\n* it turns\n\n## Ropes\n\n* AI @kim: buy some\n', [
      'ropes',
      'content',
      'action-1',
      'crane',
      'crane',
    ]);
    expect(html.match(/id="ropes"/g)).toHaveLength(1);
    expect(html.match(/<span id="[^"]*"><\/span>/g)).toEqual(['<span id="crane"></span>']);
  });
});
