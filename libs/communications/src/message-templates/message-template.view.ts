import { viewOf } from '@omni/platform';
import type { MessageTemplate } from './message-template.entity';

export const messageTemplateView = (row: MessageTemplate) => ({
  ...viewOf(row),
  name: row.name,
  description: row.description,
  purpose: row.purpose,
  subject: row.subject,
  bodyText: row.bodyText,
  bodyHtml: row.bodyHtml,
  mergeFields: row.mergeFields,
});
