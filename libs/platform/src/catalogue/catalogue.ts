import type { Type } from '@nestjs/common';
import type { CommandClass, CommandDecl, QueryClass, QueryDecl } from './command';
import { declarationOf, type DomainModuleDecl } from './domain-module';
import { defineEvent, type EventDecl } from './event';
import type { MetricDecl } from './metric';
import { tableOf, toSnake, type BaseEntity, type EntityClass } from '../entity';
import type { AnyResource } from './resource';
import { sampleOf } from './sample';

/** Everything that the modules declare. Consumers of the catalogue know no module. */
export class Catalogue {
  readonly modules: readonly DomainModuleDecl[];
  private readonly resources = new Map<string, AnyResource>();
  private readonly byName = new Map<string, AnyResource>();
  private readonly events = new Map<string, EventDecl>();
  private readonly eventModules = new Map<string, string>();
  private readonly commands = new Map<string, CommandDecl>();
  private readonly classes = new Map<string, CommandClass>();
  private readonly queries = new Map<string, QueryClass>();
  private readonly metrics = new Map<string, MetricDecl>();

  constructor(modules: readonly Type[]) {
    this.modules = modules.map(declarationOf);
    for (const module of this.modules) this.add(module);
  }

  resourceOfType(type: string): AnyResource | undefined {
    return this.resources.get(type);
  }

  /** Whose view shows what a command answered: usually its own resource's, of a row below that the row's own. */
  resourceShowing(row: BaseEntity, usual: AnyResource): AnyResource {
    if (row instanceof usual.entity) return usual;
    return this.resources.get(tableOf(row.constructor as EntityClass<BaseEntity>).type) ?? usual;
  }

  resourceNamed(name: string): AnyResource | undefined {
    return this.byName.get(name);
  }

  event(type: string): EventDecl | undefined {
    return this.events.get(type);
  }

  /**
   * The type of row whose id a property holds: as the resource that has the property says (`list.include`), else the
   * longest end of its name that is a type (`primaryContactId`: contact).
   */
  typeOfReference(property: string, of?: AnyResource): string | undefined {
    const said = Object.values(of?.list.include ?? {}).find(
      (relation) => 'by' in relation && relation.by === property,
    );
    if (said) return said.type;
    for (let rest = toSnake(property.replace(/Ids?$/, '')); ; rest = rest.slice(rest.indexOf('_') + 1)) {
      if (this.resources.has(rest)) return rest;
      if (!rest.includes('_')) return undefined;
    }
  }

  /** The module that declared an event; undefined for a type of another time. */
  moduleOfEvent(type: string): string | undefined {
    return this.eventModules.get(type);
  }

  metric(key: string): MetricDecl | undefined {
    return this.metrics.get(key);
  }

  command(name: string): CommandDecl | undefined {
    return this.commands.get(name);
  }

  /** The class of a declared command, for running it by name. */
  commandClass(name: string): CommandClass | undefined {
    return this.classes.get(name);
  }

  /** The class of a declared query, for asking it by name. */
  queryClass(name: string): QueryClass | undefined {
    return this.queries.get(name);
  }

  allResources(): AnyResource[] {
    return [...this.resources.values()];
  }

  allEvents(): EventDecl[] {
    return [...this.events.values()];
  }

  allCommands(): CommandDecl[] {
    return [...this.commands.values()];
  }

  allQueries(): QueryDecl[] {
    return [...this.queries.values()].map((Query) => Query.decl);
  }

  allMetrics(): MetricDecl[] {
    return [...this.metrics.values()];
  }

  private add(module: DomainModuleDecl): void {
    for (const resource of module.resources ?? []) {
      put(this.resources, resource.type, resource);
      put(this.byName, resource.name, resource);
    }
    for (const event of module.events ?? []) put(this.events, event.type, event);
    for (const event of (module.resources ?? []).flatMap(standardEventsOf)) {
      if (!this.events.has(event.type)) this.events.set(event.type, event);
    }
    for (const type of this.events.keys()) {
      if (!this.eventModules.has(type)) this.eventModules.set(type, module.name);
    }
    for (const Command of module.commands ?? []) {
      put(this.commands, Command.decl.name, Command.decl);
      this.classes.set(Command.decl.name, Command);
    }
    for (const Query of module.queries ?? []) put(this.queries, Query.decl.name, Query);
    for (const metric of module.metrics ?? []) put(this.metrics, metric.key, metric);
  }
}

function put<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.has(key)) throw new Error(`${key} is declared twice`);
  map.set(key, value);
}

/** What the bus publishes for every resource, declared so that webhooks and workflows know it. */
function standardEventsOf(resource: AnyResource): EventDecl[] {
  if (!resource.publishes) return [];
  const words = resource.type.replaceAll('_', ' ');
  const { purge } = resource.lifecycle;
  const ends = resource.softDelete ? ['deleted', 'restored'] : purge && !purge.outright ? ['deleted'] : [];
  const verbs = ['created', 'updated', ...ends];
  let sample: unknown;
  return verbs.map((verb) => {
    const event = defineEvent({
      type: `${resource.type}.${verb}`,
      summary: `A ${words} was ${verb}.`,
      data: resource.contract.view,
      sample: {},
      line: () => `${words.charAt(0).toUpperCase()}${words.slice(1)} ${verb}`,
    });
    // Made when somebody looks at it: most of them nobody ever does.
    return Object.defineProperty(event, 'sample', {
      enumerable: true,
      get: () => (sample ??= sampleOf(resource.contract.view)),
    });
  });
}
