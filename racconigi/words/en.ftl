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
    .code = Code
scale = Scale
direction = Direction
    .ITA-RUS = Rome toward Petersburg or Moscow
    .RUS-ITA = Petersburg or Moscow toward Rome
tied-with = Tied with
tie = Strongest tie
    .number = Tie, from 0 to 3
    .level-0 = none
    .level-1 = consultation or non-aggression
    .level-2 = neutrality
    .level-3 = defence
cooperative-events = Cooperative events
conflictual-events = Conflictual events
stability = Same sign in
kappa = Kappa
lowest = Lowest measure
highest = Highest measure
similarity = Similarity
own-ties = Treaty ties of the two with each other; the darker, the stronger
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
    .description = Mirrored bars by decade: cooperation above, conflict below, { $acts } events. The interval of the balance lies above zero in { $friendly ->
            [one] one decade
           *[other] { $friendly } decades
        }, below in { $hostile }, and includes zero in { $mixed }.
directions =
    .title = Rome's view beside Petersburg's and Moscow's
    .open = Rome's view beside Petersburg's and Moscow's
    .subtitle = Balance of cooperative and conflictual acts with its 95% interval; joint acts count both ways. Faded: fewer than { $few } events.
    .description = Two points a decade with intervals: what Rome did toward Petersburg or Moscow, and the reverse.
scales-compared =
    .title = How far the sign of a decade can be trusted
    .open = How far the sign of a decade can be trusted
    .subtitle = Share of { $draws } draws of sources, events and weights in which the net keeps its sign, on three scales.
    .description = A table of decades by scale: colour gives the sign of the net score, the figure how often it survives resampling.
power-map =
    .title =
        Tied to both: { $both_fewest ->
            [0] no power
            [one] one power
           *[other] { $both_fewest } powers
        } { $both_fewest_decades_in }, { $both_last } of { $powers_last } { $last_decade_in }
    .open = Who was tied to Rome, who to Petersburg or Moscow
    .subtitle =
        One tile a power, neighbours near each other. Left half: strongest treaty tie with Italy
        in the decade; right half: with Russia. The darker, the stronger.
    .description = A schematic map of the powers with a decade slider; the left half of each tile shows the strongest treaty tie with Italy, the right half with Russia. In the last decade shown, { $both_last } of { $powers_last } powers are tied to both.
ties-by-decade =
    .title =
        Help in war: { $shared ->
            [0] never the same ally
           *[other] the same ally in { $shared } of { $decades } decades
        }
    .open = Who was tied to Italy and to Russia, decade by decade
    .subtitle =
        Strongest treaty tie in each decade; the darker, the stronger. Blank: the power did not exist.
        The same ally in the same year: { $shared_at_once ->
            [0] never
            [one] in one decade
           *[other] in { $shared_at_once } decades
        }.
    .description =
        Two grids of powers by decade, one for Italy and one for Russia; darkness gives the strongest treaty tie. { $shared ->
            [0] No power was bound to help in war, or to be helped, with both in one decade.
            [one] In one of { $decades } decades some power was bound to help in war, or to be helped, with both.
           *[other] In { $shared } of { $decades } decades some power was bound to help in war, or to be helped, with both.
        }
