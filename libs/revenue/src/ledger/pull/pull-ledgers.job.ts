import { Injectable } from '@nestjs/common';
import { Scheduled, enlist, type ScheduledJob, type Unit } from '@omni/platform';
import { Ledgers } from '../ledgers';
import { PULL } from './pull-from-ledger.errand';

/** Has every connected ledger read again; one that is still being read is read once more after that. */
@Injectable()
@Scheduled({
  name: 'revenue.pull-ledgers',
  cron: '*/10 * * * *',
  summary: 'Reads what was paid, voided or deleted in connected ledgers.',
})
export class PullLedgers implements ScheduledJob {
  constructor(private readonly ledgers: Ledgers) {}

  async run(unit: Unit): Promise<void> {
    const connection = await this.ledgers.find(unit);
    if (connection) await enlist(unit, PULL, { connectionId: connection.id }, { key: connection.id });
  }
}
