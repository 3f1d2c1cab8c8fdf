import type { Call, Reader, Tx } from '@omni/platform';

/** A transaction of one organization, be it for reading or for writing: a `Unit` is one. */
export interface Place {
  readonly call: Call;
  readonly tx: Tx;
  readonly now: string;
  readonly tenantId: string;
}

export const placeOf = (reader: Reader): Place => ({
  call: reader.call,
  tx: reader.tx,
  now: reader.now,
  tenantId: reader.organization.id,
});
