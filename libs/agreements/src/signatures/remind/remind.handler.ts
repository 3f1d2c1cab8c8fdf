import { CommandHandler } from '@nestjs/cqrs';
import { notFound, type Handles } from '@omni/platform';
import { loadRequest } from '../load-request';
import { whoseTurn } from '../notify-signers';
import type { SignatureRequest } from '../request.entity';
import { notLive, notYourTurn } from '../request.errors';
import { LIVE_REQUESTS } from '../request.transitions';
import { remind } from './remind';
import { RemindSigners } from './remind.command';

@CommandHandler(RemindSigners)
export class RemindSignersHandler implements Handles<typeof RemindSigners> {
  async execute({ unit, input }: RemindSigners): Promise<SignatureRequest> {
    const request = await loadRequest(unit, input.id);
    if (!LIVE_REQUESTS.includes(request.status)) throw notLive(request.status);
    const signers = request.signers ?? [];
    const turn = whoseTurn(request, signers);
    if (input.signerId !== undefined) {
      if (!signers.some(({ id }) => id === input.signerId)) throw notFound('signer');
      if (!turn.some(({ id }) => id === input.signerId)) throw notYourTurn();
    }
    await remind(
      unit,
      request,
      turn.filter(({ id }) => input.signerId === undefined || id === input.signerId),
    );
    return request;
  }
}
