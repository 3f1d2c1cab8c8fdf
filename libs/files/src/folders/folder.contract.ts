import { z } from 'zod';
import { visibility } from '../files/file.contract';
import { base, entryName, id } from '../shared/fields';
import { TEMPLATE_KEYS } from './folder-templates';

const retentionDays = z
  .int()
  .min(1)
  .max(36_500)
  .nullable()
  .optional()
  .describe(
    'Days after which what was put into the folder, or below it, goes to the bin; before that its bytes are never gone for good. The nearest folder that says so counts.',
  );

const fields = {
  parentId: id.nullable().optional(),
  clientId: id.nullable().optional(),
  engagementId: id.nullable().optional(),
  projectId: id.nullable().optional(),
  visibility: visibility.optional().describe('client: the client sees the folder in the portal.'),
  retentionDays,
};

export const templateKey = z.enum(TEMPLATE_KEYS).meta({ id: 'FolderTemplateKey' });

export const folderContract = {
  create: z.strictObject({ name: entryName, ...fields }).meta({ id: 'FolderCreate' }),
  revise: z.strictObject({ name: entryName.optional(), ...fields }).meta({ id: 'FolderRevise' }),
  view: z
    .strictObject({
      ...base,
      parentId: id.nullable(),
      name: z.string(),
      path: z.array(id).describe('From the root down to the folder itself.'),
      clientId: id.nullable(),
      engagementId: id.nullable(),
      projectId: id.nullable(),
      visibility,
      templateKey: z.string().nullable(),
      retentionDays: z.int().nullable(),
      legalHold: z.boolean(),
      holdReason: z.string().nullable(),
      heldAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'Folder' }),
};
