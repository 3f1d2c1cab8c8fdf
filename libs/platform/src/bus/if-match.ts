import type { AnyResource } from '../catalogue/resource';
import { Fault } from '../errors/fault';
import type { Call } from './call';

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
