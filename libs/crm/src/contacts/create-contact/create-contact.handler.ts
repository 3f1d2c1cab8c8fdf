import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { existingOr } from '../../shared/existing';
import { ownerOf, prefersExisting, requireReferences, sourceOf } from '../../shared/writing';
import { emailsOf, holderOf, wantedEmails } from '../contact-emails';
import { dateConsent, takePrimacy } from '../contact-rules';
import type { Contact } from '../contact.entity';
import { contactNameless, duplicateContact } from '../contact.errors';
import { contacts } from '../contact.resource';
import { newContact } from '../new-contact';
import { CreateContact } from './create-contact.command';

@CommandHandler(CreateContact)
export class CreateContactHandler implements Handles<typeof CreateContact> {
  async execute({ unit, input }: CreateContact): Promise<Contact> {
    const wanted = wantedEmails([], null, input);
    const [holder] = await Promise.all([
      holderOf(unit, wanted, null),
      requireReferences(unit, { clientId: input.clientId }),
    ]);
    if (holder) {
      const refusal = duplicateContact(holder);
      if (!prefersExisting(unit)) throw refusal;
      const existing = await existingOr(unit, contacts, holder, refusal);
      existing.emails = await emailsOf(unit, holder);
      return existing;
    }
    const contact = newContact(
      unit,
      {
        ...input,
        ownerMemberId: ownerOf(unit, input.ownerMemberId),
        lifecycleSource: sourceOf(unit, input.lifecycleSource),
      },
      wanted,
    );
    if (contact.isNameless) throw contactNameless();
    dateConsent(unit, contact);
    await takePrimacy(unit, contact);
    return contact;
  }
}
