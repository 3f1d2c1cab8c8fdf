import { all, defineResource, may, mine } from '@omni/platform';
import { scheduleLifecycle } from '../retention/payable.lifecycles';
import { scheduleContract } from './schedule.contract';
import { InvoiceSchedule, InvoiceScheduleItem } from './schedule.entity';
import { scheduleView } from './schedule.view';

export const invoiceSchedules = defineResource<InvoiceSchedule>({
  module: 'revenue',
  name: 'invoice-schedules',
  summary: 'By what plan clients are invoiced: in instalments, or again and again.',
  kind: 'aggregate',
  entity: InvoiceSchedule,
  contract: scheduleContract,
  view: scheduleView,
  lifecycle: scheduleLifecycle,
  access: {
    owner: all,
    manager: may('read create update act'),
    staff: may('read', { where: mine('createdById') }),
    accountant: may('read create update act'),
  },
  parts: { items: { entity: InvoiceScheduleItem, of: 'invoiceScheduleId', order: 'position' } },
  softDelete: false,
  list: {
    filter: ['clientId', 'engagementId', 'projectId', 'contractId', 'status', 'nextRunOn'],
    sort: ['nextRunOn'],
    include: {
      client: { type: 'client_company', by: 'clientId' },
      engagement: { type: 'engagement', by: 'engagementId' },
      invoices: { type: 'invoice', of: 'invoiceScheduleId' },
    },
    search: {
      title: (row: InvoiceSchedule) => row.name ?? 'Invoice schedule',
      text: (row: InvoiceSchedule) => [row.name],
    },
  },
});
