import { addMonths, diffDays, unprocessable, type Unit } from '@omni/platform';
import type { Statement } from './statement.contract';

type Reading = Pick<Unit, 'sql' | 'tenantId'>;
type Account = Statement['accounts'][number];

interface Entry {
  on: string;
  kind: Account['lines'][number]['kind'];
  invoiceId: string;
  invoiceNumber: string | null;
  dueDate: string | null;
  paymentId: string | null;
  paymentNumber: string | null;
  amountMinor: number;
  currency: string;
}

/** Entries of one client that one statement holds at most. */
const MOST = 20_000;

export function periodOf(
  said: { from?: string | undefined; to?: string | undefined },
  today: string,
): { from: string; to: string } {
  const to = said.to ?? today;
  const from = said.from ?? addMonths(to, -3);
  if (from > to) {
    throw unprocessable('revenue.client_statement.reversed', 'The statement would end before it begins.', [
      { pointer: '/from', code: 'too_late', message: `is after ${to}` },
    ]);
  }
  return { from, to };
}

/**
 * What a client owed on each day of a period and why, from the dated entries of its invoices: they are never changed, so
 * a statement of a past period says today what it said then.
 */
export async function readStatement(
  reading: Reading,
  clientId: string,
  { from, to }: { from: string; to: string },
): Promise<Statement> {
  const [entries, credits] = await Promise.all([
    entriesOf(reading, clientId, to),
    reading.sql<{ currency: string; creditMinor: number }>(
      `select p.currency, sum(p.unapplied_minor)::bigint as "creditMinor" from revenue.payments p
       where p.organization_id = $1 and p.client_id = $2 and p.direction = 'inbound' and p.unapplied_minor > 0
         and p.deleted_at is null group by p.currency`,
      [reading.tenantId, clientId],
    ),
  ]);
  const currencies = new Set([...entries, ...credits].map((one) => one.currency));
  const accounts = [...currencies].sort().map((currency) => ({
    ...accountOf(
      entries.filter((entry) => entry.currency === currency),
      currency,
      { from, to },
    ),
    creditMinor: credits.find((one) => one.currency === currency)?.creditMinor ?? 0,
  }));
  return { clientId, from, to, accounts };
}

async function entriesOf(reading: Reading, clientId: string, to: string): Promise<Entry[]> {
  const entries = await reading.sql<Entry>(
    `select e.on_date as "on", e.kind, e.invoice_id as "invoiceId", i.number as "invoiceNumber", i.due_date as "dueDate",
       e.payment_id as "paymentId", p.number as "paymentNumber", e.amount_minor as "amountMinor", e.currency
     from revenue.receivable_entries e
     join revenue.invoices i on i.organization_id = e.organization_id and i.id = e.invoice_id
     left join revenue.payments p on p.organization_id = e.organization_id and p.id = e.payment_id
     where e.organization_id = $1 and i.client_id = $2 and e.on_date <= $3::date
     order by e.on_date, e.created_at, i.issue_date, i.number, e.id limit ${String(MOST + 1)}`,
    [reading.tenantId, clientId, to],
  );
  if (entries.length > MOST)
    throw unprocessable(
      'revenue.client_statement.too_long',
      'The client has too many entries for a statement.',
    );
  return entries;
}

function accountOf(
  entries: readonly Entry[],
  currency: string,
  { from, to }: { from: string; to: string },
): Omit<Account, 'creditMinor'> {
  let balanceMinor = sumOf(entries.filter((entry) => entry.on < from));
  const openingMinor = balanceMinor;
  const lines = entries
    .filter((entry) => entry.on >= from)
    .map(({ currency: _, dueDate: __, ...entry }) => {
      balanceMinor += entry.amountMinor;
      return { ...entry, balanceMinor };
    });
  return { currency, openingMinor, lines, closingMinor: balanceMinor, ageing: ageingOf(entries, to) };
}

function ageingOf(entries: readonly Entry[], to: string): Account['ageing'] {
  const ageing = {
    notDueMinor: 0,
    days1To30Minor: 0,
    days31To60Minor: 0,
    days61To90Minor: 0,
    over90Minor: 0,
  };
  const open = new Map<string, { dueDate: string; amountMinor: number }>();
  for (const { invoiceId, dueDate, amountMinor } of entries) {
    const known = open.get(invoiceId);
    if (known) known.amountMinor += amountMinor;
    else open.set(invoiceId, { dueDate: dueDate ?? to, amountMinor });
  }
  for (const { dueDate, amountMinor } of open.values())
    ageing[bucketOf(diffDays(dueDate, to))] += amountMinor;
  return ageing;
}

function bucketOf(daysOverdue: number): keyof Account['ageing'] {
  if (daysOverdue <= 0) return 'notDueMinor';
  if (daysOverdue <= 30) return 'days1To30Minor';
  if (daysOverdue <= 60) return 'days31To60Minor';
  return daysOverdue <= 90 ? 'days61To90Minor' : 'over90Minor';
}

const sumOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + entry.amountMinor, 0);
