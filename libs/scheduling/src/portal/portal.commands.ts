import { command, id, ianaZone, instantString } from '@omni/platform';
import { z } from 'zod';
import { answersInput, appointmentContract, reason } from '../appointments/appointment.contract';
import { appointments } from '../appointments/appointment.resource';

const shared = { resource: appointments, output: appointmentContract.view } as const;

export class BookByClient extends command({
  ...shared,
  name: 'appointment.book_by_client',
  summary: 'Books a slot for the client who is signed in to the portal',
  needs: 'create',
  input: z
    .strictObject({
      appointmentTypeId: id,
      startsAt: instantString,
      timezone: ianaZone.optional(),
      answers: answersInput.optional(),
    })
    .meta({ id: 'BookByClientInput' }),
  effect: 'compensatable',
  undoneBy: 'appointment.cancel',
  errors: ['scheduling.appointment.slot_taken', 'scheduling.appointment.not_offered'],
}) {}

export class RescheduleByClient extends command({
  ...shared,
  name: 'appointment.reschedule_by_client',
  summary: 'Moves one’s own appointment to another slot that is offered; answers the successor',
  needs: 'reschedule',
  input: z
    .strictObject({ id, startsAt: instantString, timezone: ianaZone.optional(), reason })
    .meta({ id: 'RescheduleByClientInput' }),
  effect: 'compensatable',
  undoneBy: 'appointment.reschedule_by_client',
  errors: [
    'scheduling.appointment.slot_taken',
    'scheduling.appointment.not_offered',
    'scheduling.appointment.same_time',
    'scheduling.appointment.no_slots',
    'scheduling.appointment.too_late',
    'scheduling.appointment.over',
  ],
}) {}
