import { Req } from '@nestjs/common';
import { Api, Asks, Does, PortalRoutes, Routes, type ApiRequest, Gets, Lists } from '@omni/platform';
import { answerDocument } from '../documents/print';
import { PrintProposal } from './print-proposal/print-proposal.query';
import {
  AcceptSharedProposal,
  DeclineSharedProposal,
  ShowSharedProposal,
  ViewSharedProposal,
} from './by-link/proposal-by-link.command';
import { AcceptProposal, DeclineProposal, ViewProposal } from './decide-proposal/decide-proposal.command';
import { ListProposalVersions } from './list-proposal-versions/list-proposal-versions.query';
import { proposals } from './proposal.resource';

/** For whoever holds the link of the mail. */
@Routes({
  path: 'shared-proposals',
  tag: 'shared-proposals',
  summary: 'Reading and answering a proposal by the link in a mail.',
  module: 'agreements',
})
export class SharedProposalsController {
  constructor(private readonly api: Api) {}

  @Asks(ShowSharedProposal, '') showSharedProposal(@Req() request: ApiRequest) {
    return this.api.ask(ShowSharedProposal, request);
  }
  @Does(ViewSharedProposal, { path: 'view' }) viewSharedProposal(@Req() request: ApiRequest) {
    return this.api.send(ViewSharedProposal, request);
  }
  @Does(AcceptSharedProposal, { path: 'accept' }) acceptSharedProposal(@Req() request: ApiRequest) {
    return this.api.send(AcceptSharedProposal, request);
  }
  @Does(DeclineSharedProposal, { path: 'decline' }) declineSharedProposal(@Req() request: ApiRequest) {
    return this.api.send(DeclineSharedProposal, request);
  }
}

/** For clients who came in by the portal. */
@PortalRoutes(proposals)
export class PortalProposalsController {
  constructor(private readonly api: Api) {}

  @Lists(proposals) listPortalProposals(@Req() request: ApiRequest) {
    return this.api.list(proposals, request);
  }
  @Gets(proposals) getPortalProposal(@Req() request: ApiRequest) {
    return this.api.get(proposals, request);
  }
  @Asks(ListProposalVersions, ':id/versions') listPortalProposalVersions(@Req() request: ApiRequest) {
    return this.api.ask(ListProposalVersions, request);
  }
  @Asks(PrintProposal, ':id/pdf') async getPortalProposalPdf(@Req() request: ApiRequest) {
    return answerDocument(request, await this.api.ask(PrintProposal, request));
  }
  @Does(ViewProposal) viewPortalProposal(@Req() request: ApiRequest) {
    return this.api.send(ViewProposal, request);
  }
  @Does(AcceptProposal) acceptPortalProposal(@Req() request: ApiRequest) {
    return this.api.send(AcceptProposal, request);
  }
  @Does(DeclineProposal) declinePortalProposal(@Req() request: ApiRequest) {
    return this.api.send(DeclineProposal, request);
  }
}
