import { viewOf } from '@omni/platform';
import type { TimeEntry } from './time-entry.entity';

export const timeEntryView = (row: TimeEntry) => ({
  ...viewOf(row),
  projectId: row.projectId,
  taskId: row.taskId,
  clientId: row.clientId,
  engagementId: row.engagementId,
  memberId: row.memberId,
  startedAt: row.startedAt,
  minutes: row.minutes,
  timerRunning: row.timerRunning,
  note: row.note,
  billable: row.billable,
  rateMinor: row.rateMinor,
  currency: row.currency,
  status: row.status,
  submittedAt: row.submittedAt,
  approvedAt: row.approvedAt,
  approvedById: row.approvedById,
  rejectReason: row.rejectReason,
  invoiceId: row.invoiceId,
  invoiceLineId: row.invoiceLineId,
  invoicedAt: row.invoicedAt,
});
