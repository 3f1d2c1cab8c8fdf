import { z } from 'zod';
import { base, custom, entryName, id, mime, sensitivity, sha256Hex } from '../shared/fields';
import { AV_STATUSES, FILE_KINDS, RENDITIONS, TEXT_STATUSES, UPLOADERS, VISIBILITIES } from './file.choices';
import { FILE_STATUSES, VERSION_STATUSES } from './file.transitions';

export const kind = z.enum(FILE_KINDS).meta({ id: 'FileKind' });
export const visibility = z
  .enum(VISIBILITIES)
  .meta({ id: 'FileVisibility' })
  .describe('client: the client sees it in the portal as soon as it is available.');
export const renditionName = z.enum(RENDITIONS).meta({ id: 'FileRendition' });

export const versionNo = z.coerce.number().int().min(1).max(2_147_483_647);

/** What an upload announces of its bytes: none others are taken. */
export const announced = {
  mime: mime.describe('The media type. Bytes that are evidently of another are not taken.'),
  sizeBytes: z.int().min(0).max(5_368_709_120),
  sha256: sha256Hex.describe('SHA-256 of the bytes.'),
};

const places = {
  folderId: id.nullable().optional(),
  clientId: id.nullable().optional().describe("The project's, engagement's or folder's client unless told."),
  engagementId: id.nullable().optional(),
  projectId: id.nullable().optional(),
};

const described = {
  kind: kind.optional().describe('By its media type unless told.'),
  visibility: visibility.optional(),
  sensitivity: sensitivity.optional(),
  memberIds: z.array(id).max(100).optional().describe('Members who may read it beside whoever brought it.'),
  custom: custom.nullable().optional(),
};

const uploadProblem = z
  .strictObject({ code: z.string().meta({ example: 'files.upload.checksum_mismatch' }), message: z.string() })
  .meta({ id: 'FileUploadProblem' });

/** What may be done with one object until a moment, without a token. */
export const presigned = z
  .strictObject({
    method: z.enum(['PUT', 'GET']),
    url: z.string().meta({ example: 'https://files.example.com/org/…?X-Amz-Signature=…' }),
    headers: z.record(z.string(), z.string()).describe('To be sent as they are.'),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'FilePresignedRequest' });

export const fileContract = {
  create: z
    .strictObject({ name: entryName, ...places, ...described, ...announced })
    .meta({ id: 'FileCreate' }),
  revise: z
    .strictObject({ name: entryName.optional(), ...places, ...described, kind: kind.optional() })
    .meta({ id: 'FileRevise' }),
  view: z
    .strictObject({
      ...base,
      name: z.string(),
      folderId: id.nullable(),
      clientId: id.nullable(),
      engagementId: id.nullable(),
      projectId: id.nullable(),
      kind,
      visibility,
      sensitivity,
      currentVersionId: id.nullable(),
      mime: z.string(),
      sizeBytes: z.int(),
      sha256: z.string(),
      status: z.enum(FILE_STATUSES).meta({ id: 'FileStatus' }),
      textStatus: z.enum(TEXT_STATUSES).meta({ id: 'FileTextStatus' }),
      pageCount: z.int().nullable(),
      aiSummaryId: id.nullable(),
      memberIds: z.array(id),
      uploadProblem: uploadProblem.nullable().describe('Why the bytes that came last were not taken.'),
      fileRequestId: id.nullable(),
      fileRequestItem: z.string().nullable(),
      retainUntil: z.iso.datetime().nullable(),
      createdByKind: z.string().nullable(),
      createdById: id.nullable(),
      custom: custom.nullable(),
      download: presigned
        .nullable()
        .optional()
        .describe('With ?version= alone: where its bytes are; null while they are not available.'),
    })
    .meta({ id: 'File' }),
};

export const versionView = z
  .strictObject({
    id,
    fileId: id,
    versionNo: z.int(),
    status: z.enum(VERSION_STATUSES).meta({ id: 'FileVersionStatus' }),
    sizeBytes: z.int(),
    sha256: z.string(),
    mime: z.string(),
    uploadedByKind: z.enum(UPLOADERS).meta({ id: 'FileUploader' }),
    uploadedById: id.nullable(),
    avStatus: z
      .enum(AV_STATUSES)
      .meta({ id: 'FileAvStatus' })
      .describe('skipped: no scanner looked at it, because none is set or the file is larger than it takes.'),
    createdAt: z.iso.datetime(),
    availableAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'FileVersion' });

/** A file whose bytes are to come, and where they are to be sent. */
export const uploadView = fileContract.view
  .extend({
    upload: presigned.describe('Send the bytes there; then say POST /v1/files/{id}/complete.'),
    versionNo: z.int(),
    duplicateOfIds: z
      .array(id)
      .describe('Files that have the same bytes already, as far as you may see them.'),
  })
  .meta({ id: 'FileUpload' });

export type FileInput = z.output<typeof fileContract.create>;
export type Announced = Pick<FileInput, 'mime' | 'sizeBytes' | 'sha256'>;
