import type { Rule } from '../rule.ts';
import { actionLongOpen } from './action-long-open.ts';
import { checkboxForm } from './checkbox-form.ts';
import { dueDatePassed } from './due-date-passed.ts';
import { emailAddress } from './email-address.ts';
import { headingLevelSkipped } from './heading-level-skipped.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { longLine } from './long-line.ts';
import { missingPicture } from './missing-picture.ts';
import { misspelledHandle } from './misspelled-handle.ts';
import { noParticipants } from './no-participants.ts';
import { phoneNumber } from './phone-number.ts';
import { secret } from './secret.ts';
import { unclosedCode } from './unclosed-code.ts';
import { unclosedEmphasis } from './unclosed-emphasis.ts';

/**
 * Every rule. What a single file or the linking already tells (front matter, encodings, title and name that disagree, copies, missing minutes,
 * links whose text names another issue, ambiguous `#12`, markup that is dropped) is reported there and is no rule here.
 */
export const rules: readonly Rule[] = [
  secret,
  emailAddress,
  phoneNumber,
  noParticipants,
  misspelledHandle,
  actionLongOpen,
  dueDatePassed,
  missingPicture,
  unclosedCode,
  unclosedEmphasis,
  headingLevelSkipped,
  checkboxForm,
  invisibleCharacter,
  longLine,
];
