import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Catalogue } from '../catalogue/catalogue';
import type { CommandDecl } from '../catalogue/command';
import type { EventDecl } from '../catalogue/event';
import type { MetricDecl } from '../catalogue/metric';
import type { AnyResource } from '../catalogue/resource';
import { notFound } from '../errors/fault';
import { Rights } from '../policy/ability';
import type { Principal } from '../policy/principal';

type JsonSchema = Record<string, unknown>;
const ACTIONS = ['read', 'create', 'update', 'delete', 'act', 'export'] as const;

/** JSON Schema (2020-12) of a contract. A contract that is a component of its own stands at the root, not behind a name. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const made = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' }) as JsonSchema;
  const { $ref, $defs, ...rest } = made as JsonSchema & { $ref?: string; $defs?: Record<string, JsonSchema> };
  const name = $ref?.replace('#/$defs/', '') ?? '';
  const { [name]: root, ...others } = $defs ?? {};
  if (!root) return made;
  return { ...rest, ...root, ...(Object.keys(others).length ? { $defs: others } : {}) };
}

/** What the house offers, out of its declarations: for screens, workflows and tools that know no module. */
@Injectable()
export class CatalogueDescriber {
  /** Schemas never change while the process runs, and making them is slow. */
  private readonly made = new WeakMap<z.ZodType, JsonSchema>();

  constructor(private readonly catalogue: Catalogue) {}

  catalogueFor(principal: Principal, module: string | undefined) {
    const own = (name: string): boolean => module === undefined || name === module;
    return {
      modules: this.catalogue.modules
        .filter((m) => own(m.name))
        .map(({ name, summary }) => ({ name, summary })),
      resources: this.catalogue
        .allResources()
        .filter((r) => own(r.module))
        .map((r) => this.resource(principal, r)),
      commands: this.catalogue
        .allCommands()
        .filter((c) => own(c.resource.module))
        .map((c) => this.command(principal, c)),
      events: this.catalogue
        .allEvents()
        .filter((e) => own(this.moduleOf(e)))
        .map((e) => this.eventLine(e)),
      metrics: this.catalogue
        .allMetrics()
        .filter((m) => own(m.module))
        .map((m) => metricLine(principal, m)),
    };
  }

  events(module: string | undefined) {
    const all = this.catalogue.allEvents().sort((a, b) => (a.type < b.type ? -1 : 1));
    return {
      data: all
        .filter((e) => module === undefined || this.moduleOf(e) === module)
        .map((e) => ({ ...this.eventLine(e), schema: this.schema(e.data, 'output'), sample: e.sample })),
    };
  }

  /** A resource's contracts as forms need them: without what the asker may not see or set. */
  forms(principal: Principal, name: string) {
    const resource = this.catalogue.resourceNamed(name);
    const rights = resource && new Rights(principal, resource);
    if (!resource || !rights?.some('read')) throw notFound('resource');
    const { create, revise, view } = resource.contract;
    const { hidden, kept } = rights;
    const unwritable = new Set([...hidden, ...kept]);
    const form = (contract: z.ZodObject | undefined, action: string): JsonSchema | null =>
      contract && rights.some(action) ? without(this.schema(contract, 'input'), unwritable) : null;
    return {
      resource: resource.name,
      type: resource.type,
      create: form(create, 'create'),
      revise: form(revise, 'update'),
      view: without(this.schema(view, 'output'), hidden),
    };
  }

  private resource(principal: Principal, resource: AnyResource) {
    const { contract, list } = resource;
    const rights = new Rights(principal, resource);
    return {
      name: resource.name,
      type: resource.type,
      module: resource.module,
      summary: resource.summary,
      kind: resource.kind,
      path: `/v1/${resource.name}`,
      may: ACTIONS.filter((action) => rights.some(action)),
      hidden: [...rights.hidden],
      contracts: {
        create: contract.create ? this.schema(contract.create, 'input') : null,
        revise: contract.revise ? this.schema(contract.revise, 'input') : null,
        view: this.schema(contract.view, 'output'),
      },
      list: {
        filter: [...list.filter],
        sort: [...list.sort],
        include: Object.keys(list.include ?? {}),
        searchable: list.search !== undefined,
      },
      importable: resource.importable,
      softDelete: resource.softDelete,
      history: resource.history,
      ifMatch: resource.ifMatch,
    };
  }

  private command(principal: Principal, decl: CommandDecl) {
    return {
      name: decl.name,
      summary: decl.summary,
      resource: decl.resource.name,
      needs: decl.needs,
      allowed: Boolean(decl.open) || new Rights(principal, decl.resource).some(decl.needs),
      effect: decl.effect,
      undoneBy: decl.undoneBy ?? null,
      input: this.schema(decl.input, 'input'),
      output: this.schema(decl.output, 'output'),
    };
  }

  private eventLine(event: EventDecl) {
    const { type, version, summary, visibility } = event;
    return { type, version, module: this.moduleOf(event), summary, visibility };
  }

  private moduleOf(event: EventDecl): string {
    return this.catalogue.moduleOfEvent(event.type) ?? '';
  }

  private schema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const made = this.made.get(schema) ?? schemaOf(schema, io);
    this.made.set(schema, made);
    return made;
  }
}

const metricLine = (principal: Principal, metric: MetricDecl) => ({
  key: metric.key,
  name: metric.name,
  summary: metric.summary,
  module: metric.module,
  unit: metric.unit,
  dimensions: [...metric.dimensions],
  allowed: new Rights(principal, metric.resource).some('read'),
});

function without(schema: JsonSchema, names: ReadonlySet<string>): JsonSchema {
  if (names.size === 0) return schema;
  const properties = Object.entries((schema.properties as JsonSchema | undefined) ?? {}).filter(
    ([name]) => !names.has(name),
  );
  const required = ((schema.required as string[] | undefined) ?? []).filter((name) => !names.has(name));
  return { ...schema, properties: Object.fromEntries(properties), required };
}
