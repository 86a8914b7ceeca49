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
    [one] Ваш дайджест: { $count } новина
    [few] Ваш дайджест: { $count } новини
   *[other] Ваш дайджест: { $count } новин
  }
digest-missed = { $count ->
    [one] Поки вас не було: { $count } новина
    [few] Поки вас не було: { $count } новини
   *[other] Поки вас не було: { $count } новин
  }
digest-more = { $count ->
    [one] І ще { $count } новина
    [few] І ще { $count } новини
   *[other] І ще { $count } новин
  }

## Who the bot is

bot-description =
    Новини оборони одразу, зі словами тих, хто говорив, – дослівно. Одне повідомлення на подію, тихі години, дайджести, фільтри за темою, словом і виданням. Натисніть «Почати»: прийде все, а звузити можна потім.
bot-short-description = Новини оборони українською та англійською, із дослівними цитатами.

## Commands, as menus and /help list them

command-start = підписатися або повернутися
command-stop = припинити все
command-help = що я розумію
command-latest = останні новини: /latest 5
command-quotes = хто що сказав: /quotes Умєров
command-search = пошук новин і цитат: /search ППО
command-settings = теми, мови, дайджести, тихі години
command-follow = усі нові слова певної людини
command-unfollow = більше не стежити за людиною
command-mute = сховати слово, тему чи видання: /mute навчання 2г
command-unmute = показувати знову
command-why = у відповідь на новину: чому вона прийшла
command-pause = притримати все: /pause 8г
command-resume = продовжити, разом із притриманим
command-digest = притримане – зараз
command-channel = публікувати у вашому каналі
command-privacy = що відомо про цей чат; вивантажити або стерти

## Start, help, hints

start-new = Ви підписані: новини оборони з усіх тем, щойно щось стається.
start-again = З поверненням: підписку поновлено з вашими налаштуваннями.
start-already = Ви вже підписані.
start-topic = Ви підписані: новини теми «{ $topic }», щойно щось стається.
start-what = Одне повідомлення на подію: що сталося і хто що сказав, дослівно.
start-narrow = Забагато? Оберіть теми й години в налаштуваннях або натисніть «Приглушити» під новиною. /stop припиняє все.
start-narrowed = Приходить лише частина: яка саме, видно в налаштуваннях. /stop припиняє все.
start-paused = Зараз пауза: /resume, щоб продовжити.
start-sample = Остання новина, для прикладу:
start-nothing-yet = Новин ще немає. Перша прийде сама.
stop-done = Припинено: більше нічого не прийде. /start поверне все з вашими налаштуваннями, /privacy зітре їх.
stop-already = Сюди нічого не приходить. Підписатися: /start.
not-subscribed = Сюди ще нічого не приходить. Підписатися: /start.
invite-only = Цей бот – за запрошенням. Попросіть посилання в його власника.
help-head = Новини оборони та хто що сказав. Я розумію:
help-inline = У будь-якому чаті: @{ $bot } і кілька слів – знайду цитати й новини, щоб поділитися.
help-admin = Для адміністраторів:
hint = Я надсилаю новини оборони. /latest покаже найновіші, /search шукає слова, /help – усі команди.
command-unknown = Я не знаю команди /{ $command }. Усі команди: /help.
command-nearest = Я не знаю команди /{ $command }. Може, /{ $near }?
flood = Я не встигаю відповідати. Зачекайте, будь ласка, пів хвилини.
error-ours = Щось пішло не так з мого боку. Помилку записано; спробуйте ще раз.
button-stale = Ця кнопка – зі старого повідомлення. Запитайте, будь ласка, знову.
refused-not-yours = Ця кнопка належить іншому чату.
refused-not-admin = Змінювати це можуть лише адміністратори.
refused-bot-not-admin = Мені не можна там писати: спершу зробіть мене адміністратором каналу.

## Reading

latest-title = { $count ->
    [one] { $count } остання новина
    [few] { $count } останні новини
   *[many] { $count } останніх новин
  }
