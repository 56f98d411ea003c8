/** The path to go to after signing in; anything but a path of this site (`//elsewhere`, `/\elsewhere`) leads home. */
export function localPath(wanted: string | undefined): string {
  return wanted && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/sign-in') ? wanted : '/';
}
