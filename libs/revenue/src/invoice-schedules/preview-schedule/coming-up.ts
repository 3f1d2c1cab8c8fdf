import type { InvoiceLineValues } from '../../invoices/invoice.contract';
import { firstRunFrom, nextRunAfter } from '../run-dates';
import type { InvoiceSchedule } from '../schedule.entity';
import type { Trigger } from '../schedule.transitions';
import { instalmentLines, type Charging } from '../whole';

export interface Coming {
  label: string | null;
  trigger: Trigger | 'recurrence';
  onDate: string | null;
  itemId: string | null;
  lines: readonly InvoiceLineValues[];
}

/** Invoices that are yet to be drafted, at most so many; of a schedule that was not activated, those it would draft. */
export function comingUp(schedule: InvoiceSchedule, most: number, charging: Charging): Coming[] {
  return schedule.kind === 'recurring'
    ? periods(schedule, most)
    : instalments(schedule, charging).slice(0, most);
}

function periods(schedule: InvoiceSchedule, most: number): Coming[] {
  const { rhythm, status, runs, maxRuns, endsOn } = schedule;
  if (!rhythm || status === 'completed' || status === 'cancelled') return [];
  const coming: Coming[] = [];
  let on: string | null =
    status === 'draft' ? firstRunFrom(rhythm, schedule.startsOn ?? rhythm.anchorOn) : schedule.nextRunOn;
  while (on !== null && coming.length < most) {
    const over = (endsOn !== null && on > endsOn) || (maxRuns !== null && runs + coming.length >= maxRuns);
    if (over) break;
    coming.push({
      label: schedule.name,
      trigger: 'recurrence',
      onDate: on,
      itemId: null,
      lines: schedule.template.lines,
    });
    on = nextRunAfter(rhythm, on);
  }
  return coming;
}

function instalments(schedule: InvoiceSchedule, charging: Charging): Coming[] {
  const items = schedule.items ?? [];
  return items
    .filter((item) => item.status === 'pending')
    .map((item) => ({
      label: item.label,
      trigger: item.trigger,
      onDate: item.onDate,
      itemId: item.id,
      lines: instalmentLines(schedule, items, item, charging),
    }));
}
