/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { NotificationChannel } from './NotificationChannel';
import type { NotificationMode } from './NotificationMode';
export type NotificationChoice = {
    /**
     * An event that notifications are made of, `notice`, or * for all.
     */
    type: string;
    channel: NotificationChannel;
    mode: NotificationMode;
};

