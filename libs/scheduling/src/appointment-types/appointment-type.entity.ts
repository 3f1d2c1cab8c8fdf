import {
  Citext,
  Currency,
  Flag,
  Int,
  Json,
  MoneyMinor,
  Table,
  TenantEntity,
  Text,
  Uuid,
} from '@omni/platform';
import type { Assignment } from '../slots/offers';
import type { LocationKind, TypeStatus } from './appointment-type.choices';
import type { IntakeQuestion } from './intake';

/** What clients are told of cancelling, and what holds for them. */
export interface CancellationPolicy {
  /** hours before the start up to which clients may cancel or reschedule freely */
  noticeHours: number;
  /** after that: they may still, and it is noted; or they may not */
  late: 'allow' | 'refuse';
  text: string | null;
}

@Table('scheduling.appointment_types', 'appointment_type')
export class AppointmentType extends TenantEntity {
  @Citext() slug!: string;
  @Text() name!: string;
  @Text({ nullable: true }) description: string | null = null;
  @Int() durationMinutes!: number;
  /** from one offered start to the next; the duration where null */
  @Int({ nullable: true }) slotIntervalMinutes: number | null = null;
  /** minutes */
  @Int() bufferBefore = 0;
  @Int() bufferAfter = 0;
  @Int() minNoticeMinutes = 0;
  @Int() maxDaysAhead = 60;
  @Text() locationKind!: LocationKind;
  @Text({ nullable: true }) location: string | null = null;
  @Uuid({ array: true }) hostMemberIds!: string[];
  @Text() assignment!: Assignment;
  @Json() intakeQuestions: IntakeQuestion[] = [];
  @Flag() requiresConfirmation = false;
  @MoneyMinor({ nullable: true }) priceMinor: number | null = null;
  @Currency({ nullable: true }) currency: string | null = null;
  @Json({ nullable: true }) cancellationPolicy: CancellationPolicy | null = null;
  @Int() seats = 1;
  /** minutes before the start at which reminders are due */
  @Int({ array: true }) reminderMinutes: number[] = [1440];
  @Uuid({ nullable: true }) projectTemplateId: string | null = null;
  @Text() status: TypeStatus = 'active';
}
