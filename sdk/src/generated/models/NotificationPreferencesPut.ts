/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { NotificationChoice } from './NotificationChoice';
import type { QuietHours } from './QuietHours';
export type NotificationPreferencesPut = {
    /**
     * All choices of this level: what is not named is left to the next.
     */
    preferences: Array<NotificationChoice>;
    /**
     * When no mail goes out but security notices.
     */
    quietHours?: QuietHours | null;
};

