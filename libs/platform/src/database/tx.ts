import type { PoolClient } from 'pg';
import { fly, Flight, type Answer, type Leg } from './flight';
import { statementName } from './statement-names';

export type Row = Record<string, unknown>;

/** Sees every statement that the app sends; the house tests read it to prove that modules do not share SQL. */
export type StatementObserver = (text: string) => void;
let observer: StatementObserver | undefined;
export const observeStatements = (next: StatementObserver | undefined): void => {
  observer = next;
};

/** Whose rows a transaction may see. No organization means no tenant rows at all. */
export interface TenantScope {
  organizationId: string | null;
  /** lets a person see their own memberships across organizations */
  userId?: string | null;
}

const SET_TENANT =
  "select set_config('app.organization_id', $1, true), set_config('app.user_id', $2, true), " +
  '(select a.access_version from platform.tenant_access a) as "accessVersion"';

/**
 * A transaction. Statements that are sent within one turn of the event loop share a flight: BEGIN and the tenant leave
 * with the first ones, COMMIT with the last, so a read costs one round trip and a command two.
 */
export class Tx {
  private readonly opened: Promise<Answer>;
  private waiting: Leg[] = [];
  private readonly flights: Flight[] = [];

  constructor(
    private readonly client: PoolClient,
    scope: TenantScope,
    /** false: one flight, which PostgreSQL treats as a transaction by itself */
    private readonly explicit = true,
  ) {
    if (explicit) this.send('begin', []).catch(() => undefined);
    this.opened = this.send(SET_TENANT, [scope.organizationId ?? '', scope.userId ?? '']);
    // Awaited by accessVersion() or by a later statement; a failure there must not count as unhandled here.
    this.opened.catch(() => undefined);
  }

  /** Whether the connection may no longer be used: see Flight. */
  get tainted(): boolean {
    return this.flights.some((flight) => flight.tainted);
  }

  /** The organization's access version as of this transaction; null outside any organization. */
  async accessVersion(): Promise<number | null> {
    const { rows } = await this.opened;
    return (rows[0] as { accessVersion: number | null } | undefined)?.accessVersion ?? null;
  }

  /** Sets another tenant for the rest of this transaction. */
  async enter(scope: TenantScope): Promise<void> {
    await this.send(SET_TENANT, [scope.organizationId ?? '', scope.userId ?? '']);
  }

  /** Runs one statement, prepared under a stable name. */
  async rows<R extends object = Row>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.send(text, values)).rows as R[];
  }

  async one<R extends object = Row>(text: string, values: readonly unknown[] = []): Promise<R | undefined> {
    return (await this.rows<R>(text, values))[0];
  }

  async count(text: string, values: readonly unknown[] = []): Promise<number> {
    return (await this.send(text, values)).rowCount;
  }

  /** Sends COMMIT behind whatever is in flight. Where a statement before it failed, it is not run or answers ROLLBACK. */
  async commit(): Promise<void> {
    if (!this.explicit) return;
    const { command } = await this.send('commit', []);
    if (command === 'ROLLBACK') throw new Error('the transaction was rolled back');
  }

  async rollback(): Promise<void> {
    if (this.explicit) await this.send('rollback', []);
  }

  private send(text: string, values: readonly unknown[]): Promise<Answer> {
    observer?.(text);
    return new Promise((resolve, reject) => {
      this.waiting.push({ name: statementName(text), text, values, resolve, reject });
      if (this.waiting.length === 1)
        process.nextTick(() => {
          this.takeOff();
        });
    });
  }

  private takeOff(): void {
    const flight = new Flight(this.waiting);
    this.waiting = [];
    this.flights.push(flight);
    fly(this.client, flight);
  }
}
