import { Injectable } from '@nestjs/common';
import { enlist, type Unit } from '@omni/platform';
import { tellProvider } from '../end-request/end-requests';
import { checkMark, type Mark } from '../mark';
import { noteEvidence, origin } from '../note-evidence';
import { isWaiting, notifyNext, whoseTurn } from '../notify-signers';
import { alreadyDecided, badMark, consentNeeded, notInternal, notLive, notYourTurn } from '../request.errors';
import {
  SignatureRequestCompleted,
  SignatureRequestDeclined,
  SignatureRequestSignerSigned,
  SignatureRequestViewed,
  requestFacts,
  signerFacts,
} from '../request.events';
import { isInternal } from '../request.entity';
import { LIVE_REQUESTS } from '../request.transitions';
import { Subjects } from '../subjects/subjects';
import { Codes } from './codes';
import type { Signing } from './signing';

export interface SignInput {
  consentVersion: string;
  signature: Mark;
  code?: string | undefined;
}

/** What a signer does here. Each step is a link of the chain of evidence, with where it came from. */
@Injectable()
export class SignDocument {
  constructor(
    private readonly subjects: Subjects,
    private readonly codes: Codes,
  ) {}

  /** The first look of a signer counts; a mail program that fetches the link does not get here. */
  async view(unit: Unit, signing: Signing): Promise<void> {
    const { request, signer } = signing;
    if (signer.status !== 'notified' || !LIVE_REQUESTS.includes(request.status)) return;
    signer.status = 'viewed';
    signer.viewedAt = unit.now;
    await noteEvidence(unit, request, 'viewed', { signerId: signer.id, ...origin(unit) });
    unit.emit(SignatureRequestViewed, request, { ...requestFacts(request), ...signerFacts(signer) });
    await this.subjects.of(request.subjectType).viewed(unit, request, signer.name);
  }

  async sign(unit: Unit, signing: Signing, input: SignInput): Promise<void> {
    const { request, signer, signers } = signing;
    requireTurn(unit, signing);
    if (input.consentVersion !== request.consentVersion) throw consentNeeded(request.consentVersion);
    const mark = checkMark(input.signature);
    if (typeof mark === 'string') throw badMark(mark);
    await this.codes.check(unit, signing, input.code);
    const { ip, userAgent } = origin(unit);
    Object.assign(signer, {
      status: 'signed',
      signedAt: unit.now,
      viewedAt: signer.viewedAt ?? unit.now,
      consentVersion: request.consentVersion,
      consentedAt: unit.now,
      ip,
      userAgent,
      markKind: mark.kind,
      markSha256: mark.sha256,
      signature: mark.value,
    });
    await noteEvidence(unit, request, signer.role === 'approver' ? 'approved' : 'signed', {
      signerId: signer.id,
      ip,
      userAgent,
      documentSha256: request.documentSha256,
      consentVersion: request.consentVersion,
      markKind: mark.kind,
      markSha256: mark.sha256,
      auth: signer.auth,
    });
    const remaining = signers.filter((other) => other.role !== 'cc' && isWaiting(other)).length;
    unit.emit(SignatureRequestSignerSigned, request, {
      ...requestFacts(request),
      ...signerFacts(signer),
      signedAt: unit.now,
      remaining,
    });
    if (remaining === 0) await this.complete(unit, signing);
    else await this.goOn(unit, signing);
  }

  async decline(unit: Unit, signing: Signing, reason: string): Promise<void> {
    const { request, signer } = signing;
    requireTurn(unit, signing);
    const { ip, userAgent } = origin(unit);
    Object.assign(signer, { status: 'declined', declinedAt: unit.now, declineReason: reason, ip, userAgent });
    request.end('decline', unit.now);
    await noteEvidence(unit, request, 'declined', { signerId: signer.id, ip, userAgent, reason });
    unit.emit(SignatureRequestDeclined, request, {
      ...requestFacts(request),
      ...signerFacts(signer),
      reason,
    });
    await tellProvider(unit, request, reason);
    await this.subjects.of(request.subjectType).declined(unit, request, signer.name, reason);
  }

  /** Everybody has signed. The PDF is made after commit: typesetting is slow, and a yes must not wait for it. */
  async complete(unit: Unit, { request, signer }: Signing): Promise<void> {
    request.end('complete', unit.now);
    await noteEvidence(unit, request, 'completed', { documentSha256: request.documentSha256 });
    unit.emit(SignatureRequestCompleted, request, {
      ...requestFacts(request),
      documentSha256: request.documentSha256,
      completedAt: unit.now,
    });
    await this.subjects.of(request.subjectType).completed(unit, request, signer);
    await enlist(unit, 'agreements.seal-document', { requestId: request.id }, { key: request.id });
  }

  private async goOn(unit: Unit, { request, signer, signers }: Signing): Promise<void> {
    request.move('progress');
    await notifyNext(unit, request, signers);
    await this.subjects.of(request.subjectType).partlySigned(unit, request, signer.name);
  }
}

function requireTurn(unit: Unit, { request, signer, signers }: Signing): void {
  if (!isInternal(request)) throw notInternal();
  if (!isWaiting(signer)) throw alreadyDecided(signer.status);
  if (!LIVE_REQUESTS.includes(request.status)) throw notLive(request.status);
  if (request.expiresAt <= unit.now) throw notLive('expired');
  if (!whoseTurn(request, signers).includes(signer)) throw notYourTurn();
}
