nothing-to-draw = Il n’y a rien à représenter ici.
identifier = Identifiant
name = Nom
from = De
until = Jusqu’à
none = aucun
first-of-month = 1er
cooperation = Coopération
conflict = Conflit
net = Solde
balance = Bilan (logarithme de la cote)
    .low = Intervalle, borne inférieure
    .high = Intervalle, borne supérieure
decade = Décennie
    .item = { $year }
    .item-in = { $year }
    .several = années { $list }
    .in = dans les années { $list }
year = Année
date = Date
event = Événement
events = Événements
weight = Poids
era = Époque
state = État
    .ITA = Italie
    .RUS = Russie
    .AUH = Autriche-Hongrie
    .FRA = France
    .GBR = Grande-Bretagne
    .GER = Allemagne
    .TUR = Turquie
    .USA = États-Unis
power = Puissance
    .code = Code
scale = Échelle
direction = Sens
    .ITA-RUS = Rome envers Pétersbourg ou Moscou
    .RUS-ITA = Pétersbourg ou Moscou envers Rome
tied-with = Liée à
tie = Lien le plus fort
    .number = Lien, de 0 à 3
    .level-0 = aucun
    .level-1 = promesse moindre
    .level-2 = promesse plus forte
    .level-3 = aide en cas de guerre
cooperative-events = Événements coopératifs
conflictual-events = Événements conflictuels
kappa = Kappa
    .known = Tel qu’on le savait alors
    .active = Sans promesses dormantes
    .checked = Autant que vérifié
lowest = Kappa, un partenaire ou traité ôté : minimum
highest = Kappa, un partenaire ou traité ôté : maximum
similarity = Similarité
own-ties = Liens par traité entre les deux ; plus la couleur est pleine, plus le lien est fort
relation-by-decade =
    .title =
        { $friendly_spells ->
            [0] Aucune longue période amicale
            [one] Une longue période amicale
           *[other] { $friendly_spells } longues périodes amicales
        }, une relation hostile depuis { $hostile_since }
    .open = La relation par décennie et par année
    .subtitle =
        En haut, { $acts } actes d’un État envers l’autre, par décennie et par gravité. En bas, la relation d’année
        en année, en occasions amicales pour une hostile ; bandes : la moitié puis les neuf dixièmes du probable.
    .description = En haut, les actes par décennie : coopération vers le haut, conflit vers le bas, { $acts } en tout. En bas, la relation d’année en année. Elle est nettement amicale en { $spells_clear_friendly }, ouverte en { $spells_open }, nettement hostile en { $spells_clear_hostile } ; les deux États étaient en guerre en { $at_war }.
    .axis = Amicales : hostiles
scores-by-decade =
    .title =
        Sur trois échelles, la coopération pèse plus que le conflit dans { $positive ->
            [0] aucune décennie
            [one] une décennie
           *[other] { $positive } décennies
        } sur { $decades }
    .open = Scores de coopération et de conflit par décennie
    .subtitle =
        Somme des poids des actes sur l’échelle choisie (WEIS, CAMEO, COPDAB) ; le trait est le solde.
        Les sommes croissent avec le relevé : elles décrivent ce qui a été trouvé et ne tranchent rien.
    .description = Barres par décennie sur une échelle au choix : poids coopératifs en haut, conflictuels en bas. Le solde est positif sur les trois échelles (nombre de décennies : { $positive } sur { $decades }) et négatif sur les trois (nombre : { $negative }).
directions =
    .title = Ce que chacun a fait seul
    .open = Ce que chacun a fait seul
    .subtitle = Bilan des actes amicaux et hostiles d’un côté envers l’autre, avec son intervalle à 95 %. Estompé : moins de { $few } actes.
    .description = Deux points par décennie avec intervalles : les actes de Rome envers Pétersbourg ou Moscou, et l’inverse. Les actes communs sont laissés de côté.
level = Niveau
    .war = Guerre et attaque armée
    .material-conflict = Conflit en actes : sanctions, ruptures
    .verbal-conflict = Conflit en paroles : protestations, refus
    .verbal-cooperation = Coopération en paroles : visites, entretiens
    .material-cooperation = Coopération en actes : traités, aide
word = Ce qu’on peut dire
    .clear-friendly = nettement amicale
    .probable-friendly = sans doute amicale
    .open = ouverte
    .probable-hostile = sans doute hostile
    .clear-hostile = nettement hostile
relation = Relation (log de cote)
    .low50 = Moitié du probable, borne basse
    .high50 = Moitié du probable, borne haute
    .low90 = Neuf dixièmes, borne basse
    .high90 = Neuf dixièmes, borne haute
    .friendly = Probabilité d’amicale
    .hostile = Probabilité d’hostile
occasions = Occasions
    .friendly = Occasions amicales
    .hostile = Occasions hostiles
spell = Période
    .clear-friendly = amicale
    .probable-friendly = amicale ?
    .open = ouverte
    .probable-hostile = hostile ?
    .clear-hostile = hostile
    .firm = Elle commence à un an près
war-year = En guerre
side = Côté
tipping-points =
    .title = Certains mots tiennent à { $tipping_least ->
            [one] un acte introuvé
           *[other] { $tipping_least } actes introuvés
        }, d’autres en supporteraient { $tipping_most }
    .open = Ce que changeraient des actes non trouvés
    .subtitle =
        Combien d’actes de l’autre bord, les plus légers possibles et répartis sur la décennie, il faudrait trouver
        pour que son mot change. Point d’interrogation : la décennie est déjà ouverte.
    .description = Barres par décennie : combien d’actes non trouvés changeraient son mot, de { $tipping_least } ({ $tipping_least_decades_in }) à { $tipping_most } ({ $tipping_most_decades_in }).
specification-shares =
    .title = { $firm_count ->
            [0] Aucune décennie ne garde son côté
            [one] Une seule décennie garde son côté
           *[other] { $firm_count } décennies gardent leur côté
        } dans neuf lectures sur dix, sur { $specifications }
    .open = Ce que diraient d’autres choix
    .subtitle =
        Toutes les combinaisons d’unité, de confiance, de nombre de sources, de paroles, de sources à sens unique, d’actes
        communs et d’échelle ; part de celles qui disent chaque mot. Entouré : ce que dit ce livre.
    .description = Barres empilées par décennie : la part des { $specifications } combinaisons de choix qui la disent nettement ou sans doute amicale, ouverte, sans doute ou nettement hostile. Dans { $never_reversed } des { $said } décennies dont le livre dit quelque chose, aucune combinaison ne renverse le côté.
unseen-acts =
    .title = Au plus { $found_cooperation } des actes amicaux et { $found_conflict } des actes hostiles ont été trouvés
    .open = Combien d’actes n’ont jamais été trouvés
    .subtitle =
        Barres : actes trouvés. Points avec intervalles à 95 % : leur nombre minimal, d’après les actes que nomme une
        source et ceux que nomment deux (Chao). Des sources qui se copient l’abaissent.
    .description = Barres par période pour les actes amicaux et hostiles : ceux qui ont été trouvés et le nombre minimal de tous d’après Chao. En tout, environ { $found_cooperation } des actes amicaux et { $found_conflict } des actes hostiles ont été trouvés, ou moins.
readings = Part des lectures
own-word = Dit par ce livre
unfound = Actes non trouvés qui changeraient le mot
acts-found = Actes trouvés
    .estimated = Tous les actes, au moins
    .low = Intervalle, borne basse
    .high = Intervalle, borne haute
interest-specifications =
    .title = { $found ->
            [0] Aucun test ne lie la relation aux régimes ou aux intérêts, sur { $tests }
            [one] Un seul test lie la relation aux régimes ou aux intérêts, sur { $tests }
           *[other] { $found } tests lient la relation aux régimes ou aux intérêts, sur { $tests }
        }
    .open = La relation en regard des régimes et des intérêts, sous tous les choix
    .subtitle =
        Corrélation de rang sous { $combinations } combinaisons de choix ; vers le haut, ce que la lecture attend.
        Bande : ce qu’un tour sur vingt atteint par hasard. Points forts : au-delà, { $beyond } du total.
    .description = Sept panneaux, un par mesure d’idéologie ou d’intérêt, avec les corrélations des { $combinations } combinaisons en ordre et une bande de ce que le hasard atteint. { $beyond } sont au-delà. Des { $conduct_combinations } où l’on compare à la conduite, { $conduct_beyond } le sont ; des { $promises_combinations } où l’on compare aux promesses écrites, { $promises_beyond }.
interest-turns =
    .title = Le mot change { $turns_with_regime_words } fois sur { $turns_with_regime } avec un nouveau régime, { $turns_without_regime_words } sur { $turns_without_regime } sans
    .open = La relation autour des tournants
    .subtitle =
        Relation moyenne des années d’avant (anneau) et d’après (point), { $around } de chaque côté, avec neuf dixièmes du probable.
        Couleur : un régime a changé, ou bien les rivaux communs ou les positions à l’ONU.
    .description = Une ligne par tournant, avec la relation d’avant et d’après et ses intervalles. Un régime a changé à { $turns_with_regime } tournants sur { $turns }, et le mot de la relation à { $turns_with_regime_words } d’entre eux ; en tout, le mot a changé à { $turns_words }.
