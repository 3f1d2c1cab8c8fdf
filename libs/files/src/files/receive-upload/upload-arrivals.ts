import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Bus, PrincipalSource, internalCall, systemPrincipal } from '@omni/platform';
import { partsOf } from '../../store/object-keys';
import { FileObject } from '../file.entity';
import { FileVersion } from '../file-version.entity';
import { beginReceiving } from './begin-receiving';

/** What the embedded store tells by itself: nobody need say that an upload is complete when the store has seen it. */
@Injectable()
export class UploadArrivals {
  constructor(
    private readonly bus: Bus,
    private readonly principals: PrincipalSource,
  ) {}

  async arrived(key: string): Promise<void> {
    const parts = partsOf(key);
    if (parts?.area !== 'incoming') return;
    const principal = systemPrincipal(await this.principals.organization(parts.organizationId));
    const call = internalCall(principal, {
      requestId: randomUUID(),
      correlationId: randomUUID(),
      causationId: null,
    });
    await this.bus.run(call, 'files.upload-arrived', async (unit) => {
      const [known] = await unit.sql<{ fileId: string }>(
        'select file_id as "fileId" from files.file_versions where organization_id = $1 and id = $2',
        [unit.tenantId, parts.versionId],
      );
      // The file first, as everybody does: two that lock both never wait for each other.
      const [file] = known
        ? await unit.rows(FileObject, 't.id = $2 and t.deleted_at is null', [known.fileId])
        : [];
      const [version] = await unit.rows(FileVersion, `t.id = $2 and t.status = 'pending_upload'`, [
        parts.versionId,
      ]);
      if (file && version) await beginReceiving(unit, file, version);
    });
  }
}
