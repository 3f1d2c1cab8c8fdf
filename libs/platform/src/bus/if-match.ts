import type { AnyResource, Resource } from '../catalogue/resource';
import type { TenantEntity } from '../entity';
import { Fault } from '../errors/fault';
import type { Action } from '../policy/access';
import type { Call } from './call';
import type { Unit } from './unit';

/** Refuses a write to a row that is not the version which the caller has seen. */
export function matchVersion({ ifMatch }: Call, resource: AnyResource, version: number): void {
  if (ifMatch === null && resource.ifMatch === 'required') {
    throw new Fault(
      428,
      'precondition_required',
      'Send the version that you last read, which is the ETag of its answer, as in If-Match: "3".',
    );
  }
  if (ifMatch !== null && ifMatch !== version) {
    throw new Fault(412, 'stale_version', 'The row has changed since you read it.', {
      extra: { currentVersion: version },
    });
  }
}

/**
 * Loads the row above, for a command whose path names a row below its resource with versions of its own: there If-Match
 * is about the lower row, which `matchBelow` judges.
 */
export async function loadAbove<E extends TenantEntity>(
  unit: Unit,
  resource: Resource<E>,
  id: string,
  action: Action,
): Promise<E> {
  const aside = unit.branch();
  const row = await aside.load(resource, id, action);
  unit.adopt(aside);
  return row;
}

export function matchBelow({ call }: Unit, resource: AnyResource, row: TenantEntity): void {
  if (call.method !== 'INTERNAL') matchVersion(call, resource, row.version);
}
