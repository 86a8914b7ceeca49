## Alerts

topic-military-aid = Military aid
topic-strikes = Strikes
topic-front = Front
topic-industry = Industry
topic-forces = Forces
topic-alliances = Alliances
topic-diplomacy = Diplomacy
topic-naval = Naval
topic-nuclear = Nuclear
topic-cyber = Cyber
topic-captives = Captives
topic-policy = Policy
alert-sources = { $count ->
    [one] { $count } independent source
   *[other] { $count } independent sources
  }
alert-updated = Updated
speaker-unknown = speaker not named
button-read = Read
button-quotes = All quotes ({ $count })
button-mute = Mute ▾
button-share = Share

## Delivery

batch-title = { $count ->
    [one] { $count } new story
   *[other] { $count } new stories
  }
digest-title = { $count ->
    [one] While you were away: { $count } story
   *[other] While you were away: { $count } stories
  }
digest-more = { $count ->
    [one] And { $count } more story
   *[other] And { $count } more stories
  }
lost-rights = I may not write in “{ $chat }” any more. Give me the right to post messages there and alerts will go on; I try again every hour.
lost-topic = The forum topic in “{ $chat }” that I wrote to is closed or gone. Alerts for it wait until it opens again.

## Who the bot is

bot-description =
    Defence news as it happens, with who said what, word for word. One message per event, quiet hours, digests, filters by topic, word and outlet. Press Start: everything comes at once, and you narrow it later.
bot-short-description = Defence news in English and Ukrainian, with statements word for word.

## Commands, as menus and /help list them

command-start = subscribe, or come back
command-stop = stop everything
command-help = what I understand
command-latest = the latest stories: /latest 5
command-quotes = who said what: /quotes Umierov
command-search = find stories and statements: /search air defence
command-settings = topics, languages, digests, quiet hours
command-follow = every new statement of a person
command-unfollow = no longer follow a person
command-mute = hide a word, topic or outlet: /mute drills 2h
command-unmute = show it again
command-why = in reply to an alert: why it came
command-pause = hold everything: /pause 8h
command-resume = go on, with what was held
command-digest = what is held, now
command-channel = publish to your channel
command-privacy = what is known of this chat; export or erase it

## Start, help, hints

start-new = You are subscribed: defence news on every topic, as it happens.
start-again = Welcome back: you are subscribed again, with the settings you had.
start-already = You are subscribed already.
start-topic = You are subscribed: news on “{ $topic }”, as it happens.
start-what = One message per event: what happened, and who said what, word for word.
start-narrow = Too much? Choose topics and hours in the settings, or press Mute under a story. /stop ends it.
start-narrowed = You get a part of it: the settings say which, and change it. /stop ends it.
start-paused = It is paused now: /resume to go on.
start-sample = The latest story, as an example:
start-nothing-yet = No stories yet. The first will come by itself.
stop-done = Stopped: nothing more will come. /start brings it back with your settings, /privacy erases them.
stop-already = Nothing comes here. /start subscribes.
not-subscribed = Nothing comes here yet. /start subscribes.
invite-only = This bot is by invitation. Ask its owner for a link.
help-head = Defence news, with who said what. I understand:
help-inline = In any chat: @{ $bot } and a few words find statements and stories to share.
help-admin = For admins:
hint = I send defence news. /latest shows the newest, /search finds words, /help lists everything.
command-unknown = I do not know /{ $command }. /help lists what I understand.
command-nearest = I do not know /{ $command }. Did you mean /{ $near }?
flood = That is faster than I can answer. Please wait half a minute.
error-ours = That went wrong on my side. It has been noted; please try again.
button-stale = This button is from an older message. Please ask again.
refused-not-yours = This button belongs to another chat.
refused-not-admin = Only admins there may change this.
refused-bot-not-admin = I may not post there: make me an admin of the channel first.

## Reading

latest-title = { $count ->
    [one] The latest story
   *[other] The { $count } latest stories
  }
latest-none = No stories that this chat wants yet. The settings say what it wants.
story-unknown = I do not keep this story.
quotes-title = { $count ->
    [one] { $name }: { $count } statement
   *[other] { $name }: { $count } statements
  }
quotes-latest = The latest statements
quotes-none = No statements yet.
quotes-none-here = Nobody is quoted in this story.
quotes-nobody = I have no statement of “{ $name }”.
quotes-known = Quoted most: { $names }.
search-how = What shall I look for? For example: /search air defence
search-none = Nothing found for “{ $words }”. Fewer words find more.
search-title = “{ $words }”: { $stories ->
    [one] { $stories } story
   *[other] { $stories } stories
  }, { $statements ->
    [one] { $statements } statement
   *[other] { $statements } statements
  }
