import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Lead } from '../lead.entity';
import { LeadQualified } from '../lead.events';
import { leads } from '../lead.resource';
import { QualifyLead } from './qualify-lead.command';

@CommandHandler(QualifyLead)
export class QualifyLeadHandler implements Handles<typeof QualifyLead> {
  async execute({ unit, input }: QualifyLead): Promise<Lead> {
    const lead = await unit.load(leads, input.id);
    const from = lead.move('qualify');
    const { id, name, source, ownerMemberId } = lead;
    unit.emit(LeadQualified, lead, { id, name, source, ownerMemberId }, { status: from });
    return lead;
  }
}
