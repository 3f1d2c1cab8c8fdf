import type { MigrationClass } from '@omni/platform';
import { Platform1790000000001 } from './0001-platform';
import { Identity1790000000002 } from './0002-identity';
import { Crm1790000000003 } from './0003-crm';
import { Projects1790000000004 } from './0004-projects';
import { Revenue1790000000005 } from './0005-revenue';
import { Timeline1790000000006 } from './0006-timeline';
import { Search1790000000007 } from './0007-search';
import { Analytics1790000000008 } from './0008-analytics';
import { Exchange1790000000009 } from './0009-exchange';

/** The one history of the schema, ordered by number. A migration that has been released is never changed. */
export const migrations: readonly MigrationClass[] = [
  Platform1790000000001,
  Identity1790000000002,
  Crm1790000000003,
  Projects1790000000004,
  Revenue1790000000005,
  Timeline1790000000006,
  Search1790000000007,
  Analytics1790000000008,
  Exchange1790000000009,
];
