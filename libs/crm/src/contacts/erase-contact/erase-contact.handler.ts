import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import { Lead } from '../../leads/lead.entity';
import { LeadUpdated } from '../../leads/lead.events';
import { leadView } from '../../leads/lead.view';
import { forgetSnapshots, mergedInto } from '../../merges/forget-snapshots';
import { liveOrDeleted } from '../../shared/existing';
import { Contact, ContactEmail } from '../contact.entity';
import { contactErased } from '../contact.errors';
import { ContactDeleted, ContactErased } from '../contact.events';
import { contacts } from '../contact.resource';
import { contactView } from '../contact.view';
import { EraseContact } from './erase-contact.command';

@CommandHandler(EraseContact)
export class EraseContactHandler implements Handles<typeof EraseContact> {
  async execute({ unit, input }: EraseContact): Promise<null> {
    const contact = await liveOrDeleted(unit, contacts, input.id, 'act');
    if (contact.erasedAt) throw contactErased();
    const wasLive = contact.deletedAt === null;
    const ids = [contact.id, ...(await mergedInto(unit, 'crm.contacts', contact.id))];
    const merged = await unit.rows(Contact, 't.id = any($2)', [ids.slice(1)]);
    await eraseEmails(unit, ids);
    await eraseLeads(unit, ids);
    await forgetSnapshots(unit, ids);
    for (const row of [contact, ...merged]) {
      row.erase(unit.now);
      unit.emit(ContactErased, row, { id: row.id, clientId: row.clientId });
      unit.audit(EraseContact.decl.name, row, 'silent');
    }
    // Told here and not by the bus, whose event would carry the erased values as `previous`.
    if (wasLive) unit.emit(ContactDeleted, contact, contactView(contact));
    return null;
  }
}

async function eraseEmails(unit: Unit, contactIds: readonly string[]): Promise<void> {
  for (const row of await unit.rows(ContactEmail, 't.contact_id = any($2)', [contactIds])) {
    // The row stays as the key of its history; the address does not.
    const gone = `erased+${row.id}@invalid`;
    Object.assign(row, {
      email: gone,
      emailNormalised: gone,
      mailboxKey: gone,
      label: null,
      deletedAt: unit.now,
    });
  }
}

/** The leads that the person was before. */
async function eraseLeads(unit: Unit, contactIds: readonly string[]): Promise<void> {
  for (const lead of await unit.rows(Lead, 't.converted_contact_id = any($2)', [contactIds])) {
    lead.erase(unit.now);
    unit.emit(LeadUpdated, lead, { ...leadView(lead), version: lead.version + 1 });
    unit.audit(EraseContact.decl.name, lead, 'silent');
  }
}
