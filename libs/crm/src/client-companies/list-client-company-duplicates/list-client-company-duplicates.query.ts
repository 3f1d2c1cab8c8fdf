import { id, query } from '@omni/platform';
import { z } from 'zod';
import { duplicatePairs, duplicatesInput } from '../../shared/duplicates';
import { clientCompanies } from '../client-company.resource';

/** Points by reason: a tax number is near certain, franchises share a domain. */
export const CLIENT_REASONS = { tax_number: 95, name_and_postcode: 70, domain: 50 } as const;

export class ListClientCompanyDuplicates extends query({
  name: 'client_company.duplicates',
  summary: 'Pairs of clients that may be one, with the reasons and a score',
  resource: clientCompanies,
  needs: 'read',
  input: z.strictObject({
    ...duplicatesInput,
    clientId: id.optional().describe('Only pairs with this client.'),
  }),
  output: duplicatePairs('ClientCompanyDuplicate', ['tax_number', 'name_and_postcode', 'domain']),
}) {}
