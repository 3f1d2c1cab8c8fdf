/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * What it is sent for. Who asked not to be contacted gets transactional messages alone; marketing needs an opt-in.
 */
export type MessagePurpose = 'conversation' | 'transactional' | 'marketing';
