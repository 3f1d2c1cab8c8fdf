export { Catalogue } from './catalogue';
export { command, query } from './command';
export type {
  Answers,
  CommandClass,
  CommandDecl,
  Effect,
  Handles,
  Openness,
  QueryClass,
  QueryDecl,
} from './command';
export { Consumes, Scheduled } from './consumer';
export type { ConsumerDecl, EventConsumer, ScheduleDecl, ScheduledJob } from './consumer';
export { DomainModule, declarationOf } from './domain-module';
export type { DomainModuleDecl } from './domain-module';
export { defineEvent } from './event';
export type { EventData, EventDecl, EventEnvelope } from './event';
export type { Lifecycle, LifecycleAction, LifecycleClock, LifecycleStep, PurgeStep, Span } from './lifecycle';
export { defineMetric } from './metric';
export type { MetricDecl, MetricUnit } from './metric';
export { defineResource } from './resource';
export type { AnyResource, Contract, ListSpec, Part, Relation, Resource, SearchSpec } from './resource';
