import { command, id } from '@omni/platform';
import { z } from 'zod';
import { appointmentTypeContract } from './appointment-type.contract';
import { appointmentTypes } from './appointment-type.resource';

const shared = { resource: appointmentTypes, needs: 'update', output: appointmentTypeContract.view } as const;

export class HideAppointmentType extends command({
  ...shared,
  name: 'appointment_type.hide',
  summary: 'Takes a type out of lists; whoever has its address books it still',
  input: z.strictObject({ id }).meta({ id: 'HideAppointmentTypeInput' }),
  effect: 'reversible',
  undoneBy: 'appointment_type.show',
}) {}

export class ShowAppointmentType extends command({
  ...shared,
  name: 'appointment_type.show',
  summary: 'Lists a hidden type again',
  input: z.strictObject({ id }).meta({ id: 'ShowAppointmentTypeInput' }),
  effect: 'reversible',
  undoneBy: 'appointment_type.hide',
}) {}

export class ArchiveAppointmentType extends command({
  ...shared,
  name: 'appointment_type.archive',
  summary: 'Ends an offer for good; appointments that are made stay',
  input: z.strictObject({ id }).meta({ id: 'ArchiveAppointmentTypeInput' }),
  effect: 'irreversible',
}) {}
