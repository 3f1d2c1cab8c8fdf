import { CommandHandler } from '@nestjs/cqrs';
import {
  Fault,
  NOBODY,
  TOKEN_PREFIXES,
  hashToken,
  unpackToken,
  type Handles,
  type Unit,
} from '@omni/platform';
import { NOWHERE, personPrincipal } from '../../access/facts';
import { userById } from '../../users/find-user';
import { Session } from '../session.entity';
import { SessionReuseDetected } from '../session.events';
import type { SignedIn } from '../signed-in.contract';
import { SignIn } from '../sign-in';
import { Refresh } from './refresh.command';

const ended = (): Fault => new Fault(401, 'unauthenticated', 'This session has ended. Log in again.');

@CommandHandler(Refresh)
export class RefreshHandler implements Handles<typeof Refresh> {
  constructor(private readonly signIn: SignIn) {}

  async execute({ unit, input }: Refresh): Promise<SignedIn> {
    const session = await this.find(unit, input.refreshToken);
    if (session.revokedAt !== null) return this.reused(unit, session);
    if (session.expiresAt <= unit.now) throw ended();
    const user = await userById(unit, session.userId);
    if (!user || user.status === 'disabled') throw ended();
    const places = await this.signIn.places(unit, user.id);
    const place = places.find((p) => p.workplace.id === unit.tenantId) ?? null;
    if (!place && unit.tenantId !== NOBODY) throw ended();
    Object.assign(session, { revokedAt: unit.now, revokeReason: 'rotated', lastUsedAt: unit.now });
    const { userId, familyId, mfaLevel } = session;
    const { session: next, refreshToken } = this.signIn.renew(unit, { userId, familyId, mfaLevel });
    return this.signIn.answer(unit, user, next, refreshToken, place, places);
  }

  /** The token's row, locked: of two that come with one token the second waits, and then finds it used. */
  private async find(unit: Unit, refreshToken: string): Promise<Session> {
    const parts = unpackToken(TOKEN_PREFIXES.refresh, refreshToken);
    if (!parts) throw ended();
    const { organizationId } = parts;
    const organization = organizationId === NOBODY ? null : { ...NOWHERE, id: organizationId };
    await unit.enter({ ...unit.principal, organization });
    const [session] = await unit.rows(Session, 't.refresh_token_hash = $2', [hashToken(refreshToken)]);
    if (!session) throw ended();
    await unit.enter(
      personPrincipal(session.userId, session.familyId, session.mfaLevel === 'mfa', organization, null),
    );
    return session;
  }

  /** Somebody else holds the token too. Whoever they are, both have to log in again. */
  private async reused(unit: Unit, session: Session): Promise<never> {
    if (session.revokeReason !== 'rotated') throw ended();
    const live = await unit.rows(Session, 't.family_id = $2 and t.revoked_at is null', [session.familyId]);
    const [first] = live;
    if (!first) throw ended();
    for (const row of live) Object.assign(row, { revokedAt: unit.now, revokeReason: 'reuse_detected' });
    await unit.rightsChanged();
    unit.emit(SessionReuseDetected, first, {
      userId: session.userId,
      sessionId: session.familyId,
      ip: unit.call.ip,
    });
    return unit.refuse(ended());
  }
}
