import { Req } from '@nestjs/common';
import { RetryErrand, errands } from '../errands/errands.resource';
import { Api } from './api';
import { Does, Gets, Lists, Routes } from './operation';
import type { ApiRequest } from './request';

@Routes(errands)
export class ErrandsController {
  constructor(private readonly api: Api) {}

  @Lists(errands) listErrands(@Req() request: ApiRequest) {
    return this.api.list(errands, request);
  }

  @Gets(errands) getErrand(@Req() request: ApiRequest) {
    return this.api.get(errands, request);
  }

  @Does(RetryErrand) retryErrand(@Req() request: ApiRequest) {
    return this.api.send(RetryErrand, request);
  }
}
