import { viewOf } from '@omni/platform';
import type { Deal } from './deal.entity';

export const dealView = (row: Deal) => ({
  ...viewOf(row),
  pipelineId: row.pipelineId,
  stageId: row.stageId,
  stageEnteredAt: row.stageEnteredAt,
  name: row.name,
  clientId: row.clientId,
  contactId: row.contactId,
  ownerMemberId: row.ownerMemberId,
  amountMinor: row.amountMinor,
  currency: row.currency,
  probability: row.probability,
  probabilityOverridden: row.probabilityOverridden,
  status: row.status,
  expectedCloseOn: row.expectedCloseOn,
  closedAt: row.closedAt,
  lostReason: row.lostReason,
  lostNote: row.lostNote,
  sourceLeadId: row.sourceLeadId,
  engagementId: row.engagementId,
  closeScore: row.closeScore,
  closeExplanation: row.closeExplanation,
  archivedAt: row.archivedAt,
  custom: row.custom,
});
