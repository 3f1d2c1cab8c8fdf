import { command, id } from '@omni/platform';
import { z } from 'zod';
import { clientCompanies } from '../client-company.resource';

export class RemoveClientCompany extends command({
  name: 'client_company.remove',
  summary: 'Deletes a client; it can be restored',
  resource: clientCompanies,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveClientCompanyInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'client_company.restore',
  errors: ['crm.client_company.in_use'],
}) {}