measure = Mesure
    .polyarchy = Distance des régimes : polyarchie (V-Dem)
    .polity = Distance des régimes : note de Polity
    .families = Distance des familles de régime
    .rivals = Rivaux communs
    .german-rival = L’Autriche-Hongrie ou l’Allemagne, rivale des deux
    .trade = Part de la Russie dans les importations de l’Italie
    .positions = Distance des positions à l’ONU
measure-of = { $measure } ({ $reading })
reading = Lecture
    .interest = intérêt
    .ideology = idéologie
    .both = les deux
    .neither = aucune des deux
outcome = En regard de
    .relation = la relation
    .word = le mot de l’année
    .kappa = la ressemblance des alliances
    .tie = le lien des deux
lag = Années d’avance de la mesure
detrended = Droites dans le temps ôtées
era-left-out = Époque laissée de côté
toward = Corrélation, comme la lecture l’attend
reach = Ce qu’atteint un tour sur vingt
    .as-far = Tours aussi loin de zéro
    .beyond = Au-delà du hasard
turn = Tournant
    .when = Quand
    .before = avant
    .after = après
changed = Ce qui a changé
    .regime = régime
    .interest = intérêt
    .both = les deux
    .neither = rien des deux
    .unknown = on ne sait pas
test =
    .ideology-polyarchy = polyarchie
    .ideology-polity = note de Polity
    .ideology-families = familles de régime
    .interest-rivals = rivaux communs
    .interest-german-rival = un rival allemand commun
    .interest-trade = commerce
    .interest-positions = positions à l’ONU
    .contest-rivals = rivaux contre polyarchie
    .contest-trade = commerce contre polyarchie
    .contest-positions = positions contre polyarchie
power-map =
    .title =
        Doublement liées : { $both_fewest ->
            [0] aucune
            [one] une
           *[other] { $both_fewest }
        } { $both_fewest_decades_in }, { $both_last } sur { $powers_last } { $last_decade_in }
    .open = Qui était lié à Rome, qui à Pétersbourg ou à Moscou
    .subtitle =
        Une tuile par puissance, les voisines côte à côte. Moitié gauche : lien conventionnel le plus fort
        avec l’Italie dans la décennie ; moitié droite : avec la Russie. Plus la couleur est pleine, plus le lien est fort.
    .description = Carte schématique des puissances avec un curseur de décennie et un choix de codage ; la moitié gauche de chaque tuile montre le lien conventionnel le plus fort avec l’Italie, la moitié droite avec la Russie. Dans la dernière décennie représentée, { $both_last } des { $powers_last } puissances sont liées aux deux.
ties-by-decade =
    .title =
        Aide en cas de guerre : { $shared ->
            [0] jamais le même allié
            [one] le même allié dans une décennie sur { $decades }
           *[other] le même allié dans { $shared } décennies sur { $decades }
        }
    .open = Qui était lié à l’Italie et à la Russie, décennie par décennie
    .subtitle =
        Lien conventionnel le plus fort de chaque décennie ; plus la couleur est pleine, plus le lien est fort.
        Barré : la puissance n’existait pas. Le même allié la même année : { $shared_at_once ->
            [0] jamais
            [one] dans une décennie
           *[other] dans { $shared_at_once } décennies
        }.
    .description =
        Deux grilles de puissances par décennie, une pour l’Italie, une pour la Russie, avec un choix de codage ; la couleur est d’autant plus pleine que le lien conventionnel le plus fort l’est. { $shared ->
            [0] Dans aucune décennie une même puissance n’était liée aux deux par l’aide en cas de guerre.
            [one] Dans une décennie sur { $decades }, une même puissance était liée aux deux par l’aide en cas de guerre.
           *[other] Dans { $shared } décennies sur { $decades }, une même puissance était liée aux deux par l’aide en cas de guerre.
        }
exists = Existait
no-such-state = pas d’État de ce nom
any-year =
    .title = Au 1er juillet : un même allié pour les deux { $years_shared } années sur { $years }
    .open = Promesses au 1er juillet de chaque année
    .subtitle =
        À gauche des noms ce que l’Italie avait promis ou reçu, à droite la Russie. Plein : dû ; anneau : dû à elle seule.
        Barré : l’État n’existait pas. Toucher une marque pour ses traités.
    .description = Liste des puissances avec un curseur d’années et un choix pour les traités secrets, dès leur signature ou tels qu’on les savait alors ; à côté de chaque nom les promesses de l’Italie et de la Russie au 1er juillet, en formes pour l’aide de guerre, la neutralité, la non-agression et la consultation. Pendant { $years_shared } années sur { $years }, tous deux devaient l’aide de guerre à une même puissance.
promise = Promesse
    .help = aide de guerre
    .neutrality = neutralité
    .nonaggression = pas d’attaque
    .consultation = consultation
    .toward = { $kind } : { $names }
    .then = { $first } ; { $second }
    .owes = dû
    .owed = dû à elle
treaty = Traité
portfolio-similarity =
    .title = Semblables { $kappa_alike_years } années, dissemblables { $kappa_unlike_years }, quel que soit le traité ou partenaire ôté
    .open = Ressemblance des deux portefeuilles d’alliances
    .subtitle =
        Ressemblance des promesses de l’Italie et de la Russie (kappa, ligne) ; bande : un partenaire ou un traité
        ôté ; tirets : tel qu’on le savait alors. En dessous, les années où les deux s’étaient promis quelque chose.
    .description = Ligne annuelle du kappa, maximal en { $kappa_highest_year }, minimal en { $kappa_lowest_year }. Un partenaire ou un traité ôté, il reste au-dessus de zéro en { $kappa_alike } et au-dessous en { $kappa_unlike } ; une frise marque les années où les deux États étaient liés entre eux par traité.
pair = Puissances
coding = Codage
    .miller = Miller
    .haege = Häge
    .atop = Chiba, Johnson et Leeds
secret-treaties = Traités secrets
    .signed = dès leur signature
    .known = dès qu’ils furent connus
alike-years = Années semblables
    .unlike = Années dissemblables
    .known = Années avec une valeur
any-pair =
    .title = Italie et Russie : { $ways } lectures d’accord sur le signe { $agreed } années sur { $years }
    .open = Ressemblance des portefeuilles de deux grandes puissances au choix
    .subtitle =
        Ressemblance des promesses des deux puissances choisies (kappa, ligne) ; bande : un partenaire ou un traité
        ôté. En dessous, les années où les deux s’étaient promis quelque chose. Au départ, les choix du livre.
    .description = Ligne annuelle du kappa avec sa bande pour chacune des { $pairs } paires de grandes puissances, selon { $ways } lectures du registre. Pour l’Italie et la Russie, toutes sont au-dessus de zéro { $agreed_alike } années et au-dessous { $agreed_unlike }, sur { $years }.
    .said = { $pair } : semblables { $alike } années sur { $years }, dissemblables { $unlike }, quel que soit le traité ou partenaire ôté.
balance-by-year =
    .title =
        Plus équilibré que par hasard dans { $above ->
            [0] aucune
            [one] une
           *[other] { $above }
        } des { $telling } années
    .open = L’équilibre des liens entre puissances
    .subtitle =
        En haut, part des triangles de puissances qui s’accordent (ligne) et ce que donnent 95 % des tirages des mêmes signes (bande).
        En bas, la même chose pour tous les liens : F vaut 1 là où deux camps expliquent chaque signe.
    .description = Deux panneaux annuels, chacun une ligne sur la bande du hasard : la part des triangles équilibrés, et F, les liens que deux camps expliquent. La part dépasse la bande dans { $above } des { $telling } années où le hasard pourrait en donner une autre ; elle est de { $mean } en moyenne, contre { $mean_chance } par hasard.
    .ties = Liens signés
    .positive = Liens positifs
    .negative = Liens négatifs
    .triads = Triangles (nombre)
    .balanced = Part des triangles qui s’accordent
    .low = Part par hasard, borne inférieure
    .high = Part par hasard, borne supérieure
    .frustration = Liens qu’aucune paire de camps n’explique
    .f = Indice F
    .f-low = F par hasard, borne inférieure
    .f-high = F par hasard, borne supérieure
triangles =
    .title = Italie, Russie et Vienne : le triangle ne s’accordait pas, { $out_of_balance }
    .open = L’Italie, la Russie et un tiers
    .subtitle =
        Chaque côté de cinq triangles, tel que le signent promesses, rivalités et guerres ; dessous, l’accord des trois signes.
        Blanc : pas de signe, ou triangle incomplet.
    .description = Cinq panneaux, un pour chaque État tiers : les périodes où l’Italie et la Russie, l’Italie et le tiers, la Russie et le tiers avaient un plus ou un moins, et celles où le triangle était équilibré. Le triangle avec l’Autriche-Hongrie fut le plus longtemps en déséquilibre en { $out_of_balance }.
third = État tiers
    .AUH = Autriche(-Hongrie)
    .GER = Allemagne
    .FRA = France
    .GBR = Grande-Bretagne
    .SRB = Serbie, Yougoslavie
edge = Côté
    .ITA-RUS = Italie et Russie
    .ITA-third = Italie et le tiers
    .RUS-third = Russie et le tiers
    .triangle = le triangle