latest-none = Новин, яких хоче цей чат, ще немає. Чого саме він хоче, видно в налаштуваннях.
story-unknown = Такої новини в мене немає.
quotes-title = { $count ->
    [one] { $name }: { $count } цитата
    [few] { $name }: { $count } цитати
   *[many] { $name }: { $count } цитат
  }
quotes-latest = Останні цитати
quotes-none = Цитат ще немає.
quotes-none-here = У цій новині нікого не цитують.
quotes-nobody = Цитат за ім’ям «{ $name }» немає.
quotes-known = Найчастіше цитують: { $names }.
search-how = Що шукати? Наприклад: /search ППО
search-none = За словами «{ $words }» нічого не знайдено. Що менше слів, то більше знайдеться.
search-title = «{ $words }»: { $stories ->
    [one] { $stories } новина
    [few] { $stories } новини
   *[many] { $stories } новин
  }, { $statements ->
    [one] { $statements } цитата
    [few] { $statements } цитати
   *[many] { $statements } цитат
  }
why-how = Дайте відповідь /why на новину, і я скажу, чому вона прийшла.
why-title = Чому ця новина
why-topics = Визнано новиною оборони, певність { $score }. Теми: { $topics }.
why-urgency = Терміновість: { $urgency }.
why-sources = { $count ->
    [one] { $count } незалежне джерело, уперше помічено
    [few] { $count } незалежні джерела, уперше помічено
   *[many] { $count } незалежних джерел, уперше помічено
  }
why-wish = Прийшла, бо цей чат хоче: { $topics }.
why-follow = Прийшла, бо ви стежите за людиною: { $name }.
why-no-topic = За теперішніми налаштуваннями вона б не прийшла.
why-no-wish = Цей чат не підписаний.
why-terms = Слова на її користь: { $terms }
why-more = { $count ->
    [one] І ще { $count } стаття.
    [few] І ще { $count } статті.
   *[many] І ще { $count } статей.
  }
urgency-minor = другорядна
urgency-normal = звичайна
urgency-flash = термінова
relation-opens = повідомило першим
relation-joins = повідомило теж
relation-repeats = переказало інших
inline-subscribe = Отримувати такі новини одразу
button-older = Давніші
button-newer = Новіші
button-best-first = Спершу найкращі
button-newest-first = Спершу найновіші
button-show-stories = Новини ({ $count })
button-show-statements = Цитати ({ $count })
button-open-bot = Відкрити в боті

## Settings

settings-title = Налаштування
settings-title-of = Налаштування «{ $title }»
settings-stopped = Припинено: нічого не приходить.
settings-topics-title = Теми
settings-topics-about = У дужках – новини за останній тиждень. Натисніть, щоб додати або прибрати.
settings-topics-all = усі теми
settings-topics-none = жодної
settings-no-topics = Без тем приходитимуть лише слова людей, за якими ви стежите.
settings-langs-title = Мови новин
settings-langs-about = Подія, про яку жодне видання не написало цими мовами, не приходить.
settings-outlets-title = Видання
settings-outlets-about = У дужках – статті за останній тиждень. Натисніть, щоб приглушити видання або чути його знову.
settings-outlets-all = усі
settings-outlets-but = усі, крім { $names }
settings-urgency-title = Терміновість
settings-urgency-about = Наскільки важливим має бути те, про що вас сповіщати?
settings-urgency-minor = усе
settings-urgency-normal = без другорядного
settings-urgency-flash = лише термінове
settings-delivery-title = Коли надсилати
settings-delivery-about = Одразу або дайджестом о цих годинах вашого дня.
settings-instant = одразу
settings-digest = дайджест о { $times }
settings-cap-title = Не більше за годину
settings-cap-about = Решта збирається в одне повідомлення.
settings-cap-some = { $count ->
    [one] { $count } повідомлення
    [few] { $count } повідомлення
   *[many] { $count } повідомлень
  }
