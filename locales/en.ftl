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
    [one] Your digest: { $count } story
   *[other] Your digest: { $count } stories
  }
digest-missed = { $count ->
    [one] While you were away: { $count } story
   *[other] While you were away: { $count } stories
  }
digest-more = { $count ->
    [one] And { $count } more story
   *[other] And { $count } more stories
  }

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
language-fr = French
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
channel-how = To publish to a channel, make @{ $bot } its admin with the right to post, then send me /channel @name or forward a post from it. After that /mute, /follow, /pause and the like work for it too: /mute @name drills
channel-unknown = I find no channel “{ $name }”. A private channel: forward one of its posts to me.
channel-gone = I cannot see that channel any more.
channel-not-set-up = I publish nothing in @{ $name }. /channel @{ $name } sets it up.
channel-bot-not-admin = I may not post in “{ $title }”. Make @{ $bot } its admin with the right to post, then ask again.
channel-added = I was added to “{ $title }”. Nothing is published there until you say so.
channel-done = “{ $title }” gets defence news from now on. These are its settings:
channel-already = “{ $title }” gets defence news already. These are its settings:
channel-stopped = Nothing more will be published in “{ $title }”.
button-channel-set-up = Publish there
button-channel-add = Add me to a channel
button-channel-stop = Stop publishing there

## Admins: feeds

command-feeds = the feeds and how they are
command-addfeed = add a feed, or a site: /addfeed example.org
command-removefeed = remove a feed, by number or address
command-pausefeed = stop reading a feed for now
command-resumefeed = read it again
command-testfeed = what a feed’s last items would become
command-feedstats = what each feed brought this week
command-import = add the feeds of an OPML file
command-export = the feeds as an OPML file
command-verdict = in reply to an alert: correct it
command-terms = words that speak for or against
command-stats = numbers: /stats 7d
command-health = how the bot is
command-broadcast = a message to every chat
command-invite = a link that lets someone in
command-admins = who may do this
command-audit = who did what
command-backup = the database as a file
addfeed-how = Send an address with it: /addfeed https://example.org/feed.xml, or a site’s page. A name may follow.
addfeed-failed = { $address } cannot be added: { $why }.
addfeed-none = No feed was found at { $address }.
addfeed-which = Several feeds are there. Which one?
addfeed-not-an-address = { $address } is not an address that can be read.
addfeed-holds = { $count ->
    [one] It holds { $count } item now, { $defence } of it defence news: kept, not alerted.
   *[other] It holds { $count } items now, { $defence } of them defence news: kept, not alerted.
  }
button-feed-newest = Send me its newest stories
feed-not-read-yet = The feed is not read yet. Press again in a minute.
feed-holds-none = It holds no defence news.
testfeed-how = Send an address or a feed’s number with it: /testfeed https://example.org/feed.xml
testfeed-failed = { $address } cannot be read: { $why }.
testfeed-holds = { $count ->
    [one] { $count } item, { $defence } of it defence news.
   *[other] { $count } items, { $defence } of them defence news.
  }
testfeed-yes = Defence news, { $score }. { $topics }. Urgency: { $urgency }. Statements: { $statements }.
testfeed-no = Not defence news, { $score }.
testfeed-terms = Because of: { $terms }
feed-added = Added: { $name }, number { $number }.
feed-known = It is read already: { $name }, number { $number }.
feed-removed = Removed: { $name }.
feed-remove-sure = Remove { $name }? Its stories stay.
feed-paused = Paused: { $name }. /resumefeed goes on.
feed-resumed = { $name } is read again. What it holds now is kept, not alerted.
feed-which = Which one? Its number, address or name, as /feeds shows it.
feed-unknown = There is no feed “{ $name }”. /feeds lists them.
feed-gone-already = It was removed already.
feeds-title = { $count ->
    [one] { $count } feed
   *[other] { $count } feeds
  }
feeds-counts = Well: { $ok }. Failing: { $failing }. Paused: { $paused }. Ended by their publisher: { $gone }.
feed-state-paused = paused
feed-state-gone = ended by its publisher
feed-state-new = not read yet
feed-state-failing = { $count ->
    [one] failed once: { $why }
   *[other] failed { $count } times in a row: { $why }
  }
feed-state-ok = { $minutes ->
    [0] well, read just now
    [one] well, read { $minutes } minute ago
   *[other] well, read { $minutes } minutes ago
  }
feed-interval = { $minutes ->
    [one] Read every minute
   *[other] Read every { $minutes } minutes
  }
feed-newest = Newest item:
feed-last-ok = Last read:
feed-next = Next:
feed-last-error = Last failure: { $why }
feed-at = Failed:
feed-moves = Its publisher says that it moved to { $to }
feedstats-title = The last week
feedstats-line = { $name }: { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
  }, defence news { $defence }, first to tell { $opened }
