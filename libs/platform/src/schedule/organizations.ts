import { Injectable } from '@nestjs/common';
import { RelayDatabase } from '../outbox/relay-database';

/**
 * Which organizations scheduled work runs for. The relay's role may read ids and states of organizations and nothing
 * else of theirs: the app's own role sees one organization at a time and so cannot list them.
 */
@Injectable()
export class Organizations {
  constructor(private readonly relay: RelayDatabase) {}

  /** Ids in pages, so that a house with many organizations is never held in memory at once. */
  async *living(pageSize = 500): AsyncGenerator<string[]> {
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      // Who is closing still has work to come (the grace period, the last invoices); who is suspended or closed has none.
      const rows = await this.relay.rows<{ id: string }>(
        `select id from identity.organizations where id > $1 and status not in ('suspended', 'closed') order by id limit $2`,
        [after, pageSize],
      );
      const last = rows[rows.length - 1];
      if (!last) return;
      yield rows.map((row) => row.id);
      after = last.id;
    }
  }
}
