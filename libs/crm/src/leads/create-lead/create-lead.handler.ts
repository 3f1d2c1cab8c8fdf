import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { existingOr } from '../../shared/existing';
import { ownerOf, prefersExisting } from '../../shared/writing';
import { openLeadWith } from '../open-lead';
import type { Lead } from '../lead.entity';
import { duplicateLead } from '../lead.errors';
import { leads } from '../lead.resource';
import { CreateLead } from './create-lead.command';

@CommandHandler(CreateLead)
export class CreateLeadHandler implements Handles<typeof CreateLead> {
  async execute({ unit, input }: CreateLead): Promise<Lead> {
    const holder = await openLeadWith(unit, input.email, null);
    if (holder) {
      const refusal = duplicateLead(holder);
      if (!prefersExisting(unit)) throw refusal;
      return existingOr(unit, leads, holder, refusal);
    }
    const lead = unit.create(leads, { ...input, ownerMemberId: ownerOf(unit, input.ownerMemberId) });
    lead.derive();
    return lead;
  }
}
