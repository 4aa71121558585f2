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
    .AUH = Austria-Hungary
    .FRA = France
    .GBR = Britain
    .GER = Germany
    .TUR = Turkey
    .USA = the United States
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
    .level-1 = a lesser promise
    .level-2 = a greater promise
    .level-3 = help in war
cooperative-events = Cooperative events
conflictual-events = Conflictual events
kappa = Kappa
    .known = As known at the time
    .active = Without dormant promises
    .checked = As far as checked
lowest = Kappa, one partner or treaty left out: least
highest = Kappa, one partner or treaty left out: greatest
similarity = Similarity
own-ties = Treaty ties of the two with each other; the fuller the colour, the stronger
relation-by-decade =
    .title =
        { $friendly_spells ->
            [0] No long friendly spell
            [one] Friendly in one long spell
           *[other] Friendly in { $friendly_spells } long spells
        }, hostile since { $hostile_since }
    .open = The relation by decade and year
    .subtitle =
        Above, { $acts } acts of one state toward the other by decade and gravity. Below, the relation behind them
        year by year, as friendly to hostile occasions; bands: half of what is likely, and nine tenths of it.
    .description = Above, acts by decade: cooperation up, conflict down, { $acts } in all. Below, the relation year by year. It is clearly friendly in { $spells_clear_friendly }, open in { $spells_open }, clearly hostile in { $spells_clear_hostile }; the two were at war in { $at_war }.
    .axis = Friendly : hostile
scores-by-decade =
    .title =
        Weighed on three scales, cooperation outweighs conflict in { $positive ->
            [0] no decade
            [one] one decade
           *[other] { $positive } decades
        } of { $decades }
    .open = Cooperation and conflict scores by decade
    .subtitle =
        Sum of the weights of acts on the scale chosen (WEIS, CAMEO, COPDAB); the tick is the net.
        Sums grow with the record: they describe what was found, and decide nothing.
    .description = Bars by decade on a scale that can be chosen: the sum of cooperative weights above, of conflictual weights below. The net is positive on all three scales in { $positive } of { $decades } decades and negative on all three in { $negative }.
directions =
    .title = What each side did alone
    .open = What each side did alone
    .subtitle = Balance of friendly and hostile acts of one side toward the other, with its 95% interval. Faded: fewer than { $few } acts.
    .description = Two points a decade with intervals: what Rome did toward Petersburg or Moscow, and the reverse. Acts done together are left out.
level = Level
    .war = War and armed attack
    .material-conflict = Conflict in deeds: sanctions, ruptures
    .verbal-conflict = Conflict in words: protests, refusals
    .verbal-cooperation = Cooperation in words: visits, talks
    .material-cooperation = Cooperation in deeds: treaties, aid
word = What may be said
    .clear-friendly = clearly friendly
    .probable-friendly = probably friendly
    .open = open
    .probable-hostile = probably hostile
    .clear-hostile = clearly hostile
relation = Relation (log odds)
    .low50 = Half of what is likely, lower end
    .high50 = Half of what is likely, upper end
    .low90 = Nine tenths, lower end
    .high90 = Nine tenths, upper end
    .friendly = Probability of friendly
    .hostile = Probability of hostile
occasions = Occasions
    .friendly = Friendly occasions
    .hostile = Hostile occasions
spell = Spell
    .clear-friendly = friendly
    .probable-friendly = friendly?
    .open = open
    .probable-hostile = hostile?
    .clear-hostile = hostile
    .firm = It begins within a year of then
war-year = At war
side = Side
tipping-points =
    .title = Some words hang by { $tipping_least ->
            [one] one unfound act
           *[other] { $tipping_least } unfound acts
        }, others would bear { $tipping_most }
    .open = What unfound acts would change
    .subtitle =
        How many acts of the other side, as mild as they come and spread over the decade, would have to be found
        before its word changes. A question mark: the decade is open as it is.
    .description = Bars by decade: how many unfound acts would undo its word, from { $tipping_least } ({ $tipping_least_decades_in }) to { $tipping_most } ({ $tipping_most_decades_in }).
specification-shares =
    .title = { $firm_count ->
            [0] No decade keeps its side
            [one] Only one decade keeps its side
           *[other] { $firm_count } decades keep their side
        } in nine of ten of { $specifications } readings
    .open = What other choices would say
    .subtitle =
        All combinations of unit, confidence, number of sources, words, one-sided sources, joint acts and scale;
        the share of them that say each word. Outlined: what this book says.
    .description = Stacked bars by decade: the share of { $specifications } combinations of choices that call it clearly or probably friendly, open, probably or clearly hostile. In { $never_reversed } of the { $said } decades of which the book says something, no combination reverses the side.
unseen-acts =
    .title = About { $found_cooperation } of friendly acts and { $found_conflict } of hostile ones were found, at most
    .open = How many acts were never found
    .subtitle =
        Bars: acts found. Points with 95% intervals: the least number there were, from how many acts one source
        names and how many two (Chao). Sources that copy each other make it too low.
    .description = Bars by era for friendly and hostile acts: those found, and the least number of all after Chao. In all about { $found_cooperation } of the friendly and { $found_conflict } of the hostile ones were found, or fewer.
readings = Share of readings
own-word = Said by this book
unfound = Unfound acts that would change the word
acts-found = Acts found
    .estimated = All acts, at least
    .low = Interval, lower end
    .high = Interval, upper end
interest-specifications =
    .title = { $found ->
            [0] No test links the relation to regimes or to interests, of { $tests }
            [one] One test links the relation to regimes or to interests, of { $tests }
           *[other] { $found } tests link the relation to regimes or to interests, of { $tests }
        }
    .open = The relation beside regimes and interests, under every choice
    .subtitle =
        Rank correlation under { $combinations } combinations of choices; up is what the reading expects.
        Band: what one turn in twenty reaches by chance. Strong: beyond it, { $beyond } of all.
    .description = Seven panels, one a measure of ideology or of interest, with the correlations of all { $combinations } combinations in order and a band of what chance reaches. { $beyond } lie beyond it. Of the { $conduct_combinations } with an outcome of conduct { $conduct_beyond } do, of the { $promises_combinations } with one of written promises { $promises_beyond }.
interest-turns =
    .title = The word changes at { $turns_with_regime_words } of { $turns_with_regime } turns with a new regime, { $turns_without_regime_words } of { $turns_without_regime } without
    .open = The relation around turning points
    .subtitle =
        Mean relation in the years before (ring) and after (dot), { $around } on each side, with nine tenths of what is likely.
        Colour: whether a regime changed, or else rivals in common or positions at the UN.
    .description = Rows by turning point, with the relation before and after and its intervals. A regime changed at { $turns_with_regime } of { $turns }, and the word for the relation at { $turns_with_regime_words } of these; in all the word changed at { $turns_words }.