button-feed-pause = Pause
button-feed-resume = Resume
button-feed-test = Test
button-feed-remove = Remove
button-before = Back
button-next = Next
button-refresh = Refresh
import-how = Send me the OPML file as a document.
import-too-big = That file is too large: at most 5 MB.
import-not-opml = That is no OPML file with feeds in it.
import-done = Added: { $added }. Read already: { $known }. Not an address: { $refused }.
export-done = { $count ->
    [one] { $count } feed
   *[other] { $count } feeds
  }

## Admins: judgement

verdict-how = Reply with /verdict to an alert. Nothing that readers said is waiting.
verdict-which = What is right?
verdict-defence = It is defence news
verdict-not-defence = It is not defence news
verdict-wrong-speaker = A speaker is wrong
verdict-repeated = It was told before
verdict-split = An article does not belong here
verdict-merge = It is the same as another story
verdict-split-which = Which article is about something else?
verdict-split-nothing = There is no such article to split off.
verdict-split-done = Split off: the article of { $outlet } is a story of its own now. Nobody is alerted again.
verdict-merge-which = Which story is it the same as? If it is not here: /verdict merge and its number or link.
verdict-merge-same = That is the same story already.
verdict-merge-done = Merged into { $story }. Nobody is alerted again.
verdict-speaker-none = Nobody is named in this story.
verdict-speaker-which = Whose words are really of { $name }?
verdict-speaker-done = Noted: not { $wrong } but { $name }. The words stay as they are.
verdict-done = Noted: { $verdict }. It holds from now on.
verdict-waiting = What readers said
verdict-export = { $count ->
    [one] { $count } correction
   *[other] { $count } corrections
  }
button-agree = Agree
terms-how = To change them: /terms add loitering munition strikes · /terms silence air show · /terms remove air show
terms-title = { $count ->
    [0] No terms of your own.
    [one] { $count } term of your own:
   *[other] { $count } terms of your own:
  }
terms-added = “{ $term }” speaks for defence news now.
terms-silenced = “{ $term }” speaks against defence news now.
terms-removed = “{ $term }” is a word like any other again.
terms-unknown = There is no term “{ $term }” of your own.

## Admins: running it

admins-owner = { $id }, owner
admins-added-by = { $id }, added by { $by }
admins-how = To change: /admins add 123456789 or /admins remove 123456789, by Telegram user id.
admins-owner-only = Only an owner can do that.
admins-is-owner = { $id } is an owner: that is set where the bot runs.
admins-added = { $id } is an admin now.
admins-already = { $id } is an admin already.
admins-removed = { $id } is an admin no more.
admins-unknown = { $id } is no admin.
audit-title = Who did what
audit-none = Nobody did anything yet.
invite-made = Whoever opens this link within a week is let in:
invite-open = Anyone can use this bot without an invitation. The link works too:
health-title = Health: { $status }
health-feeds = Feeds well: { $ok }. Failing: { $failing }.
health-round = Last round of reading:
health-never = not yet
health-outbox = To be sent: { $pending }. Held for digests: { $held }.
health-oldest = The oldest of it is due since
health-telegram = Telegram last answered:
stats-how = For how long? For example: /stats 7d
stats-title = { $days ->
    [one] The last day
   *[other] The last { $days } days
  }
stats-title-ever = Since the beginning
stats-chats = Private chats: { $private }. Groups: { $groups }. Channels: { $channels }. Of these asleep: { $asleep }.
stats-places = Active subscriptions: { $active }. New chats: { $new }.
stats-articles = Articles read: { $articles }. Of these defence news: { $defence }.
stats-stories = Stories: { $stories }. Statements: { $statements }.
stats-alerts = Alerts told: { $alerts }. Remarks by readers and admins: { $corrections }.
backup-done = The whole database. Keep it safe: it holds chats’ ids.
backup-too-big = The database is larger than the 50 MB that Telegram takes. Use the backup command where the bot runs.
broadcast-how = Put the text behind the command, or reply with /broadcast to a message. At most { $count } characters.
broadcast-sure = { $count ->
    [one] This is how it will look. Send it to { $count } chat?
   *[other] This is how it will look. Send it to { $count } chats?
  }
broadcast-progress = On its way. Owed so far: { $owed }. Sent: { $sent }. Not reached: { $failed }.
broadcast-done = Done. Owed: { $owed }. Sent: { $sent }. Not reached: { $failed }.
broadcast-cancelled = Not sent.
broadcast-done-already = It was sent or cancelled already.
button-broadcast = Send it
## Notices to admins about feeds

feed-notice-failing = A feed has failed { $failures } times in a row: { $feed }. { $detail }
feed-notice-recovered = A feed works again: { $feed }
feed-notice-gone = Its publisher ended a feed; it is not read any more: { $feed }
feed-notice-silent = A feed has been silent for much longer than usual: { $feed }
feed-notice-dates = A feed brings items, but their dates stand still: { $feed }
feed-notice-speaking = A silent feed speaks again: { $feed }
feed-notice-moved = { $feed } has moved for good; it is now read at { $to } instead of { $from }
feed-notice-duplicate = A feed moved to the address of another one and is not read twice: { $feed } is now { $of }
