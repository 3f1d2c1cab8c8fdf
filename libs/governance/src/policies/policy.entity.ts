import {
  Int,
  Json,
  Table,
  TenantEntity,
  Text,
  type LifecycleAction,
  type LifecycleClock,
} from '@omni/platform';

export interface LastRun {
  at: string;
  due: number;
  done: number;
  kept: Record<string, number>;
}

/** How long an organization has records of a type in everyday use, or keeps them. */
@Table('governance.retention_policies', 'retention_policy')
export class RetentionPolicy extends TenantEntity {
  @Text() entityType!: string;
  @Text() action!: LifecycleAction;
  @Text() clock!: LifecycleClock;
  @Int() days!: number;
  /** less than this nobody may set */
  @Int() floorDays!: number;
  @Json({ nullable: true }) lastRun: LastRun | null = null;
}