measure = Measure
    .polyarchy = Distance of regimes: polyarchy (V-Dem)
    .polity = Distance of regimes: Polity score
    .families = Distance of families of regime
    .rivals = Rivals in common
    .german-rival = Austria-Hungary or Germany a rival of both
    .trade = Russia’s share of Italy’s imports
    .positions = Distance of positions at the UN
measure-of = { $measure } ({ $reading })
reading = Reading
    .interest = interest
    .ideology = ideology
    .both = both
    .neither = neither
outcome = Set against
    .relation = the relation
    .word = the word for the year
    .kappa = likeness of alliances
    .tie = tie of the two
lag = Years by which the measure goes before
detrended = Lines in time taken away
era-left-out = Era left out
toward = Correlation, as the reading expects
reach = What one turn in twenty reaches
    .as-far = Turns as far from zero
    .beyond = Beyond chance
turn = Turning point
    .when = When
    .before = before
    .after = after
changed = What changed
    .regime = regime
    .interest = interest
    .both = both
    .neither = neither
    .unknown = not known
test =
    .ideology-polyarchy = polyarchy
    .ideology-polity = Polity
    .ideology-families = families of regime
    .interest-rivals = rivals in common
    .interest-german-rival = a German rival in common
    .interest-trade = trade
    .interest-positions = positions at the UN
    .contest-rivals = rivals against polyarchy
    .contest-trade = trade against polyarchy
    .contest-positions = positions against polyarchy
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
        in the decade; right half: with Russia. The fuller the colour, the stronger.
    .description = A schematic map of the powers with a decade slider and a choice of coding; the left half of each tile shows the strongest treaty tie with Italy, the right half with Russia. In the last decade shown, { $both_last } of { $powers_last } powers are tied to both.
ties-by-decade =
    .title =
        Help in war: { $shared ->
            [0] never the same ally
           *[other] the same ally in { $shared } of { $decades } decades
        }
    .open = Who was tied to Italy and to Russia, decade by decade
    .subtitle =
        Strongest treaty tie in each decade; the fuller the colour, the stronger. Stroked: the power did not exist.
        The same ally in the same year: { $shared_at_once ->
            [0] never
            [one] in one decade
           *[other] in { $shared_at_once } decades
        }.
    .description =
        Two grids of powers by decade, one for Italy and one for Russia, with a choice of coding; the fuller the colour, the stronger the treaty tie. { $shared ->
            [0] No power was bound to help in war, or to be helped, with both in one decade.
            [one] In one of { $decades } decades some power was bound to help in war, or to be helped, with both.
           *[other] In { $shared } of { $decades } decades some power was bound to help in war, or to be helped, with both.
        }
exists = Existed
no-such-state = no such state
any-year =
    .title = On 1 July of any year: one ally for both in { $years_shared } of { $years } years
    .open = Promises on 1 July of any year
    .subtitle =
        Left of the names what Italy had promised or been promised, right Russia. Filled: owed; ring: owed to it only.
        Stroked out: no such state. Touch a mark for its treaties.
    .description = A list of powers with a slider of years and a choice of secret treaties as signed or as known at the time; beside each name the promises of Italy and of Russia on 1 July, in shapes for help in war, neutrality, no attack and consultation. In { $years_shared } of { $years } years both owed help in war to the same power.
promise = Promise
    .help = help in war
    .neutrality = neutrality
    .nonaggression = no attack
    .consultation = consultation
    .toward = { $kind }: { $names }
    .then = { $first }; { $second }
    .owes = owed
    .owed = owed to it
treaty = Treaty
portfolio-similarity =
    .title = Alike in { $kappa_alike_years } years and unlike in { $kappa_unlike_years }, whatever one treaty or partner is left out
    .open = How alike the two portfolios of alliances were
    .subtitle =
        Likeness of the portfolios of promises of Italy and Russia (kappa, line); band: with any one partner or treaty
        left out; dashed: as known at the time. Below, the years in which the two had promised each other something.
    .description = Yearly line of kappa, highest in { $kappa_highest_year }, lowest in { $kappa_lowest_year }. With any one partner or treaty left out it stays above zero in { $kappa_alike } and below in { $kappa_unlike }; a ribbon marks the years in which the two states had a treaty tie of their own.
pair = Powers
coding = Coding
    .miller = Miller
    .haege = Häge
    .atop = Chiba, Johnson and Leeds
secret-treaties = Secret treaties
    .signed = from their signing
    .known = from when they were known
alike-years = Years alike
    .unlike = Years unlike
    .known = Years with a figure
any-pair =
    .title = Italy and Russia: all { $ways } readings agree on the side in { $agreed } of { $years } years
    .open = How alike the portfolios of any two great powers were
    .subtitle =
        Likeness of the promises of the two powers that are chosen (kappa, line); band: with any one partner or treaty
        left out. Below, the years in which the two had promised each other something. It opens with the book’s own.
    .description = Yearly line of kappa and its band for any of { $pairs } pairs of great powers, by { $ways } readings of the register. For Italy and Russia every reading lies above zero in { $agreed_alike } years and below it in { $agreed_unlike }, of { $years }.
    .said = { $pair }: alike in { $alike } and unlike in { $unlike } of { $years } years, whatever one treaty or partner is left out.
balance-by-year =
    .title =
        More balanced than chance in { $above ->
            [0] none
            [one] one
           *[other] { $above }
        } of { $telling } years
    .open = How balanced the ties between the powers were
    .subtitle =
        Above, the share of triangles of powers that fit (line), and what 95% of random deals of the same signs give (band).
        Below, the same for all ties at once: F is 1 where two camps explain every sign.
    .description = Two panels by year, each a line over the band of chance: the share of balanced triangles, and F, the ties that two camps explain. The share lies above the band in { $above } of the { $telling } years in which chance could give another; on average it is { $mean }, against { $mean_chance } by chance.
    .ties = Signed ties
    .positive = Plus ties
    .negative = Minus ties
    .triads = Triangles
    .balanced = Share of triangles that fit
    .low = Share by chance, lower end
    .high = Share by chance, upper end
    .frustration = Ties that no two camps explain
    .f = F
    .f-low = F by chance, lower end
    .f-high = F by chance, upper end
triangles =
    .title = Italy, Russia and Vienna: the triangle did not fit, { $out_of_balance }
    .open = Italy, Russia and a third
    .subtitle =
        Each side of five triangles, as its promises, rivalries and wars sign it; below it, whether the three signs fit.
        Blank: no sign, or no complete triangle.
    .description = Five panels, one for each third state: spans of years in which Italy and Russia, Italy and the third, and Russia and the third had a plus or a minus, and in which the triangle was balanced. The triangle with Austria-Hungary was longest out of balance in { $out_of_balance }.