settings-cap-none = без обмежень
settings-quiet-title = Тихі години
settings-quiet-about = Що станеться за цей час, прийде одним дайджестом, щойно вони скінчаться.
settings-quiet-off = вимкнено
settings-quiet-but = { $hours }, термінове проходить
settings-quiet-pierce = термінове проходить
settings-zone-title = Часовий пояс
settings-zone-about = Для тихих годин і дайджестів.
settings-previews-title = Перегляд посилань
settings-previews-on = Увімкнути перегляд
settings-previews-off = Вимкнути перегляд
settings-on = увімкнено
settings-off = вимкнено
settings-locale-title = Мова бота
settings-locale-about = Якою мовою говорю я. Мови новин – окреме налаштування.
settings-muted = { $count ->
    [one] Ще приглушено: { $count } слово або тема, див. /unmute
    [few] Ще приглушено: { $count } слова й теми, див. /unmute
   *[many] Ще приглушено: { $count } слів і тем, див. /unmute
  }
settings-followed = Стежите за: { $names }
settings-paused = Пауза до /resume
settings-paused-until = Пауза до
language-all = усі мови
language-en = English
language-uk = Українська
language-ru = російська
language-de = німецька
language-pl = польська
language-fr = французька
ask-delivery = О котрій надсилати дайджест? Наприклад: 8:00 18:30
ask-quiet = Від котрої до котрої мовчати? Наприклад: 23:00–7:00
ask-zone = Де ви? Місто або різниця з UTC: Львів, Нью-Йорк, UTC+2
ask-again-delivery = Потрібна година або кілька, не більше шести, наприклад: 8:00 18:30
ask-again-quiet = Потрібні дві години, наприклад: 23:00–7:00
ask-again-zone = Такого місця я не знаю. Спробуйте більше місто поблизу або різницю з UTC, наприклад: UTC+2
button-settings = Налаштування
button-other = Інше…
button-back = Назад
button-close = Готово
button-cancel = Скасувати
button-channels = Мої канали

## Following

follow-how = Чиї слова надсилати, хоч би про що йшлося? Наприклад: /follow Умєров
follow-suggested = Найчастіше цитують: { $names }.
follow-no-name = Це не схоже на ім’я. Наприклад: /follow Умєров
follow-which = Таке прізвище мають кілька людей: { $names }. Напишіть ім’я повністю.
follow-too-many = Ви вже стежите за { $count } людьми. /unfollow звільнить місце.
follow-done = { $count ->
    [one] Тепер ви стежите за людиною: { $name }. Поки що є { $count } цитата, її покаже /quotes.
    [few] Тепер ви стежите за людиною: { $name }. Поки що є { $count } цитати, їх покаже /quotes.
   *[many] Тепер ви стежите за людиною: { $name }. Поки що є { $count } цитат, їх покаже /quotes.
  }
follow-done-unknown = Тепер ви стежите за людиною: { $name }. Цього імені я ще не зустрічав: перевірте, чи правильно воно написане.
follow-already = Ви вже стежите за людиною: { $name }.
follows-none = Ви ні за ким не стежите. Наприклад: /follow Умєров
follows-title = Ви стежите за: { $names }.
unfollow-how = За ким більше не стежити?
unfollow-unknown = За людиною з таким іменем ви не стежите.
unfollow-done = Ви більше не стежите за людиною: { $name }.
button-follow = Стежити: { $name }
button-unfollow = Більше не стежити: { $name }

## Muting

mute-how = Що сховати? Слово, тему чи видання, на певний час або назавжди. Наприклад: /mute навчання 2г
mute-too-long = Задовго: не більше { $count ->
    [one] { $count } знака
   *[many] { $count } знаків
  }.
