import { id, query } from '@omni/platform';
import { z } from 'zod';
import { appointments } from '../appointment.resource';

export class ShowIcs extends query({
  name: 'appointment.ics',
  summary: 'The appointment as an iCalendar file: an invitation, or its withdrawal once it is cancelled',
  resource: appointments,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'ShowIcsInput' }),
  output: z.string(),
  produces: 'text/calendar',
}) {}
