import { z } from 'zod';
import { base, id, prose } from '../shared/fields';
import { definitionSchema } from './definition';
import { TEMPLATE_STATUSES } from './template.transitions';

const industry = z.enum(['saas', 'ecommerce', 'agency', 'local_services', 'other']);
const fields = {
  description: prose.nullable().optional(),
  definition: definitionSchema.optional(),
  industry: industry.nullable().optional(),
};
const name = z.string().trim().min(1).max(200);

export const templateContract = {
  create: z.strictObject({ name, ...fields }).meta({ id: 'ProjectTemplateCreate' }),
  revise: z.strictObject({ name: name.optional(), ...fields }).meta({ id: 'ProjectTemplateRevise' }),
  view: z
    .strictObject({
      ...base,
      familyId: id.describe('The same for all versions of a template.'),
      name: z.string(),
      description: z.string().nullable(),
      templateVersion: z.int().describe("The template's own version; version is the row's."),
      status: z.enum(TEMPLATE_STATUSES).meta({ id: 'ProjectTemplateStatus' }),
      definition: definitionSchema,
      industry: z.string().nullable(),
      isSystem: z.boolean(),
    })
    .meta({ id: 'ProjectTemplate' }),
};
