import { unprocessable, type Facts, type Unit } from '@omni/platform';
import type { About } from './preferences/preference.entity';

/** A record that is named must be there: types of no module, and ids of no row, are refused alike. */
export async function assertEntity(facts: Facts, unit: Unit, { type, id }: About): Promise<void> {
  if (await facts.row(unit, type, id)) return;
  throw unprocessable('notifications.entity_unknown', 'There is no such record.', [
    { pointer: '/entityId', code: 'reference_not_found', message: 'does not exist' },
  ]);
}
