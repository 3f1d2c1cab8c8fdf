import { Injectable } from '@nestjs/common';
import { Catalogue, Rights, type AnyResource, type Principal } from '@omni/platform';
import { z } from 'zod';
import type { TargetField } from '../../parsing';
import { unknownEntityType, unknownMatch, unknownTarget } from '../import-job.errors';

/** A field that a column can fill, with what its values must look like. */
export interface Target extends TargetField {
  kind:
    | 'text'
    | 'email'
    | 'emails'
    | 'phone'
    | 'date'
    | 'instant'
    | 'integer'
    | 'money'
    | 'decimal'
    | 'boolean'
    | 'enum'
    | 'country'
    | 'relation';
  choices?: readonly string[];
  /** resource type that a relation names */
  relation?: string;
  /** property that holds the relation's id */
  by?: string;
}

interface Schema {
  type?: string;
  description?: string;
  format?: string;
  enum?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
}

/** What of each resource a file can fill, read from its create contract: nothing here knows a module. */
@Injectable()
export class Targets {
  private readonly known = new Map<string, readonly Target[]>();

  constructor(private readonly catalogue: Catalogue) {}

  /** The resource behind an entity type that files may bring in and this principal may create. */
  importable(type: string, principal: Principal): AnyResource {
    const resource = this.catalogue.resourceOfType(type);
    const open = this.catalogue
      .allResources()
      .filter((r) => r.importable && r.contract.create && new Rights(principal, r).some('create'));
    if (!resource || !open.includes(resource)) throw unknownEntityType(type, open.map((r) => r.type).sort());
    return resource;
  }

  of(resource: AnyResource): readonly Target[] {
    const known = this.known.get(resource.type);
    if (known) return known;
    const targets = resource.contract.create ? this.read(resource) : [];
    this.known.set(resource.type, targets);
    return targets;
  }

  checkMapping(resource: AnyResource, mapping: Readonly<Record<string, string>>): void {
    const names = new Set(this.of(resource).map((t) => t.name));
    for (const [header, target] of Object.entries(mapping))
      if (!names.has(target)) throw unknownTarget(header, target);
  }

  checkMatch(resource: AnyResource, matchOn: readonly string[]): void {
    for (const field of matchOn) if (!resource.table.byProperty.has(field)) throw unknownMatch(field);
  }

  private read(resource: AnyResource): Target[] {
    const root = z.toJSONSchema(resource.contract.create as z.ZodType, {
      io: 'input',
      unrepresentable: 'any',
    }) as Schema;
    const defs = root.$defs ?? {};
    const top = resolve(root, defs);
    const plain = Object.entries(top.properties ?? {}).flatMap(([name, schema]) =>
      targetsOf(
        name,
        {
          ...resolve(schema, defs),
          ...(schema.description === undefined ? {} : { description: schema.description }),
        },
        defs,
      ),
    );
    const relations = Object.entries(resource.list.include ?? {}).flatMap(([name, relation]): Target[] =>
      'by' in relation && top.properties && relation.by in top.properties
        ? [
            {
              name,
              label: `${name} (by name)`,
              aliases: ALIASES[relation.type] ?? [],
              kind: 'relation',
              relation: relation.type,
              by: relation.by,
            },
          ]
        : [],
    );
    return [...plain.filter((t) => t.name !== 'lifecycleSource'), ...relations];
  }
}

/** What other systems call the things that a row refers to. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  client_company: [
    'company',
    'company name',
    'organization',
    'organization name',
    'account',
    'associated company',
    'employer',
    'firma',
  ],
};

function resolve(schema: Schema, defs: Readonly<Record<string, Schema>>): Schema {
  if (schema.$ref) return resolve(defs[schema.$ref.split('/').pop() ?? ''] ?? {}, defs);
  const inner = schema.allOf?.[0] ?? schema.anyOf?.find((s) => s.type !== 'null');
  return inner ? resolve(inner, defs) : schema;
}

function targetsOf(name: string, schema: Schema, defs: Readonly<Record<string, Schema>>): Target[] {
  if (schema.enum) return [{ name, kind: 'enum', choices: schema.enum }];
  switch (schema.type) {
    case 'string':
      return schema.format === 'uuid'
        ? []
        : [{ name, ...labelOf(schema), kind: textKind(name, schema.format) }];
    case 'integer':
      return [
        {
          name,
          kind: name.endsWith('Minor') ? 'money' : 'integer',
          aliases: name.endsWith('Minor') ? [name.slice(0, -5)] : [],
        },
      ];
    case 'number':
      return [{ name, kind: 'decimal' }];
    case 'boolean':
      return [{ name, kind: 'boolean' }];
    case 'array':
      return 'email' in (resolve(schema.items ?? {}, defs).properties ?? {})
        ? [{ name, kind: 'emails' }]
        : [];
    case 'object':
      return Object.entries(schema.properties ?? {}).map(([inner, s]) => {
        const found = resolve(s, defs);
        return { name: `${name}.${inner}`, label: inner, kind: textKind(inner, found.format) };
      });
    default:
      return [];
  }
}

/** A short description is another name of the field: `Job title` for a contact's `title`. */
const labelOf = ({ description }: Schema): { label?: string } =>
  description !== undefined && description.split(' ').length <= 4
    ? { label: description.replace(/\.$/, '') }
    : {};

function textKind(name: string, format: string | undefined): Target['kind'] {
  if (format === 'email' || /email$/i.test(name)) return 'email';
  if (/country$/i.test(name)) return 'country';
  if (format === 'date') return 'date';
  if (format === 'date-time' || /At$/.test(name)) return 'instant';
  return /phone$/i.test(name) ? 'phone' : 'text';
}
