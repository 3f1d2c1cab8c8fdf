import { command, id } from '@omni/platform';
import { z } from 'zod';
import { contactContract } from '../contact.contract';
import { contacts } from '../contact.resource';

export class RestoreContact extends command({
  name: 'contact.restore',
  summary: 'Restores a deleted contact',
  resource: contacts,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreContactInput' }),
  output: contactContract.view,
  effect: 'reversible',
  undoneBy: 'contact.remove',
  errors: ['duplicate_contact', 'crm.contact.merged', 'crm.contact.erased'],
}) {}
