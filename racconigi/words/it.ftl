nothing-to-draw = Qui non c’è nulla da disegnare.
identifier = Identificatore
name = Nome
from = Da
until = A
none = nessuno
first-of-month = 1º
cooperation = Cooperazione
conflict = Conflitto
net = Saldo
balance = Bilancio (logit)
    .low = Intervallo, limite inferiore
    .high = Intervallo, limite superiore
decade = Decennio
    .item = { $year }
    .item-in = { $year }
    .several = anni { $list }
    .in = negli anni { $list }
year = Anno
date = Data
event = Evento
events = Eventi
weight = Peso
era = Epoca
state = Stato
    .ITA = Italia
    .RUS = Russia
    .AUH = Austria-Ungheria
    .FRA = Francia
    .GBR = Gran Bretagna
    .GER = Germania
    .TUR = Turchia
    .USA = Stati Uniti
power = Potenza
    .code = Codice
scale = Scala
direction = Direzione
    .ITA-RUS = Roma verso Pietroburgo o Mosca
    .RUS-ITA = Pietroburgo o Mosca verso Roma
tied-with = Legata a
tie = Legame più forte
    .number = Legame, da 0 a 3
    .level-0 = nessuno
    .level-1 = promessa minore
    .level-2 = promessa maggiore
    .level-3 = aiuto in guerra
cooperative-events = Eventi cooperativi
conflictual-events = Eventi conflittuali
kappa = Kappa
    .known = Come si sapeva allora
    .active = Senza promesse dormienti
    .checked = Per quanto verificato
lowest = Kappa, tolto un partner o trattato: minimo
highest = Kappa, tolto un partner o trattato: massimo
similarity = Somiglianza
own-ties = Legami per trattato fra i due; più pieno è il colore, più forte è il legame
relation-by-decade =
    .title =
        { $friendly_spells ->
            [0] Nessun lungo periodo amichevole
            [one] Un lungo periodo amichevole
           *[other] { $friendly_spells } lunghi periodi amichevoli
        }, ostili dal { $hostile_since }
    .open = I rapporti per decennio e per anno
    .subtitle =
        Sopra, { $acts } atti di uno Stato verso l’altro, per decennio e gravità. Sotto, il rapporto anno per anno,
        come occasioni amichevoli contro ostili; fasce: metà e nove decimi di ciò che è probabile.
    .description = Sopra, gli atti per decennio: cooperazione in su, conflitto in giù, { $acts } in tutto. Sotto, il rapporto anno per anno. È chiaramente amichevole nel { $spells_clear_friendly }, aperto nel { $spells_open }, chiaramente ostile nel { $spells_clear_hostile }; i due Stati erano in guerra nel { $at_war }.
    .axis = Amichevoli : ostili
scores-by-decade =
    .title =
        Su tre scale la cooperazione pesa più del conflitto { $positive ->
            [0] in nessun decennio
            [one] in un decennio
           *[other] in { $positive } decenni
        } su { $decades }
    .open = Punteggi di cooperazione e conflitto per decennio
    .subtitle =
        Somma dei pesi degli atti sulla scala scelta (WEIS, CAMEO, COPDAB); il trattino è il saldo.
        Le somme crescono con la documentazione: descrivono ciò che è stato trovato e non decidono nulla.
    .description = Barre per decennio su una scala a scelta: pesi cooperativi sopra, conflittuali sotto. Il saldo è positivo su tutte e tre le scale (decenni: { $positive } su { $decades }) e negativo su tutte e tre (decenni: { $negative }).
directions =
    .title = Che cosa fece ciascuno da solo
    .open = Che cosa fece ciascuno da solo
    .subtitle = Bilancio degli atti amichevoli e ostili di una parte verso l’altra, con intervallo al 95%. Sbiadito: meno di { $few } atti.
    .description = Due punti per decennio con intervalli: gli atti di Roma verso Pietroburgo o Mosca, e viceversa. Gli atti comuni sono lasciati da parte.
level = Livello
    .war = Guerra e attacco armato
    .material-conflict = Conflitto nei fatti: sanzioni, rotture
    .verbal-conflict = Conflitto a parole: proteste, rifiuti
    .verbal-cooperation = Cooperazione a parole: visite, colloqui
    .material-cooperation = Cooperazione nei fatti: trattati, aiuti
word = Che cosa si può dire
    .clear-friendly = chiaramente amichevole
    .probable-friendly = forse amichevole
    .open = aperto
    .probable-hostile = forse ostile
    .clear-hostile = chiaramente ostile
relation = Rapporto (log-odds)
    .low50 = Metà del probabile, estremo inferiore
    .high50 = Metà del probabile, estremo superiore
    .low90 = Nove decimi, estremo inferiore
    .high90 = Nove decimi, estremo superiore
    .friendly = Probabilità di amichevole
    .hostile = Probabilità di ostile
occasions = Occasioni
    .friendly = Occasioni amichevoli
    .hostile = Occasioni ostili
spell = Periodo
    .clear-friendly = amichevole
    .probable-friendly = amichevole?
    .open = aperto
    .probable-hostile = ostile?
    .clear-hostile = ostile
    .firm = Comincia entro un anno da allora
war-year = In guerra
side = Lato
tipping-points =
    .title = Alcune parole pendono da { $tipping_least ->
            [one] un atto non trovato
           *[other] { $tipping_least } atti non trovati
        }, altre ne reggerebbero { $tipping_most }
    .open = Che cosa cambierebbero atti non trovati
    .subtitle =
        Quanti atti della parte opposta, i più lievi possibile e sparsi nel decennio, bisognerebbe trovare
        perché la parola cambi. Punto interrogativo: il decennio è già aperto.
    .description = Barre per decennio: quanti atti non trovati cambierebbero la parola, da { $tipping_least } ({ $tipping_least_decades_in }) a { $tipping_most } ({ $tipping_most_decades_in }).
specification-shares =
    .title = { $firm_count ->
            [0] Nessun decennio tiene la sua parte
            [one] Un solo decennio tiene la sua parte
           *[other] { $firm_count } decenni tengono la loro parte
        } in nove letture su dieci, su { $specifications }
    .open = Che cosa direbbero altre scelte
    .subtitle =
        Tutte le combinazioni di unità, affidabilità, numero di fonti, parole, fonti a senso unico, atti comuni
        e scala; la parte di esse che dice ciascuna parola. Contornato: ciò che dice questo libro.
    .description = Barre impilate per decennio: la parte delle { $specifications } combinazioni di scelte che lo dicono chiaramente o forse amichevole, aperto, forse o chiaramente ostile. In { $never_reversed } dei { $said } decenni di cui il libro dice qualcosa, nessuna combinazione rovescia la parte.
unseen-acts =
    .title = Al massimo { $found_cooperation } degli atti amichevoli e { $found_conflict } di quelli ostili sono stati trovati
    .open = Quanti atti non sono mai stati trovati
    .subtitle =
        Barre: atti trovati. Punti con intervalli al 95%: il loro numero minimo, da quanti atti nomina una fonte
        e quanti ne nominano due (Chao). Fonti che si copiano lo abbassano.
    .description = Barre per periodo per gli atti amichevoli e ostili: quelli trovati e il numero minimo di tutti secondo Chao. In tutto circa { $found_cooperation } degli amichevoli e { $found_conflict } degli ostili sono stati trovati, o meno.
readings = Parte delle letture
own-word = Detto da questo libro
unfound = Atti non trovati che cambierebbero la parola
acts-found = Atti trovati
    .estimated = Tutti gli atti, almeno
    .low = Intervallo, estremo inferiore
    .high = Intervallo, estremo superiore
interest-specifications =
    .title = { $found ->
            [0] Nessuna prova lega la relazione ai regimi o agli interessi, su { $tests }
            [one] Una sola prova lega la relazione ai regimi o agli interessi, su { $tests }
           *[other] { $found } prove legano la relazione ai regimi o agli interessi, su { $tests }
        }
    .open = La relazione accanto a regimi e interessi, sotto ogni scelta
    .subtitle =
        Correlazione di rango sotto { $combinations } combinazioni di scelte; verso l’alto, ciò che la lettura si aspetta.
        Fascia: ciò che un giro su venti raggiunge per caso. Punti forti: oltre, { $beyond } del totale.
    .description = Sette riquadri, uno per misura di ideologia o di interesse, con le correlazioni di tutte le { $combinations } combinazioni in ordine e una fascia di ciò che il caso raggiunge. Oltre sta il { $beyond }. Delle { $conduct_combinations } messe accanto alla condotta, { $conduct_beyond }; delle { $promises_combinations } messe accanto a promesse scritte, { $promises_beyond }.
interest-turns =
    .title = La parola cambia: con un nuovo regime { $turns_with_regime_words } volte su { $turns_with_regime }, senza { $turns_without_regime_words } su { $turns_without_regime }
    .open = La relazione intorno alle svolte
    .subtitle =
        Relazione media degli anni prima (anello) e dopo (punto), { $around } per lato, con nove decimi del probabile.
        Colore: se cambiò un regime, oppure i rivali comuni o le posizioni all’ONU.
    .description = Una riga per svolta, con la relazione prima e dopo e i suoi intervalli. Un regime cambiò in { $turns_with_regime } svolte su { $turns }, e la parola per la relazione in { $turns_with_regime_words } di queste; in tutto la parola cambiò in { $turns_words }.
