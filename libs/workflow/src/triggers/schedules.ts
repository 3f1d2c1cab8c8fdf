import { delist, enlist, type Unit } from '@omni/platform';
import { nextTime } from './cron';
import type { WorkflowTrigger } from './trigger.entity';

export const FIRE_SCHEDULE = 'workflow.fire-schedule';

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
