import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, PortalRoutes, Routes, type ApiRequest } from '@omni/platform';
import { answerDocument } from '../documents/print';
import { PrintContract } from './print-contract/print-contract.query';
import { AmendContract, ReviseAmendment, WithdrawAmendment } from './amend-contract/amend-contract.command';
import { contracts } from './contract.resource';
import { CreateContract } from './create-contract/create-contract.command';
import { CreateContractFromProposal } from './create-from-proposal/create-from-proposal.command';
import { GiveNotice, TerminateContract, VoidContract } from './end-contract/end-contract.command';
import { MarkSigned } from './mark-signed/mark-signed.command';
import { MarkTerms } from './mark-terms/mark-terms.command';
import {
  DiffContractVersions,
  FlagContractRisks,
  ListContractVersions,
} from './read-versions/contract-versions.query';
import { RemoveContract, RestoreContract } from './remove-contract/remove-contract.command';
import { RenewContract } from './renew-contract/renew-contract.command';
import { ReopenContract } from './reopen-contract/reopen-contract.command';
import { ReturnContract, SubmitContract } from './review-contract/review-contract.command';
import { ReviseContract } from './revise-contract/revise-contract.command';
import { SendForSignature } from './send-for-signature/send-for-signature.command';

@Routes(contracts)
export class ContractsController {
  constructor(private readonly api: Api) {}

  @Does(CreateContract, { path: '', status: 201 })
  createContract(@Req() request: ApiRequest) {
    return this.api.send(CreateContract, request);
  }

  @Does(CreateContractFromProposal, { path: 'from-proposal', status: 201 })
  createContractFromProposal(@Req() request: ApiRequest) {
    return this.api.send(CreateContractFromProposal, request);
  }

  @Lists(contracts) listContracts(@Req() request: ApiRequest) {
    return this.api.list(contracts, request);
  }
  @Gets(contracts) getContract(@Req() request: ApiRequest) {
    return this.api.get(contracts, request);
  }
  @Asks(ListContractVersions, ':id/versions') listContractVersions(@Req() request: ApiRequest) {
    return this.api.ask(ListContractVersions, request);
  }
  @Asks(PrintContract, ':id/pdf') async getContractPdf(@Req() request: ApiRequest) {
    return answerDocument(request, await this.api.ask(PrintContract, request));
  }
  @Asks(DiffContractVersions, ':id/diff') diffContractVersions(@Req() request: ApiRequest) {
    return this.api.ask(DiffContractVersions, request);
  }
  @Asks(FlagContractRisks, ':id/risks') flagContractRisks(@Req() request: ApiRequest) {
    return this.api.ask(FlagContractRisks, request);
  }

  @Does(ReviseContract, { method: 'patch', path: ':id' })
  reviseContract(@Req() request: ApiRequest) {
    return this.api.send(ReviseContract, request);
  }

  @Does(RemoveContract, { method: 'delete', path: ':id' })
  removeContract(@Req() request: ApiRequest) {
    return this.api.send(RemoveContract, request);
  }

  @Does(AmendContract, { path: ':id/amendments', status: 201 })
  amendContract(@Req() request: ApiRequest) {
    return this.api.send(AmendContract, request);
  }

  @Does(ReviseAmendment, { method: 'patch', path: ':id/amendment' })
  reviseAmendment(@Req() request: ApiRequest) {
    return this.api.send(ReviseAmendment, request);
  }

  @Does(WithdrawAmendment) withdrawAmendment(@Req() request: ApiRequest) {
    return this.api.send(WithdrawAmendment, request);
  }
  @Does(RestoreContract) restoreContract(@Req() request: ApiRequest) {
    return this.api.send(RestoreContract, request);
  }
  @Does(SubmitContract) submitContract(@Req() request: ApiRequest) {
    return this.api.send(SubmitContract, request);
  }
  @Does(ReturnContract) returnContract(@Req() request: ApiRequest) {
    return this.api.send(ReturnContract, request);
  }
  @Does(SendForSignature) sendContractForSignature(@Req() request: ApiRequest) {
    return this.api.send(SendForSignature, request);
  }
  @Does(MarkSigned) markContractSigned(@Req() request: ApiRequest) {
    return this.api.send(MarkSigned, request);
  }
  @Does(MarkTerms) markContractTerms(@Req() request: ApiRequest) {
    return this.api.send(MarkTerms, request);
  }
  @Does(RenewContract) renewContract(@Req() request: ApiRequest) {
    return this.api.send(RenewContract, request);
  }
  @Does(GiveNotice) giveContractNotice(@Req() request: ApiRequest) {
    return this.api.send(GiveNotice, request);
  }
  @Does(TerminateContract) terminateContract(@Req() request: ApiRequest) {
    return this.api.send(TerminateContract, request);
  }
  @Does(VoidContract) voidContract(@Req() request: ApiRequest) {
    return this.api.send(VoidContract, request);
  }
  @Does(ReopenContract) reopenContract(@Req() request: ApiRequest) {
    return this.api.send(ReopenContract, request);
  }
}

/** For clients who came in by the portal. */
@PortalRoutes(contracts)
export class PortalContractsController {
  constructor(private readonly api: Api) {}

  @Lists(contracts) listPortalContracts(@Req() request: ApiRequest) {
    return this.api.list(contracts, request);
  }
  @Gets(contracts) getPortalContract(@Req() request: ApiRequest) {
    return this.api.get(contracts, request);
  }
  @Asks(ListContractVersions, ':id/versions') listPortalContractVersions(@Req() request: ApiRequest) {
    return this.api.ask(ListContractVersions, request);
  }
  @Asks(PrintContract, ':id/pdf') async getPortalContractPdf(@Req() request: ApiRequest) {
    return answerDocument(request, await this.api.ask(PrintContract, request));
  }
}
