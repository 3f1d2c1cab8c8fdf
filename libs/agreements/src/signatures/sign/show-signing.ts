import { Injectable } from '@nestjs/common';
import type { Reader, Unit } from '@omni/platform';
import { SecretLinks } from '../../links/secret-links';
import { whoseTurn } from '../notify-signers';
import { isInternal } from '../request.entity';
import { LIVE_REQUESTS } from '../request.transitions';
import { Subjects } from '../subjects/subjects';
import type { Signing } from './signing';
import type { SigningView } from './signing.contract';

/** What a signer sees. Of the others: names and whether they have signed, never addresses or where from. */
@Injectable()
export class ShowSigning {
  constructor(
    private readonly subjects: Subjects,
    private readonly links: SecretLinks,
  ) {}

  /** @param documentPath below the API's address, where this signer finds the PDF */
  async show(
    reading: Unit | Reader,
    { request, signer, signers }: Signing,
    documentPath: string,
  ): Promise<SigningView> {
    const document = await this.subjects.of(request.subjectType).document(reading, request);
    const live = LIVE_REQUESTS.includes(request.status) && request.expiresAt > reading.now;
    return {
      signatureRequestId: request.id,
      status: request.status,
      title: document.title,
      number: document.number,
      from: reading.organization.name,
      message: request.message,
      body: [...document.body],
      documentSha256: request.documentSha256,
      documentUrl: this.links.api(documentPath),
      sealedSha256: request.sealedSha256,
      expiresAt: request.expiresAt,
      consent: { version: request.consentVersion, text: request.consentText },
      you: {
        signerId: signer.id,
        name: signer.name,
        email: signer.email,
        role: signer.role,
        status: signer.status,
        canSign: live && isInternal(request) && whoseTurn(request, signers).includes(signer),
        requiresCode: signer.auth === 'otp',
      },
      parties: signers.map((other) => ({
        name: other.name,
        role: other.role,
        status: other.status,
        signedAt: other.signedAt,
        isYou: other.id === signer.id,
      })),
    };
  }
}
