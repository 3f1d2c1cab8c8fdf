import type { Deal } from './deal.entity';

/** What every event of a deal tells. */
export const factsOf = (deal: Deal) => ({
  id: deal.id,
  name: deal.name,
  clientId: deal.clientId,
  contactId: deal.contactId,
  pipelineId: deal.pipelineId,
  ownerMemberId: deal.ownerMemberId,
  amountMinor: deal.amountMinor,
  currency: deal.currency,
});
