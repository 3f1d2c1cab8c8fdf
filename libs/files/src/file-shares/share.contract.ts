import { z } from 'zod';
import { presigned } from '../files/file.contract';
import { base, id, moment } from '../shared/fields';
import { SHARE_PERMISSIONS, SHARE_STATUSES } from './share.choices';

const permission = z
  .enum(SHARE_PERMISSIONS)
  .meta({ id: 'FileSharePermission' })
  .describe('view: shown in the browser where its type cannot act; download: saved.');

const view = z
  .strictObject({
    ...base,
    fileId: id,
    permission,
    status: z.enum(SHARE_STATUSES).meta({ id: 'FileShareStatus' }),
    hasPassword: z.boolean(),
    expiresAt: z.iso.datetime(),
    maxDownloads: z.int().nullable(),
    downloadCount: z.int(),
    lastAccessedAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'FileShare' });

export const shareContract = {
  create: z
    .strictObject({
      fileId: id,
      permission: permission.default('download'),
      password: z.string().min(8).max(200).optional(),
      expiresAt: moment.optional().describe('7 days from now unless told; a year at most.'),
      maxDownloads: z.int().min(1).max(100_000).optional(),
    })
    .meta({ id: 'FileShareCreate' }),
  view,
};

/** A share with its link, which is shown once. */
export const shareWithLink = view
  .extend({ token: z.string(), url: z.string().describe('Shows what is shared; POST the token to get it.') })
  .meta({ id: 'FileShareWithLink' });

/** What somebody with the link sees before they take it. */
export const openShare = z
  .strictObject({
    name: z.string(),
    mime: z.string(),
    sizeBytes: z.int(),
    permission,
    organizationName: z.string(),
    needsPassword: z.boolean(),
    expiresAt: z.iso.datetime(),
    remainingDownloads: z.int().nullable(),
  })
  .meta({ id: 'OpenFileShare' });

export const shareDownload = presigned
  .extend({ name: z.string(), mime: z.string(), sizeBytes: z.int(), sha256: z.string().nullable() })
  .meta({ id: 'FileShareDownload' });
