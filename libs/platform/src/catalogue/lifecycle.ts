import type { Unit } from '../bus/unit';

/** From when a row's time is counted. */
export type LifecycleClock = 'created' | 'closed' | 'issued' | 'archived' | 'ended';

/** Calendar years, or days. */
export type Span = { years: number } | { days: number };

/** What becomes of rows some time after they have served. One engine does it for every resource that says so. */
export interface LifecycleStep<E> {
  /** the least time; an organization may lengthen it */
  after: Span;
  clock: LifecycleClock;
  /**
   * SQL over `t`, in the module's own schema: rows whose clock began at or before `:until` (a moment) or `:untilDay` (a
   * day in the organization's zone). `t.status = 'done' and t.completed_at <= :until`
   */
  due: string;
  /**
   * What keeps a row longer all the same, by the word that reports say: SQL over `t`, with `:now`.
   * `{ invoiced: "t.last_invoiced_at > :now - interval '7 years'" }`
   */
  keep?: Readonly<Record<string, string>>;
  /** does it to rows, and to what goes with them; without it rows are archived or emptied as their entity says */
  run?: (unit: Unit, rows: E[]) => void | Promise<void>;
}

/** A purge empties a row and leaves its key (ADR 9): the entity's `purge(now)` does, or `blank` names what goes. */
export interface PurgeStep<E> extends LifecycleStep<E> {
  blank?: readonly string[];
  /** rows go altogether, without an audit row each: they tell about the business's rows and are none of its own */
  outright?: true;
}

/** How long rows of a resource are in everyday use, and how long they are kept. Absent: for as long as they are wanted. */
export interface Lifecycle<E> {
  archive?: LifecycleStep<E>;
  purge?: PurgeStep<E>;
  /**
   * How a legal hold on rows of another type reaches these beyond their own references: SQL over `t` with `:ids`.
   * `{ folder: 'exists (select 1 from … where … a.id = any(:ids))' }`
   */
  heldBy?: Readonly<Record<string, string>>;
}

export type LifecycleAction = 'archive' | 'purge';
