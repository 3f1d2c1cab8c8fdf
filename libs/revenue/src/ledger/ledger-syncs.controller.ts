import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ledgerSyncs } from './ledger-sync.resource';
import { PullNow } from './pull-now/pull-now.command';
import { PushDocument } from './push-document/push-document.command';
import { ResolveConflict } from './resolve-conflict/resolve-conflict.command';
import { RetrySync } from './retry-sync/retry-sync.command';

@Routes(ledgerSyncs)
export class LedgerSyncsController {
  constructor(private readonly api: Api) {}

  @Lists(ledgerSyncs) listLedgerSyncMaps(@Req() request: ApiRequest) {
    return this.api.list(ledgerSyncs, request);
  }
  @Gets(ledgerSyncs) getLedgerSyncMap(@Req() request: ApiRequest) {
    return this.api.get(ledgerSyncs, request);
  }
  @Versions(ledgerSyncs) listLedgerSyncMapVersions(@Req() request: ApiRequest) {
    return this.api.versions(ledgerSyncs, request);
  }

  @Does(PushDocument) pushToLedger(@Req() request: ApiRequest) {
    return this.api.send(PushDocument, request);
  }
  @Does(PullNow) pullFromLedger(@Req() request: ApiRequest) {
    return this.api.send(PullNow, request);
  }
  @Does(RetrySync) retryLedgerSync(@Req() request: ApiRequest) {
    return this.api.send(RetrySync, request);
  }
  @Does(ResolveConflict) resolveLedgerConflict(@Req() request: ApiRequest) {
    return this.api.send(ResolveConflict, request);
  }
}
