import { command, id, ianaZone, instantString } from '@omni/platform';
import { z } from 'zod';
import { appointmentContract, reason } from '../appointment.contract';
import { appointments } from '../appointment.resource';

export class RescheduleAppointment extends command({
  name: 'appointment.reschedule',
  summary: 'Cancels an appointment and books its successor in one step; answers the successor',
  resource: appointments,
  needs: 'reschedule',
  input: z
    .strictObject({
      id,
      startsAt: instantString,
      endsAt: instantString.optional().describe('As long as before, where absent.'),
      timezone: ianaZone.optional(),
      reason,
      allowBusy: z.boolean().optional(),
    })
    .meta({ id: 'RescheduleAppointmentInput' }),
  output: appointmentContract.view,
  effect: 'compensatable',
  undoneBy: 'appointment.reschedule',
  errors: [
    'scheduling.appointment.slot_taken',
    'scheduling.appointment.host_busy',
    'scheduling.appointment.same_time',
    'scheduling.appointment.ends_missing',
  ],
}) {}
