/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { NotificationMode } from './NotificationMode';
export type EffectiveNotificationPreference = {
    type: string;
    summary: string;
    /**
     * Cannot be muted.
     */
    security: boolean;
    channels: Array<{
        channel: 'in_app' | 'email';
        mode: NotificationMode;
        /**
         * Which level decided.
         */
        source: 'organization' | 'user' | 'entity' | 'rule' | 'security';
    }>;
};

