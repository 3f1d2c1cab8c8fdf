import { type z } from 'zod';

/** A past-tense fact that a module publishes. */
export interface EventDecl<D extends z.ZodObject = z.ZodObject> {
  /** wire name, `invoice.issued` */
  type: string;
  version: number;
  /** one line for the catalogue */
  summary: string;
  data: D;
  /** a valid example: what webhooks and automation tools show before the first real one */
  sample: z.input<D>;
  /** who may see it on a timeline: clients in the portal too, or the business alone */
  visibility: 'internal' | 'client';
  /** the sentence on the timeline; absent keeps the event off it */
  line?: (data: z.output<D>) => string;
  /** tells of the change only in part, so the row's standard `.updated` goes out beside it */
  besideUpdated?: boolean;
}

type EventInput<D extends z.ZodObject> = Omit<EventDecl<D>, 'version' | 'visibility'> &
  Partial<Pick<EventDecl<D>, 'version' | 'visibility'>>;

/** Declares an event: `defineEvent({ type: 'invoice.issued', summary, data, sample, line })`. */
export function defineEvent<D extends z.ZodObject>(input: EventInput<D>): EventDecl<D> {
  return { version: 1, visibility: 'internal', ...input };
}

/** An event as consumers receive it. */
export interface EventEnvelope<D = Record<string, unknown>> {
  id: string;
  type: string;
  version: number;
  occurredAt: string;
  organizationId: string;
  aggregate: { type: string; id: string; version: number };
  actor: { kind: string; id: string | null };
  correlationId: string;
  causationId: string | null;
  requestId: string | null;
  /** grows with each event of the house: orders those of one moment */
  position: number;
  data: D;
  /** the fields that changed, as they were */
  previous: Record<string, unknown> | null;
  /** another event of the same write says this in its own words */
  echoes: boolean;
}

export type EventData<E> = E extends EventDecl<infer D> ? z.output<D> : never;
