/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { NotificationChoice } from './NotificationChoice';
import type { QuietHours } from './QuietHours';
export type NotificationPreferences = {
    scope: 'organization' | 'user' | 'entity';
    entityType: string | null;
    entityId: string | null;
    preferences: Array<NotificationChoice>;
    quietHours: QuietHours | null;
};

