import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import type { AppointmentType } from '../appointment-type.entity';
import { appointmentTypes } from '../appointment-type.resource';
import { requireFit, requireHosts, requireTemplate } from '../hosts-exist';
import { CreateAppointmentType } from './create-appointment-type.command';

@CommandHandler(CreateAppointmentType)
export class CreateAppointmentTypeHandler implements Handles<typeof CreateAppointmentType> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: CreateAppointmentType): Promise<AppointmentType> {
    requireFit(input);
    await requireHosts(this.facts, unit, input.hostMemberIds);
    await requireTemplate(this.facts, unit, input.projectTemplateId);
    return unit.create(appointmentTypes, {
      ...input,
      currency: input.priceMinor == null ? null : (input.currency ?? unit.organization.baseCurrency),
    });
  }
}
