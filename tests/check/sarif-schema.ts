const text = { type: 'string', minLength: 1 };
const message = { type: 'object', required: ['text'], additionalProperties: false, properties: { text } };

const artifactLocation = {
  type: 'object',
  additionalProperties: false,
  properties: { uri: { type: 'string', pattern: '^[^\\\\\\s]*$' }, uriBaseId: text, description: message },
};

const region = {
  type: 'object',
  required: ['startLine'],
  additionalProperties: false,
  properties: { startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 } },
};

const location = {
  type: 'object',
  required: ['physicalLocation'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: 0 },
    message,
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      additionalProperties: false,
      properties: { artifactLocation, region },
    },
  },
};

const level = { enum: ['none', 'note', 'warning', 'error'] };

const reportingDescriptor = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: text,
    shortDescription: message,
    fullDescription: message,
    defaultConfiguration: { type: 'object', additionalProperties: false, properties: { level } },
  },
};

const result = {
  type: 'object',
  required: ['message'],
  additionalProperties: false,
  properties: {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: { type: 'array', uniqueItems: true, items: location },
    relatedLocations: { type: 'array', uniqueItems: true, items: location },
  },
};

/**
 * The part of SARIF 2.1.0 that our report uses, as strict as the standard's own schema (sections 3.13 to 3.52): names, types,
 * required properties, bounds, and nothing beside them. The whole schema lies in no package of reasonable size.
 */
export const sarifSchema = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: text,
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            additionalProperties: false,
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                additionalProperties: false,
                properties: {
                  name: text,
                  version: text,
                  rules: { type: 'array', uniqueItems: true, items: reportingDescriptor },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          originalUriBaseIds: { type: 'object', additionalProperties: artifactLocation },
          results: { type: 'array', items: result },
        },
      },
    },
  },
};
