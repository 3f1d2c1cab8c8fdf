import { Injectable } from '@nestjs/common';
import type { Reader, Unit } from '@omni/platform';
import type { SignatureRequest } from '../request.entity';

/** Where signed PDFs are kept. Their hash lies with the request, so whoever keeps the bytes need not be trusted. */
export abstract class SealedDocuments {
  /** Keeps the bytes in the unit's transaction, once a request. */
  abstract store(
    unit: Unit,
    request: SignatureRequest,
    document: { bytes: Buffer; sha256: string },
  ): Promise<void>;
  /** The bytes as they are kept now, or null. */
  abstract read(reading: Unit | Reader, requestId: string): Promise<Buffer | null>;
}

/** In a table of this module, written once. */
@Injectable()
export class StoredSealedDocuments extends SealedDocuments {
  override async store(
    unit: Unit,
    request: SignatureRequest,
    { bytes, sha256 }: { bytes: Buffer; sha256: string },
  ): Promise<void> {
    await unit.sql(
      `insert into agreements.sealed_documents (organization_id, request_id, sha256, size, bytes)
       values ($1, $2, $3, $4, decode($5, 'base64')) on conflict do nothing`,
      [unit.tenantId, request.id, sha256, bytes.length, bytes.toString('base64')],
    );
  }

  override async read(reading: Unit | Reader, requestId: string): Promise<Buffer | null> {
    const [row] = await reading.tx.rows<{ base64: string | null }>(
      `select encode(d.bytes, 'base64') as base64 from agreements.sealed_documents d
       where d.organization_id = $1 and d.request_id = $2`,
      [reading.organization.id, requestId],
    );
    return row?.base64 ? Buffer.from(row.base64, 'base64') : null;
  }
}
