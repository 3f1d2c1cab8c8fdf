import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Params, SETTINGS, present, scopeSql, type Principal, type Unit } from '@omni/platform';
import type { z } from 'zod';
import type { FilesSettings } from '../settings';
import { incomingKey, versionKey } from '../store/object-keys';
import { ObjectStore, type PresignedRequest } from '../store/object-store';
import type { Uploader } from './file.choices';
import type { Announced, uploadView } from './file.contract';
import type { FileObject } from './file.entity';
import { tooLarge } from './file.errors';
import { FileUploadRequested, fileFacts } from './file.events';
import { files } from './file.resource';
import { FileVersion } from './file-version.entity';

/** Bytes that do not come within a day are not waited for. */
const WAITS_MS = 86_400_000;

/** Begins uploads: a version that waits for its bytes, and the address that takes these and no others. */
@Injectable()
export class Uploads {
  constructor(
    private readonly store: ObjectStore,
    @Inject(SETTINGS) private readonly settings: FilesSettings,
  ) {}

  mustFit({ sizeBytes }: Announced): void {
    if (sizeBytes > this.settings.maxUploadBytes) throw tooLarge(this.settings.maxUploadBytes);
  }

  /** A version of these bytes; the file is told of it by events. */
  announce(
    unit: Unit,
    file: FileObject,
    { mime, sizeBytes, sha256 }: Announced,
    versionNo: number,
  ): FileVersion {
    const id = randomUUID();
    const version = unit.insert(FileVersion, {
      id,
      fileId: file.id,
      versionNo,
      bucket: this.store.bucket,
      storageKey: versionKey(unit.tenantId, id),
      mime,
      sizeBytes,
      sha256,
      uploadedByKind: uploaderOf(unit.principal),
      uploadedById: unit.principal.id,
      uploadExpiresAt: this.waitsUntil(unit),
    });
    unit.emit(FileUploadRequested, file, { ...fileFacts(file), versionId: version.id, versionNo });
    return version;
  }

  waitsUntil(unit: Unit): string {
    return new Date(Date.parse(unit.now) + WAITS_MS).toISOString();
  }

  presign(unit: Unit, { id, mime, sizeBytes, sha256 }: FileVersion): Promise<PresignedRequest> {
    return this.store.presignPut({ key: incomingKey(unit.tenantId, id), mime, sizeBytes, sha256 });
  }

  /** The answer to whoever brings bytes: the file as they may see it, and where the bytes go. */
  async answer(unit: Unit, file: FileObject, version: FileVersion): Promise<z.input<typeof uploadView>> {
    const view = present(files, file, unit.principal) as z.input<typeof uploadView>;
    const duplicateOfIds = await sameBytes(unit, file.id, version.sha256);
    return {
      ...view,
      upload: await this.presign(unit, version),
      versionNo: version.versionNo,
      duplicateOfIds,
    };
  }
}

const DUPLICATES_TOLD = 20;

/** Other files with these bytes, as far as the asker may see them. */
async function sameBytes(unit: Unit, fileId: string, sha256: string): Promise<string[]> {
  const params = new Params();
  const own = params.add(unit.tenantId);
  const scope = scopeSql(files.table, unit.rights(files).conditions('read'), params);
  const rows = await unit.sql<{ id: string }>(
    `select t.id from files.file_objects t where t.organization_id = ${own} and t.sha256 = ${params.add(sha256)}
       and t.id <> ${params.add(fileId)} and t.status = 'available' and t.deleted_at is null and ${scope}
     order by t.created_at limit ${String(DUPLICATES_TOLD)}`,
    params.values,
  );
  return rows.map((row) => row.id);
}

/** Whoever brings bytes, in the words of the file's history. */
export function uploaderOf({ kind }: Principal): Uploader {
  if (kind === 'user' || kind === 'client') return kind;
  return kind === 'api_key' || kind === 'integration' ? 'integration' : 'system';
}
