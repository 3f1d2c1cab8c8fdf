import type { Pool, PoolClient } from 'pg';
import { Tx, type Row, type TenantScope } from './tx';

export interface ReadStatement {
  text: string;
  values: readonly unknown[];
}

/** The app's pool. Every statement on a tenant's rows runs inside a transaction that names the tenant. */
export class Database {
  constructor(readonly pool: Pool) {}

  /**
   * One round trip: BEGIN, tenant, all statements, COMMIT. Answers each statement's rows and the organization's access
   * version that held while they were read.
   */
  async read(
    scope: TenantScope,
    statements: readonly ReadStatement[],
  ): Promise<{ rows: Row[][]; accessVersion: number | null }> {
    return this.withClient(async (client) => {
      const tx = new Tx(client, scope);
      const version = tx.accessVersion();
      const sent = statements.map((s) => tx.rows(s.text, s.values));
      const done = tx.commit();
      const settled = await Promise.allSettled([version, ...sent, done]);
      const failed = settled.find((s) => s.status === 'rejected');
      if (failed) throw failed.reason;
      return { rows: await Promise.all(sent), accessVersion: await version };
    });
  }

  /** Runs work in one transaction; rolls back when it throws. The work commits by returning. */
  async transaction<T>(scope: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.open(scope, async (tx) => {
      const result = await work(tx);
      await tx.commit();
      return result;
    });
  }

  /** Like `transaction`, for callers that send COMMIT or ROLLBACK themselves, behind their last statement. */
  async open<T>(scope: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.withClient(async (client) => {
      const tx = new Tx(client, scope);
      try {
        return await work(tx);
      } catch (error) {
        await tx.rollback().catch(() => undefined);
        throw error;
      }
    });
  }

  private async withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      return await work(client);
    } catch (error) {
      if (isConnectionError(error)) broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

const CONNECTION_CODES = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED']);

/** Whether the connection itself died, so that it must not go back to the pool. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: string }).code;
  return (code !== undefined && (CONNECTION_CODES.has(code) || code.startsWith('08'))) ||
    error.message.includes('Connection terminated');
}