measure = Misura
    .polyarchy = Distanza dei regimi: poliarchia (V-Dem)
    .polity = Distanza dei regimi: punteggio Polity
    .families = Distanza delle famiglie di regime
    .rivals = Rivali in comune
    .german-rival = Austria-Ungheria o Germania rivale di entrambe
    .trade = Quota della Russia nelle importazioni italiane
    .positions = Distanza delle posizioni all’ONU
measure-of = { $measure } ({ $reading })
reading = Lettura
    .interest = interesse
    .ideology = ideologia
    .both = entrambe
    .neither = nessuna delle due
outcome = Messa accanto a
    .relation = la relazione
    .word = la parola per l’anno
    .kappa = la somiglianza delle alleanze
    .tie = il legame fra le due
lag = Anni di cui la misura precede
detrended = Rette nel tempo tolte
era-left-out = Epoca lasciata fuori
toward = Correlazione, come la lettura si aspetta
reach = Ciò che raggiunge un giro su venti
    .as-far = Giri altrettanto lontani da zero
    .beyond = Oltre il caso
turn = Svolta
    .when = Quando
    .before = prima
    .after = dopo
changed = Che cosa cambiò
    .regime = regime
    .interest = interesse
    .both = entrambi
    .neither = nessuno dei due
    .unknown = non si sa
test =
    .ideology-polyarchy = poliarchia
    .ideology-polity = punteggio Polity
    .ideology-families = famiglie di regime
    .interest-rivals = rivali in comune
    .interest-german-rival = un rivale tedesco in comune
    .interest-trade = commercio
    .interest-positions = posizioni all’ONU
    .contest-rivals = rivali contro poliarchia
    .contest-trade = commercio contro poliarchia
    .contest-positions = posizioni contro poliarchia
power-map =
    .title =
        Legate a entrambe: { $both_fewest ->
            [0] nessuna potenza
            [one] una potenza
           *[other] { $both_fewest } potenze
        } { $both_fewest_decades_in }, { $both_last } su { $powers_last } { $last_decade_in }
    .open = Chi era legato a Roma, chi a Pietroburgo o a Mosca
    .subtitle =
        Una tessera per potenza, le vicine accostate. Metà sinistra: il più forte legame per trattato con
        l’Italia nel decennio; metà destra: con la Russia. Più pieno è il colore, più forte è il legame.
    .description = Mappa schematica delle potenze con cursore dei decenni e scelta della codifica; la metà sinistra di ogni tessera mostra il più forte legame per trattato con l’Italia, la destra con la Russia. Nell’ultimo decennio mostrato { $both_last } potenze su { $powers_last } sono legate a entrambe.
ties-by-decade =
    .title =
        Aiuto in guerra: { $shared ->
            [0] mai lo stesso alleato
            [one] lo stesso alleato in un decennio su { $decades }
           *[other] lo stesso alleato in { $shared } decenni su { $decades }
        }
    .open = Chi era legato all’Italia e alla Russia, decennio per decennio
    .subtitle =
        Il più forte legame per trattato di ogni decennio; più pieno è il colore, più forte è il legame.
        Barrato: la potenza non esisteva. Lo stesso alleato nello stesso anno: { $shared_at_once ->
            [0] mai
            [one] in un decennio
           *[other] in { $shared_at_once } decenni
        }.
    .description =
        Due griglie di potenze per decennio, una per l’Italia e una per la Russia, con scelta della codifica; più pieno è il colore, più forte è il legame per trattato. { $shared ->
            [0] Nessuna potenza era legata a entrambe dall’aiuto in guerra in uno stesso decennio.
            [one] In un decennio su { $decades } una stessa potenza era legata a entrambe dall’aiuto in guerra.
           *[other] In { $shared } decenni su { $decades } una stessa potenza era legata a entrambe dall’aiuto in guerra.
        }
exists = Esisteva
no-such-state = stato inesistente
any-year =
    .title = Al 1º luglio: uno stesso alleato per entrambi in { $years_shared } anni su { $years }
    .open = Promesse al 1º luglio di ogni anno
    .subtitle =
        A sinistra dei nomi ciò che l’Italia aveva promesso o ricevuto, a destra la Russia. Pieno: dovuto; anello: dovuto solo a lei.
        Barrato: lo Stato non esisteva. Toccare un segno per i suoi trattati.
    .description = Elenco delle potenze con un cursore degli anni e una scelta per i trattati segreti, dalla firma o come si sapeva allora; accanto a ogni nome le promesse dell’Italia e della Russia al 1º luglio, in forme per aiuto in guerra, neutralità, non aggressione e consultazione. In { $years_shared } anni su { $years } entrambi dovevano aiuto in guerra alla stessa potenza.
promise = Promessa
    .help = aiuto in guerra
    .neutrality = neutralità
    .nonaggression = nessun attacco
    .consultation = consultazione
    .toward = { $kind }: { $names }
    .then = { $first }; { $second }
    .owes = dovuto
    .owed = dovuto a lei
treaty = Trattato
portfolio-similarity =
    .title = Simili in { $kappa_alike_years } anni, dissimili in { $kappa_unlike_years }, qualunque trattato o partner si tolga
    .open = Somiglianza dei due portafogli di alleanze
    .subtitle =
        Somiglianza delle promesse di Italia e Russia (kappa, linea); fascia: tolto un partner o un trattato;
        tratteggio: come si sapeva allora. Sotto, gli anni in cui i due si erano promessi qualcosa.
    .description = Linea annuale del kappa, massimo nel { $kappa_highest_year }, minimo nel { $kappa_lowest_year }. Tolto un partner o un trattato resta sopra lo zero nel { $kappa_alike } e sotto nel { $kappa_unlike }; un nastro segna gli anni in cui i due Stati erano legati tra loro da un trattato.
pair = Potenze
coding = Codifica
    .miller = Miller
    .haege = Häge
    .atop = Chiba, Johnson e Leeds
secret-treaties = Trattati segreti
    .signed = dalla firma
    .known = da quando furono noti
alike-years = Anni simili
    .unlike = Anni dissimili
    .known = Anni con un valore
any-pair =
    .title = Italia e Russia: { $ways } letture d’accordo sul segno in { $agreed } anni su { $years }
    .open = Somiglianza dei portafogli di due grandi potenze qualsiasi
    .subtitle =
        Somiglianza delle promesse delle due potenze scelte (kappa, linea); fascia: tolto un partner o un trattato.
        Sotto, gli anni in cui le due si erano promesse qualcosa. Si apre con le scelte del libro.
    .description = Linea annuale del kappa con la sua fascia per ognuna di { $pairs } coppie di grandi potenze, secondo { $ways } letture del registro. Per Italia e Russia ogni lettura sta sopra lo zero in { $agreed_alike } anni e sotto in { $agreed_unlike }, su { $years }.
    .said = { $pair }: simili in { $alike } e dissimili in { $unlike } anni su { $years }, qualunque trattato o partner si tolga.
balance-by-year =
    .title =
        Più equilibrio che per caso in { $above ->
            [0] nessuno
            [one] uno
           *[other] { $above }
        } dei { $telling } anni
    .open = Quanto erano in equilibrio i legami fra le potenze
    .subtitle =
        Sopra, quota dei triangoli di potenze che tornano (linea) e ciò che dà il 95% dei sorteggi degli stessi segni (banda).
        Sotto, lo stesso per tutti i legami insieme: F vale 1 dove due campi spiegano ogni segno.
    .description = Due pannelli per anno, ciascuno una linea sulla banda del caso: la quota dei triangoli in equilibrio, e F, i legami che due campi spiegano. La quota supera la banda in { $above } dei { $telling } anni in cui il caso potrebbe darne un’altra; in media è { $mean }, contro { $mean_chance } per caso.
    .ties = Legami con segno
    .positive = Legami positivi
    .negative = Legami negativi
    .triads = Triangoli
    .balanced = Quota dei triangoli che tornano
    .low = Quota per caso, limite inferiore
    .high = Quota per caso, limite superiore
    .frustration = Legami che due campi non spiegano
    .f = Indice F
    .f-low = F per caso, limite inferiore
    .f-high = F per caso, limite superiore
triangles =
    .title = Italia, Russia e Vienna: il triangolo non tornava, { $out_of_balance }
    .open = Italia, Russia e un terzo
    .subtitle =
        Ogni lato di cinque triangoli, secondo il segno di promesse, rivalità e guerre; sotto, se i tre segni tornano.
        Bianco: nessun segno, o triangolo incompleto.
    .description = Cinque pannelli, uno per ogni Stato terzo: i periodi in cui Italia e Russia, Italia e il terzo, Russia e il terzo avevano un più o un meno, e quelli in cui il triangolo era in equilibrio. Il triangolo con l’Austria-Ungheria fu più a lungo fuori equilibrio nel { $out_of_balance }.
third = Terzo Stato
    .AUH = Austria(-Ungheria)
    .GER = Germania
    .FRA = Francia
    .GBR = Gran Bretagna
    .SRB = Serbia, Jugoslavia
edge = Lato
    .ITA-RUS = Italia e Russia
    .ITA-third = Italia e il terzo
    .RUS-third = Russia e il terzo
    .triangle = il triangolo
sign = Segno
    .plus = più: legati da promesse
    .minus = meno: rivali o in guerra
    .balanced = il triangolo torna
    .unbalanced = non torna
