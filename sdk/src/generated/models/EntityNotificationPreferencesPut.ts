/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { NotificationChoice } from './NotificationChoice';
export type EntityNotificationPreferencesPut = {
    /**
     * All choices of this level: what is not named is left to the next.
     */
    preferences: Array<NotificationChoice>;
};

