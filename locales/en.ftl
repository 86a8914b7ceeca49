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
