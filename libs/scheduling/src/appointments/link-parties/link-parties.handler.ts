import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles, type Unit } from '@omni/platform';
import type { Appointment } from '../appointment.entity';
import { appointments } from '../appointment.resource';
import { LinkParties } from './link-parties.command';

@CommandHandler(LinkParties)
export class LinkPartiesHandler implements Handles<typeof LinkParties> {
  async execute({ unit, input }: LinkParties): Promise<Appointment> {
    const { joinContact = false, ...parties } = input;
    const appointment = await unit.load(appointments, input.id);
    applyPatch(appointment, parties);
    if (joinContact) appointment.engagementId ??= await engagementOfContact(unit, appointment);
    return appointment;
  }
}

/** Of several the newest: whoever books twice comes for one thing. */
async function engagementOfContact(
  unit: Unit,
  { id, contactId, clientId }: Appointment,
): Promise<string | null> {
  if (contactId === null || clientId === null) return null;
  const [other] = await unit.sql<{ engagementId: string }>(
    `select a.engagement_id as "engagementId" from scheduling.appointments a
     where a.organization_id = $1 and a.contact_id = $2 and a.client_id = $3 and a.id <> $4
       and a.engagement_id is not null and a.status in ('pending', 'booked') and a.deleted_at is null
     order by a.created_at desc, a.id desc limit 1`,
    [unit.tenantId, contactId, clientId, id],
  );
  return other?.engagementId ?? null;
}
