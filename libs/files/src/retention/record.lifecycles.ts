import type { Lifecycle } from '@omni/platform';
import type { FileRequest } from '../file-requests/file-request.entity';
import type { FileShare } from '../file-shares/file-share.entity';
import type { Folder } from '../folders/folder.entity';
import type { Note } from '../notes/note.entity';
import { BIN_DAYS } from './file.lifecycle';

/* Rows are emptied, not removed: their ids stay, for whatever refers to them. */

export const noteLifecycle: Lifecycle<Note> = {
  purge: { after: { years: 3 }, clock: 'ended', due: 't.deleted_at <= :until' },
};

export const requestLifecycle: Lifecycle<FileRequest> = {
  purge: {
    after: { years: 3 },
    clock: 'ended',
    due: `t.status in ('completed', 'expired', 'cancelled')
      and coalesce(t.completed_at, t.cancelled_at, t.expires_at) <= :until`,
  },
};

/** 90 days after its end nobody asks any more who had the link. */
export const shareLifecycle: Lifecycle<FileShare> = {
  purge: {
    after: { days: 90 },
    clock: 'ended',
    due: `(t.expires_at <= :until or t.updated_at <= :until and (t.status <> 'active' or t.deleted_at is not null))`,
  },
};

/** A folder goes after what lay in it. */
export const folderLifecycle: Lifecycle<Folder> = {
  purge: {
    after: { days: BIN_DAYS },
    clock: 'ended',
    due: 't.deleted_at <= :until',
    keep: {
      folder_hold: 't.legal_hold',
      content: `exists (select 1 from files.file_objects f where f.organization_id = t.organization_id and f.folder_id = t.id
          and f.purged_at is null)
        or exists (select 1 from files.folders c where c.organization_id = t.organization_id and c.parent_id = t.id
          and c.purged_at is null)`,
    },
  },
  heldBy: {
    folder: `exists (select 1 from files.folders a where a.organization_id = t.organization_id and t.path <@ a.path
      and a.id = any(:ids))`,
  },
};
