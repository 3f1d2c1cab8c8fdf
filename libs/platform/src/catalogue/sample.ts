import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

const BY_FORMAT: Record<string, unknown> = {
  uuid: '0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11',
  'date-time': '2026-03-02T09:00:00.000Z',
  date: '2026-03-02',
  time: '09:00:00',
  email: 'ada@example.com',
  uri: 'https://example.com/',
};
const MAX_DEPTH = 6;

/**
 * A value that the schema describes, for events that nobody wrote a sample for: what an automation shows before the
 * first real one. Made from formats, choices, examples and bounds; a pattern is taken by its example alone.
 */
export function sampleOf(schema: z.ZodType): unknown {
  const { definitions, ...root } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io: 'output',
    unrepresentable: 'any',
  }) as JsonSchema & {
    definitions?: Record<string, JsonSchema>;
  };
  return build(root, definitions ?? {}, 0);
}

function build(schema: JsonSchema, known: Record<string, JsonSchema>, depth: number): unknown {
  if (depth > MAX_DEPTH) return null;
  const ref = schema.$ref as string | undefined;
  if (ref) return build(known[ref.split('/').pop() ?? ''] ?? {}, known, depth + 1);
  if (schema.example !== undefined) return schema.example;
  if (schema.default !== undefined) return schema.default;
  const choice = (schema.enum as unknown[] | undefined)?.[0];
  if (choice !== undefined) return choice;
  const variant = ((schema.oneOf ?? schema.anyOf ?? schema.allOf) as JsonSchema[] | undefined)?.[0];
  if (variant) return build(variant, known, depth + 1);
  return ofType(schema, known, depth);
}

function ofType(schema: JsonSchema, known: Record<string, JsonSchema>, depth: number): unknown {
  switch (schema.type) {
    case 'object': {
      const properties = Object.entries((schema.properties as Record<string, JsonSchema> | undefined) ?? {});
      return Object.fromEntries(
        properties.map(([name, property]) => [name, build(property, known, depth + 1)]),
      );
    }
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return Math.max(1, (schema.minimum as number | undefined) ?? 1);
    case 'string':
      return BY_FORMAT[schema.format as string] ?? 'text';
    default:
      return null;
  }
}
