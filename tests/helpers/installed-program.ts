import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderOf } from './folder.ts';
import { project } from './places.ts';

/**
 * Stands for a copy of Minuted that CI laid somewhere and compiled, so that its scripts can be run as they are:
 * `dist/src/cli/main.js` in this folder starts the checkout's program. Removed after the test.
 */
export function installedProgram(): string {
  return folderOf({
    'dist/src/cli/main.js': `await import('${pathToFileURL(join(project, '.config/run.js')).href}');\n`,
    'package.json': '{"type":"module"}',
    '.github/actions/minuted/action.yml': '',
  });
}
