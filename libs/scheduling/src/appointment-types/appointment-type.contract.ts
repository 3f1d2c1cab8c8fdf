import { base, currencyCode, id, moneyMinor } from '@omni/platform';
import { z } from 'zod';
import { ASSIGNMENTS, LOCATION_KINDS, TYPE_STATUSES } from './appointment-type.choices';
import { intakeQuestion, intakeQuestionInput } from './intake';

const minutes = (most: number) => z.int().min(0).max(most);
const DAY = 1440;

const slug = z
  .string()
  .max(80, { abort: true })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ example: 'first-meeting', description: 'Its address on the booking page.' });

const noticeHours = z
  .int()
  .min(0)
  .max(24 * 60)
  .describe('Up to so many hours before the start clients cancel or reschedule freely.');
const late = z
  .enum(['allow', 'refuse'])
  .describe('What holds after that: it is noted as late, or it is refused.');
const policyText = z.string().trim().max(2000).nullable();

const cancellationPolicyInput = z
  .strictObject({ noticeHours, late: late.default('allow'), text: policyText.default(null) })
  .meta({ id: 'CancellationPolicyInput' });

export const cancellationPolicy = z
  .strictObject({ noticeHours, late, text: policyText })
  .meta({ id: 'CancellationPolicy' });

const questions = z
  .array(intakeQuestionInput)
  .max(40)
  .refine((list) => new Set(list.map((q) => q.key)).size === list.length, 'two questions have one key');

const optional = {
  description: z.string().trim().max(5000).nullable().optional(),
  slotIntervalMinutes: z.int().min(5).max(DAY).nullable().optional(),
  bufferBefore: minutes(DAY).optional().describe('Minutes to be kept free before.'),
  bufferAfter: minutes(DAY).optional().describe('Minutes to be kept free after.'),
  minNoticeMinutes: minutes(90 * DAY).optional(),
  maxDaysAhead: z.int().min(0).max(730).optional().describe('0 is today alone.'),
  location: z.string().trim().max(500).nullable().optional().describe('An address, a number or a link.'),
  intakeQuestions: questions.optional(),
  requiresConfirmation: z
    .boolean()
    .optional()
    .describe('A booking stays pending until somebody confirms it.'),
  priceMinor: moneyMinor
    .refine((n) => n > 0, 'a price is more than nothing')
    .nullable()
    .optional()
    .describe('A booking stays pending until it is marked as paid or confirmed.'),
  currency: currencyCode.nullable().optional().describe('The organization’s where absent.'),
  cancellationPolicy: cancellationPolicyInput.nullable().optional(),
  seats: z.int().min(1).max(500).optional().describe('How many may book the same time.'),
  reminderMinutes: z
    .array(minutes(30 * DAY))
    .max(5)
    .optional()
    .describe('Minutes before the start.'),
  projectTemplateId: id.nullable().optional(),
};

const required = {
  slug,
  name: z.string().trim().min(1).max(200),
  durationMinutes: z.int().min(5).max(DAY).meta({ example: 30 }),
  locationKind: z.enum(LOCATION_KINDS),
  hostMemberIds: z
    .array(id)
    .min(1)
    .max(50)
    .refine((list) => new Set(list).size === list.length, 'a host is named twice'),
  assignment: z
    .enum(ASSIGNMENTS)
    .describe('fixed: the one host; round_robin: whose turn it is; collective: all at once.'),
};

export const appointmentTypeContract = {
  create: z
    .strictObject({ ...required, assignment: required.assignment.default('fixed'), ...optional })
    .meta({ id: 'AppointmentTypeCreate' }),
  revise: z
    .strictObject({ ...required, ...optional })
    .partial()
    .meta({ id: 'AppointmentTypeRevise' }),
  view: z
    .strictObject({
      ...base,
      slug: z.string(),
      name: z.string(),
      description: z.string().nullable(),
      durationMinutes: z.int(),
      slotIntervalMinutes: z.int().nullable(),
      bufferBefore: z.int(),
      bufferAfter: z.int(),
      minNoticeMinutes: z.int(),
      maxDaysAhead: z.int(),
      locationKind: z.enum(LOCATION_KINDS),
      location: z.string().nullable(),
      hostMemberIds: z.array(id),
      assignment: z.enum(ASSIGNMENTS),
      intakeQuestions: z.array(intakeQuestion),
      requiresConfirmation: z.boolean(),
      priceMinor: z.int().nullable(),
      currency: z.string().nullable(),
      cancellationPolicy: cancellationPolicy.nullable(),
      seats: z.int(),
      reminderMinutes: z.array(z.int()),
      projectTemplateId: id.nullable(),
      status: z.enum(TYPE_STATUSES),
    })
    .meta({ id: 'AppointmentType' }),
};
