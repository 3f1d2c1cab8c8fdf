import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { FileRequest } from './file-request.entity';

const facts = z.strictObject({
  fileRequestId: id,
  title: z.string(),
  clientId: id,
  contactId: id.nullable(),
  engagementId: id.nullable(),
  projectId: id.nullable(),
  reviewerMemberId: id.nullable(),
  dueAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime(),
});
const sample = {
  fileRequestId: '2d3b7d0e-9a2f-4f5b-8f43-7c1f0b9a4e31',
  title: 'Documents for your tax return',
  clientId: '7b0b3f0e-6d0a-4c0e-8b1c-2f4f3a1d9a10',
  contactId: '8f1d2c3b-4a59-4e6f-8a7b-9c0d1e2f3a41',
  engagementId: '5d9a7f7e-51f8-4a37-8a52-0d9a5a3a2c12',
  projectId: null,
  reviewerMemberId: '9e8d7c6b-5a49-4838-8271-605f4e3d2c51',
  dueAt: null,
  expiresAt: '2026-04-01T09:00:00.000Z',
};
const fileId = '0b6f9a51-5b0e-4c39-9d19-4d1c0a6a3e11';

export const requestFacts = (request: FileRequest): z.input<typeof facts> => ({
  fileRequestId: request.id,
  title: request.title,
  clientId: request.clientId,
  contactId: request.contactId,
  engagementId: request.engagementId,
  projectId: request.projectId,
  reviewerMemberId: request.reviewerMemberId,
  dueAt: request.dueAt,
  expiresAt: request.expiresAt,
});

export const FileRequestCreated = defineEvent({
  type: 'file_request.created',
  summary: 'A client is asked for files.',
  visibility: 'client',
  data: facts,
  sample,
  line: (d) => `Files were asked for: ${d.title}`,
});

export const FileRequestItemFulfilled = defineEvent({
  type: 'file_request.item_fulfilled',
  summary: 'A file that was asked for has come, and is available.',
  data: facts.extend({ itemKey: z.string(), label: z.string(), fileId: id, remaining: z.int() }),
  sample: { ...sample, itemKey: 'floor-plan', label: 'Floor plan', fileId, remaining: 1 },
  line: (d) => `${d.label} came for ${d.title}`,
});

export const FileRequestCompleted = defineEvent({
  type: 'file_request.completed',
  summary: 'Every file that was required has come.',
  visibility: 'client',
  data: facts.extend({ fileIds: z.array(id), createdById: id.nullable() }),
  sample: { ...sample, fileIds: [fileId], createdById: null },
  line: (d) => `All files came for ${d.title}`,
});

export const FileRequestReminderDue = defineEvent({
  type: 'file_request.reminder_due',
  summary: 'Files are still missing: the contact is reminded now.',
  data: facts.extend({ reminderNo: z.int(), missing: z.array(z.string()) }),
  sample: { ...sample, reminderNo: 1, missing: ['Floor plan'] },
  besideUpdated: true,
});

export const FileRequestSent = defineEvent({
  type: 'file_request.sent',
  summary: 'The contact was sent the link.',
  data: facts.extend({ reminder: z.boolean() }),
  sample: { ...sample, reminder: false },
  line: (d) => (d.reminder ? `A reminder was sent: ${d.title}` : `The link was sent: ${d.title}`),
});

export const FileRequestExpired = defineEvent({
  type: 'file_request.expired',
  summary: 'The request ran out before all files came.',
  data: facts,
  sample,
  line: (d) => `The request ran out: ${d.title}`,
});

export const FileRequestExtended = defineEvent({
  type: 'file_request.extended',
  summary: 'There is more time to send the files.',
  data: facts,
  sample,
  line: (d) => `More time was given: ${d.title}`,
});

export const FileRequestCancelled = defineEvent({
  type: 'file_request.cancelled',
  summary: 'The files are not wanted any more.',
  data: facts,
  sample,
  line: (d) => `The request was cancelled: ${d.title}`,
});

export const fileRequestEvents = [
  FileRequestCreated,
  FileRequestItemFulfilled,
  FileRequestCompleted,
  FileRequestReminderDue,
  FileRequestSent,
  FileRequestExpired,
  FileRequestExtended,
  FileRequestCancelled,
];
