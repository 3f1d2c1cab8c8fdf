import type { z } from 'zod';
import type { Reader } from '../bus/reader';
import type { Unit } from '../bus/unit';
import type { TenantEntity } from '../entity';
import type { Action } from '../policy/access';
import type { AnyResource } from './resource';

/** How a command's effect can be taken back: by its own undo, by another command that compensates, or not at all. */
export type Effect = 'reversible' | 'compensatable' | 'irreversible';

export interface CommandDecl<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  /** `invoice.issue`: resource type, dot, verb */
  name: string;
  summary: string;
  resource: AnyResource;
  /** the ability it needs on the resource; checked on the class before, on each loaded row during the handler */
  needs: Action;
  input: I;
  output: O;
  effect: Effect;
  /** name of the command that takes it back */
  undoneBy?: string;
  /** error codes a caller may meet beside the general ones */
  errors?: readonly string[];
  /** statuses that it answers beside the general ones, such as 410 for a token that is used up */
  statuses?: readonly number[];
  /** callable without a role: by anyone (login; the handler proves who asks) or by anyone signed in (founding an organization) */
  open?: Openness;
  /** what a caller may ask for by the Prefer header, such as `return-existing` */
  prefers?: readonly string[];
  /** takes If-Match though its input names its row otherwise than by `id`; says where that is needed */
  ifMatch?: string;
  /** properties of the input that never reach logs, audit rows or stored answers */
  redact?: readonly string[];
  /** takes away for good what the row of `id` says: refused while a legal hold covers it */
  destroys?: boolean;
  /** the answer holds a secret that is shown once: kept for replays it is sealed */
  confidential?: boolean;
}

/** `true`: anyone at all. `signed_in`: whoever shows a token, whatever their role, and also without an organization. */
export type Openness = boolean | 'signed_in';

export interface CommandClass<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  readonly decl: CommandDecl<I, O>;
  new (unit: Unit, input: never): { readonly unit: Unit; readonly input: z.output<I> };
}

/** Declares a use case: `export class IssueInvoice extends command({ name: 'invoice.issue', … }) {}`. */
export function command<I extends z.ZodObject, O extends z.ZodType>(
  decl: CommandDecl<I, O>,
): CommandClass<I, O> {
  return class {
    static readonly decl = decl;
    constructor(
      readonly unit: Unit,
      readonly input: z.output<I>,
    ) {}
  };
}

/**
 * `class IssueInvoiceHandler implements Handles<typeof IssueInvoice>`. A handler answers the entity itself where the
 * output is the view of its resource (the command's own, or that of a row below): the bus stamps it, views it and hides
 * what the asker may not see.
 */
export interface Handles<C extends CommandClass> {
  execute(command: InstanceType<C>): Promise<z.input<C['decl']['output']> | TenantEntity>;
}

export interface QueryDecl<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  name: string;
  summary: string;
  resource: AnyResource;
  needs: Action;
  input: I;
  output: O;
  errors?: readonly string[];
  /** statuses that it answers beside the general ones, as for commands */
  statuses?: readonly number[];
  /** media type of what the route makes of the output (a PDF of a document's model); JSON of the output unless told */
  produces?: string;
  /** callable without a role, as for commands: the handler reads only what is open to whoever asks */
  open?: Openness;
}

export interface QueryClass<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  readonly decl: QueryDecl<I, O>;
  new (reader: Reader, input: never): { readonly reader: Reader; readonly input: z.output<I> };
}

/** Declares a question whose SQL one can read: `export class ListOverdue extends query({ … }) {}`. */
export function query<I extends z.ZodObject, O extends z.ZodType>(decl: QueryDecl<I, O>): QueryClass<I, O> {
  return class {
    static readonly decl = decl;
    constructor(
      readonly reader: Reader,
      readonly input: z.output<I>,
    ) {}
  };
}

/** `class ListOverdueHandler implements Answers<typeof ListOverdue>` */
export interface Answers<Q extends QueryClass> {
  execute(query: InstanceType<Q>): Promise<z.input<Q['decl']['output']>>;
}
