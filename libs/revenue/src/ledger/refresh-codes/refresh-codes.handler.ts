import { CommandHandler } from '@nestjs/cqrs';
import { enlist, type Handles } from '@omni/platform';
import { connectionUnknown } from '../ledger.errors';
import { Ledgers } from '../ledgers';
import { READ_CODES } from './read-codes.errand';
import { RefreshCodes } from './refresh-codes.command';

@CommandHandler(RefreshCodes)
export class RefreshCodesHandler implements Handles<typeof RefreshCodes> {
  constructor(private readonly ledgers: Ledgers) {}

  async execute({ unit, input: { connectionId } }: RefreshCodes): Promise<{ connectionId: string }> {
    const connection = await this.ledgers.find(unit, connectionId);
    if (!connection) throw connectionUnknown();
    await enlist(unit, READ_CODES, { connectionId }, { key: connectionId });
    return { connectionId };
  }
}
