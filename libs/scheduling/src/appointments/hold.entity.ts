import { Instant, Int, Table, TenantEntity, Uuid } from '@omni/platform';

/** One host's time for one session of an appointment's kind: taken while a seat of it is. */
@Table('scheduling.holds', 'hold', { history: false })
export class Hold extends TenantEntity {
  @Uuid() slotId!: string;
  @Uuid() hostMemberId!: string;
  @Uuid({ nullable: true }) appointmentTypeId: string | null = null;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  /** minutes to be kept free before and after */
  @Int() bufferBefore = 0;
  @Int() bufferAfter = 0;
  @Int() seats = 1;
  @Int() seatsTaken = 1;
}
