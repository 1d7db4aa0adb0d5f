import { checkEdtf, type Edtf, isoOfDay, readDateline } from '../time/index.ts';

const stamp = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/;
const msPerDay = 86_400_000;

/**
 * A date as other people's formats have it, in EDTF: ISO 8601 with seconds and zone (the clock is kept as it stands),
 * RFC 2822, "16/02/2024", seconds or milliseconds since 1970 (in UTC). Null for what is no date.
 */
export function edtfOf(value: string | number | null | undefined): Edtf | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Math.abs(value) > 4e12) return null;
    if (Number.isInteger(value) && value >= 1000 && value <= 2200) return String(value);
    return isoOfDay(Math.floor((Math.abs(value) > 1e11 ? value : value * 1000) / msPerDay));
  }
  const text = value.trim();
  const timed = stamp.exec(text);
  const plain = checkEdtf(timed ? `${timed[1]}T${timed[2]}` : text);
  if (plain.ok) return plain.value;
  const line = text.length <= 100 ? readDateline(text) : null;
  if (!line?.date || line.inline || line.date.startsWith('X')) return null;
  return line.time === null || line.date.includes('/') ? line.date : `${line.date}T${line.time}`;
}
