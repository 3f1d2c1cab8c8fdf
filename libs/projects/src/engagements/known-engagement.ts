import type { EventEnvelope, Unit } from '@omni/platform';
import { z } from 'zod';
import { ENGAGEMENT_STATUSES, KnownEngagement, type EngagementStatus } from './known-engagement.entity';

export interface Knowledge {
  clientId: string | null;
  name: string | null;
  billingMode: string | null;
  currency: string | null;
  ownerMemberId: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

/**
 * What is known of an engagement; undefined where no event about it came yet. Locked until the unit ends: whoever gives
 * it a project must see the one that another gives it meanwhile.
 */
export async function knownEngagement(unit: Unit, id: string): Promise<Knowledge | undefined> {
  const [row] = await unit.sql<Knowledge>(
    `select client_id as "clientId", name, billing_mode as "billingMode", currency, owner_member_id as "ownerMemberId",
       starts_on as "startsOn", ends_on as "endsOn"
     from projects.known_engagements where organization_id = $1 and id = $2 for update`,
    [unit.tenantId, id],
  );
  return row;
}

/** What an event may say. What it does not say, or says in a way that is not known here, stays as it was. */
const sayings = z.object({
  clientId: z.uuid().nullish().catch(undefined),
  name: z.string().nullish().catch(undefined),
  status: z.enum(ENGAGEMENT_STATUSES).nullish().catch(undefined),
  billingMode: z.string().nullish().catch(undefined),
  currency: z.string().length(3).nullish().catch(undefined),
  ownerMemberId: z.uuid().nullish().catch(undefined),
  startsOn: z.iso.date().nullish().catch(undefined),
  endsOn: z.iso.date().nullish().catch(undefined),
});

/** States that events name without saying them. */
const STATES: Partial<Record<string, EngagementStatus>> = {
  'engagement.activated': 'active',
  'engagement.resumed': 'active',
  'engagement.paused': 'paused',
  'engagement.completed': 'completed',
  'engagement.cancelled': 'cancelled',
};

/** Takes over what an event says of an engagement. Answers null for one that is older than what is known. */
export async function hear(unit: Unit, event: EventEnvelope): Promise<KnownEngagement | null> {
  const [known] = await unit.rows(KnownEngagement, 't.id = $2', [event.aggregate.id]);
  if (known && known.heardVersion > event.aggregate.version) return null;
  const row = known ?? unit.insert(KnownEngagement, { id: event.aggregate.id });
  Object.assign(row, saidIn(event), { heardVersion: event.aggregate.version });
  return row;
}

/** The properties that the event's data has, with the state that its type implies. */
export function saidIn({ type, data }: EventEnvelope): Partial<KnownEngagement> {
  const said = Object.entries<unknown>(sayings.parse(data)).filter(([, value]) => value !== undefined);
  const status = STATES[type];
  return { ...(Object.fromEntries(said) as Partial<KnownEngagement>), ...(status ? { status } : {}) };
}
