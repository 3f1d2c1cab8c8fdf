import { Injectable, Logger } from '@nestjs/common';
import { ProviderFault, type Connection, type LedgerChange, type LedgerChanges } from '@omni/integrations';
import { Errand, Fault, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { ABOUT_NOTHING, type About } from '../ledger.events';
import { LedgerCursor, LedgerSync } from '../ledger-sync.entity';
import { Ledgers } from '../ledgers';
import { tellConflict } from '../outcomes';
import { Bill } from '../../bills/bill.entity';
import type { Payable } from '../../payments/payable';
import { documentOfMap, recordRemotePayment } from './remote-payment';

export const PULL = 'revenue.pull-from-ledger';

interface Asked extends Record<string, unknown> {
  connectionId: string;
}

/** Pages of changes that one errand reads at most: the next one goes on where it stopped. */
const PAGES = 20;

/** Reads what became of our documents in the ledger. Each change is its own transaction and says the same when read twice. */
@Injectable()
@Errand({ name: PULL, summary: "Reads from the accountant's ledger what was paid, voided or deleted there." })
export class PullFromLedger implements ErrandRunner<Asked> {
  private readonly log = new Logger(PullFromLedger.name);

  constructor(private readonly ledgers: Ledgers) {}

  async run(errand: RunningErrand<Asked>): Promise<void> {
    const { connectionId } = errand.data;
    const start = await errand.unit(async (unit) => {
      const connection = await this.ledgers.find(unit, connectionId);
      return connection && { connection, cursor: (await cursorOf(unit, connectionId)).cursor };
    });
    if (!start) return;
    let { cursor } = start;
    for (let page = 0; page < PAGES; page += 1) {
      const read = await this.read(start.connection, cursor);
      for (const change of read.changes) await this.take(errand, start.connection, change);
      await errand.unit(async (unit) => {
        Object.assign(await cursorOf(unit, connectionId), { cursor: read.cursor, readAt: unit.now });
      });
      if (read.changes.length === 0 || read.cursor === cursor) return;
      cursor = read.cursor;
    }
  }

  /** From the start where the ledger no longer knows how far we were: what was read before changes nothing. */
  private async read(connection: Connection, cursor: string | null): Promise<LedgerChanges> {
    const port = this.ledgers.port(connection);
    try {
      return await port.changes(cursor);
    } catch (error) {
      if (error instanceof ProviderFault && error.kind === 'cursor_invalid' && cursor !== null)
        return port.changes(null);
      throw error;
    }
  }

  /** One change that cannot be taken does not keep the others. */
  private async take(
    errand: RunningErrand<Asked>,
    connection: Connection,
    change: LedgerChange,
  ): Promise<void> {
    try {
      await errand.unit((unit) => takeChange(unit, connection, change));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.log.warn({ err: error, externalId: change.externalId }, 'a change of the ledger cannot be taken');
      await errand.unit(async (unit) => {
        const map = await mapAt(unit, connection.id, change);
        if (map) tellConflict(unit, map, ABOUT_NOTHING, { code: error.code, message: error.message });
      });
    }
  }
}

async function takeChange(unit: Unit, connection: Connection, change: LedgerChange): Promise<void> {
  const map = await mapAt(unit, connection.id, change);
  if (!map) return;
  const document =
    map.entityType === 'invoice' || map.entityType === 'bill' ? await documentOfMap(unit, map) : null;
  const about = document ? aboutOf(document) : ABOUT_NOTHING;
  if (change.status === 'deleted') {
    map.forget();
    // A customer is made anew when the next document needs it; whether a document comes again is somebody's to say.
    if (document) {
      tellConflict(unit, map, about, {
        code: 'deleted_remotely',
        message: 'It was deleted in the ledger.',
      });
    }
    return;
  }
  if (!document) return;
  if (change.status === 'voided') {
    if (document.status === 'voided') return;
    tellConflict(unit, map, about, {
      code: 'voided_remotely',
      message: 'It was voided in the ledger and stands here.',
    });
    return;
  }
  if (change.currency !== null && change.currency !== document.currency) {
    tellConflict(unit, map, about, {
      code: 'currency_differs',
      message: `It is in ${change.currency} there and in ${document.currency} here.`,
    });
    return;
  }
  await recordRemotePayment(unit, connection, document, change);
}

async function mapAt(
  unit: Unit,
  integrationId: string,
  { kind, externalId }: LedgerChange,
): Promise<LedgerSync | null> {
  const [map] = await unit.rows(
    LedgerSync,
    't.integration_id = $2 and t.external_type = $3 and t.external_id = $4',
    [integrationId, kind, externalId],
  );
  return map ?? null;
}

/** How far a connection was read; made at the first time. */
export async function cursorOf(unit: Unit, integrationId: string): Promise<LedgerCursor> {
  await unit.sql(
    `insert into revenue.ledger_cursors (organization_id, integration_id) values ($1, $2)
     on conflict (organization_id, integration_id) do nothing`,
    [unit.tenantId, integrationId],
  );
  const [row] = await unit.rows(LedgerCursor, 't.integration_id = $2', [integrationId]);
  if (!row) throw new Error('the cursor that was just made is not there');
  return row;
}

const aboutOf = (document: Payable): About => ({
  clientId: document instanceof Bill ? null : document.clientId,
  vendorId: document instanceof Bill ? document.vendorId : null,
  engagementId: document.engagementId,
  projectId: document.projectId,
  label: document.number,
});
