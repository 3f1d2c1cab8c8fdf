/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * in_app: in the list of notifications, for clients a message in the portal; email: by mail.
 */
export type NotificationChannel = 'in_app' | 'email';
