/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type IntegrationStatus = 'connecting' | 'active' | 'degraded' | 'needs_reauth' | 'paused' | 'disconnected';
