import { Req } from '@nestjs/common';
import { Api, Asks, Bus, Does, Gets, Lists, PortalRoutes, Routes, type ApiRequest } from '@omni/platform';
import { ReceiveDelivery } from './external/receive-delivery.command';
import { signatureRequests } from './request.resource';
import {
  DeclineByLink,
  DeclineMine,
  SendMyCode,
  SendSigningCode,
  ShowMySigning,
  ShowMySigningPdf,
  ShowSigningByLink,
  ShowSigningPdfByLink,
  SignByLink,
  SignMine,
  ViewMySigning,
  ViewSigningByLink,
} from './sign/sign.command';
import { answerPdf } from './signature-requests.controller';

/** For whoever holds the link of the mail. */
@Routes({
  path: 'signing',
  tag: 'signing',
  summary: 'Signing a document by the link in a mail.',
  module: 'agreements',
})
export class SigningController {
  constructor(private readonly api: Api) {}

  @Asks(ShowSigningByLink, '') showSigning(@Req() request: ApiRequest) {
    return this.api.ask(ShowSigningByLink, request);
  }

  @Asks(ShowSigningPdfByLink, 'document')
  async showSigningDocument(@Req() request: ApiRequest) {
    return answerPdf(request, await this.api.ask(ShowSigningPdfByLink, request));
  }

  @Does(ViewSigningByLink, { path: 'view' }) viewSigning(@Req() request: ApiRequest) {
    return this.api.send(ViewSigningByLink, request);
  }
  @Does(SendSigningCode, { path: 'send-code' }) sendSigningCode(@Req() request: ApiRequest) {
    return this.api.send(SendSigningCode, request);
  }
  @Does(SignByLink, { path: 'sign' }) signByLink(@Req() request: ApiRequest) {
    return this.api.send(SignByLink, request);
  }
  @Does(DeclineByLink, { path: 'decline' }) declineByLink(@Req() request: ApiRequest) {
    return this.api.send(DeclineByLink, request);
  }
}

/** For clients who came in by the portal: each signs their own part and no other. */
@PortalRoutes(signatureRequests)
export class PortalSignatureRequestsController {
  constructor(private readonly api: Api) {}

  @Lists(signatureRequests) listPortalSignatureRequests(@Req() request: ApiRequest) {
    return this.api.list(signatureRequests, request);
  }
  @Gets(signatureRequests) getPortalSignatureRequest(@Req() request: ApiRequest) {
    return this.api.get(signatureRequests, request);
  }
  @Asks(ShowMySigning, ':id/signing') showPortalSigning(@Req() request: ApiRequest) {
    return this.api.ask(ShowMySigning, request);
  }

  @Asks(ShowMySigningPdf, ':id/document')
  async showPortalSigningDocument(@Req() request: ApiRequest) {
    return answerPdf(request, await this.api.ask(ShowMySigningPdf, request));
  }

  @Does(ViewMySigning, { path: ':id/view' }) viewPortalSigning(@Req() request: ApiRequest) {
    return this.api.send(ViewMySigning, request);
  }
  @Does(SendMyCode, { path: ':id/send-code' }) sendPortalSigningCode(@Req() request: ApiRequest) {
    return this.api.send(SendMyCode, request);
  }
  @Does(SignMine, { path: ':id/sign' }) signInPortal(@Req() request: ApiRequest) {
    return this.api.send(SignMine, request);
  }
  @Does(DeclineMine, { path: ':id/decline' }) declineInPortal(@Req() request: ApiRequest) {
    return this.api.send(DeclineMine, request);
  }
}

/** Where providers deliver. */
@Routes({
  path: 'webhooks/signatures',
  tag: 'signature-webhooks',
  summary: 'Where providers of signatures report what their signers did.',
  module: 'agreements',
})
export class SignatureWebhooksController {
  constructor(private readonly bus: Bus) {}

  @Does(ReceiveDelivery, { path: ':provider/:token' })
  async receiveSignatureDelivery(@Req() request: ApiRequest) {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]),
    );
    const raw = Buffer.from(request.rawBody ?? '').toString('base64');
    const { provider = '', token = '' } = request.params;
    const outcome = await this.bus.send(ReceiveDelivery, { provider, token, headers, raw }, request.call);
    return outcome.body;
  }
}