portfolio-similarity =
    .title = Most alike in { $kappa_highest_year }, furthest apart in { $kappa_lowest_year }
    .open = How alike the two portfolios of alliances were
    .subtitle = Similarity of the alliance portfolios of Italy and Russia (kappa, line) and the range of { $measures } measures (band).
    .description = A yearly line of kappa, highest in { $kappa_highest_year } and lowest in { $kappa_lowest_year }, with a band from the lowest to the highest of { $measures } measures, and a strip of the years in which the two had a treaty tie with each other.
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
    .title =
        Independent witnesses move with the ledger in { $together } of { $moved ->
            [one] one step
           *[other] { $moved } steps
        }
    .open = Independent witnesses beside the ledger
    .subtitle =
        Means by decade and range of years (lines). Teal: higher is closer; orange: higher is further apart.
        Grey: blind decade; faded: fewer than { $few } observed years. At right: steps from decade to decade
        taken the ledger's way (in brackets: not counted in the title).
    .description =
        The ledger's balance above { $series ->
            [one] one small panel by decade, within its own range and with blind decades grey.
           *[other] { $series } small panels by decade, each within its own range and with blind decades grey.
        } { $counted ->
            [one] The one series that bears witness on its own moves the same way as the ledger in { $together } of { $moved } steps.
           *[other] The { $counted } series that bear witness on their own move the same way as the ledger in { $together } of { $moved } steps.
        }
    .heard = { $together } of { $moved }
    .heard-aside = ({ $together } of { $moved })
    .mean = Mean
    .low = Lowest year
    .high = Highest year
    .years = Observed years
    .counted = Counted in the title
    .decades = Decades seen by both
    .rho = Rank correlation
    .chance = What chance seldom exceeds
    .together = Steps the ledger's way
    .moved = Steps in which both moved
witness = Witness
    .ledger = The ledger: balance of friendly and hostile acts
    .imports = Russia in Italy's imports, % (RICardo, then COW)
    .exports = Russia in Italy's exports, % (RICardo, then COW)
    .organisations = Shared organisations, of all that either belongs to
    .alliances = Likeness of alliances (kappa, ATOP)
    .agreement = Agreement in votes at the UN
    .positions = Distance of positions at the UN
    .disputes = Share of years with a militarised dispute
    .rivals = Strategic rivals in common
    .regimes = Distance of regimes (polyarchy, V-Dem)
rise = A rise means
    .closer = closer together
    .apart = further apart
yes-no =
    .True = yes
    .False = no
series = Series
    .trade_ricardo = RICardo
    .trade_cow = Correlates of War (trade)
    .organisations = Correlates of War (organisations)
    .portfolio_similarity_atop = ATOP
    .un_agreement = Roll calls at the UN
    .ideal_points = Ideal points
    .disputes = Correlates of War and Gibler et al. (disputes)
    .rivals = Mean of two lists of rivals
    .regimes = V-Dem
trade-two-mirrors =
    .title = Italy records { $mirror_to_italy } of Russia's figure coming in, { $mirror_to_russia } going out
    .open = Trade between Italy and Russia, as each reports it
    .subtitle =
        The same goods as each side reports them, million pounds a year, logarithmic scale (RICardo).
        Pale bars: sources disagree. Gaps: no report. The title gives medians over years with both reports.
    .description = Two panels of yearly lines, goods from Russia to Italy and from Italy to Russia, each as the two states report it. The median ratio of Italy's to Russia's figure is { $mirror_to_italy } for goods going to Italy and { $mirror_to_russia } for goods going to Russia.
    .unit = Million pounds
    .low = Lowest source
    .high = Highest source
goods = Goods
    .to-italy = Goods from Russia to Italy
    .to-russia = Goods from Italy to Russia
reporter = Reported by
mirror =
    .ITA = as Italy reports
    .RUS = as Russia reports
un-votes =
    .title = UN positions closest in { $closest }, in { $turn } as far apart as in { $like }
    .open = Italy and Russia at the United Nations
    .subtitle =
        Above, share of roll calls voted alike (an abstention beside a vote is half); larger points: more votes.
        Below, estimated positions with intervals from the 5th to the 95th percentile.{ $silent ->
            [0] {""}
           *[other] {" "}No common vote in { $silent_years }.
        }
    .description = Two panels by year: how often Italy and the Soviet Union or Russia voted alike in the General Assembly, and their estimated positions. The distance is least in { $closest }; its greatest later leap, in { $turn }, brings it back to that of { $like }.
    .agreement = Agreement
    .count = Roll calls
    .alike = How often they voted alike
    .stands = Where each stands (the United States toward the top)
    .position = Position
    .low = Interval, lower end
    .high = Interval, upper end
    .distance = Distance