reason = Ragione
    .war = guerra
    .help = promessa di aiuto o neutralità
    .rivalry = rivalità
    .understanding = promessa di consultarsi o di non attaccare
    .opposed = aiuto promesso a un avversario
coverage =
    .title =
        Da { $decade_fewest } a { $decade_most ->
            [one] { $decade_most } evento
           *[other] { $decade_most } eventi
        } per decennio: un registro diseguale
    .open = Quanti eventi conta ogni decennio
    .subtitle = Eventi del registro per decennio e attendibilità, contesto e partiti inclusi.
    .description =
        Barre impilate di { $ledger_events ->
            [one] { $ledger_events } evento
           *[other] { $ledger_events } eventi
        } per decennio, sfumate secondo l’attendibilità.
coverage-by-arena =
    .title = Balcani, Danubio e Stretti: { $eastern_events } degli eventi
    .open = Quali regioni riguardano gli eventi, per decennio
    .subtitle = Eventi del registro per arena e decennio.
    .description = Griglia delle arene per decennio con il numero di eventi di ciascuna; quelli su Balcani, Danubio o Stretti sono in tutto { $eastern_events }.
coverage-by-domain =
    .title = Soprattutto { $domain_first }, poi { $domain_second }
    .open = Che cosa riguardano gli eventi, per decennio
    .subtitle = Eventi del registro per ambito e decennio.
    .description = Griglia degli ambiti per decennio con il numero di eventi di ciascuno: soprattutto { $domain_first }, poi { $domain_second }.
domain-said =
    .diplomacy = diplomazia
    .alliance = alleanze
    .military = affari militari
    .economy = commercio e credito
    .energy-industry = energia e industria
    .party = partiti
    .culture-science = cultura e scienza
    .humanitarian = questioni umanitarie
    .security = sicurezza e sanzioni
confidence = Attendibilità
    .high = Alta
    .medium = Media
    .low = Bassa
    .unconfirmed = Non confermata
arena = Arena
    .bilateral = I due paesi
    .balkans = Balcani
    .danube = Danubio
    .straits = Stretti
    .black-sea-caucasus = Mar Nero, Caucaso
    .mediterranean = Mediterraneo
    .africa = Africa
    .middle-east = Medio Oriente
    .iberia = Spagna
    .western-europe = Europa occidentale
    .eastern-europe = Europa orientale
    .asia = Asia
    .arctic = Artico
    .world = Mondo, ONU, G8
domain = Ambito
    .diplomacy = Diplomazia
    .alliance = Alleanze
    .military = Militare
    .economy = Commercio, credito
    .energy-industry = Energia, industria
    .party = Partiti
    .culture-science = Cultura, scienza
    .humanitarian = Umanitario
    .security = Sicurezza, sanzioni
share = Quota degli atti
    .low = Intervallo, estremo inferiore
    .high = Intervallo, estremo superiore
eastern-acts = Atti su Balcani, Danubio o Stretti
citations = Citazioni
language = Lingua
    .it = Italiano
    .en = Inglese
    .ru = Russo
    .fr = Francese
    .de = Tedesco
    .other = Altre
coverage-by-language =
    .title = Fonti lette soprattutto { $language_first }, poi { $language_second }
    .open = In quali lingue sono state lette le fonti, per decennio
    .subtitle = Citazioni di fonti per lingua e decennio; un evento può citarne più d’una.
    .description = Griglia delle lingue per decennio con il numero di citazioni di fonti lette in ciascuna: soprattutto { $language_first }, poi { $language_second }.
read-in =
    .it = in italiano
    .en = in inglese
    .ru = in russo
    .fr = in francese
    .de = in tedesco
    .other = in altre lingue
where-it-happened =
    .title = Balcani, Danubio, Stretti: { $about_there } atti su { $about_placed } avvennero là, { $about_home } in Italia o in Russia
    .open = Dove avvennero gli atti
    .subtitle =
        { $placed } atti con punteggio nel luogo in cui avvennero: metà sinistra cooperazione, metà destra conflitto, area secondo il numero di atti.
        { $unplaced } non hanno un luogo solo.
    .description = Una carta d’Europa con i fiumi, un riquadro per l’Estremo Oriente e una colonna per i luoghi fuori carta. Un mezzo disco per ogni luogo e lato, tanto più grande quanti più sono gli atti; il maggior numero a { $busiest }: { $busiest_events }. Di { $about_placed } atti riguardanti i Balcani, il Danubio o gli Stretti di cui si conosce il luogo, { $about_there } avvennero là.
map =
    .all-decades = tutti i decenni
    .about = Atti riguardanti
    .about-all = qualsiasi questione
    .about-eastern = i Balcani, il Danubio, gli Stretti
    .far-east = Estremo Oriente
    .beyond = fuori carta
    .danube = Danubio
    .black-sea = Mar Nero
    .mediterranean = Mediterraneo
    .baltic = Baltico
    .north-sea = Mare del Nord
on = Il
history = La storia
    .context = Intorno ai due
    .war = Guerra
    .material-conflict = Conflitto nei fatti
    .verbal-conflict = Conflitto a parole
    .verbal-cooperation = Cooperazione a parole
    .material-cooperation = Cooperazione nei fatti
    .relation = Il rapporto, tutti gli anni; a colori quelli del capitolo
timeline =
    .subtitle =
        In alto: che cosa accadeva intorno ai due. In mezzo: la loro cooperazione; sotto l’asse il conflitto.
        Dove manca lo spazio per un titolo sta un punto. In basso: il rapporto, con nove decimi del probabile.
    .description = Una cronologia del capitolo: in alto che cosa accadeva intorno ai due, la cooperazione sopra un asse degli anni, il conflitto sotto, ogni atto col suo titolo dove c’è spazio; in basso il rapporto anno per anno, con gli anni del capitolo a colori.
mapped =
    .subtitle =
        Atti con punteggio di cui si conosce il luogo, dove avvennero: metà sinistra cooperazione, metà destra conflitto,
        area secondo il numero di atti.
    .description = Una carta d’Europa con i fiumi, un riquadro per l’Estremo Oriente e una colonna per i luoghi fuori carta. Un mezzo disco per ogni luogo e lato, tanto più grande quanti più sono gli atti negli anni del capitolo.
stood =
    .subtitle =
        Che cosa era promesso per iscritto il primo e l’ultimo giorno del capitolo.
        Pieno: dovuto da uno dei due. Anello: dovuto soltanto a lui.
    .description = Una griglia di potenze, con un segno per ogni specie di promessa: che cosa l’Italia doveva o le era dovuto il primo giorno e l’ultimo, e così la Russia.
observed = Che cosa si è osservato
    .row = Che cosa o chi
    .stance = Posizione
    .said = In breve, o chi conta
    .form = Forma
    .value = Cifra
observed-form = Forma
    .written = per iscritto
    .spoken = a voce o riferito
straits-1908 =
    .title = L’Italia non fu sola nelle buone parole alla Russia sugli Stretti, 1908–1912
    .open = Le potenze e gli Stretti, 1908–1912
    .subtitle =
        Ogni segno è ciò che una potenza disse del passaggio delle navi da guerra russe, secondo una fonte.
        Pieno: per iscritto. Anello: a voce o riferito. Una linea unisce due racconti della stessa occasione.
    .description = Corsie per Italia, Gran Bretagna, Francia, Austria-Ungheria, Germania e Turchia, con un segno per ogni dichiarazione sul passaggio delle navi da guerra russe per gli Stretti dal 1908 al 1912, dal favore all’opposizione. Più potenze oltre all’Italia ne hanno di favorevoli; soltanto l’Italia non ne ha altre.
don-1939 =
    .title = Dell’armata sul Don i conteggi concordano sui rientrati, non sui prigionieri
    .open = L’armata italiana in Russia: chi conta che cosa
    .subtitle =
        Ogni segno è una cifra pubblicata, nella riga di ciò che dice di contare, in uomini.
        Triangoli: la fonte dice più, o meno, della cifra. Gli estremi di ogni riga sono scritti.
    .description = Righe per la forza, gli assenti, i caduti e dispersi, i catturati, quanti giunsero nei campi, vi morirono o rientrarono, ciascuna con i conteggi pubblicati. Quelli dei rientrati di quest’armata distano meno di cento uomini, quelli dei catturati vanno da quaranta a centoquindicimila.
