import { delist, enlist, type Unit } from '@omni/platform';
import { CronExpressionParser } from 'cron-parser';
import type { WorkflowTrigger } from './trigger.entity';

export const FIRE_SCHEDULE = 'workflow.fire-schedule';

/** The next time after a moment, by the clock on the wall of the trigger's zone; null when there is none any more. */
export function nextTime(cron: string, zone: string, after: string): string | null {
  try {
    return CronExpressionParser.parse(cron, { currentDate: new Date(after), tz: zone })
      .next()
      .toDate()
      .toISOString();
  } catch {
    return null;
  }
}

/** Has a schedule fire from now on. */
export async function startSchedule(unit: Unit, trigger: WorkflowTrigger): Promise<void> {
  if (trigger.kind !== 'schedule' || trigger.cron === null || trigger.status === 'disabled') return;
  const zone = trigger.timezone ?? unit.organization.timezone;
  trigger.nextDueAt = nextTime(trigger.cron, zone, unit.now);
  if (trigger.nextDueAt !== null) await wakeAt(unit, trigger.id, trigger.nextDueAt);
}

export async function stopSchedule(unit: Unit, trigger: WorkflowTrigger): Promise<void> {
  if (trigger.kind !== 'schedule') return;
  trigger.nextDueAt = null;
  await delist(unit, FIRE_SCHEDULE, trigger.id);
}

export const wakeAt = (unit: Unit, triggerId: string, at: string): Promise<void> =>
  enlist(unit, FIRE_SCHEDULE, { triggerId }, { key: triggerId, at });
