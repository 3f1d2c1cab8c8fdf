import { Injectable } from '@nestjs/common';
import type { Reader, Tx, Unit } from '@omni/platform';
import { mayShow, servedMime } from '../store/content-disposition';
import { ObjectStore } from '../store/object-store';
import type { FileObject } from './file.entity';
import { noSuchRendition, noSuchVersion, notAvailable } from './file.errors';
import type { RenditionName } from './file.choices';

interface Wanted {
  /** the current one unless told */
  version?: number | undefined;
  rendition?: RenditionName | undefined;
  inline?: boolean | undefined;
}
interface Bytes {
  id: string;
  versionNo: number;
  storageKey: string;
  mime: string;
  sizeBytes: number;
  sha256: string;
}
type Named = Pick<FileObject, 'id' | 'organizationId' | 'name' | 'currentVersionId'>;

/** Finds the bytes that somebody may have, and the address that they can have them from. */
@Injectable()
export class Downloads {
  constructor(private readonly store: ObjectStore) {}

  /** @throws Fault where there is no such version, or none that is available */
  async address({ tx }: Reader | Unit, file: Named, { version, rendition, inline = false }: Wanted = {}) {
    const bytes = await versionOf(tx, file, version);
    const made = rendition ? await renditionOf(tx, file, bytes.id, rendition) : null;
    const mime = servedMime(made?.mime ?? bytes.mime);
    const name = made ? `${file.name.replace(/\.[^.]*$/, '')}.webp` : file.name;
    const request = await this.store.presignGet({
      key: made?.storageKey ?? bytes.storageKey,
      fileName: name,
      mime,
      inline: inline && mayShow(mime),
    });
    return {
      ...request,
      name,
      mime,
      versionNo: bytes.versionNo,
      sizeBytes: made?.sizeBytes ?? bytes.sizeBytes,
      sha256: made ? null : bytes.sha256,
    };
  }
}

async function versionOf(tx: Tx, file: Named, versionNo: number | undefined): Promise<Bytes> {
  if (versionNo === undefined && file.currentVersionId === null) throw notAvailable();
  const [wanted, value] = versionNo === undefined ? ['id', file.currentVersionId] : ['version_no', versionNo];
  const bytes = await tx.one<Bytes>(
    `select id, version_no as "versionNo", storage_key as "storageKey", mime, size_bytes as "sizeBytes", sha256
     from files.file_versions where organization_id = $1 and file_id = $2 and ${wanted} = $3
       and status = 'available' and deleted_at is null`,
    [file.organizationId, file.id, value],
  );
  if (!bytes) throw versionNo === undefined ? notAvailable() : noSuchVersion();
  return bytes;
}

async function renditionOf(tx: Tx, file: Named, versionId: string, name: RenditionName) {
  const made = await tx.one<{ storageKey: string; mime: string; sizeBytes: number }>(
    `select storage_key as "storageKey", mime, size_bytes as "sizeBytes" from files.file_renditions
     where organization_id = $1 and version_id = $2 and name = $3`,
    [file.organizationId, versionId, name],
  );
  if (!made) throw noSuchRendition();
  return made;
}
