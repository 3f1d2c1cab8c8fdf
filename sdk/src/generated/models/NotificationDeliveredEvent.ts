/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Somebody was told something by a channel.
 */
export type NotificationDeliveredEvent = {
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
    type: 'notification.delivered';
    data: {
        notificationId: string;
        recipientKind: 'member' | 'contact';
        recipientId: string;
        type: string;
        entityType: string | null;
        entityId: string | null;
        channel: 'in_app' | 'email';
    };
};

