import { enlist, type Unit } from '@omni/platform';
import { incomingKey } from '../store/object-keys';
import type { FileVersion } from './file-version.entity';

/** Waits no longer for a version's bytes; what came of them is removed. */
export async function abandon(unit: Unit, version: FileVersion): Promise<void> {
  version.abandon(unit.now);
  await enlist(unit, 'files.remove-objects', { keys: [incomingKey(unit.tenantId, version.id)] });
}
