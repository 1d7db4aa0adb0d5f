import type { Messages } from '../messages/index.ts';

const part = (date: string, messages: Messages): string => {
  const approximate = /[~%]/.test(date);
  const bare = date.replace(/[~?%]/g, '');
  const text = /^\d{3}X$/.test(bare) ? messages.decade(`${bare.slice(0, 3)}0`) : calendar(bare, messages);
  return approximate ? messages.about(text) : text;
};

function calendar(date: string, messages: Messages): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year, month, day, time] = match;
  const text = messages.calendar(year!, month ? Number(month) : undefined, day ? Number(day) : undefined);
  return time ? `${text}, ${time}` : text;
}

/** An EDTF date in words of the interface's language; what it cannot put in words it gives as it stands. */
export function dateInWords(date: string | null, messages: Messages): string {
  if (date === null) return messages.noDate;
  if (!date.includes('/')) return part(date, messages);
  const [from = '', to = ''] = date.split('/');
  if (from === '' || from === '..') return messages.until(part(to, messages));
  if (to === '' || to === '..') return messages.from(part(from, messages));
  return `${part(from, messages)} – ${part(to, messages)}`;
}
