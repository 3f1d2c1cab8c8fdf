import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { printDocument, sendPdf } from '../documents/print';
import { CreateSignatureRequest } from './create-request/create-request.command';
import {
  CancelSignatureRequest,
  ExtendSignatureRequest,
  RetrySignatureRequest,
} from './end-request/end-request.command';
import { RemindSigners } from './remind/remind.command';
import { signatureRequests } from './request.resource';
import type { SigningPdf } from './sign/sign.command';
import { CheckSignedPdf, ListEvidence, ShowSignedPdf, VerifySignatureRequest } from './verify/verify.command';

/** The signed file as it is kept, or the document set now: once the transaction is over, since that takes a while. */
export async function answerPdf(request: ApiRequest, { sealed, model }: SigningPdf): Promise<Buffer> {
  return sendPdf(request, sealed ?? (await printDocument(model)), model.number ?? model.title);
}

@Routes(signatureRequests)
export class SignatureRequestsController {
  constructor(private readonly api: Api) {}

  @Does(CreateSignatureRequest, { path: '', status: 201 })
  createSignatureRequest(@Req() request: ApiRequest) {
    return this.api.send(CreateSignatureRequest, request);
  }

  @Lists(signatureRequests) listSignatureRequests(@Req() request: ApiRequest) {
    return this.api.list(signatureRequests, request);
  }
  @Gets(signatureRequests) getSignatureRequest(@Req() request: ApiRequest) {
    return this.api.get(signatureRequests, request);
  }
  @Versions(signatureRequests) listSignatureRequestVersions(@Req() request: ApiRequest) {
    return this.api.versions(signatureRequests, request);
  }

  @Asks(ShowSignedPdf, ':id/document')
  async getSignatureRequestDocument(@Req() request: ApiRequest) {
    return answerPdf(request, await this.api.ask(ShowSignedPdf, request));
  }

  @Asks(VerifySignatureRequest, ':id/verify') verifySignatureRequest(@Req() request: ApiRequest) {
    return this.api.ask(VerifySignatureRequest, request);
  }
  @Asks(ListEvidence, ':id/evidence') listSignatureEvidence(@Req() request: ApiRequest) {
    return this.api.ask(ListEvidence, request);
  }
  @Does(CheckSignedPdf) checkSignedPdf(@Req() request: ApiRequest) {
    return this.api.send(CheckSignedPdf, request);
  }
  @Does(RemindSigners) remindSigners(@Req() request: ApiRequest) {
    return this.api.send(RemindSigners, request);
  }
  @Does(CancelSignatureRequest) cancelSignatureRequest(@Req() request: ApiRequest) {
    return this.api.send(CancelSignatureRequest, request);
  }
  @Does(ExtendSignatureRequest) extendSignatureRequest(@Req() request: ApiRequest) {
    return this.api.send(ExtendSignatureRequest, request);
  }
  @Does(RetrySignatureRequest) retrySignatureRequest(@Req() request: ApiRequest) {
    return this.api.send(RetrySignatureRequest, request);
  }
}
