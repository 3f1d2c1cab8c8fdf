import { command, id } from '@omni/platform';
import { z } from 'zod';
import { clientCompanies } from '../client-company.resource';
import { clientCompanyContract } from '../client-company.contract';

export class RestoreClientCompany extends command({
  name: 'client_company.restore',
  summary: 'Restores a deleted client',
  resource: clientCompanies,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreClientCompanyInput' }),
  output: clientCompanyContract.view,
  effect: 'reversible',
  undoneBy: 'client_company.remove',
  errors: ['crm.client_company.merged', 'crm.client_company.erased', 'crm.client_company.tax_number_taken'],
}) {}
