/** The edtf package ships no types; tests use it as an oracle. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
