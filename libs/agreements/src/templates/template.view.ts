import { viewOf } from '@omni/platform';
import type { AgreementTemplate } from './template.entity';

export const templateView = (row: AgreementTemplate) => ({
  ...viewOf(row),
  kind: row.kind,
  name: row.name,
  versionNo: row.versionNo,
  status: row.status,
  body: row.body,
  mergeFields: row.mergeFields,
  clauses: row.clauses,
  industry: row.industry,
  publishedAt: row.publishedAt,
  retiredAt: row.retiredAt,
  usedAt: row.usedAt,
});
