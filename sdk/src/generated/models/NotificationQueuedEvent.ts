/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A client’s contact is to be told something in the portal.
 */
export type NotificationQueuedEvent = {
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
    type: 'notification.queued';
    data: {
        notificationId: string;
        recipientKind: 'member' | 'contact';
        recipientId: string;
        type: string;
        entityType: string | null;
        entityId: string | null;
        channel: 'portal';
        title: string;
        body: string | null;
        clientId: string;
        engagementId: string | null;
    };
};

