import { Json, Table, TenantEntity, Text } from '@omni/platform';
import type { Purpose } from '../shared/fields';
import type { MergeField } from './merge-fields';

/** What is said again and again, with gaps to be filled in. */
@Table('communications.message_templates', 'message_template')
export class MessageTemplate extends TenantEntity {
  @Text() name!: string;
  @Text({ nullable: true }) description: string | null = null;
  @Text() purpose: Purpose = 'conversation';
  @Text() subject!: string;
  @Text({ nullable: true }) bodyText: string | null = null;
  @Text({ nullable: true }) bodyHtml: string | null = null;
  @Json() mergeFields: MergeField[] = [];
}
