import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import type { Appointment } from '../appointment.entity';
import { appointments } from '../appointment.resource';
import { LinkParties } from './link-parties.command';

@CommandHandler(LinkParties)
export class LinkPartiesHandler implements Handles<typeof LinkParties> {
  async execute({ unit, input }: LinkParties): Promise<Appointment> {
    const appointment = await unit.load(appointments, input.id);
    applyPatch(appointment, input);
    return appointment;
  }
}
