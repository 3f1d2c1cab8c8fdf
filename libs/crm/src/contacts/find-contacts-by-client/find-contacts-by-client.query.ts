import { id, query } from '@omni/platform';
import { z } from 'zod';
import { contactFacts } from '../contact-facts.contract';
import { contacts } from '../contact.resource';

export class FindContactsByClient extends query({
  name: 'contact.find_by_client',
  summary: 'The contacts of a client, the first person before the others, each with their primary address',
  resource: contacts,
  needs: 'read',
  input: z.strictObject({ clientId: id }),
  output: z.strictObject({ contacts: z.array(contactFacts) }),
}) {}
