import { Injectable } from '@nestjs/common';
import { Errand, type ErrandRunner, type RunningErrand } from '@omni/platform';
import { Ledgers } from '../ledgers';
import { cursorOf } from '../pull/pull-from-ledger.errand';

export const READ_CODES = 'revenue.read-ledger-codes';

interface Asked extends Record<string, unknown> {
  connectionId: string;
}

/** Asks a ledger for its accounts and tax codes, for people to map theirs to. */
@Injectable()
@Errand({ name: READ_CODES, summary: "Reads the accounts and tax codes of the accountant's ledger." })
export class ReadLedgerCodes implements ErrandRunner<Asked> {
  constructor(private readonly ledgers: Ledgers) {}

  async run(errand: RunningErrand<Asked>): Promise<void> {
    const { connectionId } = errand.data;
    const connection = await errand.unit((unit) => this.ledgers.find(unit, connectionId));
    if (!connection) return;
    const port = this.ledgers.port(connection);
    const [accounts, taxCodes] = [await port.accounts(), await port.taxCodes()];
    await errand.unit(async (unit) => {
      Object.assign(await cursorOf(unit, connectionId), { accounts, taxCodes, codesAt: unit.now });
    });
  }
}