third = Third state
    .AUH = Austria(-Hungary)
    .GER = Germany
    .FRA = France
    .GBR = Britain
    .SRB = Serbia, Yugoslavia
edge = Side
    .ITA-RUS = Italy and Russia
    .ITA-third = Italy and the third
    .RUS-third = Russia and the third
    .triangle = the triangle
sign = Sign
    .plus = plus: bound by promise
    .minus = minus: rivals or at war
    .balanced = the triangle fits
    .unbalanced = it does not fit
reason = Reason
    .war = war
    .help = promise of help or neutrality
    .rivalry = rivalry
    .understanding = promise to consult or not to attack
    .opposed = help promised to an adversary
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
    .subtitle = Events in the ledger by arena and decade.
    .description = A grid of arenas by decade with the number of events in each; { $eastern_events } of all events are about the Balkans, the Danube or the Straits.
coverage-by-domain =
    .title = Above all { $domain_first }, then { $domain_second }
    .open = What the events are about, by decade
    .subtitle = Events in the ledger by domain and decade.
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
    .subtitle = Citations of sources by language and decade; an event can cite several.
    .description = A grid of languages by decade with the number of citations of sources read in each; above all { $language_first }, then { $language_second }.
read-in =
    .it = in Italian
    .en = in English
    .ru = in Russian
    .fr = in French
    .de = in German
    .other = in other languages
where-it-happened =
    .title = Acts about the Balkans, Danube, Straits: { $about_there } of { $about_placed } happened there, { $about_home } in Italy or Russia
    .open = Where the acts happened
    .subtitle =
        { $placed } scored acts by the place where they happened: left half cooperation, right half conflict, area the number of acts.
        { $unplaced } had no one place.
    .description = A map of Europe with the rivers, an inset for the Far East and a column for places beyond. A half disc for each place and side, as large as there are acts; most at { $busiest }, { $busiest_events }. Of { $about_placed } acts about the Balkans, the Danube or the Straits whose place is known, { $about_there } happened there.
map =
    .all-decades = all decades
    .about = Acts about
    .about-all = anything
    .about-eastern = the Balkans, the Danube, the Straits
    .far-east = Far East
    .beyond = beyond the map
    .danube = Danube
    .black-sea = Black Sea
    .mediterranean = Mediterranean
    .baltic = Baltic
    .north-sea = North Sea
on = On
history = The history
    .context = Around the two
    .war = War
    .material-conflict = Conflict in deeds
    .verbal-conflict = Conflict in words
    .verbal-cooperation = Cooperation in words
    .material-cooperation = Cooperation in deeds
    .relation = The relation, all years; in colour those of this chapter
timeline =
    .subtitle =
        Top: what went on around the two. Middle: their cooperation; under the axis their conflict.
        Where there is no room for a title stands a point. Below: the relation, with nine tenths of what is likely.
    .description = A timeline of the chapter: what went on around the two on top, cooperation above an axis of years, conflict under it, each act with its title where there is room; below, the relation year by year, with the years of the chapter in colour.
mapped =
    .subtitle =
        Scored acts with a known place, where they happened: left half cooperation, right half conflict,
        area the number of acts.
    .description = A map of Europe with the rivers, an inset for the Far East and a column for places beyond. A half disc for each place and side, as large as there are acts in the chapter’s years.
stood =
    .subtitle =
        What was promised in writing on the first and on the last day of the chapter.
        Filled: owed by Italy or Russia. Ring: owed only to it.
    .description = A grid of powers, with a mark for each kind of promise: what Italy owed or was owed on the first day and on the last, and what Russia did.
observed = What was observed
    .row = What or who
    .stance = Stance
    .said = In short, or who counts
    .form = Form
    .value = Figure
observed-form = Form
    .written = in writing
    .spoken = spoken or reported
straits-1908 =
    .title = Italy was not alone in kind words to Russia over the Straits, 1908–1912
    .open = The powers and the Straits, 1908–1912
    .subtitle =
        Each mark is what a power said of the passage of Russian warships, as one source tells it.
        Filled: in writing. Ring: spoken or reported. A line joins two accounts of one occasion.
    .description = Lanes for Italy, Britain, France, Austria-Hungary, Germany and Turkey, with a mark for each statement on the passage of Russian warships through the Straits from 1908 to 1912, from for to against. Several powers beside Italy have marks for it; none but Italy has only such marks.
don-1939 =
    .title = Of the army on the Don counts agree on who returned, not on the captured
    .open = The Italian army in Russia: who counts what
    .subtitle =
        Each mark is a figure that somebody published, in the row of what it claims to count, in men.
        Triangles: the source says more, or less, than the figure. The ends of each row are written out.
    .description = Rows for strength, the absent, the dead and missing, the captured, those who reached the camps, died there or returned, each with the published counts. Counts of the returned of this army lie within a hundred men of each other, counts of the captured reach from forty to a hundred and fifteen thousand.