sign = Signe
    .plus = plus : liés par promesse
    .minus = moins : rivaux ou en guerre
    .balanced = le triangle s’accorde
    .unbalanced = il ne s’accorde pas
reason = Raison
    .war = guerre
    .help = promesse d’aide ou de neutralité
    .rivalry = rivalité
    .understanding = promesse de se consulter ou de ne pas attaquer
    .opposed = aide promise à un adversaire
coverage =
    .title =
        De { $decade_fewest } à { $decade_most ->
            [one] { $decade_most } événement
           *[other] { $decade_most } événements
        } par décennie : un relevé inégal
    .open = Combien d’événements compte chaque décennie
    .subtitle = Événements du registre par décennie et par degré de confiance, contexte et partis compris.
    .description =
        Barres empilées de { $ledger_events ->
            [one] { $ledger_events } événement
           *[other] { $ledger_events } événements
        } par décennie, nuancées selon la confiance.
coverage-by-arena =
    .title = Balkans, Danube et Détroits : { $eastern_events } des événements
    .open = Sur quelles régions portent les événements, par décennie
    .subtitle = Événements du registre par théâtre et par décennie.
    .description = Grille des théâtres par décennie avec le nombre d’événements de chacun ; { $eastern_events } des événements portent sur les Balkans, le Danube ou les Détroits.
coverage-by-domain =
    .title = Surtout { $domain_first }, puis { $domain_second }
    .open = Sur quoi portent les événements, par décennie
    .subtitle = Événements du registre par domaine et par décennie.
    .description = Grille des domaines par décennie avec le nombre d’événements de chacun : surtout { $domain_first }, puis { $domain_second }.
domain-said =
    .diplomacy = la diplomatie
    .alliance = les alliances
    .military = les affaires militaires
    .economy = le commerce et le crédit
    .energy-industry = l’énergie et l’industrie
    .party = les partis
    .culture-science = la culture et la science
    .humanitarian = les questions humanitaires
    .security = la sécurité et les sanctions
confidence = Confiance
    .high = Élevée
    .medium = Moyenne
    .low = Faible
    .unconfirmed = Non confirmée
arena = Théâtre
    .bilateral = Les deux pays
    .balkans = Balkans
    .danube = Danube
    .straits = Détroits
    .black-sea-caucasus = Mer Noire, Caucase
    .mediterranean = Méditerranée
    .africa = Afrique
    .middle-east = Moyen-Orient
    .iberia = Espagne
    .western-europe = Europe occidentale
    .eastern-europe = Europe orientale
    .asia = Asie
    .arctic = Arctique
    .world = Monde, ONU, G8
domain = Domaine
    .diplomacy = Diplomatie
    .alliance = Alliances
    .military = Militaire
    .economy = Commerce, crédit
    .energy-industry = Énergie, industrie
    .party = Partis
    .culture-science = Culture, science
    .humanitarian = Humanitaire
    .security = Sécurité, sanctions
share = Part des actes
    .low = Intervalle, borne inférieure
    .high = Intervalle, borne supérieure
eastern-acts = Actes sur les Balkans, le Danube ou les Détroits
citations = Sources citées
language = Langue
    .it = Italien
    .en = Anglais
    .ru = Russe
    .fr = Français
    .de = Allemand
    .other = Autres
coverage-by-language =
    .title = Sources lues d’abord { $language_first }, puis { $language_second }
    .open = En quelles langues les sources ont été lues, par décennie
    .subtitle = Citations de sources par langue et par décennie ; un événement peut en citer plusieurs.
    .description = Grille des langues par décennie avec le nombre de citations de sources lues dans chacune : d’abord { $language_first }, puis { $language_second }.
read-in =
    .it = en italien
    .en = en anglais
    .ru = en russe
    .fr = en français
    .de = en allemand
    .other = dans d’autres langues
where-it-happened =
    .title = Balkans, Danube, Détroits : { $about_there } actes sur { $about_placed } y eurent lieu, { $about_home } en Italie ou en Russie
    .open = Où les actes ont eu lieu
    .subtitle =
        { $placed } actes notés, là où ils ont eu lieu : moitié gauche coopération, moitié droite conflit, surface selon le nombre d’actes.
        { $unplaced } n’ont pas de lieu unique.
    .description = Une carte de l’Europe avec ses fleuves, un encart pour l’Extrême-Orient et une colonne pour les lieux hors carte. Un demi-disque par lieu et par côté, d’autant plus grand qu’il y a d’actes ; le plus grand nombre à { $busiest } : { $busiest_events }. Sur { $about_placed } actes touchant les Balkans, le Danube ou les Détroits dont le lieu est connu, { $about_there } y ont eu lieu.
map =
    .all-decades = toutes les décennies
    .about = Actes concernant
    .about-all = toute question
    .about-eastern = les Balkans, le Danube, les Détroits
    .far-east = Extrême-Orient
    .beyond = hors carte
    .danube = Danube
    .black-sea = mer Noire
    .mediterranean = Méditerranée
    .baltic = Baltique
    .north-sea = mer du Nord
on = Le
history = L’histoire
    .context = Autour des deux
    .war = Guerre
    .material-conflict = Conflit en actes
    .verbal-conflict = Conflit en paroles
    .verbal-cooperation = Coopération en paroles
    .material-cooperation = Coopération en actes
    .relation = La relation, toutes les années ; en couleur celles du chapitre
timeline =
    .subtitle =
        En haut : ce qui se passait autour des deux. Au milieu : leur coopération ; sous l’axe, leur conflit.
        Faute de place pour un titre, un point. En bas : la relation, avec neuf dixièmes du probable.
    .description = Une chronologie du chapitre : en haut ce qui se passait autour des deux, la coopération au-dessus d’un axe des années, le conflit au-dessous, chaque acte avec son titre là où il y a de la place ; en bas la relation année par année, les années du chapitre en couleur.
mapped =
    .subtitle =
        Actes notés dont le lieu est connu, là où ils ont eu lieu : moitié gauche coopération, moitié droite conflit,
        surface selon le nombre d’actes.
    .description = Une carte de l’Europe avec ses fleuves, un encart pour l’Extrême-Orient et une colonne pour les lieux hors carte. Un demi-disque par lieu et par côté, d’autant plus grand qu’il y a d’actes dans les années du chapitre.
stood =
    .subtitle =
        Ce qui était promis par écrit le premier et le dernier jour du chapitre.
        Plein : dû par l’un des deux. Anneau : dû seulement à lui.
    .description = Une grille de puissances, avec une marque par sorte de promesse : ce que l’Italie devait ou se voyait devoir le premier jour et le dernier, et de même la Russie.
observed = Ce qui a été observé
    .row = Quoi ou qui
    .stance = Position
    .said = En bref, ou qui compte
    .form = Forme
    .value = Chiffre
observed-form = Forme
    .written = par écrit
    .spoken = oral ou rapporté
straits-1908 =
    .title = L’Italie ne fut pas seule à ménager la Russie sur les Détroits, 1908–1912
    .open = Les puissances et les Détroits, 1908–1912
    .subtitle =
        Chaque marque est ce qu’une puissance a dit du passage des navires de guerre russes, selon une source.
        Plein : par écrit. Anneau : oral ou rapporté. Une ligne relie deux récits d’une même occasion.
    .description = Des bandes pour l’Italie, la Grande-Bretagne, la France, l’Autriche-Hongrie, l’Allemagne et la Turquie, avec une marque par déclaration sur le passage des navires de guerre russes par les Détroits de 1908 à 1912, du pour au contre. Plusieurs puissances en ont de favorables à côté de l’Italie ; seule l’Italie n’en a pas d’autres.
don-1939 =
    .title = De l’armée du Don, les comptes s’accordent sur les rentrés, non sur les prisonniers
    .open = L’armée italienne en Russie : qui compte quoi
    .subtitle =
        Chaque marque est un chiffre publié, dans la ligne de ce qu’il prétend compter, en hommes.
        Triangles : la source dit plus, ou moins, que le chiffre. Les extrêmes de chaque ligne sont écrits.
    .description = Des lignes pour l’effectif, les absents, les morts et disparus, les capturés, ceux qui atteignirent les camps, y moururent ou rentrèrent, chacune avec les comptes publiés. Ceux des rentrés de cette armée diffèrent de moins de cent hommes, ceux des capturés vont de quarante à cent quinze mille.
