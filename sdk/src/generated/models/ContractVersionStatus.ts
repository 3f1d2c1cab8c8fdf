/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ContractVersionStatus = 'open' | 'frozen' | 'signed' | 'declined' | 'withdrawn';
