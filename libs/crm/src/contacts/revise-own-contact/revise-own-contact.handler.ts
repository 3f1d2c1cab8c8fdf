import { CommandHandler } from '@nestjs/cqrs';
import { NOBODY, applyPatch, type Handles } from '@omni/platform';
import { emailsOf } from '../contact-emails';
import type { Contact } from '../contact.entity';
import { contactNameless } from '../contact.errors';
import { contacts } from '../contact.resource';
import { ReviseOwnContact } from './revise-own-contact.command';

@CommandHandler(ReviseOwnContact)
export class ReviseOwnContactHandler implements Handles<typeof ReviseOwnContact> {
  async execute({ unit, input }: ReviseOwnContact): Promise<Contact> {
    // Who asks is the only one whom they can mean.
    const id = unit.principal.portal?.contactId ?? NOBODY;
    const [contact, emails] = await Promise.all([unit.load(contacts, id), emailsOf(unit, id)]);
    applyPatch(contact, input);
    contact.emails = emails;
    contact.derive();
    if (contact.isNameless) throw contactNameless();
    return contact;
  }
}
