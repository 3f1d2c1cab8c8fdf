/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ActivityDirection } from './ActivityDirection';
import type { ActivityKind } from './ActivityKind';
import type { ActivityOutcome } from './ActivityOutcome';
import type { ActivitySource } from './ActivitySource';
export type Activity = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    kind: ActivityKind;
    subject: string;
    body: string | null;
    occurredAt: string;
    durationMinutes: number | null;
    direction: ActivityDirection | null;
    outcome: ActivityOutcome | null;
    entityType: string;
    entityId: string;
    clientId: string | null;
    contactIds: Array<string>;
    memberId: string;
    messageId: string | null;
    appointmentId: string | null;
    source: ActivitySource;
    correctedAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

