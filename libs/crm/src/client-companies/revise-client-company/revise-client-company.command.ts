import { command, id } from '@omni/platform';
import { clientCompanies } from '../client-company.resource';
import { clientCompanyContract } from '../client-company.contract';

export class ReviseClientCompany extends command({
  name: 'client_company.revise',
  summary: 'Revises a client. Absent fields stay, null clears.',
  resource: clientCompanies,
  needs: 'update',
  input: clientCompanyContract.revise.extend({ id }).meta({ id: 'ClientCompanyRevise' }),
  output: clientCompanyContract.view,
  effect: 'reversible',
  errors: ['crm.client_company.tax_number_taken'],
}) {}
