/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { NotificationChannel } from './NotificationChannel';
import type { NotificationMode } from './NotificationMode';
export type NotificationPreference = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    scope: 'organization' | 'user' | 'entity';
    memberId: string | null;
    contactId: string | null;
    entityType: string | null;
    entityId: string | null;
    type: string;
    channel: NotificationChannel;
    mode: NotificationMode;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

