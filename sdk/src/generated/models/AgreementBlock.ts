/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementClauseBlock } from './AgreementClauseBlock';
import type { AgreementHeading } from './AgreementHeading';
import type { AgreementLinesBlock } from './AgreementLinesBlock';
import type { AgreementList } from './AgreementList';
import type { AgreementParagraph } from './AgreementParagraph';
import type { AgreementTable } from './AgreementTable';
export type AgreementBlock = (AgreementHeading | AgreementParagraph | AgreementList | AgreementTable | AgreementClauseBlock | AgreementLinesBlock);

