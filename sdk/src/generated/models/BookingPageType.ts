/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CancellationPolicy } from './CancellationPolicy';
import type { IntakeQuestion } from './IntakeQuestion';
export type BookingPageType = {
    slug: string;
    name: string;
    description: string | null;
    durationMinutes: number;
    locationKind: 'video' | 'phone' | 'in_person' | 'custom';
    intakeQuestions: Array<IntakeQuestion>;
    requiresConfirmation: boolean;
    priceMinor: number | null;
    currency: string | null;
    cancellationPolicy: CancellationPolicy | null;
    seats: number;
    minNoticeMinutes: number;
    maxDaysAhead: number;
};

