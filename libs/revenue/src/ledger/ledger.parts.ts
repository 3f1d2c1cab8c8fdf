import { QueueLedger } from './consumers/queue-ledger.consumer';
import { LedgerMappingsController } from './ledger-mappings.controller';
import { LedgerSyncsController } from './ledger-syncs.controller';
import { PullFromLedger } from './pull/pull-from-ledger.errand';
import { PullLedgers } from './pull/pull-ledgers.job';
import { PullNow } from './pull-now/pull-now.command';
import { PullNowHandler } from './pull-now/pull-now.handler';
import { PushDocument } from './push-document/push-document.command';
import { PushDocumentHandler } from './push-document/push-document.handler';
import { PushToLedger } from './push-to-ledger.errand';
import { PutMapping } from './put-mapping/put-mapping.command';
import { PutMappingHandler } from './put-mapping/put-mapping.handler';
import { ReadLedgerCodes } from './refresh-codes/read-codes.errand';
import { RefreshCodes } from './refresh-codes/refresh-codes.command';
import { RefreshCodesHandler } from './refresh-codes/refresh-codes.handler';
import { ResolveConflict } from './resolve-conflict/resolve-conflict.command';
import { ResolveConflictHandler } from './resolve-conflict/resolve-conflict.handler';
import { RetrySync } from './retry-sync/retry-sync.command';
import { RetrySyncHandler } from './retry-sync/retry-sync.handler';
import { ShowMapping } from './show-mapping/show-mapping.query';
import { ShowMappingHandler } from './show-mapping/show-mapping.handler';

export const ledgerCommands = [PushDocument, RetrySync, ResolveConflict, PullNow, PutMapping, RefreshCodes];
export const ledgerQueries = [ShowMapping];
export const ledgerHandlers = [
  PushDocumentHandler,
  RetrySyncHandler,
  ResolveConflictHandler,
  PullNowHandler,
  PutMappingHandler,
  RefreshCodesHandler,
  ShowMappingHandler,
];
export const ledgerConsumers = [QueueLedger];
export const ledgerErrands = [PushToLedger, PullFromLedger, ReadLedgerCodes];
export const ledgerSchedules = [PullLedgers];
export const ledgerControllers = [LedgerSyncsController, LedgerMappingsController];
