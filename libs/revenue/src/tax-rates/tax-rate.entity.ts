import {
  BusinessDate,
  Country,
  Flag,
  Json,
  Percentage,
  Table,
  TenantEntity,
  Text,
  Uuid,
} from '@omni/platform';
import type { TaxRateStatus } from './tax-rate.transitions';
import type { TaxComponent, TaxKind } from '../invoices/totals';

@Table('revenue.tax_rates', 'tax_rate')
export class TaxRate extends TenantEntity {
  @Text() name!: string;
  @Text() code!: string;
  @Text() kind!: TaxKind;
  /** 19 for 19 %; fixed once a line was taxed with it */
  @Percentage() percentage!: string;
  @Flag() inclusive = false;
  @Flag() compound = false;
  @Country() country!: string;
  @Text({ nullable: true }) region: string | null = null;
  @Uuid({ nullable: true }) outputAccountId: string | null = null;
  @Uuid({ nullable: true }) inputAccountId: string | null = null;
  @BusinessDate() validFrom!: string;
  @BusinessDate({ nullable: true }) validTo: string | null = null;
  /** several taxes behind one rate, such as CGST and SGST; theirs are the percentages that count */
  @Json({ nullable: true }) components: TaxComponent[] | null = null;
  @Text() status: TaxRateStatus = 'active';
}
