import { Req } from '@nestjs/common';
import { Api, Asks, Routes, type ApiRequest } from '@omni/platform';
import { ShowClientBalances } from './client-balances/show-client-balances.query';

@Routes({
  path: 'client-balances',
  tag: 'client-balances',
  summary: 'What each client owes, and by how long it is overdue.',
  module: 'revenue',
})
export class ClientBalancesController {
  constructor(private readonly api: Api) {}

  @Asks(ShowClientBalances, '')
  listClientBalances(@Req() request: ApiRequest) {
    return this.api.ask(ShowClientBalances, request);
  }
}
