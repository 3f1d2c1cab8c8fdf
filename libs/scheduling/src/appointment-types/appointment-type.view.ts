import { viewOf } from '@omni/platform';
import type { AppointmentType } from './appointment-type.entity';

export const appointmentTypeView = (row: AppointmentType) => ({
  ...viewOf(row),
  slug: row.slug,
  name: row.name,
  description: row.description,
  durationMinutes: row.durationMinutes,
  slotIntervalMinutes: row.slotIntervalMinutes,
  bufferBefore: row.bufferBefore,
  bufferAfter: row.bufferAfter,
  minNoticeMinutes: row.minNoticeMinutes,
  maxDaysAhead: row.maxDaysAhead,
  locationKind: row.locationKind,
  location: row.location,
  hostMemberIds: row.hostMemberIds,
  assignment: row.assignment,
  intakeQuestions: row.intakeQuestions,
  requiresConfirmation: row.requiresConfirmation,
  priceMinor: row.priceMinor,
  currency: row.currency,
  cancellationPolicy: row.cancellationPolicy,
  seats: row.seats,
  reminderMinutes: row.reminderMinutes,
  projectTemplateId: row.projectTemplateId,
  status: row.status,
});
