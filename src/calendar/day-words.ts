/** An ISO day as offices write it: 05/01/2023, 15/7/2021 (leading zeros for days below 10 and months 1 and 2). */
export function dayWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}
