/** A path's last part without its extension. */
export function basename(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?<=.)\.[a-z\d]{1,8}$/i, '');
}
