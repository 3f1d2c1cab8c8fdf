/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CancellationPolicy } from './CancellationPolicy';
import type { IntakeQuestion } from './IntakeQuestion';
export type AppointmentType = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    slug: string;
    name: string;
    description: string | null;
    durationMinutes: number;
    slotIntervalMinutes: number | null;
    bufferBefore: number;
    bufferAfter: number;
    minNoticeMinutes: number;
    maxDaysAhead: number;
    locationKind: 'video' | 'phone' | 'in_person' | 'custom';
    location: string | null;
    hostMemberIds: Array<string>;
    assignment: 'fixed' | 'round_robin' | 'collective';
    intakeQuestions: Array<IntakeQuestion>;
    requiresConfirmation: boolean;
    priceMinor: number | null;
    currency: string | null;
    cancellationPolicy: CancellationPolicy | null;
    seats: number;
    reminderMinutes: Array<number>;
    projectTemplateId: string | null;
    status: 'active' | 'hidden' | 'archived';
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

