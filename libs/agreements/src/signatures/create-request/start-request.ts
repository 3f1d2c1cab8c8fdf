import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TOKEN_PREFIXES, enlist, type Unit } from '@omni/platform';
import type { z } from 'zod';
import { SecretLinks } from '../../links/secret-links';
import { CONSENT } from '../consent';
import { EsignConnections } from '../external/esign-connections';
import { noteEvidence } from '../note-evidence';
import { notifyNext } from '../notify-signers';
import type { roundFields } from '../request.contract';
import { isInternal, type SignatureRequest } from '../request.entity';
import { SignatureRequestSent, requestFacts } from '../request.events';
import { signatureRequests } from '../request.resource';
import type { SubjectType } from '../request.transitions';
import type { Signer } from '../signer.entity';
import type { Outgoing } from '../subjects/subject';
import { Subjects } from '../subjects/subjects';
import { SignersOf } from './signers-of';

export type Round = z.output<z.ZodObject<typeof roundFields>>;

const EXPIRES_IN_DAYS = 30;
const REMINDER_EVERY_DAYS = 3;

/** Freezes a document, asks its signers by mail or hands it to a provider. */
@Injectable()
export class StartRequest {
  constructor(
    private readonly subjects: Subjects,
    private readonly signersOf: SignersOf,
    private readonly connections: EsignConnections,
    private readonly links: SecretLinks,
  ) {}

  async start(
    unit: Unit,
    subjectType: SubjectType,
    subjectId: string,
    round: Round,
  ): Promise<{ request: SignatureRequest; outgoing: Outgoing }> {
    const provider = await this.provider(unit, round);
    const outgoing = await this.subjects.of(subjectType).begin(unit, subjectId);
    const request = this.make(unit, subjectType, outgoing, { ...round, ...provider });
    request.signers = await this.signersOf.make(unit, request, round.signers, outgoing.contactId);
    outgoing.sent(request);
    await noteEvidence(unit, request, 'created', {
      documentSha256: request.documentSha256,
      consentVersion: request.consentVersion,
      signingOrder: request.signingOrder,
      signers: request.signers.map(({ id, role, orderNo }) => ({ id, role, orderNo })),
      by: unit.principal.id,
    });
    if (isInternal(request)) await sendInternal(unit, request, request.signers);
    else await enlist(unit, 'agreements.send-envelope', { requestId: request.id }, { key: request.id });
    return { request, outgoing };
  }

  private make(
    unit: Unit,
    subjectType: SubjectType,
    outgoing: Outgoing,
    round: Round & { provider: string; connectionId: string | null },
  ): SignatureRequest {
    const days = round.expiresInDays ?? EXPIRES_IN_DAYS;
    const reminder = round.reminderEveryDays === undefined ? REMINDER_EVERY_DAYS : round.reminderEveryDays;
    const id = randomUUID();
    const request = unit.create(signatureRequests, {
      id,
      subjectType,
      subjectId: outgoing.subjectId,
      versionId: outgoing.versionId,
      title: outgoing.title,
      message: round.message ?? null,
      clientId: outgoing.clientId,
      engagementId: outgoing.engagementId,
      provider: round.provider,
      connectionId: round.connectionId,
      documentSha256: outgoing.sha256,
      signingOrder: round.signingOrder ?? 'parallel',
      expiresAt: new Date(Date.parse(unit.now) + days * 86_400_000).toISOString(),
      reminderEveryDays: reminder,
      consentVersion: CONSENT.version,
      consentText: CONSENT.text,
    });
    if (!isInternal(request)) {
      const place = { organizationId: unit.tenantId, table: 'agreements.signature_requests', rowId: id };
      const { hash, sealed } = this.links.issue(TOKEN_PREFIXES.hook, place);
      Object.assign(request, { hookHash: hash, hookSealed: sealed });
    }
    return request;
  }

  private async provider(
    unit: Unit,
    { provider, connectionId }: Round,
  ): Promise<{ provider: string; connectionId: string | null }> {
    if (!connectionId && (provider === undefined || provider === 'internal'))
      return { provider: 'internal', connectionId: null };
    const found = await this.connections.find(unit, {
      connectionId: connectionId ?? null,
      provider: provider ?? null,
    });
    return { provider: found.provider, connectionId: found.id };
  }
}

async function sendInternal(
  unit: Unit,
  request: SignatureRequest,
  signers: readonly Signer[],
): Promise<void> {
  request.send(unit.now);
  await notifyNext(unit, request, signers);
  tellSent(unit, request, signers);
}

/** Those who are to sign know of it. */
export function tellSent(unit: Unit, request: SignatureRequest, signers: readonly Signer[]): void {
  unit.emit(SignatureRequestSent, request, {
    ...requestFacts(request),
    documentSha256: request.documentSha256,
    signers: signers.filter(({ role }) => role !== 'cc').length,
    expiresAt: request.expiresAt,
  });
}
