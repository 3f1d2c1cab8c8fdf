import { conflict, unprocessable, type Unit } from '@omni/platform';
import { z } from 'zod';
import { projectShape, type ProjectFacts } from './parties';
import { known, text, uuid, whole } from './read-fact';

const timeShape = z.object({
  projectId: uuid,
  clientId: uuid,
  engagementId: uuid,
  taskId: uuid,
  memberId: uuid,
  startedAt: text,
  minutes: z.int().nonnegative().catch(0),
  rateMinor: whole,
  currency: text,
  billable: z.boolean().catch(true),
  note: text,
});

export const KEPT_OF_TIME: readonly string[] = Object.keys(timeShape.shape);

/** A time entry as the projects module told of it. */
export interface BillableTime extends z.output<typeof timeShape> {
  id: string;
  /** only then may it be charged */
  approved: boolean | null;
  /** the live invoice that charges it */
  invoiceId: string | null;
  /** what is known of its project */
  project: ProjectFacts | null;
}

/** Minor units an hour: the entry's own rate, else its project's. */
export const approvedRate = (entry: BillableTime): number | null =>
  entry.rateMinor ?? entry.project?.hourlyRateMinor ?? null;

/** What that rate is an amount of. */
export const currencyOfTime = (entry: BillableTime): string | null =>
  entry.currency ?? entry.project?.currency ?? null;

interface TimeRow {
  id: string;
  approved: boolean | null;
  invoiceId: string | null;
  facts: Record<string, unknown>;
  project: Record<string, unknown> | null;
}

/** The entries of these ids, locked, so that two invoices cannot charge the same hour. Unknown ids are refused. */
export async function lockTime(unit: Unit, ids: readonly string[]): Promise<BillableTime[]> {
  if (ids.length === 0) return [];
  const rows = await unit.sql<TimeRow>(
    `select t.id, t.approved, t.invoice_id as "invoiceId", t.facts, p.facts as project
     from revenue.billable_time t left join revenue.known_parties p
       on p.organization_id = t.organization_id and p.id = (t.facts->>'projectId')::uuid and p.kind = 'project'
     where t.organization_id = $1 and t.id = any($2::uuid[]) order by t.id for update of t`,
    [unit.tenantId, ids],
  );
  const found = new Map(rows.map((row) => [row.id, timeOf(row)]));
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length) {
    throw unprocessable(
      'revenue.invoice.time_unknown',
      'These time entries are not known, or not approved yet.',
      [
        ...missing.map((id) => ({
          pointer: '/timeEntryIds',
          code: 'time_unknown',
          message: `${id} is not known`,
        })),
      ],
    );
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/**
 * Makes an invoice the one that charges these entries, and lets go of those that it charged before. Refuses entries that
 * are not approved or that another live invoice charges already.
 */
export async function chargeTime(unit: Unit, invoiceId: string, ids: readonly string[]): Promise<void> {
  if (new Set(ids).size < ids.length) {
    throw unprocessable('revenue.invoice.time_twice', 'A time entry is charged by one line.');
  }
  const entries = await lockTime(unit, ids);
  const elsewhere = entries.filter((entry) => entry.invoiceId !== null && entry.invoiceId !== invoiceId);
  if (elsewhere.length) {
    throw conflict('revenue.invoice.time_charged', 'Another invoice charges some of these time entries.', {
      timeEntryIds: elsewhere.map((entry) => entry.id),
    });
  }
  const unapproved = entries.filter((entry) => !entry.approved || !entry.billable);
  if (unapproved.length) {
    throw conflict(
      'revenue.invoice.time_not_billable',
      'Some of these time entries are not approved and billable.',
      {
        timeEntryIds: unapproved.map((entry) => entry.id),
      },
    );
  }
  await unit.sql(
    `update revenue.billable_time t set invoice_id = case when t.id = any($3::uuid[]) then $2::uuid end, updated_at = now()
     where t.organization_id = $1 and (t.id = any($3::uuid[]) or t.invoice_id = $2)
       and t.invoice_id is distinct from case when t.id = any($3::uuid[]) then $2::uuid end`,
    [unit.tenantId, invoiceId, ids],
  );
}

/** Lets go of everything that an invoice charged: it was deleted or voided. */
export async function releaseTime(unit: Unit, invoiceId: string): Promise<void> {
  await unit.sql(
    `update revenue.billable_time set invoice_id = null, updated_at = now() where organization_id = $1 and invoice_id = $2`,
    [unit.tenantId, invoiceId],
  );
}

const timeOf = ({ facts, project, ...row }: TimeRow): BillableTime => ({
  ...known(timeShape, facts),
  ...row,
  project: project ? known(projectShape, project) : null,
});
