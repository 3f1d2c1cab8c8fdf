import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import type { Answers, Handles } from '@omni/platform';
import { Codes } from './codes';
import { ShowSigning } from './show-signing';
import { ShowSigningPdf } from './show-signing-pdf';
import {
  DeclineByLink,
  SendSigningCode,
  ShowSigningByLink,
  ShowSigningPdfByLink,
  SignByLink,
  ViewSigningByLink,
  type SigningPdf,
} from './sign.command';
import { SignDocument } from './sign-document';
import { SignerDoor } from './signer-door';
import type { SigningView } from './signing.contract';

/** The token goes along, so that the address can be opened as it stands. */
const pdfPath = (token: string): string => `/v1/signing/document?token=${token}`;

@QueryHandler(ShowSigningByLink)
export class ShowSigningByLinkHandler implements Answers<typeof ShowSigningByLink> {
  constructor(
    private readonly door: SignerDoor,
    private readonly shows: ShowSigning,
  ) {}

  async execute({ reader: asked, input }: ShowSigningByLink): Promise<SigningView> {
    const { reader, signing } = await this.door.readByLink(asked, input.token);
    return this.shows.show(reader, signing, pdfPath(input.token));
  }
}

@QueryHandler(ShowSigningPdfByLink)
export class ShowSigningPdfByLinkHandler implements Answers<typeof ShowSigningPdfByLink> {
  constructor(
    private readonly door: SignerDoor,
    private readonly pdf: ShowSigningPdf,
  ) {}

  async execute({ reader: asked, input }: ShowSigningPdfByLink): Promise<SigningPdf> {
    const { reader, signing } = await this.door.readByLink(asked, input.token);
    return this.pdf.show(reader, signing.request);
  }
}

@CommandHandler(ViewSigningByLink)
export class ViewSigningByLinkHandler implements Handles<typeof ViewSigningByLink> {
  constructor(
    private readonly door: SignerDoor,
    private readonly signings: SignDocument,
    private readonly shows: ShowSigning,
  ) {}

  async execute({ unit, input }: ViewSigningByLink): Promise<SigningView> {
    const signing = await this.door.byLink(unit, input.token);
    await this.signings.view(unit, signing);
    return this.shows.show(unit, signing, pdfPath(input.token));
  }
}

@CommandHandler(SendSigningCode)
export class SendSigningCodeHandler implements Handles<typeof SendSigningCode> {
  constructor(
    private readonly door: SignerDoor,
    private readonly codes: Codes,
    private readonly shows: ShowSigning,
  ) {}

  async execute({ unit, input }: SendSigningCode): Promise<SigningView> {
    const signing = await this.door.byLink(unit, input.token);
    await this.codes.send(unit, signing);
    return this.shows.show(unit, signing, pdfPath(input.token));
  }
}

@CommandHandler(SignByLink)
export class SignByLinkHandler implements Handles<typeof SignByLink> {
  constructor(
    private readonly door: SignerDoor,
    private readonly signings: SignDocument,
    private readonly shows: ShowSigning,
  ) {}

  async execute({ unit, input: { token, ...input } }: SignByLink): Promise<SigningView> {
    const signing = await this.door.byLink(unit, token);
    await this.signings.sign(unit, signing, input);
    return this.shows.show(unit, signing, pdfPath(token));
  }
}

@CommandHandler(DeclineByLink)
export class DeclineByLinkHandler implements Handles<typeof DeclineByLink> {
  constructor(
    private readonly door: SignerDoor,
    private readonly signings: SignDocument,
    private readonly shows: ShowSigning,
  ) {}

  async execute({ unit, input }: DeclineByLink): Promise<SigningView> {
    const signing = await this.door.byLink(unit, input.token);
    await this.signings.decline(unit, signing, input.reason);
    return this.shows.show(unit, signing, pdfPath(input.token));
  }
}
