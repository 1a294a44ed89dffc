import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Meeting, VocabularyConfig } from '../model/index.ts';
import { parseMeeting } from './parse-meeting.ts';

declare module 'vfile' {
  interface DataMap {
    /** What the file says as minutes, by `remark-minutes`. */
    meeting: Meeting;
  }
}

/** Options of `remark-minutes`. */
export interface RemarkMinutesOptions {
  /** Words of your own, as `vocabulary` in `minuted.yml`. */
  readonly vocabulary?: VocabularyConfig;
  /** Also reports what is odd in the minutes as messages of the file. Default false. */
  readonly messages?: boolean;
}

const severities = { error: true, warning: false, info: undefined } as const;

/**
 * A unified plugin: puts what a file says as minutes on `file.data.meeting`. It reads the file's text, not the tree: so it
 * makes no difference which other plugins there are (GFM, front matter) or what they did before. The tree stays as it is.
 */
const remarkMinutes: Plugin<[RemarkMinutesOptions?], Root> = ({ vocabulary = {}, messages = false } = {}) => {
  return (_tree: Root, file: VFile): undefined => {
    const path = (file.path ?? 'minutes.md').replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
    const meeting = parseMeeting(String(file), { path, vocabulary });
    file.data.meeting = meeting;
    if (!messages) return;
    for (const { line, column, message, rule, severity } of meeting.diagnostics)
      file.message(message, { place: { line, column }, ruleId: rule, source: 'minuted' }).fatal = severities[severity];
  };
};

export default remarkMinutes;
export { remarkMinutes };
