import { CommandHandler } from '@nestjs/cqrs';
import { unprocessable, type Handles } from '@omni/platform';
import { documentNumber } from '../../documents/document-number';
import { PartyFacts } from '../../parties/party-facts';
import { EndRequests } from '../../signatures/end-request/end-requests';
import type { Contract } from '../contract.entity';
import { amendInForce, signContract } from '../sign-contract';
import { currentVersion, loadContract, versionOf } from '../versions';
import { MarkSigned } from './mark-signed.command';

@CommandHandler(MarkSigned)
export class MarkSignedHandler implements Handles<typeof MarkSigned> {
  constructor(
    private readonly requests: EndRequests,
    private readonly parties: PartyFacts,
  ) {}

  async execute({ unit, input }: MarkSigned): Promise<Contract> {
    const [contract] = await Promise.all([
      loadContract(unit, input.id),
      this.parties.checkFile(unit, input.fileId),
    ]);
    const signedOn = input.signedOn ?? unit.today;
    if (signedOn > unit.today) {
      throw unprocessable('agreements.contract.signed_to_come', 'It is written down once it was signed.', [
        { pointer: '/signedOn', code: 'in_future', message: `is after ${unit.today}` },
      ]);
    }
    const fileId = input.fileId ?? null;
    if (contract.status === 'signed' && contract.pendingVersionId) {
      const pending = versionOf(contract, contract.pendingVersionId);
      await this.requests.cancelOf(unit, pending.id, 'It was signed on paper.');
      amendInForce(unit, contract, { version: pending, requestId: null, fileId, signedOn });
      return contract;
    }
    const version = currentVersion(contract);
    await this.requests.cancelOf(unit, version.id, 'It was signed on paper.');
    contract.number ??= await documentNumber(unit, 'CTR');
    await signContract(unit, contract, { verb: 'mark_signed', version, requestId: null, fileId, signedOn });
    return contract;
  }
}
