/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type InstalmentTrigger = 'date' | 'contract_signed' | 'milestone_completed' | 'time_threshold';
