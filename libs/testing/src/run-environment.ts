/** How jest's setup tells the test files where the run's server and data are. */
export const ADMIN_URL = 'OMNI_TEST_ADMIN_URL';
export const DATA_DIR = 'OMNI_TEST_DATA_DIR';

export function fromSetup(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests through jest.config.cjs.`);
  return value;
}
