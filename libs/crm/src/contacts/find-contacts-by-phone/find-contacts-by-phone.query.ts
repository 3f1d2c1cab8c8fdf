import { query } from '@omni/platform';
import { z } from 'zod';
import { contactFacts } from '../contact-facts.contract';
import { contacts } from '../contact.resource';

export class FindContactsByPhone extends query({
  name: 'contact.find_by_phone',
  summary: 'The contacts that have one of these telephone numbers, the oldest first',
  resource: contacts,
  needs: 'read',
  input: z.strictObject({ phones: z.array(z.string().max(40)).max(1000) }),
  output: z.strictObject({ contacts: z.array(contactFacts) }),
}) {}
