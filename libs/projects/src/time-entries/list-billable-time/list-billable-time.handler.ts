import { QueryHandler } from '@nestjs/cqrs';
import { Decimal, Params, type Answers } from '@omni/platform';
import { timeEntries } from '../time-entry.resource';
import { ListBillableTime } from './list-billable-time.query';

interface Row {
  id: string;
  taskId: string | null;
  memberId: string;
  startedAt: string;
  minutes: number;
  note: string | null;
  rateMinor: number | null;
  currency: string;
}

const MOST = 1000;
const HOUR = Decimal.from(60);

@QueryHandler(ListBillableTime)
export class ListBillableTimeHandler implements Answers<typeof ListBillableTime> {
  async execute({ reader, input }: ListBillableTime) {
    const params = new Params();
    const scope = reader.scope(timeEntries, params);
    const rows = await reader.rows<Row>(
      `select t.id, t.task_id as "taskId", t.member_id as "memberId", t.started_at as "startedAt", t.minutes, t.note,
         t.rate_minor as "rateMinor", t.currency
       from projects.time_entries t
       where ${scope} and t.project_id = ${params.add(input.projectId)} and t.status = 'approved' and t.billable
         and t.invoice_id is null and t.deleted_at is null
       order by t.started_at, t.id limit ${params.add(MOST + 1)}`,
      params,
    );
    const data = rows
      .slice(0, MOST)
      .map((row) => ({ ...row, hours: hoursOf(row.minutes), amountMinor: amountOf(row) }));
    return {
      projectId: input.projectId,
      minutes: data.reduce((sum, entry) => sum + entry.minutes, 0),
      amounts: amountsOf(data),
      unrated: data.filter((entry) => entry.amountMinor === null).length,
      truncated: rows.length > MOST,
      data,
    };
  }
}

const hoursOf = (minutes: number): string => Decimal.from(minutes).dividedByRounded(HOUR, 6).toString();

/** From the minutes themselves, not from rounded hours: 20 minutes at 90.00 an hour are 30.00. */
function amountOf({ minutes, rateMinor }: Row): number | null {
  if (rateMinor === null) return null;
  return Decimal.from(minutes).times(Decimal.from(rateMinor)).dividedByRounded(HOUR, 0).toMinorRounded();
}

function amountsOf(data: readonly { currency: string; amountMinor: number | null }[]) {
  const sums = new Map<string, number>();
  for (const { currency, amountMinor } of data) {
    if (amountMinor !== null) sums.set(currency, (sums.get(currency) ?? 0) + amountMinor);
  }
  return [...sums].map(([currency, amountMinor]) => ({ currency, amountMinor }));
}