timeline-unification =
    .title = { $span_unification }: { $cooperative_unification } acts of cooperation, { $conflictual_unification } of conflict
    .open = Unification and the tsar: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-unification =
    .title = Written ties with powers, { $span_unification }: Italy { $italy_first_unification }, then { $italy_last_unification }; Russia { $russia_first_unification }, then { $russia_last_unification }
    .open = Unification and the tsar: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-unification =
    .title = { $span_unification }: of { $placed_unification } acts, { $at_home_unification } in Italy or Russia, { $in_east_unification } in the Balkans, Danube, Straits
    .open = Unification and the tsar: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-triple-alliance =
    .title = { $span_triple_alliance }: { $cooperative_triple_alliance } acts of cooperation, { $conflictual_triple_alliance } of conflict
    .open = The Triple Alliance: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-triple-alliance =
    .title = Written ties with powers, { $span_triple_alliance }: Italy { $italy_first_triple_alliance }, then { $italy_last_triple_alliance }; Russia { $russia_first_triple_alliance }, then { $russia_last_triple_alliance }
    .open = The Triple Alliance: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-triple-alliance =
    .title = { $span_triple_alliance }: of { $placed_triple_alliance } acts, { $at_home_triple_alliance } in Italy or Russia, { $in_east_triple_alliance } in the Balkans, Danube, Straits
    .open = The Triple Alliance: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-racconigi =
    .title = { $span_racconigi }: { $cooperative_racconigi } acts of cooperation, { $conflictual_racconigi } of conflict
    .open = Bosnia, Racconigi, Libya, the Straits: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-racconigi =
    .title = Written ties with powers, { $span_racconigi }: Italy { $italy_first_racconigi }, then { $italy_last_racconigi }; Russia { $russia_first_racconigi }, then { $russia_last_racconigi }
    .open = Bosnia, Racconigi, Libya, the Straits: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-racconigi =
    .title = { $span_racconigi }: of { $placed_racconigi } acts, { $at_home_racconigi } in Italy or Russia, { $in_east_racconigi } in the Balkans, Danube, Straits
    .open = Bosnia, Racconigi, Libya, the Straits: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-great-war =
    .title = { $span_great_war }: { $cooperative_great_war } acts of cooperation, { $conflictual_great_war } of conflict
    .open = London and the price of entry: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-great-war =
    .title = Written ties with powers, { $span_great_war }: Italy { $italy_first_great_war }, then { $italy_last_great_war }; Russia { $russia_first_great_war }, then { $russia_last_great_war }
    .open = London and the price of entry: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-great-war =
    .title = { $span_great_war }: of { $placed_great_war } acts, { $at_home_great_war } in Italy or Russia, { $in_east_great_war } in the Balkans, Danube, Straits
    .open = London and the price of entry: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-revolution =
    .title = { $span_revolution }: { $cooperative_revolution } acts of cooperation, { $conflictual_revolution } of conflict
    .open = Revolution, intervention, recognition: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-revolution =
    .title = Written ties with powers, { $span_revolution }: Italy { $italy_first_revolution }, then { $italy_last_revolution }; Russia { $russia_first_revolution }, then { $russia_last_revolution }
    .open = Revolution, intervention, recognition: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-revolution =
    .title = { $span_revolution }: of { $placed_revolution } acts, { $at_home_revolution } in Italy or Russia, { $in_east_revolution } in the Balkans, Danube, Straits
    .open = Revolution, intervention, recognition: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-old-grooves =
    .title = { $span_old_grooves }: { $cooperative_old_grooves } acts of cooperation, { $conflictual_old_grooves } of conflict
    .open = The old grooves: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-old-grooves =
    .title = Written ties with powers, { $span_old_grooves }: Italy { $italy_first_old_grooves }, then { $italy_last_old_grooves }; Russia { $russia_first_old_grooves }, then { $russia_last_old_grooves }
    .open = The old grooves: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-old-grooves =
    .title = { $span_old_grooves }: of { $placed_old_grooves } acts, { $at_home_old_grooves } in Italy or Russia, { $in_east_old_grooves } in the Balkans, Danube, Straits
    .open = The old grooves: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-containment =
    .title = { $span_containment }: { $cooperative_containment } acts of cooperation, { $conflictual_containment } of conflict
    .open = Containing Germany: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-containment =
    .title = Written ties with powers, { $span_containment }: Italy { $italy_first_containment }, then { $italy_last_containment }; Russia { $russia_first_containment }, then { $russia_last_containment }
    .open = Containing Germany: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-containment =
    .title = { $span_containment }: of { $placed_containment } acts, { $at_home_containment } in Italy or Russia, { $in_east_containment } in the Balkans, Danube, Straits
    .open = Containing Germany: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-ethiopia-spain =
    .title = { $span_ethiopia_spain }: { $cooperative_ethiopia_spain } acts of cooperation, { $conflictual_ethiopia_spain } of conflict
    .open = Ethiopia and Spain: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-ethiopia-spain =
    .title = Written ties with powers, { $span_ethiopia_spain }: Italy { $italy_first_ethiopia_spain }, then { $italy_last_ethiopia_spain }; Russia { $russia_first_ethiopia_spain }, then { $russia_last_ethiopia_spain }
    .open = Ethiopia and Spain: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-ethiopia-spain =
    .title = { $span_ethiopia_spain }: of { $placed_ethiopia_spain } acts, { $at_home_ethiopia_spain } in Italy or Russia, { $in_east_ethiopia_spain } in the Balkans, Danube, Straits
    .open = Ethiopia and Spain: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-second-war =
    .title = { $span_second_war }: { $cooperative_second_war } acts of cooperation, { $conflictual_second_war } of conflict
    .open = From pact to the Don: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-second-war =
    .title = Written ties with powers, { $span_second_war }: Italy { $italy_first_second_war }, then { $italy_last_second_war }; Russia { $russia_first_second_war }, then { $russia_last_second_war }
    .open = From pact to the Don: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-second-war =
    .title = { $span_second_war }: of { $placed_second_war } acts, { $at_home_second_war } in Italy or Russia, { $in_east_second_war } in the Balkans, Danube, Straits
    .open = From pact to the Don: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-blocs-form =
    .title = { $span_blocs_form }: { $cooperative_blocs_form } acts of cooperation, { $conflictual_blocs_form } of conflict
    .open = From armistice to the blocs: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-blocs-form =
    .title = Written ties with powers, { $span_blocs_form }: Italy { $italy_first_blocs_form }, then { $italy_last_blocs_form }; Russia { $russia_first_blocs_form }, then { $russia_last_blocs_form }
    .open = From armistice to the blocs: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-blocs-form =
    .title = { $span_blocs_form }: of { $placed_blocs_form } acts, { $at_home_blocs_form } in Italy or Russia, { $in_east_blocs_form } in the Balkans, Danube, Straits
    .open = From armistice to the blocs: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-cold-war =
    .title = { $span_cold_war }: { $cooperative_cold_war } acts of cooperation, { $conflictual_cold_war } of conflict
    .open = NATO, ENI, Fiat, the PCI: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-cold-war =
    .title = Written ties with powers, { $span_cold_war }: Italy { $italy_first_cold_war }, then { $italy_last_cold_war }; Russia { $russia_first_cold_war }, then { $russia_last_cold_war }
    .open = NATO, ENI, Fiat, the PCI: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-cold-war =
    .title = { $span_cold_war }: of { $placed_cold_war } acts, { $at_home_cold_war } in Italy or Russia, { $in_east_cold_war } in the Balkans, Danube, Straits
    .open = NATO, ENI, Fiat, the PCI: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-after-1991 =
    .title = { $span_after_1991 }: { $cooperative_after_1991 } acts of cooperation, { $conflictual_after_1991 } of conflict
    .open = The Balkans, gas, sanctions, war: what happened
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-after-1991 =
    .title = Written ties with powers, { $span_after_1991 }: Italy { $italy_first_after_1991 }, then { $italy_last_after_1991 }; Russia { $russia_first_after_1991 }, then { $russia_last_after_1991 }
    .open = The Balkans, gas, sanctions, war: who stood with whom
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-after-1991 =
    .title = { $span_after_1991 }: of { $placed_after_1991 } acts, { $at_home_after_1991 } in Italy or Russia, { $in_east_after_1991 } in the Balkans, Danube, Straits
    .open = The Balkans, gas, sanctions, war: where it happened
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
recognition-1853 =
    .title = Russia recognised Italy after Britain and France, before Prussia, Spain and Austria
    .open = Who recognised the kingdom of Italy
    .subtitle =
        What each power said of the new kingdom, 1860–1866.
        Filled: in writing. Ring: spoken or reported. A line joins two accounts of one occasion.
    .description = Lanes for eleven powers or groups of powers, with a mark for each statement on the kingdom of Italy from 1860 to 1866, from a plain yes to a protest. Russia’s recognition of 1862 stands after the British and the French, and before those of Prussia, Spain and Austria.
