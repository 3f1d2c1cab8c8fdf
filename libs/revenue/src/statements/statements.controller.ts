import { Req } from '@nestjs/common';
import { Api, Asks, Does, Routes, type ApiRequest } from '@omni/platform';
import { sendSheet } from '../receipts/send-sheet';
import { SendStatement } from './send-statement/send-statement.command';
import { ShowStatement, ShowStatementPdf } from './show-statement/show-statement.query';

@Routes({
  path: 'client-statements',
  tag: 'client-statements',
  summary: 'Statements of account, to read and to mail.',
  module: 'revenue',
})
export class StatementsController {
  constructor(private readonly api: Api) {}

  @Asks(ShowStatement, ':clientId')
  getClientStatement(@Req() request: ApiRequest) {
    return this.api.ask(ShowStatement, request);
  }

  @Asks(ShowStatementPdf, ':clientId/pdf')
  async getClientStatementPdf(@Req() request: ApiRequest) {
    return sendSheet(request, await this.api.ask(ShowStatementPdf, request));
  }

  @Does(SendStatement, { path: ':clientId/send' })
  sendClientStatement(@Req() request: ApiRequest) {
    return this.api.send(SendStatement, request);
  }
}
