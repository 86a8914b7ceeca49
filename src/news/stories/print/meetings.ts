/**
 * Standing meetings under names that no language changes: what officials say there on a day is mostly told as one event.
 * Ids of those that a text names, each once.
 */
export function meetingsOf(text: string): readonly string[] {
  return Object.entries(MEETINGS).flatMap(([id, names]) => (names.test(text) ? [id] : []));
}

/** Two people's talks, as told in a headline or first sentence: held beside a meeting, they are another event. */
export function isTalks(text: string): boolean {
  return TALKS.test(text);
}

const MEETINGS: Readonly<Record<string, RegExp>> = {
  contactgroup:
    /\bRamm?stein\b|\bUDCG\b|Defen[cs]e Contact\b|Contact Group (?:on|for) (?:the )?(?:Ukrain|Defen)|Рамшта[йи]н|Рамштейн|контактн\p{L}+ груп\p{L}+ (?:з|с|по) |Ukraine-Kontaktgruppe|grup\p{L}+ kontaktow\p{L}+/iu,
  natosummit: /\bNATO(?:'s)? (?:leaders' )?summit|самм?[иі]т\p{L}* НАТО|NATO-Gipfel|szczyt\p{L}* NATO/iu,
  natoministers:
    /NATO (?:defen[cs]e|foreign) ministers|NATO-(?:Verteidigungs|Außen)minister|міністр\p{L}+ (?:оборони|закордонних справ) (?:країн )?НАТО/iu,
  eusummit:
    /\bEU (?:leaders' )?summit|European Council (?:meeting|summit)|самм?[иі]т\p{L}* (?:ЄС|ЕС|лідерів ЄС)|EU-Gipfel|szczyt\p{L}* (?:UE|Rady Europejskiej)/iu,
  g7: /\b(?:G7|Group of Seven) (?:summit|leaders|meeting|ministers)|самм?[иі]т\p{L}* (?:G7|Велик\p{L}+ сімк\p{L}+|Больш\p{L}+ сем[её]рк\p{L}+)|G7-Gipfel/iu,
  g20: /\bG20 (?:summit|leaders|meeting)|самм?[иі]т\p{L}* G20|G20-Gipfel/iu,
  securitycouncil:
    /\bU\.?N\.? Security Council|Рад[аиуі] [Бб]езпеки ООН|Радбез\p{L}*|Совет\p{L}* Безопасности ООН|Совбез\p{L}* ООН|UN-Sicherheitsrat|Rad\p{L}+ Bezpieczeństwa ONZ/u,
  generalassembly:
    /\bU\.?N\.? General Assembly|Генеральн\p{L}+ [Аа]самбле\p{L}+|Генасамбле\p{L}+|Генеральн\p{L}+ Ассамбле\p{L}+|UN-Vollversammlung|Zgromadzeni\p{L}+ Ogóln/u,
  willing:
    /coalition of the willing|коаліці\p{L}+ охочих|коалици\p{L}+ желающих|Koalition der Willigen|koalicj\p{L}+ chętnych/iu,
  munich:
    /Munich Security Conference|Мюнхенськ\p{L}+ (?:безпеков\p{L}+ )?конференці|Мюнхенск\p{L}+ конференци|Münchner Sicherheitskonferenz/iu,
  davos: /\bDavos\b|Давос/u,
  sco: /Shanghai Cooperation Organi[sz]ation|\bSCO (?:summit|meeting)|ШОС\b|Шанхайськ\p{L}+ організаці/u,
  brics: /\bBRICS (?:summit|leaders|meeting)|самм?[иі]т\p{L}* БРІКС|саммит\p{L}* БРИКС/iu,
  crimeaplatform: /Crimea(?:n)? Platform|Кримськ\p{L}+ платформ|Крымск\p{L}+ платформ/iu,
  recovery: /Ukraine Recovery Conference|Конференці\p{L}+ з (?:питань )?відновлення України/iu,
};

const TALKS =
  /\b(?:met|meets|meeting) with (?:\p{L}+ ){0,6}\p{Lu}|\bheld (?:a |bilateral )?(?:meeting|talks) with|\bbilateral (?:meeting|talks)|(?:зустрівся|зустрілася|зустрілися|провів (?:зустріч|переговори)|провела (?:зустріч|переговори)) (?:з|із|зі)\b|встретил(?:ся|ась) с\b|traf sich mit|spotkał się z\b/u;
