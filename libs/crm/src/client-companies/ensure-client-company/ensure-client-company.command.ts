import { command, id } from '@omni/platform';
import { z } from 'zod';
import { clientCompanyContract } from '../client-company.contract';
import { clientCompanies } from '../client-company.resource';

export class EnsureClientCompany extends command({
  name: 'client_company.ensure',
  summary:
    'Answers the client of a contact: theirs, else the one of their e-mail domain, else a new prospect; the contact belongs to it from then on',
  resource: clientCompanies,
  needs: 'create',
  input: z
    .strictObject({
      contactId: id,
      name: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .nullable()
        .optional()
        .describe('What a new client is called; the contact’s name unless told.'),
    })
    .meta({ id: 'EnsureClientCompanyInput' }),
  output: clientCompanyContract.view
    .extend({ made: z.boolean().describe('It is a new prospect, made by this call.') })
    .meta({ id: 'EnsuredClientCompany' }),
  effect: 'reversible',
  undoneBy: 'client_company.remove',
}) {}
