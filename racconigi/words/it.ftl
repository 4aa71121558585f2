nothing-to-draw = Qui non c’è nulla da disegnare.
identifier = Identificatore
name = Nome
from = Da
until = A
none = nessuno
cooperation = Cooperazione
conflict = Conflitto
net = Saldo
balance = Bilancia (log odds)
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
power = Potenza
scale = Scala
direction = Direzione
    .ITA-RUS = Roma verso Pietroburgo o Mosca
    .RUS-ITA = Pietroburgo o Mosca verso Roma
tied-with = Legata a
tie = Legame più forte
    .level-0 = nessuno
    .level-1 = consultazione o non aggressione
    .level-2 = neutralità
    .level-3 = difesa
cooperative-events = Eventi cooperativi
conflictual-events = Eventi conflittuali
stability = Stesso segno in
lowest = Misura più bassa
highest = Misura più alta
similarity = Somiglianza
own-ties = Legami per trattato fra i due
relation-by-decade =
    .title =
        La cooperazione prevale nettamente in { $friendly ->
            [one] un decennio
           *[other] { $friendly } decenni
        } su { $decades }, il conflitto in { $hostile ->
            [0] nessuno
            [one] uno solo
           *[other] { $hostile }
        }
    .open = Cooperazione e conflitto per decennio
    .subtitle = 
        Somma dei pesi degli eventi (scala WEIS di Goldstein) e loro numero per decennio;
        sotto, la bilancia dei numeri con l'intervallo al 95%. Sfumato: meno di { $few } eventi.
    .description = Barre contrapposte per decennio dagli anni 1850: cooperazione sopra, conflitto sotto, { $acts } eventi. L'intervallo della bilancia sta sopra lo zero in { $friendly } decenni, sotto in { $hostile }, e comprende lo zero in { $mixed }.
directions =
    .title = Lo sguardo di Roma accanto a quello di Pietroburgo e di Mosca
    .open = Lo sguardo di Roma accanto a quello di Pietroburgo e di Mosca
    .subtitle = Bilancia di atti cooperativi e conflittuali con l'intervallo al 95%; gli atti comuni contano nei due sensi. Sfumato: meno di { $few } eventi.
    .description = Due punti per decennio con intervalli: gli atti di Roma verso Pietroburgo o Mosca, e viceversa.
scales-compared =
    .title = Quanto fidarsi del segno di un decennio
    .open = Quanto fidarsi del segno di un decennio
    .subtitle = Quota di 2.000 estrazioni di fonti, eventi e pesi in cui il saldo mantiene il segno, su tre scale.
    .description = Tabella di decenni per scala: il colore dà il segno del saldo, la cifra la sua stabilità.
power-map =
    .title = Chi era legato a Roma, chi a Pietroburgo o Mosca
    .subtitle = 
        Una tessera per potenza, posta per vicinanza. Metà sinistra: legame più forte con l'Italia;
        metà destra: con la Russia. Più scuro, più forte.
    .description = Mappa schematica delle potenze con cursore dei decenni; ogni tessera mostra il legame più forte con l'Italia e con la Russia.
ties-by-decade =
    .title = Uno stesso alleato tenuto a combattere in { $shared } decenni su { $decades }
    .subtitle = Legame per trattato più forte di ogni decennio; più scuro, più forte. Vuoto: la potenza non esisteva.
    .description = Due griglie di potenze per decennio, una per l'Italia e una per la Russia; l'intensità dà il legame più forte.
portfolio-similarity =
    .title = Più simili nel { $high }, più distanti nel { $low }
    .subtitle = Somiglianza dei portafogli di alleanze di Italia e Russia (kappa, linea) e intervallo di sette misure (banda).
    .description = Linea annua del kappa con una banda dalla più bassa alla più alta di sette misure, e una striscia dei trattati fra i due Stati.
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
    .subtitle = Eventi del registro per arena e decennio; più scura è la tinta, più sono numerosi.
    .description = Griglia delle arene per decennio con il numero di eventi di ciascuna; quelli su Balcani, Danubio o Stretti sono in tutto { $eastern_events }.
