import type { Pool } from 'pg';

/** The relay's own pool: its role reads events of all tenants and moves the lanes' cursors, and may do nothing else. */
export class RelayDatabase {
  constructor(readonly pool: Pool) {}

  async rows<R>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.pool.query({ text, values: values as unknown[] })).rows as R[];
  }
}
