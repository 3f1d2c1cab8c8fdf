import { oneLine, unprocessable, type FaultDetail } from '@omni/platform';
import Mustache from 'mustache';
import { safeHtml } from '../shared/mail-body';
import { HOUSE_FIELDS, type HouseData, type MergeData, type MergeField } from './merge-fields';

interface Template {
  subject: string;
  bodyText: string | null;
  bodyHtml: string | null;
  mergeFields: readonly MergeField[];
}

export interface Rendered {
  subject: string;
  bodyText: string | null;
  bodyHtml: string | null;
}

const PARTS = ['subject', 'bodyText', 'bodyHtml'] as const;
const asIs = { escape: (value: string) => value };

/**
 * Fills a template in (Mustache; in HTML each value is escaped).
 * @throws 422 `communications.message_template.data` naming each unknown field and each required one without a value
 */
export function renderTemplate(template: Template, data: MergeData, house: HouseData): Rendered {
  const faults = [...unknownData(template, data), ...missingData(template, data)];
  if (faults.length > 0) {
    throw unprocessable(
      'communications.message_template.data',
      'The data does not fit the merge fields of the template.',
      faults,
    );
  }
  const empty = Object.fromEntries(template.mergeFields.map(({ name }) => [name, '']));
  const given = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
  const view = nested({ ...empty, ...house, ...given });
  const fill = (text: string | null): string | null => text && Mustache.render(text, view, {}, asIs);
  return {
    subject: oneLine(fill(template.subject) ?? ''),
    bodyText: fill(template.bodyText),
    bodyHtml: template.bodyHtml && safeHtml(Mustache.render(template.bodyHtml, view)),
  };
}

/** What a preview shows where no data is given. */
export const sampleData = (fields: readonly MergeField[]): MergeData =>
  Object.fromEntries(fields.map(({ name, sample }) => [name, sample ?? `[${name}]`]));

/**
 * What is wrong with a template's own text: broken tags, names that are not declared, values that would go unescaped into
 * HTML, and pieces of other templates.
 */
export function templateFaults(template: Template): FaultDetail[] {
  const faults = repeatedNames(template.mergeFields);
  const known = new Set([...template.mergeFields.map(({ name }) => name), ...Object.keys(HOUSE_FIELDS)]);
  for (const part of PARTS) {
    const text = template[part];
    if (text === null) continue;
    const fault = (code: string, message: string): void => {
      faults.push({ pointer: `/${part}`, code, message });
    };
    try {
      for (const [kind, name] of tagsOf(Mustache.parse(text) as Token[])) {
        if (kind === '>' || kind === '=') fault('tag_not_allowed', `{{${kind}}} is not allowed`);
        else if (kind === '&' && part === 'bodyHtml')
          fault('unescaped', `{{{${name}}}} would put ${name} into HTML as it is; write {{${name}}}`);
        else if (name !== '.' && !known.has(name))
          fault('merge_field_unknown', `${name} is not declared among the merge fields`);
      }
    } catch {
      fault('template_broken', 'its tags do not fit together');
    }
  }
  return faults;
}

type Token = [kind: string, value: string, start: number, end: number, inner?: Token[]];

function tagsOf(tokens: readonly Token[]): [kind: string, name: string][] {
  return tokens.flatMap(([kind, value, , , inner]): [string, string][] => {
    if (kind === 'text') return [];
    const within = kind === '#' || kind === '^' ? tagsOf(inner ?? []) : [];
    return [[kind, value], ...within];
  });
}

function repeatedNames(fields: readonly MergeField[]): FaultDetail[] {
  const seen = new Set<string>();
  return fields.flatMap(({ name }, i) => {
    const taken = seen.has(name) || name in HOUSE_FIELDS;
    // `client` beside `client.name` could be filled in for one of them alone.
    const inside = fields.some((other) => other.name.startsWith(`${name}.`));
    seen.add(name);
    if (!taken && !inside) return [];
    return [{ pointer: `/mergeFields/${String(i)}/name`, code: 'repeated', message: 'is taken already' }];
  });
}

const unknownData = ({ mergeFields }: Template, data: MergeData): FaultDetail[] =>
  Object.keys(data)
    .filter((key) => !(key in HOUSE_FIELDS) && !mergeFields.some(({ name }) => name === key))
    .map((key) => ({
      pointer: `/mergeData/${key}`,
      code: 'merge_field_unknown',
      message: 'the template has no such merge field',
    }));

const missingData = ({ mergeFields }: Template, data: MergeData): FaultDetail[] =>
  mergeFields
    .filter(({ name, required }) => required && (data[name] ?? '') === '')
    .map(({ name }) => ({
      pointer: `/mergeData/${name}`,
      code: 'merge_field_missing',
      message: 'is required by the template',
    }));

/** `{ 'client.name': 'Acme' }` → `{ client: { name: 'Acme' } }`, without anything that a prototype could lend. */
function nested(flat: Readonly<Record<string, unknown>>): object {
  const root = Object.create(null) as Record<string, unknown>;
  for (const [path, value] of Object.entries(flat)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let place = root;
    for (const name of names) place = (place[name] ??= Object.create(null)) as Record<string, unknown>;
    place[last] = value;
  }
  return root;
}