timeline-unification =
    .title = { $span_unification }: { $cooperative_unification } atti di cooperazione, { $conflictual_unification } di conflitto
    .open = L’unificazione e lo zar: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-unification =
    .title = Potenze legate per iscritto, { $span_unification }: Italia { $italy_first_unification }, poi { $italy_last_unification }; Russia { $russia_first_unification }, poi { $russia_last_unification }
    .open = L’unificazione e lo zar: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-unification =
    .title = { $span_unification }: di { $placed_unification } atti, { $at_home_unification } in Italia o Russia, { $in_east_unification } tra Balcani, Danubio e Stretti
    .open = L’unificazione e lo zar: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-triple-alliance =
    .title = { $span_triple_alliance }: { $cooperative_triple_alliance } atti di cooperazione, { $conflictual_triple_alliance } di conflitto
    .open = La Triplice Alleanza: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-triple-alliance =
    .title = Potenze legate per iscritto, { $span_triple_alliance }: Italia { $italy_first_triple_alliance }, poi { $italy_last_triple_alliance }; Russia { $russia_first_triple_alliance }, poi { $russia_last_triple_alliance }
    .open = La Triplice Alleanza: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-triple-alliance =
    .title = { $span_triple_alliance }: di { $placed_triple_alliance } atti, { $at_home_triple_alliance } in Italia o Russia, { $in_east_triple_alliance } tra Balcani, Danubio e Stretti
    .open = La Triplice Alleanza: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-racconigi =
    .title = { $span_racconigi }: { $cooperative_racconigi } atti di cooperazione, { $conflictual_racconigi } di conflitto
    .open = La Bosnia, Racconigi, la Libia, gli Stretti: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-racconigi =
    .title = Potenze legate per iscritto, { $span_racconigi }: Italia { $italy_first_racconigi }, poi { $italy_last_racconigi }; Russia { $russia_first_racconigi }, poi { $russia_last_racconigi }
    .open = La Bosnia, Racconigi, la Libia, gli Stretti: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-racconigi =
    .title = { $span_racconigi }: di { $placed_racconigi } atti, { $at_home_racconigi } in Italia o Russia, { $in_east_racconigi } tra Balcani, Danubio e Stretti
    .open = La Bosnia, Racconigi, la Libia, gli Stretti: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-great-war =
    .title = { $span_great_war }: { $cooperative_great_war } atti di cooperazione, { $conflictual_great_war } di conflitto
    .open = Londra e il prezzo dell’intervento: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-great-war =
    .title = Potenze legate per iscritto, { $span_great_war }: Italia { $italy_first_great_war }, poi { $italy_last_great_war }; Russia { $russia_first_great_war }, poi { $russia_last_great_war }
    .open = Londra e il prezzo dell’intervento: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-great-war =
    .title = { $span_great_war }: di { $placed_great_war } atti, { $at_home_great_war } in Italia o Russia, { $in_east_great_war } tra Balcani, Danubio e Stretti
    .open = Londra e il prezzo dell’intervento: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-revolution =
    .title = { $span_revolution }: { $cooperative_revolution } atti di cooperazione, { $conflictual_revolution } di conflitto
    .open = Rivoluzione, intervento, riconoscimento: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-revolution =
    .title = Potenze legate per iscritto, { $span_revolution }: Italia { $italy_first_revolution }, poi { $italy_last_revolution }; Russia { $russia_first_revolution }, poi { $russia_last_revolution }
    .open = Rivoluzione, intervento, riconoscimento: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-revolution =
    .title = { $span_revolution }: di { $placed_revolution } atti, { $at_home_revolution } in Italia o Russia, { $in_east_revolution } tra Balcani, Danubio e Stretti
    .open = Rivoluzione, intervento, riconoscimento: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-old-grooves =
    .title = { $span_old_grooves }: { $cooperative_old_grooves } atti di cooperazione, { $conflictual_old_grooves } di conflitto
    .open = I vecchi solchi: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-old-grooves =
    .title = Potenze legate per iscritto, { $span_old_grooves }: Italia { $italy_first_old_grooves }, poi { $italy_last_old_grooves }; Russia { $russia_first_old_grooves }, poi { $russia_last_old_grooves }
    .open = I vecchi solchi: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-old-grooves =
    .title = { $span_old_grooves }: di { $placed_old_grooves } atti, { $at_home_old_grooves } in Italia o Russia, { $in_east_old_grooves } tra Balcani, Danubio e Stretti
    .open = I vecchi solchi: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-containment =
    .title = { $span_containment }: { $cooperative_containment } atti di cooperazione, { $conflictual_containment } di conflitto
    .open = Contenere la Germania: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-containment =
    .title = Potenze legate per iscritto, { $span_containment }: Italia { $italy_first_containment }, poi { $italy_last_containment }; Russia { $russia_first_containment }, poi { $russia_last_containment }
    .open = Contenere la Germania: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-containment =
    .title = { $span_containment }: di { $placed_containment } atti, { $at_home_containment } in Italia o Russia, { $in_east_containment } tra Balcani, Danubio e Stretti
    .open = Contenere la Germania: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-ethiopia-spain =
    .title = { $span_ethiopia_spain }: { $cooperative_ethiopia_spain } atti di cooperazione, { $conflictual_ethiopia_spain } di conflitto
    .open = L’Etiopia e la Spagna: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-ethiopia-spain =
    .title = Potenze legate per iscritto, { $span_ethiopia_spain }: Italia { $italy_first_ethiopia_spain }, poi { $italy_last_ethiopia_spain }; Russia { $russia_first_ethiopia_spain }, poi { $russia_last_ethiopia_spain }
    .open = L’Etiopia e la Spagna: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-ethiopia-spain =
    .title = { $span_ethiopia_spain }: di { $placed_ethiopia_spain } atti, { $at_home_ethiopia_spain } in Italia o Russia, { $in_east_ethiopia_spain } tra Balcani, Danubio e Stretti
    .open = L’Etiopia e la Spagna: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-second-war =
    .title = { $span_second_war }: { $cooperative_second_war } atti di cooperazione, { $conflictual_second_war } di conflitto
    .open = Dal patto al Don: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-second-war =
    .title = Potenze legate per iscritto, { $span_second_war }: Italia { $italy_first_second_war }, poi { $italy_last_second_war }; Russia { $russia_first_second_war }, poi { $russia_last_second_war }
    .open = Dal patto al Don: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-second-war =
    .title = { $span_second_war }: di { $placed_second_war } atti, { $at_home_second_war } in Italia o Russia, { $in_east_second_war } tra Balcani, Danubio e Stretti
    .open = Dal patto al Don: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-blocs-form =
    .title = { $span_blocs_form }: { $cooperative_blocs_form } atti di cooperazione, { $conflictual_blocs_form } di conflitto
    .open = Dall’armistizio ai blocchi: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-blocs-form =
    .title = Potenze legate per iscritto, { $span_blocs_form }: Italia { $italy_first_blocs_form }, poi { $italy_last_blocs_form }; Russia { $russia_first_blocs_form }, poi { $russia_last_blocs_form }
    .open = Dall’armistizio ai blocchi: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-blocs-form =
    .title = { $span_blocs_form }: di { $placed_blocs_form } atti, { $at_home_blocs_form } in Italia o Russia, { $in_east_blocs_form } tra Balcani, Danubio e Stretti
    .open = Dall’armistizio ai blocchi: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-cold-war =
    .title = { $span_cold_war }: { $cooperative_cold_war } atti di cooperazione, { $conflictual_cold_war } di conflitto
    .open = La NATO, l’ENI, la Fiat, il PCI: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-cold-war =
    .title = Potenze legate per iscritto, { $span_cold_war }: Italia { $italy_first_cold_war }, poi { $italy_last_cold_war }; Russia { $russia_first_cold_war }, poi { $russia_last_cold_war }
    .open = La NATO, l’ENI, la Fiat, il PCI: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-cold-war =
    .title = { $span_cold_war }: di { $placed_cold_war } atti, { $at_home_cold_war } in Italia o Russia, { $in_east_cold_war } tra Balcani, Danubio e Stretti
    .open = La NATO, l’ENI, la Fiat, il PCI: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-after-1991 =
    .title = { $span_after_1991 }: { $cooperative_after_1991 } atti di cooperazione, { $conflictual_after_1991 } di conflitto
    .open = I Balcani, il gas, le sanzioni, la guerra: che cosa accadde
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-after-1991 =
    .title = Potenze legate per iscritto, { $span_after_1991 }: Italia { $italy_first_after_1991 }, poi { $italy_last_after_1991 }; Russia { $russia_first_after_1991 }, poi { $russia_last_after_1991 }
    .open = I Balcani, il gas, le sanzioni, la guerra: chi stava con chi
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-after-1991 =
    .title = { $span_after_1991 }: di { $placed_after_1991 } atti, { $at_home_after_1991 } in Italia o Russia, { $in_east_after_1991 } tra Balcani, Danubio e Stretti
    .open = I Balcani, il gas, le sanzioni, la guerra: dove accadde
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
recognition-1853 =
    .title = La Russia riconobbe l’Italia dopo Londra e Parigi, prima di Prussia, Spagna e Austria
    .open = Chi riconobbe il regno d’Italia
    .subtitle =
        Che cosa disse ciascuna potenza del nuovo regno, 1860–1866.
        Pieno: per iscritto. Anello: a voce o riferito. Una linea unisce due racconti della stessa occasione.
    .description = Corsie per undici potenze o gruppi, con un segno per ogni dichiarazione sul regno d’Italia dal 1860 al 1866, dal sì semplice alla protesta. Il riconoscimento russo del 1862 viene dopo quelli di Londra e Parigi e prima di quelli di Prussia, Spagna e Austria.
pledges-1870 =
    .title = L’Italia promise di combattere la Francia; sulla sola Russia, per lo più concerti o neutralità
    .open = Che cosa promise l’Italia, e a proposito di chi
    .subtitle =
        Trattati, note e due colloqui, secondo la potenza di cui si trattava, 1881–1904.
        Pieno: per iscritto. Anello: a voce o riferito. Una linea unisce progetto e testo, o due date dello stesso atto.
    .description = Corsie secondo la potenza di cui si trattava, con un segno per ogni promessa dal 1881 al 1904, colorato secondo la portata, dalla guerra insieme alla promessa di risparmiare. Le promesse di guerra stanno nella corsia della Francia; in quella della Russia promesse di consultarsi o di restare neutrali, e un’offerta di guerra declinata.
