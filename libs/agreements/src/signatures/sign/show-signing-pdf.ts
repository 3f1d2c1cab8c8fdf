import { Injectable } from '@nestjs/common';
import type { Reader } from '@omni/platform';
import type { DocumentModel } from '../../documents/pdf';
import { unsignedModel } from '../../documents/unsigned-model';
import type { SignatureRequest } from '../request.entity';
import { SealedDocuments } from '../sealing/sealed-documents';
import { Subjects } from '../subjects/subjects';
import type { SubjectDocument } from '../subjects/subject';
import type { SigningPdf } from './sign.command';

/** The PDF of a request: the sealed one, byte by byte, once there is one; before that the document as it is to be signed. */
@Injectable()
export class ShowSigningPdf {
  constructor(
    private readonly subjects: Subjects,
    private readonly sealed: SealedDocuments,
  ) {}

  async show(reader: Reader, request: SignatureRequest): Promise<SigningPdf> {
    const [document, sealed] = await Promise.all([
      this.subjects.of(request.subjectType).document(reader, request),
      request.sealedSha256 === null ? null : this.sealed.read(reader, request.id),
    ]);
    return { sealed, model: plainModel(reader, request, document) };
  }
}

/** The document as it lies before signers. */
export function plainModel(
  { organization }: Pick<Reader, 'organization'>,
  request: SignatureRequest,
  document: SubjectDocument,
): DocumentModel {
  return unsignedModel(organization, { ...document, madeAt: request.createdAt });
}
