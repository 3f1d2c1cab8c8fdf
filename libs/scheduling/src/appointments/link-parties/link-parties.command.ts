import { command, id } from '@omni/platform';
import { z } from 'zod';
import { appointmentContract } from '../appointment.contract';
import { appointments } from '../appointment.resource';

export class LinkParties extends command({
  name: 'appointment.link_parties',
  summary: 'Says which contact, client and engagement an appointment belongs to',
  resource: appointments,
  needs: 'update',
  input: z
    .strictObject({
      id,
      contactId: id.nullable().optional(),
      clientId: id.nullable().optional(),
      engagementId: id.nullable().optional(),
      joinContact: z
        .boolean()
        .optional()
        .describe(
          'Where no engagement is told and none known: that of the contact’s other appointments which are still to come.',
        ),
    })
    .meta({ id: 'LinkPartiesInput', description: 'What is absent stays.' }),
  output: appointmentContract.view,
  effect: 'reversible',
  undoneBy: 'appointment.link_parties',
}) {}
