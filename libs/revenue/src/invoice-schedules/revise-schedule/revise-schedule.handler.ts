import { CommandHandler } from '@nestjs/cqrs';
import { Facts, applyPatch, type Handles } from '@omni/platform';
import { plan, requireSendable } from '../plan';
import { loadSchedule } from '../read-schedule';
import { requireScheduleAuthority } from '../schedule-authority';
import type { InvoiceSchedule } from '../schedule.entity';
import { onlyInDraft, scheduleClosed } from '../schedule.errors';
import { ReviseSchedule } from './revise-schedule.command';

/** What may change while it runs. */
const AT_ALL_TIMES = ['id', 'name', 'contactId', 'autoIssue', 'autoSend', 'endsOn', 'maxRuns', 'custom'];

@CommandHandler(ReviseSchedule)
export class ReviseScheduleHandler implements Handles<typeof ReviseSchedule> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: ReviseSchedule): Promise<InvoiceSchedule> {
    const { items, totalMinor, template, ...fields } = input;
    const schedule = await loadSchedule(unit, input.id);
    const { status, kind } = schedule;
    if (status === 'completed' || status === 'cancelled') throw scheduleClosed(status);
    const allowed = kind === 'recurring' ? [...AT_ALL_TIMES, 'template'] : AT_ALL_TIMES;
    const refused = Object.keys(input).filter((key) => !allowed.includes(key));
    if (status !== 'draft' && refused.length) throw onlyInDraft(refused);
    if (fields.contractId) await this.facts.mustName(unit, 'contract', [fields.contractId], '/contractId');
    applyPatch(schedule, fields);
    requireSendable(schedule);
    if (status === 'draft' || template) {
      await plan(unit, schedule, { template, totalMinor, items });
      unit.touch(schedule);
    }
    if (schedule.nextRunOn !== null && kind === 'recurring')
      schedule.nextRunOn = schedule.within(schedule.nextRunOn);
    if (status !== 'draft') await requireScheduleAuthority(unit, schedule);
    return schedule;
  }
}
