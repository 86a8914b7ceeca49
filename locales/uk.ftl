## Alerts

topic-military-aid = Військова допомога
topic-strikes = Удари
topic-front = Фронт
topic-industry = Оборонпром
topic-forces = Військо
topic-alliances = Союзники
topic-diplomacy = Дипломатія
topic-naval = Флот
topic-nuclear = Ядерна зброя
topic-cyber = Кібервійна
topic-captives = Полонені
topic-policy = Оборонна політика
alert-sources = { $count ->
    [one] { $count } незалежне джерело
    [few] { $count } незалежні джерела
   *[many] { $count } незалежних джерел
  }
alert-updated = Оновлено
speaker-unknown = мовця не названо
button-read = Читати
button-quotes = Усі цитати ({ $count })
button-mute = Приглушити ▾
button-share = Поділитися

## Delivery

batch-title = { $count ->
    [one] { $count } нова новина
    [few] { $count } нові новини
   *[other] { $count } нових новин
  }
digest-title = { $count ->
    [one] Поки вас не було: { $count } новина
    [few] Поки вас не було: { $count } новини
   *[other] Поки вас не було: { $count } новин
  }
digest-more = { $count ->
    [one] І ще { $count } новина
    [few] І ще { $count } новини
   *[other] І ще { $count } новин
  }
lost-rights = Я більше не можу писати в «{ $chat }». Дайте мені право надсилати туди повідомлення, і сповіщення підуть далі; щогодини я пробую знову.
lost-topic = Тему форуму в «{ $chat }», куди я пишу, закрито або видалено. Сповіщення для неї чекають, доки її відкриють знову.
