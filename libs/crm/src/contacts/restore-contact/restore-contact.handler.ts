import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { holderOf } from '../contact-emails';
import { yieldPrimacy } from '../contact-rules';
import { ContactEmail, type Contact } from '../contact.entity';
import { contactErased, contactMerged, duplicateContact } from '../contact.errors';
import { contacts } from '../contact.resource';
import { RestoreContact } from './restore-contact.command';

@CommandHandler(RestoreContact)
export class RestoreContactHandler implements Handles<typeof RestoreContact> {
  async execute({ unit, input }: RestoreContact): Promise<Contact> {
    const contact = await unit.loadDeleted(contacts, input.id, 'restore');
    if (contact.mergedIntoId) throw contactMerged(contact.mergedIntoId);
    if (contact.erasedAt) throw contactErased();
    // The addresses that went with it, not those that were taken off before.
    const held = await unit.rows(ContactEmail, 't.contact_id = $2 and t.deleted_at = $3', [
      contact.id,
      contact.deletedAt,
    ]);
    const holder = await holderOf(unit, held, contact.id);
    if (holder) throw duplicateContact(holder);
    contact.deletedAt = null;
    for (const email of held) email.deletedAt = null;
    contact.emails = held;
    await yieldPrimacy(unit, contact);
    return contact;
  }
}
