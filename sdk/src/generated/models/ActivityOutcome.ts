/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ActivityOutcome = 'connected' | 'no_answer' | 'left_message' | 'completed' | 'cancelled';
