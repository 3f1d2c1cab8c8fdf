import type { Type } from '@nestjs/common';
import type { CommandDecl, QueryDecl } from './command';
import { declarationOf, type DomainModuleDecl } from './domain-module';
import { defineEvent, type EventDecl } from './event';
import type { MetricDecl } from './metric';
import type { AnyResource } from './resource';

/** Everything that the modules declare. Consumers of the catalogue know no module. */
export class Catalogue {
  readonly modules: readonly DomainModuleDecl[];
  private readonly resources = new Map<string, AnyResource>();
  private readonly byName = new Map<string, AnyResource>();
  private readonly events = new Map<string, EventDecl>();
  private readonly commands = new Map<string, CommandDecl>();
  private readonly queries = new Map<string, QueryDecl>();
  private readonly metrics = new Map<string, MetricDecl>();

  constructor(modules: readonly Type[]) {
    this.modules = modules.map(declarationOf);
    for (const module of this.modules) this.add(module);
  }

  resourceOfType(type: string): AnyResource | undefined {
    return this.resources.get(type);
  }

  resourceNamed(name: string): AnyResource | undefined {
    return this.byName.get(name);
  }

  event(type: string): EventDecl | undefined {
    return this.events.get(type);
  }

  metric(key: string): MetricDecl | undefined {
    return this.metrics.get(key);
  }

  command(name: string): CommandDecl | undefined {
    return this.commands.get(name);
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
    return [...this.queries.values()];
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
    for (const resource of module.resources ?? []) {
      for (const event of standardEventsOf(resource)) {
        if (!this.events.has(event.type)) this.events.set(event.type, event);
      }
    }
    for (const { decl } of module.commands ?? []) put(this.commands, decl.name, decl);
    for (const { decl } of module.queries ?? []) put(this.queries, decl.name, decl);
    for (const metric of module.metrics ?? []) put(this.metrics, metric.key, metric);
  }
}

function put<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.has(key)) throw new Error(`${key} is declared twice`);
  map.set(key, value);
}

/** What the bus publishes for every resource, declared so that webhooks and workflows know it. */
function standardEventsOf(resource: AnyResource): EventDecl[] {
  const words = resource.type.replaceAll('_', ' ');
  const verbs = resource.softDelete ? ['created', 'updated', 'deleted', 'restored'] : ['created', 'updated'];
  return verbs.map((verb) =>
    defineEvent({
      type: `${resource.type}.${verb}`,
      summary: `A ${words} was ${verb}.`,
      data: resource.contract.view,
      sample: {},
      line: () => `${words.charAt(0).toUpperCase()}${words.slice(1)} ${verb}`,
    }),
  );
}
