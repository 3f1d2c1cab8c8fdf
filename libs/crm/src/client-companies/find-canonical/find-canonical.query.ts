import { id, query } from '@omni/platform';
import { z } from 'zod';
import { clientCompanies } from '../client-company.resource';

/** For other modules that keep a client's id and hear of a merge late, or not in order. */
export class FindCanonicalClient extends query({
  name: 'client_company.canonical',
  summary: 'The living client behind an id: the one itself, or the one that it went into',
  resource: clientCompanies,
  needs: 'read',
  input: z.strictObject({ id }),
  output: z.strictObject({ clientId: id.nullable() }).meta({ id: 'CanonicalClient' }),
}) {}
