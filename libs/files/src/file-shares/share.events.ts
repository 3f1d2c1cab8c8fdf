import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { FileObject } from '../files/file.entity';
import type { FileShare } from './file-share.entity';
import { SHARE_PERMISSIONS } from './share.choices';

const facts = z.strictObject({
  fileShareId: id,
  fileId: id,
  name: z.string(),
  clientId: id.nullable(),
  engagementId: id.nullable(),
  projectId: id.nullable(),
  permission: z.enum(SHARE_PERMISSIONS),
  expiresAt: z.iso.datetime(),
});
const sample = {
  fileShareId: '4c1f0d2e-3b5a-4c69-8877-665544332261',
  fileId: '0b6f9a51-5b0e-4c39-9d19-4d1c0a6a3e11',
  name: 'Floor plan.pdf',
  clientId: '7b0b3f0e-6d0a-4c0e-8b1c-2f4f3a1d9a10',
  engagementId: null,
  projectId: null,
  permission: 'download' as const,
  expiresAt: '2026-04-01T09:00:00.000Z',
};

type Place = Pick<FileObject, 'name' | 'clientId' | 'engagementId' | 'projectId'>;

export const shareFacts = (share: FileShare, file: Place): z.input<typeof facts> => ({
  fileShareId: share.id,
  fileId: share.fileId,
  name: file.name,
  clientId: file.clientId,
  engagementId: file.engagementId,
  projectId: file.projectId,
  permission: share.permission,
  expiresAt: share.expiresAt,
});

export const FileShareCreated = defineEvent({
  type: 'file_share.created',
  summary: 'A file can be had by a link.',
  data: facts,
  sample,
  line: (d) => `A link to ${d.name} was made`,
});

export const FileShareAccessed = defineEvent({
  type: 'file_share.accessed',
  summary: 'Somebody with the link got the file.',
  data: facts.extend({ downloadCount: z.int() }),
  sample: { ...sample, downloadCount: 1 },
  line: (d) => `${d.name} was got by its link`,
});

export const FileShareRevoked = defineEvent({
  type: 'file_share.revoked',
  summary: 'The link was taken back before its time.',
  data: facts,
  sample,
  line: (d) => `The link to ${d.name} was taken back`,
});

export const fileShareEvents = [FileShareCreated, FileShareAccessed, FileShareRevoked];
