import { LANGUAGES } from './article.ts';
import { stem } from './stems.ts';

/** Words that tell nothing of an event, however rare the running counts hold them: grammar, reporting, the clock. */
const STOP_WORDS = `
a an the and or but nor so yet if of to in on at by for with from as into onto over under after before since until than
then that this these those there here it its he she they them their his her him we our us you your i my me who whom whose
which what when where why how is are was were be been being am do does did done has have had having will would shall
should can could may might must not no yes all any some each every both either neither more most much many few less least
other others another such same own just only also too very even still already again about around up down out off per via
said say says saying told tell tells according reported report reports reportedly added stated noted claims claimed
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year day hour time news
source sources media quote details photo video read people new one two
і й та а але або чи що щоб як коли де хто який яка яке які яких яким якій це цей ця ці цього цієї цьому той те ті того
тому так ні не ще вже лише тільки також теж дуже більш більше менше після перед під над між через без для до від з із зі у
в на про при по за о об є був була було були буде будуть бути має мають може можуть він вона воно вони його її їх їм йому
ми нас нам наш ви вас вам ваш я мене мені свій своє своєю своїх себе весь вся все всі всіх усіх усе інших інші якщо бо адже
сказав сказала каже заявив заявила заявили повідомив повідомила повідомили повідомляє повідомляють розповів розповіла
зазначив зазначила додав додала пише пишуть передає передають словами сьогодні вчора завтра день дня днів року рік місяця
тиждень тижня новини джерело джерела деталі фото відео змі
и а но или что чтобы как когда где кто который которая которые это этот эта эти того тому так нет не еще уже только также
тоже очень более после перед под над между через без для до от с со из к ко в во на о об при по за есть был была было были
будет будут быть он она оно они его её ее их им мы нас нам наш вы вас я свой все всех если сказал сказала заявил заявила
заявили сообщил сообщила сообщили сообщает пишет передает словам сегодня вчера завтра года год новости
der die das und oder aber nicht ein eine einer eines einem einen ist sind war waren wird werden wurde hat haben hatte auch
im in am an auf aus bei mit nach von vor zu zum zur über unter für durch gegen ohne um dass wenn wie als sich er sie es wir
ihr nur noch schon sagte teilte mitteilte laut heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag
i w we na z ze do od o po za przez przy dla bez nie tak że żeby jak kiedy gdzie kto który która które jest są był była było
były będzie być on ona ono oni jego jej ich my nas się to ten ta te już tylko także powiedział powiedziała poinformował
poinformowała dziś wczoraj jutro roku
`;

/** French ones that mean nothing else in another language: "son" and "car" would hide English words. */
const FRENCH_STOP_WORDS = `
le la les un une des du de au aux et ou mais donc ni que qui quoi dont où quand lorsque comme si ce cet cette ces cela ça il
elle ils elles nous vous je tu lui leur leurs sa ses notre nos votre vos mon ma mes être est sont était étaient été avoir ont
avait avaient aura sera serait fait faire dans sur sous avec entre vers chez contre depuis pendant avant après selon
pas très trop aussi encore déjà toujours jamais bien tous toute toutes chaque plusieurs dit déclaré annoncé affirmé expliqué
ajouté indiqué précisé estimé assuré souligné lundi mardi mercredi jeudi vendredi samedi dimanche hier demain semaine mois
année jour heure heures deux ainsi alors
`;

export const STOP_STEMS: ReadonlySet<string> = new Set([
  ...wordsIn(STOP_WORDS).flatMap((word) => [
    word,
    ...LANGUAGES.filter((language) => language !== 'fr').map((language) => stem(word, language)),
  ]),
  ...wordsIn(FRENCH_STOP_WORDS).map((word) => stem(word, 'fr')),
]);

function wordsIn(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