mute-no-word = Тут немає жодного слова. Наприклад: /mute навчання 2г
mute-a-word = слово «{ $name }»
mute-a-topic = тема «{ $name }»
mute-an-outlet = видання «{ $name }»
mute-title = Приглушити: { $what }?
mute-preview = За останній тиждень це сховало б { $hidden } з ваших { $of ->
    [one] { $of } новини.
   *[many] { $of } новин.
  }
mute-preview-none = За останній тиждень це не сховало б нічого.
mute-cancelled = Нічого не приглушено.
mute-done-forever = Приглушено назавжди: { $what }.
mute-done-until = Приглушено: { $what }, до
mute-done-short = Приглушено ({ $duration }): { $what }.
mute-until = до
mutes-title = Тут приглушено:
mutes-none = Тут нічого не приглушено.
unmute-how = Що показувати знову?
unmute-unknown = Цього тут не приглушено.
unmute-done = Більше не приглушено: { $what }.
duration-2h = 2 години
duration-1d = 1 день
duration-1w = 1 тиждень
duration-forever = назавжди
button-mute-it = Приглушити
button-mute-what = Приглушити: { $what }
button-unmute = Показувати знову: { $what }
button-undo = Скасувати
button-undo-what = Скасувати: { $what }
button-not-defence = Не про оборону
button-repeated = Це вже було
button-wrong-speaker = Це сказав хтось інший
feedback-thanks = Дякую. Адміністратори це побачать.

## Pausing

pause-how = На скільки? Наприклад: /pause 8г, або /pause без часу.
pause-done = Пауза до /resume. Усе, що надійде, я притримаю для вас.
pause-until = Пауза до
pause-then = Тоді прийде притримане; /resume поверне його раніше.
resume-done = Продовжуємо. Нічого не притримано.
resume-not-paused = Паузи не було, і нічого не притримано.
resume-stopped = Ви припинили все. /start поверне.
resume-held = { $count ->
    [one] Продовжуємо. Притримано { $count } новину; ось вона.
    [few] Продовжуємо. Притримано { $count } новини; ось вони.
   *[many] Продовжуємо. Притримано { $count } новин; ось вони.
  }
digest-coming = { $count ->
    [one] Притримано { $count } новину. Зараз надійде.
    [few] Притримано { $count } новини. Зараз надійдуть.
   *[many] Притримано { $count } новин. Зараз надійдуть.
  }
digest-none = Нічого не притримано. /latest покаже найновіші новини.

## Privacy

privacy-nothing = Про цей чат у мене немає нічого.
privacy-kept =
    Про цей чат я зберігаю: його номер і назву, мову, { $places ->
        [one] { $places } підписку
        [few] { $places } підписки
       *[many] { $places } підписок
    }, { $mutes ->
        [one] { $mutes } фільтр
        [few] { $mutes } фільтри
       *[many] { $mutes } фільтрів
    } та { $follows ->
        [one] { $follows } людину, за якою ви стежите
        [few] { $follows } людини, за якими ви стежите
       *[many] { $follows } людей, за якими ви стежите
    }, які новини сюди надіслано, і ваші зауваження до них. Більше нічого, і нікому цього не віддаю.
privacy-sure = Стерти все про цей чат? Підписка припиниться, і повернути нічого не вдасться.
privacy-erased = Стерто. Про цей чат я більше нічого не знаю. /start – почати знову.
privacy-kept-on = Нічого не стерто.
privacy-file = Усе, що я зберігаю про цей чат.
button-export = Вивантажити
button-erase = Стерти
button-erase-yes = Так, стерти

## Groups and channels

