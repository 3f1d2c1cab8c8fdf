import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { AgreementTemplate } from './template.entity';
import { TEMPLATE_KINDS } from './template.transitions';

const data = z.strictObject({ id, kind: z.enum(TEMPLATE_KINDS), name: z.string(), versionNo: z.int() });
const sample = {
  id: '018f2c1e-2222-7000-8000-000000000001',
  kind: 'contract' as const,
  name: 'Consulting agreement',
  versionNo: 2,
};

export const templateFacts = (row: AgreementTemplate) => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  versionNo: row.versionNo,
});

export const AgreementTemplatePublished = defineEvent({
  type: 'agreement_template.published',
  summary: 'A template may be used from now on.',
  data,
  sample,
  line: (d) => `Template ${d.name} (version ${String(d.versionNo)}) was published`,
});

export const AgreementTemplateRetired = defineEvent({
  type: 'agreement_template.retired',
  summary: 'A template is not used for new documents any more.',
  data,
  sample,
  line: (d) => `Template ${d.name} (version ${String(d.versionNo)}) was retired`,
});
