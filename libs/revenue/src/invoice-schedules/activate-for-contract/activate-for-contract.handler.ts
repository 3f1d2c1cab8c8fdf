import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { activate } from '../activating';
import { schedulesWhere } from '../read-schedule';
import { ActivateForContract } from './activate-for-contract.command';

@CommandHandler(ActivateForContract)
export class ActivateForContractHandler implements Handles<typeof ActivateForContract> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input: { contractId } }: ActivateForContract) {
    const schedules = await schedulesWhere(
      unit,
      `t.contract_id = $2 and t.status in ('draft', 'active', 'paused') and t.purged_at is null`,
      [contractId],
    );
    const drafts = schedules.filter((schedule) => schedule.status === 'draft');
    for (const schedule of drafts) await activate(unit, this.facts, schedule, true);
    return {
      contractId,
      activatedIds: drafts.map((schedule) => schedule.id),
      scheduleIds: schedules.map((schedule) => schedule.id),
    };
  }
}
