import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import { Clock, SETTINGS } from '@omni/platform';
import type { FilesSettings } from '../settings';
import { BlobSignatures } from './blob-signature';
import { EmbeddedStore } from './embedded-store';
import { ObjectStore } from './object-store';
import { S3Store } from './s3-store';

/** An S3 where the settings name a bucket, else the disk of this machine. */
export const storeProviders: Provider[] = [
  {
    provide: BlobSignatures,
    inject: [SETTINGS],
    useFactory: (settings: FilesSettings) => new BlobSignatures(settings.encryptionRootKey),
  },
  {
    provide: ObjectStore,
    inject: [SETTINGS, Clock, BlobSignatures],
    useFactory: (settings: FilesSettings, clock: Clock, signatures: BlobSignatures): ObjectStore =>
      settings.s3Bucket
        ? new S3Store(settings, clock)
        : new EmbeddedStore(join(settings.dataDir, 'files'), settings.publicUrl, signatures, clock),
  },
];
