import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { z } from 'zod';
import { StartRequest } from '../../signatures/create-request/start-request';
import { SendForSignature } from './send-for-signature.command';

@CommandHandler(SendForSignature)
export class SendForSignatureHandler implements Handles<typeof SendForSignature> {
  constructor(private readonly requests: StartRequest) {}

  async execute({
    unit,
    input: { id, ...round },
  }: SendForSignature): Promise<z.input<(typeof SendForSignature)['decl']['output']>> {
    const { request, outgoing } = await this.requests.start(unit, 'contract', id, round);
    return {
      contractId: id,
      number: outgoing.number,
      // An amendment leaves the contract signed as it is.
      status: outgoing.amendment ? 'signed' : 'sent',
      versionId: request.versionId,
      documentSha256: request.documentSha256,
      signatureRequestId: request.id,
    };
  }
}
