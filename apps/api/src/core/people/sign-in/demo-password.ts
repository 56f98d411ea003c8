/** The password that all accounts of the demo share; shown on the sign-in page while `ASSAY_DEMO` is set. */
export const DEMO_PASSWORD = 'Assay-demo-2026';