pledges-1870 =
    .title = Italy promised to fight France; about Russia alone, mostly to confer or stay neutral
    .open = What Italy promised, and about whom
    .subtitle =
        Treaties, notes and two conversations, by the power they were about, 1881–1904.
        Filled: in writing. Ring: spoken or reported. A line joins a draft and a text, or two dates of one paper.
    .description = Lanes by the power that a promise was about, with a mark for each promise from 1881 to 1904, coloured by how far it went, from war together to a promise to spare. Promises of war stand in the lane of France; in that of Russia stand promises to confer or to stay still, and one offer of war that was declined.
adriatic-1914 =
    .title = Zadar to Italy, Split to the Slavs: the bargain over the Adriatic, 1914–1915
    .open = The bargain over the Adriatic
    .subtitle =
        Each mark is a statement; its colour says to whom the speaker would give that piece of coast.
        Filled: in writing. Ring: spoken or reported. A line joins two accounts of one occasion.
    .description = Six rows of coast from north to south, with a mark for each statement from August 1914 to May 1915, coloured by whom it would give the place to. Nobody contests Trieste, Rijeka is on no Italian list, Zadar passes to Italy and Split to the South Slavs.
recognition-1917 =
    .title = Italy recognised the Soviets six days after Britain and four years after Estonia
    .open = Who recognised the Soviet government
    .subtitle =
        Each mark is a statement or a paper about the Soviet government, 1918–1924.
        Filled: in writing. Ring: spoken or reported. A line joins two accounts of one occasion.
    .description = Lanes for ten states in the order of their recognition in law, with a mark for each statement or paper about the Soviet government from 1918 to 1924. The lane of Italy goes from a refusal by a trade agreement and offers against a price to recognition on 7 February 1924, six days after Britain.
trade-1924 =
    .title = Italian sales to Russia more than halved in 1927 and nearly trebled in 1931
    .open = Trade between Italy and the Soviet Union, told twice
    .subtitle =
        Each trade by the buyer’s customs and by the seller’s, in thousands of pounds.
    .description = Four panels from 1924 to 1932: Italian purchases from Russia and Italian sales to it, each by Italian and by Soviet returns. Sales sink in 1927 and leap in 1931.
brenner-1933 =
    .title = Austria 1934: Rome ready to act, Belgrade against it, Moscow unheard until September
    .open = Austria 1934: who said what, day by day
    .subtitle =
        Statements found, July to October 1934; an empty stretch means that none was found.
        Filled: in writing. Ring: spoken or reported. A line joins two accounts of one occasion.
    .description = Lanes for seven capitals from July to the first days of October 1934, with a mark for each statement on Italian action in Austria. Marks crowd at the end of July in the lanes of Rome and the western capitals; the first of Moscow’s stands in September; Belgrade’s object.
oil-1935 =
    .title = Moscow all but stopped buying from Italy in 1936, but went on selling until Spain
    .open = Soviet shares of Italy’s trade and oil
    .subtitle =
        Soviet share of Italy’s trade each year, 1930–1938, and of the oil of Italy and of Italian East Africa, per cent.
        Bars: where two series, or the print, leave it open.
    .description = Four panels in per cent: Soviet shares of Italian purchases and sales from 1930 to 1938, and of the oil of Italy and of Italian East Africa. In 1936 sales to the Soviet Union reach the floor while purchases hold; they fall in 1937 and 1938.
claims-1943 =
    .title = Moscow came round to Italy in Africa, barred it from the UN, opposed it over Trieste
    .open = What Moscow said on five Italian questions
    .subtitle =
        Soviet statements on five Italian questions, October 1943 to December 1948.
        Filled: in writing. Ring: spoken or reported. A line joins two that belong to one occasion.
    .description = Lanes for five questions, with a mark for each Soviet statement from 1943 to 1948, from for Italy to against. On the colonies marks turn from against to for in 1946; on the seat in the United Nations promises, conditions and vetoes mix; Trieste and the ships never have a plain yes.
distance-1949 =
    .title = The party’s leaders dissented openly in 1968, twelve years after some of their members
    .open = The Italian Communists and Moscow
    .subtitle =
        Statements of the Italian Communists and of Moscow, 1949–1986.
        Filled: in writing. Ring: spoken or reported. A line joins two accounts of one occasion.
    .description = Lanes for the party’s leaders, its members and unions, and Moscow, with a mark for each dated statement from 1949 to 1986, from at one to condemnation. Members dissent openly in 1956, leaders first in 1968.
votes-1949 =
    .title = The Communist vote rose until 1976, within five points of the Christian Democrats
    .open = The Communist vote beside the Christian Democratic
    .subtitle =
        Per cent of votes, 1946–1989.
    .description = Panels in per cent of votes: the Communists in elections to the Constituent Assembly and the Chamber, the Christian Democrats, the Communists in European elections, and the joint list of 1948. The Communist share is highest in 1976.
gas-1991 =
    .title = Russian gas outlived the sanctions of 2014 and fell only in 2022
    .open = Russian gas and the packages of sanctions
    .subtitle =
        Share and volume of Italy’s imports, and EU packages, 2010–2026.
        Points are published figures; where two counters disagree both are shown and no line joins them.
    .description = Three panels on one axis of time: Russia’s share of Italy’s gas imports, their volume in thousand million cubic metres, and the number of the European Union’s package of sanctions. Share and volume stay high after 2014 and fall from 2022 on.
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
    .title = Friendliest { $friendliest_in }, Russia's share of imports highest { $imports_best_in }
    .open = Independent witnesses beside the relation
    .subtitle =
        Above: the relation, coloured by what may be said. Below: means by decade and range of years (lines).
        Teal: higher is closer; orange: higher is further apart. Grey: blind decade; faded: fewer than { $few } observed years.
    .description =
        The relation above { $series ->
            [one] one small panel by decade, within its own range and with blind decades grey.
           *[other] { $series } small panels by decade, each within its own range and with blind decades grey.
        } The relation was friendliest { $friendliest_in }, Russia's share of Italy's imports highest { $imports_best_in }.
    .mean = Mean
    .low = Lowest year
    .high = Highest year
    .years = Observed years
