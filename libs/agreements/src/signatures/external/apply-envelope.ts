import { Injectable } from '@nestjs/common';
import type { EnvelopeState } from '@omni/integrations';
import type { Unit } from '@omni/platform';
import { signersOf } from '../load-request';
import { noteEvidence } from '../note-evidence';
import { isWaiting } from '../notify-signers';
import { SignatureRequest } from '../request.entity';
import {
  SignatureRequestCancelled,
  SignatureRequestCompleted,
  SignatureRequestDeclined,
  SignatureRequestExpired,
  SignatureRequestSignerSigned,
  SignatureRequestViewed,
  requestFacts,
  signerFacts,
} from '../request.events';
import { LIVE_REQUESTS } from '../request.transitions';
import { keepSealed } from '../sealing/seal-document.errand';
import { SealedDocuments } from '../sealing/sealed-documents';
import type { Signer } from '../signer.entity';
import { Subjects } from '../subjects/subjects';

type SignerState = EnvelopeState['signers'][number];

/** Takes over what a provider says of an envelope. Said twice it changes nothing: only what is new here is done. */
@Injectable()
export class ApplyEnvelope {
  constructor(
    private readonly subjects: Subjects,
    private readonly sealed: SealedDocuments,
  ) {}

  async apply(unit: Unit, id: string, state: EnvelopeState, document: Uint8Array | null): Promise<void> {
    const [request] = await unit.rows(SignatureRequest, 't.id = $2', [id]);
    if (!request || !LIVE_REQUESTS.includes(request.status)) return;
    const signers = await signersOf(unit, id);
    for (const told of state.signers) {
      const signer = signers.find(({ id: key }) => key === told.key);
      if (signer) await this.takeOver(unit, request, signers, signer, told);
    }
    await this.conclude(unit, request, signers, state, document);
    unit.audit('signature_request.sync', request);
    await unit.sql(
      `update agreements.signature_deliveries set processed_at = $3, updated_at = $3
       where organization_id = $1 and request_id = $2 and processed_at is null`,
      [unit.tenantId, id, unit.now],
    );
  }

  private async takeOver(
    unit: Unit,
    request: SignatureRequest,
    signers: readonly Signer[],
    signer: Signer,
    told: SignerState,
  ): Promise<void> {
    if (!isWaiting(signer)) return;
    if (told.status === 'viewed' && signer.viewedAt === null) {
      signer.status = 'viewed';
      signer.viewedAt = unit.now;
      await noteEvidence(unit, request, 'viewed', { signerId: signer.id, provider: request.provider });
      unit.emit(SignatureRequestViewed, request, { ...requestFacts(request), ...signerFacts(signer) });
      await this.subjects.of(request.subjectType).viewed(unit, request, signer.name);
    }
    if (told.status !== 'signed') return;
    const signedAt = told.signedAt ?? unit.now;
    Object.assign(signer, { status: 'signed', signedAt, viewedAt: signer.viewedAt ?? signedAt });
    await noteEvidence(unit, request, 'signed', {
      signerId: signer.id,
      provider: request.provider,
      signedAt,
      documentSha256: request.documentSha256,
      ip: null,
      markSha256: null,
    });
    const remaining = signers.filter((other) => other.role !== 'cc' && isWaiting(other)).length;
    unit.emit(SignatureRequestSignerSigned, request, {
      ...requestFacts(request),
      ...signerFacts(signer),
      signedAt,
      remaining,
    });
    if (remaining === 0) return;
    request.move('progress');
    await this.subjects.of(request.subjectType).partlySigned(unit, request, signer.name);
  }

  private async conclude(
    unit: Unit,
    request: SignatureRequest,
    signers: readonly Signer[],
    state: EnvelopeState,
    document: Uint8Array | null,
  ): Promise<void> {
    const subject = this.subjects.of(request.subjectType);
    switch (state.status) {
      case 'sent':
        return;
      case 'completed': {
        request.end('complete', unit.now);
        await noteEvidence(unit, request, 'completed', { documentSha256: request.documentSha256 });
        if (document)
          await keepSealed(unit, request, {
            bytes: Buffer.from(document),
            sealed: this.sealed,
          });
        unit.emit(SignatureRequestCompleted, request, {
          ...requestFacts(request),
          documentSha256: request.documentSha256,
          completedAt: unit.now,
        });
        const last = signers.findLast(({ role }) => role !== 'cc');
        await subject.completed(unit, request, last ?? { name: request.title, contactId: null });
        return;
      }
      case 'declined':
        return this.declined(unit, request, signers, state);
      case 'expired':
        request.end('expire', unit.now);
        await noteEvidence(unit, request, 'expired', { provider: request.provider });
        await subject.expired(unit, request);
        unit.emit(SignatureRequestExpired, request, requestFacts(request));
        return;
      case 'voided': {
        const reason = 'It was voided at the provider.';
        request.end('cancel', unit.now);
        request.cancelReason = reason;
        await noteEvidence(unit, request, 'cancelled', { provider: request.provider });
        await subject.cancelled(unit, request);
        unit.emit(SignatureRequestCancelled, request, { ...requestFacts(request), reason });
      }
    }
  }

  private async declined(
    unit: Unit,
    request: SignatureRequest,
    signers: readonly Signer[],
    state: EnvelopeState,
  ): Promise<void> {
    const told = state.signers.find(({ status }) => status === 'declined');
    const signer = signers.find(({ id }) => id === told?.key) ?? signers.find(({ role }) => role !== 'cc');
    const reason = told?.declineReason ?? 'No reason was given.';
    request.end('decline', unit.now);
    if (!signer) return;
    Object.assign(signer, { status: 'declined', declinedAt: unit.now, declineReason: reason });
    await noteEvidence(unit, request, 'declined', {
      signerId: signer.id,
      provider: request.provider,
      reason,
    });
    unit.emit(SignatureRequestDeclined, request, {
      ...requestFacts(request),
      ...signerFacts(signer),
      reason,
    });
    await this.subjects.of(request.subjectType).declined(unit, request, signer.name, reason);
  }
}
