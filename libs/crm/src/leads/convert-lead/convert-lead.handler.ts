import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { openDeal } from '../../deals/open-deal';
import { requireReferences, requiredOwner } from '../../shared/writing';
import type { Lead } from '../lead.entity';
import { LeadConverted } from '../lead.events';
import { leads } from '../lead.resource';
import { clientOf, contactOf } from './lead-parties';
import { ConvertLead } from './convert-lead.command';

@CommandHandler(ConvertLead)
export class ConvertLeadHandler implements Handles<typeof ConvertLead> {
  async execute({ unit, input }: ConvertLead): Promise<Lead> {
    const { id: _, contactId, clientId, dealName, ...terms } = input;
    const [lead] = await Promise.all([unit.load(leads, input.id), requireReferences(unit, { contactId, clientId })]);
    const owner = requiredOwner(unit, lead.ownerMemberId);
    const known = await contactOf(unit, lead, contactId);
    const client = await clientOf(unit, lead, clientId ?? known?.clientId ?? null, owner);
    const contact = known?.id ?? known?.make(client, owner) ?? '';
    const deal = await openDeal(unit, {
      ...terms,
      name: dealName ?? `${lead.companyName ?? lead.name}`,
      clientId: client,
      contactId: contact,
      ownerMemberId: owner,
      sourceLeadId: lead.id,
    });
    lead.convert({ contactId: contact, clientId: client, dealId: deal.id }, unit.now);
    const { id, name, source, ownerMemberId } = lead;
    unit.emit(LeadConverted, lead, { id, name, source, ownerMemberId, contactId: contact, clientId: client, dealId: deal.id });
    return lead;
  }
}
