import { command } from '@omni/platform';
import { contactContract } from '../contact.contract';
import { contacts } from '../contact.resource';

export class CreateContact extends command({
  name: 'contact.create',
  summary:
    'Creates a contact. An address that a contact has already answers 409, or that contact with Prefer: return-existing',
  resource: contacts,
  needs: 'create',
  input: contactContract.create,
  output: contactContract.view,
  effect: 'reversible',
  undoneBy: 'contact.remove',
  errors: ['duplicate_contact'],
  prefers: ['return-existing'],
}) {}
