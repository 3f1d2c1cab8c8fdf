import { QueryHandler } from '@nestjs/cqrs';
import { tableOf, type Answers } from '@omni/platform';
import type { z } from 'zod';
import { knownParties } from '../../facts/parties';
import { lineSources } from '../../invoices/drafting/line-sources';
import { priceLines } from '../../invoices/drafting/price-lines';
import { InvoiceSchedule, InvoiceScheduleItem } from '../schedule.entity';
import { invoiceSchedules } from '../schedule.resource';
import { chargingOf } from '../whole';
import { comingUp } from './coming-up';
import { PreviewSchedule } from './preview-schedule.query';

type Preview = z.output<typeof PreviewSchedule.decl.output>;

@QueryHandler(PreviewSchedule)
export class PreviewScheduleHandler implements Answers<typeof PreviewSchedule> {
  async execute({ reader, input }: PreviewSchedule): Promise<Preview> {
    const { organization, tx } = reader;
    const own = { tenantId: organization.id, sql: tx.rows.bind(tx) };
    const table = tableOf(InvoiceScheduleItem);
    const [row, items] = await Promise.all([
      reader.get<InvoiceSchedule>(invoiceSchedules, input.id),
      own.sql<InvoiceScheduleItem>(
        `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.invoice_schedule_id = $2
           and t.deleted_at is null order by t.position`,
        [own.tenantId, input.id],
      ),
    ]);
    const schedule = Object.assign(new InvoiceSchedule(), row, { items });
    const coming = comingUp(
      schedule,
      input.count + 1,
      await chargingOf(own, schedule, organization.taxRounding),
    );
    const [sources, { client }] = await Promise.all([
      lineSources(
        own,
        coming.flatMap((one) => one.lines),
      ),
      knownParties(own, [schedule.clientId]),
    ]);
    const terms = {
      currency: schedule.currency,
      rounding: organization.taxRounding,
      taxExempt: client?.taxExempt ?? false,
    };
    const data = coming.slice(0, input.count).map(({ lines, ...one }) => {
      const { totals } = priceLines(lines, sources, terms);
      return {
        ...one,
        netMinor: totals.netTotalMinor,
        taxMinor: totals.taxTotalMinor,
        totalMinor: totals.totalMinor,
      };
    });
    return { currency: schedule.currency, data, more: coming.length > data.length };
  }
}
