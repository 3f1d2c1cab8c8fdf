import type { EventEnvelope } from '../catalogue/event';

/** An outbox row as the relay reads it. */
export interface StoredEvent {
  organizationId: string;
  id: string;
  xid: string;
  position: number;
  type: string;
  version: number;
  aggregateType: string;
  aggregateId: string;
  aggregateVersion: number;
  actorKind: string;
  actorId: string | null;
  payload: Record<string, unknown>;
  previous: Record<string, unknown> | null;
  echoes: boolean;
  correlationId: string;
  causationId: string | null;
  requestId: string | null;
  occurredAt: string;
  createdAt: string;
}

/** An event as it comes in a lane's batch. */
export interface LaneEvent extends StoredEvent {
  /** whether any delivery anywhere waits for another try: only then is it asked whose */
  anyFailing: boolean;
}

export const EVENT_COLUMNS =
  `e.organization_id as "organizationId", e.id, e.xid::text as xid, e.position, e.type, e.version, ` +
  `e.aggregate_type as "aggregateType", e.aggregate_id as "aggregateId", e.aggregate_version as "aggregateVersion", ` +
  `e.actor_kind as "actorKind", e.actor_id as "actorId", e.payload, e.previous, e.echoes, e.correlation_id as "correlationId", ` +
  `e.causation_id as "causationId", e.request_id as "requestId", e.occurred_at as "occurredAt", e.created_at as "createdAt"`;

/** The row as consumers, webhooks and the API see it. */
export const envelope = (event: StoredEvent): EventEnvelope => ({
  id: event.id,
  type: event.type,
  version: event.version,
  occurredAt: event.occurredAt,
  organizationId: event.organizationId,
  aggregate: { type: event.aggregateType, id: event.aggregateId, version: event.aggregateVersion },
  actor: { kind: event.actorKind, id: event.actorId },
  correlationId: event.correlationId,
  causationId: event.causationId,
  requestId: event.requestId,
  position: event.position,
  data: event.payload,
  previous: event.previous,
  echoes: event.echoes,
});
