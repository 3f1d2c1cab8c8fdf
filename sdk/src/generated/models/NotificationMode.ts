/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * daily and weekly gather mails into one; the list of notifications is off or instant.
 */
export type NotificationMode = 'off' | 'instant' | 'daily' | 'weekly';
