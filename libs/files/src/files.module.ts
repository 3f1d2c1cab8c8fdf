import { Global } from '@nestjs/common';
import { AttachmentSource } from '@omni/communications';
import { DomainModule, SETTINGS, conflict } from '@omni/platform';
import { EndWithOrganization } from './consumers/end-with-organization.consumer';
import { FollowMerges } from './consumers/follow-merges.consumer';
import { KeepLinked } from './consumers/keep-linked.consumer';
import {
  FileRequestsController,
  PortalFileRequestsController,
} from './file-requests/file-requests.controller';
import { fileRequests } from './file-requests/file-request.resource';
import { ItemUploads } from './file-requests/item-uploads';
import { MailRequest } from './file-requests/mail-request/mail-request.errand';
import { RequestGuests } from './file-requests/open-request/request-guests';
import { RequestLinks } from './file-requests/request-links';
import { RequestPlaces } from './file-requests/request-places';
import { fileRequestEvents } from './file-requests/request.events';
import { ExpireRequests } from './file-requests/schedules/expire-requests.schedule';
import { RemindRequests } from './file-requests/schedules/remind-requests.schedule';
import { EndShares } from './file-shares/end-shares.schedule';
import { fileShares } from './file-shares/file-share.resource';
import { FileSharesController } from './file-shares/file-shares.controller';
import { SharePasswords } from './file-shares/share-passwords';
import { fileShareEvents } from './file-shares/share.events';
import { Downloads } from './files/downloads';
import { nameTaken, uploadInProgress } from './files/file.errors';
import { fileEvents } from './files/file.events';
import { files, fileVersions } from './files/file.resource';
import { FilesController } from './files/files.controller';
import { PlacesOf } from './files/places';
import { PortalFilesController } from './files/portal-files.controller';
import { ReceiveUpload } from './files/receive-upload/receive-upload.errand';
import { SettleUpload } from './files/receive-upload/settle-upload';
import { UploadArrivals } from './files/receive-upload/upload-arrivals';
import { Uploads } from './files/uploads';
import { FolderHolds } from './folders/folder-holds';
import { folderEvents } from './folders/folder.events';
import { folders } from './folders/folder.resource';
import { FoldersController, PortalFoldersController } from './folders/folders.controller';
import { FileBytes, GeneratedFiles } from './generated/generated-files';
import { MailAttachments } from './generated/mail-attachments';
import { StoredFileBytes, StoredGeneratedFiles } from './generated/stored-files';
import { noteEvents } from './notes/note.events';
import { notes } from './notes/note.resource';
import { NotesController } from './notes/notes.controller';
import { MakeRenditions } from './renditions/make-renditions.errand';
import { ApplyRetention } from './retention/apply-retention.schedule';
import { ExpireUploads } from './retention/expire-uploads.schedule';
import { RemoveAll } from './retention/remove-all.errand';
import { RemoveObjects } from './retention/remove-objects.errand';
import { Clamd } from './scanning/clamd';
import { NoScanner, VirusScanner } from './scanning/virus-scanner';
import type { FilesSettings } from './settings';
import { Strangers } from './shared/strangers';
import { BlobServer } from './store/blob-server';
import { storeProviders } from './store/stores';
import { ExtractText } from './texts/extract-text.errand';
import { commands, handlers, queries } from './verbs';

/** Global: other modules hand documents over by `GeneratedFiles`, get bytes by `FileBytes`, and mail them as attachments. */
@Global()
@DomainModule({
  name: 'files',
  summary: 'Documents and their versions, folders, requests, shares and notes.',
  resources: [files, fileVersions, folders, fileRequests, fileShares, notes],
  commands,
  queries,
  events: [...fileEvents, ...folderEvents, ...fileRequestEvents, ...fileShareEvents, ...noteEvents],
  handlers,
  consumers: [FollowMerges, KeepLinked, EndWithOrganization],
  schedules: [ExpireUploads, ApplyRetention, RemindRequests, ExpireRequests, EndShares],
  errands: [ReceiveUpload, ExtractText, MakeRenditions, RemoveObjects, RemoveAll, MailRequest],
  controllers: [
    FilesController,
    FoldersController,
    FileRequestsController,
    FileSharesController,
    NotesController,
    PortalFilesController,
    PortalFoldersController,
    PortalFileRequestsController,
  ],
  providers: [
    ...storeProviders,
    BlobServer,
    Uploads,
    UploadArrivals,
    SettleUpload,
    Downloads,
    PlacesOf,
    FolderHolds,
    Strangers,
    RequestLinks,
    RequestPlaces,
    RequestGuests,
    ItemUploads,
    SharePasswords,
    {
      provide: VirusScanner,
      inject: [SETTINGS],
      useFactory: ({ clamdUrl, clamdMaxBytes }: FilesSettings): VirusScanner =>
        clamdUrl ? new Clamd(clamdUrl, clamdMaxBytes) : new NoScanner(),
    },
    { provide: GeneratedFiles, useClass: StoredGeneratedFiles },
    { provide: FileBytes, useClass: StoredFileBytes },
    { provide: AttachmentSource, useClass: MailAttachments },
  ],
  exports: [GeneratedFiles as never, FileBytes as never, AttachmentSource as never],
  constraints: {
    file_objects_name_key: () => nameTaken(),
    folders_name_key: () => nameTaken(),
    folders_template_key: () => conflict('write_conflict', 'Another write came in between. Try again.'),
    file_versions_open_key: () => uploadInProgress(),
  },
})
export class FilesModule {}
