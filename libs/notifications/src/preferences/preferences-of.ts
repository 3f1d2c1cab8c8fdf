import { Injectable } from '@nestjs/common';
import type { Unit } from '@omni/platform';
import { placeOf, type About, type Someone } from './preference.entity';
import type { Choice } from './resolve-mode';
import type { Quiet } from './wall-clock';

type Reading = Pick<Unit, 'tx' | 'tenantId'>;

/** What somebody chose, as it stands. */
@Injectable()
export class PreferencesOf {
  /** All choices that bear on what concerns these records, of every level. */
  async choices(unit: Reading, who: Someone, concerns: readonly About[]): Promise<Choice[]> {
    const places = [placeOf(null), placeOf(who), ...concerns.map((about) => placeOf(who, about))];
    return unit.tx.rows<Choice>(
      `select p.scope, p.type, p.channel, p.mode from notifications.notification_preferences p
       where p.organization_id = $1 and p.place = any($2::text[]) and p.deleted_at is null`,
      [unit.tenantId, places],
    );
  }

  /** Somebody's own quiet hours, else the organization's. */
  async quietHours(unit: Reading, who: Someone, timezone: string): Promise<Quiet | null> {
    const rows = await unit.tx.rows<Omit<Quiet, 'timezone'> & { place: string; timezone: string | null }>(
      `select q.place, q.begins, q.ends, q.timezone from notifications.quiet_hours q
       where q.organization_id = $1 and q.place = any($2::text[]) and q.deleted_at is null`,
      [unit.tenantId, [placeOf(null), placeOf(who)]],
    );
    const hours = rows.find(({ place }) => place === placeOf(who)) ?? rows[0];
    return hours ? { begins: hours.begins, ends: hours.ends, timezone: hours.timezone ?? timezone } : null;
  }
}
