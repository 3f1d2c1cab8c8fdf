import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { emailsOf } from '../contact-emails';
import { contacts } from '../contact.resource';
import { RemoveContact } from './remove-contact.command';

@CommandHandler(RemoveContact)
export class RemoveContactHandler implements Handles<typeof RemoveContact> {
  async execute({ unit, input }: RemoveContact): Promise<null> {
    const [contact, held] = await Promise.all([unit.load(contacts, input.id), emailsOf(unit, input.id)]);
    contact.deletedAt = unit.now;
    // Their addresses are free for others until they come back.
    for (const email of held) email.deletedAt = unit.now;
    return null;
  }
}
