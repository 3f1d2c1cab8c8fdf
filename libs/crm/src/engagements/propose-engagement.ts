import type { Unit } from '@omni/platform';
import type { Deal } from '../deals/deal.entity';
import { factsOf } from './engagement-facts';
import { Engagement } from './engagement.entity';
import { EngagementCancelled } from './engagement.events';

/** The engagement of a deal that stands, locked; a cancelled one stands no more. */
async function standing(unit: Unit, dealId: string): Promise<Engagement | null> {
  const [row] = await unit.rows(
    Engagement,
    `t.deal_id = $2 and t.deleted_at is null and t.status <> 'cancelled'`,
    [dealId],
  );
  return row ?? null;
}

/**
 * The engagement that follows from a won deal: the one it has, else a new proposal. A deal without a client has none.
 * It is the house that proposes, so it does not ask whether the winner may create engagements.
 */
export async function proposeEngagement(unit: Unit, deal: Deal): Promise<string | null> {
  const known = await standing(unit, deal.id);
  if (known) return known.id;
  const clientId = deal.clientId ?? (await clientOfContact(unit, deal.contactId));
  if (!clientId) return null;
  const { id: dealId, name, ownerMemberId, amountMinor, currency } = deal;
  return unit.insert(Engagement, {
    clientId,
    dealId,
    name,
    ownerMemberId,
    budgetMinor: amountMinor,
    currency,
  }).id;
}

async function clientOfContact(unit: Unit, contactId: string | null): Promise<string | null> {
  if (!contactId) return null;
  const [row] = await unit.sql<{ clientId: string | null }>(
    'select client_id as "clientId" from crm.contacts where organization_id = $1 and id = $2',
    [unit.tenantId, contactId],
  );
  return row?.clientId ?? null;
}

/** A reopened deal proposes nothing yet: a mere proposal is cancelled, work that began stays. Answers what stays. */
export async function withdrawProposal(unit: Unit, deal: Deal): Promise<string | null> {
  const engagement = await standing(unit, deal.id);
  if (engagement?.status !== 'proposed') return engagement?.id ?? null;
  const from = engagement.move('cancel');
  unit.emit(EngagementCancelled, engagement, factsOf(engagement), { status: from });
  return null;
}