notice-rights-lost = Я більше не можу писати в «{ $title }». Налаштування збережено; щойно мені знову дозволять, усе продовжиться.
notice-topic-closed = Тему форуму в «{ $title }», до якої я пишу, закрито. Її новини зачекають, доки тему відкриють.
channel-how = Щоб публікувати в каналі, зробіть @{ $bot } його адміністратором із правом писати, а тоді надішліть мені /channel @назва або перешліть допис із нього. Після цього для каналу діють і /mute, /follow, /pause тощо: /mute @назва навчання
channel-unknown = Каналу «{ $name }» я не знаходжу. Якщо канал приватний, перешліть мені його допис.
channel-gone = Цього каналу я більше не бачу.
channel-not-set-up = У @{ $name } я нічого не публікую. Налаштувати: /channel @{ $name }.
channel-bot-not-admin = Мені не можна писати в «{ $title }». Зробіть @{ $bot } його адміністратором із правом писати й спробуйте знову.
channel-added = Мене додали до «{ $title }». Без вашої згоди там нічого не з’явиться.
channel-done = «{ $title }» відтепер отримує новини оборони. Ось налаштування каналу:
channel-already = «{ $title }» уже отримує новини оборони. Ось налаштування каналу:
channel-stopped = У «{ $title }» більше нічого не з’явиться.
button-channel-set-up = Публікувати там
button-channel-add = Додати мене до каналу
button-channel-stop = Більше не публікувати там

## Admins: feeds

command-feeds = стрічки та їхній стан
command-addfeed = додати стрічку або сайт: /addfeed example.org
command-removefeed = прибрати стрічку за номером або адресою
command-pausefeed = поки що не читати стрічку
command-resumefeed = читати знову
command-testfeed = чим стали б останні записи стрічки
command-feedstats = що дала кожна стрічка за тиждень
command-import = додати стрічки з файлу OPML
command-export = стрічки файлом OPML
command-verdict = у відповідь на новину: виправити
command-terms = слова за і проти
command-stats = числа: /stats 7д
command-health = стан бота
command-broadcast = повідомлення всім чатам
command-invite = посилання-запрошення
command-admins = хто має ці права
command-audit = хто що зробив
command-backup = база даних файлом
addfeed-how = Додайте адресу: /addfeed https://example.org/feed.xml або сторінку сайту. Далі можна назву.
addfeed-failed = { $address } додати не можна: { $why }.
addfeed-none = За адресою { $address } стрічки не знайдено.
addfeed-which = Там кілька стрічок. Яку додати?
addfeed-not-an-address = { $address } – це не адреса, яку можна прочитати.
addfeed-holds = { $count ->
    [one] Зараз у ній { $count } запис, з них про оборону { $defence }: збережено без сповіщень.
    [few] Зараз у ній { $count } записи, з них про оборону { $defence }: збережено без сповіщень.
   *[many] Зараз у ній { $count } записів, з них про оборону { $defence }: збережено без сповіщень.
  }
button-feed-newest = Надіслати мені найновіше
feed-not-read-yet = Стрічку ще не прочитано. Натисніть за хвилину.
feed-holds-none = У ній немає новин про оборону.
testfeed-how = Додайте адресу або номер стрічки: /testfeed https://example.org/feed.xml
testfeed-failed = { $address } прочитати не вдалося: { $why }.
testfeed-holds = { $count ->
    [one] { $count } запис, з них про оборону { $defence }.
    [few] { $count } записи, з них про оборону { $defence }.
   *[many] { $count } записів, з них про оборону { $defence }.
  }
testfeed-yes = Новина оборони, { $score }. { $topics }. Терміновість: { $urgency }. Цитат: { $statements }.
testfeed-no = Не про оборону, { $score }.
testfeed-terms = Через слова: { $terms }
feed-added = Додано: { $name }, номер { $number }.
feed-known = Її вже читаємо: { $name }, номер { $number }.
feed-removed = Прибрано: { $name }.
feed-remove-sure = Прибрати { $name }? Її новини залишаться.
feed-paused = Зупинено: { $name }. Продовжити: /resumefeed.
feed-resumed = { $name }: читаємо знову. Те, що в ній зараз, збережено без сповіщень.
feed-which = Яку саме? Номер, адреса або назва, як у /feeds.
feed-unknown = Стрічки «{ $name }» немає. Усі стрічки: /feeds.
feed-gone-already = Її вже прибрано.
feeds-title = { $count ->
    [one] { $count } стрічка
    [few] { $count } стрічки
   *[many] { $count } стрічок
  }
