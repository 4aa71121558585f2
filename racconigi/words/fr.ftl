nothing-to-draw = Il n'y a rien à représenter ici.
identifier = Identifiant
name = Nom
from = De
until = Jusqu'à
none = aucun
first-of-month = 1er
cooperation = Coopération
conflict = Conflit
net = Solde
balance = Balance (log cote)
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
power = Puissance
scale = Échelle
direction = Sens
    .ITA-RUS = Rome envers Pétersbourg ou Moscou
    .RUS-ITA = Pétersbourg ou Moscou envers Rome
tied-with = Liée à
tie = Lien le plus fort
    .level-0 = aucun
    .level-1 = consultation ou non-agression
    .level-2 = neutralité
    .level-3 = défense
cooperative-events = Événements coopératifs
conflictual-events = Événements conflictuels
stability = Même signe dans
lowest = Mesure la plus basse
highest = Mesure la plus haute
similarity = Similarité
own-ties = Liens par traité entre les deux
relation-by-decade =
    .title =
        La coopération l’emporte nettement dans { $friendly ->
            [one] une décennie
           *[other] { $friendly } décennies
        } sur { $decades }, le conflit dans { $hostile ->
            [0] aucune
            [one] une seule
           *[other] { $hostile }
        }
    .open = Coopération et conflit par décennie
    .subtitle = 
        Somme des poids des événements (échelle WEIS de Goldstein) et leur nombre par décennie ;
        en dessous, la balance des nombres et son intervalle à 95 %. Estompé : moins de { $few } événements.
    .description = Barres opposées par décennie depuis les années 1850 : coopération en haut, conflit en bas, { $acts } événements. L'intervalle de la balance est au-dessus de zéro dans { $friendly } décennies, au-dessous dans { $hostile }, et contient zéro dans { $mixed }.
directions =
    .title = Le regard de Rome à côté de celui de Pétersbourg et de Moscou
    .open = Le regard de Rome à côté de celui de Pétersbourg et de Moscou
    .subtitle = Balance des actes coopératifs et conflictuels et son intervalle à 95 % ; les actes communs comptent dans les deux sens. Estompé : moins de { $few }.
    .description = Deux points par décennie avec intervalles : les actes de Rome envers Pétersbourg ou Moscou, et l'inverse.
scales-compared =
    .title = Jusqu'où se fier au signe d'une décennie
    .open = Jusqu'où se fier au signe d'une décennie
    .subtitle = Part de 2 000 tirages de sources, d'événements et de poids où le solde garde son signe, sur trois échelles.
    .description = Tableau des décennies par échelle : la couleur donne le signe du solde, le chiffre sa stabilité.
power-map =
    .title = Qui était lié à Rome, qui à Pétersbourg ou Moscou
    .subtitle = 
        Une tuile par puissance, placée par voisinage. Moitié gauche : lien le plus fort avec l'Italie ;
        moitié droite : avec la Russie. Plus c'est foncé, plus il est fort.
    .description = Carte schématique des puissances avec un curseur de décennie ; chaque tuile montre le lien le plus fort avec l'Italie et avec la Russie.
ties-by-decade =
    .title = Un même allié tenu de combattre dans { $shared } décennies sur { $decades }
    .subtitle = Lien par traité le plus fort de chaque décennie ; plus c'est foncé, plus il est fort. Vide : la puissance n'existait pas.
    .description = Deux grilles de puissances par décennie, une pour l'Italie, une pour la Russie ; l'intensité donne le lien le plus fort.
portfolio-similarity =
    .title = Les plus semblables en { $high }, les plus éloignés en { $low }
    .subtitle = Similarité des portefeuilles d'alliances de l'Italie et de la Russie (kappa, ligne) et étendue de sept mesures (bande).
    .description = Ligne annuelle du kappa avec une bande de la plus basse à la plus haute de sept mesures, et une frise des traités entre les deux États.
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
    .subtitle = Événements du registre par théâtre et par décennie ; plus la teinte est foncée, plus ils sont nombreux.
    .description = Grille des théâtres par décennie avec le nombre d’événements de chacun ; { $eastern_events } des événements portent sur les Balkans, le Danube ou les Détroits.
