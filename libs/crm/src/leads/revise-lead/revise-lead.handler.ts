import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import { openLeadWith } from '../open-lead';
import type { Lead } from '../lead.entity';
import { duplicateLead } from '../lead.errors';
import { leads } from '../lead.resource';
import { ReviseLead } from './revise-lead.command';

@CommandHandler(ReviseLead)
export class ReviseLeadHandler implements Handles<typeof ReviseLead> {
  async execute({ unit, input }: ReviseLead): Promise<Lead> {
    const [lead, holder] = await Promise.all([
      unit.load(leads, input.id),
      openLeadWith(unit, input.email, input.id),
    ]);
    if (holder && lead.isOpen) throw duplicateLead(holder);
    applyPatch(lead, input);
    lead.derive();
    return lead;
  }
}
