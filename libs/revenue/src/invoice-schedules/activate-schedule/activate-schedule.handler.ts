import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { activate } from '../activating';
import { loadSchedule } from '../read-schedule';
import type { InvoiceSchedule } from '../schedule.entity';
import { ActivateSchedule } from './activate-schedule.command';

@CommandHandler(ActivateSchedule)
export class ActivateScheduleHandler implements Handles<typeof ActivateSchedule> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: ActivateSchedule): Promise<InvoiceSchedule> {
    const schedule = await loadSchedule(unit, input.id);
    unit.notes.subject = { type: 'invoice_schedule', id: schedule.id };
    await activate(unit, this.facts, schedule);
    return schedule;
  }
}
