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
import { Errands1790000000010 } from './0010-errands';
import { Annotations1790000000011 } from './0011-annotations';
import { Integrations1790000000012 } from './0012-integrations';
import { Files1790000000013 } from './0013-files';
import { Communications1790000000014 } from './0014-communications';
import { Notifications1790000000015 } from './0015-notifications';
import { Scheduling1790000000016 } from './0016-scheduling';
import { Agreements1790000000017 } from './0017-agreements';
import { RevenuePayables1790000000018 } from './0018-revenue-payables';
import { Portal1790000000019 } from './0019-portal';
import { Workflow1790000000020 } from './0020-workflow';
import { Governance1790000000021 } from './0021-governance';
import { Access1790000000022 } from './0022-access';
import { ApprovalPolicies1790000000024 } from './0024-approval-policies';
import { Extras1790000000026 } from './0026-extras';
import { LighterUpdates1790000000027 } from './0027-lighter-updates';
import { FewerIndexEntries1790000000028 } from './0028-fewer-index-entries';
import { EchoingEvents1790000000029 } from './0029-echoing-events';
import { HandedOver1790000000030 } from './0030-handed-over';
import { TextOptOuts1790000000031 } from './0031-text-opt-outs';
import { Lifecycles1790000000032 } from './0032-lifecycles';
import { ErasedWithin1790000000033 } from './0033-erased-within';

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
  Errands1790000000010,
  Annotations1790000000011,
  Integrations1790000000012,
  Files1790000000013,
  Communications1790000000014,
  Notifications1790000000015,
  Scheduling1790000000016,
  Agreements1790000000017,
  RevenuePayables1790000000018,
  Portal1790000000019,
  Workflow1790000000020,
  Governance1790000000021,
  Access1790000000022,
  ApprovalPolicies1790000000024,
  Extras1790000000026,
  LighterUpdates1790000000027,
  FewerIndexEntries1790000000028,
  EchoingEvents1790000000029,
  HandedOver1790000000030,
  TextOptOuts1790000000031,
  Lifecycles1790000000032,
  ErasedWithin1790000000033,
];
