import { CommandHandler } from '@nestjs/cqrs';
import { transition, type Handles, type Unit } from '@omni/platform';
import { typeTransitions } from './appointment-type.choices';
import type { AppointmentType } from './appointment-type.entity';
import { appointmentTypes } from './appointment-type.resource';
import { ArchiveAppointmentType, HideAppointmentType, ShowAppointmentType } from './move-type.commands';

async function move(unit: Unit, id: string, verb: string): Promise<AppointmentType> {
  const type = await unit.load(appointmentTypes, id);
  type.status = transition('appointment type', typeTransitions, type.status, verb);
  return type;
}

@CommandHandler(HideAppointmentType)
export class HideAppointmentTypeHandler implements Handles<typeof HideAppointmentType> {
  execute({ unit, input }: HideAppointmentType) {
    return move(unit, input.id, 'hide');
  }
}

@CommandHandler(ShowAppointmentType)
export class ShowAppointmentTypeHandler implements Handles<typeof ShowAppointmentType> {
  execute({ unit, input }: ShowAppointmentType) {
    return move(unit, input.id, 'show');
  }
}

@CommandHandler(ArchiveAppointmentType)
export class ArchiveAppointmentTypeHandler implements Handles<typeof ArchiveAppointmentType> {
  execute({ unit, input }: ArchiveAppointmentType) {
    return move(unit, input.id, 'archive');
  }
}
