import { CommandHandler } from '@nestjs/cqrs';
import { enlist, type Handles } from '@omni/platform';
import { noConnection } from '../ledger.errors';
import { Ledgers } from '../ledgers';
import { PULL } from '../pull/pull-from-ledger.errand';
import { PullNow } from './pull-now.command';

@CommandHandler(PullNow)
export class PullNowHandler implements Handles<typeof PullNow> {
  constructor(private readonly ledgers: Ledgers) {}

  async execute({ unit, input }: PullNow): Promise<{ connectionId: string }> {
    const connection = await this.ledgers.find(unit, input.connectionId ?? null);
    if (!connection) throw noConnection();
    await enlist(unit, PULL, { connectionId: connection.id }, { key: connection.id });
    return { connectionId: connection.id };
  }
}
