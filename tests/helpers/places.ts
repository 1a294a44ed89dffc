import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout. */
export const project = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Real archives, labels and the scorer lie beside the checkout; MINUTED_SHARED names another place. */
export const shared = resolve(process.env.MINUTED_SHARED ?? join(project, '../shared'));

/** Whether the real archives are at hand. Tests over them are skipped, saying so, only where they are not. */
export const hasShared = existsSync(join(shared, 'corpus')) && existsSync(join(shared, 'tools', 'score.mjs'));

/** Why a test over the real archives was skipped; part of its name. */
export const withoutShared = hasShared ? '' : ` (skipped: there is no ${shared})`;
