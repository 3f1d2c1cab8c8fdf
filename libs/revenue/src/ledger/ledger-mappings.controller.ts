import { Req } from '@nestjs/common';
import { Api, Asks, Does, Routes, type ApiRequest } from '@omni/platform';
import { PutMapping } from './put-mapping/put-mapping.command';
import { RefreshCodes } from './refresh-codes/refresh-codes.command';
import { ShowMapping } from './show-mapping/show-mapping.query';

@Routes({
  path: 'ledger-mappings',
  tag: 'ledger-mappings',
  summary: 'Which account of the connected ledger stands for which of the house.',
  module: 'revenue',
})
export class LedgerMappingsController {
  constructor(private readonly api: Api) {}

  @Asks(ShowMapping, ':connectionId')
  getLedgerMapping(@Req() request: ApiRequest) {
    return this.api.ask(ShowMapping, request);
  }

  @Does(PutMapping, { method: 'put', path: ':connectionId' })
  putLedgerMapping(@Req() request: ApiRequest) {
    return this.api.send(PutMapping, request);
  }

  @Does(RefreshCodes, { path: ':connectionId/refresh' })
  refreshLedgerCodes(@Req() request: ApiRequest) {
    return this.api.send(RefreshCodes, request);
  }
}