take-away = Take away:
    .link = Link
figures-as-table = The figures as a table
    .several = The figures as tables
panel =
    .decades = By decade
    .acts = Acts
    .eras = Eras
    .names = Names of the states
    .similarity = Similarity
    .own_ties = Ties between the two
    .ledger = The ledger
    .comparison = Steps taken together
    .agreement = Agreement in votes
    .positions = Positions
# Generated pages
event-sign =
    .cooperation = cooperation
    .conflict = conflict
    .neutral = neither cooperation nor conflict
    .unscored = not scored
decade-box =
    .cooperation = cooperation clearly leads
    .conflict = conflict clearly leads
    .leans-cooperation = mixed, leaning to cooperation
    .leans-conflict = mixed, leaning to conflict
    .even = evenly mixed
    .nothing = no scored act
    .counts =
        { $cooperative ->
            [one] { $cooperative } cooperative act
           *[other] { $cooperative } cooperative acts
        }, { $conflictual } conflictual
    .counts-few =
        { $cooperative ->
            [one] { $cooperative } cooperative act
           *[other] { $cooperative } cooperative acts
        }, { $conflictual } conflictual: too few to say
event-entry =
    .type = Type
    .weighted = { $type } ({ $weight } on the WEIS scale)
    .initiator = Initiator
    .target = Target
    .together = Together
    .scope = Scope
    .also = Another date given:
    .note = Note:
    .read-in = Read in:
act-scope =
    .dyad = between the two states
    .party = between parties; not scored
    .context = context; not scored
treaty-entry =
    .signed = Signed
    .end = End
    .obligations = Obligations
    .members = Members
    .secret = secret
    .general = general pledge
treaty-obligation =
    .defence = defence
    .offence = offence
    .neutrality = neutrality
    .nonaggression = non-aggression
    .consultation = consultation
how-ended =
    .expired = expired
    .replaced = replaced
    .denounced = denounced
    .lapsed = lapsed
    .war = ended by war
    .dissolved = dissolved
    .never-ratified = never ratified
    .in-force = still in force
claim-verdict =
    .supported = supported
    .supported-with-correction = supported with correction
    .contested = contested
    .contradicted = contradicted
    .not-testable = not testable
claim-entry =
    .kind = Kind
    .thesis = thesis
    .event = event
    .interpretation = interpretation
    .causal = cause and effect
    .years = Years
    .correction = Correction.
    .predicted = Predicted.
    .evidence = Evidence:
    .before = Evidence from before those years:
    .after = Evidence from after those years:
    .related = Also bears on it:
    .for = Read for it:
    .against = Read against it:
source-kind =
    .primary = primary source
    .official = official document
    .scholarship = scholarship
    .reference = reference work
    .press = press
    .dataset = data set
    .web = web page
explorer =
    .search = Search
    .hint = words of the title or description
    .all = all
    .sources = Sources
    .found = { $total ->
        [one] { $shown_text } of { $total_text } event
       *[other] { $shown_text } of { $total_text } events
    }
codebook =
    .boundary = Boundary:
    .weight = { $scale } { $code }: { $weight }
dictionary =
    .rows = { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }
    .licence = Licence:
    .field = Field
    .type = Type
    .holds = What it holds
    .rules = Rules
    .key = part of the key
    .required = required
    .unique = unique
    .one-of = one of: { $values }
    .range = from { $low } to { $high }
    .at-least = { $low } or more
    .at-most = { $high } or less
    .refers = names a row of { $table }
    .listed = identifiers from { $column }
downloads =
    .everything = Everything as a data package (ZIP)
    .bibtex = The sources as BibTeX
    .tables = Tables of evidence and series:
    .computed = Results, computed from these tables whenever the book is built:
downloads-result =
    .reconciliation = The register of treaties compared with ATOP
    .kappa_compared = Similarity of Italy's and Russia's alliances by year, from the register and from ATOP
