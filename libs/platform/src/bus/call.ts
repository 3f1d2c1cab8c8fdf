import { randomUUID } from 'node:crypto';
import type { Principal } from '../policy/principal';

/** One request, job or event on its way through the house: who, by which key, under which ids. */
export interface Call {
  principal: Principal;
  requestId: string;
  /** links everything that one first cause set off */
  correlationId: string;
  /** the event that caused this call; null for a person's request */
  causationId: string | null;
  ip: string | null;
  userAgent: string | null;
  method: string;
  path: string;
  idempotencyKey: string | null;
  dryRun: boolean;
  /** the version that the caller believes current */
  ifMatch: number | null;
  /** what the Prefer header asks for, e.g. `return-existing` */
  prefer: readonly string[];
}

/** A call of the house itself. */
export function internalCall(principal: Principal, rest: Partial<Call> = {}): Call {
  const id = randomUUID();
  return {
    principal,
    requestId: id,
    correlationId: id,
    causationId: null,
    ip: null,
    userAgent: null,
    method: 'INTERNAL',
    path: '',
    idempotencyKey: null,
    dryRun: false,
    ifMatch: null,
    prefer: [],
    ...rest,
  };
}
