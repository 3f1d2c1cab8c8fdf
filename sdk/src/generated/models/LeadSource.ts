/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type LeadSource = 'web_form' | 'referral' | 'campaign' | 'import' | 'social' | 'event' | 'cold' | 'other';
