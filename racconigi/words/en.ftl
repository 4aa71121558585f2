nothing-to-draw = There is nothing to draw here.
identifier = Identifier
name = Name
from = From
until = Until
none = none
cooperation = Cooperation
conflict = Conflict
net = Net
balance = Balance (log odds)
    .low = Interval, lower end
    .high = Interval, upper end
decade = Decade
    .item = { $year }s
    .item-in = { $year }s
    .several = { $list }
    .in = in the { $list }
year = Year
date = Date
event = Event
events = Events
weight = Weight
era = Era
state = State
    .ITA = Italy
    .RUS = Russia
power = Power
scale = Scale
direction = Direction
    .ITA-RUS = Rome toward Petersburg or Moscow
    .RUS-ITA = Petersburg or Moscow toward Rome
tied-with = Tied with
tie = Strongest tie
    .level-0 = none
    .level-1 = consultation or non-aggression
    .level-2 = neutrality
    .level-3 = defence
cooperative-events = Cooperative events
conflictual-events = Conflictual events
stability = Same sign in
lowest = Lowest measure
highest = Highest measure
similarity = Similarity
own-ties = Treaty ties of the two with each other
relation-by-decade =
    .title =
        Cooperation clearly leads in { $friendly ->
            [one] 1
           *[other] { $friendly }
        } of { $decades } decades, conflict in { $hostile ->
            [0] none
            [one] only one
           *[other] { $hostile }
        }
    .open = Cooperation and conflict by decade
    .subtitle = 
        Sum of event weights (Goldstein's WEIS scale) and number of events per decade;
        below, the balance of their numbers with its 95% interval. Faded: fewer than { $few } events.
    .description = Mirrored bars by decade from the 1850s: cooperation above, conflict below, { $acts } events. The interval of the balance lies above zero in { $friendly } decades, below in { $hostile }, and includes zero in { $mixed }.
directions =
    .title = Rome's view beside Petersburg's and Moscow's
    .open = Rome's view beside Petersburg's and Moscow's
    .subtitle = Balance of cooperative and conflictual acts with its 95% interval; joint acts count both ways. Faded: fewer than { $few } events.
    .description = Two points a decade with intervals: what Rome did toward Petersburg or Moscow, and the reverse.
scales-compared =
    .title = How far the sign of a decade can be trusted
    .open = How far the sign of a decade can be trusted
    .subtitle = Share of 2,000 draws of sources, events and weights in which the net keeps its sign, on three scales.
    .description = A table of decades by scale: colour gives the sign of the net score, the figure how often it survives resampling.
power-map =
    .title = Who was tied to Rome, who to Petersburg or Moscow
    .subtitle = 
        One tile a power, placed by neighbourhood. Left half: strongest tie with Italy in the decade;
        right half: with Russia. The darker, the stronger.
    .description = A schematic map of the powers with a decade slider; each tile shows the strongest treaty tie with Italy and with Russia.
ties-by-decade =
    .title = They shared an ally bound to fight in { $shared } of { $decades } decades
    .subtitle = Strongest treaty tie in each decade; the darker, the stronger. Blank: the power did not exist.
    .description = Two grids of powers by decade, one for Italy and one for Russia; darkness gives the strongest treaty tie.
portfolio-similarity =
    .title = Most alike in { $high }, furthest apart in { $low }
    .subtitle = Similarity of the alliance portfolios of Italy and Russia (kappa, line) and the range of seven measures (band).
    .description = A yearly line of kappa with a band from the lowest to the highest of seven measures, and a strip of the treaties between the two states.
coverage =
    .title =
        Between { $decade_fewest } and { $decade_most ->
            [one] { $decade_most } event
           *[other] { $decade_most } events
        } a decade: the record is uneven
    .open = How many events each decade holds
    .subtitle = Events in the ledger by decade and confidence, context and party events included.
    .description =
        Stacked bars of { $ledger_events ->
            [one] { $ledger_events } event
           *[other] { $ledger_events } events
        } by decade, shaded by confidence.
coverage-by-arena =
    .title = Balkans, Danube and Straits: { $eastern_events } of all events
    .open = Which regions the events are about, by decade
    .subtitle = Events in the ledger by arena and decade; the darker, the more.
    .description = A grid of arenas by decade with the number of events in each; { $eastern_events } of all events are about the Balkans, the Danube or the Straits.
coverage-by-domain =
    .title = Above all { $domain_first }, then { $domain_second }
    .open = What the events are about, by decade
    .subtitle = Events in the ledger by domain and decade; the darker, the more.
    .description = A grid of domains by decade with the number of events in each: above all { $domain_first }, then { $domain_second }.
domain-said =
    .diplomacy = diplomacy
    .alliance = alliances
    .military = military affairs
    .economy = trade and credit
    .energy-industry = energy and industry
    .party = parties
    .culture-science = culture and science
    .humanitarian = humanitarian matters
    .security = security and sanctions
confidence = Confidence
    .high = High
    .medium = Medium
    .low = Low
    .unconfirmed = Unconfirmed
arena = Arena
    .bilateral = The two countries
    .balkans = Balkans
    .danube = Danube
    .straits = Straits
    .black-sea-caucasus = Black Sea, Caucasus
    .mediterranean = Mediterranean
    .africa = Africa
    .middle-east = Middle East
    .iberia = Spain
    .western-europe = Western Europe
    .eastern-europe = Eastern Europe
    .asia = Asia
    .arctic = Arctic
    .world = World, UN, G8
domain = Domain
    .diplomacy = Diplomacy
    .alliance = Alliances
    .military = Military
    .economy = Trade, credit
    .energy-industry = Energy, industry
    .party = Parties
    .culture-science = Culture, science
    .humanitarian = Humanitarian
    .security = Security, sanctions
share = Share of acts
    .low = Interval, lower end
    .high = Interval, upper end
eastern-acts = Acts about the Balkans, the Danube or the Straits
citations = Citations
language = Language
    .it = Italian
    .en = English
    .ru = Russian
    .fr = French
    .de = German
    .other = Other
coverage-by-language =
    .title = Sources read above all { $language_first }, then { $language_second }
    .open = In which languages the sources were read, by decade
    .subtitle = Citations of sources by language and decade; an event can cite several. The darker, the more.
    .description = A grid of languages by decade with the number of citations of sources read in each; above all { $language_first }, then { $language_second }.
read-in =
    .it = in Italian
    .en = in English
    .ru = in Russian
    .fr = in French
    .de = in German
    .other = in other languages
eastern-share =
    .title =
        Balkans, Danube, Straits: over half in { $eastern_decades ->
            [one] one decade, the { $eastern_last }
           *[other] { $eastern_decades } decades, last { $eastern_last_in }
        }
    .open = How many acts were about the Balkans, the Danube or the Straits
    .subtitle = Share of the scored acts of each decade that concern the Balkans, the Danube or the Straits, with its 95% interval.
    .description = A point a decade with its interval: the share of acts about the Balkans, the Danube or the Straits, { $eastern_share } in all. It exceeds one half { $eastern_over_half_in }.
source = Source
witnesses-by-decade =
    .title = Independent witnesses move with the ledger in { $together } of { $moved } steps
    .subtitle = 
        Means by decade and range of years (lines). Teal: higher is closer; orange: higher is further apart.
        Grey: blind decade; faded: under { $few } observed years. At right: steps from decade to decade taken
        the ledger's way (in brackets: not counted in the title).
    .description = The ledger's balance above { $series } small panels by decade, each within its own range and with blind decades grey. The { $counted } series that bear witness on their own move the same way as the ledger in { $together } of { $moved } steps.
    .heard = { $together } of { $moved }
    .mean = Mean
    .low = Lowest year
    .high = Highest year
    .years = Observed years
witness =
    .ledger = The ledger: balance of friendly and hostile acts
    .imports = Russia in Italy's imports, % (RICardo to 1938, COW from 1948)
    .exports = Russia in Italy's exports, % (RICardo to 1938, COW from 1948)
    .organisations = Shared organisations, of all that either belongs to
    .alliances = Likeness of alliances (kappa, ATOP)
    .agreement = Agreement in votes at the UN
    .positions = Distance of positions at the UN
    .disputes = Share of years with a militarised dispute
    .rivals = Strategic rivals in common
    .regimes = Distance of regimes (polyarchy, V-Dem)
trade-two-mirrors =
    .title = Italy records { $inward }% of Russia's figure coming in, { $outward }% going out
    .subtitle = 
        The same goods as each side reports them, million pounds a year, logarithmic scale (RICardo).
        Pale bars: sources disagree. Gaps: no report. The title gives medians over years with both reports.
    .description = Two panels of yearly lines, goods from Russia to Italy and from Italy to Russia, each as the two states report it. The median ratio of Italy's to Russia's figure is { $inward }% for goods going to Italy and { $outward }% for goods going to Russia.
    .to-italy = Goods from Russia to Italy
    .to-russia = Goods from Italy to Russia
    .italy = as Italy reports
    .russia = as Russia reports
    .reporter = Reported by
    .unit = Million pounds
un-votes =
    .title = UN positions closest in { $closest }, in { $turn } as far as in { $like }
    .subtitle = 
        Above, share of roll calls voted alike (an abstention beside a vote is half); the larger the point, the more votes.
        Below, estimated positions with intervals from the 5th to the 95th percentile. No common vote in 1964.
    .description = Two panels by year: how often Italy and the Soviet Union or Russia voted alike in the General Assembly, and their estimated positions. The distance is least in { $closest }; its greatest later jump, in { $turn }, brings it back to that of { $like }.
    .agreement = Agreement
    .count = Roll calls
    .alike = How often they voted alike
    .stands = Where each stands (the United States toward the top)
    .position = Position
    .distance = Distance