why-how = Reply with /why to an alert, and I will say why it came.
why-title = Why this story
why-topics = Judged as defence news, certainty { $score }. Topics: { $topics }.
why-urgency = Urgency: { $urgency }.
why-sources = { $count ->
    [one] { $count } independent source, first seen
   *[other] { $count } independent sources, first seen
  }
why-wish = It came because this chat wants: { $topics }.
why-follow = It came because you follow { $name }.
why-no-topic = By the present settings it would not come.
why-no-wish = This chat is not subscribed.
why-terms = Words that spoke for it: { $terms }
why-more = { $count ->
    [one] And { $count } more article.
   *[other] And { $count } more articles.
  }
urgency-minor = minor
urgency-normal = normal
urgency-flash = flash
relation-opens = told it first
relation-joins = told it too
relation-repeats = repeated another’s report
inline-subscribe = Get such news as it happens
button-older = Older
button-newer = Newer
button-best-first = Best first
button-newest-first = Newest first
button-show-stories = Stories ({ $count })
button-show-statements = Statements ({ $count })
button-open-bot = Open in the bot

## Settings

settings-title = Settings
settings-title-of = Settings of “{ $title }”
settings-stopped = Stopped: nothing comes.
settings-topics-title = Topics
settings-topics-about = In brackets: stories in the last week. Press to add or remove.
settings-topics-all = all topics
settings-topics-none = none
settings-no-topics = Without a topic only statements of people you follow will come.
settings-langs-title = Languages of stories
settings-langs-about = An event that no outlet has told in these languages does not come.
settings-outlets-title = Outlets
settings-outlets-about = In brackets: articles in the last week. Press to mute an outlet or hear it again.
settings-outlets-all = all
settings-outlets-but = all but { $names }
settings-urgency-title = Urgency
settings-urgency-about = How much must happen before you are told?
settings-urgency-minor = everything
settings-urgency-normal = no minor news
settings-urgency-flash = flash news only
settings-delivery-title = When it comes
settings-delivery-about = At once, or as a digest at these times of your day.
settings-instant = as it happens
settings-digest = digest at { $times }
settings-cap-title = At most an hour
settings-cap-about = What is beyond is gathered into one message.
settings-cap-some = { $count ->
    [one] { $count } message
   *[other] { $count } messages
  }
settings-cap-none = no limit
settings-quiet-title = Quiet hours
settings-quiet-about = What happens meanwhile comes as one digest when they end.
settings-quiet-off = off
settings-quiet-but = { $hours }, flash news comes through
settings-quiet-pierce = flash news comes through
settings-zone-title = Time zone
settings-zone-about = For quiet hours and digests.
settings-previews-title = Link previews
settings-previews-on = Turn previews on
settings-previews-off = Turn previews off
settings-on = on
settings-off = off
settings-locale-title = Language of the bot
settings-locale-about = In which language I speak. Stories have their own setting.
settings-muted = { $count ->
    [one] Muted besides: { $count } word or topic, see /unmute
   *[other] Muted besides: { $count } words and topics, see /unmute
  }
settings-followed = Followed: { $names }
settings-paused = Paused until /resume
settings-paused-until = Paused until
language-all = all languages
language-en = English
language-uk = Українська
language-ru = Russian
language-de = German
language-pl = Polish
ask-delivery = At what times shall the digest come? For example: 8:00 18:30
ask-quiet = From when to when shall I be quiet? For example: 23:00–7:00
ask-zone = Where are you? A city, or the difference to UTC: Lviv, New York, UTC+2
ask-again-delivery = I need one to six times of day, for example: 8:00 18:30
ask-again-quiet = I need two times of day, for example: 23:00–7:00
ask-again-zone = I do not know that place. Try a larger city nearby, or the difference to UTC, for example: UTC+2
button-settings = Settings
button-other = Other…
button-back = Back
button-close = Done
button-cancel = Cancel
button-channels = My channels

## Following

follow-how = Whose statements do you want, whatever the topic? For example: /follow Umierov
follow-suggested = Quoted most: { $names }.
follow-no-name = That does not look like a name. For example: /follow Umierov
follow-which = Several people bear that name: { $names }. Please write it in full.
follow-too-many = You follow { $count } people already. /unfollow makes room.
follow-done = { $count ->
    [one] You follow { $name } now. There is { $count } statement so far: /quotes shows it.
   *[other] You follow { $name } now. There are { $count } statements so far: /quotes shows them.
  }
