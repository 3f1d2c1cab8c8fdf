import { Injectable } from '@nestjs/common';
import { TOKEN_PREFIXES, type Unit } from '@omni/platform';
import { Strangers, type Stranger } from '../../shared/strangers';
import { FileRequest } from '../file-request.entity';
import { noSuchLink, requestOver } from '../request.errors';

/** Lets those in who have a request's link. */
@Injectable()
export class RequestGuests {
  constructor(private readonly strangers: Strangers) {}

  /** Where the link leads. @throws Fault 404 where it is none of ours */
  async who(token: string): Promise<Stranger> {
    const stranger = await this.strangers.of(TOKEN_PREFIXES.fileRequest, token);
    if (!stranger) throw noSuchLink();
    return stranger;
  }

  /** The request behind the link, locked; the unit goes on in its organization, for its contact. */
  async enter(unit: Unit, token: string): Promise<FileRequest> {
    const { principal, tokenHash } = await this.who(token);
    await unit.enter(principal);
    const [request] = await unit.rows(FileRequest, 't.token_hash = $2 and t.deleted_at is null', [tokenHash]);
    if (!request) throw noSuchLink();
    if (!request.isOpen(unit.now)) throw requestOver();
    await unit.enter({ ...principal, id: request.contactId });
    return request;
  }

  /** A request that ran out or was taken back tells nothing more; one that is complete says so. */
  mustBeShown(request: Pick<FileRequest, 'status' | 'expiresAt'>, now: string): void {
    const over = request.status === 'expired' || request.status === 'cancelled';
    if (over || (request.status !== 'completed' && request.expiresAt <= now)) throw requestOver();
  }
}
