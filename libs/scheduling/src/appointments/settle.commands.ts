import { command, id } from '@omni/platform';
import { z } from 'zod';
import { appointmentContract, reason } from './appointment.contract';
import { appointments } from './appointment.resource';

const shared = { resource: appointments, needs: 'act', output: appointmentContract.view } as const;

export class ConfirmAppointment extends command({
  ...shared,
  name: 'appointment.confirm',
  summary: 'Accepts a pending booking, paid or not',
  input: z.strictObject({ id }).meta({ id: 'ConfirmAppointmentInput' }),
  effect: 'compensatable',
  undoneBy: 'appointment.cancel',
}) {}

export class DeclineAppointment extends command({
  ...shared,
  name: 'appointment.decline',
  summary: 'Refuses a pending booking; its time is free again',
  input: z.strictObject({ id, reason }).meta({ id: 'DeclineAppointmentInput' }),
  effect: 'irreversible',
}) {}

export class MarkAppointmentPaid extends command({
  ...shared,
  name: 'appointment.mark_paid',
  summary: 'Notes that the price was paid; a booking that waited for nothing else stands',
  input: z.strictObject({ id }).meta({ id: 'MarkAppointmentPaidInput' }),
  effect: 'irreversible',
  errors: ['scheduling.appointment.no_price', 'scheduling.appointment.already_paid'],
}) {}

export class CompleteAppointment extends command({
  ...shared,
  name: 'appointment.complete',
  summary: 'Says that an appointment took place',
  input: z.strictObject({ id }).meta({ id: 'CompleteAppointmentInput' }),
  effect: 'irreversible',
  errors: ['scheduling.appointment.not_begun'],
}) {}

export class MarkNoShow extends command({
  ...shared,
  name: 'appointment.mark_no_show',
  summary: 'Says that nobody came',
  input: z.strictObject({ id }).meta({ id: 'MarkNoShowInput' }),
  effect: 'irreversible',
  errors: ['scheduling.appointment.not_begun'],
}) {}
