import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { sha256, type Unit } from '@omni/platform';
import { FileObject } from '../files/file.entity';
import { freeName } from '../files/free-name';
import { beginReceiving } from '../files/receive-upload/begin-receiving';
import { makeAvailable } from '../files/receive-upload/settle-upload';
import { FileVersion } from '../files/file-version.entity';
import { retainedUntil } from '../retention/retained-until';
import { incomingKey, versionKey } from '../store/object-keys';
import { ObjectStore } from '../store/object-store';
import {
  FileBytes,
  GeneratedFiles,
  type FileContext,
  type GeneratedFile,
  type StoredBytes,
} from './generated-files';

interface Known {
  fileId: string;
  versionId: string;
}

@Injectable()
export class StoredGeneratedFiles extends GeneratedFiles {
  constructor(private readonly objects: ObjectStore) {
    super();
  }

  async store(context: FileContext, file: GeneratedFile): Promise<Known> {
    const known = await context.unit((unit) => find(unit, file.key));
    if (known) return known;
    // Of the key, so that whoever tries again writes to the same place and leaves nothing behind.
    const versionId = idOf(context.organizationId, file.key);
    const [place, received] = [versionKey(context.organizationId, versionId), file.origin === 'received'];
    await this.objects.write(
      received ? incomingKey(context.organizationId, versionId) : place,
      file.bytes,
      file.mime,
    );
    return context.unit(async (unit) => {
      await unit.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `files.generated ${unit.tenantId} ${file.key}`,
      ]);
      return (await find(unit, file.key)) ?? this.record(unit, file, versionId, place);
    });
  }

  private async record(
    unit: Unit,
    made: GeneratedFile,
    versionId: string,
    storageKey: string,
  ): Promise<Known> {
    const bytes = {
      mime: made.mime,
      sizeBytes: made.bytes.length,
      sha256: createHash('sha256').update(made.bytes).digest('hex'),
    };
    const folderId = await folderOf(unit, made);
    const status = made.origin === 'received' ? 'pending_upload' : 'scanning';
    const file = unit.insert(FileObject, {
      ...bytes,
      status,
      name: await freeName(unit, folderId, made.name),
      folderId,
      kind: made.kind,
      clientId: made.clientId ?? null,
      engagementId: made.engagementId ?? null,
      projectId: made.projectId ?? null,
      visibility: made.visibility ?? 'internal',
      sensitivity: made.sensitivity ?? 'normal',
      memberIds: [...(made.memberIds ?? [])],
      generatedKey: made.key,
      retainUntil: retainedUntil(made.kind, unit.now),
    });
    const version = unit.insert(FileVersion, {
      ...bytes,
      id: versionId,
      status,
      fileId: file.id,
      versionNo: 1,
      bucket: this.objects.bucket,
      storageKey,
      uploadedByKind: 'system',
      uploadExpiresAt: unit.now,
    });
    if (status === 'pending_upload') await beginReceiving(unit, file, version);
    else {
      version.release('skipped', null, unit.now);
      await makeAvailable(unit, file, version, made.readable ?? true);
    }
    return { fileId: file.id, versionId };
  }
}

@Injectable()
export class StoredFileBytes extends FileBytes {
  constructor(private readonly store: ObjectStore) {
    super();
  }

  async read(context: FileContext, fileId: string, limit: number): Promise<StoredBytes | null> {
    const [found] = await context.unit((unit) =>
      unit.sql<Omit<StoredBytes, 'bytes'> & { key: string }>(
        `select f.name, v.mime, v.size_bytes as "sizeBytes", v.sha256, v.storage_key as key
         from files.file_objects f join files.file_versions v
           on v.organization_id = f.organization_id and v.id = f.current_version_id
         where f.organization_id = $1 and f.id = $2 and f.deleted_at is null and v.status = 'available'`,
        [unit.tenantId, fileId],
      ),
    );
    if (!found) return null;
    const { key, ...facts } = found;
    if (facts.sizeBytes > limit) throw new Error(`the file is larger than ${String(limit)} bytes`);
    const chunks: Buffer[] = [];
    for await (const chunk of (await this.store.read(key)) as AsyncIterable<Buffer>) chunks.push(chunk);
    return { ...facts, bytes: Buffer.concat(chunks) };
  }
}

async function find(unit: Unit, key: string): Promise<Known | undefined> {
  const [known] = await unit.sql<Known>(
    `select f.id as "fileId", v.id as "versionId" from files.file_objects f join files.file_versions v
       on v.organization_id = f.organization_id and v.file_id = f.id and v.version_no = 1 and v.deleted_at is null
     where f.organization_id = $1 and f.generated_key = $2`,
    [unit.tenantId, key],
  );
  return known;
}

async function folderOf(unit: Unit, { folder, engagementId }: GeneratedFile): Promise<string | null> {
  if (!folder || !engagementId) return null;
  const [found] = await unit.sql<{ id: string }>(
    `select id from files.folders where organization_id = $1 and engagement_id = $2 and template_key = $3
       and deleted_at is null for share`,
    [unit.tenantId, engagementId, `engagement.${folder}`],
  );
  return found?.id ?? null;
}

/** A uuid that a key always has in one organization. */
function idOf(organizationId: string, key: string): string {
  const digest = sha256(`${organizationId} ${key}`);
  return digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