coverage-by-domain =
    .title = Surtout { $domain_first }, puis { $domain_second }
    .open = Sur quoi portent les événements, par décennie
    .subtitle = Événements du registre par domaine et par décennie ; plus la teinte est foncée, plus ils sont nombreux.
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
    .subtitle = Citations de sources par langue et par décennie ; un événement peut en citer plusieurs. Plus la teinte est foncée, plus elles sont nombreuses.
    .description = Grille des langues par décennie avec le nombre de citations de sources lues dans chacune : d’abord { $language_first }, puis { $language_second }.
read-in =
    .it = en italien
    .en = en anglais
    .ru = en russe
    .fr = en français
    .de = en allemand
    .other = dans d’autres langues
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
    .title = Les témoins indépendants suivent le registre dans { $together } pas sur { $moved }
    .subtitle = 
        Moyennes par décennie et étendue des années (traits). Bleu-vert : haut = proche ; orange : haut = éloigné.
        Gris : décennie aveugle ; estompé : moins de { $few } années. À droite : pas d'une décennie à l'autre
        dans le sens du registre (entre parenthèses : non comptés dans le titre).
    .description = La balance du registre au-dessus de { $series } petits panneaux par décennie, chacun dans son étendue, les décennies aveugles en gris. Les { $counted } séries qui témoignent seules vont dans le sens du registre dans { $together } pas sur { $moved }.
    .heard = { $together } sur { $moved }
    .mean = Moyenne
    .low = Année la plus basse
    .high = Année la plus haute
    .years = Années observées
witness =
    .ledger = Le registre : balance des actes amicaux et hostiles
    .imports = La Russie dans les importations italiennes, % (RICardo jusqu'en 1938, COW dès 1948)
    .exports = La Russie dans les exportations italiennes, % (RICardo jusqu'en 1938, COW dès 1948)
    .organisations = Organisations communes, parmi celles de l'un ou l'autre
    .alliances = Ressemblance des alliances (kappa, ATOP)
    .agreement = Accord dans les votes à l'ONU
    .positions = Distance des positions à l'ONU
    .disputes = Part des années avec un différend militarisé
    .rivals = Rivaux stratégiques communs
    .regimes = Distance des régimes (polyarchie, V-Dem)
trade-two-mirrors =
    .title = L'Italie note { $inward } % du chiffre russe à l'entrée, { $outward } % à la sortie
    .subtitle = 
        Les mêmes marchandises selon chaque partie, millions de livres par an, échelle logarithmique (RICardo).
        Barres pâles : sources en désaccord. Vides : sans relevé. Le titre donne des médianes.
    .description = Deux panneaux de lignes annuelles, marchandises de Russie en Italie et d'Italie en Russie, selon chaque État. Le rapport médian du chiffre italien au russe est de { $inward } % vers l'Italie et de { $outward } % vers la Russie.
    .to-italy = Marchandises de Russie en Italie
    .to-russia = Marchandises d'Italie en Russie
    .italy = selon l'Italie
    .russia = selon la Russie
    .reporter = Selon
    .unit = Millions de livres
un-votes =
    .title = ONU : au plus près en { $closest }, en { $turn } comme en { $like }
    .subtitle = 
        En haut, part des votes identiques (une abstention face à un vote vaut la moitié) ; point plus gros : plus de votes.
        En bas, positions estimées, du 5e au 95e centile. Aucun vote commun en 1964.
    .description = Deux panneaux par année : la fréquence des votes identiques de l'Italie et de l'Union soviétique ou de la Russie à l'Assemblée générale, et leurs positions estimées. La distance est la plus faible en { $closest } ; son plus grand saut ensuite, en { $turn }, la ramène à celle de { $like }.
    .agreement = Accord
    .count = Votes
    .alike = Fréquence des votes identiques
    .stands = Position de chacun (les États-Unis vers le haut)
    .position = Position
    .distance = Distance
