/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ProjectBillingMode = 'fixed' | 'milestone' | 'time_and_materials' | 'retainer' | 'non_billable';
