import { notFound } from '@omni/platform';
import { AppointmentType } from '../appointment-types/appointment-type.entity';
import { appointmentTypes } from '../appointment-types/appointment-type.resource';
import type { Place } from './place';

const { select, sql } = appointmentTypes.table;

async function find(place: Place, where: string, value: string): Promise<AppointmentType | null> {
  const row = await place.tx.one(
    `select ${select} from ${sql} t where t.organization_id = $1 and t.deleted_at is null and ${where}`,
    [place.tenantId, value],
  );
  return row ? Object.assign(Object.create(AppointmentType.prototype) as AppointmentType, row) : null;
}

/** The type of an appointment, whatever became of it. */
export const typeById = async (place: Place, id: string | null): Promise<AppointmentType | null> =>
  id === null ? null : find(place, 't.id = $2', id);

/** A type that stands by its address, or null. */
export const typeBySlug = (place: Place, slug: string): Promise<AppointmentType | null> =>
  find(place, `t.slug = $2 and t.status <> 'archived'`, slug);

/** A type that can be booked by its address. */
export async function bookableType(place: Place, slug: string): Promise<AppointmentType> {
  const type = await typeBySlug(place, slug);
  if (!type) throw notFound('booking page');
  return type;
}
