/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ActivitySource = 'manual' | 'email_sync' | 'calendar_sync' | 'ai';
