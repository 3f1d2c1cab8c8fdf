import { z } from 'zod';
import { announced, presigned } from '../files/file.contract';
import { FILE_STATUSES } from '../files/file.transitions';
import { base, entryName, id, moment, sensitivity, sourceKey } from '../shared/fields';
import { itemInput, requestItem } from './request-items';
import { REQUEST_STATUSES } from './request.transitions';

const title = z.string().trim().min(1).max(200).meta({ example: 'Documents for your tax return' });
const instructions = z.string().trim().max(10_000).nullable().optional();
const reminderEveryDays = z.int().min(1).max(90).nullable().optional();

const fields = {
  instructions,
  contactId: id.nullable().optional().describe('Who is asked: reminders go to their address.'),
  folderId: id.nullable().optional().describe('Where the files are put.'),
  reviewerMemberId: id.nullable().optional().describe('Who looks at the files; whoever asks unless told.'),
  dueAt: moment.nullable().optional(),
  reminderEveryDays,
};
const status = z.enum(REQUEST_STATUSES).meta({ id: 'FileRequestStatus' });

const view = z
  .strictObject({
    ...base,
    title: z.string(),
    instructions: z.string().nullable(),
    clientId: id,
    contactId: id.nullable(),
    engagementId: id.nullable(),
    projectId: id.nullable(),
    folderId: id.nullable(),
    reviewerMemberId: id.nullable(),
    items: z.array(requestItem),
    sensitivity,
    status,
    dueAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime(),
    completedAt: z.iso.datetime().nullable(),
    cancelledAt: z.iso.datetime().nullable(),
    reminderEveryDays: z.int().nullable(),
    nextReminderAt: z.iso.datetime().nullable(),
    remindersSent: z.int(),
    lastSentAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'FileRequest' });

export const requestContract = {
  create: z
    .strictObject({
      title,
      ...fields,
      clientId: id.optional().describe("The project's, engagement's or contact's client unless told."),
      engagementId: id.nullable().optional(),
      projectId: id.nullable().optional(),
      items: z.array(itemInput).min(1).max(50),
      sensitivity: sensitivity.optional().describe('Of the files that come.'),
      expiresAt: moment.optional().describe('30 days from now unless told.'),
      sourceKey: sourceKey
        .optional()
        .describe('Sent again, the same key answers the request that it made before.'),
    })
    .meta({ id: 'FileRequestCreate' }),
  revise: z.strictObject({ title: title.optional(), ...fields }).meta({ id: 'FileRequestRevise' }),
  view,
};

/** A request with its link: whoever has it may send files. */
export const requestWithLink = view
  .extend({
    token: z.string(),
    url: z.string().describe('Shows the request to whoever has it; no account is needed.'),
  })
  .meta({ id: 'FileRequestWithLink' });

/** What somebody with the link sees. */
export const openRequest = z
  .strictObject({
    title: z.string(),
    instructions: z.string().nullable(),
    organizationName: z.string(),
    status,
    dueAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime(),
    items: z.array(
      z
        .strictObject({
          key: z.string(),
          label: z.string(),
          required: z.boolean(),
          maxFiles: z.int(),
          allowedMime: z.array(z.string()),
          files: z.array(
            z
              .strictObject({
                id,
                name: z.string(),
                status: z.enum(FILE_STATUSES),
                problem: z.string().nullable().describe('Why the bytes that came were not taken.'),
              })
              .meta({ id: 'OpenFileRequestFile' }),
          ),
        })
        .meta({ id: 'OpenFileRequestItem' }),
    ),
  })
  .meta({ id: 'OpenFileRequest' });

export const itemUpload = {
  itemKey: z.string().max(60).describe('Which of the items it is for.').meta({ example: 'floor-plan' }),
  name: entryName,
  ...announced,
};

export const itemUploadView = z
  .strictObject({ fileId: id, itemKey: z.string(), name: z.string(), upload: presigned })
  .meta({ id: 'FileRequestUpload' });

export type RequestInput = z.output<typeof requestContract.create>;
export type ItemUpload = z.output<z.ZodObject<typeof itemUpload>>;
