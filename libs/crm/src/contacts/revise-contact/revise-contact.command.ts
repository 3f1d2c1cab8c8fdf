import { command, id } from '@omni/platform';
import { contactContract } from '../contact.contract';
import { contacts } from '../contact.resource';

export class ReviseContact extends command({
  name: 'contact.revise',
  summary: 'Revises a contact. Absent fields stay, null clears.',
  resource: contacts,
  needs: 'update',
  input: contactContract.revise.extend({ id }).meta({ id: 'ContactRevise' }),
  output: contactContract.view,
  effect: 'reversible',
  errors: ['duplicate_contact'],
}) {}
