import type { Engagement } from './engagement.entity';

/** What every event of an engagement tells. */
export const factsOf = (row: Engagement) => ({
  id: row.id,
  engagementId: row.id,
  clientId: row.clientId,
  dealId: row.dealId,
  contractId: row.contractId,
  name: row.name,
  kind: row.kind,
  billingMode: row.billingMode,
  ownerMemberId: row.ownerMemberId,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  currency: row.currency,
  portalEnabled: row.portalEnabled,
});
