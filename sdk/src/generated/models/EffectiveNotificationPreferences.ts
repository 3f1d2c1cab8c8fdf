/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EffectiveNotificationPreference } from './EffectiveNotificationPreference';
export type EffectiveNotificationPreferences = {
    data: Array<EffectiveNotificationPreference>;
};

