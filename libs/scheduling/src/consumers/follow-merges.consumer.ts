import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { z } from 'zod';
import { Appointment } from '../appointments/appointment.entity';

const mergedShape = z.object({ id: z.uuid(), mergedIds: z.array(z.uuid()) });

/**
 * When clients or contacts became one, appointments name the surviving one. Undoing a merge leaves them there: which of
 * two halves somebody met is for people to say.
 */
@Injectable()
@Consumes('scheduling.follow-merges', 'client_company.merged', 'contact.merged')
export class FollowMerges implements EventConsumer {
  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const { id, mergedIds } = mergedShape.parse(event.data);
    const isContact = event.type.startsWith('contact.');
    const column = isContact ? 'contact_id' : 'client_id';
    const rows = await unit.rows(Appointment, `t.${column} = any($2::uuid[])`, [mergedIds], 't.id');
    for (const row of rows) Object.assign(row, isContact ? { contactId: id } : { clientId: id });
  }
}
