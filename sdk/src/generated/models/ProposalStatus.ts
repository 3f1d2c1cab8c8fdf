/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ProposalStatus = 'draft' | 'in_review' | 'sent' | 'viewed' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
