import { viewOf } from '@omni/platform';
import type { Engagement } from './engagement.entity';

export const engagementView = (row: Engagement) => ({
  ...viewOf(row),
  clientId: row.clientId,
  dealId: row.dealId,
  name: row.name,
  kind: row.kind,
  billingMode: row.billingMode,
  status: row.status,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  ownerMemberId: row.ownerMemberId,
  contractId: row.contractId,
  budgetMinor: row.budgetMinor,
  currency: row.currency,
  portalEnabled: row.portalEnabled,
  custom: row.custom,
});
