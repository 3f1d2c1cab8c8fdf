import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { sensitivity } from '../shared/fields';
import { kind, visibility } from './file.contract';
import type { FileObject } from './file.entity';
import { RENDITIONS } from './file.choices';

const facts = z.strictObject({
  fileId: id,
  name: z.string(),
  folderId: id.nullable(),
  clientId: id.nullable(),
  engagementId: id.nullable(),
  projectId: id.nullable(),
  fileRequestId: id.nullable(),
  kind,
  visibility,
  sensitivity,
  mime: z.string(),
  sizeBytes: z.int(),
});

const sample = {
  fileId: '0b6f9a51-5b0e-4c39-9d19-4d1c0a6a3e11',
  name: 'Floor plan.pdf',
  folderId: null,
  clientId: '7b0b3f0e-6d0a-4c0e-8b1c-2f4f3a1d9a10',
  engagementId: '5d9a7f7e-51f8-4a37-8a52-0d9a5a3a2c12',
  projectId: null,
  fileRequestId: null,
  kind: 'document' as const,
  visibility: 'client' as const,
  sensitivity: 'normal' as const,
  mime: 'application/pdf',
  sizeBytes: 48_213,
};
const versioned = facts.extend({ versionId: id, versionNo: z.int() });
const versionSample = { ...sample, versionId: '3f0d7a90-7b7e-4b0f-9f50-1f6a2f7d4b13', versionNo: 1 };

/** What every event of a file says of it. */
export const fileFacts = (file: FileObject): z.input<typeof facts> => ({
  fileId: file.id,
  name: file.name,
  folderId: file.folderId,
  clientId: file.clientId,
  engagementId: file.engagementId,
  projectId: file.projectId,
  fileRequestId: file.fileRequestId,
  kind: file.kind,
  visibility: file.visibility,
  sensitivity: file.sensitivity,
  mime: file.mime,
  sizeBytes: file.sizeBytes,
});

export const FileUploadRequested = defineEvent({
  type: 'file.upload_requested',
  summary: 'Somebody announced bytes and got an address to send them to.',
  data: versioned,
  sample: versionSample,
});

export const FileUploaded = defineEvent({
  type: 'file.uploaded',
  summary: 'The bytes are said to be there; they are looked at next.',
  data: versioned,
  sample: versionSample,
});

export const FileAvailable = defineEvent({
  type: 'file.available',
  summary: 'The bytes were what was announced, nothing was found in them, and they can be downloaded.',
  data: versioned.extend({ sha256: z.string(), avStatus: z.string() }),
  sample: { ...versionSample, sha256: 'ab'.repeat(32), avStatus: 'clean' },
  line: (d) => `File ${d.name} is available`,
});

export const FileVersionAdded = defineEvent({
  type: 'file.version_added',
  summary: 'A further version of a file is the current one now.',
  data: versioned,
  sample: { ...versionSample, versionNo: 2 },
  line: (d) => `Version ${String(d.versionNo)} of ${d.name} was added`,
});

export const FilePublished = defineEvent({
  type: 'file.published',
  summary: 'The client can see the file from now on.',
  visibility: 'client',
  data: facts,
  sample,
  besideUpdated: true,
  line: (d) => `${d.name} was shared`,
});

export const FileQuarantined = defineEvent({
  type: 'file.quarantined',
  summary: 'The scanner found something in the bytes: nobody can download them.',
  data: versioned.extend({ found: z.string() }),
  sample: { ...versionSample, found: 'Win.Test.EICAR_HDB-1' },
  line: (d) => `${d.name} was quarantined: ${d.found}`,
});

export const FileUploadRejected = defineEvent({
  type: 'file.upload_rejected',
  summary: 'The bytes that came are not those which were announced; they were thrown away.',
  data: versioned.extend({ code: z.string() }),
  sample: { ...versionSample, code: 'files.upload.checksum_mismatch' },
  line: (d) => `The upload of ${d.name} was not taken`,
});

export const FileUploadExpired = defineEvent({
  type: 'file.upload_expired',
  summary: 'Announced bytes never came.',
  data: versioned,
  sample: versionSample,
});

export const FileTextExtracted = defineEvent({
  type: 'file.text_extracted',
  summary: "A file's text was read, page by page.",
  data: facts.extend({ versionId: id, pageCount: z.int() }),
  sample: { ...sample, versionId: versionSample.versionId, pageCount: 3 },
});

export const FileRenditionsMade = defineEvent({
  type: 'file.renditions_made',
  summary: 'Smaller pictures of an image were made.',
  data: facts.extend({ versionId: id, renditions: z.array(z.enum(RENDITIONS)) }),
  sample: { ...sample, versionId: versionSample.versionId, renditions: [...RENDITIONS] },
});

export const FileBytesRemoved = defineEvent({
  type: 'file.bytes_removed',
  summary: 'Retention ran out: the bytes of a deleted file are gone for good.',
  data: z.strictObject({
    fileId: id,
    clientId: id.nullable(),
    engagementId: id.nullable(),
    projectId: id.nullable(),
  }),
  sample: {
    fileId: sample.fileId,
    clientId: sample.clientId,
    engagementId: sample.engagementId,
    projectId: null,
  },
});

export const fileEvents = [
  FileUploadRequested,
  FileUploaded,
  FileAvailable,
  FileVersionAdded,
  FilePublished,
  FileQuarantined,
  FileUploadRejected,
  FileUploadExpired,
  FileTextExtracted,
  FileRenditionsMade,
  FileBytesRemoved,
];