adriatic-1914 =
    .title = Zara all’Italia, Spalato agli slavi: il mercato dell’Adriatico, 1914–1915
    .open = Il mercato dell’Adriatico
    .subtitle =
        Ogni segno è una dichiarazione; il colore dice a chi chi parla darebbe quel tratto di costa.
        Pieno: per iscritto. Anello: a voce o riferito. Una linea unisce due racconti della stessa occasione.
    .description = Sei righe di costa da nord a sud, con un segno per ogni dichiarazione dall’agosto 1914 al maggio 1915, colorato secondo a chi darebbe il luogo. Nessuno contesta Trieste, Fiume non è su nessuna lista italiana, Zara passa all’Italia e Spalato agli slavi del sud.
recognition-1917 =
    .title = L’Italia riconobbe i Soviet sei giorni dopo la Gran Bretagna, quattro anni dopo l’Estonia
    .open = Chi riconobbe il governo sovietico
    .subtitle =
        Ogni segno è una dichiarazione o un atto sul governo sovietico, 1918–1924.
        Pieno: per iscritto. Anello: a voce o riferito. Una linea unisce due racconti della stessa occasione.
    .description = Corsie per dieci Stati nell’ordine del riconoscimento di diritto, con un segno per ogni dichiarazione o atto sul governo sovietico dal 1918 al 1924. Quella dell’Italia va da un rifiuto, per un accordo commerciale e offerte contro un prezzo, al riconoscimento del 7 febbraio 1924, sei giorni dopo Londra.
trade-1924 =
    .title = Le vendite italiane alla Russia: più che dimezzate nel 1927, quasi triplicate nel 1931
    .open = Il commercio italo-sovietico, detto due volte
    .subtitle =
        Ogni commercio dalla dogana di chi compra e da quella di chi vende, in migliaia di sterline.
    .description = Quattro riquadri dal 1924 al 1932: gli acquisti italiani dalla Russia e le vendite italiane, ciascuno secondo le dogane italiane e sovietiche. Le vendite crollano nel 1927 e balzano nel 1931.
brenner-1933 =
    .title = Austria 1934: Roma pronta ad agire, Belgrado contraria, Mosca muta fino a settembre
    .open = Austria 1934: chi disse che cosa, giorno per giorno
    .subtitle =
        Dichiarazioni trovate, luglio–ottobre 1934; un vuoto significa che non se n’è trovata alcuna.
        Pieno: per iscritto. Anello: a voce o riferito. Una linea unisce due racconti della stessa occasione.
    .description = Corsie per sette capitali da luglio ai primi giorni d’ottobre 1934, con un segno per ogni dichiarazione su un’azione italiana in Austria. A fine luglio si affollano quelle di Roma e delle capitali occidentali; la prima di Mosca è di settembre; quelle di Belgrado si oppongono.
oil-1935 =
    .title = Mosca smise quasi di comprare dall’Italia nel 1936, ma continuò a vendere fino alla Spagna
    .open = Quote sovietiche del commercio e del petrolio italiani
    .subtitle =
        Quota sovietica del commercio italiano per anno, 1930–1938, e del petrolio dell’Italia e dell’Africa orientale italiana, in percento.
        Barre: dove due serie, o la stampa, lasciano aperto.
    .description = Quattro riquadri in percento: le quote sovietiche degli acquisti e delle vendite dell’Italia dal 1930 al 1938, e del petrolio dell’Italia e dell’Africa orientale italiana. Nel 1936 le vendite toccano il fondo mentre gli acquisti tengono; cadono nel 1937 e nel 1938.
claims-1943 =
    .title = Mosca si schierò con l’Italia in Africa, la tenne fuori dall’ONU, la osteggiò su Trieste
    .open = Che cosa disse Mosca su cinque questioni italiane
    .subtitle =
        Dichiarazioni sovietiche su cinque questioni italiane, da ottobre 1943 a dicembre 1948.
        Pieno: per iscritto. Anello: a voce o riferito. Una linea unisce ciò che appartiene a una stessa occasione.
    .description = Corsie per cinque questioni, con un segno per ogni dichiarazione sovietica dal 1943 al 1948, dal favore all’opposizione. Sulle colonie si passa dal contro al favore nel 1946; sul seggio alle Nazioni Unite si mescolano promesse, condizioni e veti; Trieste e le navi non hanno mai un sì semplice.
distance-1949 =
    .title = I dirigenti del partito dissentirono apertamente nel 1968, dodici anni dopo alcuni iscritti
    .open = I comunisti italiani e Mosca
    .subtitle =
        Dichiarazioni dei comunisti italiani e di Mosca, 1949–1986.
        Pieno: per iscritto. Anello: a voce o riferito. Una linea unisce due racconti della stessa occasione.
    .description = Corsie per i dirigenti del partito, per iscritti e sindacati e per Mosca, con un segno per ogni dichiarazione datata dal 1949 al 1986, dall’accordo alla condanna. Alcuni iscritti dissentono apertamente nel 1956, i dirigenti per la prima volta nel 1968.
votes-1949 =
    .title = Il voto comunista crebbe fino al 1976, a meno di cinque punti dalla Democrazia cristiana
    .open = Il voto comunista accanto a quello democristiano
    .subtitle =
        Percentuale dei voti, 1946–1989.
    .description = Riquadri in percentuale dei voti: i comunisti alla Costituente e alla Camera, i democristiani, i comunisti alle elezioni europee e la lista comune del 1948. La quota comunista è massima nel 1976.
gas-1991 =
    .title = Il gas russo sopravvisse alle sanzioni del 2014 e crollò solo nel 2022
    .open = Il gas russo e i pacchetti di sanzioni
    .subtitle =
        Quota e volume delle importazioni italiane, e pacchetti dell’UE, 2010–2026.
        I punti sono cifre pubblicate; dove due contano diversamente si mostrano entrambe, senza linea.
    .description = Tre riquadri su un asse del tempo: la quota della Russia nelle importazioni italiane di gas, il volume in miliardi di metri cubi, e il numero del pacchetto di sanzioni dell’Unione europea. Quota e volume restano alti dopo il 2014 e cadono dal 2022.
eastern-share =
    .title =
        Balcani, Danubio, Stretti: oltre metà in { $eastern_decades ->
            [one] un solo decennio, gli { $eastern_last }
           *[other] { $eastern_decades } decenni, l’ultima volta { $eastern_last_in }
        }
    .open = Quanti atti riguardavano i Balcani, il Danubio o gli Stretti
    .subtitle = Quota degli atti valutati di ogni decennio che riguardano i Balcani, il Danubio o gli Stretti, con l’intervallo al 95%.
    .description = Un punto per decennio con l’intervallo: la quota degli atti su Balcani, Danubio o Stretti, { $eastern_share } in tutto. Supera la metà { $eastern_over_half_in }.
source = Fonte
witnesses-by-decade =
    .title = Rapporto migliore { $friendliest_in }, quota di importazioni massima { $imports_best_in }
    .open = I testimoni indipendenti accanto al rapporto
    .subtitle =
        In alto: il rapporto, colorato secondo ciò che si può dire. Sotto: medie per decennio e intervallo degli anni (tratti).
        Verde acqua: alto = vicini; arancio: alto = lontani. Grigio: decennio cieco; sfumato: meno di { $few } anni osservati.
    .description =
        Il rapporto sopra { $series ->
            [one] un piccolo pannello per decennio, nel suo intervallo, con i decenni ciechi in grigio.
           *[other] { $series } piccoli pannelli per decennio, ciascuno nel suo intervallo, con i decenni ciechi in grigio.
        } Il rapporto fu più amichevole { $friendliest_in }, la quota della Russia nelle importazioni italiane massima { $imports_best_in }.
    .mean = Media
    .low = Anno più basso
    .high = Anno più alto
    .years = Anni osservati
loadings =
    .title =
        { $leaving ->
            [0] Di nessuna delle { $counted } serie indipendenti si può mostrare che vari con il rapporto
            [one] Di una delle { $counted } serie indipendenti si può mostrare che varia con il rapporto
           *[other] Di { $leaving } delle { $counted } serie indipendenti si può mostrare che variano con il rapporto
        }
    .open = Quanto le serie indipendenti variano con il rapporto
    .subtitle =
        Di quante deviazioni standard una serie sale quando il rapporto sale di un’unità (log-odds), con intervalli al 95%.
        A destra dello zero: più vicini quando più amichevoli. Grigio: circostanze, e ciò che non è indipendente.
    .description = Una riga per serie: il suo carico sul rapporto con l’intervallo al 95%, accanto allo zero. Gli intervalli di { $leaving } su { $counted } serie indipendenti escludono lo zero; il caso da solo raggiunge correlazioni dei ranghi per anno di { $reach_least }–{ $reach_most }.
    .axis = Deviazioni standard per un’unità del rapporto
    .counted = Testimonia da sola
    .loading = Carico
    .low = Carico, estremo inferiore
    .high = Carico, estremo superiore
    .rho = Correlazione dei ranghi per anno
    .chance = Quota delle rotazioni altrettanto lontane da zero
    .adjusted = La stessa, per tutte le serie insieme
    .decades = Decenni visti da entrambi
    .decade-rho = Correlazione dei ranghi per decennio
    .decade-chance = Quota delle rotazioni altrettanto lontane da zero, decenni
    .decade-adjusted = La stessa, decenni, per tutte le serie insieme
    .decade-reach = Correlazione che una rotazione su venti raggiunge, decenni
