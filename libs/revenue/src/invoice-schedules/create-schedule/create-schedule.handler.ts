import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { knownParties } from '../../facts/parties';
import { emptyTemplate, plan, requireSendable } from '../plan';
import type { InvoiceSchedule } from '../schedule.entity';
import { invoiceSchedules } from '../schedule.resource';
import { CreateSchedule } from './create-schedule.command';

@CommandHandler(CreateSchedule)
export class CreateScheduleHandler implements Handles<typeof CreateSchedule> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: CreateSchedule): Promise<InvoiceSchedule> {
    const { items, totalMinor, template, ...fields } = input;
    if (fields.contractId) await this.facts.mustName(unit, 'contract', [fields.contractId], '/contractId');
    const { client } = await knownParties(unit, [fields.clientId]);
    const schedule = unit.create(invoiceSchedules, {
      ...fields,
      template: template ?? emptyTemplate(),
      currency: fields.currency ?? client?.currency ?? unit.organization.baseCurrency,
    });
    requireSendable(schedule);
    schedule.items = [];
    await plan(unit, schedule, { template, totalMinor, items });
    return schedule;
  }
}
