import { viewOf } from '@omni/platform';
import type { Lead } from './lead.entity';

export const leadView = (row: Lead) => ({
  ...viewOf(row),
  name: row.name,
  email: row.email,
  phone: row.phone,
  companyName: row.companyName,
  source: row.source,
  campaignId: row.campaignId,
  status: row.status,
  unqualifiedReason: row.unqualifiedReason,
  score: row.score,
  scoreExplanation: row.scoreExplanation,
  scoreModel: row.scoreModel,
  ownerMemberId: row.ownerMemberId,
  convertedContactId: row.convertedContactId,
  convertedClientId: row.convertedClientId,
  convertedDealId: row.convertedDealId,
  convertedAt: row.convertedAt,
  custom: row.custom,
});
