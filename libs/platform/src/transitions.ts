import { invalidTransition } from './errors/fault';

/** A state machine as a plain table: verb → the states it may start from and the one it leads to. */
export type Transitions<S extends string> = Readonly<Record<string, { from: readonly S[]; to: S }>>;

/**
 * The state that a verb leads to. Throws 409 `invalid_transition` with the verbs that are allowed instead.
 * `invoice.status = transition('invoice', invoiceTransitions, invoice.status, 'issue')`
 */
export function transition<S extends string>(
  what: string,
  table: Transitions<S>,
  current: S,
  verb: string,
): S {
  const move = table[verb];
  if (move?.from.includes(current)) return move.to;
  const allowed = Object.entries(table).flatMap(([name, { from }]) => (from.includes(current) ? [name] : []));
  throw invalidTransition(what, current, verb, allowed);
}