timeline-unification =
    .title = { $span_unification } : { $cooperative_unification } actes de coopération, { $conflictual_unification } de conflit
    .open = L’unification et le tsar : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-unification =
    .title = Puissances liées par écrit, { $span_unification } : Italie { $italy_first_unification } puis { $italy_last_unification }, Russie { $russia_first_unification } puis { $russia_last_unification }
    .open = L’unification et le tsar : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-unification =
    .title = { $span_unification } : sur { $placed_unification } actes, { $at_home_unification } en Italie ou Russie, { $in_east_unification } Balkans, Danube ou Détroits
    .open = L’unification et le tsar : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-triple-alliance =
    .title = { $span_triple_alliance } : { $cooperative_triple_alliance } actes de coopération, { $conflictual_triple_alliance } de conflit
    .open = La Triplice Alliance : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-triple-alliance =
    .title = Puissances liées par écrit, { $span_triple_alliance } : Italie { $italy_first_triple_alliance } puis { $italy_last_triple_alliance }, Russie { $russia_first_triple_alliance } puis { $russia_last_triple_alliance }
    .open = La Triplice Alliance : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-triple-alliance =
    .title = { $span_triple_alliance } : sur { $placed_triple_alliance } actes, { $at_home_triple_alliance } en Italie ou Russie, { $in_east_triple_alliance } Balkans, Danube ou Détroits
    .open = La Triplice Alliance : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-racconigi =
    .title = { $span_racconigi } : { $cooperative_racconigi } actes de coopération, { $conflictual_racconigi } de conflit
    .open = La Bosnie, Racconigi, la Libye, les Détroits : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-racconigi =
    .title = Puissances liées par écrit, { $span_racconigi } : Italie { $italy_first_racconigi } puis { $italy_last_racconigi }, Russie { $russia_first_racconigi } puis { $russia_last_racconigi }
    .open = La Bosnie, Racconigi, la Libye, les Détroits : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-racconigi =
    .title = { $span_racconigi } : sur { $placed_racconigi } actes, { $at_home_racconigi } en Italie ou Russie, { $in_east_racconigi } Balkans, Danube ou Détroits
    .open = La Bosnie, Racconigi, la Libye, les Détroits : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-great-war =
    .title = { $span_great_war } : { $cooperative_great_war } actes de coopération, { $conflictual_great_war } de conflit
    .open = Londres et le prix de l’entrée en guerre : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-great-war =
    .title = Puissances liées par écrit, { $span_great_war } : Italie { $italy_first_great_war } puis { $italy_last_great_war }, Russie { $russia_first_great_war } puis { $russia_last_great_war }
    .open = Londres et le prix de l’entrée en guerre : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-great-war =
    .title = { $span_great_war } : sur { $placed_great_war } actes, { $at_home_great_war } en Italie ou Russie, { $in_east_great_war } Balkans, Danube ou Détroits
    .open = Londres et le prix de l’entrée en guerre : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-revolution =
    .title = { $span_revolution } : { $cooperative_revolution } actes de coopération, { $conflictual_revolution } de conflit
    .open = Révolution, intervention, reconnaissance : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-revolution =
    .title = Puissances liées par écrit, { $span_revolution } : Italie { $italy_first_revolution } puis { $italy_last_revolution }, Russie { $russia_first_revolution } puis { $russia_last_revolution }
    .open = Révolution, intervention, reconnaissance : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-revolution =
    .title = { $span_revolution } : sur { $placed_revolution } actes, { $at_home_revolution } en Italie ou Russie, { $in_east_revolution } Balkans, Danube ou Détroits
    .open = Révolution, intervention, reconnaissance : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-old-grooves =
    .title = { $span_old_grooves } : { $cooperative_old_grooves } actes de coopération, { $conflictual_old_grooves } de conflit
    .open = Les vieux sillons : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-old-grooves =
    .title = Puissances liées par écrit, { $span_old_grooves } : Italie { $italy_first_old_grooves } puis { $italy_last_old_grooves }, Russie { $russia_first_old_grooves } puis { $russia_last_old_grooves }
    .open = Les vieux sillons : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-old-grooves =
    .title = { $span_old_grooves } : sur { $placed_old_grooves } actes, { $at_home_old_grooves } en Italie ou Russie, { $in_east_old_grooves } Balkans, Danube ou Détroits
    .open = Les vieux sillons : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-containment =
    .title = { $span_containment } : { $cooperative_containment } actes de coopération, { $conflictual_containment } de conflit
    .open = Contenir l’Allemagne : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-containment =
    .title = Puissances liées par écrit, { $span_containment } : Italie { $italy_first_containment } puis { $italy_last_containment }, Russie { $russia_first_containment } puis { $russia_last_containment }
    .open = Contenir l’Allemagne : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-containment =
    .title = { $span_containment } : sur { $placed_containment } actes, { $at_home_containment } en Italie ou Russie, { $in_east_containment } Balkans, Danube ou Détroits
    .open = Contenir l’Allemagne : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-ethiopia-spain =
    .title = { $span_ethiopia_spain } : { $cooperative_ethiopia_spain } actes de coopération, { $conflictual_ethiopia_spain } de conflit
    .open = L’Éthiopie et l’Espagne : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-ethiopia-spain =
    .title = Puissances liées par écrit, { $span_ethiopia_spain } : Italie { $italy_first_ethiopia_spain } puis { $italy_last_ethiopia_spain }, Russie { $russia_first_ethiopia_spain } puis { $russia_last_ethiopia_spain }
    .open = L’Éthiopie et l’Espagne : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-ethiopia-spain =
    .title = { $span_ethiopia_spain } : sur { $placed_ethiopia_spain } actes, { $at_home_ethiopia_spain } en Italie ou Russie, { $in_east_ethiopia_spain } Balkans, Danube ou Détroits
    .open = L’Éthiopie et l’Espagne : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-second-war =
    .title = { $span_second_war } : { $cooperative_second_war } actes de coopération, { $conflictual_second_war } de conflit
    .open = Du pacte au Don : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-second-war =
    .title = Puissances liées par écrit, { $span_second_war } : Italie { $italy_first_second_war } puis { $italy_last_second_war }, Russie { $russia_first_second_war } puis { $russia_last_second_war }
    .open = Du pacte au Don : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-second-war =
    .title = { $span_second_war } : sur { $placed_second_war } actes, { $at_home_second_war } en Italie ou Russie, { $in_east_second_war } Balkans, Danube ou Détroits
    .open = Du pacte au Don : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-blocs-form =
    .title = { $span_blocs_form } : { $cooperative_blocs_form } actes de coopération, { $conflictual_blocs_form } de conflit
    .open = De l’armistice aux blocs : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-blocs-form =
    .title = Puissances liées par écrit, { $span_blocs_form } : Italie { $italy_first_blocs_form } puis { $italy_last_blocs_form }, Russie { $russia_first_blocs_form } puis { $russia_last_blocs_form }
    .open = De l’armistice aux blocs : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-blocs-form =
    .title = { $span_blocs_form } : sur { $placed_blocs_form } actes, { $at_home_blocs_form } en Italie ou Russie, { $in_east_blocs_form } Balkans, Danube ou Détroits
    .open = De l’armistice aux blocs : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-cold-war =
    .title = { $span_cold_war } : { $cooperative_cold_war } actes de coopération, { $conflictual_cold_war } de conflit
    .open = L’OTAN, l’ENI, Fiat, le PCI : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-cold-war =
    .title = Puissances liées par écrit, { $span_cold_war } : Italie { $italy_first_cold_war } puis { $italy_last_cold_war }, Russie { $russia_first_cold_war } puis { $russia_last_cold_war }
    .open = L’OTAN, l’ENI, Fiat, le PCI : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-cold-war =
    .title = { $span_cold_war } : sur { $placed_cold_war } actes, { $at_home_cold_war } en Italie ou Russie, { $in_east_cold_war } Balkans, Danube ou Détroits
    .open = L’OTAN, l’ENI, Fiat, le PCI : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-after-1991 =
    .title = { $span_after_1991 } : { $cooperative_after_1991 } actes de coopération, { $conflictual_after_1991 } de conflit
    .open = Les Balkans, le gaz, les sanctions, la guerre : ce qui s’est passé
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-after-1991 =
    .title = Puissances liées par écrit, { $span_after_1991 } : Italie { $italy_first_after_1991 } puis { $italy_last_after_1991 }, Russie { $russia_first_after_1991 } puis { $russia_last_after_1991 }
    .open = Les Balkans, le gaz, les sanctions, la guerre : qui était lié à qui
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-after-1991 =
    .title = { $span_after_1991 } : sur { $placed_after_1991 } actes, { $at_home_after_1991 } en Italie ou Russie, { $in_east_after_1991 } Balkans, Danube ou Détroits
    .open = Les Balkans, le gaz, les sanctions, la guerre : où cela s’est passé
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
recognition-1853 =
    .title = La Russie reconnut l’Italie après Londres et Paris, avant la Prusse, l’Espagne et l’Autriche
    .open = Qui reconnut le royaume d’Italie
    .subtitle =
        Ce que chaque puissance dit du nouveau royaume, 1860–1866.
        Plein : par écrit. Anneau : oral ou rapporté. Une ligne relie deux récits d’une même occasion.
    .description = Des bandes pour onze puissances ou groupes, avec une marque par déclaration sur le royaume d’Italie de 1860 à 1866, du oui simple à la protestation. La reconnaissance russe de 1862 vient après celles de Londres et de Paris, avant celles de la Prusse, de l’Espagne et de l’Autriche.
pledges-1870 =
    .title = L’Italie promit de combattre la France ; sur la Russie seule, surtout concertation ou neutralité
    .open = Ce que l’Italie promit, et à propos de qui
    .subtitle =
        Traités, notes et deux conversations, selon la puissance visée, 1881–1904.
        Plein : par écrit. Anneau : oral ou rapporté. Une ligne relie un projet et un texte, ou deux dates d’un même acte.
    .description = Des bandes selon la puissance visée, avec une marque par promesse de 1881 à 1904, colorée selon sa portée, de la guerre commune à la promesse d’épargner. Les promesses de guerre sont dans la bande de la France ; dans celle de la Russie, des promesses de se concerter ou de rester neutre, et une offre de guerre déclinée.