loadings =
    .title =
        { $leaving ->
            [0] None of the { $counted } independent series can be shown to move with the relation
            [one] One of the { $counted } independent series can be shown to move with the relation
           *[other] { $leaving } of the { $counted } independent series can be shown to move with the relation
        }
    .open = How much independent series move with the relation
    .subtitle =
        By how many standard deviations a series rises with one unit of the relation (log odds), with 95% intervals.
        Right of zero: closer together when friendlier. Grey: circumstances, and what is not independent.
    .description = A row a series: its loading on the relation with its 95% interval, beside zero. The intervals of { $leaving } of { $counted } independent series leave zero; chance alone reaches rank correlations by year of { $reach_least } to { $reach_most }.
    .axis = Standard deviations for one unit of the relation
    .counted = Bears witness on its own
    .loading = Loading
    .low = Loading, lower end
    .high = Loading, upper end
    .rho = Rank correlation by year
    .chance = Share of turns as far from zero
    .adjusted = The same, for all series together
    .decades = Decades seen by both
    .decade-rho = Rank correlation by decade
    .decade-chance = Share of turns as far from zero, decades
    .decade-adjusted = The same, decades, for all series together
    .decade-reach = Correlation that one turn in twenty reaches, decades
witness-name =
    .imports = imports
    .exports = exports
    .organisations = shared organisations
    .alliances = likeness of alliances
    .agreement = votes at the UN
    .positions = positions at the UN
    .disputes = disputes
    .rivals = common rivals
    .regimes = regimes
witness = Witness
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
    .regime_families = Families of regime (this book)
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
chart-tools =
    .language = Language of the charts
    .ask = Figures and evidence
    .own = Back to the book’s own
chart-panel = What stands behind the chart
    .behind = Behind it
    .close = Close
    .choose = Look at
    .previous = Previous
    .next = Next
    .nothing = Nothing in the record stands behind this mark.
figures-as-table = The figures as a table
    .several = The figures as tables
panel =
    .told_unification = What happened
    .told_triple_alliance = What happened
    .told_racconigi = What happened
    .told_great_war = What happened
    .told_revolution = What happened
    .told_old_grooves = What happened
    .told_containment = What happened
    .told_ethiopia_spain = What happened
    .told_second_war = What happened
    .told_blocs_form = What happened
    .told_cold_war = What happened
    .told_after_1991 = What happened
    .absent = No such state
    .weighed = Ties
    .promises = Promises
    .rows = Names of the powers
    .said = In words
    .levels = Acts by level
    .relation = The relation
    .yearly = The relation by year
    .spells = Spells
    .wars = Years of war
    .decades = By decade
    .acts = Acts
    .eras = Eras
    .names = Names of the states
    .similarity = Similarity
    .own_ties = Ties between the two
    .runs = Similarity
    .between = Ties between the two
    .firm = Alike and unlike years
    .agreement = Agreement in votes
    .positions = Positions
# Generated pages
event-sign =
    .cooperation = cooperation
    .conflict = conflict
    .neutral = neither cooperation nor conflict
    .unscored = not scored
decade-box =
    .nothing = no scored act
    .counts =
        { $cooperative ->
            [one] { $cooperative } cooperative act
           *[other] { $cooperative } cooperative acts
        }, { $conflictual } conflictual
event-entry =
    .link = Link to this entry
    .type = Type
    .initiator = Initiator
    .target = Target
    .third = Third parties
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
    .in-force = In force
    .at-signature = signature
    .later = a later day
    .not-found = day not found, counted from signature
    .never = never in force
    .checked = Seen in force
    .dormant = In form only since
    .known = Became known
    .text = Text read
    .signing = Signed:
    .signed = Signed
    .end = End
    .obligations = Obligations
    .members = Members
    .secret = secret
    .general = general pledge
text-read =
    .full = in full
    .part = in part
    .no = no
treaty-obligation =
    .none = none
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
    .not-checked = not checked
    .not-testable = not testable
claim-rule =
    .heading = As a rule:
    .confirm-above = confirms if above { $threshold }
    .confirm-at-least = confirms if at least { $threshold }
    .confirm-at-most = confirms if at most { $threshold }
    .contradict-above = contradicts if above { $threshold }
    .contradict-at-least = contradicts if at least { $threshold }
    .contradict-at-most = contradicts if at most { $threshold }
    .holds = holds
    .fails = does not hold
seen =
    .excerpt = some pages
    .abstract = abstract only
    .review = known by a review
    .summary = known by a summary
    .crib = known by others’ notes
claim-entry =
    .whole = Over the whole period
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
claim-role =
    .evidence = evidence
    .before = evidence from before those years
    .after = evidence from after those years
    .related = bears on it
treaty-part =
    .signed = signed
    .in-force = in force
    .ended = ended
audit-verdict =
    .holds = it holds
    .error = a source says otherwise
    .unsupported = no source seen bears out a detail
    .not-checked = no second source was found
coder = How it was coded
    .first = First coder
    .second = Second coder
    .ledger = In the ledger
    .event_type = Type
    .direction = Direction
    .arena = Arena
    .not-asked = not asked
box =
    .place = Place
    .episode = Of the same episode:
    .claims = Claims that it bears on:
    .checked = Checked again:
    .seen = source seen
    .cite = Cite this:
cite-this = { $title } ({ $date }), in: { $book }, version { $version }, { $address }
near = Before and after
year-page = The year { $year }
    .earlier = Before the first year
    .acts = What the two did
    .around = What happened around them
    .signed = Treaties signed
    .promises = Promises on 1 July { $year }
    .in-force = Treaties in force for Italy or Russia
    .charts = In the charts
    .relation = The relation was { $word }: friendly with a probability of { $friendly }, hostile with one of { $hostile }.
    .borrowed = The word leans on the neighbouring years too.
    .occasions =
        { $friendly ->
            [one] { $friendly } friendly occasion
           *[other] { $friendly } friendly occasions
        }, { $hostile } hostile.
    .war = The two were at war.
    .nothing = Nothing in the tables.
    .general = Promises that most states made to one another are left out.
    .turns = begins or ends
    .keys = year allies ally alliance alliances treaties in force promises
decade-page =
    .events = { $events ->
            [one] { $events } event
           *[other] { $events } events
        }
    .gravest = The gravest acts
    .all = Every event of the decade
    .bound = Who was bound to whom
    .readings = Of { $all } ways to read the ledger, this one among them, { $share } say this word.
    .italy = Among the powers of the charts help in war was promised, on one side or the other, with Italy: { $powers }.
    .russia = With Russia: { $powers }.
    .both = At some time in these years, not always at once, with both: { $powers }.
    .own = The two to each other: { $promises }.
    .claims = Claims about these years
    .years = Year by year
    .more = What happened, and why
    .keys = decade years
