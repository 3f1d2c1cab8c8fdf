import type { z } from 'zod';
import type { AnyResource, Resource } from '../catalogue/resource';
import type { TenantEntity } from '../entity';
import type { Unit } from './unit';

/*
 * The shared messages of every record: four that write, and the list engine reads. They know no resource; a resource
 * with a rule of its own gives the verb a command folder instead.
 */

abstract class RecordMessage<I> {
  constructor(
    readonly unit: Unit,
    readonly resource: AnyResource,
    readonly input: I,
  ) {}
}

type Values = Record<string, unknown>;
export class CreateRecord extends RecordMessage<Values> {}
export class ReviseRecord extends RecordMessage<Values & { id: string }> {}
export class RemoveRecord extends RecordMessage<{ id: string }> {}
export class RestoreRecord extends RecordMessage<{ id: string }> {}

export type RecordMessageClass =
  typeof CreateRecord | typeof ReviseRecord | typeof RemoveRecord | typeof RestoreRecord;

/** A merge patch: absent stays, null clears. Fields that the actor may not write never arrive here. */
export function applyPatch(entity: TenantEntity, patch: Values): void {
  const target = entity as unknown as Values;
  for (const [property, value] of Object.entries(patch)) {
    if (property !== 'id' && value !== undefined) target[property] = value;
  }
}

export const asResource = (resource: AnyResource): Resource => resource as unknown as Resource;

export type ViewOf<R extends { contract: { view: z.ZodType } }> = z.output<R['contract']['view']>;
