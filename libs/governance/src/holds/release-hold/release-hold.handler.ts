import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { LegalHold } from '../hold.entity';
import { releasedAlready } from '../hold.errors';
import { LegalHoldReleased } from '../hold.events';
import { factsOf } from '../hold-facts';
import { legalHolds } from '../hold.resource';
import { ReleaseHold } from './release-hold.command';

@CommandHandler(ReleaseHold)
export class ReleaseHoldHandler implements Handles<typeof ReleaseHold> {
  async execute({ unit, input }: ReleaseHold): Promise<LegalHold> {
    const hold = await unit.load(legalHolds, input.id);
    if (hold.releasedAt !== null) throw releasedAlready();
    hold.releasedAt = unit.now;
    hold.releasedByMemberId = unit.principal.memberId;
    hold.releaseReason = input.reason;
    unit.emit(LegalHoldReleased, hold, factsOf(hold, input.reason));
    return hold;
  }
}
