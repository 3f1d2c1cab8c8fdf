import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import { sha256, type Answers, type Handles, type Reader } from '@omni/platform';
import type { z } from 'zod';
import type { Evidence } from '../evidence.entity';
import { GENESIS, firstFault } from '../evidence-chain';
import type { SignatureRequest } from '../request.entity';
import { notSealed } from '../request.errors';
import { signatureRequests } from '../request.resource';
import type { SigningPdf } from '../sign/sign.command';
import { ShowSigningPdf } from '../sign/show-signing-pdf';
import { readRequest } from '../sign/signer-door';
import type { Signer } from '../signer.entity';
import { readEvidence } from '../sealing/seal-document.errand';
import { SealedDocuments } from '../sealing/sealed-documents';
import { Subjects } from '../subjects/subjects';
import { CheckSignedPdf, ListEvidence, ShowSignedPdf, VerifySignatureRequest } from './verify.command';

type Verification = z.input<(typeof VerifySignatureRequest)['decl']['output']>;

@QueryHandler(VerifySignatureRequest)
export class VerifySignatureRequestHandler implements Answers<typeof VerifySignatureRequest> {
  constructor(
    private readonly subjects: Subjects,
    private readonly sealed: SealedDocuments,
  ) {}

  async execute({ reader, input }: VerifySignatureRequest): Promise<Verification> {
    const request = await reader.get<SignatureRequest>(signatureRequests, input.id);
    const [links, { signers }, content, bytes] = await Promise.all([
      evidenceOf(reader, request.id),
      readRequest(reader, request.id),
      this.subjects.of(request.subjectType).contentHash(reader, request),
      this.sealed.read(reader, request.id),
    ]);
    const evidence = evidenceCheck(links);
    const pdf = pdfCheck(request, bytes, links);
    const marks = marksCheck(signers, links);
    const same = content === request.documentSha256;
    return {
      valid: evidence.valid && same && pdf.valid && marks.valid,
      evidence,
      content: { valid: same, expectedSha256: request.documentSha256, actualSha256: content },
      pdf,
      marks,
    };
  }
}

function evidenceCheck(links: readonly Evidence[]): Verification['evidence'] {
  const fault = firstFault(links);
  return {
    valid: fault === null,
    count: links.length,
    firstBadSeq: fault?.seq ?? null,
    reason: fault?.reason ?? null,
    head: links.at(-1)?.hash ?? GENESIS,
  };
}

/** The file against the request's own word and against the chain's, so that changing both bytes and row is not enough. */
function pdfCheck(
  request: SignatureRequest,
  bytes: Buffer | null,
  links: readonly Evidence[],
): Verification['pdf'] {
  const expected = request.sealedSha256;
  const actual = bytes ? sha256(bytes) : null;
  const chained = links.find(({ kind }) => kind === 'sealed')?.data?.sha256 ?? null;
  return {
    valid: expected === actual && expected === chained,
    expectedSha256: expected,
    actualSha256: actual,
  };
}

function marksCheck(signers: readonly Signer[], links: readonly Evidence[]): Verification['marks'] {
  const bad = signers.find((signer) => {
    if (signer.status !== 'signed') return false;
    const link = links.find(
      ({ kind, data }) => (kind === 'signed' || kind === 'approved') && data?.signerId === signer.id,
    );
    return !link?.data || link.data.markSha256 !== signer.markSha256 || link.data.ip !== signer.ip;
  });
  return { valid: bad === undefined, firstBadSignerId: bad?.id ?? null };
}

@QueryHandler(ListEvidence)
export class ListEvidenceHandler implements Answers<typeof ListEvidence> {
  async execute({ reader, input }: ListEvidence): Promise<z.input<(typeof ListEvidence)['decl']['output']>> {
    const [, links] = await Promise.all([
      reader.get(signatureRequests, input.id),
      evidenceOf(reader, input.id),
    ]);
    return {
      data: links.map(({ seq, kind, data, occurredAt, prevHash, hash }) => ({
        seq,
        kind,
        data,
        occurredAt,
        prevHash,
        hash,
      })),
    };
  }
}

@CommandHandler(CheckSignedPdf)
export class CheckSignedPdfHandler implements Handles<typeof CheckSignedPdf> {
  async execute({ unit, input }: CheckSignedPdf): Promise<{ genuine: boolean; expectedSha256: string }> {
    const { sealedSha256 } = await unit.read(signatureRequests, input.id);
    if (sealedSha256 === null) throw notSealed();
    return { genuine: sealedSha256 === input.sha256, expectedSha256: sealedSha256 };
  }
}

@QueryHandler(ShowSignedPdf)
export class ShowSignedPdfHandler implements Answers<typeof ShowSignedPdf> {
  constructor(private readonly pdf: ShowSigningPdf) {}

  async execute({ reader, input }: ShowSignedPdf): Promise<SigningPdf> {
    return this.pdf.show(reader, await reader.get<SignatureRequest>(signatureRequests, input.id));
  }
}

const evidenceOf = (reader: Reader, requestId: string): Promise<Evidence[]> =>
  readEvidence({ tx: reader.tx, tenantId: reader.organization.id }, requestId);
