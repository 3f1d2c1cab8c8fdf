import { command } from '@omni/platform';
import { clientCompanies } from '../client-company.resource';
import { clientCompanyContract } from '../client-company.contract';

export class CreateClientCompany extends command({
  name: 'client_company.create',
  summary: 'Creates a client',
  resource: clientCompanies,
  needs: 'create',
  input: clientCompanyContract.create,
  output: clientCompanyContract.view,
  effect: 'reversible',
  undoneBy: 'client_company.remove',
  errors: ['crm.client_company.tax_number_taken'],
}) {}
