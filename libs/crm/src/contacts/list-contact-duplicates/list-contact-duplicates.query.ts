import { id, query } from '@omni/platform';
import { z } from 'zod';
import { duplicatePairs, duplicatesInput } from '../../shared/duplicates';
import { contacts } from '../contact.resource';

/** Points by reason: the same mailbox is near certain, a name alone is a hint. */
export const CONTACT_REASONS = { mailbox: 90, phone: 50, name_and_client: 40, name: 30 } as const;

export class ListContactDuplicates extends query({
  name: 'contact.duplicates',
  summary: 'Pairs of contacts that may be one person, with the reasons and a score',
  resource: contacts,
  needs: 'read',
  input: z.strictObject({
    ...duplicatesInput,
    contactId: id.optional().describe('Only pairs with this contact.'),
  }),
  output: duplicatePairs('ContactDuplicate', ['mailbox', 'phone', 'name_and_client', 'name']),
}) {}
