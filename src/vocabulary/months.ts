/** Names of months (`1` to `12`) by language; abbreviations may carry a full stop in the text. */
export const months: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    '1': ['january', 'jan'],
    '2': ['february', 'feb'],
    '3': ['march', 'mar'],
    '4': ['april', 'apr'],
    '5': ['may'],
    '6': ['june', 'jun'],
    '7': ['july', 'jul'],
    '8': ['august', 'aug'],
    '9': ['september', 'sep', 'sept'],
    '10': ['october', 'oct'],
    '11': ['november', 'nov'],
    '12': ['december', 'dec'],
  },
  de: {
    '1': ['januar', 'jänner', 'jan'],
    '2': ['februar', 'feb'],
    '3': ['märz', 'mär', 'mrz'],
    '4': ['april', 'apr'],
    '5': ['mai'],
    '6': ['juni', 'jun'],
    '7': ['juli', 'jul'],
    '8': ['august', 'aug'],
    '9': ['september', 'sep', 'sept'],
    '10': ['oktober', 'okt'],
    '11': ['november', 'nov'],
    '12': ['dezember', 'dez'],
  },
};

/** Names of weekdays (`0` = Sunday) by language. */
export const weekdays: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    '0': ['sunday', 'sun'],
    '1': ['monday', 'mon'],
    '2': ['tuesday', 'tue', 'tues'],
    '3': ['wednesday', 'wed'],
    '4': ['thursday', 'thu', 'thur', 'thurs'],
    '5': ['friday', 'fri'],
    '6': ['saturday', 'sat'],
  },
  de: {
    '0': ['sonntag', 'so'],
    '1': ['montag', 'mo'],
    '2': ['dienstag', 'di'],
    '3': ['mittwoch', 'mi'],
    '4': ['donnerstag', 'do'],
    '5': ['freitag', 'fr'],
    '6': ['samstag', 'sonnabend', 'sa'],
  },
};