feeds-counts = Справні: { $ok }. Збоять: { $failing }. На паузі: { $paused }. Закриті видавцем: { $gone }.
feed-state-paused = на паузі
feed-state-gone = закрита видавцем
feed-state-new = ще не читана
feed-state-failing = { $count ->
    [one] { $count } збій: { $why }
    [few] { $count } збої поспіль: { $why }
   *[many] { $count } збоїв поспіль: { $why }
  }
feed-state-ok = { $minutes ->
    [0] справна, щойно прочитана
    [one] справна, прочитана { $minutes } хвилину тому
    [few] справна, прочитана { $minutes } хвилини тому
   *[many] справна, прочитана { $minutes } хвилин тому
  }
feed-interval = { $minutes ->
    [one] Читаємо що { $minutes } хвилину
    [few] Читаємо що { $minutes } хвилини
   *[many] Читаємо що { $minutes } хвилин
  }
feed-newest = Найновіший запис:
feed-last-ok = Востаннє прочитано:
feed-next = Наступного разу:
feed-last-error = Останній збій: { $why }
feed-at = Коли:
feed-moves = Видавець каже, що вона переїхала на { $to }
feedstats-title = За останній тиждень
feedstats-line = { $name }: { $articles ->
    [one] { $articles } стаття
    [few] { $articles } статті
   *[many] { $articles } статей
  }, про оборону { $defence }, уперше повідомлено { $opened }
button-feed-pause = Зупинити
button-feed-resume = Продовжити
button-feed-test = Перевірити
button-feed-remove = Прибрати
button-before = Назад
button-next = Далі
button-refresh = Оновити
import-how = Надішліть мені файл OPML як документ.
import-too-big = Файл завеликий: не більше 5 МБ.
import-not-opml = Це не файл OPML зі стрічками.
import-done = Додано: { $added }. Уже були: { $known }. Не адреси: { $refused }.
export-done = { $count ->
    [one] { $count } стрічка
    [few] { $count } стрічки
   *[many] { $count } стрічок
  }

## Admins: judgement

verdict-how = Дайте відповідь /verdict на новину. Зауважень від читачів немає.
verdict-which = Як правильно?
verdict-defence = Це новина оборони
verdict-not-defence = Це не про оборону
verdict-wrong-speaker = Мовця вказано хибно
verdict-repeated = Це вже повідомляли
verdict-split = Одна з публікацій не про це
verdict-merge = Це та сама новина, що й інша
verdict-split-which = Яка публікація про інше?
verdict-split-nothing = Такої публікації, яку можна відокремити, немає.
verdict-split-done = Відокремлено: публікація { $outlet } тепер окрема новина. Повторних сповіщень не буде.
verdict-merge-which = З якою новиною її об’єднати? Якщо її тут немає: /verdict merge і номер або посилання.
verdict-merge-same = Це вже одна й та сама новина.
verdict-merge-done = Об’єднано з новиною { $story }. Повторних сповіщень не буде.
verdict-speaker-none = У цій новині немає названих мовців.
verdict-speaker-which = Чиї слова насправді належать іншому мовцю ({ $name })?
verdict-speaker-done = Записано: це не { $wrong }, а { $name }. Самі слова не змінено.
verdict-done = Записано: { $verdict }. Відтепер так і буде.
verdict-waiting = Що кажуть читачі
verdict-export = { $count ->
    [one] { $count } виправлення
    [few] { $count } виправлення
   *[many] { $count } виправлень
  }
button-agree = Згода
terms-how = Щоб змінити: /terms add баражувальний боєприпас strikes · /terms silence авіашоу · /terms remove авіашоу
terms-title = { $count ->
    [0] Власних термінів немає.
    [one] { $count } власний термін:
    [few] { $count } власні терміни:
   *[many] { $count } власних термінів:
  }
