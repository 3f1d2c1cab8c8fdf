import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { Proposal } from '../proposal.entity';
import { ProposalExpired, proposalFacts } from '../proposal.events';

/** At most so many at a run: the rest comes with the next one. */
const BATCH = 500;

/** The day until which a proposal holds is one of the organization's zone; when it is over nobody can accept any more. */
@Injectable()
@Scheduled({
  name: 'agreements.expire-proposals',
  cron: '10 * * * *',
  summary: 'Expires proposals whose last day has passed.',
})
export class ExpireProposals implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const due = await unit.rows(
      Proposal,
      `t.id in (select p.id from agreements.proposals p where p.organization_id = $1 and p.status in ('sent', 'viewed')
         and p.valid_until < $2::date and p.deleted_at is null order by p.valid_until limit ${String(BATCH)})`,
      [unit.today],
      't.id',
    );
    for (const proposal of due) {
      const { validUntil } = proposal;
      if (validUntil === null) continue;
      proposal.expire(unit.now);
      unit.emit(ProposalExpired, proposal, { ...proposalFacts(proposal), validUntil });
      unit.audit('proposal.expire', proposal);
    }
  }
}
