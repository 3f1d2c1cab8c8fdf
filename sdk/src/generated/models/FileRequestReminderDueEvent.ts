/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Files are still missing: the contact is reminded now.
 */
export type FileRequestReminderDueEvent = {
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
    type: 'file_request.reminder_due';
    data: {
        fileRequestId: string;
        title: string;
        clientId: string;
        contactId: string | null;
        engagementId: string | null;
        projectId: string | null;
        reviewerMemberId: string | null;
        dueAt: string | null;
        expiresAt: string;
        reminderNo: number;
        missing: Array<string>;
    };
};

