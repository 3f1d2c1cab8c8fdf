import { viewOf } from '@omni/platform';
import type { FileRequest } from './file-request.entity';

export const requestView = (request: FileRequest) => ({
  ...viewOf(request),
  title: request.title,
  instructions: request.instructions,
  clientId: request.clientId,
  contactId: request.contactId,
  engagementId: request.engagementId,
  projectId: request.projectId,
  folderId: request.folderId,
  reviewerMemberId: request.reviewerMemberId,
  items: request.items,
  sensitivity: request.sensitivity,
  status: request.status,
  dueAt: request.dueAt,
  expiresAt: request.expiresAt,
  completedAt: request.completedAt,
  cancelledAt: request.cancelledAt,
  reminderEveryDays: request.reminderEveryDays,
  nextReminderAt: request.nextReminderAt,
  remindersSent: request.remindersSent,
  lastSentAt: request.lastSentAt,
});
