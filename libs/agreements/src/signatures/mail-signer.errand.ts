import { Injectable } from '@nestjs/common';
import {
  Errand,
  type ErrandRunner,
  type MailAttachment,
  type RunningErrand,
  type Unit,
} from '@omni/platform';
import { moment } from '../documents/pdf/printable';
import { SecretLinks } from '../links/secret-links';
import { Letters, type Outgoing } from '../mails/letters';
import { signerPlace } from './create-request/signers-of';
import type { SignerMail } from './notify-signers';
import { SignatureRequest } from './request.entity';
import { LIVE_REQUESTS } from './request.transitions';
import { SealedDocuments } from './sealing/sealed-documents';
import { Signer } from './signer.entity';

interface Data {
  signerId: string;
  kind: SignerMail;
}

/** Mails one signer what they need now, as it stands when the mail leaves; what is no longer needed is not sent. */
@Injectable()
@Errand({
  name: 'agreements.mail-signer',
  summary: 'Mails a signer their link, a reminder, a code or the signed copy.',
})
export class MailSigner implements ErrandRunner {
  constructor(
    private readonly letters: Letters,
    private readonly links: SecretLinks,
    private readonly sealed: SealedDocuments,
  ) {}

  async run(errand: RunningErrand): Promise<void> {
    const data = errand.data as unknown as Data;
    const letter = await errand.unit((unit) => this.letter(unit, errand.id, data));
    if (letter) await this.letters.send(letter);
  }

  private async letter(unit: Unit, id: string, { signerId, kind }: Data): Promise<Outgoing | null> {
    const [signer] = await unit.rows(Signer, 't.id = $2', [signerId]);
    const [request] = signer ? await unit.rows(SignatureRequest, 't.id = $2', [signer.requestId]) : [];
    if (!signer || !request) return null;
    const base = { id, to: signer.email, from: unit.organization };
    if (kind === 'copy') return this.copy(unit, request, signer, base);
    if (!LIVE_REQUESTS.includes(request.status) || signer.status === 'signed') return null;
    return kind === 'code'
      ? this.code(request, signer, base)
      : this.invitation(unit, request, signer, kind, base);
  }

  private invitation(
    unit: Unit,
    request: SignatureRequest,
    signer: Signer,
    kind: 'invitation' | 'reminder',
    base: Pick<Outgoing, 'id' | 'to' | 'from'>,
  ): Outgoing | null {
    if (signer.linkSealed === null) return null;
    const { name, timezone } = unit.organization;
    const asks = signer.role === 'approver' ? 'approve' : 'sign';
    const token = this.links.open(signer.linkSealed, signerPlace(signer));
    return {
      ...base,
      subject: `${kind === 'reminder' ? 'Reminder: p' : 'P'}lease ${asks} ${request.title}`,
      letter: [
        `${signer.name}, ${name} asks you to ${asks} ${request.title}.`,
        ...(request.message ? [request.message] : []),
        `You can do so until ${moment(request.expiresAt, timezone)}.`,
        { label: `Read and ${asks} it here`, address: this.links.page('/sign', token) },
      ],
    };
  }

  private code(
    request: SignatureRequest,
    signer: Signer,
    base: Pick<Outgoing, 'id' | 'to' | 'from'>,
  ): Outgoing | null {
    if (signer.codeSealed === null) return null;
    return {
      ...base,
      subject: `Your code to sign ${request.title}`,
      letter: [
        `Your code: ${this.links.open(signer.codeSealed, signerPlace(signer))}`,
        'It holds for ten minutes. If you did not ask for it, somebody else has your link: tell us.',
      ],
    };
  }

  private async copy(
    unit: Unit,
    request: SignatureRequest,
    signer: Signer,
    base: Pick<Outgoing, 'id' | 'to' | 'from'>,
  ): Promise<Outgoing | null> {
    const bytes = await this.sealed.read(unit, request.id);
    if (!bytes) return null;
    const attachment: MailAttachment = {
      filename: 'signed.pdf',
      content: bytes,
      contentType: 'application/pdf',
    };
    return {
      ...base,
      subject: `Signed: ${request.title}`,
      letter: [
        `${signer.name}, everybody has signed ${request.title}. Your copy with its certificate is attached.`,
        `SHA-256 of the file: ${request.sealedSha256 ?? ''}`,
      ],
      attachments: [attachment],
    };
  }
}
