import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assetAddress,
  href,
  makeAddresses,
  outputFile,
  personAddress,
  rootFrom,
  safeSegment,
} from '../../src/site/addresses.ts';

describe('an address is made of the path alone', () => {
  const addresses = makeAddresses(['iaas', 'ops/night shift'], ['iaas/20230503.md', '2024/kick off.MD', 'people.md']);

  test('a file loses its ending', () => {
    expect(addresses.meeting('iaas/20230503.md')).toBe('/minutes/iaas/20230503/');
    expect(addresses.meeting('2024/kick off.MD')).toBe('/minutes/2024/kick off/');
  });

  test('a group keeps its folders', () => {
    expect(addresses.group('ops/night shift')).toBe('/minutes/ops/night shift/');
  });

  test('files at the root belong to the page of all groups', () => {
    expect(addresses.group('')).toBe('/minutes/');
  });

  test('a file or group named like a section of the site does no harm', () => {
    expect(addresses.meeting('people.md')).toBe('/minutes/people/');
    expect(makeAddresses(['actions', 'search'], []).group('actions')).toBe('/minutes/actions/');
  });
});

describe('two that want the same address', () => {
  test('a group goes before the file of its name', () => {
    const addresses = makeAddresses(['ops'], ['ops.md', 'ops/1.md']);
    expect(addresses.group('ops')).toBe('/minutes/ops/');
    expect(addresses.meeting('ops.md')).toBe('/minutes/ops~2/');
  });

  test('the way to the last meeting goes before the file of its name, and after the group', () => {
    const addresses = makeAddresses(['ops', 'latest'], ['ops/latest.md', 'ops/1.md']);
    expect(addresses.latest('ops')).toBe('/minutes/ops/latest/');
    expect(addresses.meeting('ops/latest.md')).toBe('/minutes/ops/latest~2/');
    expect([addresses.group('latest'), addresses.latest('')]).toEqual(['/minutes/latest/', '/minutes/latest~2/']);
  });

  test('hosts that do not tell upper from lower case see two pages too', () => {
    const addresses = makeAddresses([], ['Ops.md', 'ops.md']);
    expect([addresses.meeting('Ops.md'), addresses.meeting('ops.md')]).toEqual(['/minutes/Ops/', '/minutes/ops~2/']);
  });

  test('never get it, whatever the names', () => {
    const name = fc.string({
      minLength: 1,
      maxLength: 4,
      unit: fc.constantFrom('a', 'A', 'é', 'e\u0301', '.', '~', '2'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        const paths = names.map((each) => `${each}.md`);
        const { meeting } = makeAddresses(['a'], paths);
        const given = paths.map((path) => outputFile(meeting(path)).normalize('NFC').toLowerCase());
        expect(new Set(given).size).toBe(paths.length);
      }),
    );
  });
});

describe('names that hosts cannot serve', () => {
  test('characters that Windows and uploads refuse become hyphens', () => {
    expect(safeSegment('a:b?c*d|e"f<g>h\\i')).toBe('a-b-c-d-e-f-g-h-i');
  });

  test('nothing leads out of the site', () => {
    expect(personAddress('..')).toMatch(/^\/people\/\.-~\w{6}\/$/);
    expect(assetAddress('../../etc/passwd')).toBe('/files/.-/.-/etc/passwd');
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(outputFile(personAddress(name)).split('/')).not.toContain('..');
      }),
    );
  });
});

describe('links', () => {
  test('are relative, so that the site works below any base path', () => {
    expect(rootFrom('/')).toBe('./');
    expect(rootFrom('/people/')).toBe('../');
    expect(rootFrom('/minutes/iaas/20230503/')).toBe('../../../');
    expect(href(rootFrom('/people/'), '/minutes/iaas/')).toBe('../minutes/iaas/');
    expect(href(rootFrom('/'), '/')).toBe('./');
  });

  test('are encoded, segment by segment', () => {
    expect(href('../', '/minutes/kick off/50%/ä#1/')).toBe('../minutes/kick%20off/50%25/%C3%A4%231/');
  });

  test('lead where the page’s file lies', () => {
    expect(outputFile('/')).toBe('index.html');
    expect(outputFile('/minutes/iaas/')).toBe('minutes/iaas/index.html');
    expect(outputFile('/404.html')).toBe('404.html');
  });
});

test('references, discussions and the actions of a group have their addresses', () => {
  const { reference } = makeAddresses([], []);
  expect(reference('Owner', 'repo.js', 12)).toBe('/references/Owner/repo.js/12/');
  expect(reference('Owner', null, 12)).toBe('/references/orgs/Owner/12/');
  const { groupActions } = makeAddresses(['ops/night', 'Ops/Night', '-', 'café', 'cafe\u0301'], []);
  expect(groupActions('ops/night')).toBe('/actions/group/ops/night~2/');
  expect(groupActions('')).toBe('/actions/group/-/');
  expect(groupActions('-')).toBe('/actions/group/-~2/');
  expect(groupActions('café')).not.toBe(groupActions('cafe\u0301'));
});

test('names that a disk would not take are changed, and stay different', () => {
  expect(safeSegment('CON')).toBe('CON-');
  expect(safeSegment('aux.md')).toBe('aux-.md');
  expect(safeSegment('console')).toBe('console');
  const [long, longer] = ['ü'.repeat(200), 'ü'.repeat(201)].map(safeSegment);
  expect(Buffer.byteLength(long ?? '')).toBeLessThan(220);
  expect(long).not.toBe(longer);
  const { meeting } = makeAddresses([], []);
  expect(meeting(`${'deep folder/'.repeat(400)}a.md`)).toMatch(/^\/minutes\/~[0-9a-f]{12}\/$/);
});

test('repositories that differ only in case have two addresses on any disk: who came first keeps the plain one', () => {
  const addresses = makeAddresses(
    [],
    [],
    [
      { owner: 'Quay', repository: 'Logs' },
      { owner: 'Quay', repository: 'logs' },
    ],
  );
  expect(addresses.repository('Quay', 'Logs')).toBe('/references/Quay/Logs/');
  expect(addresses.repository('Quay', 'logs')).toBe('/references/Quay/logs~2/');
  expect(addresses.reference('Quay', 'logs', 87)).toBe('/references/Quay/logs~2/87/');
});
