const BRACKETS_AT_HEAD = /^\s{0,4}\[([^[\]]{1,80})\]\s*/;
const SIGNED = /^name\s?=\s?([^=\],;]{1,60})$/i;

/** Who signs by brackets that hold this: `name=Ann`, as HackMD signs what somebody wrote. Undefined where they hold anything else. */
export function signerOf(inner: string): string | undefined {
  return SIGNED.exec(inner)?.[1]?.trim();
}

/** `[name=Ann] Budget` → Ann, and `Budget`. A text that nobody signed at its head is left as it is. */
export function cutSignature(text: string): { readonly signer: string | undefined; readonly rest: string } {
  const [whole = '', inner = ''] = BRACKETS_AT_HEAD.exec(text) ?? [];
  const signer = signerOf(inner);
  return { signer, rest: signer === undefined ? text : text.slice(whole.length) };
}
