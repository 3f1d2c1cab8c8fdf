import { Req } from '@nestjs/common';
import { RunBulk } from '../bulk/run-bulk.command';
import { Api } from './api';
import { Does, Routes } from './operation';
import type { ApiRequest } from './request';

@Routes({
  path: 'bulk',
  tag: 'bulk',
  summary: 'Many writes of one resource in one request, each with its own outcome.',
  module: 'platform',
})
export class BulkController {
  constructor(private readonly api: Api) {}
  @Does(RunBulk, { path: ':resource', status: 207 }) runBulk(@Req() request: ApiRequest) {
    return this.api.send(RunBulk, request);
  }
}
