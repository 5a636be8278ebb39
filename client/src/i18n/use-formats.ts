import { useMemo } from 'react';
import { useExplorer } from '../state/use-explorer.ts';

export interface Formats {
  /** 3.079 in Vietnamese, 3,079 in English. */
  number: (value: number) => string;
  /** 23/10/2017 from 2017-10-23; a bare year stays one. */
  date: (value: string | null | undefined) => string;
  /** A moment of the API as day and hour of this machine. */
  moment: (value: string | null | undefined) => string;
  /** Order of words as the language has it: d before đ. */
  compare: (a: string, b: string) => number;
}

export function useFormats(): Formats {
  const { language } = useExplorer();
  return useMemo(() => formatsOf(language), [language]);
}

export function formatsOf(language: 'vi' | 'en'): Formats {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const numbers = new Intl.NumberFormat(locale);
  const collator = new Intl.Collator(locale, { numeric: true });
  const hours = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const moment = (value: string | null | undefined) => {
    if (!value) return '';
    const at = new Date(value);
    const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'));
    return `${formatDate(day.join('-'))} ${hours.format(at)}`;
  };
  return {
    number: (value) => numbers.format(value),
    date: formatDate,
    moment,
    compare: (a, b) => collator.compare(a, b),
  };
}

/** As Vietnamese documents write it: the day in two digits, months 1 and 2 too (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function formatDate(value: string | null | undefined): string {
  const [year, month, day] = (value ?? '').split('-');
  if (!year || !month || !day) return year ?? '';
  return `${day}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}
