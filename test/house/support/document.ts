import { openApiDocument } from '@omni/platform';
import type { TestApp } from '@omni/testing';

/** As much of a JSON schema as request bodies use. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  example?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  schema: Schema;
}

export interface Op {
  id: string;
  method: string;
  path: string;
  tag: string;
  parameters: Parameter[];
  body: Schema | null;
  consumes: string;
  statuses: ReadonlySet<string>;
  open: boolean;
}

interface Described {
  operationId: string;
  tags: string[];
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, unknown>;
  security: unknown[];
}

/** The API as its OpenAPI document tells it: the tests that are generated read this and nothing else. */
export class ApiDocument {
  readonly operations: Op[];
  private readonly schemas: Record<string, Schema>;

  constructor(app: TestApp) {
    const document = JSON.parse(JSON.stringify(openApiDocument(app.app))) as {
      paths: Record<string, Record<string, Described>>;
      components: { schemas: Record<string, Schema> };
    };
    this.schemas = document.components.schemas;
    this.operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => opOf(path, method, described)),
    );
  }

  /** A schema without the names and wrappers around it. */
  resolve(schema: Schema): Schema {
    const inner = schema.$ref
      ? this.schemas[schema.$ref.split('/').pop() ?? '']
      : (schema.allOf ?? schema.anyOf ?? schema.oneOf)?.[0];
    return inner
      ? { ...this.resolve(inner), ...(schema.example === undefined ? {} : { example: schema.example }) }
      : schema;
  }

  withId(): Op[] {
    return this.operations.filter((op) => op.path.includes('{id}'));
  }

  named(id: string): Op {
    const found = this.operations.find((op) => op.id === id);
    if (!found) throw new Error(`no operation is named ${id}`);
    return found;
  }
}

function opOf(path: string, method: string, described: Described): Op {
  const content = Object.entries(described.requestBody?.content ?? {})[0];
  return {
    id: described.operationId,
    method: method.toUpperCase(),
    path,
    tag: described.tags[0] ?? '',
    parameters: described.parameters,
    body: content?.[1].schema ?? null,
    consumes: content?.[0] ?? 'application/json',
    statuses: new Set(Object.keys(described.responses)),
    open: described.security.length === 0,
  };
}