adriatic-1914 =
    .title = Zara à l’Italie, Spalato aux Slaves : le marchandage de l’Adriatique, 1914–1915
    .open = Le marchandage de l’Adriatique
    .subtitle =
        Chaque marque est une déclaration ; sa couleur dit à qui celui qui parle donnerait ce bout de côte.
        Plein : par écrit. Anneau : oral ou rapporté. Une ligne relie deux récits d’une même occasion.
    .description = Six lignes de côte du nord au sud, avec une marque par déclaration d’août 1914 à mai 1915, colorée selon celui à qui elle donnerait le lieu. Nul ne conteste Trieste, Fiume n’est sur aucune liste italienne, Zara passe à l’Italie et Spalato aux Slaves du Sud.
recognition-1917 =
    .title = L’Italie reconnut les Soviets six jours après la Grande-Bretagne, quatre ans après l’Estonie
    .open = Qui reconnut le gouvernement soviétique
    .subtitle =
        Chaque marque est une déclaration ou un acte sur le gouvernement soviétique, 1918–1924.
        Plein : par écrit. Anneau : oral ou rapporté. Une ligne relie deux récits d’une même occasion.
    .description = Des bandes pour dix États dans l’ordre de leur reconnaissance en droit, avec une marque par déclaration ou acte sur le gouvernement soviétique de 1918 à 1924. Celle de l’Italie va d’un refus, par un accord commercial et des offres contre un prix, à la reconnaissance du 7 février 1924, six jours après Londres.
trade-1924 =
    .title = Ventes italiennes à la Russie : plus que divisées par deux en 1927, presque triplées en 1931
    .open = Le commerce italo-soviétique, dit deux fois
    .subtitle =
        Chaque commerce par la douane de l’acheteur et par celle du vendeur, en milliers de livres sterling.
    .description = Quatre panneaux de 1924 à 1932 : les achats italiens en Russie et les ventes italiennes, chacun selon les douanes italiennes et soviétiques. Les ventes s’effondrent en 1927 et bondissent en 1931.
brenner-1933 =
    .title = Autriche 1934 : Rome prête à agir, Belgrade contre, Moscou muette jusqu’en septembre
    .open = Autriche 1934 : qui dit quoi, jour par jour
    .subtitle =
        Déclarations trouvées, juillet à octobre 1934 ; un vide signifie qu’aucune n’a été trouvée.
        Plein : par écrit. Anneau : oral ou rapporté. Une ligne relie deux récits d’une même occasion.
    .description = Des bandes pour sept capitales de juillet aux premiers jours d’octobre 1934, avec une marque par déclaration sur une action italienne en Autriche. Elles se pressent fin juillet chez Rome et les capitales occidentales ; la première de Moscou est de septembre ; celles de Belgrade s’opposent.
oil-1935 =
    .title = Moscou cessa presque d’acheter à l’Italie en 1936, mais lui vendit jusqu’à la guerre d’Espagne
    .open = Parts soviétiques du commerce et du pétrole italiens
    .subtitle =
        Part soviétique du commerce italien par an, 1930–1938, et du pétrole de l’Italie et de l’Afrique orientale italienne, en pour cent.
        Barres : là où deux séries, ou l’impression, laissent ouvert.
    .description = Quatre panneaux en pour cent : les parts soviétiques des achats et des ventes de l’Italie de 1930 à 1938, et du pétrole de l’Italie et de l’Afrique orientale italienne. En 1936 les ventes touchent le fond tandis que les achats tiennent ; ils tombent en 1937 et 1938.
claims-1943 =
    .title = Moscou se rallia à l’Italie en Afrique, l’écarta de l’ONU et s’y opposa pour Trieste
    .open = Ce que Moscou dit de cinq questions italiennes
    .subtitle =
        Déclarations soviétiques sur cinq questions italiennes, d’octobre 1943 à décembre 1948.
        Plein : par écrit. Anneau : oral ou rapporté. Une ligne relie ce qui tient à une même occasion.
    .description = Des bandes pour cinq questions, avec une marque par déclaration soviétique de 1943 à 1948, du pour au contre. Sur les colonies elles passent du contre au pour en 1946 ; sur le siège aux Nations unies se mêlent promesses, conditions et vetos ; Trieste et les navires n’ont jamais de oui simple.
distance-1949 =
    .title = Les dirigeants du parti exprimèrent ouvertement leur désaccord en 1968, douze ans après des militants
    .open = Les communistes italiens et Moscou
    .subtitle =
        Déclarations des communistes italiens et de Moscou, 1949–1986.
        Plein : par écrit. Anneau : oral ou rapporté. Une ligne relie deux récits d’une même occasion.
    .description = Des bandes pour les dirigeants du parti, ses membres et syndicats, et Moscou, avec une marque par déclaration datée de 1949 à 1986, de l’accord à la condamnation. Des membres expriment leur désaccord en 1956, les dirigeants d’abord en 1968.
votes-1949 =
    .title = Le vote communiste monta jusqu’en 1976, à moins de cinq points des démocrates-chrétiens
    .open = Le vote communiste à côté du vote démocrate-chrétien
    .subtitle =
        Pourcentage des voix, 1946–1989.
    .description = Des panneaux en pour cent des voix : les communistes à la Constituante et à la Chambre, les démocrates-chrétiens, les communistes aux élections européennes et la liste commune de 1948. La part communiste culmine en 1976.
gas-1991 =
    .title = Le gaz russe survécut aux sanctions de 2014 et ne chuta qu’en 2022
    .open = Le gaz russe et les paquets de sanctions
    .subtitle =
        Part et volume des importations italiennes, et paquets de l’UE, 2010–2026.
        Les points sont des chiffres publiés ; là où deux compteurs divergent, les deux sont montrés sans ligne.
    .description = Trois panneaux sur un axe du temps : la part de la Russie dans les importations italiennes de gaz, leur volume en milliards de mètres cubes, et le numéro du paquet de sanctions de l’Union européenne. Part et volume restent élevés après 2014 et tombent à partir de 2022.
eastern-share =
    .title =
        Balkans, Danube, Détroits : plus de la moitié dans { $eastern_decades ->
            [one] une seule décennie, les { $eastern_last }
           *[other] { $eastern_decades } décennies, jusque { $eastern_last_in }
        }
    .open = Combien d’actes portaient sur les Balkans, le Danube ou les Détroits
    .subtitle = Part des actes notés de chaque décennie qui concernent les Balkans, le Danube ou les Détroits, avec son intervalle à 95 %.
    .description = Un point par décennie avec son intervalle : la part des actes sur les Balkans, le Danube ou les Détroits, { $eastern_share } en tout. Elle dépasse la moitié { $eastern_over_half_in }.
source = Source
witnesses-by-decade =
    .title = Relation au mieux { $friendliest_in }, part des importations { $imports_best_in }
    .open = Les témoins indépendants à côté de la relation
    .subtitle =
        En haut : la relation, colorée selon ce qui peut être dit. Dessous : moyennes par décennie et étendue des années (traits).
        Bleu-vert : haut = proche ; orange : haut = éloigné. Gris : décennie aveugle ; estompé : moins de { $few } années observées.
    .description =
        La relation au-dessus { $series ->
            [one] d’un petit panneau par décennie, dans son étendue propre, les décennies aveugles en gris.
           *[other] de { $series } petits panneaux par décennie, chacun dans son étendue propre, les décennies aveugles en gris.
        } La relation était la plus amicale { $friendliest_in }, la part de la Russie dans les importations italiennes la plus forte { $imports_best_in }.
    .mean = Moyenne
    .low = Année la plus basse
    .high = Année la plus haute
    .years = Années observées
loadings =
    .title =
        { $leaving ->
            [0] D’aucune des { $counted } séries indépendantes on ne peut montrer qu’elle varie avec la relation
            [one] D’une des { $counted } séries indépendantes on peut montrer qu’elle varie avec la relation
           *[other] De { $leaving } des { $counted } séries indépendantes on peut montrer qu’elles varient avec la relation
        }
    .open = Combien des séries indépendantes varient avec la relation
    .subtitle =
        De combien d’écarts types une série monte quand la relation monte d’une unité (log de cote), intervalles à 95 %.
        À droite de zéro : plus proches quand plus amicaux. Gris : circonstances, et ce qui n’est pas indépendant.
    .description = Une ligne par série : sa charge sur la relation avec son intervalle à 95 %, à côté de zéro. Les intervalles de { $leaving } sur { $counted } séries indépendantes excluent zéro ; le hasard seul atteint des corrélations des rangs par année de { $reach_least } à { $reach_most }.
    .axis = Écarts types pour une unité de la relation
    .counted = Témoigne par elle-même
    .loading = Charge
    .low = Charge, borne inférieure
    .high = Charge, borne supérieure
    .rho = Corrélation des rangs par année
    .chance = Part des rotations aussi loin de zéro
    .adjusted = La même, pour toutes les séries ensemble
    .decades = Décennies vues par les deux
    .decade-rho = Corrélation des rangs par décennie
    .decade-chance = Part des rotations aussi loin de zéro, décennies
    .decade-adjusted = La même, décennies, pour toutes les séries ensemble
    .decade-reach = Corrélation qu’atteint une rotation sur vingt, décennies
