interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

interface OperationDoc {
  operationId?: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses?: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

/** The parts of an OpenAPI document that a comparison reads. */
export interface ApiDoc {
  paths: Record<string, Record<string, OperationDoc>>;
  components?: { schemas?: Record<string, Schema> };
}

/**
 * What a client written against `before` would trip over in `after`: vanished operations and answer fields, new demands
 * on requests, narrowed enums of requests, changed types. Additions are no breakage.
 */
export function breakingChanges(before: ApiDoc, after: ApiDoc): string[] {
  const found: string[] = [];
  for (const [path, methods] of Object.entries(before.paths)) {
    for (const [method, old] of Object.entries(methods)) {
      const now = after.paths[path]?.[method];
      const name = `${method.toUpperCase()} ${path}`;
      if (!now) found.push(`${name} is gone`);
      else compareOperation(name, old, now, before, after, found);
    }
  }
  return found;
}

function compareOperation(
  name: string,
  old: OperationDoc,
  now: OperationDoc,
  before: ApiDoc,
  after: ApiDoc,
  found: string[],
): void {
  if (old.operationId !== now.operationId)
    found.push(`${name} is now called ${String(now.operationId)} instead of ${String(old.operationId)}`);
  const known = new Map((old.parameters ?? []).map((p) => [`${p.in} ${p.name}`, p]));
  for (const parameter of now.parameters ?? []) {
    if (parameter.required && !known.get(`${parameter.in} ${parameter.name}`)?.required)
      found.push(`${name} now demands ${parameter.in} parameter ${parameter.name}`);
  }
  const kept = new Set((now.parameters ?? []).map((p) => `${p.in} ${p.name}`));
  for (const key of known.keys()) if (!kept.has(key)) found.push(`${name} no longer takes ${key}`);
  const [oldBody, newBody] = [bodyOf(old.requestBody), bodyOf(now.requestBody)];
  if (newBody) compareRequest(`${name} body`, oldBody, newBody, before, after, found, new Set());
  for (const [status, response] of Object.entries(old.responses ?? {})) {
    if (!status.startsWith('2')) continue;
    const next = now.responses?.[status];
    if (!next) found.push(`${name} no longer answers ${status}`);
    else compareAnswer(`${name} answer`, bodyOf(response), bodyOf(next), before, after, found, new Set());
  }
}

const bodyOf = (holder: { content?: Record<string, { schema?: Schema }> } | undefined): Schema | undefined =>
  Object.values(holder?.content ?? {})[0]?.schema;

function resolve(schema: Schema | undefined, doc: ApiDoc): Schema | undefined {
  if (!schema?.$ref) return schema;
  return doc.components?.schemas?.[schema.$ref.split('/').pop() ?? ''];
}

function compareRequest(
  at: string,
  oldRef: Schema | undefined,
  newRef: Schema,
  before: ApiDoc,
  after: ApiDoc,
  found: string[],
  seen: Set<string>,
): void {
  if (newRef.$ref && seen.has(newRef.$ref)) return;
  if (newRef.$ref) seen.add(newRef.$ref);
  const [old, now] = [resolve(oldRef, before), resolve(newRef, after)];
  for (const field of now?.required ?? [])
    if (!old?.required?.includes(field)) found.push(`${at} now demands ${field}`);
  for (const [field, schema] of Object.entries(old?.properties ?? {})) {
    const next = now?.properties?.[field];
    if (!next) found.push(`${at} no longer takes ${field}`);
    else {
      if (next.enum && schema.enum?.some((v) => !next.enum?.includes(v)))
        found.push(`${at}.${field} takes fewer values`);
      if (schema.type && next.type && schema.type !== next.type)
        found.push(`${at}.${field} is now ${next.type}`);
      compareRequest(`${at}.${field}`, schema, next, before, after, found, seen);
    }
  }
}

function compareAnswer(
  at: string,
  oldRef: Schema | undefined,
  newRef: Schema | undefined,
  before: ApiDoc,
  after: ApiDoc,
  found: string[],
  seen: Set<string>,
): void {
  if (oldRef?.$ref && seen.has(oldRef.$ref)) return;
  if (oldRef?.$ref) seen.add(oldRef.$ref);
  const [old, now] = [resolve(oldRef, before), resolve(newRef, after)];
  if (!old) return;
  if (old.items) compareAnswer(`${at}[]`, old.items, now?.items, before, after, found, seen);
  for (const [field, schema] of Object.entries(old.properties ?? {})) {
    const next = now?.properties?.[field];
    if (!next) found.push(`${at} no longer holds ${field}`);
    else {
      if (schema.type && next.type && schema.type !== next.type)
        found.push(`${at}.${field} is now ${next.type}`);
      if (old.required?.includes(field) && !now.required?.includes(field))
        found.push(`${at}.${field} may now be absent`);
      compareAnswer(`${at}.${field}`, schema, next, before, after, found, seen);
    }
  }
}
