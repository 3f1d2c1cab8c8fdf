import { base, id } from '@omni/platform';
import { z } from 'zod';
import { moment } from '../shared/fields';
import { activityKinds, activitySources, directions, outcomes } from './activity.values';

export const activityKind = z.enum(activityKinds).meta({ id: 'ActivityKind' });
const direction = z.enum(directions).meta({ id: 'ActivityDirection' });
const outcome = z.enum(outcomes).meta({ id: 'ActivityOutcome' });
export const activitySource = z.enum(activitySources).meta({ id: 'ActivitySource' });

const fields = {
  kind: activityKind,
  subject: z.string().trim().min(1).max(300),
  body: z.string().max(50_000).nullable().optional(),
  occurredAt: moment.optional().describe('Now unless told.'),
  durationMinutes: z.int().min(0).max(10_080).nullable().optional(),
  direction: direction.nullable().optional(),
  outcome: outcome.nullable().optional(),
  contactIds: z.array(id).max(50).optional(),
  memberId: id.optional().describe('Who took part; whoever logs it unless told.'),
};

export const activityContract = {
  create: z
    .strictObject({
      ...fields,
      entityType: z
        .string()
        .regex(/^[a-z][a-z0-9_]{1,60}$/)
        .describe('Type of the record that it is about, such as deal or invoice.'),
      entityId: id,
      clientId: id.nullable().optional().describe("The record's own client unless told."),
      messageId: id.optional(),
      appointmentId: id.optional(),
      source: activitySource.optional(),
    })
    .meta({ id: 'ActivityCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'ActivityRevise' }),
  view: z
    .strictObject({
      ...base,
      kind: activityKind,
      subject: z.string(),
      body: z.string().nullable(),
      occurredAt: z.iso.datetime(),
      durationMinutes: z.int().nullable(),
      direction: direction.nullable(),
      outcome: outcome.nullable(),
      entityType: z.string(),
      entityId: id,
      clientId: id.nullable(),
      contactIds: z.array(id),
      memberId: id,
      messageId: id.nullable(),
      appointmentId: id.nullable(),
      source: activitySource,
      correctedAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'Activity' }),
};
