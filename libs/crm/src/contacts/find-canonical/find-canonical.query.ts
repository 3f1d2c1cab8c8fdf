import { id, query } from '@omni/platform';
import { z } from 'zod';
import { contacts } from '../contact.resource';

/** For other modules that keep a contact's id and hear of a merge late, or not in order. */
export class FindCanonicalContact extends query({
  name: 'contact.canonical',
  summary: 'The living contact behind an id: the one itself, or the one that it went into',
  resource: contacts,
  needs: 'read',
  input: z.strictObject({ id }),
  output: z.strictObject({ contactId: id.nullable() }).meta({ id: 'CanonicalContact' }),
}) {}