witness-name =
    .imports = importazioni
    .exports = esportazioni
    .organisations = organizzazioni comuni
    .alliances = somiglianza delle alleanze
    .agreement = voti all’ONU
    .positions = posizioni all’ONU
    .disputes = dispute
    .rivals = rivali comuni
    .regimes = regimi
witness = Testimone
    .imports = La Russia nelle importazioni italiane, % (RICardo, poi COW)
    .exports = La Russia nelle esportazioni italiane, % (RICardo, poi COW)
    .organisations = Organizzazioni comuni, fra quelle dell’uno o dell’altro
    .alliances = Somiglianza delle alleanze (kappa, ATOP)
    .agreement = Accordo nei voti all’ONU
    .positions = Distanza delle posizioni all’ONU
    .disputes = Quota di anni con una disputa militarizzata
    .rivals = Rivali strategici comuni
    .regimes = Distanza dei regimi (poliarchia, V-Dem)
rise = Un aumento significa
    .closer = più vicini
    .apart = più lontani
yes-no =
    .True = sì
    .False = no
series = Serie
    .trade_ricardo = RICardo
    .trade_cow = Correlates of War (commercio)
    .organisations = Correlates of War (organizzazioni)
    .portfolio_similarity_atop = ATOP
    .un_agreement = Votazioni all’ONU
    .ideal_points = Punti ideali
    .disputes = Correlates of War e Gibler et al. (dispute)
    .rivals = Media di due elenchi di rivali
    .regimes = V-Dem
    .regime_families = Famiglie di regimi (questo libro)
trade-two-mirrors =
    .title = L’Italia registra il { $mirror_to_italy } della cifra russa in entrata, il { $mirror_to_russia } in uscita
    .open = Il commercio fra Italia e Russia secondo ciascuna
    .subtitle =
        Le stesse merci secondo ciascuna parte, milioni di sterline l’anno, scala logaritmica (RICardo).
        Barre pallide: fonti discordi. Vuoti: nessun dato. Il titolo dà le mediane.
    .description = Due pannelli di linee annue, merci dalla Russia all’Italia e dall’Italia alla Russia, secondo ciascuno Stato. Il rapporto mediano fra cifra italiana e russa è { $mirror_to_italy } verso l’Italia e { $mirror_to_russia } verso la Russia.
    .unit = Milioni di sterline
    .low = Fonte più bassa
    .high = Fonte più alta
goods = Merci
    .to-italy = Merci dalla Russia all’Italia
    .to-russia = Merci dall’Italia alla Russia
reporter = Secondo
mirror =
    .ITA = secondo l’Italia
    .RUS = secondo la Russia
un-votes =
    .title = All’ONU più vicini nel { $closest }; nel { $turn } lontani come nel { $like }
    .open = Italia e Russia alle Nazioni Unite
    .subtitle =
        Sopra, quota di voti uguali (un’astensione accanto a un voto vale metà); punto più grande, più voti.
        Sotto, posizioni stimate, dal 5° al 95° percentile.{ $silent ->
            [0] {""}
           *[other] {" "}Nessun voto comune nel { $silent_years }.
        }
    .description = Due pannelli per anno: quanto spesso Italia e Unione Sovietica o Russia votarono in modo uguale all’Assemblea generale, e le posizioni stimate. La distanza è minima nel { $closest }; il salto maggiore dopo, nel { $turn }, la riporta a quella del { $like }.
    .agreement = Accordo
    .count = Votazioni
    .alike = Quanto spesso votarono in modo uguale
    .stands = Posizione di ciascuno (gli Stati Uniti verso l’alto)
    .position = Posizione
    .low = Intervallo, limite inferiore
    .high = Intervallo, limite superiore
    .distance = Distanza
chart-tools =
    .language = Lingua dei grafici
    .ask = Cifre e prove
    .own = Torna alle scelte del libro
chart-panel = Che cosa c’è dietro il grafico
    .behind = Dietro
    .close = Chiudi
    .choose = Guarda
    .previous = Precedente
    .next = Successivo
    .nothing = Dietro questo segno non c’è nulla nel registro.
figures-as-table = Le cifre in tabella
    .several = Le cifre in tabelle
panel =
    .told_unification = Che cosa accadde
    .told_triple_alliance = Che cosa accadde
    .told_racconigi = Che cosa accadde
    .told_great_war = Che cosa accadde
    .told_revolution = Che cosa accadde
    .told_old_grooves = Che cosa accadde
    .told_containment = Che cosa accadde
    .told_ethiopia_spain = Che cosa accadde
    .told_second_war = Che cosa accadde
    .told_blocs_form = Che cosa accadde
    .told_cold_war = Che cosa accadde
    .told_after_1991 = Che cosa accadde
    .absent = Stato inesistente
    .weighed = Legami
    .promises = Promesse
    .rows = Nomi delle potenze
    .said = A parole
    .levels = Atti per livello
    .relation = La relazione
    .yearly = Il rapporto anno per anno
    .spells = Periodi
    .wars = Anni di guerra
    .decades = Per decennio
    .acts = Atti
    .eras = Epoche
    .names = Nomi degli Stati
    .similarity = Somiglianza
    .own_ties = Legami fra i due
    .runs = Somiglianza
    .between = Legami fra i due
    .firm = Anni simili e dissimili
    .agreement = Accordo nei voti
    .positions = Posizioni
# Generated pages
event-sign =
    .cooperation = cooperazione
    .conflict = conflitto
    .neutral = né cooperazione né conflitto
    .unscored = senza punteggio
decade-box =
    .nothing = nessun atto con punteggio
    .counts =
        { $cooperative ->
            [one] { $cooperative } atto cooperativo
           *[other] { $cooperative } atti cooperativi
        }, { $conflictual ->
            [one] { $conflictual } conflittuale
           *[other] { $conflictual } conflittuali
        }
event-entry =
    .link = Collegamento a questa voce
    .type = Tipo
    .initiator = Iniziatore
    .target = Destinatario
    .third = Terzi
    .together = Insieme
    .scope = Portata
    .also = Altra data indicata:
    .note = Nota:
    .read-in = Letto in:
act-scope =
    .dyad = fra i due Stati
    .party = fra partiti; senza punteggio
    .context = contesto; senza punteggio
treaty-entry =
    .in-force = In vigore
    .at-signature = dalla firma
    .later = un giorno successivo
    .not-found = giorno non trovato, contato dalla firma
    .never = mai in vigore
    .checked = Visto in vigore
    .dormant = Solo formale dal
    .known = Noto dal
    .text = Testo letto
    .signing = Firma:
    .signed = Firma
    .end = Fine
    .obligations = Obblighi
    .members = Membri
    .secret = segreto
    .general = impegno generale
text-read =
    .full = per intero
    .part = in parte
    .no = no
treaty-obligation =
    .none = nessuno
    .defence = difesa
    .offence = offensiva
    .neutrality = neutralità
    .nonaggression = non aggressione
    .consultation = consultazione
how-ended =
    .expired = scaduto
    .replaced = sostituito
    .denounced = denunciato
    .lapsed = decaduto
    .war = finito con la guerra
    .dissolved = sciolto
    .never-ratified = mai ratificato
    .in-force = ancora in vigore
claim-verdict =
    .supported = confermata
    .supported-with-correction = confermata con una correzione
    .contested = controversa
    .contradicted = smentita
    .not-checked = non verificato
    .not-testable = non verificabile
claim-rule =
    .heading = Come regola:
    .confirm-above = conferma se oltre { $threshold }
    .confirm-at-least = conferma da { $threshold } in su
    .confirm-at-most = conferma fino a { $threshold }
    .contradict-above = contraddice se oltre { $threshold }
    .contradict-at-least = contraddice da { $threshold } in su
    .contradict-at-most = contraddice fino a { $threshold }
    .holds = vale
    .fails = non vale
seen =
    .excerpt = alcune pagine
    .abstract = solo l’abstract
    .review = noto da una recensione
    .summary = noto da un riassunto
    .crib = noto da appunti altrui
claim-entry =
    .whole = Su tutto il periodo
    .kind = Natura
    .thesis = tesi
    .event = evento
    .interpretation = interpretazione
    .causal = causa ed effetto
    .years = Anni
    .correction = Correzione.
    .predicted = Previsione.
    .evidence = Prove:
    .before = Prove anteriori:
    .after = Prove posteriori:
    .related = La riguardano anche:
    .for = Studi letti a favore:
    .against = Studi letti in senso contrario:
source-kind =
    .primary = fonte primaria
    .official = documento ufficiale
    .scholarship = studio
    .reference = opera di consultazione
    .press = stampa
    .dataset = raccolta di dati
    .web = pagina web
codebook =
    .boundary = Limite:
    .weight = { $scale } { $code }: { $weight }
dictionary =
    .rows = { $rows ->
        [one] { $rows } riga
       *[other] { $rows } righe
    }
    .licence = Licenza:
    .field = Campo
    .type = Tipo
    .holds = Che cosa contiene
    .rules = Regole
    .key = parte della chiave
    .required = obbligatorio
    .unique = unico
    .one-of = uno fra: { $values }
    .range = da { $low } a { $high }
    .at-least = { $low } o più
    .at-most = { $high } o meno
    .refers = indica una riga di { $table }
    .listed = identificatori da { $column }
