import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import { requireReferences } from '../../shared/writing';
import { emailsOf, setEmails, wantedEmails } from '../contact-emails';
import { consentOf, settleConsent, takePrimacy } from '../contact-rules';
import type { Contact } from '../contact.entity';
import { contactNameless } from '../contact.errors';
import { contacts } from '../contact.resource';
import { ReviseContact } from './revise-contact.command';

@CommandHandler(ReviseContact)
export class ReviseContactHandler implements Handles<typeof ReviseContact> {
  async execute({ unit, input }: ReviseContact): Promise<Contact> {
    const [contact, held] = await Promise.all([
      unit.load(contacts, input.id),
      emailsOf(unit, input.id),
      requireReferences(unit, { clientId: input.clientId }),
    ]);
    const was = consentOf(contact);
    const { primaryEmail, emails, ...patch } = input;
    applyPatch(contact, patch);
    contact.emails = held;
    if (primaryEmail !== undefined || emails) {
      await setEmails(
        unit,
        contact,
        held,
        wantedEmails(held, contact.primaryEmail, { primaryEmail, emails }),
      );
    }
    contact.derive();
    if (contact.isNameless) throw contactNameless();
    settleConsent(unit, contact, was, input);
    if (input.isPrimary || input.clientId) await takePrimacy(unit, contact);
    return contact;
  }
}
