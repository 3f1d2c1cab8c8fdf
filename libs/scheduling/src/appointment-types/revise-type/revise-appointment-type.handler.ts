import { CommandHandler } from '@nestjs/cqrs';
import { Facts, applyPatch, type Handles } from '@omni/platform';
import type { AppointmentType } from '../appointment-type.entity';
import { appointmentTypes } from '../appointment-type.resource';
import { requireFit, requireHosts, requireTemplate } from '../hosts-exist';
import { ReviseAppointmentType } from './revise-appointment-type.command';

@CommandHandler(ReviseAppointmentType)
export class ReviseAppointmentTypeHandler implements Handles<typeof ReviseAppointmentType> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: ReviseAppointmentType): Promise<AppointmentType> {
    const type = await unit.load(appointmentTypes, input.id);
    applyPatch(type, input);
    requireFit(type);
    if (input.hostMemberIds) await requireHosts(this.facts, unit, input.hostMemberIds);
    await requireTemplate(this.facts, unit, input.projectTemplateId);
    if (type.priceMinor === null) type.currency = null;
    else type.currency ??= unit.organization.baseCurrency;
    return type;
  }
}
