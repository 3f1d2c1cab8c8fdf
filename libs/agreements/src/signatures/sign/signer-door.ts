import { Injectable } from '@nestjs/common';
import { TOKEN_PREFIXES, hashToken, notFound, tableOf, type Reader, type Unit } from '@omni/platform';
import { LinkDoor, actAs, voidLink } from '../../links/link-door';
import { loadRequest, signersOf } from '../load-request';
import { SignatureRequest } from '../request.entity';
import { signatureRequests } from '../request.resource';
import { SHOWN_REQUESTS } from '../request.transitions';
import { Signer } from '../signer.entity';
import type { Signing } from './signing';

/** Days after the end of a request that a link still opens the signed copy. */
const COPY_DAYS = 90;

/** Finds the signer who asks: by the secret of their mail, or as a client's contact in the portal. */
@Injectable()
export class SignerDoor {
  constructor(private readonly door: LinkDoor) {}

  /** Locked; the unit goes on in the request's organization, as the signer's contact. */
  async byLink(unit: Unit, token: string): Promise<Signing> {
    await this.door.enter(unit, TOKEN_PREFIXES.signing, token);
    const [found] = await unit.sql<{ id: string; requestId: string }>(
      `select s.id, s.request_id as "requestId" from agreements.signature_signers s
       where s.organization_id = $1 and s.link_hash = $2`,
      [unit.tenantId, hashToken(token)],
    );
    if (!found) throw voidLink();
    const [request] = await unit.rows(SignatureRequest, 't.id = $2', [found.requestId]);
    if (!request || !isOpen(request, unit.now)) throw voidLink();
    const signing = pick(request, await signersOf(unit, request.id), ({ id }) => id === found.id);
    if (!signing) throw voidLink();
    actAs(unit, signing.signer.contactId);
    unit.notes.subject = { type: 'signature_request', id: request.id };
    return signing;
  }

  /** Locked, under the client's rights; whoever is no signer of it is told that there is nothing. */
  async byPortal(unit: Unit, id: string): Promise<Signing> {
    const request = await loadRequest(unit, id);
    unit.notes.subject = { type: 'signature_request', id };
    return pickOr404(request, request.signers ?? [], unit.principal.portal?.contactId);
  }

  async readByLink(asked: Reader, token: string): Promise<{ reader: Reader; signing: Signing }> {
    const reader = await this.door.reader(asked, TOKEN_PREFIXES.signing, token);
    const [found] = await reader.tx.rows<{ id: string; requestId: string }>(
      `select s.id, s.request_id as "requestId" from agreements.signature_signers s
       where s.organization_id = $1 and s.link_hash = $2`,
      [reader.organization.id, hashToken(token)],
    );
    if (!found) throw voidLink();
    const { request, signers } = await readRequest(reader, found.requestId);
    if (!request || !isOpen(request, reader.now)) throw voidLink();
    const signing = pick(request, signers, ({ id }) => id === found.id);
    if (!signing) throw voidLink();
    return { reader, signing };
  }

  async readByPortal(reader: Reader, id: string): Promise<Signing> {
    const [request, { signers }] = await Promise.all([
      reader.get<SignatureRequest>(signatureRequests, id),
      readRequest(reader, id),
    ]);
    return pickOr404(request, signers, reader.principal.portal?.contactId);
  }
}

/** A link opens while there is something to sign or to look up; taken back, it opens nothing. */
function isOpen(request: SignatureRequest, now: string): boolean {
  if (!SHOWN_REQUESTS.includes(request.status)) return false;
  if (request.endedAt === null) return true;
  return Date.parse(now) - Date.parse(request.endedAt) < COPY_DAYS * 86_400_000;
}

const pick = (
  request: SignatureRequest,
  signers: Signer[],
  is: (signer: Signer) => boolean,
): Signing | null => {
  const signer = signers.find(is);
  return signer ? { request, signers, signer } : null;
};

function pickOr404(request: SignatureRequest, signers: Signer[], contactId: string | undefined): Signing {
  const mine = signers.filter((signer) => contactId !== undefined && signer.contactId === contactId);
  // Somebody may be asked twice, as signer and for a copy: the part that is still open comes first.
  const signer = mine.find(({ role, status }) => role !== 'cc' && status !== 'signed') ?? mine[0];
  if (!signer) throw notFound('signature request');
  return { request, signers, signer };
}

export async function readRequest(
  reader: Reader,
  id: string,
): Promise<{ request: SignatureRequest | undefined; signers: Signer[] }> {
  const [requests, signers] = [tableOf(SignatureRequest), tableOf(Signer)];
  const own = [reader.organization.id, id] as const;
  const [[request], found] = await Promise.all([
    reader.tx.rows<SignatureRequest>(
      `select ${requests.select} from ${requests.sql} t where t.organization_id = $1 and t.id = $2 and t.purged_at is null`,
      own,
    ),
    reader.tx.rows<Signer>(
      `select ${signers.select} from ${signers.sql} t where t.organization_id = $1 and t.request_id = $2 order by t.position`,
      own,
    ),
  ]);
  return { request, signers: found };
}
