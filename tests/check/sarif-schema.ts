import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

const FILE = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

const isAddress = (text: string) => URL.canParse(text);
const isRelativeAddress = (text: string) => !/[\s\\<>"{}|^`]/.test(text) && URL.canParse(text, 'file:///');
const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);

/**
 * The standard's own schema (OASIS, SARIF 2.1.0 with its errata), which Microsoft's SDK for SARIF brings along. It is written in
 * draft 4, of which it uses nothing that a later draft reads differently but the name of `id`.
 */
export function sarifValidator(): ValidateFunction {
  const { id, $schema: _draft, ...schema } = createRequire(import.meta.url)(FILE);
  const formats = { uri: isAddress, 'uri-reference': isRelativeAddress, 'date-time': isMoment };
  // One of its patterns (of languages) is no expression for Unicode.
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile({ $id: id, ...schema });
}
