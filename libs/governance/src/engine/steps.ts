import { Injectable } from '@nestjs/common';
import {
  Catalogue,
  type AnyResource,
  type LifecycleAction,
  type PurgeStep,
  type Resource,
} from '@omni/platform';

/** One thing that a resource's lifecycle says. */
export interface Step {
  resource: Resource;
  action: LifecycleAction;
  /** its row type is erased */
  of: PurgeStep<object>;
}

/** Everything that lifecycles say, from the catalogue. What cannot be carried out is refused when the house starts. */
@Injectable()
export class Steps {
  readonly all: readonly Step[];
  /** types of record that are kept for as long as somebody wants them */
  readonly indefinite: readonly string[];

  constructor(catalogue: Catalogue) {
    const resources = catalogue.allResources();
    const steps = resources.flatMap(stepsOf);
    // What is purged today need not be archived before.
    this.all = [...steps.filter((s) => s.action === 'purge'), ...steps.filter((s) => s.action === 'archive')];
    this.indefinite = resources
      .filter((resource) => !resource.lifecycle.purge)
      .map((resource) => resource.type)
      .sort();
  }

  of(type: string, action: LifecycleAction): Step | undefined {
    return this.all.find((step) => step.resource.type === type && step.action === action);
  }
}

function stepsOf(resource: AnyResource): Step[] {
  const { archive, purge } = resource.lifecycle;
  const column = resource.table.byProperty;
  if (archive && !column.has('archivedAt'))
    throw new Error(`${resource.type} is archived and has no archivedAt`);
  if (purge && !purge.outright && !(column.has('purgedAt') && column.has('deletedAt')))
    throw new Error(`${resource.type} is purged and has no purgedAt`);
  for (const name of purge?.blank ?? [])
    if (!column.has(name)) throw new Error(`${resource.type} blanks ${name}, which is no column`);
  const step = (action: LifecycleAction, of: unknown): Step => ({
    resource: resource as unknown as Resource,
    action,
    of: of as Step['of'],
  });
  return [...(archive ? [step('archive', archive)] : []), ...(purge ? [step('purge', purge)] : [])];
}
