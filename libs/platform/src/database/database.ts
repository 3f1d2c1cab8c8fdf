import type { Pool } from 'pg';
import { Tx, type Row, type TenantScope } from './tx';

export interface ReadStatement {
  text: string;
  values: readonly unknown[];
}

/** The app's pool. Every statement on a tenant's rows runs inside a transaction that names the tenant. */
export class Database {
  constructor(readonly pool: Pool) {}

  /**
   * One round trip: the tenant and all statements in one flight, which is a transaction by itself. Answers each statement's rows and the organization's access
   * version that held while they were read.
   */
  async read(
    scope: TenantScope,
    statements: readonly ReadStatement[],
  ): Promise<{ rows: Row[][]; accessVersion: number | null }> {
    return this.on(scope, false, async (tx) => {
      const sent = statements.map((s) => tx.rows(s.text, s.values));
      const [accessVersion, ...rows] = await Promise.all([tx.accessVersion(), ...sent]);
      return { rows, accessVersion };
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
    return this.on(scope, true, work);
  }

  private async on<T>(scope: TenantScope, explicit: boolean, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const tx = new Tx(client, scope, explicit);
    let broken: Error | undefined;
    try {
      return await work(tx);
    } catch (error) {
      if (isConnectionError(error)) broken = error as Error;
      else await tx.rollback().catch(() => undefined);
      throw error;
    } finally {
      client.release(broken ?? tx.tainted);
    }
  }
}

const CONNECTION_CODES = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED']);

/** Whether the connection itself died, so that it must not go back to the pool. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: string }).code;
  return (
    (code !== undefined && (CONNECTION_CODES.has(code) || code.startsWith('08'))) ||
    /Connection terminated|not queryable/.test(error.message)
  );
}
