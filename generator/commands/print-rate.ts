/** `412 MB of 2.1 GB, 310 MB/s, 6 s left`; without what is not known. */
export function printRate(read: number, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? read / seconds : 0
  const parts = [total === null ? printBytes(read) : `${printBytes(read)} of ${printBytes(total)}`]
  if (rate > 0) parts.push(`${printBytes(rate)}/s`)
  if (rate > 0 && total !== null) parts.push(`${printSeconds(Math.max(0, total - read) / rate)} left`)
  return parts.join(', ')
}

const units = ['B', 'kB', 'MB', 'GB', 'TB']

function printBytes(bytes: number): string {
  let [value, unit] = [bytes, 0]
  while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1]
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`
}

function printSeconds(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  return whole < 3600
    ? `${Math.floor(whole / 60)} min ${whole % 60} s`
    : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
