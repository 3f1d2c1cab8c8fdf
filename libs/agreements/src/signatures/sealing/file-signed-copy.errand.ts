import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GeneratedFiles } from '@omni/files';
import { Errand, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { SignatureRequest } from '../request.entity';
import { Subjects } from '../subjects/subjects';
import { SealedDocuments } from './sealed-documents';

/**
 * Puts a copy of the signed PDF among the client's files. What counts is the sealed document itself: it is verified, and
 * a house without files has it all the same.
 */
@Injectable()
@Errand({ name: 'agreements.file-signed-copy', summary: 'Files the signed PDF with the client’s files.' })
export class FileSignedCopy implements ErrandRunner {
  constructor(
    private readonly modules: ModuleRef,
    private readonly sealed: SealedDocuments,
    private readonly subjects: Subjects,
  ) {}

  async run(errand: RunningErrand): Promise<void> {
    const { requestId } = errand.data as { requestId: string };
    const files = this.files();
    const found = files ? await errand.unit((unit) => this.find(unit, requestId)) : null;
    if (!files || !found) return;
    const { request, bytes, number } = found;
    const { fileId } = await files.store(errand, {
      key: `signature request ${requestId}`,
      name: `${(number ?? request.title).replace(/[^\p{L}\p{N}._ -]+/gu, ' ').trim()} signed.pdf`,
      mime: 'application/pdf',
      bytes,
      kind: 'contract',
      // What somebody signed with stands on it.
      readable: false,
      folder: 'contract',
      clientId: request.clientId,
      engagementId: request.engagementId,
      visibility: request.clientId === null ? 'internal' : 'client',
    });
    await errand.unit((unit) => this.note(unit, requestId, fileId));
  }

  private async find(unit: Unit, id: string) {
    const [request] = await unit.rows(SignatureRequest, 't.id = $2 and t.completed_file_id is null', [id]);
    if (!request) return null;
    const [bytes, { number }] = await Promise.all([
      this.sealed.read(unit, id),
      this.subjects.of(request.subjectType).document(unit, request),
    ]);
    return bytes ? { request, bytes, number } : null;
  }

  private async note(unit: Unit, id: string, fileId: string): Promise<void> {
    const [request] = await unit.rows(SignatureRequest, 't.id = $2', [id]);
    if (!request) return;
    request.completedFileId = fileId;
    request.certificateFileId = fileId;
    await this.subjects.of(request.subjectType).filed(unit, request, fileId);
    unit.audit('signature_request.file', request);
  }

  private files(): GeneratedFiles | null {
    try {
      return this.modules.get(GeneratedFiles, { strict: false });
    } catch {
      return null;
    }
  }
}
