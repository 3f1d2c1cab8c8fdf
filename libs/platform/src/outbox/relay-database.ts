import type { Pool } from 'pg';
import { statementName } from '../database/statement-names';

/** The relay's own pool: its role reads events of all tenants and moves the lanes' cursors, and may do nothing else. */
export class RelayDatabase {
  constructor(readonly pool: Pool) {}

  /** Statements are prepared under a name: to plan one over a log with a partition a month takes longer than to run it. */
  async rows<R>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.pool.query({ name: statementName(text), text, values: values as unknown[] }))
      .rows as R[];
  }
}
