/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ActivityKind } from './ActivityKind';
import type { ActivitySource } from './ActivitySource';
/**
 * Somebody logged a call, mail, meeting or note.
 */
export type CrmActivityLoggedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'crm_activity.logged';
    data: {
        id: string;
        kind: ActivityKind;
        subject: string;
        occurredAt: string;
        entityType: string;
        entityId: string;
        clientId: string | null;
        contactIds: Array<string>;
        memberId: string;
        messageId: string | null;
        appointmentId: string | null;
        source: ActivitySource;
    };
};