claim-role =
    .evidence = prova
    .before = prova anteriore a quegli anni
    .after = prova posteriore a quegli anni
    .related = la riguarda
treaty-part =
    .signed = firmato
    .in-force = in vigore
    .ended = fine
audit-verdict =
    .holds = esatto
    .error = una fonte dice altro
    .unsupported = nessuna fonte vista conferma un particolare
    .not-checked = nessuna seconda fonte trovata
coder = Come è stato codificato
    .first = Primo codificatore
    .second = Secondo codificatore
    .ledger = Nel registro
    .event_type = Tipo
    .direction = Direzione
    .arena = Arena
    .not-asked = non chiesto
box =
    .place = Luogo
    .episode = Dello stesso episodio:
    .claims = Affermazioni che riguarda:
    .checked = Ricontrollato:
    .seen = fonte vista
    .cite = Da citare così:
cite-this = { $title } ({ $date }), in: { $book }, versione { $version }, { $address }
near = Prima e dopo
year-page = L’anno { $year }
    .earlier = Prima del primo anno
    .acts = Che cosa fecero i due
    .around = Che cosa accadde intorno a loro
    .signed = Trattati firmati
    .promises = Promesse al 1° luglio { $year }
    .in-force = Trattati in vigore per l’Italia o la Russia
    .charts = Nei grafici
    .relation = Il rapporto era { $word }: amichevole con una probabilità del { $friendly }, ostile con una probabilità del { $hostile }.
    .borrowed = La parola si appoggia anche sugli anni vicini.
    .occasions =
        { $friendly ->
            [one] { $friendly } occasione amichevole
           *[other] { $friendly } occasioni amichevoli
        }, { $hostile ->
            [one] { $hostile } ostile
           *[other] { $hostile } ostili
        }.
    .war = I due erano in guerra.
    .nothing = Nulla nelle tabelle.
    .general = Le promesse che quasi tutti gli Stati si fecero fra loro sono escluse.
    .turns = comincia o finisce
    .keys = anno alleati alleato alleanza alleanze trattati in vigore promesse
decade-page =
    .events = { $events ->
            [one] { $events } evento
           *[other] { $events } eventi
        }
    .gravest = Gli atti più gravi
    .all = Tutti gli eventi del decennio
    .bound = Chi era legato a chi
    .readings = Su { $all } modi di leggere il registro, questo compreso, { $share } danno questa parola.
    .italy = Fra le potenze dei grafici, aiuto in guerra promesso, da una parte o dall’altra, con l’Italia: { $powers }.
    .russia = Con la Russia: { $powers }.
    .both = In qualche momento di questi anni, non sempre insieme, con entrambe: { $powers }.
    .own = L’una all’altra: { $promises }.
    .claims = Affermazioni su questi anni
    .years = Anno per anno
    .more = Che cosa accadde, e perché
    .keys = decennio anni
tally = Le affermazioni dell’articolo, giudicate a una a una
    .of = Su { $claims } affermazioni:
tally-verdict =
    .supported = confermate
    .supported-with-correction = confermate con una correzione
    .contested = controverse
    .contradicted = smentite
    .open = non decise
list = Filtra
    .find = Parole
    .all = tutti
    .year = Anno
    .state = Stato
    .on = In vigore il
    .obligation = Obbligo
    .verdict = Verdetto
    .kind = Genere
    .type = Tipo
    .level = Livello
    .language = Lingua
    .clear = Cancella
    .download = Scarica la scelta (CSV)
    .decades = Decenni
    .nothing = Nulla corrisponde. Cancella un filtro.
    .date = anno-mese-giorno o anno
    .found =
        { $shown ->
            [one] { $shown_text } voce su { $total_text }
           *[other] { $shown_text } voci su { $total_text }
        }
search = Ricerca
    .title = Cerca nel libro
    .hint = { $year }, { $date }, Racconigi
    .button = Cerca (tasto /)
    .loading = Caricamento …
    .failed = La ricerca non si è potuta caricare.
    .nothing = Nulla di trovato. Prova con meno parole, un’altra grafia o un anno.
    .keys = ↑ ↓ scegli, Invio apre, Esc chiude
    .close = Chiudi
    .found =
        { $shown ->
            [one] { $shown_text } voce trovata
           *[other] { $shown_text } voci trovate
        }
search-kind =
    .event = evento
    .treaty = trattato
    .claim = affermazione
    .term = glossario
    .chart = grafico
    .page = pagina
    .year = anno
    .decade = decennio
downloads =
    .everything = Tutto in un pacchetto di dati (ZIP)
    .bibtex = Le fonti in BibTeX
    .tables = Tabelle delle prove e serie:
    .computed = Risultati, calcolati da queste tabelle a ogni costruzione del libro:
downloads-result =
    .reconciliation = Il registro dei trattati a confronto con ATOP
    .kappa_compared = Somiglianza delle alleanze di Italia e Russia per anno, secondo il registro e secondo ATOP
layers = Mostra
    .story = Racconto
    .workings = Retroscena
    .code = Codice
    .story-means = Testo e grafici
    .workings-means = Anche le tabelle e le verifiche
    .code-means = Anche il codice Python che li produce
your-reading =
    .title = Nove letture su dieci (in tutto { $combinations }) concordano sul segno in { $agreed } anni su { $years }
    .open = La relazione secondo regole proprie
    .subtitle =
        Linea e banda: la lettura scelta, all’inizio quella del libro. Tratteggio: quella del libro.
        Grigio: dove stanno nove su dieci di { $combinations } letture.
    .description = Barre per decennio degli atti amichevoli e ostili; sotto, la relazione anno per anno secondo le scelte fatte, accanto a quella del libro e a una banda in cui stanno nove letture su dieci (in tutto { $combinations }). La banda sta da una sola parte in { $agreed } anni su { $years }: amichevole in { $agreed_friendly }, ostile in { $agreed_hostile }.
    .least = Nove letture su dieci, in basso
    .most = Nove letture su dieci, in alto
    .settings = Leggila secondo le tue regole
    .reset = Torna alla lettura del libro
    .said = Atti letti: { $acts }; amichevoli: { $friendly }, ostili: { $hostile }.
    .said-own = La lettura del libro; atti: { $acts }.
choice =
    .unit = Contare
    .confidence = Sicurezza della riga
    .sources = Fonti che nominano l’atto
    .words = Parole (atti verbali)
    .one-sided = Atti noti da fonti di una sola parte
    .joint = Atti comuni
    .reading = Scala
    .about = Riguardo a
    .domain = Ambito
    .direction = Atto di
choice-unit =
    .occasions = le occasioni
    .acts = ogni atto
choice-confidence =
    .all = tutte le righe
    .high-or-medium = alta o media
    .high = solo alta
choice-sources =
    .one = ne basta una
    .two-or-more = due o più
choice-words =
    .counted = contate
    .left-out = lasciate fuori
choice-one-sided =
    .counted = contati
    .left-out = lasciati fuori
choice-joint =
    .counted = contati
    .left-out = lasciati fuori
choice-reading =
    .levels = cinque livelli
    .sides = semplice conto dei lati
    .weis = pesi WEIS
    .cameo = pesi CAMEO
    .copdab = pesi COPDAB
choice-about =
    .all = qualsiasi questione
    .eastern = i Balcani, il Danubio, gli Stretti
    .other = ogni altra questione
choice-domain =
    .all = tutti
choice-direction =
    .all = di entrambi, e comuni
# Che cosa si può portare via da un grafico
take = Da portare via
    .picture = Immagine
    .data = Dati
    .embed = Incorpora
    .link = Collegamento
    .cite = Cita
    .sources = Fonti
    .close = Chiudi
    .copy = Copia
    .copied = Copiato
    .not-copied = Il browser non lo permette
    .working = Un momento…
    .failed = Non è riuscito: { $why }
    .shown = Com’è impostato: { $state }
    .png = PNG, largo 3840 pixel
    .slide = PNG per diapositive, 16:9
    .slide-number = PNG per diapositive, 16:9, n. { $number } di { $count }
    .svg = SVG
    .pdf = PDF
    .copy-picture = Copia l’immagine
    .xlsx = Excel (XLSX)
    .csv = CSV
    .json = Descrizione per macchine (JSON)
    .spec = Grafico in Vega-Lite (JSON)
    .zip = Tutti i dati in un file (ZIP)
    .bib = Fonti in BibTeX
    .data-hint = Tutto ciò che è disegnato, comunque sia impostato il grafico.
    .embed-hint = Da mettere in una pagina propria: il grafico resta vivo, in questa lingua e com’è impostato.
    .alone = Il grafico su una pagina sua
    .link-hint = Questo indirizzo porta al grafico com’è impostato.
    .bibtex = BibTeX
    .ris = RIS
    .text = Testo
    .sources-hint = Il grafico poggia su:
    .sources-behind =
        { $count ->
            [one] Per esso è stata letta { $count } fonte:
           *[other] Per esso sono state lette { $count } fonti:
        }
    .in-the-book = nel libro
    .licence = Licenza: { $licence }
    .language = Lingua
taken =
    .state = { $label }: { $value }
    .source = Fonte: { $data }.
    .edition = { $book }, { $version }, { $date }, { $licence }
    .data = Dati
    .data-number = Dati { $number }
    .about = Informazioni
    .title = Titolo
    .unit = Lettura
    .description = Descrizione
    .from = Fonte
    .author = Autore
    .book = Libro
    .version = Versione
    .date = Data
    .licence = Licenza
    .licence-of-data = Licenza dei dati
    .address = Indirizzo
    .citation = Per citare
    .sheet = Foglio
    .column = Colonna
    .machine = Nome nel CSV
    .holds = Unità
    .cited = { $authors } ({ $year }). «{ $title }». In: { $book }, versione { $version }, { $date }. { $licence }. { $address }
