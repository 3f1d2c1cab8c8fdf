import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Lead } from '../lead.entity';
import { LeadUnqualified } from '../lead.events';
import { leads } from '../lead.resource';
import { UnqualifyLead } from './unqualify-lead.command';

@CommandHandler(UnqualifyLead)
export class UnqualifyLeadHandler implements Handles<typeof UnqualifyLead> {
  async execute({ unit, input }: UnqualifyLead): Promise<Lead> {
    const lead = await unit.load(leads, input.id);
    const from = lead.unqualify(input.reason);
    const { id, name, source, ownerMemberId } = lead;
    unit.emit(
      LeadUnqualified,
      lead,
      { id, name, source, ownerMemberId, reason: input.reason },
      { status: from },
    );
    return lead;
  }
}
