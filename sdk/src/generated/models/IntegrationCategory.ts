/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type IntegrationCategory = 'email' | 'calendar' | 'ledger' | 'esign' | 'text';
