import { Injectable } from '@nestjs/common';
import { Errand, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { RunStarter } from '../runs/run-starter';
import { nextTime } from './cron';
import { FIRE_SCHEDULE, wakeAt } from './schedules';
import { WorkflowTrigger } from './trigger.entity';

/**
 * Starts what is due by the clock. The due time lies with the trigger and moves on in the transaction of the start, so
 * that any number of workers, and clocks that jump, start it once for each due time; what was missed is made up for once.
 */
@Injectable()
@Errand({ name: FIRE_SCHEDULE, summary: 'Starts a workflow at its time.', attempts: 1_000 })
export class FireSchedule implements ErrandRunner<{ triggerId: string }> {
  constructor(private readonly starter: RunStarter) {}

  run(errand: RunningErrand<{ triggerId: string }>): Promise<void> {
    return errand.unit((unit) => this.fire(unit, errand.data.triggerId));
  }

  private async fire(unit: Unit, triggerId: string): Promise<void> {
    const [trigger] = await unit.rows(
      WorkflowTrigger,
      `t.id = $2 and t.status = 'enabled' and exists (select 1 from workflow.workflow_definitions d
         where d.organization_id = t.organization_id and d.active_version_id = t.workflow_version_id and d.status = 'active')`,
      [triggerId],
    );
    if (!trigger?.nextDueAt || trigger.cron === null) return;
    const due = trigger.nextDueAt;
    if (due > unit.now) return wakeAt(unit, triggerId, due);
    unit.notes.unaudited = true;
    const target = await this.starter.target(unit, trigger.workflowId);
    await this.starter.start(unit, target, {
      kind: 'schedule',
      triggerId,
      input: { scheduledFor: due },
      dedupeKey: `${trigger.key}:${due}`,
    });
    trigger.lastFiredAt = unit.now;
    trigger.nextDueAt = nextTime(trigger.cron, trigger.timezone ?? unit.organization.timezone, unit.now);
    if (trigger.nextDueAt !== null) await wakeAt(unit, triggerId, trigger.nextDueAt);
  }
}
