import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import type { Answers, Handles } from '@omni/platform';
import { Codes } from './codes';
import { ShowSigning } from './show-signing';
import { ShowSigningPdf } from './show-signing-pdf';
import {
  DeclineMine,
  SendMyCode,
  ShowMySigning,
  ShowMySigningPdf,
  SignMine,
  ViewMySigning,
  type SigningPdf,
} from './sign.command';
import { SignDocument } from './sign-document';
import { SignerDoor } from './signer-door';
import type { SigningView } from './signing.contract';

const pdfPath = (id: string): string => `/v1/portal/signature-requests/${id}/document`;

@QueryHandler(ShowMySigning)
export class ShowMySigningHandler implements Answers<typeof ShowMySigning> {
  constructor(
    private readonly door: SignerDoor,
    private readonly shows: ShowSigning,
  ) {}

  async execute({ reader, input }: ShowMySigning): Promise<SigningView> {
    return this.shows.show(reader, await this.door.readByPortal(reader, input.id), pdfPath(input.id));
  }
}

@QueryHandler(ShowMySigningPdf)
export class ShowMySigningPdfHandler implements Answers<typeof ShowMySigningPdf> {
  constructor(
    private readonly door: SignerDoor,
    private readonly pdf: ShowSigningPdf,
  ) {}

  async execute({ reader, input }: ShowMySigningPdf): Promise<SigningPdf> {
    return this.pdf.show(reader, (await this.door.readByPortal(reader, input.id)).request);
  }
}

@CommandHandler(ViewMySigning)
export class ViewMySigningHandler implements Handles<typeof ViewMySigning> {
  constructor(
    private readonly door: SignerDoor,
    private readonly signings: SignDocument,
    private readonly shows: ShowSigning,
  ) {}

  async execute({ unit, input }: ViewMySigning): Promise<SigningView> {
    const signing = await this.door.byPortal(unit, input.id);
    await this.signings.view(unit, signing);
    return this.shows.show(unit, signing, pdfPath(input.id));
  }
}

@CommandHandler(SendMyCode)
export class SendMyCodeHandler implements Handles<typeof SendMyCode> {
  constructor(
    private readonly door: SignerDoor,
    private readonly codes: Codes,
    private readonly shows: ShowSigning,
  ) {}

  async execute({ unit, input }: SendMyCode): Promise<SigningView> {
    const signing = await this.door.byPortal(unit, input.id);
    await this.codes.send(unit, signing);
    return this.shows.show(unit, signing, pdfPath(input.id));
  }
}

@CommandHandler(SignMine)
export class SignMineHandler implements Handles<typeof SignMine> {
  constructor(
    private readonly door: SignerDoor,
    private readonly signings: SignDocument,
    private readonly shows: ShowSigning,
  ) {}

  async execute({ unit, input: { id, ...input } }: SignMine): Promise<SigningView> {
    const signing = await this.door.byPortal(unit, id);
    await this.signings.sign(unit, signing, input);
    return this.shows.show(unit, signing, pdfPath(id));
  }
}

@CommandHandler(DeclineMine)
export class DeclineMineHandler implements Handles<typeof DeclineMine> {
  constructor(
    private readonly door: SignerDoor,
    private readonly signings: SignDocument,
    private readonly shows: ShowSigning,
  ) {}

  async execute({ unit, input }: DeclineMine): Promise<SigningView> {
    const signing = await this.door.byPortal(unit, input.id);
    await this.signings.decline(unit, signing, input.reason);
    return this.shows.show(unit, signing, pdfPath(input.id));
  }
}
