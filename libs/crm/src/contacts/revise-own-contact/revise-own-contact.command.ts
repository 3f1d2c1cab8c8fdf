import { command } from '@omni/platform';
import { contactContract } from '../contact.contract';
import { contacts } from '../contact.resource';

export class ReviseOwnContact extends command({
  name: 'contact.revise_own',
  summary: 'Changes one’s own name, phone and address, from the portal. Absent fields stay, null clears.',
  resource: contacts,
  needs: 'update',
  input: contactContract.revise
    .pick({ firstName: true, lastName: true, phone: true, address: true, timezone: true, locale: true })
    .meta({ id: 'OwnContactRevise' }),
  output: contactContract.view.partial().meta({ id: 'OwnContact' }),
  effect: 'reversible',
  undoneBy: 'contact.revise',
  errors: ['crm.contact.nameless'],
}) {}
