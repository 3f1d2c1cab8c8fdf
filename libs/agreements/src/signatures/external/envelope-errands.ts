import { Injectable } from '@nestjs/common';
import type { Envelope, EnvelopeState } from '@omni/integrations';
import { Errand, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import type { DocumentModel } from '../../documents/pdf';
import { printDocument } from '../../documents/print';
import { SecretLinks } from '../../links/secret-links';
import { tellSent } from '../create-request/start-request';
import { signersOf } from '../load-request';
import { noteEvidence } from '../note-evidence';
import { SignatureRequest } from '../request.entity';
import { LIVE_REQUESTS } from '../request.transitions';
import { plainModel } from '../sign/show-signing-pdf';
import { Subjects } from '../subjects/subjects';
import { ApplyEnvelope } from './apply-envelope';
import { EsignConnections } from './esign-connections';
import { failed } from './failed';

interface Data {
  requestId: string;
}

const requestOf = (errand: { data: Record<string, unknown> }): string =>
  (errand.data as unknown as Data).requestId;

async function load(unit: Unit, id: string): Promise<SignatureRequest | null> {
  const [request] = await unit.rows(SignatureRequest, 't.id = $2', [id]);
  if (!request) return null;
  request.signers = await signersOf(unit, id);
  return request;
}

/** Hands a document to a provider; the request's id is the key, so that a second try makes no second envelope. */
@Injectable()
@Errand({ name: 'agreements.send-envelope', summary: 'Hands a document to an e-signature provider.' })
export class SendEnvelope implements ErrandRunner {
  constructor(
    private readonly subjects: Subjects,
    private readonly connections: EsignConnections,
    private readonly links: SecretLinks,
  ) {}

  async run(errand: RunningErrand): Promise<void> {
    const id = requestOf(errand);
    const ready = await errand.unit((unit) => this.prepare(unit, id));
    if (!ready) return;
    const { connection, model, envelope } = ready;
    const pdf = await printDocument(model);
    const state = await this.connections.port(connection).send({ ...envelope, pdf }, id);
    await errand.unit((unit) => sent(unit, id, state));
  }

  async givenUp(unit: Unit, errand: Omit<RunningErrand, 'unit'>, error: unknown): Promise<void> {
    await failed(unit, requestOf(errand), error);
  }

  private async prepare(unit: Unit, id: string) {
    const request = await load(unit, id);
    // Taken back before it left, or sent by an earlier try that could not say so.
    if (request?.status !== 'draft' || request.hookSealed === null) return null;
    const { provider, connectionId } = request;
    const [connection, document] = await Promise.all([
      this.connections.find(unit, { connectionId, provider }),
      this.subjects.of(request.subjectType).document(unit, request),
    ]);
    const place = {
      organizationId: unit.tenantId,
      table: 'agreements.signature_requests',
      rowId: request.id,
    };
    const token = this.links.open(request.hookSealed, place);
    const envelope: Omit<Envelope, 'pdf'> = {
      id,
      title: request.title,
      message: request.message,
      signers: (request.signers ?? [])
        .filter(({ role }) => role !== 'cc')
        .map((signer) => ({ key: signer.id, name: signer.name, email: signer.email, order: signer.orderNo })),
      expiresAt: request.expiresAt,
      callbackUrl: this.links.api(`/v1/webhooks/signatures/${provider}/${token}`),
    };
    const model: DocumentModel = plainModel(unit, request, document);
    return { connection, model, envelope };
  }
}

async function sent(unit: Unit, id: string, state: EnvelopeState): Promise<void> {
  const request = await load(unit, id);
  if (request?.status !== 'draft') return;
  const signers = request.signers ?? [];
  request.externalId = state.externalId;
  request.send(unit.now);
  for (const signer of signers) {
    if (signer.role === 'cc' || signer.status !== 'pending') continue;
    signer.status = 'notified';
    signer.notifiedAt = unit.now;
  }
  await noteEvidence(unit, request, 'handed_over', {
    provider: request.provider,
    externalId: state.externalId,
  });
  tellSent(unit, request, signers);
  unit.audit('signature_request.send', request);
}

/** Reads what became of an envelope and takes it over. A delivery is only a hint: the envelope's state is the truth. */
@Injectable()
@Errand({ name: 'agreements.sync-envelope', summary: 'Reads what became of a document at its provider.' })
export class SyncEnvelope implements ErrandRunner {
  constructor(
    private readonly connections: EsignConnections,
    private readonly apply: ApplyEnvelope,
  ) {}

  async run(errand: RunningErrand): Promise<void> {
    const id = requestOf(errand);
    const ready = await errand.unit(async (unit) => {
      const request = await load(unit, id);
      if (!request || !LIVE_REQUESTS.includes(request.status))
        return request?.status === 'draft' ? 'early' : null;
      const { provider, connectionId, externalId } = request;
      return { externalId, connection: await this.connections.find(unit, { connectionId, provider }) };
    });
    if (ready === null) return;
    if (ready === 'early' || ready.externalId === null)
      throw new Error('the provider told of an envelope that is not written down yet');
    const port = this.connections.port(ready.connection);
    const state = await port.state(ready.externalId);
    const document = state.status === 'completed' ? await port.document(ready.externalId) : null;
    await errand.unit((unit) => this.apply.apply(unit, id, state, document));
  }

  async givenUp(unit: Unit, errand: Omit<RunningErrand, 'unit'>, error: unknown): Promise<void> {
    await failed(unit, requestOf(errand), error);
  }
}

@Injectable()
@Errand({ name: 'agreements.void-envelope', summary: 'Takes a document back from its provider.' })
export class VoidEnvelope implements ErrandRunner {
  constructor(private readonly connections: EsignConnections) {}

  async run(errand: RunningErrand): Promise<void> {
    const { requestId, reason } = errand.data as unknown as Data & { reason: string };
    await withEnvelope(errand, requestId, this.connections, (port, externalId) =>
      port.void(externalId, reason),
    );
  }
}

@Injectable()
@Errand({ name: 'agreements.remind-signer', summary: 'Has a provider remind a signer.' })
export class RemindSigner implements ErrandRunner {
  constructor(private readonly connections: EsignConnections) {}

  async run(errand: RunningErrand): Promise<void> {
    const { requestId, signerId } = errand.data as unknown as Data & { signerId: string };
    await withEnvelope(errand, requestId, this.connections, (port, externalId) =>
      port.remind(externalId, signerId),
    );
  }
}

async function withEnvelope(
  errand: RunningErrand,
  requestId: string,
  connections: EsignConnections,
  work: (port: ReturnType<EsignConnections['port']>, externalId: string) => Promise<void>,
): Promise<void> {
  const ready = await errand.unit(async (unit) => {
    const request = await load(unit, requestId);
    if (!request || request.externalId === null) return null;
    const { provider, connectionId, externalId } = request;
    return { externalId, connection: await connections.find(unit, { connectionId, provider }) };
  });
  if (ready) await work(connections.port(ready.connection), ready.externalId);
}
