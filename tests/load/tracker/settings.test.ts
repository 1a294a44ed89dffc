import { describe, expect, test } from 'vitest';
import { trackerSettings } from '../../../src/load/tracker/settings.ts';
import { noConfig } from '../../helpers/meetings.ts';

const configured = (tracker: string | null) => ({ ...noConfig, tracker });

describe('the tracker that is asked', () => {
  test('is none without a token or a line in minuted.yml', () => {
    expect(trackerSettings(configured(null), {})).toBeNull();
    expect(trackerSettings(configured(null), { GITHUB_TOKEN: '' })).toBeNull();
  });

  test('is GitHub with a token, or the server that GitHub Actions runs on', () => {
    expect(trackerSettings(configured(null), { GITHUB_TOKEN: 'x' })).toEqual({
      base: 'https://api.github.com',
      host: 'github.com',
      token: 'x',
    });
    expect(
      trackerSettings(configured(null), { GITHUB_TOKEN: 'x', GITHUB_API_URL: 'https://git.corp.example/api/v3' }),
    ).toEqual({ base: 'https://git.corp.example/api/v3', host: 'git.corp.example', token: 'x' });
  });

  test('is the one that minuted.yml names', () => {
    expect(trackerSettings(configured('https://git.harbour.example/api/v1/'), {})).toEqual({
      base: 'https://git.harbour.example/api/v1',
      host: 'git.harbour.example',
      token: null,
    });
  });

  test('gets GitHub’s token only if it is GitHub, whatever minuted.yml says', () => {
    const token = (tracker: string) => trackerSettings(configured(tracker), { GITHUB_TOKEN: 'x' })?.token;
    expect(token('https://api.github.com')).toBe('x');
    expect(token('https://api.github.com.evil.example')).toBeNull();
    expect(token('http://api.github.com')).toBeNull();
  });
});
