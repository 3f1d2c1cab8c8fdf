/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type IntegrationProvider = 'sandbox_calendar' | 'sandbox_ledger' | 'sandbox_signature' | 'sandbox_mail' | 'sandbox_text' | 'twilio';
