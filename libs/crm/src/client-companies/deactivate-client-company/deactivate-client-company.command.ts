import { command, id } from '@omni/platform';
import { z } from 'zod';
import { clientCompanies } from '../client-company.resource';
import { clientCompanyContract } from '../client-company.contract';

export class DeactivateClientCompany extends command({
  name: 'client_company.deactivate',
  summary: 'Marks an active client as inactive',
  resource: clientCompanies,
  needs: 'act',
  input: z
    .strictObject({ id, reason: z.string().trim().max(500).optional() })
    .meta({ id: 'DeactivateClientCompanyInput' }),
  output: clientCompanyContract.view,
  effect: 'reversible',
  undoneBy: 'client_company.activate',
}) {}