witness-name =
    .imports = importations
    .exports = exportations
    .organisations = organisations communes
    .alliances = ressemblance des alliances
    .agreement = votes à l’ONU
    .positions = positions à l’ONU
    .disputes = différends
    .rivals = rivaux communs
    .regimes = régimes
witness = Témoin
    .imports = La Russie dans les importations italiennes, % (RICardo, puis COW)
    .exports = La Russie dans les exportations italiennes, % (RICardo, puis COW)
    .organisations = Organisations communes, parmi celles de l’un ou de l’autre
    .alliances = Ressemblance des alliances (kappa, ATOP)
    .agreement = Accord dans les votes à l’ONU
    .positions = Distance des positions à l’ONU
    .disputes = Part des années avec un différend militarisé
    .rivals = Rivaux stratégiques communs
    .regimes = Distance des régimes (polyarchie, V-Dem)
rise = Une hausse signifie
    .closer = plus proches
    .apart = plus éloignés
yes-no =
    .True = oui
    .False = non
series = Série
    .trade_ricardo = RICardo
    .trade_cow = Correlates of War (commerce)
    .organisations = Correlates of War (organisations)
    .portfolio_similarity_atop = ATOP
    .un_agreement = Votes à l’ONU
    .ideal_points = Points idéaux
    .disputes = Correlates of War et Gibler et al. (différends)
    .rivals = Moyenne de deux listes de rivaux
    .regimes = V-Dem
    .regime_families = Familles de régimes (ce livre)
trade-two-mirrors =
    .title = L’Italie note { $mirror_to_italy } du chiffre russe à l’entrée, { $mirror_to_russia } à la sortie
    .open = Le commerce entre l’Italie et la Russie, selon chacune
    .subtitle =
        Les mêmes marchandises selon chaque partie, millions de livres par an, échelle logarithmique (RICardo).
        Barres pâles : sources en désaccord. Vides : sans relevé. Le titre donne des médianes.
    .description = Deux panneaux de lignes annuelles, marchandises de Russie en Italie et d’Italie en Russie, selon chaque État. Le rapport médian du chiffre italien au russe est de { $mirror_to_italy } vers l’Italie et de { $mirror_to_russia } vers la Russie.
    .unit = Millions de livres
    .low = Source la plus basse
    .high = Source la plus haute
goods = Marchandises
    .to-italy = Marchandises de Russie en Italie
    .to-russia = Marchandises d’Italie en Russie
reporter = Selon
mirror =
    .ITA = selon l’Italie
    .RUS = selon la Russie
un-votes =
    .title = ONU : au plus près en { $closest } ; en { $turn }, aussi loin qu’en { $like }
    .open = L’Italie et la Russie aux Nations unies
    .subtitle =
        En haut, part des votes identiques (une abstention face à un vote vaut la moitié) ;
        point plus gros : plus de votes. En bas, positions estimées, du 5e au 95e centile.{ $silent ->
            [0] {""}
           *[other] {" "}Aucun vote commun en { $silent_years }.
        }
    .description = Deux panneaux par année : la fréquence des votes identiques de l’Italie et de l’Union soviétique ou de la Russie à l’Assemblée générale, et leurs positions estimées. La distance est la plus faible en { $closest } ; son plus grand saut ensuite, en { $turn }, la ramène à celle de { $like }.
    .agreement = Accord
    .count = Votes
    .alike = Fréquence des votes identiques
    .stands = Position de chacun (les États-Unis vers le haut)
    .position = Position
    .low = Intervalle, borne inférieure
    .high = Intervalle, borne supérieure
    .distance = Distance
chart-tools =
    .language = Langue des graphiques
    .ask = Chiffres et preuves
    .own = Revenir aux choix du livre
chart-panel = Ce qui est derrière le graphique
    .behind = Derrière
    .close = Fermer
    .choose = Regarder
    .previous = Précédent
    .next = Suivant
    .nothing = Rien dans le registre ne se trouve derrière cette marque.
figures-as-table = Les chiffres en tableau
    .several = Les chiffres en tableaux
panel =
    .told_unification = Ce qui s’est passé
    .told_triple_alliance = Ce qui s’est passé
    .told_racconigi = Ce qui s’est passé
    .told_great_war = Ce qui s’est passé
    .told_revolution = Ce qui s’est passé
    .told_old_grooves = Ce qui s’est passé
    .told_containment = Ce qui s’est passé
    .told_ethiopia_spain = Ce qui s’est passé
    .told_second_war = Ce qui s’est passé
    .told_blocs_form = Ce qui s’est passé
    .told_cold_war = Ce qui s’est passé
    .told_after_1991 = Ce qui s’est passé
    .absent = État inexistant
    .weighed = Liens
    .promises = Promesses
    .rows = Noms des puissances
    .said = En toutes lettres
    .levels = Actes par niveau
    .relation = La relation
    .yearly = La relation par année
    .spells = Périodes
    .wars = Années de guerre
    .decades = Par décennie
    .acts = Actes
    .eras = Époques
    .names = Noms des États
    .similarity = Similarité
    .own_ties = Liens entre les deux
    .runs = Similarité
    .between = Liens entre les deux
    .firm = Années semblables et dissemblables
    .agreement = Accord dans les votes
    .positions = Positions
# Generated pages
event-sign =
    .cooperation = coopération
    .conflict = conflit
    .neutral = ni coopération ni conflit
    .unscored = non noté
decade-box =
    .nothing = aucun acte noté
    .counts =
        { $cooperative ->
            [one] { $cooperative } acte coopératif
           *[other] { $cooperative } actes coopératifs
        }, { $conflictual ->
            [one] { $conflictual } conflictuel
           *[other] { $conflictual } conflictuels
        }
event-entry =
    .link = Lien vers cette entrée
    .type = Type
    .initiator = Initiateur
    .target = Destinataire
    .third = Tiers
    .together = Ensemble
    .scope = Portée
    .also = Autre date donnée :
    .note = Note :
    .read-in = Lu dans :
act-scope =
    .dyad = entre les deux États
    .party = entre partis ; non noté
    .context = contexte ; non noté
treaty-entry =
    .in-force = En vigueur
    .at-signature = à la signature
    .later = un jour plus tard
    .not-found = jour non trouvé, compté de la signature
    .never = jamais en vigueur
    .checked = Vu en vigueur
    .dormant = De pure forme depuis
    .known = Connu depuis
    .text = Texte lu
    .signing = Signature :
    .signed = Signature
    .end = Fin
    .obligations = Obligations
    .members = Membres
    .secret = secret
    .general = engagement général
text-read =
    .full = en entier
    .part = en partie
    .no = non
treaty-obligation =
    .none = aucun
    .defence = défense
    .offence = offensive
    .neutrality = neutralité
    .nonaggression = non-agression
    .consultation = consultation
how-ended =
    .expired = arrivé à terme
    .replaced = remplacé
    .denounced = dénoncé
    .lapsed = tombé en désuétude
    .war = rompu par la guerre
    .dissolved = dissous
    .never-ratified = jamais ratifié
    .in-force = toujours en vigueur
claim-verdict =
    .supported = confirmé
    .supported-with-correction = confirmé, avec une correction
    .contested = discuté
    .contradicted = contredit
    .not-checked = non vérifié
    .not-testable = invérifiable
claim-rule =
    .heading = En règle :
    .confirm-above = confirme au-dessus de { $threshold }
    .confirm-at-least = confirme à partir de { $threshold }
    .confirm-at-most = confirme jusqu’à { $threshold }
    .contradict-above = contredit au-dessus de { $threshold }
    .contradict-at-least = contredit à partir de { $threshold }
    .contradict-at-most = contredit jusqu’à { $threshold }
    .holds = vérifié
    .fails = non vérifié
seen =
    .excerpt = quelques pages
    .abstract = résumé d’auteur seul
    .review = connu par un compte rendu
    .summary = connu par un résumé
    .crib = connu par les notes d’autrui
claim-entry =
    .whole = Sur toute la période
    .kind = Nature
    .thesis = thèse
    .event = événement
    .interpretation = interprétation
    .causal = cause et effet
    .years = Années
    .correction = Correction.
    .predicted = Prédiction.
    .evidence = Éléments de preuve :
    .before = Éléments de preuve antérieurs :
    .after = Éléments de preuve postérieurs :
    .related = À rapprocher aussi :
    .for = Travaux lus en sa faveur :
    .against = Travaux lus en sens contraire :
source-kind =
    .primary = source primaire
    .official = document officiel
    .scholarship = travail savant
    .reference = ouvrage de référence
    .press = presse
    .dataset = jeu de données
    .web = page web
codebook =
    .boundary = Limite :
    .weight = { $scale } { $code } : { $weight }
dictionary =
    .rows = { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }
    .licence = Licence :
    .field = Champ
    .type = Type
    .holds = Contenu
    .rules = Règles
    .key = partie de la clé
    .required = obligatoire
    .unique = unique
    .one-of = l’un de : { $values }
    .range = de { $low } à { $high }
    .at-least = { $low } ou plus
    .at-most = { $high } ou moins
    .refers = désigne une ligne de { $table }
    .listed = identifiants tirés de { $column }
