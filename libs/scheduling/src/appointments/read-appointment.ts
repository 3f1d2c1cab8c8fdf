import type { Place } from '../booking/place';
import { Appointment } from './appointment.entity';
import { appointments } from './appointment.resource';

const { table } = appointments;
/** With what no view shows: the sealed token, the event's version. */
const COLUMNS = table.columns.map((c) => `t."${c.column}" as "${c.property}"`).join(', ');

/** An appointment as it is, for the house's own work: without policy, and without locking it. */
export async function readAppointment(place: Place, id: string): Promise<Appointment | null> {
  const row = await place.tx.one(
    `select ${COLUMNS} from ${table.sql} t where t.organization_id = $1 and t.id = $2 and t.deleted_at is null`,
    [place.tenantId, id],
  );
  return row ? Object.assign(Object.create(Appointment.prototype) as Appointment, row) : null;
}
