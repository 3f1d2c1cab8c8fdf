/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { NotificationChannel } from './NotificationChannel';
import type { NotificationDelivery } from './NotificationDelivery';
import type { NotificationStatus } from './NotificationStatus';
export type Notification = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    recipientKind: 'member' | 'contact';
    recipientId: string;
    type: string;
    title: string;
    body: string | null;
    entityType: string | null;
    entityId: string | null;
    channels: Array<NotificationChannel>;
    status: NotificationStatus;
    readAt: string | null;
    deliveries: Array<NotificationDelivery>;
    digestId: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

