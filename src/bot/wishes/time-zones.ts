import { isTimeZone } from '../../news/local-time.ts';

/** Cities that name no zone themselves, or whose zone is named otherwise. */
const CITIES: Readonly<Record<string, string>> = {
  ...zone(
    'Europe/Kyiv',
    'київ киев киів kyiv kiev львів lviv одеса odesa odessa харків kharkiv дніпро dnipro запоріжжя',
  ),
  ...zone(
    'Europe/Kyiv',
    'zaporizhzhia вінниця vinnytsia полтава poltava україна ukraine херсон kherson миколаїв mykolaiv',
  ),
  ...zone(
    'Europe/Warsaw',
    'варшава warszawa краків krakow kraków cracow вроцлав wroclaw wrocław gdansk gdańsk poland польща',
  ),
  ...zone(
    'Europe/Berlin',
    'берлін berlin мюнхен munich münchen гамбург hamburg cologne köln frankfurt germany німеччина',
  ),
  ...zone('Europe/Prague', 'прага praha brno брно'),
  ...zone('Europe/Bratislava', 'братислава'),
  ...zone('Europe/Vilnius', 'вільнюс kaunas литва lithuania'),
  ...zone('Europe/Riga', 'рига latvia латвія'),
  ...zone('Europe/Tallinn', 'таллінн tartu естонія estonia'),
  ...zone('Europe/Helsinki', 'гельсінкі finland фінляндія'),
  ...zone('Europe/Stockholm', 'стокгольм'),
  ...zone('Europe/Chisinau', 'кишинів moldova молдова'),
  ...zone('Europe/Bucharest', 'бухарест romania румунія'),
  ...zone('Europe/Brussels', 'брюссель'),
  ...zone('Europe/Paris', 'париж france франція'),
  ...zone('Europe/Madrid', 'мадрид barcelona барселона'),
  ...zone('Europe/Rome', 'рим milan мілан italy італія'),
  ...zone('Europe/Vienna', 'відень wien austria австрія'),
  ...zone('Europe/Zurich', 'цюрих geneva женева'),
  ...zone('Europe/London', 'лондон edinburgh manchester uk britain'),
  ...zone('Europe/Istanbul', 'стамбул ankara анкара'),
  ...zone('Asia/Tbilisi', 'тбілісі'),
  ...zone('Asia/Jerusalem', 'єрусалим tel-aviv'),
  ...zone('Asia/Tokyo', 'токіо japan японія'),
  ...zone('Asia/Shanghai', 'beijing пекін'),
  ...zone('Asia/Kolkata', 'delhi mumbai делі'),
  ...zone('America/New_York', 'washington вашингтон нью-йорк boston miami philadelphia atlanta'),
  ...zone('America/Chicago', 'чикаго houston dallas austin'),
  ...zone('America/Denver', 'денвер'),
  ...zone('America/Los_Angeles', 'лос-анджелес san-francisco seattle сіетл'),
  ...zone('America/Toronto', 'торонто ottawa оттава montreal монреаль'),
};

function zone(name: string, cities: string): Readonly<Record<string, string>> {
  return Object.fromEntries(cities.split(' ').map((city) => [city, name]));
}

/** The zone a person means: its IANA name, a city, or an offset such as "UTC+2". Null: none that we know. */
export function findTimeZone(typed: string): string | null {
  const text = typed.trim().slice(0, 60);
  return byOffset(text) ?? byCity(text) ?? byName(text);
}

function byOffset(text: string): string | null {
  const [, sign = '', hours = '', minutes = '00'] =
    /^(?:utc|gmt)?\s*([+\-−–])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(text) ?? [];
  if (hours === '') return /^(?:utc|gmt|z)$/i.test(text) ? 'UTC' : null;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  const offset = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  return isTimeZone(offset) ? offset : null;
}

function byCity(text: string): string | null {
  const city = text.toLowerCase().replace(/[\s_]+/g, '-');
  if (Object.hasOwn(CITIES, city)) return CITIES[city] ?? null;
  return Intl.supportedValuesOf('timeZone').find((name) => lastPart(name) === city) ?? null;
}

function lastPart(name: string): string {
  return (name.split('/').at(-1) ?? '').toLowerCase().replaceAll('_', '-');
}

/** An IANA name in any case. Single words such as "EST" are refused: they name fixed offsets that surprise in summer. */
function byName(text: string): string | null {
  const name = text.replace(/\s+/g, '_');
  if (!/^[A-Za-z]+(?:\/[\w+-]+)+$/.test(name) || !isTimeZone(name)) return null;
  return name.replace(
    /(^|[/_-])(\p{L})/gu,
    (_, edge: string, letter: string) => `${edge}${letter.toUpperCase()}`,
  );
}
