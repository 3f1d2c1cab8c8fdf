import { viewOf } from '@omni/platform';
import type { Milestone } from './milestone.entity';

export const milestoneView = (row: Milestone) => ({
  ...viewOf(row),
  projectId: row.projectId,
  clientId: row.clientId,
  engagementId: row.engagementId,
  name: row.name,
  position: row.position,
  dueOn: row.dueOn,
  status: row.status,
  completedAt: row.completedAt,
  cancelledAt: row.cancelledAt,
  billingAmountMinor: row.billingAmountMinor,
  currency: row.currency,
  invoiceScheduleItemId: row.invoiceScheduleItemId,
  invoiceId: row.invoiceId,
  clientApproval: row.clientApproval,
});
