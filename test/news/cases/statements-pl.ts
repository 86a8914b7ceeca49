import { type StatementCase, said } from './statement-case.ts';

export const POLISH: readonly StatementCase[] = [
  {
    form: 'cytat, czasownik, nazwisko',
    text: '„Nowa bateria dotrze na front przed wiosną” – powiedział minister obrony Jan Wilk.',
    statements: [said('Nowa bateria dotrze na front przed wiosną', 'Jan Wilk', { role: 'minister obrony' })],
  },
  {
    form: 'rodzaj żeński',
    text: '„Nikt tej nocy nie spał” – opowiada mieszkanka Anna Zając.',
    statements: [said('Nikt tej nocy nie spał', 'Anna Zając', { role: 'mieszkanka' })],
  },
  {
    form: 'dwukropek',
    text: 'Generał Piotr Lange powiedział: „Linia trzyma od trzech dni”.',
    statements: [said('Linia trzyma od trzech dni', 'Piotr Lange', { role: 'Generał' })],
  },
  {
    form: 'przecinek po cudzysłowie',
    text: '"Kolumna wyjdzie o szóstej", przekazał kapitan Adam Sowa.',
    statements: [said('Kolumna wyjdzie o szóstej', 'Adam Sowa', { role: 'kapitan' })],
  },
  {
    form: 'dwa cytaty, zaimek',
    text: '„Droga jest wolna” – stwierdził major Marek Lis. „Ruszamy do mostu” – dodał on.',
    statements: [said('Droga jest wolna', 'Marek Lis'), said('Ruszamy do mostu', 'Marek Lis')],
  },
  {
    form: 'samo nazwisko dalej',
    text: 'Minister Jan Wilk odwiedził poligon. „Te działa strzelają celniej” – zaznaczył Wilk.',
    statements: [said('Te działa strzelają celniej', 'Jan Wilk', { role: 'Minister' })],
  },
  {
    form: 'nazwisko tylko w dopełniaczu',
    text: 'Czekano na ministra obrony Radosława Górskiego. „Decyzja zapadnie dzisiaj” – oświadczył Górski.',
    statements: [said('Decyzja zapadnie dzisiaj', 'Radosław Górski', { role: 'minister obrony' })],
  },
  {
    form: 'rzecznik',
    text: '„Spotkanie będzie w czwartek” – poinformował rzecznik prezydenta Tomasz Malik.',
    statements: [said('Spotkanie będzie w czwartek', 'Tomasz Malik', { role: 'rzecznik prezydenta' })],
  },
  {
    form: 'pani minister',
    text: '„Kredyt podpiszemy w marcu” – mówi Katarzyna Orzeł, wiceminister finansów.',
    statements: [said('Kredyt podpiszemy w marcu', 'Katarzyna Orzeł')],
  },
  {
    form: 'pytanie',
    text: '„Kto podpisał ten rozkaz?” – zapytała senator Barbara Kos.',
    statements: [said('Kto podpisał ten rozkaz?', 'Barbara Kos', { role: 'senator' })],
  },
  {
    form: 'cudzysłów francuski',
    text: '«Potrzebujemy radarów na wybrzeżu» – podkreślił admirał Henryk Szulc.',
    statements: [said('Potrzebujemy radarów na wybrzeżu', 'Henryk Szulc', { role: 'admirał' })],
  },
  {
    form: 'podwójne nazwisko',
    text: '„Granica jest szczelna” – zapewnił wicepremier Władysław Kania-Wójcik.',
    statements: [said('Granica jest szczelna', 'Władysław Kania-Wójcik', { role: 'wicepremier' })],
  },
  {
    form: 'w rozmowie z',
    text: '„Zostało nam pięć rakiet” – powiedział w rozmowie z portalem pułkownik Jerzy Dąb.',
    statements: [said('Zostało nam pięć rakiet', 'Jerzy Dąb')],
  },
  { form: 'okręt', text: 'Na dno poszedł okręt „Zorza”.', statements: [] },
  { form: 'operacja', text: 'Ruszyła operacja „Czysty brzeg”, która potrwa tydzień.', statements: [] },
  { form: 'gazeta', text: 'Pisze o tym gazeta „Wieczorny Step”.', statements: [] },
  { form: 'tak zwany', text: 'Ogłoszono tzw. „referendum” w trzech wsiach.', statements: [] },
  {
    form: 'fragment',
    text: 'Wilk nazwał decyzję „odważną i potrzebną” i podziękował sojusznikom.',
    statements: [],
  },
  { form: 'film', text: 'Pokazano film „Sto dni pod ziemią” o obronie portu.', statements: [] },
  {
    form: 'źródło bez nazwiska',
    text: '„Decyzja już jest, trzeba ją podpisać” – powiedział urzędnik.',
    statements: [said('Decyzja już jest, trzeba ją podpisać', null, { role: 'urzędnik' })],
  },
  {
    form: 'kobieta minister',
    text: 'Do Kijowa przyjechała szefowa dyplomacji Ewa Borek. „Pomożemy tej zimy” – obiecała ona.',
    statements: [said('Pomożemy tej zimy', 'Ewa Borek')],
  },
];
