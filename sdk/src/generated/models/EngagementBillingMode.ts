/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type EngagementBillingMode = 'fixed' | 'milestone' | 'time_and_materials' | 'retainer' | 'usage';
