import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentedRules } from '../../src/lint/documented-rules.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { loadArchive } from '../../src/load/load-archive.ts';
import { defaultConfig } from '../../src/read/archive-config.ts';
import { readArchive } from '../../src/read/read-archive.ts';
import { asNobody, exampleFolder, isClosed } from '../helpers/example-folder.ts';
import { project } from '../helpers/places.ts';

describe('each rule says of its own example what its documentation says', () => {
  for (const { id, severity, example } of documentedRules)
    test(id, async () => {
      const root = exampleFolder(example.files);
      const diagnostics = isClosed(example)
        ? await asNobody(async () => (await readArchive(root, defaultConfig)).diagnostics)
        : (await loadArchive(root, { cache: false, git: false })).diagnostics;
      const said = diagnostics.filter(({ rule }) => rule === id);
      expect(said.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`)).toEqual(
        example.messages,
      );
      expect(new Set(said.map((one) => one.severity))).toEqual(new Set([severity]));
    });

  test('ids are unique and in kebab case', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('messages are sentences without a full stop at the end', () => {
    expect(
      documentedRules.flatMap(({ example }) => example.messages).filter((message) => message.endsWith('.')),
    ).toEqual([]);
  });

  test('everything that reading, parsing and linking say is documented', () => {
    const known = new Set(documentedRules.map(({ id }) => id));
    const said = sourceFiles('src/read', 'src/load', 'src/parse', 'src/link').flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const forms = [/rule: '([a-z-]+)',\s*severity/g, /report\(\s*(?:draft|walk)\b[^)]{0,60}?'([a-z]+(?:-[a-z]+)+)'/g];
      return forms.flatMap((form) => [...text.matchAll(form)].map(([, id]) => id ?? ''));
    });
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((id) => !known.has(id))).toEqual([]);
  });
});

function sourceFiles(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(project, folder, name)),
  );
}
