import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import { connectionUnknown } from '../ledger.errors';
import { Ledgers } from '../ledgers';
import { readMapping } from './read-mapping';
import { ShowMapping } from './show-mapping.query';

@QueryHandler(ShowMapping)
export class ShowMappingHandler implements Answers<typeof ShowMapping> {
  constructor(private readonly ledgers: Ledgers) {}

  async execute({ reader, input }: ShowMapping) {
    const own = { tenantId: reader.organization.id, sql: reader.tx.rows.bind(reader.tx) };
    const connection = await this.ledgers.find(own, input.connectionId);
    if (!connection) throw connectionUnknown();
    return readMapping(own, connection.id);
  }
}
