import { describe, expect, test } from 'vitest';
import { fetchSafely } from '../../../src/cli/pad/fetch-safely.ts';
import { padAddress } from '../../../src/cli/pad/pad-address.ts';
import { isPrivateAddress } from '../../../src/cli/pad/private-address.ts';
import { splitPad } from '../../../src/cli/pad/split-pad.ts';
import { findUploads, withLocalUploads } from '../../../src/cli/pad/uploads.ts';
import { defaultVocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { padOf, padServer } from './pad-server.ts';

describe('a pad’s address, as people copy it', () => {
  const forms: readonly [string, string][] = [
    ['https://pad.example/crew', 'https://pad.example/crew/download'],
    ['https://pad.example/crew?both', 'https://pad.example/crew/download'],
    ['https://pad.example/crew/edit#top', 'https://pad.example/crew/download'],
    ['https://hackmd.example/@crew/H1x-y', 'https://hackmd.example/@crew/H1x-y/download'],
    ['https://pad.example/p/crew', 'https://pad.example/p/crew/export/txt'],
    ['https://pad.example/p/crew/export/txt', 'https://pad.example/p/crew/export/txt'],
    ['https://raw.example/crew/notes.md', 'https://raw.example/crew/notes.md'],
  ];
  for (const [written, download] of forms)
    test(written, () => expect(padAddress(written).download.href).toBe(download));

  test('is no other scheme, holds no password, and names a pad', () => {
    for (const wrong of [
      'ftp://x/y',
      'file:///etc/passwd',
      'javascript:1',
      'notes.txt',
      'https://a:b@x/y',
      'https://x/',
    ])
      expect(() => padAddress(wrong)).toThrow();
  });
});

describe('what is not the public internet', () => {
  test('is known by its address, in every notation', () => {
    const inside = ['127.0.0.1', '10.1.2.3', '192.168.1.1', '172.31.0.1', '169.254.169.254', '0.0.0.0', '100.64.0.1'];
    const inside6 = ['::1', '::', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1', '::ffff:a00:1', 'nonsense'];
    expect([...inside, ...inside6].filter((address) => !isPrivateAddress(address))).toEqual([]);
    expect(['93.184.216.34', '2606:4700::1111'].filter(isPrivateAddress)).toEqual([]);
  });
});

describe('a download', () => {
  const limits = { bytes: 1000, time: 2000, allowPrivate: true };

  test('is the body, by way of redirects within the host', async () => {
    const origin = await padServer(({ url }, response) => {
      if (url === '/text') response.end('the text');
      else response.writeHead(302, { location: url === '/a' ? '/b' : '/text' }).end();
    });
    expect((await fetchSafely(new URL('/a', origin), limits)).toString()).toBe('the text');
  });

  test('goes nowhere else: not to another host, not round and round, not to another scheme', async () => {
    const other = await padOf({ '/secret': 'secret' });
    const origin = await padServer(({ url }, response) => {
      const location = url === '/away' ? `${other}/secret` : url === '/file' ? 'file:///etc/passwd' : '/round';
      response.writeHead(302, { location }).end();
    });
    await expect(fetchSafely(new URL('/away', origin), limits)).rejects.toThrow(/another host/);
    await expect(fetchSafely(new URL('/file', origin), limits)).rejects.toThrow(/another host/);
    await expect(fetchSafely(new URL('/round', origin), limits)).rejects.toThrow(/nowhere/);
  });

  test('is bounded in bytes and in time', async () => {
    const origin = await padServer(({ url }, response) => {
      response.write('x'.repeat(url === '/large' ? 5000 : 1));
    });
    await expect(fetchSafely(new URL('/large', origin), limits)).rejects.toThrow(/more than 1000 bytes/);
    await expect(fetchSafely(new URL('/slow', origin), { ...limits, time: 300 })).rejects.toThrow(/longer than 0.3 s/);
  });

  test('does not enter the own network, by number or by name, unless it is allowed', async () => {
    const origin = await padOf({ '/crew': 'text' });
    const closed = { ...limits, allowPrivate: false };
    await expect(fetchSafely(new URL('/crew', origin), closed)).rejects.toThrow(/not on the public internet/);
    const byName = new URL('/crew', origin.replace('127.0.0.1', 'localhost'));
    await expect(fetchSafely(byName, closed)).rejects.toThrow(/not on the public internet/);
  });

  test('says what the host answers', async () => {
    const origin = await padOf({});
    await expect(fetchSafely(new URL('/gone', origin), limits)).rejects.toThrow(/answers with 404/);
  });
});

describe('a rolling pad', () => {
  test('is cut at its headings that name a day', () => {
    const pad =
      'How to use this pad\n\n# 2026-03-18\n\n## Nets\n- torn\n\n---\n\n# Crew, 4 March 2026\r\n\r\n## Hull since 2025-01-01\n- ok\n';
    expect(splitPad(pad, defaultVocabulary)).toEqual([
      { date: '2026-03-18', text: '# 2026-03-18\n\n## Nets\n- torn\n' },
      { date: '2026-03-04', text: '# Crew, 4 March 2026\n\n## Hull since 2025-01-01\n- ok\n' },
    ]);
  });

  test('with one day is one meeting, with what stands above it', () => {
    expect(splitPad('\ufeff---\ntags: crew\n---\n# 2026-03-18\n- torn', defaultVocabulary)).toEqual([
      { date: '2026-03-18', text: '---\ntags: crew\n---\n# 2026-03-18\n- torn\n' },
    ]);
  });

  test('days in code blocks are no meetings', () => {
    const pad = '# 2026-03-18\n```\n# 2026-03-04\n```\n';
    expect(splitPad(pad, defaultVocabulary).map(({ date }) => date)).toEqual(['2026-03-18']);
  });
});

describe('uploads of a pad', () => {
  const pad = new URL('https://pad.example/crew/download');

  test('are those of its own host, of types that may be published, under their own names', () => {
    const text =
      '![](/uploads/net.png) ![](https://pad.example/uploads/hull.jpg "the hull") ![](https://other.example/uploads/x.png) ![](/uploads/../../etc/passwd) [s](/uploads/run.html) ![](/uploads/net.png)';
    expect(findUploads(text, pad).map(({ url, name }) => `${url.href} ${name}`)).toEqual([
      'https://pad.example/uploads/net.png net.png',
      'https://pad.example/uploads/hull.jpg hull.jpg',
    ]);
  });

  test('are linked beside the minutes once they are kept', () => {
    const text = '![the net](/uploads/net.png) and ![](/uploads/lost.png)';
    const kept = findUploads(text, pad).slice(0, 1);
    expect(withLocalUploads(text, kept)).toBe('![the net](net.png) and ![](/uploads/lost.png)');
  });
});
