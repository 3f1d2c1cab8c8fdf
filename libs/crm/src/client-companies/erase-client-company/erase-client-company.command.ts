import { command, id } from '@omni/platform';
import { z } from 'zod';
import { clientCompanies } from '../client-company.resource';

export class EraseClientCompany extends command({
  name: 'client_company.erase',
  summary:
    'Takes a person out of a client record on their request; accounting documents keep what they froze',
  resource: clientCompanies,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'EraseClientCompanyInput' }),
  output: z.null(),
  effect: 'irreversible',
  destroys: true,
  errors: ['crm.client_company.in_use'],
}) {}
