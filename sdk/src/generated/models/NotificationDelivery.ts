/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { NotificationChannel } from './NotificationChannel';
export type NotificationDelivery = {
    channel: NotificationChannel;
    /**
     * off: nobody wants it; suppressed: it may not go out.
     */
    status: 'delivered' | 'queued' | 'sent' | 'failed' | 'off' | 'suppressed';
    at: string;
    /**
     * Which level decided how it goes.
     */
    source: string | null;
    /**
     * When it goes out at the earliest, where that is later.
     */
    due: string | null;
    reason: string | null;
};

