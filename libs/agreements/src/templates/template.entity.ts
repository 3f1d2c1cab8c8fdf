import { Instant, Int, Json, Table, TenantEntity, Text, transition } from '@omni/platform';
import type { Block, TemplateClause } from '../documents/block.contract';
import type { MergeField } from '../documents/merge-field.contract';
import { templateTransitions, type TemplateKind, type TemplateStatus } from './template.transitions';

@Table('agreements.agreement_templates', 'agreement_template')
export class AgreementTemplate extends TenantEntity {
  @Text() kind!: TemplateKind;
  @Text() name!: string;
  /** 1 for the first of its name */
  @Int() versionNo = 1;
  @Text() status: TemplateStatus = 'draft';
  @Json() body: Block[] = [];
  @Json() mergeFields: MergeField[] = [];
  @Json() clauses: TemplateClause[] = [];
  @Text({ nullable: true }) industry: string | null = null;
  @Instant({ nullable: true }) publishedAt: string | null = null;
  @Instant({ nullable: true }) retiredAt: string | null = null;
  /** when the last document was made of it */
  @Instant({ nullable: true }) usedAt: string | null = null;
  /** retention emptied it */
  @Instant({ nullable: true }) purgedAt: string | null = null;

  publish(at: string): void {
    this.status = transition('template', templateTransitions, this.status, 'publish');
    this.publishedAt = at;
  }

  retire(at: string): void {
    this.status = transition('template', templateTransitions, this.status, 'retire');
    this.retiredAt = at;
  }
}
