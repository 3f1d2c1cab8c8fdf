/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ProposalDepositAmount } from './ProposalDepositAmount';
import type { ProposalDepositPercent } from './ProposalDepositPercent';
export type ProposalDeposit = (ProposalDepositPercent | ProposalDepositAmount);

