import { id, query } from '@omni/platform';
import { z } from 'zod';
import { slotsInput, slotsOutput } from '../../booking/slots';
import { appointmentTypes } from '../appointment-type.resource';

export class ListSlots extends query({
  name: 'appointment_type.slots',
  summary: 'Times at which a type can be booked',
  resource: appointmentTypes,
  needs: 'read',
  input: z.strictObject({ id, ...slotsInput }).meta({ id: 'ListSlotsInput' }),
  output: slotsOutput,
  errors: ['scheduling.slots.window'],
}) {}
