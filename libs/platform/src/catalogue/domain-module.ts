import { Module, type Provider, type Type } from '@nestjs/common';
import { registerConstraints } from '../errors/fault';
import type { ConstraintFaults } from '../errors/fault';
import type { CommandClass, QueryClass } from './command';
import type { ErrandRunner } from '../errands/errand';
import type { EventConsumer, ScheduledJob } from './consumer';
import type { EventDecl } from './event';
import type { MetricDecl } from './metric';
import type { AnyResource } from './resource';

/** Everything a module offers, in one place. */
export interface DomainModuleDecl {
  /** also the PostgreSQL schema and the OpenAPI tag group */
  name: string;
  summary: string;
  resources?: readonly AnyResource[];
  commands?: readonly CommandClass[];
  queries?: readonly QueryClass[];
  events?: readonly EventDecl[];
  metrics?: readonly MetricDecl[];
  consumers?: readonly Type<EventConsumer>[];
  schedules?: readonly Type<ScheduledJob>[];
  /** work with the world outside, run after commit with no transaction open */
  errands?: readonly Type<ErrandRunner>[];
  controllers?: Type[];
  /** command and query handlers */
  handlers?: Type[];
  providers?: Provider[];
  exports?: Provider[];
  /** what a broken database constraint means, by the constraint's name */
  constraints?: ConstraintFaults;
}

const declarations = new Map<Type, DomainModuleDecl>();

/** Declares a module to the catalogue and to Nest at once. */
export function DomainModule(decl: DomainModuleDecl): ClassDecorator {
  return (target) => {
    declarations.set(target as unknown as Type, decl);
    Module({
      controllers: decl.controllers ?? [],
      providers: [
        ...(decl.handlers ?? []),
        ...(decl.consumers ?? []),
        ...(decl.schedules ?? []),
        ...(decl.errands ?? []),
        ...(decl.providers ?? []),
      ],
      exports: (decl.exports ?? []) as never[],
    })(target);
    registerConstraints(decl.constraints);
  };
}

export function declarationOf(module: Type): DomainModuleDecl {
  const decl = declarations.get(module);
  if (!decl) throw new Error(`${module.name} has no @DomainModule`);
  return decl;
}
