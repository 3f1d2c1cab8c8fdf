import { Req } from '@nestjs/common';
import {
  Api,
  Creates,
  Does,
  DomainModule,
  Gets,
  Lists,
  Removes,
  Restores,
  Revises,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import type { Type } from '@nestjs/common';
import { startApp, type StartOptions, type TestApp } from '@omni/testing';
import { ACME, GLOBEX, StubPrincipalsModule } from '../../../libs/testing/src/sample';
import { clients, engagements } from './clients';
import {
  InvoiceIssued,
  InvoicePaid,
  IssueInvoice,
  IssueInvoiceHandler,
  PayInvoice,
  PayInvoiceHandler,
  invoices,
  metrics,
} from './invoices';
import { Probe1799999999998 } from './migration';

@Routes(clients)
class ClientsController {
  constructor(private readonly api: Api) {}
  @Creates(clients) createClient(@Req() request: ApiRequest) {
    return this.api.create(clients, request);
  }
  @Lists(clients) listClients(@Req() request: ApiRequest) {
    return this.api.list(clients, request);
  }
  @Gets(clients) getClient(@Req() request: ApiRequest) {
    return this.api.get(clients, request);
  }
  @Revises(clients) reviseClient(@Req() request: ApiRequest) {
    return this.api.revise(clients, request);
  }
  @Removes(clients) removeClient(@Req() request: ApiRequest) {
    return this.api.remove(clients, request);
  }
  @Restores(clients) restoreClient(@Req() request: ApiRequest) {
    return this.api.restore(clients, request);
  }
  @Versions(clients) listClientVersions(@Req() request: ApiRequest) {
    return this.api.versions(clients, request);
  }
}

@Routes(engagements)
class EngagementsController {
  constructor(private readonly api: Api) {}
  @Creates(engagements) createEngagement(@Req() request: ApiRequest) {
    return this.api.create(engagements, request);
  }
  @Revises(engagements) reviseEngagement(@Req() request: ApiRequest) {
    return this.api.revise(engagements, request);
  }
}

@Routes(invoices)
class InvoicesController {
  constructor(private readonly api: Api) {}
  @Creates(invoices) createInvoice(@Req() request: ApiRequest) {
    return this.api.create(invoices, request);
  }
  @Gets(invoices) getInvoice(@Req() request: ApiRequest) {
    return this.api.get(invoices, request);
  }
  @Does(IssueInvoice) issueInvoice(@Req() request: ApiRequest) {
    return this.api.send(IssueInvoice, request);
  }
  @Does(PayInvoice) payInvoice(@Req() request: ApiRequest) {
    return this.api.send(PayInvoice, request);
  }
}

/** A business of three resources: modules that work from the catalogue must serve it as they serve the house's own. */
@DomainModule({
  name: 'revenue',
  summary: 'The probe.',
  resources: [clients, engagements, invoices],
  commands: [IssueInvoice, PayInvoice],
  events: [InvoiceIssued, InvoicePaid],
  metrics,
  controllers: [ClientsController, EngagementsController, InvoicesController],
  handlers: [IssueInvoiceHandler, PayInvoiceHandler],
})
class ProbeModule {}

export { ACME, GLOBEX };

/** The product with the probe and the modules under test; tokens need no users. */
export function startProbe(
  modules: readonly Type[],
  options: Pick<StartOptions, 'clock' | 'env'> = {},
): Promise<TestApp> {
  return startApp({
    ...options,
    modules: [ProbeModule, ...modules],
    also: [StubPrincipalsModule],
    migrations: [Probe1799999999998],
  });
}
