import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { answerDocument } from '../documents/print';
import { PrintProposal } from './print-proposal/print-proposal.query';
import { CopyProposalLink } from './copy-proposal-link/copy-proposal-link.command';
import { CreateProposal } from './create-proposal/create-proposal.command';
import { AcceptProposal, DeclineProposal } from './decide-proposal/decide-proposal.command';
import { DuplicateProposal } from './duplicate-proposal/duplicate-proposal.command';
import { ListProposalVersions } from './list-proposal-versions/list-proposal-versions.query';
import { proposals } from './proposal.resource';
import { RemoveProposal, RestoreProposal } from './remove-proposal/remove-proposal.command';
import { ReopenProposal } from './reopen-proposal/reopen-proposal.command';
import { ReturnProposal, SubmitProposal } from './review-proposal/review-proposal.command';
import { ReviseProposal } from './revise-proposal/revise-proposal.command';
import { ResendProposal, SendProposal } from './send-proposal/send-proposal.command';
import { WithdrawProposal } from './withdraw-proposal/withdraw-proposal.command';

@Routes(proposals)
export class ProposalsController {
  constructor(private readonly api: Api) {}

  @Does(CreateProposal, { path: '', status: 201 })
  createProposal(@Req() request: ApiRequest) {
    return this.api.send(CreateProposal, request);
  }

  @Lists(proposals) listProposals(@Req() request: ApiRequest) {
    return this.api.list(proposals, request);
  }
  @Gets(proposals) getProposal(@Req() request: ApiRequest) {
    return this.api.get(proposals, request);
  }
  @Asks(ListProposalVersions, ':id/versions') listProposalVersions(@Req() request: ApiRequest) {
    return this.api.ask(ListProposalVersions, request);
  }
  @Asks(PrintProposal, ':id/pdf') async getProposalPdf(@Req() request: ApiRequest) {
    return answerDocument(request, await this.api.ask(PrintProposal, request));
  }

  @Does(ReviseProposal, { method: 'patch', path: ':id' })
  reviseProposal(@Req() request: ApiRequest) {
    return this.api.send(ReviseProposal, request);
  }

  @Does(RemoveProposal, { method: 'delete', path: ':id' })
  removeProposal(@Req() request: ApiRequest) {
    return this.api.send(RemoveProposal, request);
  }

  @Does(RestoreProposal) restoreProposal(@Req() request: ApiRequest) {
    return this.api.send(RestoreProposal, request);
  }
  @Does(SubmitProposal) submitProposal(@Req() request: ApiRequest) {
    return this.api.send(SubmitProposal, request);
  }
  @Does(ReturnProposal) returnProposal(@Req() request: ApiRequest) {
    return this.api.send(ReturnProposal, request);
  }
  @Does(SendProposal) sendProposal(@Req() request: ApiRequest) {
    return this.api.send(SendProposal, request);
  }
  @Does(ResendProposal) resendProposal(@Req() request: ApiRequest) {
    return this.api.send(ResendProposal, request);
  }
  @Does(CopyProposalLink) copyProposalLink(@Req() request: ApiRequest) {
    return this.api.send(CopyProposalLink, request);
  }
  @Does(AcceptProposal) acceptProposal(@Req() request: ApiRequest) {
    return this.api.send(AcceptProposal, request);
  }
  @Does(DeclineProposal) declineProposal(@Req() request: ApiRequest) {
    return this.api.send(DeclineProposal, request);
  }
  @Does(WithdrawProposal) withdrawProposal(@Req() request: ApiRequest) {
    return this.api.send(WithdrawProposal, request);
  }
  @Does(ReopenProposal) reopenProposal(@Req() request: ApiRequest) {
    return this.api.send(ReopenProposal, request);
  }

  @Does(DuplicateProposal, { status: 201 })
  duplicateProposal(@Req() request: ApiRequest) {
    return this.api.send(DuplicateProposal, request);
  }
}
