import { command, id } from '@omni/platform';
import { z } from 'zod';
import { clientCompanyStatuses } from '../client-company.transitions';
import { clientCompanies } from '../client-company.resource';
import { clientCompanyContract } from '../client-company.contract';

export class ActivateClientCompany extends command({
  name: 'client_company.activate',
  summary: 'Makes a prospect, inactive or former client active',
  resource: clientCompanies,
  needs: 'act',
  input: z
    .strictObject({
      id,
      reason: z.string().trim().max(500).optional(),
      from: z
        .array(z.enum(clientCompanyStatuses))
        .min(1)
        .optional()
        .describe('In any other state the client stays as it is, and is answered as it is.'),
    })
    .meta({ id: 'ActivateClientCompanyInput' }),
  output: clientCompanyContract.view,
  effect: 'reversible',
  undoneBy: 'client_company.deactivate',
}) {}
