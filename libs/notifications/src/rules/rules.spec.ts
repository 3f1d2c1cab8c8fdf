import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecipientRule, Rule } from './rule';
import { RULES } from './rules';

type Schema = Record<string, unknown>;
interface Documented {
  components: {
    messages: Record<string, { name: string; payload: Schema }>;
    schemas: Record<string, Schema>;
  };
}

const { components } = JSON.parse(
  readFileSync(join(process.cwd(), 'openapi/events.asyncapi.json'), 'utf8'),
) as Documented;
const messages = new Map(
  Object.values(components.messages).map((message) => [message.name, message.payload]),
);

interface Branching extends Record<string, unknown> {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** A schema with its references followed and its alternatives laid over each other. */
function resolved(schema: Schema): Schema {
  const { $ref, allOf, anyOf, oneOf, ...own } = schema as Branching;
  const parts: Schema[] = [...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])];
  if ($ref) parts.push(components.schemas[$ref.split('/').at(-1) ?? ''] ?? {});
  return parts.map(resolved).reduce<Schema>(
    (all, part) => ({
      ...all,
      ...part,
      properties: { ...(all.properties as Schema), ...(part.properties as Schema) },
      values: [...valuesOf(all), ...valuesOf(part)],
    }),
    own,
  );
}

const valuesOf = ({ values, enum: several, const: one }: Schema): unknown[] =>
  (values ?? several ?? (one === undefined ? [] : [one])) as unknown[];

const propertiesOf = (schema: Schema): Record<string, Schema> =>
  (resolved(schema).properties ?? {}) as Record<string, Schema>;

/** What the data of an event may say, by the event's own schema. */
function dataOf(type: string): Record<string, Schema> | undefined {
  const payload = messages.get(type);
  return payload && propertiesOf(propertiesOf(payload).data ?? {});
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'organization');

const nameOf = (one: RecipientRule): string =>
  'of' in one ? one.by : (Object.values(one as Record<string, string>)[0] ?? '');

/** Every property of the event's data that a rule goes by. */
const namesOf = (rule: Rule): string[] => [
  ...rule.recipients.filter((one) => !('roles' in one)).map(nameOf),
  ...namesIn(rule.title),
  ...namesIn(rule.body ?? ''),
  ...(rule.about ? [rule.about.by] : []),
  ...Object.keys(rule.when ?? {}),
];

describe('notification rules', () => {
  it.each(RULES.map((rule) => [`${rule.type}: ${rule.summary}`, rule] as const))(
    'U-097 go by what their event really says: %s',
    (_, rule) => {
      const data = dataOf(rule.type);
      expect({ event: rule.type, known: data !== undefined }).toEqual({ event: rule.type, known: true });
      expect(namesOf(rule).filter((name) => !(name in (data ?? {})))).toEqual([]);
    },
  );

  it('U-097 ask only for values that their event can have', () => {
    const impossible = RULES.flatMap(({ type, when }) =>
      Object.entries(when ?? {}).flatMap(([name, wanted]) => {
        const schema = resolved(dataOf(type)?.[name] ?? {});
        const possible = valuesOf(schema);
        return schema.type === 'boolean' || possible.length === 0
          ? []
          : wanted
              .filter((value) => !possible.includes(value))
              .map((value) => `${type} ${name} ${String(value)}`);
      }),
    );
    expect(impossible).toEqual([]);
  });

  it('U-097 look for members where the other record really names one', () => {
    const missed = RULES.flatMap(({ type, recipients }) =>
      recipients
        .flatMap((one) => ('of' in one ? [one] : []))
        .filter(({ of, member }) => !(member in (dataOf(`${of}.created`) ?? {})))
        .map(({ of, member }) => `${type}: ${of} has no ${member}`),
    );
    expect(missed).toEqual([]);
  });
});
