import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { openLeadWith } from '../open-lead';
import type { Lead } from '../lead.entity';
import { duplicateLead } from '../lead.errors';
import { leads } from '../lead.resource';
import { ContactLead } from './contact-lead.command';

@CommandHandler(ContactLead)
export class ContactLeadHandler implements Handles<typeof ContactLead> {
  async execute({ unit, input }: ContactLead): Promise<Lead> {
    const lead = await unit.load(leads, input.id);
    const from = lead.move('contact');
    lead.unqualifiedReason = null;
    const holder = from === 'unqualified' ? await openLeadWith(unit, lead.email, lead.id) : null;
    if (holder) throw duplicateLead(holder);
    return lead;
  }
}
