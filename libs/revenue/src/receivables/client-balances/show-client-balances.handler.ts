import { QueryHandler } from '@nestjs/cqrs';
import { Params, businessDate, type Answers } from '@omni/platform';
import type { z } from 'zod';
import { invoices } from '../../invoices/invoice.resource';
import { payments } from '../../payments/payment.resource';
import { ShowClientBalances } from './show-client-balances.query';

type Balances = z.output<typeof ShowClientBalances.decl.output>;

@QueryHandler(ShowClientBalances)
export class ShowClientBalancesHandler implements Answers<typeof ShowClientBalances> {
  async execute({ reader, input }: ShowClientBalances): Promise<Balances> {
    const params = new Params();
    const today = params.add(businessDate(new Date(reader.now), reader.organization.timezone));
    const invoiceScope = reader.scope(invoices, params);
    const paymentScope = reader.scope(payments, params);
    const client = input.clientId === undefined ? '' : ` and t.client_id = ${params.add(input.clientId)}`;
    const rows = await reader.rows<Balances['data'][number]>(
      `select x."clientId", x.currency, sum(x.receivable)::bigint as "receivableMinor", sum(x.overdue)::bigint as "overdueMinor",
         sum(x.unapplied)::bigint as "unappliedMinor", sum(x.open)::int as "openInvoices"
       from (
         select t.client_id as "clientId", t.currency, sum(t.balance_due_minor) as receivable,
           coalesce(sum(t.balance_due_minor) filter (where t.due_date < ${today}::date), 0) as overdue, 0 as unapplied, count(*) as open
         from revenue.invoices t
         where ${invoiceScope} and t.deleted_at is null and t.status in ('issued', 'partially_paid')${client}
         group by t.client_id, t.currency
         union all
         select t.client_id, t.currency, 0, 0, sum(t.unapplied_minor), 0
         from revenue.payments t
         where ${paymentScope} and t.deleted_at is null and t.direction = 'inbound' and t.unapplied_minor > 0
           and t.client_id is not null${client}
         group by t.client_id, t.currency) x
       group by x."clientId", x.currency
       order by sum(x.receivable) desc, x."clientId", x.currency limit ${params.add(input.limit)}`,
      params,
    );
    return { data: rows, nextCursor: null };
  }
}
