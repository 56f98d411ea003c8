/** Whether a statement failed because another row already has this value in the named unique index. */
export function isDuplicate(error: unknown, index: string): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'ER_DUP_ENTRY' &&
    error.message.endsWith(`${index}'`)
  );
}
