import { describe, expect, test } from 'vitest';
import { rules } from '../../src/lint/rules/index.ts';
import { loadArchive } from '../../src/load/load-archive.ts';
import { folderOf } from '../helpers/folder.ts';

describe('each rule says of its own example what its documentation says', () => {
  for (const rule of rules)
    test(rule.id, async () => {
      const { diagnostics } = await loadArchive(folderOf(rule.example.files), { cache: false, git: false });
      const said = diagnostics.filter(({ rule: id }) => id === rule.id);
      expect(said.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`)).toEqual(
        rule.example.messages,
      );
      expect(said.every(({ severity }) => severity === rule.severity)).toBe(true);
    });

  test('ids are unique and in kebab case', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('messages are sentences without a full stop at the end', () => {
    expect(rules.flatMap(({ example }) => example.messages).filter((message) => message.endsWith('.'))).toEqual([]);
  });
});
