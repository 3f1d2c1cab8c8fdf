import { Table, TenantEntity, Text } from '@omni/platform';

/** A wording that is kept once and named by its key. Documents take a copy when they are made. */
@Table('agreements.clauses', 'clause')
export class Clause extends TenantEntity {
  @Text() key!: string;
  @Text() title!: string;
  @Text() text!: string;
  @Text({ nullable: true }) category: string | null = null;
  @Text() risk: 'low' | 'medium' | 'high' = 'low';
  /** when to take it, and what to give way on */
  @Text({ nullable: true }) guidance: string | null = null;
}
