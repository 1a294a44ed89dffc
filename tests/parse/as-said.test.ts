import { describe, expect, it } from 'vitest';
import { readMinutes } from './read-minutes.ts';

const decided = (line: string) =>
  readMinutes(`# 2024-03-05\n\n## Crane\n\n${line}\n`).decisions.map(({ text }) => text);
const tasks = (line: string) => readMinutes(`# 2024-03-05\n\n## Crane\n\n${line}\n`).actions.map(({ text }) => text);

describe('what was found is told with the code and the addresses that stand in it', () => {
  it.each([
    [
      '- Decision: add `hoist-all` and `lower-all` to `crane:recommended`.',
      'add hoist-all and lower-all to crane:recommended.',
    ],
    ['- Decision: `hoist` stays as it is', 'hoist stays as it is'],
    ['- Decision: we rename it to `hoist`', 'we rename it to hoist'],
    ['- Decision: the crane stays. `hoist` was not talked about', 'the crane stays. hoist was not talked about'],
    ['- Decision: links on https://pier.example/ stay hidden', 'links on https://pier.example/ stay hidden'],
    ['- Decision: the crane is sold (https://pier.example/crane)', 'the crane is sold'],
    ['- Decision: paint it ![a swatch](red.png) red', 'paint it red'],
  ])('%s', (line, text) => {
    expect(decided(line)).toEqual([text]);
  });

  it.each([
    ['- AI @ada: deprecate `hoist()` in favour of `lift()`', 'deprecate hoist() in favour of lift()'],
    ['- AI @ada: `hoist()` needs a test', 'hoist() needs a test'],
    ['- @ada will look after `hoist`', '@ada will look after hoist'],
  ])('%s', (line, text) => {
    expect(tasks(line)).toEqual([text]);
  });

  it('code names no people, tasks or issues all the same', () => {
    const { actions, references } = readMinutes(
      '# 2024-03-05\n\n## Crane\n\n- `AI @ada: lift`\n- see `pier/crane#7`\n',
    );
    expect([actions, references]).toEqual([[], []]);
  });

  it('wrapped lines stay together', () => {
    expect(decided('- Decision: we rename the lever to `hoist`,\n  and the wheel to `lower`')).toEqual([
      'we rename the lever to hoist, and the wheel to lower',
    ]);
  });
});
