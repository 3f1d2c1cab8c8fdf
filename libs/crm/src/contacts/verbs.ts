import type { Type } from '@nestjs/common';
import type { CommandClass, QueryClass } from '@omni/platform';
import { CreateContact } from './create-contact/create-contact.command';
import { CreateContactHandler } from './create-contact/create-contact.handler';
import { EraseContact } from './erase-contact/erase-contact.command';
import { EraseContactHandler } from './erase-contact/erase-contact.handler';
import { FindContactByEmailHandler } from './find-by-email/find-by-email.handler';
import { FindContactByEmail } from './find-by-email/find-by-email.query';
import { FindCanonicalContactHandler } from './find-canonical/find-canonical.handler';
import { FindCanonicalContact } from './find-canonical/find-canonical.query';
import { FindContactsByClientHandler } from './find-contacts-by-client/find-contacts-by-client.handler';
import { FindContactsByClient } from './find-contacts-by-client/find-contacts-by-client.query';
import { FindContactsByEmailHandler } from './find-contacts-by-email/find-contacts-by-email.handler';
import { FindContactsByEmail } from './find-contacts-by-email/find-contacts-by-email.query';
import { FindContactsByPhoneHandler } from './find-contacts-by-phone/find-contacts-by-phone.handler';
import { FindContactsByPhone } from './find-contacts-by-phone/find-contacts-by-phone.query';
import { ListContactDuplicatesHandler } from './list-contact-duplicates/list-contact-duplicates.handler';
import { ListContactDuplicates } from './list-contact-duplicates/list-contact-duplicates.query';
import { MergeContacts } from './merge-contacts/merge-contacts.command';
import { MergeContactsHandler } from './merge-contacts/merge-contacts.handler';
import { RemoveContact } from './remove-contact/remove-contact.command';
import { RemoveContactHandler } from './remove-contact/remove-contact.handler';
import { RestoreContact } from './restore-contact/restore-contact.command';
import { RestoreContactHandler } from './restore-contact/restore-contact.handler';
import { ReviseContact } from './revise-contact/revise-contact.command';
import { ReviseContactHandler } from './revise-contact/revise-contact.handler';
import { ReviseOwnContact } from './revise-own-contact/revise-own-contact.command';
import { ReviseOwnContactHandler } from './revise-own-contact/revise-own-contact.handler';

export const contactCommands: readonly CommandClass[] = [
  CreateContact,
  ReviseContact,
  RemoveContact,
  RestoreContact,
  MergeContacts,
  EraseContact,
  ReviseOwnContact,
];

export const contactQueries: readonly QueryClass[] = [
  ListContactDuplicates,
  FindContactByEmail,
  FindCanonicalContact,
  FindContactsByEmail,
  FindContactsByPhone,
  FindContactsByClient,
];

export const contactHandlers: readonly Type[] = [
  CreateContactHandler,
  ReviseContactHandler,
  RemoveContactHandler,
  RestoreContactHandler,
  MergeContactsHandler,
  EraseContactHandler,
  ListContactDuplicatesHandler,
  FindContactByEmailHandler,
  FindCanonicalContactHandler,
  ReviseOwnContactHandler,
  FindContactsByEmailHandler,
  FindContactsByPhoneHandler,
  FindContactsByClientHandler,
];
