/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AgreementMergeField = {
    key: string;
    label?: string;
    /**
     * party: looked up when the document is made, one of today, organization.name, organization.legalName, organization.email, organization.phone, organization.website, organization.address, client.name, client.legalName, client.email, client.phone, client.website, client.address, client.taxNumber, contact.name, contact.firstName, contact.lastName, contact.email, contact.phone, contact.title, deal.name, engagement.name, vendor.name, vendor.email, proposal.number, proposal.title, proposal.total, proposal.deposit, proposal.acceptedOn.
     */
    type: 'text' | 'money' | 'date' | 'number' | 'party';
    required?: boolean;
};

