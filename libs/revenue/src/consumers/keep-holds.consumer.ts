import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { z } from 'zod';

const told = z.object({ entityType: z.string().min(1), entityId: z.uuid() });

/** Keeps which rows are under legal hold: what is held, or of a client or vendor that is, is not emptied. */
@Injectable()
@Consumes('revenue.keep-holds', 'legal_hold.placed', 'legal_hold.released')
export class KeepHolds implements EventConsumer {
  async handle(unit: Unit, { type, aggregate, data }: EventEnvelope): Promise<void> {
    if (type === 'legal_hold.released') {
      await unit.sql(
        'update revenue.legal_holds set released_at = $3, updated_at = $3 where organization_id = $1 and id = $2',
        [unit.tenantId, aggregate.id, unit.now],
      );
      return;
    }
    // A hold that names no row (a filter over many) is governance's own to keep.
    const hold = told.safeParse(data);
    if (!hold.success) return;
    await unit.sql(
      `insert into revenue.legal_holds (organization_id, id, entity_type, entity_id) values ($1, $2, $3, $4)
       on conflict (organization_id, id) do update set released_at = null`,
      [unit.tenantId, aggregate.id, hold.data.entityType, hold.data.entityId],
    );
  }
}
