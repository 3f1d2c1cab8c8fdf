import { id, query } from '@omni/platform';
import { z } from 'zod';
import { contacts } from '../contact.resource';

/** For other modules: who writes or logs in under an address. */
export class FindContactByEmail extends query({
  name: 'contact.by_email',
  summary: 'The living contact that has this e-mail among its addresses',
  resource: contacts,
  needs: 'read',
  input: z.strictObject({ email: z.string().max(254) }),
  output: z.strictObject({ contactId: id.nullable() }).meta({ id: 'ContactByEmail' }),
}) {}
