/** What a document may name without asking: looked up when it is made. */
export const KNOWN_FIELDS: readonly string[] = [
  'today',
  ...['name', 'legalName', 'email', 'phone', 'website', 'address'].map((field) => `organization.${field}`),
  ...['name', 'legalName', 'email', 'phone', 'website', 'address', 'taxNumber'].map(
    (field) => `client.${field}`,
  ),
  ...['name', 'firstName', 'lastName', 'email', 'phone', 'title'].map((field) => `contact.${field}`),
  'deal.name',
  'engagement.name',
  ...['name', 'email'].map((field) => `vendor.${field}`),
  ...['number', 'title', 'total', 'deposit', 'acceptedOn'].map((field) => `proposal.${field}`),
];