claim-role =
    .evidence = élément de preuve
    .before = élément antérieur à ces années
    .after = élément postérieur à ces années
    .related = à rapprocher
treaty-part =
    .signed = signé
    .in-force = en vigueur
    .ended = fin
audit-verdict =
    .holds = exact
    .error = une source dit autre chose
    .unsupported = aucune source vue n’appuie un détail
    .not-checked = aucune seconde source trouvée
coder = Comment il a été codé
    .first = Premier codeur
    .second = Second codeur
    .ledger = Dans le registre
    .event_type = Type
    .direction = Direction
    .arena = Théâtre
    .not-asked = non demandé
box =
    .place = Lieu
    .episode = Du même épisode :
    .claims = Affirmations qu’il concerne :
    .checked = Revérifié :
    .seen = source vue
    .cite = Citer :
cite-this = { $title } ({ $date }), dans : { $book }, version { $version }, { $address }
near = Avant et après
year-page = L’année { $year }
    .earlier = Avant la première année
    .acts = Ce que les deux ont fait
    .around = Ce qui s’est passé autour d’eux
    .signed = Traités signés
    .promises = Promesses au 1er juillet { $year }
    .in-force = Traités en vigueur pour l’Italie ou la Russie
    .charts = Dans les graphiques
    .relation = La relation était { $word } : amicale avec une probabilité de { $friendly }, hostile avec une probabilité de { $hostile }.
    .borrowed = Le mot s’appuie aussi sur les années voisines.
    .occasions =
        { $friendly ->
            [one] { $friendly } occasion amicale
           *[other] { $friendly } occasions amicales
        }, { $hostile ->
            [one] { $hostile } hostile
           *[other] { $hostile } hostiles
        }.
    .war = Les deux étaient en guerre.
    .nothing = Rien dans les tableaux.
    .general = Les promesses que la plupart des États se sont faites entre eux sont laissées de côté.
    .turns = commence ou finit
    .keys = année alliés allié alliance alliances traités en vigueur promesses
decade-page =
    .events = { $events ->
            [one] { $events } événement
           *[other] { $events } événements
        }
    .gravest = Les actes les plus graves
    .all = Tous les événements de la décennie
    .bound = Qui était lié à qui
    .readings = Sur { $all } façons de lire le registre, dont celle-ci, { $share } donnent ce mot.
    .italy = Parmi les puissances des graphiques, aide en cas de guerre promise, d’un côté ou de l’autre, avec l’Italie : { $powers }.
    .russia = Avec la Russie : { $powers }.
    .both = À un moment de ces années, pas toujours à la fois, avec les deux : { $powers }.
    .own = L’un à l’autre : { $promises }.
    .claims = Affirmations sur ces années
    .years = Année par année
    .more = Ce qui s’est passé, et pourquoi
    .keys = décennie années
tally = Les affirmations de l’article, jugées une à une
    .of = Sur { $claims } affirmations :
tally-verdict =
    .supported = confirmées
    .supported-with-correction = confirmées avec une correction
    .contested = discutées
    .contradicted = contredites
    .open = non tranchées
list = Filtrer
    .find = Mots
    .all = tout
    .year = Année
    .state = État
    .on = En vigueur le
    .obligation = Obligation
    .verdict = Verdict
    .kind = Genre
    .type = Type
    .level = Niveau
    .language = Langue
    .clear = Effacer
    .download = Télécharger ce choix (CSV)
    .decades = Décennies
    .nothing = Rien ne convient. Effacez un filtre.
    .date = année-mois-jour ou année
    .found =
        { $shown ->
            [one] { $shown_text } entrée sur { $total_text }
           *[other] { $shown_text } entrées sur { $total_text }
        }
search = Recherche
    .title = Chercher dans le livre
    .hint = { $year }, { $date }, Racconigi
    .button = Chercher (touche /)
    .loading = Chargement …
    .failed = La recherche n’a pas pu être chargée.
    .nothing = Rien trouvé. Essayez moins de mots, une autre graphie ou une année.
    .keys = ↑ ↓ choisir, Entrée ouvrir, Échap fermer
    .close = Fermer
    .found =
        { $shown ->
            [one] { $shown_text } entrée trouvée
           *[other] { $shown_text } entrées trouvées
        }
search-kind =
    .event = événement
    .treaty = traité
    .claim = affirmation
    .term = glossaire
    .chart = graphique
    .page = page
    .year = année
    .decade = décennie
downloads =
    .everything = Tout, en un paquet de données (ZIP)
    .bibtex = Les sources en BibTeX
    .tables = Tables des preuves et séries :
    .computed = Résultats, calculés à partir de ces tables à chaque construction du livre :
downloads-result =
    .reconciliation = Le registre des traités comparé à ATOP
    .kappa_compared = Similarité des alliances de l’Italie et de la Russie par année, selon le registre et selon ATOP
layers = Afficher
    .story = Récit
    .workings = Coulisses
    .code = Code
    .story-means = Texte et graphiques
    .workings-means = Aussi les tableaux et les vérifications
    .code-means = Aussi le code Python qui les produit
your-reading =
    .title = Neuf lectures sur dix ({ $combinations } en tout) s’accordent sur { $agreed } années sur { $years }
    .open = La relation selon vos propres règles
    .subtitle =
        Ligne et bande : la lecture choisie, d’abord celle du livre. Tirets : celle du livre.
        Gris : là où se tiennent neuf sur dix de { $combinations } lectures.
    .description = Barres par décennie des actes amicaux et hostiles ; en dessous, la relation année par année selon les réglages choisis, à côté de celle du livre et d’une bande où se tiennent neuf lectures sur dix ({ $combinations } en tout). Cette bande est d’un seul côté en { $agreed } années sur { $years } : amicale en { $agreed_friendly }, hostile en { $agreed_hostile }.
    .least = Neuf lectures sur dix, bas
    .most = Neuf lectures sur dix, haut
    .settings = Lisez-la selon vos propres règles
    .reset = Revenir à la lecture du livre
    .said = Actes lus : { $acts } ; amicaux : { $friendly }, hostiles : { $hostile }.
    .said-own = La lecture du livre ; actes : { $acts }.
choice =
    .unit = Compter
    .confidence = Sûreté de la ligne
    .sources = Sources qui nomment l’acte
    .words = Paroles (actes verbaux)
    .one-sided = Actes connus de sources d’un seul côté
    .joint = Actes communs
    .reading = Échelle
    .about = À propos de
    .domain = Domaine
    .direction = Acte de
choice-unit =
    .occasions = les occasions
    .acts = chaque acte
choice-confidence =
    .all = toutes les lignes
    .high-or-medium = haute ou moyenne
    .high = haute seulement
choice-sources =
    .one = une suffit
    .two-or-more = deux ou plus
choice-words =
    .counted = comptées
    .left-out = laissées de côté
choice-one-sided =
    .counted = comptés
    .left-out = laissés de côté
choice-joint =
    .counted = comptés
    .left-out = laissés de côté
choice-reading =
    .levels = cinq niveaux
    .sides = simple compte des côtés
    .weis = poids WEIS
    .cameo = poids CAMEO
    .copdab = poids COPDAB
choice-about =
    .all = toute question
    .eastern = les Balkans, le Danube, les Détroits
    .other = toute autre question
choice-domain =
    .all = tous
choice-direction =
    .all = des deux, et commun
# Ce qu’on peut emporter d’un graphique
take = À emporter
    .picture = Image
    .data = Données
    .embed = Intégrer
    .link = Lien
    .cite = Citer
    .sources = Sources
    .close = Fermer
    .copy = Copier
    .copied = Copié
    .not-copied = Le navigateur ne le permet pas
    .working = Un instant…
    .failed = Cela n’a pas marché : { $why }
    .shown = Tel qu’il est réglé : { $state }
    .png = PNG, 3840 pixels de large
    .slide = PNG pour diapositive, 16/9
    .slide-number = PNG pour diapositive, 16/9, n° { $number } sur { $count }
    .svg = SVG
    .pdf = PDF
    .copy-picture = Copier l’image
    .xlsx = Excel (XLSX)
    .csv = CSV
    .json = Description pour machines (JSON)
    .spec = Graphique en Vega-Lite (JSON)
    .zip = Toutes les données en un fichier (ZIP)
    .bib = Sources en BibTeX
    .data-hint = Tout ce qui est dessiné, quel que soit le réglage du graphique.
    .embed-hint = À placer dans une page à vous : le graphique reste vivant, dans cette langue et tel qu’il est réglé.
    .alone = Le graphique sur une page à lui
    .link-hint = Cette adresse mène au graphique tel qu’il est réglé.
    .bibtex = BibTeX
    .ris = RIS
    .text = Texte
    .sources-hint = Le graphique repose sur :
    .sources-behind =
        { $count ->
            [one] { $count } source a été lue pour cela :
           *[other] { $count } sources ont été lues pour cela :
        }
    .in-the-book = dans le livre
    .licence = Licence : { $licence }
    .language = Langue
