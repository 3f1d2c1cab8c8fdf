/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CancellationPolicyInput } from './CancellationPolicyInput';
import type { IntakeQuestionInput } from './IntakeQuestionInput';
export type ReviseAppointmentTypeInput = {
    /**
     * Its address on the booking page.
     */
    slug?: string;
    name?: string;
    durationMinutes?: number;
    locationKind?: 'video' | 'phone' | 'in_person' | 'custom';
    hostMemberIds?: Array<string>;
    /**
     * fixed: the one host; round_robin: whose turn it is; collective: all at once.
     */
    assignment?: 'fixed' | 'round_robin' | 'collective';
    description?: string | null;
    slotIntervalMinutes?: number | null;
    /**
     * Minutes to be kept free before.
     */
    bufferBefore?: number;
    /**
     * Minutes to be kept free after.
     */
    bufferAfter?: number;
    minNoticeMinutes?: number;
    /**
     * 0 is today alone.
     */
    maxDaysAhead?: number;
    /**
     * An address, a number or a link.
     */
    location?: string | null;
    intakeQuestions?: Array<IntakeQuestionInput>;
    /**
     * A booking stays pending until somebody confirms it.
     */
    requiresConfirmation?: boolean;
    /**
     * A booking stays pending until it is marked as paid or confirmed.
     */
    priceMinor?: number | null;
    /**
     * The organization’s where absent.
     */
    currency?: string | null;
    cancellationPolicy?: CancellationPolicyInput | null;
    /**
     * How many may book the same time.
     */
    seats?: number;
    /**
     * Minutes before the start.
     */
    reminderMinutes?: Array<number>;
    projectTemplateId?: string | null;
};

