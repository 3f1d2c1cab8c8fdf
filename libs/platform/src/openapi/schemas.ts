import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** Long patterns that a format says already: they would drown the document. */
const FORMATS_THAT_SUFFICE = new Set(['date-time', 'date', 'uuid', 'email', 'ipv4', 'ipv6', 'time']);

/** Collects named component schemas out of zod contracts. */
export class SchemaBook {
  readonly components = new Map<string, JsonSchema>();

  /** @param extras what `include=` brings along of every resource, beside its own relations */
  constructor(readonly extras: readonly string[] = []) {}

  /** A schema or a reference to the component that its `.meta({ id })` names. */
  use(schema: z.ZodType, io: 'input' | 'output', fallbackName?: string): JsonSchema {
    const {
      definitions,
      $schema: _,
      ...root
    } = z.toJSONSchema(schema, {
      target: 'openapi-3.0',
      io,
      unrepresentable: 'any',
    }) as JsonSchema & { definitions?: Record<string, JsonSchema>; $schema?: string };
    for (const [name, definition] of Object.entries(definitions ?? {})) this.add(name, tidy(definition));
    const own = tidy(root);
    if (!fallbackName || '$ref' in own) return own;
    this.add(fallbackName, own);
    return refTo(fallbackName);
  }

  /** Registers a component; the same name with another shape is a mistake in the contracts. */
  add(name: string, schema: JsonSchema): void {
    const known = this.components.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(
        `two contracts are named ${name} and differ: give one another .meta({ id })\n${JSON.stringify(known).slice(0, 1500)}\n${JSON.stringify(schema).slice(0, 1500)}`,
      );
    }
    this.components.set(name, schema);
  }
}

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

function tidy(node: JsonSchema): JsonSchema {
  return walk(node) as JsonSchema;
}

function walk(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(walk);
  if (node === null || typeof node !== 'object') return node;
  const out: JsonSchema = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'pattern' && FORMATS_THAT_SUFFICE.has((node as JsonSchema).format as string)) continue;
    // Whole numbers within 2^53 are what every integer here is.
    if ((key === 'minimum' || key === 'maximum') && Math.abs(value as number) === Number.MAX_SAFE_INTEGER)
      continue;
    out[key] =
      key === '$ref' ? (value as string).replace('#/definitions/', '#/components/schemas/') : walk(value);
  }
  return out;
}