taken =
    .state = { $label } : { $value }
    .source = Source : { $data }.
    .edition = { $book }, { $version }, { $date }, { $licence }
    .data = Données
    .data-number = Données { $number }
    .about = À propos
    .title = Titre
    .unit = Lecture
    .description = Description
    .from = Source
    .author = Auteur
    .book = Livre
    .version = Version
    .date = Date
    .licence = Licence
    .licence-of-data = Licence des données
    .address = Adresse
    .citation = Pour citer
    .sheet = Feuille
    .column = Colonne
    .machine = Nom dans le CSV
    .holds = Unité
    .cited = { $authors } ({ $year }). « { $title } ». In : { $book }, version { $version }, { $date }. { $licence }. { $address }
taken-unit =
    .decade = première année de la décennie
    .year = année
    .date = date (ISO 8601)
    .day = date (ISO 8601)
    .count = nombre d’unités
    .number = nombre
    .figure = nombre
    .signed = nombre
    .share = part, 1 est le tout
    .word = mot
    .words = mots
    .pair = deux États
    .name = nom
    .acronym = sigle
    .text = texte
data-name =
    .observations = Observations des chapitres
    .observation_keys = Lignes et positions des images des chapitres
    .events = le registre des événements
    .treaties = le registre des traités
    .regime_families = familles de régime
    .trade_ricardo = RICardo
    .trade_cow = Correlates of War
    .organisations = Correlates of War
    .portfolio_similarity_atop = ATOP
    .un_agreement = votes à l’ONU
    .ideal_points = points idéaux
    .disputes = Gibler, Miller et Little
    .rivals = rivalités stratégiques
    .adversaries = rivalités stratégiques et guerres
    .regimes = V-Dem et Polity
    .places = lieux des événements (GeoNames)
    .base_map = Natural Earth
laboratory =
    .own = Selon vos choix
    .book = Selon le livre
    .file = Fichier
    .reset = Comme dans le livre
    .save = Enregistrer les choix
    .load = Charger les choix
    .saved = Les choix sont dans { $file }.
    .computing = Calcul en cours…
    .as-the-scale = comme sur l’échelle
    .weight = Son poids, de { $low } à { $high }
    .differ-decades = { $other ->
            [0] Rien ne change dans aucune des { $all } décennies.
            [one] Une décennie sur { $all } est racontée autrement que dans le livre.
           *[other] { $other } décennies sur { $all } sont racontées autrement que dans le livre.
        }
    .differ-sides = { $other ->
            [0] Aucune décennie sur { $all } ne change de camp.
            [one] Une décennie sur { $all } change de camp.
           *[other] { $other } décennies sur { $all } changent de camp.
        }
    .differ-years = { $other ->
            [0] En aucune année sur { $all }, la mesure ne bouge d’un dixième.
            [one] En une année sur { $all }, la mesure bouge d’un dixième ou plus.
           *[other] En { $other } années sur { $all }, la mesure bouge d’un dixième ou plus.
        }
own-relation =
    .title = La relation par décennie, selon vos choix
    .subtitle = Points : log de la cote qu’une occasion soit amicale, avec les neuf dixièmes du probable. En gris : le livre.
    .description = Points et intervalles par décennie pour la relation selon vos choix, traits gris pour le livre.
own-scores =
    .title = Coopération moins conflit par décennie, selon vos choix
    .subtitle = Barres : la somme des poids. En gris : le livre.
    .description = Barres par décennie pour le score net selon vos choix, traits gris pour le livre.
own-alike =
    .title = Ressemblance des deux portefeuilles de promesses, selon vos choix
    .subtitle = Ligne : par année. En gris et interrompue : le livre.
    .description = Une ligne par année pour la ressemblance des deux portefeuilles selon vos choix, une ligne grise interrompue pour le livre.
period = Période
pair-scores =
    .title = Coopération et conflit de deux États
    .subtitle = Barres : sommes des poids, coopération en haut, conflit en bas. Points : la différence.
    .description = Barres par période pour les poids de la coopération, en haut, et du conflit, en bas, avec un point pour leur différence.
pair-relation =
    .title = La relation de deux États
    .subtitle = Points : la cote qu’une occasion soit amicale. En gris : les neuf dixièmes du probable.
    .description = Un point par période pour la cote qu’une occasion soit amicale, dans la couleur de ce qui peut se dire, avec un intervalle.
laboratory-choice =
    .unit = Ce qui est compté
    .unit-occasions = les occasions
    .unit-acts = les actes, un par un
    .confidence = Degré de certitude d’un acte
    .confidence-all = quel qu’il soit
    .confidence-high-or-medium = élevé ou moyen
    .confidence-high = élevé
    .sources = Sources qui le nomment
    .sources-one = une suffit
    .sources-two-or-more = au moins deux
    .words = Paroles sans actes
    .words-counted = comptées
    .words-left-out = laissées de côté
    .one-sided = Actes connus de sources partiales
    .one-sided-counted = comptés
    .one-sided-left-out = laissés de côté
    .joint = Actes communs
    .joint-counted = comptés
    .joint-left-out = laissés de côté
    .reading = Ce que dit un acte
    .reading-levels = son niveau
    .reading-sides = son camp seulement
    .reading-weis = son poids (WEIS)
    .reading-cameo = son poids (CAMEO)
    .reading-copdab = son poids (COPDAB)
    .scale = Échelle
    .weights = Un type d’acte
    .coding = Ce que valent les promesses
    .coding-own = comme réglé ci-dessous
    .ties = Vos propres liens, qui comptent si la valeur est réglée ci-dessous
    .general = Les engagements de principe entre la plupart des États comptent aussi
    .without = Traités laissés de côté
    .measure = Mesure
    .step = A priori du pas annuel
    .concentration = A priori de la concentration
run = Exécuter
    .told = Ouvrir ce carnet là où il s’exécute, sur Binder
deck =
    .keys = Les flèches ou un glissement du doigt tournent les pages, Début et Fin vont à la première et à la dernière. N montre ce qui est dit, F remplit l’écran ; à l’impression, chaque diapositive est une page.
    .reading = Pour le lire : { $text }
    .data = Les données de l’image précédente
    .notes = Notes
    .slide = Diapositive { $number } sur { $count }
gallery =
    .decks = Diaporamas
    .charts = Graphiques
    .chapter = Chapitre
    .kind = Sorte
    .all = Tous
    .kind-bars = Barres
    .kind-lines = Lignes
    .kind-points = Points avec intervalles
    .kind-grids = Grilles et durées
    .kind-maps = Cartes
    .count = { $count ->
            [one] { $count } graphique
           *[other] { $count } graphiques
        }
    .page = Sur sa page
    .alone = Seul
    .copy = Copier le lien
    .show = Projeter
    .powerpoint = PowerPoint
offline =
    .unpack = Décompressez toute l’archive, puis ouvrez le livre ici ; il n’a pas besoin de réseau.
    .begin = Le livre
    .gallery = Graphiques et diapositives en un coup d’œil
path =
    { $steps ->
        [one] { $steps } tournant
       *[other] { $steps } tournants
    }
    .told = Parcourez le graphique : chaque étape y montre ses années.
    .begin = Commencer le parcours
    .previous = Précédent
    .next = Suivant
    .close = Fin
    .step = Étape { $step } sur { $steps }
    .spell = La période où elle tombe, { $years } : { $word } ; occasions amicales : { $friendly }, hostiles : { $hostile }.
guess = Dessiner d’abord votre idée
    .show = Montrer la ligne du livre
    .again = Dessiner à nouveau
    .back = Retour au graphique
    .previous = Point précédent
    .next = Point suivant
    .point = Hauteur du point
    .mine = Votre idée
    .book = Le livre
    .nothing = non dessiné
    .how = Dessinez du doigt ou à la souris. Au clavier, gauche et droite choisissent un point, haut et bas le déplacent. Rien ne quitte cet appareil.
    .result = Points dessinés : { $drawn } ; du même côté de la ligne médiane que le livre : { $right } ; dans sa bande : { $band } ; distance moyenne à sa ligne : { $distance } de la hauteur du cadre.
guess-relation-by-decade = À quel point chaque décennie fut-elle amicale ? Dessinez-le : au-dessus de la ligne médiane, la plupart des occasions furent amicales, au-dessous hostiles.
    .band = La bande contient les neuf dixièmes du probable.
guess-portfolio-similarity = À quel point les promesses des deux à toutes les puissances se ressemblaient-elles ? Dessinez-le : à 1 elles sont les mêmes, à 0 pas plus semblables que par hasard.
    .band = La bande est ce qu’en ferait l’absence d’un seul partenaire ou traité ; un point est la moyenne de cinq ans.
guess-eastern-share = Quelle part des actes de chaque décennie concernait les Balkans, le Danube et les Détroits ? Dessinez-la.
    .band = La bande contient les parts compatibles avec les actes connus.
frame =
    .contents = Sommaire du livre
    .on-page = Sommaire de cette page
    .shade = Clair ou sombre
how-to-cite =
    .sentence = { $authors } ({ $year }). { $title }. Version { $version } du { $date }. { $licence }. { $address }
    .file = fichier
changes =
    .verdicts = Verdicts
    .mends = Entrées des tables
    .mended = { $table } : { $cells ->
        [one] { $cells } case
       *[other] { $cells } cases
    } dans { $items ->
        [one] { $items } entrée
       *[other] { $items } entrées
    }
missing-page = Cette page n’est pas dans le livre
    .told = L’adresse est fausse, ou la page a changé de nom. Cherchez un événement, un traité, une année ou une thèse avec la touche /.
    .home = À la première page