taken-unit =
    .decade = primo anno del decennio
    .year = anno
    .date = data (ISO 8601)
    .day = data (ISO 8601)
    .count = conteggio
    .number = numero
    .figure = numero
    .signed = numero
    .share = quota, 1 è il tutto
    .word = parola
    .words = parole
    .pair = due Stati
    .name = nome
    .acronym = sigla
    .text = testo
data-name =
    .observations = Osservazioni dei capitoli
    .observation_keys = Righe e posizioni delle figure dei capitoli
    .events = il registro degli eventi
    .treaties = il registro dei trattati
    .regime_families = famiglie di regime
    .trade_ricardo = RICardo
    .trade_cow = Correlates of War
    .organisations = Correlates of War
    .portfolio_similarity_atop = ATOP
    .un_agreement = votazioni all’ONU
    .ideal_points = punti ideali
    .disputes = Gibler, Miller e Little
    .rivals = rivalità strategiche
    .adversaries = rivalità strategiche e guerre
    .regimes = V-Dem e Polity
    .places = luoghi degli eventi (GeoNames)
    .base_map = Natural Earth
laboratory =
    .own = Secondo le vostre scelte
    .book = Secondo il libro
    .file = File delle scelte
    .reset = Come nel libro
    .save = Salva le scelte
    .load = Carica le scelte
    .saved = Le scelte sono in { $file }.
    .computing = Calcolo in corso…
    .as-the-scale = come sulla scala
    .weight = Il suo peso, da { $low } a { $high }
    .differ-decades = { $other ->
            [0] Nulla cambia in nessuno dei { $all } decenni.
            [one] Un decennio su { $all } è raccontato diversamente che nel libro.
           *[other] { $other } decenni su { $all } sono raccontati diversamente che nel libro.
        }
    .differ-sides = { $other ->
            [0] Nessun decennio su { $all } cambia parte.
            [one] Un decennio su { $all } cambia parte.
           *[other] { $other } decenni su { $all } cambiano parte.
        }
    .differ-years = { $other ->
            [0] In nessun anno su { $all } la misura si sposta di un decimo.
            [one] In un anno su { $all } la misura si sposta di un decimo o più.
           *[other] In { $other } anni su { $all } la misura si sposta di un decimo o più.
        }
own-relation =
    .title = La relazione per decennio, secondo le vostre scelte
    .subtitle = Punti: log odds che un’occasione sia amichevole, con i nove decimi del probabile. In grigio: il libro.
    .description = Punti e intervalli per decennio della relazione secondo le vostre scelte, tratti grigi per il libro.
own-scores =
    .title = Cooperazione meno conflitto per decennio, secondo le vostre scelte
    .subtitle = Barre: la somma dei pesi. In grigio: il libro.
    .description = Barre per decennio del punteggio netto secondo le vostre scelte, tratti grigi per il libro.
own-alike =
    .title = Quanto si somigliavano i due portafogli di promesse, secondo le vostre scelte
    .subtitle = Linea: anno per anno. Grigia e spezzata: il libro.
    .description = Una linea anno per anno della somiglianza dei due portafogli secondo le vostre scelte, una linea grigia spezzata per il libro.
period = Periodo
pair-scores =
    .title = Cooperazione e conflitto fra due Stati
    .subtitle = Barre: somme dei pesi, cooperazione in alto, conflitto in basso. Punti: la differenza.
    .description = Barre per periodo per i pesi della cooperazione, in alto, e del conflitto, in basso, con un punto per la differenza.
pair-relation =
    .title = Il rapporto fra due Stati
    .subtitle = Punti: quante occasioni amichevoli per una ostile. In grigio: i nove decimi del probabile.
    .description = Un punto per periodo per le occasioni amichevoli per una ostile, nel colore di ciò che si può dire, con un intervallo.
laboratory-choice =
    .unit = Che cosa si conta
    .unit-occasions = le occasioni
    .unit-acts = gli atti, uno per uno
    .confidence = Quanto è certo un atto
    .confidence-all = comunque sia
    .confidence-high-or-medium = alto o medio
    .confidence-high = alto
    .sources = Fonti che lo nominano
    .sources-one = ne basta una
    .sources-two-or-more = almeno due
    .words = Parole senza fatti
    .words-counted = contate
    .words-left-out = escluse
    .one-sided = Atti noti da fonti di parte
    .one-sided-counted = contati
    .one-sided-left-out = esclusi
    .joint = Atti comuni
    .joint-counted = contati
    .joint-left-out = esclusi
    .reading = Che cosa dice un atto
    .reading-levels = il suo livello
    .reading-sides = soltanto la sua parte
    .reading-weis = il suo peso (WEIS)
    .reading-cameo = il suo peso (CAMEO)
    .reading-copdab = il suo peso (COPDAB)
    .scale = Scala
    .weights = Un tipo di atto
    .coding = Quanto valgono le promesse
    .coding-own = come regolato qui sotto
    .ties = Legami vostri, che contano se il valore è regolato qui sotto
    .general = Contano anche gli impegni di principio fra la maggior parte degli Stati
    .without = Trattati esclusi
    .measure = Misura
    .step = A priori del passo annuale
    .concentration = A priori della concentrazione
run = Esegui
    .told = Apri questo quaderno dove gira, su Binder
deck =
    .keys = Le frecce o uno scorrimento del dito cambiano diapositiva, Inizio e Fine vanno alla prima e all’ultima. N mostra ciò che si dice, F riempie lo schermo; in stampa ogni diapositiva è una pagina.
    .reading = Come si legge: { $text }
    .data = I dati dell’immagine precedente
    .notes = Note
    .slide = Diapositiva { $number } di { $count }
gallery =
    .decks = Presentazioni
    .charts = Grafici
    .chapter = Capitolo
    .kind = Tipo
    .all = Tutti
    .kind-bars = Barre
    .kind-lines = Linee
    .kind-points = Punti con intervalli
    .kind-grids = Griglie e durate
    .kind-maps = Mappe
    .count = { $count ->
            [one] un grafico
           *[other] { $count } grafici
        }
    .page = Nella sua pagina
    .alone = Da solo
    .copy = Copia il link
    .show = Proietta
    .powerpoint = PowerPoint
offline =
    .unpack = Estraete tutto l’archivio, poi aprite qui il libro; non ha bisogno di rete.
    .begin = Il libro
    .gallery = Grafici e diapositive a colpo d’occhio
path =
    { $steps ->
        [one] { $steps } svolta
       *[other] { $steps } svolte
    }
    .told = Percorrete il grafico: ogni passo vi mostra i suoi anni.
    .begin = Iniziare il percorso
    .previous = Precedente
    .next = Successivo
    .close = Fine
    .step = Passo { $step } di { $steps }
    .spell = Il periodo in cui cade, { $years }: { $word }; occasioni amichevoli: { $friendly }, ostili: { $hostile }.
guess = Disegnare prima la propria idea
    .show = Mostrare la linea del libro
    .again = Disegnare di nuovo
    .back = Torna al grafico
    .previous = Punto precedente
    .next = Punto successivo
    .point = Altezza del punto
    .mine = La vostra idea
    .book = Il libro
    .nothing = non disegnato
    .how = Disegnate con il dito o con il mouse. Da tastiera, sinistra e destra scelgono un punto, su e giù lo spostano. Resta su questo dispositivo.
    .result = Punti disegnati: { $drawn }; dalla stessa parte della linea mediana che il libro: { $right }; dentro la sua fascia: { $band }; distanza media dalla sua linea: { $distance } dell’altezza del riquadro.
guess-relation-by-decade = Quanto fu amichevole ogni decennio? Disegnatelo: sopra la linea mediana la maggior parte delle occasioni fu amichevole, sotto ostile.
    .band = La fascia contiene nove decimi del probabile.
guess-portfolio-similarity = Quanto si somigliavano le promesse dei due a tutte le potenze? Disegnatelo: a 1 sono le stesse, a 0 non più simili che per caso.
    .band = La fascia è ciò che ne farebbe l’assenza di un solo partner o trattato; un punto è la media di cinque anni.
guess-eastern-share = Quale quota degli atti di ogni decennio riguardava i Balcani, il Danubio e gli Stretti? Disegnatela.
    .band = La fascia contiene le quote compatibili con gli atti noti.
frame =
    .contents = Indice del libro
    .on-page = Indice di questa pagina
    .shade = Chiaro o scuro
how-to-cite =
    .sentence = { $authors } ({ $year }). { $title }. Versione { $version }, { $date }. { $licence }. { $address }
    .file = documento
changes =
    .verdicts = Verdetti
    .mends = Voci delle tabelle
    .mended = { $table }: { $cells ->
        [one] { $cells } cella
       *[other] { $cells } celle
    } in { $items ->
        [one] { $items } voce
       *[other] { $items } voci
    }
missing-page = Questa pagina non è nel libro
    .told = L’indirizzo è sbagliato, o la pagina ha cambiato nome. Cercate un evento, un trattato, un anno o una tesi con il tasto /.
    .home = Alla prima pagina
