import { command, id } from '@omni/platform';
import { z } from 'zod';
import { contacts } from '../contact.resource';

export class RemoveContact extends command({
  name: 'contact.remove',
  summary: 'Deletes a contact; it can be restored',
  resource: contacts,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveContactInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'contact.restore',
}) {}
