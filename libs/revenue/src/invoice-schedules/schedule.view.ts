import { viewOf } from '@omni/platform';
import { shortestOrNull } from '../decimals';
import type { InvoiceSchedule, InvoiceScheduleItem } from './schedule.entity';

const itemView = (item: InvoiceScheduleItem) => ({
  id: item.id,
  position: item.position,
  label: item.label,
  trigger: item.trigger,
  triggerRef: item.triggerRef,
  onDate: item.onDate,
  percent: shortestOrNull(item.percent),
  amountMinor: item.amountMinor,
  triggeredAt: item.triggeredAt,
  invoiceId: item.invoiceId,
  status: item.status,
});

export const scheduleView = (row: InvoiceSchedule) => ({
  ...viewOf(row),
  name: row.name,
  clientId: row.clientId,
  contactId: row.contactId,
  engagementId: row.engagementId,
  projectId: row.projectId,
  contractId: row.contractId,
  kind: row.kind,
  status: row.status,
  interval: row.interval,
  intervalCount: row.intervalCount,
  anchorOn: row.anchorOn,
  dayRule: row.dayRule,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  maxRuns: row.maxRuns,
  nextRunOn: row.nextRunOn,
  runs: row.runs,
  template: row.template,
  autoIssue: row.autoIssue,
  autoSend: row.autoSend,
  currency: row.currency,
  totalMinor: row.totalMinor,
  activatedAt: row.activatedAt,
  closedAt: row.closedAt,
  problem: row.problem,
  custom: row.custom,
  ...(row.items ? { items: row.items.filter((item) => !item.deletedAt).map(itemView) } : {}),
});
