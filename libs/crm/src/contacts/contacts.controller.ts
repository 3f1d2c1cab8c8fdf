import { Req } from '@nestjs/common';
import {
  Api,
  Asks,
  Does,
  Gets,
  Lists,
  PortalRoutes,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { contacts } from './contact.resource';
import { CreateContact } from './create-contact/create-contact.command';
import { EraseContact } from './erase-contact/erase-contact.command';
import { ListContactDuplicates } from './list-contact-duplicates/list-contact-duplicates.query';
import { MergeContacts } from './merge-contacts/merge-contacts.command';
import { RemoveContact } from './remove-contact/remove-contact.command';
import { RestoreContact } from './restore-contact/restore-contact.command';
import { ReviseContact } from './revise-contact/revise-contact.command';
import { ReviseOwnContact } from './revise-own-contact/revise-own-contact.command';

@Routes(contacts)
export class ContactsController {
  constructor(private readonly api: Api) {}

  @Does(CreateContact, { path: '', status: 201 })
  createContact(@Req() request: ApiRequest) {
    return this.api.send(CreateContact, request);
  }
  @Lists(contacts) listContacts(@Req() request: ApiRequest) {
    return this.api.list(contacts, request);
  }
  @Asks(ListContactDuplicates, 'duplicates')
  listContactDuplicates(@Req() request: ApiRequest) {
    return this.api.ask(ListContactDuplicates, request);
  }
  @Gets(contacts) getContact(@Req() request: ApiRequest) {
    return this.api.get(contacts, request);
  }
  @Does(ReviseContact, { method: 'patch', path: ':id' })
  reviseContact(@Req() request: ApiRequest) {
    return this.api.send(ReviseContact, request);
  }
  @Does(RemoveContact, { method: 'delete', path: ':id' })
  removeContact(@Req() request: ApiRequest) {
    return this.api.send(RemoveContact, request);
  }
  @Does(RestoreContact) restoreContact(@Req() request: ApiRequest) {
    return this.api.send(RestoreContact, request);
  }
  @Versions(contacts) listContactVersions(@Req() request: ApiRequest) {
    return this.api.versions(contacts, request);
  }
  @Does(MergeContacts) mergeContacts(@Req() request: ApiRequest) {
    return this.api.send(MergeContacts, request);
  }
  @Does(EraseContact) eraseContact(@Req() request: ApiRequest) {
    return this.api.send(EraseContact, request);
  }
}

/** What a client changes of themselves; GET /v1/portal/me shows it. */
@PortalRoutes({ path: 'portal/me', tag: 'portal', module: 'crm' })
export class PortalContactController {
  constructor(private readonly api: Api) {}
  @Does(ReviseOwnContact, { method: 'patch', path: '' }) reviseOwnContact(@Req() request: ApiRequest) {
    return this.api.send(ReviseOwnContact, request);
  }
}
