import { CommandHandler } from '@nestjs/cqrs';
import { Catalogue, tenantSql, unpurged, type Handles } from '@omni/platform';
import type { LegalHold } from '../hold.entity';
import { nothingToHold } from '../hold.errors';
import { LegalHoldPlaced } from '../hold.events';
import { factsOf } from '../hold-facts';
import { legalHolds } from '../hold.resource';
import { PlaceHold } from './place-hold.command';

@CommandHandler(PlaceHold)
export class PlaceHoldHandler implements Handles<typeof PlaceHold> {
  constructor(private readonly catalogue: Catalogue) {}

  async execute({ unit, input }: PlaceHold): Promise<LegalHold> {
    const table = this.catalogue.resourceOfType(input.entityType)?.table;
    if (!table?.tenantColumn) throw nothingToHold('/entityType');
    // Deleted rows too: that somebody deleted it is no reason not to keep it.
    const found = await unit.sql(
      `select 1 from ${table.sql} t where ${tenantSql(table, '$1')} and t.id = $2 and ${unpurged(table)}true`,
      [unit.tenantId, input.entityId],
    );
    if (found.length === 0) throw nothingToHold('/entityId');
    const hold = unit.create(legalHolds, { ...input, placedByMemberId: unit.principal.memberId });
    unit.emit(LegalHoldPlaced, hold, factsOf(hold, hold.reason));
    return hold;
  }
}
