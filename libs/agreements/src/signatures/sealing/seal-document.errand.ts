import { Injectable } from '@nestjs/common';
import {
  Errand,
  enlist,
  sha256,
  tableOf,
  type ErrandRunner,
  type RunningErrand,
  type Unit,
} from '@omni/platform';
import type { DocumentModel } from '../../documents/pdf';
import { printDocument } from '../../documents/print';
import { Evidence } from '../evidence.entity';
import { noteEvidence } from '../note-evidence';
import { mailSigner } from '../notify-signers';
import { signersOf } from '../load-request';
import { SignatureRequest } from '../request.entity';
import { SignatureRequestSealed, requestFacts } from '../request.events';
import type { Signer } from '../signer.entity';
import { plainModel } from '../sign/show-signing-pdf';
import { Subjects } from '../subjects/subjects';
import { printableImage } from './printable-image';
import { SealedDocuments } from './sealed-documents';

/** Sets the signed document with its certificate, keeps it and its hash, and sends everybody a copy. */
@Injectable()
@Errand({ name: 'agreements.seal-document', summary: 'Makes the signed PDF with its certificate.' })
export class SealDocument implements ErrandRunner {
  constructor(
    private readonly subjects: Subjects,
    private readonly sealed: SealedDocuments,
  ) {}

  async run(errand: RunningErrand): Promise<void> {
    const { requestId } = errand.data as { requestId: string };
    const model = await errand.unit((unit) => this.model(unit, requestId));
    if (!model) return;
    const signatures = await Promise.all(
      model.signatures.map(async (signature) =>
        signature.mark?.kind === 'drawn'
          ? { ...signature, mark: { ...signature.mark, value: await printableImage(signature.mark.value) } }
          : signature,
      ),
    );
    const bytes = await printDocument({ ...model, signatures });
    await errand.unit((unit) => this.keep(unit, requestId, bytes));
  }

  /** Null where it was done before. */
  private async model(unit: Unit, requestId: string): Promise<DocumentModel | null> {
    const [request] = await unit.rows(SignatureRequest, `t.id = $2 and t.status = 'completed'`, [requestId]);
    if (!request || request.sealedSha256 !== null) return null;
    const [document, signers, evidence] = await Promise.all([
      this.subjects.of(request.subjectType).document(unit, request),
      signersOf(unit, requestId),
      readEvidence(unit, requestId),
    ]);
    return {
      ...plainModel(unit, request, document),
      madeAt: request.completedAt ?? unit.now,
      signatures: signers.filter(({ role }) => role !== 'cc').map(signatureOf),
      certificate: {
        requestId,
        provider: request.provider,
        consentText: request.consentText,
        consentVersion: request.consentVersion,
        signers: signers.filter(({ role }) => role !== 'cc'),
        evidence,
      },
    };
  }

  private async keep(unit: Unit, requestId: string, bytes: Buffer): Promise<void> {
    const [request] = await unit.rows(SignatureRequest, 't.id = $2', [requestId]);
    if (!request || request.sealedSha256 !== null) return;
    await keepSealed(unit, request, { bytes, sealed: this.sealed });
    for (const signer of await signersOf(unit, requestId)) await mailSigner(unit, signer, 'copy');
  }
}

/** The one way in which a signed PDF is kept, wherever it was made. */
export async function keepSealed(
  unit: Unit,
  request: SignatureRequest,
  { bytes, sealed }: { bytes: Buffer; sealed: SealedDocuments },
): Promise<void> {
  const hash = sha256(bytes);
  await sealed.store(unit, request, { bytes, sha256: hash });
  request.sealedSha256 = hash;
  await noteEvidence(unit, request, 'sealed', { sha256: hash, size: bytes.length });
  unit.emit(SignatureRequestSealed, request, {
    ...requestFacts(request),
    sha256: hash,
    size: bytes.length,
  });
  await enlist(unit, 'agreements.file-signed-copy', { requestId: request.id }, { key: request.id });
}

const signatureOf = (signer: Signer): DocumentModel['signatures'][number] => ({
  name: signer.name,
  role: signer.role,
  mark:
    signer.markKind !== null && signer.signature !== null
      ? { kind: signer.markKind, value: signer.signature }
      : null,
  signedAt: signer.signedAt,
});

export async function readEvidence(
  reading: Pick<Unit, 'tx'> & { tenantId: string },
  requestId: string,
): Promise<Evidence[]> {
  const table = tableOf(Evidence);
  return reading.tx.rows<Evidence>(
    `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.request_id = $2 order by t.seq`,
    [reading.tenantId, requestId],
  );
}