tally = The article’s claims, tried one by one
    .of = Of { $claims } claims:
tally-verdict =
    .supported = supported
    .supported-with-correction = supported with correction
    .contested = contested
    .contradicted = contradicted
    .open = not settled
list = Filter
    .find = Words
    .all = all
    .year = Year
    .state = State
    .on = In force on
    .obligation = Obligation
    .verdict = Verdict
    .kind = Kind
    .type = Type
    .level = Level
    .language = Language
    .clear = Clear
    .download = Download these (CSV)
    .decades = Decades
    .nothing = Nothing fits. Clear a filter.
    .date = year-month-day or year
    .found =
        { $shown ->
            [one] { $shown_text } entry of { $total_text }
           *[other] { $shown_text } entries of { $total_text }
        }
search = Search
    .title = Search the book
    .hint = { $year }, { $date }, Racconigi
    .button = Search (press /)
    .loading = Loading …
    .failed = The search could not be loaded.
    .nothing = Nothing found. Try fewer words, another spelling, or a year.
    .keys = ↑ ↓ choose, Enter opens, Esc closes
    .close = Close
    .found =
        { $shown ->
            [one] { $shown_text } entry found
           *[other] { $shown_text } entries found
        }
search-kind =
    .event = event
    .treaty = treaty
    .claim = claim
    .term = glossary
    .chart = chart
    .page = page
    .year = year
    .decade = decade
downloads =
    .everything = Everything as a data package (ZIP)
    .bibtex = The sources as BibTeX
    .tables = Tables of evidence and series:
    .computed = Results, computed from these tables whenever the book is built:
downloads-result =
    .reconciliation = The register of treaties compared with ATOP
    .kappa_compared = Similarity of Italy's and Russia's alliances by year, from the register and from ATOP
layers = Show
    .story = Story
    .workings = Workings
    .code = Code
    .story-means = Text and charts
    .workings-means = Also the tables and checks behind them
    .code-means = Also the Python that makes them
your-reading =
    .title = Nine of ten of { $combinations } readings agree on the side in { $agreed } of { $years } years
    .open = The relation by rules of your own
    .subtitle =
        Line and band: the reading that is chosen, at first the book’s own. Dashes: the book’s.
        Grey: where nine of ten of { $combinations } readings lie.
    .description = Bars by decade of friendly and hostile acts, and under them the relation year by year as the chosen settings read it, beside the book’s and a band in which nine of ten of { $combinations } readings lie. That band lies on one side in { $agreed } of { $years } years: friendly in { $agreed_friendly }, hostile in { $agreed_hostile }.
    .least = Nine of ten readings, lower end
    .most = Nine of ten readings, upper end
    .settings = Read it by your own rules
    .reset = Back to the book’s own
    .said = { $acts } acts read; { $friendly } friendly, { $hostile } hostile.
    .said-own = The book’s own reading: { $acts } acts.
choice =
    .unit = Count
    .confidence = How sure a row is
    .sources = Sources that name the act
    .words = Words (verbal acts)
    .one-sided = Acts known from one-sided sources only
    .joint = Joint acts
    .reading = Scale
    .about = About
    .domain = Domain
    .direction = Whose act
choice-unit =
    .occasions = occasions
    .acts = every act
choice-confidence =
    .all = all rows
    .high-or-medium = high or medium
    .high = high only
choice-sources =
    .one = one is enough
    .two-or-more = two or more
choice-words =
    .counted = counted
    .left-out = left out
choice-one-sided =
    .counted = counted
    .left-out = left out
choice-joint =
    .counted = counted
    .left-out = left out
choice-reading =
    .levels = five levels
    .sides = plain count of sides
    .weis = WEIS weights
    .cameo = CAMEO weights
    .copdab = COPDAB weights
choice-about =
    .all = anything
    .eastern = the Balkans, the Danube, the Straits
    .other = anything else
choice-domain =
    .all = all
choice-direction =
    .all = both, and joint
# What can be taken away from a chart
take = Take away
    .picture = Picture
    .data = Data
    .embed = Embed
    .link = Link
    .cite = Cite
    .sources = Sources
    .close = Close
    .copy = Copy
    .copied = Copied
    .not-copied = The browser does not allow it
    .working = One moment…
    .failed = That did not work: { $why }
    .shown = As it stands: { $state }
    .png = PNG, 3840 pixels wide
    .slide = PNG for slides, 16:9
    .slide-number = PNG for slides, 16:9, no. { $number } of { $count }
    .svg = SVG
    .pdf = PDF
    .copy-picture = Copy the picture
    .xlsx = Excel (XLSX)
    .csv = CSV
    .json = Description for machines (JSON)
    .spec = Chart as Vega-Lite (JSON)
    .zip = All data in one file (ZIP)
    .bib = Sources as BibTeX
    .data-hint = All that is drawn, whatever the chart shows now.
    .embed-hint = Put this into a page of your own: the chart stays alive, in this language and as it stands now.
    .alone = The chart on a page of its own
    .link-hint = This address leads to the chart as it stands now.
    .bibtex = BibTeX
    .ris = RIS
    .text = Text
    .sources-hint = The chart stands on:
    .sources-behind =
        { $count ->
            [one] { $count } source was read for it:
           *[other] { $count } sources were read for it:
        }
    .in-the-book = in the book
    .licence = Licence: { $licence }
    .language = Language
taken =
    .state = { $label }: { $value }
    .source = Source: { $data }.
    .edition = { $book }, { $version }, { $date }, { $licence }
    .data = Data
    .data-number = Data { $number }
    .about = About
    .title = Title
    .unit = Reading
    .description = Description
    .from = Source
    .author = Author
    .book = Book
    .version = Version
    .date = Date
    .licence = Licence
    .licence-of-data = Licence of the data
    .address = Address
    .citation = To cite
    .sheet = Sheet
    .column = Column
    .machine = Name in the CSV
    .holds = Unit
    .cited = { $authors } ({ $year }). “{ $title }”. In: { $book }, version { $version }, { $date }. { $licence }. { $address }
taken-unit =
    .decade = first year of the decade
    .year = year
    .date = date (ISO 8601)
    .day = date (ISO 8601)
    .count = count
    .number = number
    .figure = number
    .signed = number
    .share = share, 1 is the whole
    .word = word
    .words = words
    .pair = two states
    .name = name
    .acronym = abbreviation
    .text = text
