import type { PoolClient, QueryResult } from 'pg';
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

interface Corkable {
  connection?: { stream?: { cork?: () => void; uncork?: () => void } };
}

/**
 * A transaction on a pipelined connection. BEGIN and the tenant setting leave together with the first statement, and
 * COMMIT with the last, so a read costs one round trip and a command two.
 */
export class Tx {
  private readonly opened: Promise<[unknown, QueryResult]>;
  private corked = false;

  constructor(
    private readonly client: PoolClient,
    scope: TenantScope,
  ) {
    this.opened = Promise.all([
      this.send('begin', undefined),
      this.send(SET_TENANT, [scope.organizationId ?? '', scope.userId ?? '']),
    ]);
    // Awaited by accessVersion() or by a later statement; a failure there must not count as unhandled here.
    this.opened.catch(() => undefined);
  }

  /** The organization's access version as of this transaction; null outside any organization. */
  async accessVersion(): Promise<number | null> {
    const [, result] = await this.opened;
    const row = result.rows[0] as { accessVersion: number | null } | undefined;
    return row?.accessVersion ?? null;
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
    return (await this.send(text, values)).rowCount ?? 0;
  }

  /** Sends COMMIT behind whatever is in flight. When a statement before it failed, PostgreSQL answers ROLLBACK. */
  async commit(): Promise<void> {
    const result = await this.send('commit', undefined);
    if (result.command === 'ROLLBACK') throw new Error('the transaction was rolled back');
  }

  async rollback(): Promise<void> {
    await this.send('rollback', undefined);
  }

  private send(text: string, values: readonly unknown[] | undefined): Promise<QueryResult> {
    observer?.(text);
    this.cork();
    if (values === undefined) return this.client.query(text);
    return this.client.query({ name: statementName(text), text, values: values as unknown[] });
  }

  /** What is sent within one turn of the event loop leaves in one packet. */
  private cork(): void {
    if (this.corked) return;
    const stream = (this.client as unknown as Corkable).connection?.stream;
    if (!stream?.cork) return;
    this.corked = true;
    stream.cork();
    process.nextTick(() => {
      this.corked = false;
      stream.uncork?.();
    });
  }
}
