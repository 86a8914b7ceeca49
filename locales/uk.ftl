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