terms-added = «{ $term }» тепер свідчить на користь оборони.
terms-silenced = «{ $term }» тепер свідчить проти оборони.
terms-removed = «{ $term }» – знову звичайне слово.
terms-unknown = Власного терміна «{ $term }» немає.

## Admins: running it

admins-owner = { $id }, власник
admins-added-by = { $id }, додав { $by }
admins-how = Щоб змінити: /admins add 123456789 або /admins remove 123456789, за номером користувача Telegram.
admins-owner-only = Це може лише власник.
admins-is-owner = { $id } – власник: це задають там, де працює бот.
admins-added = { $id } тепер адміністратор.
admins-already = { $id } уже адміністратор.
admins-removed = { $id } більше не адміністратор.
admins-unknown = { $id } – не адміністратор.
audit-title = Хто що зробив
audit-none = Ще ніхто нічого не робив.
invite-made = Кого впустити: хто відкриє це посилання впродовж тижня.
invite-open = Цим ботом може користуватися кожен, і без запрошення. Посилання теж діє:
health-title = Стан: { $status }
health-feeds = Стрічки справні: { $ok }. Збоять: { $failing }.
health-round = Останній обхід стрічок:
health-never = ще не було
health-outbox = Чекає надсилання: { $pending }. Притримано для дайджестів: { $held }.
health-oldest = Найдавніше з цього чекає від
health-telegram = Telegram востаннє відповів:
stats-how = За який час? Наприклад: /stats 7д
stats-title = { $days ->
    [one] За останній { $days } день
    [few] За останні { $days } дні
   *[many] За останні { $days } днів
  }
stats-title-ever = За весь час
stats-chats = Приватних чатів: { $private }. Груп: { $groups }. Каналів: { $channels }. З них сплять: { $asleep }.
stats-places = Діючих підписок: { $active }. Нових чатів: { $new }.
stats-articles = Прочитано статей: { $articles }. З них про оборону: { $defence }.
stats-stories = Подій: { $stories }. Цитат: { $statements }.
stats-alerts = Сповіщень: { $alerts }. Зауважень читачів і адміністраторів: { $corrections }.
backup-done = Уся база даних. Бережіть її: у ній номери чатів.
backup-too-big = База більша за 50 МБ, які приймає Telegram. Скористайтеся командою backup там, де працює бот.
broadcast-how = Напишіть текст після команди або дайте відповідь /broadcast на повідомлення. Не більше { $count } знаків.
broadcast-sure = { $count ->
    [one] Ось такий вигляд воно матиме. Надіслати в { $count } чат?
    [few] Ось такий вигляд воно матиме. Надіслати у { $count } чати?
   *[many] Ось такий вигляд воно матиме. Надіслати у { $count } чатів?
  }
broadcast-progress = Надсилаю. Поки що в черзі: { $owed }. Надіслано: { $sent }. Не дійшло: { $failed }.
broadcast-done = Готово. Усього: { $owed }. Надіслано: { $sent }. Не дійшло: { $failed }.
broadcast-cancelled = Не надіслано.
broadcast-done-already = Його вже надіслано або скасовано.
button-broadcast = Надіслати
## Notices to admins about feeds

feed-notice-failing = Стрічка не відповідає вже { $failures } разів поспіль: { $feed }. { $detail }
feed-notice-recovered = Стрічка знову працює: { $feed }
feed-notice-gone = Видавець закрив стрічку, її більше не читаємо: { $feed }
feed-notice-silent = Стрічка мовчить значно довше, ніж зазвичай: { $feed }
feed-notice-dates = У стрічці є нові записи, але дати не змінюються: { $feed }
feed-notice-speaking = Стрічка знову оновлюється: { $feed }
feed-notice-moved = { $feed } остаточно переїхала: тепер читаємо { $to } замість { $from }
feed-notice-duplicate = Стрічка переїхала на адресу іншої, двічі її не читаємо: { $feed } тепер { $of }
