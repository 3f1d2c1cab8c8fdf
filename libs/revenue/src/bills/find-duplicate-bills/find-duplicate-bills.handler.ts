import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import type { z } from 'zod';
import type { Bill } from '../bill.entity';
import { bills } from '../bill.resource';
import { FindDuplicateBills } from './find-duplicate-bills.query';

type Found = z.output<typeof FindDuplicateBills.decl.output>;

/** A reference as people type it twice: `RE-0017`, `re 17` and `RE17` are one. */
const PLAIN = (sql: string): string =>
  `nullif(regexp_replace(regexp_replace(lower(${sql}), '[^[:alnum:]]', '', 'g'), '(^|[a-z])0+', '\\1', 'g'), '')`;
/** Days between two bills that look like one sent twice. */
const NEAR = 10;

@QueryHandler(FindDuplicateBills)
export class FindDuplicateBillsHandler implements Answers<typeof FindDuplicateBills> {
  async execute({ reader, input }: FindDuplicateBills): Promise<Found> {
    const bill = await reader.get<Bill>(bills, input.id);
    const params = new Params();
    const scope = reader.scope(bills, params);
    const [reference, total, day] = [bill.vendorReference, bill.totalMinor, bill.issueDate].map((value) =>
      params.add(value),
    );
    const rows = await reader.rows<Found['data'][number]>(
      `select x.id, x.number, x."vendorReference", x.status, x."issueDate", x.currency, x."totalMinor", array_remove(array[
          case when x.same_reference then 'reference' end, case when x.same_amount then 'amount' end], null) as because
       from (select t.id, t.number, t.vendor_reference as "vendorReference", t.status, t.issue_date as "issueDate", t.currency,
           t.total_minor as "totalMinor", ${PLAIN('t.vendor_reference')} = ${PLAIN(`${reference}::text`)} as same_reference,
           t.total_minor = ${total}::bigint and t.currency = ${params.add(bill.currency)}
             and abs(t.issue_date - ${day}::date) <= ${String(NEAR)} as same_amount
         from revenue.bills t where ${scope} and t.deleted_at is null and t.vendor_id = ${params.add(bill.vendorId)}
           and t.status <> 'voided' and t.id <> ${params.add(bill.id)}) x
       where x.same_reference or x.same_amount order by x."issueDate" desc, x.id limit 50`,
      params,
    );
    return { data: rows };
  }
}