coverage-by-domain =
    .title = Soprattutto { $domain_first }, poi { $domain_second }
    .open = Che cosa riguardano gli eventi, per decennio
    .subtitle = Eventi del registro per ambito e decennio; più scura è la tinta, più sono numerosi.
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
    .subtitle = Citazioni di fonti per lingua e decennio; un evento può citarne più d’una. Più scura è la tinta, più sono numerose.
    .description = Griglia delle lingue per decennio con il numero di citazioni di fonti lette in ciascuna: soprattutto { $language_first }, poi { $language_second }.
read-in =
    .it = in italiano
    .en = in inglese
    .ru = in russo
    .fr = in francese
    .de = in tedesco
    .other = in altre lingue
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
    .title = I testimoni indipendenti seguono il registro in { $together } passi su { $moved }
    .subtitle = 
        Medie per decennio e intervallo degli anni (tratti). Verde acqua: alto = vicini; arancio: alto = lontani.
        Grigio: decennio cieco; sfumato: meno di { $few } anni. A destra: passi fra decenni nel senso
        del registro (fra parentesi: non contati nel titolo).
    .description = La bilancia del registro sopra { $series } piccoli pannelli per decennio, ciascuno nel suo intervallo, con i decenni ciechi in grigio. Le { $counted } serie che testimoniano da sole vanno nel senso del registro in { $together } passi su { $moved }.
    .heard = { $together } su { $moved }
    .mean = Media
    .low = Anno più basso
    .high = Anno più alto
    .years = Anni osservati
witness =
    .ledger = Il registro: bilancia di atti amichevoli e ostili
    .imports = La Russia nelle importazioni italiane, % (RICardo fino al 1938, COW dal 1948)
    .exports = La Russia nelle esportazioni italiane, % (RICardo fino al 1938, COW dal 1948)
    .organisations = Organizzazioni comuni, fra quelle dell'uno o dell'altro
    .alliances = Somiglianza delle alleanze (kappa, ATOP)
    .agreement = Accordo nei voti all'ONU
    .positions = Distanza delle posizioni all'ONU
    .disputes = Quota di anni con una disputa militarizzata
    .rivals = Rivali strategici comuni
    .regimes = Distanza dei regimi (poliarchia, V-Dem)
trade-two-mirrors =
    .title = L'Italia registra il { $inward }% della cifra russa in entrata, il { $outward }% in uscita
    .subtitle = 
        Le stesse merci secondo ciascuna parte, milioni di sterline l'anno, scala logaritmica (RICardo).
        Barre pallide: fonti discordi. Vuoti: nessun dato. Il titolo dà le mediane.
    .description = Due pannelli di linee annue, merci dalla Russia all'Italia e dall'Italia alla Russia, secondo ciascuno Stato. Il rapporto mediano fra cifra italiana e russa è { $inward }% verso l'Italia e { $outward }% verso la Russia.
    .to-italy = Merci dalla Russia all'Italia
    .to-russia = Merci dall'Italia alla Russia
    .italy = secondo l'Italia
    .russia = secondo la Russia
    .reporter = Secondo
    .unit = Milioni di sterline
un-votes =
    .title = All'ONU più vicini nel { $closest }; nel { $turn } lontani come nel { $like }
    .subtitle = 
        Sopra, quota di voti uguali (un'astensione accanto a un voto vale metà); punto più grande, più voti.
        Sotto, posizioni stimate, dal 5° al 95° percentile. Nessun voto comune nel 1964.
    .description = Due pannelli per anno: quanto spesso Italia e Unione Sovietica o Russia votarono uguale all'Assemblea generale, e le posizioni stimate. La distanza è minima nel { $closest }; il salto maggiore dopo, nel { $turn }, la riporta a quella del { $like }.
    .agreement = Accordo
    .count = Votazioni
    .alike = Quanto spesso votarono uguale
    .stands = Posizione di ciascuno (gli Stati Uniti verso l'alto)
    .position = Posizione
    .distance = Distanza
