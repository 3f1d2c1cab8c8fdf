import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { placeOf } from '../place-of';
import type { FileShare } from '../file-share.entity';
import { fileShares } from '../file-share.resource';
import { FileShareRevoked, shareFacts } from '../share.events';
import { RevokeFileShare } from './revoke-share.command';

@CommandHandler(RevokeFileShare)
export class RevokeFileShareHandler implements Handles<typeof RevokeFileShare> {
  async execute({ unit, input }: RevokeFileShare): Promise<FileShare> {
    const share = await unit.load(fileShares, input.id);
    share.revoke(unit.now);
    unit.emit(FileShareRevoked, share, shareFacts(share, await placeOf(unit, share.fileId)));
    return share;
  }
}