follow-done-unknown = You follow { $name } now. I have not met that name yet: please check how it is spelt.
follow-already = You follow { $name } already.
follows-none = You follow nobody. For example: /follow Umierov
follows-title = You follow: { $names }.
unfollow-how = Whom shall I no longer follow?
unfollow-unknown = You do not follow anybody of that name.
unfollow-done = You no longer follow { $name }.
button-follow = Follow { $name }
button-unfollow = No longer: { $name }

## Muting

mute-how = What shall I hide? A word, a topic or an outlet, for a while or for good. For example: /mute drills 2h
mute-too-long = That is too long: at most { $count } characters.
mute-no-word = There is no word in that. For example: /mute drills 2h
mute-a-word = the word “{ $name }”
mute-a-topic = the topic “{ $name }”
mute-an-outlet = the outlet “{ $name }”
mute-title = Mute { $what }?
mute-preview = In the last week it would have hidden { $hidden } of your { $of ->
    [one] { $of } story.
   *[other] { $of } stories.
  }
mute-preview-none = In the last week it would have hidden nothing.
mute-cancelled = Nothing was muted.
mute-done-forever = Muted for good: { $what }.
mute-done-until = Muted: { $what }, until
mute-done-short = Muted ({ $duration }): { $what }.
mute-until = until
mutes-title = Muted here:
mutes-none = Nothing is muted here.
unmute-how = What shall I show again?
unmute-unknown = That is not muted here.
unmute-done = No longer muted: { $what }.
duration-2h = 2 hours
duration-1d = 1 day
duration-1w = 1 week
duration-forever = for good
button-mute-it = Mute
button-mute-what = Mute: { $what }
button-unmute = Show again: { $what }
button-undo = Undo
button-undo-what = Undo: { $what }
button-not-defence = Not defence news
button-repeated = I had this already
button-wrong-speaker = Wrong speaker
feedback-thanks = Thank you. The admins will see it.

## Pausing

pause-how = For how long? For example: /pause 8h, or /pause without a time.
pause-done = Paused until /resume. What comes meanwhile is held for you.
pause-until = Paused until
pause-then = What is held comes then; /resume brings it sooner.
resume-done = It goes on. Nothing was held.
resume-not-paused = It was not paused, and nothing is held.
resume-stopped = You stopped everything here. /start brings it back.
resume-held = { $count ->
    [one] It goes on. { $count } story was held; here it is.
   *[other] It goes on. { $count } stories were held; here they are.
  }
digest-coming = { $count ->
    [one] { $count } story was held. It comes now.
   *[other] { $count } stories were held. They come now.
  }
digest-none = Nothing is held. /latest shows the newest stories.

## Privacy

privacy-nothing = I keep nothing about this chat.
privacy-kept =
    I keep about this chat: its number and name, its language, { $places ->
        [one] { $places } subscription
       *[other] { $places } subscriptions
    } with { $mutes ->
        [one] { $mutes } filter
       *[other] { $mutes } filters
    } and { $follows ->
        [one] { $follows } followed person
       *[other] { $follows } followed people
    }, which stories it was sent, and what you told me was wrong with them. Nothing else, and nobody else gets it.
privacy-sure = Erase everything about this chat? The subscription ends, and nothing can be brought back.
privacy-erased = Erased. I know nothing about this chat any more. /start begins anew.
privacy-kept-on = Nothing was erased.
privacy-file = Everything I keep about this chat.
button-export = Export
button-erase = Erase
button-erase-yes = Yes, erase it

## Groups and channels

notice-rights-lost = I cannot write in “{ $title }” any more. Its settings are kept; when I may write there again, it goes on.
notice-topic-closed = A forum topic of “{ $title }” that I write to was closed. Its news waits until the topic is open again.
channel-how = To publish to a channel, make @{ $bot } its admin with the right to post, then send me /channel @name or forward a post from it.
channel-unknown = I find no channel “{ $name }”. A private channel: forward one of its posts to me.
channel-gone = I cannot see that channel any more.
channel-bot-not-admin = I may not post in “{ $title }”. Make @{ $bot } its admin with the right to post, then ask again.
channel-added = I was added to “{ $title }”. Nothing is published there until you say so.
channel-done = “{ $title }” gets defence news from now on. These are its settings:
channel-already = “{ $title }” gets defence news already. These are its settings:
channel-stopped = Nothing more will be published in “{ $title }”.
button-channel-set-up = Publish there
button-channel-add = Add me to a channel
button-channel-stop = Stop publishing there
