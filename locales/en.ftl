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