data-name =
    .observations = Observations of the chapters
    .observation_keys = Rows and stances of the chapters’ pictures
    .events = the ledger of events
    .treaties = the register of treaties
    .regime_families = families of regime
    .trade_ricardo = RICardo
    .trade_cow = Correlates of War
    .organisations = Correlates of War
    .portfolio_similarity_atop = ATOP
    .un_agreement = roll calls at the UN
    .ideal_points = ideal points
    .disputes = Gibler, Miller and Little
    .rivals = strategic rivalries
    .adversaries = strategic rivalries and wars
    .regimes = V-Dem and Polity
    .places = places of events (GeoNames)
    .base_map = Natural Earth
laboratory =
    .own = As you chose
    .book = As in the book
    .file = File
    .reset = As in the book
    .save = Save choices
    .load = Load choices
    .saved = The choices are in { $file }.
    .computing = Computing …
    .as-the-scale = as on the scale
    .weight = Its weight, from { $low } to { $high }
    .differ-decades = { $other ->
            [0] Nothing changes in any of { $all } decades.
            [one] One of { $all } decades is told otherwise than in the book.
           *[other] { $other } of { $all } decades are told otherwise than in the book.
        }
    .differ-sides = { $other ->
            [0] No decade of { $all } changes its side.
            [one] One decade of { $all } changes its side.
           *[other] { $other } decades of { $all } change their side.
        }
    .differ-years = { $other ->
            [0] In no year of { $all } does the measure move by a tenth.
            [one] In one year of { $all } the measure moves by a tenth or more.
           *[other] In { $other } years of { $all } the measure moves by a tenth or more.
        }
own-relation =
    .title = The relation by decade, as you chose
    .subtitle = Points: log odds that an occasion is friendly, with nine tenths of what is likely. Grey: the book.
    .description = Points and intervals by decade for the relation under your choices, grey ticks for the book.
own-scores =
    .title = Cooperation less conflict by decade, as you chose
    .subtitle = Bars: the sum of weights. Grey: the book.
    .description = Bars by decade for the net score under your choices, grey ticks for the book.
own-alike =
    .title = How alike the two portfolios of promises were, as you chose
    .subtitle = Line: by year. Grey and broken: the book.
    .description = A line by year for the likeness of the two portfolios under your choices, a broken grey line for the book.
period = Period
pair-scores =
    .title = Cooperation and conflict of two states
    .subtitle = Bars: sums of weights, cooperation up and conflict down. Points: the difference.
    .description = Bars by period for the weights of cooperation, up, and of conflict, down, with a point for their difference.
pair-relation =
    .title = The relation of two states
    .subtitle = Points: the odds that an occasion is friendly. Grey: nine tenths of what is likely.
    .description = A point by period for the odds that an occasion is friendly, in the colour of what can be said, with an interval.
laboratory-choice =
    .unit = What is counted
    .unit-occasions = occasions
    .unit-acts = acts, one by one
    .confidence = How sure an act is
    .confidence-all = however sure
    .confidence-high-or-medium = high or medium
    .confidence-high = high
    .sources = Sources that name it
    .sources-one = one will do
    .sources-two-or-more = at least two
    .words = Words without deeds
    .words-counted = counted
    .words-left-out = left out
    .one-sided = Acts known from one-sided sources
    .one-sided-counted = counted
    .one-sided-left-out = left out
    .joint = Joint acts
    .joint-counted = counted
    .joint-left-out = left out
    .reading = What an act tells
    .reading-levels = its level
    .reading-sides = its side only
    .reading-weis = its weight (WEIS)
    .reading-cameo = its weight (CAMEO)
    .reading-copdab = its weight (COPDAB)
    .scale = Scale
    .weights = A type of act
    .coding = What promises are worth
    .coding-own = as set below
    .ties = Ties of your own, which count where worth is set below
    .general = Pledges of principle among most states count too
    .without = Treaties left out
    .measure = Measure
    .step = Prior of a year’s step
    .concentration = Prior of the concentration
run = Run
    .told = Open this notebook where it runs, on Binder
deck =
    .keys = Arrow keys or a swipe turn the slides, Home and End go to the first and the last. N shows what is said, F fills the screen; printed, each slide is a page.
    .reading = How to read it: { $text }
    .data = The data of the picture before
    .notes = Notes
    .slide = Slide { $number } of { $count }
gallery =
    .decks = Decks of slides
    .charts = Charts
    .chapter = Chapter
    .kind = Kind
    .all = All
    .kind-bars = Bars
    .kind-lines = Lines
    .kind-points = Points with intervals
    .kind-grids = Grids and spans
    .kind-maps = Maps
    .count = { $count ->
            [one] one chart
           *[other] { $count } charts
        }
    .page = On its page
    .alone = By itself
    .copy = Copy link
    .show = Show
    .powerpoint = PowerPoint
offline =
    .unpack = Unpack the whole archive, then open the book here; it needs no network.
    .begin = The book
    .gallery = Charts and slides at a glance
path =
    { $steps ->
        [one] { $steps } turning point
       *[other] { $steps } turning points
    }
    .told = Walk along the chart: each step shows its years above.
    .begin = Begin the walk
    .previous = Previous
    .next = Next
    .close = End
    .step = Step { $step } of { $steps }
    .spell = The spell it falls in, { $years }: { $word }; friendly occasions: { $friendly }, hostile: { $hostile }.
guess = Draw your guess first
    .show = Show the book’s line
    .again = Draw again
    .back = Back to the chart
    .previous = Previous point
    .next = Next point
    .point = Height of the point
    .mine = Your guess
    .book = The book
    .nothing = not drawn
    .how = Draw with the finger or the mouse. By keyboard, left and right choose a point, up and down move it. It stays on this device.
    .result = Points drawn: { $drawn }; on the book’s side of the middle line: { $right }; within its band: { $band }; mean distance from its line: { $distance } of the height of the frame.
guess-relation-by-decade = How friendly was each decade? Draw it: above the middle line most occasions were friendly, below it most were hostile.
    .band = The band holds nine tenths of what is likely.
guess-portfolio-similarity = How alike were the promises of the two to all powers? Draw it: at 1 they are the same, at 0 no more alike than chance has it.
    .band = The band is what any one partner or treaty left out would make of it; a point is the mean of five years.
guess-eastern-share = What share of the acts of each decade was about the Balkans, the Danube and the Straits? Draw it.
    .band = The band holds the shares that the acts known are consistent with.
frame =
    .contents = Contents of the book
    .on-page = Contents of this page
    .shade = Light or dark
how-to-cite =
    .sentence = { $authors } ({ $year }). { $title }. Version { $version }, { $date }. { $licence }. { $address }
    .file = file
changes =
    .verdicts = Verdicts
    .mends = Entries of the tables
    .mended = { $table }: { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    } in { $items ->
        [one] { $items } entry
       *[other] { $items } entries
    }
missing-page = This page is not in the book
    .told = The address is wrong, or the page has another name now. Search for an event, a treaty, a year or a claim with the key /.
    .home = To the first page
