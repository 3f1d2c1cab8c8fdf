import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { openDeal } from '../../deals/open-deal';
import { requireReferences, requiredOwner } from '../../shared/writing';
import type { Lead } from '../lead.entity';
import { LeadConverted } from '../lead.events';
import { leads } from '../lead.resource';
import { ConvertLead } from './convert-lead.command';
import { clientFor, contactFrom, knownContact } from './lead-parties';

@CommandHandler(ConvertLead)
export class ConvertLeadHandler implements Handles<typeof ConvertLead> {
  async execute({ unit, input }: ConvertLead): Promise<Lead> {
    const { id, contactId, clientId, dealName, ...terms } = input;
    const [lead] = await Promise.all([
      unit.load(leads, id),
      requireReferences(unit, { contactId, clientId }),
    ]);
    const owner = requiredOwner(unit, lead.ownerMemberId);
    const known = await knownContact(unit, lead, contactId);
    const client = clientId ?? known?.clientId ?? (await clientFor(unit, lead, owner));
    const contact = known ?? contactFrom(unit, lead, client, owner);
    contact.clientId ??= client;
    const deal = await openDeal(unit, {
      ...terms,
      name: dealName ?? lead.companyName ?? lead.name,
      clientId: client,
      contactId: contact.id,
      ownerMemberId: owner,
      sourceLeadId: lead.id,
    });
    const ids = { contactId: contact.id, clientId: client, dealId: deal.id };
    const from = lead.status;
    lead.convert(ids, unit.now);
    const { name, source, ownerMemberId } = lead;
    unit.emit(LeadConverted, lead, { id, name, source, ownerMemberId, ...ids }, { status: from });
    return lead;
  }
}
