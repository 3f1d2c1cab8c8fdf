import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { ContactEmail } from '../contact.entity';
import { ContactDeleted, ContactErased } from '../contact.events';
import { contacts } from '../contact.resource';
import { contactView } from '../contact.view';
import { EraseContact } from './erase-contact.command';

@CommandHandler(EraseContact)
export class EraseContactHandler implements Handles<typeof EraseContact> {
  async execute({ unit, input }: EraseContact): Promise<null> {
    const contact = await unit.load(contacts, input.id);
    for (const row of await unit.rows(ContactEmail, 't.contact_id = $2', [contact.id])) {
      // The row stays as the key of its history; the address does not.
      const gone = `erased+${row.id}@invalid`;
      Object.assign(row, { email: gone, emailNormalised: gone, mailboxKey: gone, label: null, deletedAt: unit.now });
    }
    contact.erase(unit.now);
    unit.emit(ContactErased, contact, { id: contact.id, clientId: contact.clientId });
    // Told here and not by the bus, whose event would carry the erased values as `previous`.
    unit.emit(ContactDeleted, contact, contactView(contact));
    unit.audit(EraseContact.decl.name, contact, 'silent');
    return null;
  }
}
