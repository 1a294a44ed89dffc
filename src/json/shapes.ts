/**
 * The shapes of the export, once: each entry names its fields in the order in which they are printed, with the JSON Schema of
 * their values. `schema.ts` makes the schema of it, `to-json.ts` the order and the guarantee that nothing else gets out.
 */

/** A JSON Schema, or the part of one. */
export type Schema = { readonly [keyword: string]: SchemaValue };
type SchemaValue = string | number | boolean | null | readonly SchemaValue[] | Schema;

/** Fields of one kind of object by name, in order. */
export type Shape = Readonly<Record<string, Schema>>;

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const count: Schema = { type: 'integer', minimum: 0 };
const line: Schema = { type: 'integer', minimum: 1, description: '1-based line of the original file' };
const date: Schema = { type: 'string', format: 'date' };
const texts: Schema = listOf(text);
const maybeText = orNull(text);
const maybeDate = orNull(date);
const slug: Schema = { ...text, description: 'anchor on the page' };
const agenda: Schema = { ...maybeText, description: 'slug of the agenda item it stands beneath' };
const rule: Schema = { ...text, description: 'what found the entry' };
const status = oneOf('open', 'done', 'dropped');
const referenceType = orNull(oneOf('issue', 'pull', 'discussion'));

/** An array of such values. */
export function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

/** Points at a shape by its name. */
export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

function oneOf(...values: readonly string[]): Schema {
  return { enum: values };
}

function inline(fields: Shape): Schema {
  return { type: 'object', properties: fields, required: Object.keys(fields), additionalProperties: false };
}

const decision: Shape = {
  line,
  rule,
  number: { ...count, description: 'the anchor is #decision-<number>' },
  text,
  outcome: oneOf('agreed', 'rejected', 'inconclusive', 'vote'),
  tally: orNull(inline({ for: count, against: count, abstain: count })),
  certain: flag,
  agenda,
};

/** Shapes that do not hold optional fields, by name. */
export const shapes = {
  participant: {
    line,
    rule,
    handle: maybeText,
    name: maybeText,
    affiliation: maybeText,
    status: oneOf('present', 'absent'),
    note: maybeText,
  },
  role: { line, rule, role: text, people: texts },
  agendaItem: {
    line,
    rule,
    title: text,
    depth: { type: 'integer', minimum: 1 },
    owners: texts,
    slug,
    endLine: line,
    actions: texts,
    decisions: listOf(count),
    references: texts,
    children: listOf(ref('agendaItem')),
  },
  action: {
    line,
    rule,
    id: text,
    text,
    above: maybeText,
    owners: texts,
    status,
    due: maybeDate,
    marked: flag,
    review: flag,
    agenda,
  },
  decision,
  reference: { line, rule, ref: text, type: referenceType, url: maybeText, text, context: text, agenda },
  link: { line, url: text, text, type: text, meeting: maybeText },
  image: { line, url: text, alt: text },
  backlink: { from: text, line, text },
  dateMention: { line, date },
  edit: { start: count, end: count, text },
  place: { path: text, line, message: text },
  group: {
    id: text,
    name: text,
    description: maybeText,
    meetings: texts,
    series: listOf(ref('seriesEntry')),
    rhythm: orNull(inline({ weekday: { type: 'integer', minimum: 0, maximum: 6 }, days: count })),
    gaps: listOf(date),
  },
  seriesEntry: { path: text, line, date: maybeDate, cancelled: flag },
  person: {
    id: text,
    handle: maybeText,
    name: text,
    spellings: listOf(inline({ text, why: text })),
    affiliations: texts,
    attended: texts,
    missed: texts,
    actions: texts,
    items: listOf(inline({ path: text, slug })),
    colleagues: listOf(inline({ id: text, meetings: count })),
  },
  mention: { path: text, line, agenda, context: text },
  trackedReference: {
    ref: text,
    owner: text,
    repository: maybeText,
    number: count,
    type: referenceType,
    url: text,
    title: maybeText,
    state: orNull(oneOf('open', 'closed', 'merged')),
    mentions: listOf(ref('mention')),
    meetings: texts,
  },
  threadEntry: { path: text, line, slug, title: text, why: text },
  thread: { slug: text, title: text, group: text, entries: listOf(ref('threadEntry')), references: texts },
  receipt: { commit: text, date: { type: 'string' }, pull: orNull(count), corrected: flag },
  sighting: { path: text, line, date: maybeDate, id: text, status, text, why: text, receipt: ref('receipt') },
  trackedAction: {
    id: text,
    group: text,
    text,
    owners: texts,
    due: maybeDate,
    outcome: oneOf('open', 'done', 'dropped', 'vanished'),
    opened: maybeDate,
    lastSeen: maybeDate,
    closed: maybeDate,
    sightings: listOf(ref('sighting')),
    references: texts,
  },
  trackedDecision: {
    ...decision,
    path: text,
    group: text,
    date: maybeDate,
    subject: maybeText,
    thread: maybeText,
    references: texts,
    replaces: maybeText,
    replacedBy: maybeText,
    receipt: ref('receipt'),
    expires: maybeDate,
    revisit: orNull(inline({ due: maybeDate, seen: maybeText })),
  },
  facts: {
    organisation: maybeText,
    repositories: { type: 'object', additionalProperties: text },
    home: maybeText,
  },
  meeting: {
    path: text,
    date: maybeDate,
    kind: oneOf('minutes', 'slides', 'agenda', 'other'),
    title: maybeText,
    group: text,
    language: text,
    cancelled: flag,
    copyOf: maybeText,
    furtherMeetings: listOf(ref('dateMention')),
    tags: texts,
    participants: listOf(ref('participant')),
    roles: listOf(ref('role')),
    agenda: listOf(ref('agendaItem')),
    actions: listOf(ref('action')),
    decisions: listOf(ref('decision')),
    references: listOf(ref('reference')),
    links: listOf(ref('link')),
    images: listOf(ref('image')),
    backlinks: listOf(ref('backlink')),
    diagnostics: listOf(ref('diagnostic')),
  },
  archive: {
    version: { const: 1 },
    facts: ref('facts'),
    meetings: listOf(ref('meeting')),
    people: listOf(ref('person')),
    groups: listOf(ref('group')),
    references: listOf(ref('trackedReference')),
    threads: listOf(ref('thread')),
    actions: listOf(ref('trackedAction')),
    decisions: listOf(ref('trackedDecision')),
    diagnostics: listOf(ref('diagnostic')),
  },
} as const satisfies Readonly<Record<string, Shape>>;

/** A diagnostic; `fix` and `related` are there only where there is one. */
export const diagnosticShape: Shape = {
  path: text,
  line,
  column: { type: 'integer', minimum: 1 },
  rule: text,
  severity: oneOf('error', 'warning', 'info'),
  message: text,
  fix: listOf(ref('edit')),
  related: listOf(ref('place')),
};
