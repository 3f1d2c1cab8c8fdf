import { Injectable } from '@nestjs/common';
import type { Unit } from '@omni/platform';
import type { z } from 'zod';
import { kindOf } from '../files/file.choices';
import { FileObject } from '../files/file.entity';
import { freeName } from '../files/free-name';
import { Uploads } from '../files/uploads';
import { retainedUntil } from '../retention/retained-until';
import type { FileRequest } from './file-request.entity';
import { accepts } from './request-items';
import type { ItemUpload, itemUploadView } from './request.contract';
import { itemFull, requestOver, tooManyUploads, typeNotAllowed, unknownItem } from './request.errors';

/** Uploads that may be begun and left for one request: a link is not for filling our tables. */
const MAX_BEGUN = 50;

/** Begins the upload of a file that was asked for. Who asks has been looked at: by the link, or by their rights. */
@Injectable()
export class ItemUploads {
  constructor(private readonly uploads: Uploads) {}

  /** @param request locked, so that of two uploads for an item's last place one is refused */
  async begin(unit: Unit, request: FileRequest, asked: ItemUpload): Promise<z.input<typeof itemUploadView>> {
    const item = request.items.find((one) => one.key === asked.itemKey);
    if (!request.isOpen(unit.now)) throw requestOver();
    if (!item) throw unknownItem();
    if (!accepts(item, asked.mime)) throw typeNotAllowed(item.allowedMime);
    this.uploads.mustFit(asked);
    const { begun, come } = await filesOf(unit, request.id, item.key);
    if (come >= item.maxFiles) throw itemFull();
    if (begun >= MAX_BEGUN) throw tooManyUploads();
    const folderId = await stillThere(unit, request.folderId);
    const kind = kindOf(asked.mime);
    const file = unit.insert(FileObject, {
      name: await freeName(unit, folderId, asked.name),
      folderId,
      clientId: request.clientId,
      engagementId: request.engagementId,
      projectId: request.projectId,
      kind,
      retainUntil: retainedUntil(kind, unit.now),
      visibility: 'client',
      sensitivity: request.sensitivity,
      memberIds: request.reviewerMemberId ? [request.reviewerMemberId] : [],
      mime: asked.mime,
      sizeBytes: asked.sizeBytes,
      sha256: asked.sha256,
      fileRequestId: request.id,
      fileRequestItem: item.key,
    });
    const version = this.uploads.announce(unit, file, asked, 1);
    const upload = await this.uploads.presign(unit, version);
    return { fileId: file.id, itemKey: item.key, name: file.name, upload };
  }
}

/** How many uploads of a request wait for their bytes, and how many of an item have come. */
async function filesOf(
  unit: Unit,
  requestId: string,
  itemKey: string,
): Promise<{ begun: number; come: number }> {
  const [counted] = await unit.sql<{ begun: number; come: number }>(
    `select count(*) filter (where status = 'pending_upload')::int as begun,
       count(*) filter (where file_request_item = $3 and status in ('scanning', 'available'))::int as come
     from files.file_objects where organization_id = $1 and file_request_id = $2 and deleted_at is null`,
    [unit.tenantId, requestId, itemKey],
  );
  return counted ?? { begun: 0, come: 0 };
}

/** A folder that was deleted meanwhile is no reason to refuse what was asked for. */
async function stillThere(unit: Unit, folderId: string | null): Promise<string | null> {
  const [folder] = await unit.sql<{ id: string }>(
    'select id from files.folders where organization_id = $1 and id = $2 and deleted_at is null for share',
    [unit.tenantId, folderId],
  );
  return folder?.id ?? null;
}
