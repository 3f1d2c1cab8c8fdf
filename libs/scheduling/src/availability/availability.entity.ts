import { Json, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { Weekday } from '../slots/host-slots';
import type { Interval } from '../slots/wall-time';

export interface DateOverride {
  /** `YYYY-MM-DD` on the rule's calendar */
  date: string;
  /** none: not available on that day */
  intervals: Interval[];
}

@Table('scheduling.availability_rules', 'availability')
export class Availability extends TenantEntity {
  @Uuid() memberId!: string;
  @Text() timezone!: string;
  @Json() weekly!: Partial<Record<Weekday, Interval[]>>;
  @Json() dateOverrides: DateOverride[] = [];
  @Text({ nullable: true }) holidaysCalendar: string | null = null;
  @Text({ nullable: true, secret: true }) feedTokenHash: string | null = null;
}
