import type { MigrationClass } from '@omni/platform';
import { Platform1790000000001 } from './0001-platform';
import { Identity1790000000002 } from './0002-identity';

/** The one history of the schema, ordered by number. A migration that has been released is never changed. */
export const migrations: readonly MigrationClass[] = [Platform1790000000001, Identity1790000000002];
