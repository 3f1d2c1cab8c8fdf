import { Fault } from '../errors/fault';
import { NOBODY, type Action } from '../policy/access';
import type { AnyResource } from '../catalogue/resource';
import type { Call } from './call';
import type { Unit } from './unit';

/** What came of a command. */
export interface Outcome<T = unknown> {
  body: T;
  /** the answer was stored by an earlier call with the same Idempotency-Key */
  replayed: boolean;
  /** HTTP status of the answer */
  status: number;
}

/** Rights that change again and again under a call: it is better tried anew than held. */
export const FRESH_ATTEMPTS = 5;
export const rightsInMotion = (): Fault =>
  new Fault(
    503,
    'unavailable',
    'Rights in this organization are being changed just now. Try again shortly.',
    {
      headers: { 'Retry-After': '1' },
    },
  );

/** The organization's access facts changed between the token's check and this transaction. */
export class StaleAccess extends Error {}

export interface Job {
  name: string;
  /** anyone may call it: the handler itself proves who asks */
  open: boolean;
  resource: AnyResource;
  needs: Action;
  status: number;
  /** the answer shows a secret */
  confidential: boolean;
  input: unknown;
  run: (unit: Unit) => Promise<unknown>;
}

export const scopeOf = (call: Call) => ({
  organizationId: call.principal.organization?.id ?? NOBODY,
  userId: call.principal.userId,
});

export const idOf = (input: unknown): string | null => {
  const id = (input as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : null;
};

export function omit(input: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(input).filter(([key]) => !keys.includes(key)));
}
