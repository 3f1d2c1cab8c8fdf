import type { Unit } from '@omni/platform';
import { InvoiceSchedule, InvoiceScheduleItem } from './schedule.entity';
import { invoiceSchedules } from './schedule.resource';

/** The schedule for a verb, locked, with its instalments. */
export async function loadSchedule(unit: Unit, id: string): Promise<InvoiceSchedule> {
  const [schedule, items] = await Promise.all([unit.load(invoiceSchedules, id), itemsOf(unit, [id])]);
  schedule.items = items;
  return schedule;
}

/** Schedules for the house's own work, locked in the order of their ids, with their instalments. */
export async function schedulesWhere(
  unit: Unit,
  where: string,
  values: readonly unknown[],
): Promise<InvoiceSchedule[]> {
  const schedules = await unit.rows(InvoiceSchedule, where, values, 't.id');
  if (schedules.length === 0) return [];
  const items = await itemsOf(
    unit,
    schedules.map((schedule) => schedule.id),
  );
  for (const schedule of schedules)
    schedule.items = items.filter((item) => item.invoiceScheduleId === schedule.id);
  return schedules;
}

const itemsOf = (unit: Unit, ids: readonly string[]): Promise<InvoiceScheduleItem[]> =>
  unit.rows(
    InvoiceScheduleItem,
    't.invoice_schedule_id = any($2::uuid[]) and t.deleted_at is null',
    [ids],
    't.invoice_schedule_id, t.position',
  );
