import type { z } from 'zod';
import { tableOf, type EntityClass, type TableFact, type TenantEntity } from '../entity';
import type { Access } from '../policy/access';
import type { Lifecycle } from './lifecycle';

/** A relation that `include=` may bring along. Resolved through the catalogue, so no SQL crosses modules. */
export type Relation =
  /** one row of another resource whose id this row holds in `by` */
  | { type: string; by: string }
  /** rows of another resource that hold this row's id in `of` */
  | { type: string; of: string };

export interface ListSpec {
  /** properties that `filter[…]` accepts; each has an index behind it */
  filter: readonly string[];
  /** properties that `sort=` accepts */
  sort: readonly string[];
  /** `-createdAt` unless told */
  defaultSort?: string;
  /** whether `q=` searches this resource's documents */
  search?: SearchSpec;
  /**
   * Named conditions as parameters of their own: `{ has: { receivables: 't.open_invoice_count > 0' } }` gives
   * `?has=receivables`. SQL over `t`, in the module's own schema; `:now` is the moment of the question.
   */
  presets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Filters by equality that have a parameter of their own: `{ trigger: 'triggerEventType' }` gives `?trigger=invoice.paid`. */
  short?: Readonly<Record<string, string>>;
  include?: Readonly<Record<string, Relation>>;
}

/** What of a row is found by `q=` and by the global search. */
export interface SearchSpec {
  title: (row: never) => string;
  text: (row: never) => readonly (string | null | undefined)[];
}

export interface Contract {
  create?: z.ZodObject;
  revise?: z.ZodObject;
  view: z.ZodObject;
}

/** Rows that live and die with an aggregate's root (an invoice's lines): read with it, under its name in the view. */
export interface Part {
  entity: EntityClass<TenantEntity>;
  /** property of the part that holds the root's id */
  of: string;
  /** property that orders the parts */
  order: string;
}

/** A stored thing, declared once: everything else (routes, lists, history, import, search) is read from here. */
export interface Resource<E extends TenantEntity = TenantEntity> {
  module: string;
  /** plural, kebab-case: the path under /v1 and the scope's name */
  name: string;
  /** singular, snake_case: in events, links, audit rows */
  type: string;
  /** one sentence for people */
  summary: string;
  /** a record is served by the shared messages; an aggregate has verbs of its own */
  kind: 'record' | 'aggregate';
  entity: EntityClass<E>;
  table: TableFact;
  contract: Contract;
  /** entity row to contract, field by field; takes a row with every non-secret column */
  view: (row: E) => Record<string, unknown>;
  access: Access;
  list: ListSpec;
  /** loaded by GET always, by lists when `include=` names them; the row carries them under these names */
  parts: Readonly<Record<string, Part>>;
  /** whether If-Match is required on writes (money and agreements) or only honoured */
  ifMatch: 'required' | 'optional';
  /** soft deletion refused, allowed, or not offered at all */
  softDelete: boolean;
  /** whether row history is kept (`/versions`, `asOf`) */
  history: boolean;
  /**
   * property that holds the id of the row which took this one's place in a merge: asked for such an id, GET answers the
   * surviving row with the header X-Canonical-Id
   */
  mergedInto: string | null;
  /**
   * whether writes publish the standard `.created`, `.updated` …; false for what the house keeps of itself (logs,
   * deliveries, runs), whose every change would be an event about an event
   */
  publishes: boolean;
  /** whether files from other systems bring such rows in; false for what is made here alone: keys, invitations, settings */
  importable: boolean;
  /** import fields by which rows are recognised as the same, best first */
  matchOn: readonly string[];
  /** what becomes of rows some time after they have served */
  lifecycle: Lifecycle<E>;
}

/** For places that take any resource: its row type is erased. */
// The view's parameter makes Resource invariant in E, so a common supertype needs the bottom type there.
export type AnyResource = Omit<Resource, 'entity' | 'view' | 'lifecycle'> & {
  entity: EntityClass<TenantEntity>;
  view: (row: never) => Record<string, unknown>;
  lifecycle: Lifecycle<never>;
};

type Defaulted =
  | 'ifMatch'
  | 'softDelete'
  | 'history'
  | 'mergedInto'
  | 'publishes'
  | 'importable'
  | 'matchOn'
  | 'parts'
  | 'lifecycle';
type ResourceInput<E extends TenantEntity> = Omit<Resource<E>, Defaulted | 'table' | 'type'> &
  Partial<Pick<Resource<E>, Defaulted>>;

/** Declares a resource; its type is the entity's (`@Table('crm.contacts', 'contact')`). */
export function defineResource<E extends TenantEntity>(input: ResourceInput<E>): Resource<E> {
  const table = tableOf(input.entity);
  return {
    ifMatch: 'optional',
    softDelete: true,
    history: table.history,
    mergedInto: null,
    publishes: true,
    importable: false,
    matchOn: [],
    parts: {},
    lifecycle: {},
    ...input,
    table,
    type: table.type,
  };
}
