import { Instant, Table, TenantEntity, Text } from '@omni/platform';

/** A number whose holder asked for no more messages, until they ask for them again. */
@Table('communications.text_opt_outs', 'text_opt_out', { history: false })
export class TextOptOut extends TenantEntity {
  @Text() number!: string;
  /** the word that they sent, or the provider's code */
  @Text() said!: string;
  @Instant({ nullable: true }) endedAt: string | null = null;
}
