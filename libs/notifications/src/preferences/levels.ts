import { Injectable } from '@nestjs/common';
import { unprocessable, type FaultDetail, type Unit } from '@omni/platform';
import { isSecurity, ruleTypes } from '../rules/rules';
import { ANY_TYPE } from './choices';
import type { LevelInput, LevelView } from './preference.contract';
import { NotificationPreference, QuietHours, placeOf, type About, type Someone } from './preference.entity';

/** One level of choices: the organization's, somebody's, or somebody's for one record. */
export interface Level {
  who: Someone | null;
  about: About | null;
}

/** Reads and writes whole levels. Whoever calls has made sure that the level is theirs to set. */
@Injectable()
export class Levels {
  async set(unit: Unit, level: Level, input: LevelInput): Promise<LevelView> {
    const faults = input.preferences.flatMap(faultOf);
    if (faults.length > 0) throw refusal(faults);
    const place = placeOf(level.who, level.about);
    const held = await unit.rows(NotificationPreference, 't.place = $2 and t.deleted_at is null', [place]);
    for (const row of held)
      if (!input.preferences.some((one) => one.type === row.type && one.channel === row.channel))
        row.deletedAt = unit.now;
    for (const { type, channel, mode } of input.preferences) {
      const row = held.find((one) => one.type === type && one.channel === channel);
      if (row) row.mode = mode;
      else unit.insert(NotificationPreference, { ...ownerOf(level), place, type, channel, mode });
    }
    if (input.quietHours !== undefined) await setQuietHours(unit, place, input.quietHours);
    return this.get(unit, level, input);
  }

  /** @param written what is being written in this very transaction and can therefore not be read yet */
  async get(
    unit: Pick<Unit, 'tx' | 'tenantId'>,
    { who, about }: Level,
    written?: LevelInput,
  ): Promise<LevelView> {
    const place = placeOf(who, about);
    const preferences =
      written?.preferences ??
      (await unit.tx.rows<LevelView['preferences'][number]>(
        `select p.type, p.channel, p.mode from notifications.notification_preferences p
         where p.organization_id = $1 and p.place = $2 and p.deleted_at is null order by p.type, p.channel`,
        [unit.tenantId, place],
      ));
    const [hours] =
      written?.quietHours !== undefined
        ? [written.quietHours]
        : await unit.tx.rows<NonNullable<LevelView['quietHours']>>(
            `select q.begins as "from", q.ends as "to", q.timezone from notifications.quiet_hours q
             where q.organization_id = $1 and q.place = $2 and q.deleted_at is null`,
            [unit.tenantId, place],
          );
    return {
      scope: who === null ? 'organization' : about ? 'entity' : 'user',
      entityType: about?.type ?? null,
      entityId: about?.id ?? null,
      preferences: [...preferences],
      quietHours: hours ? { ...hours, timezone: hours.timezone ?? null } : null,
    };
  }
}

async function setQuietHours(unit: Unit, place: string, input: LevelInput['quietHours']): Promise<void> {
  const [held] = await unit.rows(QuietHours, 't.place = $2 and t.deleted_at is null', [place]);
  if (!input) {
    if (held) held.deletedAt = unit.now;
    return;
  }
  const values = { begins: input.from, ends: input.to, timezone: input.timezone ?? null };
  if (held) Object.assign(held, values);
  else unit.insert(QuietHours, { place, ...values });
}

const ownerOf = ({ who, about }: Level) => ({
  scope: who === null ? ('organization' as const) : about ? ('entity' as const) : ('user' as const),
  memberId: who?.kind === 'member' ? who.id : null,
  contactId: who?.kind === 'contact' ? who.id : null,
  entityType: about?.type ?? null,
  entityId: about?.id ?? null,
});

function faultOf({ type, channel, mode }: LevelInput['preferences'][number], i: number): FaultDetail[] {
  const fault = (name: string, code: string, message: string) => [
    { pointer: `/preferences/${String(i)}/${name}`, code, message },
  ];
  if (type !== ANY_TYPE && !ruleTypes().includes(type))
    return fault('type', 'unknown_type', 'nothing is told of this type');
  if (isSecurity(type)) return fault('type', 'security', 'security notices always come, and at once');
  if (channel === 'in_app' && mode !== 'off' && mode !== 'instant')
    return fault('mode', 'in_app_is_instant', 'the list of notifications is off or instant');
  return [];
}

/** A security notice that somebody wants to mute is the graver thing, so its code stands at the head. */
function refusal(faults: FaultDetail[]) {
  return faults.some(({ code }) => code === 'security')
    ? unprocessable('notifications.preference.security', 'Security notices cannot be muted.', faults)
    : unprocessable('notifications.preference.invalid', 'Some choices are none.', faults);
}
