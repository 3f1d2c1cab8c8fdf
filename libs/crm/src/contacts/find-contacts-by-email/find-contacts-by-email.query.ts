import { query } from '@omni/platform';
import { z } from 'zod';
import { contactFacts } from '../contact-facts.contract';
import { contacts } from '../contact.resource';

export class FindContactsByEmail extends query({
  name: 'contact.find_by_email',
  summary: 'The contacts that have one of these addresses, each with the address asked for',
  resource: contacts,
  needs: 'read',
  input: z.strictObject({ emails: z.array(z.string().max(320)).max(1000) }),
  output: z.strictObject({ contacts: z.array(contactFacts) }),
}) {}
