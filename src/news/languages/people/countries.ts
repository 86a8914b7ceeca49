import { inflected } from '../declined.ts';
import { words } from '../language.ts';

/** States and their capitals in every case: they take a capital and never bear an office ("глава МЗС Естонії"). */
export const UK_COUNTRIES: readonly string[] = [
  ...inflected(
    words(`
    естоні латві румуні болгарі чехі словені хорваті сербі чорногорі албані македоні греці італі іспані португалі швеці
    норвегі дані фінлянді ірланді ісланді бельгі австрі швейцарі франці британі великобритані австралі японі
    інді сирі грузі вірмені бразилі індонезі йордані нідерланді`),
    ['я', 'ї', 'ю', 'єю'],
  ),
  ...inflected(words('німеччин угорщин словаччин туреччин аргентин'), ['а', 'и', 'і', 'у', 'ою']),
  ...inflected(words('литв молдов канад куб шотланд  праг варшав риг анкар гаван'), [
    ...['а', 'и', 'і', 'у', 'ою'],
  ]),
  ...words(
    'польща польщі польщу польщею корея кореї корею кореєю індія голландія празі ризі женева женеві женеви',
  ),
  ...inflected(
    words(`
    іран ірак азербайджан казахстан узбекистан киргизстан туркменістан таджикистан пакистан афганістан ліван катар кіпр
    люксембург вашингтон лондон берлін тегеран мінськ пекін рим мадрид стокгольм вільнюс таллінн єреван тбілісі ємен
    тайван в'єтнам бангладеш непал кишинів бухарест будапешт белград захід схід`),
    ['', 'у', 'а', 'ом', 'і'],
  ),
  ...words(`китай китаю китаєм ізраїль ізраїлю ізраїля ізраїлем єгипет єгипту єгиптом білорусь білорусі білоруссю париж парижа
    парижі відень відня відні токіо осло гельсінкі тбілісі баку кндр кнр чехія оае фрн америка америки америці штати штатів`),
];

export const RU_COUNTRIES: readonly string[] = [
  ...inflected(
    words(`
    эстони латви румыни болгари чехи словени словаки хорвати серби черногори албани македони греци итали испани португали
    швеци норвеги дани финлянди ирланди исланди бельги австри швейцари франци британи великобритани австрали япони инди
    сири грузи армени бразили индонези иордани венгри германи турци киргизи белорусси молдави голланди`),
    ['я', 'и', 'ю', 'ей'],
  ),
  ...inflected(words('литв молдов канад куб праг варшав риг анкар польш аргентин женев'), [
    ...['а', 'ы', 'и', 'е', 'у', 'ой', 'ей'],
  ]),
  ...words('корея кореи корее корею кндр кнр оаэ фрг америка америки америке америку штаты штатов'),
  ...inflected(
    words(`
    иран ирак азербайджан казахстан узбекистан кыргызстан туркменистан таджикистан пакистан афганистан ливан катар кипр
    люксембург вашингтон лондон берлин тегеран минск пекин рим мадрид стокгольм вильнюс таллин таллинн ереван йемен
    вьетнам бангладеш непал кишинев бухарест будапешт белград запад восток тайван`),
    ['', 'у', 'а', 'ом', 'е'],
  ),
  ...words(`китай китая китаю китае китаем израиль израиля израилю израиле израилем египет египта египту египте беларусь беларуси
    париж парижа париже вена вены вене токио осло хельсинки тбилиси баку тайвань тайваня`),
];

/** States and capitals in English, which are nobody whom "he" or "she" could mean. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  words(`
  ukraine russia belarus moldova poland hungary romania bulgaria slovakia czechia slovenia croatia serbia bosnia montenegro
  albania macedonia kosovo greece turkey cyprus italy spain portugal france germany austria switzerland belgium netherlands
  luxembourg denmark norway sweden finland iceland ireland britain england scotland wales estonia latvia lithuania georgia
  armenia azerbaijan kazakhstan uzbekistan kyrgyzstan tajikistan turkmenistan afghanistan pakistan india china japan korea
  mongolia taiwan vietnam thailand indonesia malaysia singapore philippines australia canada america mexico brazil argentina
  chile colombia venezuela cuba israel palestine lebanon syria jordan iraq iran yemen oman qatar kuwait egypt libya tunisia
  algeria morocco sudan ethiopia somalia kenya nigeria mali niger europe africa asia london paris berlin rome madrid lisbon
  vienna brussels warsaw prague budapest bucharest sofia belgrade athens ankara istanbul kyiv kiev moscow minsk washington
  ottawa beijing tokyo seoul pyongyang delhi tehran baghdad damascus beirut jerusalem cairo riyadh doha dubai geneva kharkiv
  odesa lviv dnipro kherson zaporizhzhia donetsk luhansk crimea mariupol`),
);
