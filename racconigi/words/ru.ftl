nothing-to-draw = Здесь нечего изображать.
identifier = Идентификатор
name = Название
from = С
until = По
none = нет
cooperation = Сотрудничество
conflict = Конфликт
net = Сальдо
balance = Баланс (лог-шансы)
    .low = Интервал, нижняя граница
    .high = Интервал, верхняя граница
decade = Десятилетие
    .item = { $year }-е
    .item-in = { $year }-х
    .several = { $list }
    .in = в { $list }
year = Год
date = Дата
event = Событие
events = События
weight = Вес
era = Эпоха
state = Государство
    .ITA = Италия
    .RUS = Россия
    .AUH = Австро-Венгрия
    .FRA = Франция
    .GBR = Великобритания
    .GER = Германия
    .TUR = Турция
    .USA = США
power = Держава
    .code = Код
scale = Шкала
direction = Направление
    .ITA-RUS = Рим к Петербургу или Москве
    .RUS-ITA = Петербург или Москва к Риму
tied-with = Связана с
tie = Сильнейшая связь
    .number = Связь, от 0 до 3
    .level-0 = нет
    .level-1 = меньшее обещание
    .level-2 = большее обещание
    .level-3 = помощь в войне
cooperative-events = События сотрудничества
conflictual-events = Конфликтные события
kappa = Каппа
    .known = Как знали тогда
    .active = Без спящих обещаний
    .checked = Насколько проверено
lowest = Каппа без одного партнёра или договора: наименьшая
highest = Каппа без одного партнёра или договора: наибольшая
similarity = Сходство
own-ties = Договорные связи между ними; чем гуще цвет, тем сильнее
relation-by-decade =
    .title =
        { $friendly_spells ->
            [0] Ни одного долгого дружественного периода
            [one] { $friendly_spells } долгий дружественный период
            [few] { $friendly_spells } долгих дружественных периода
           *[other] { $friendly_spells } долгих дружественных периодов
        }, вражда — с { $hostile_since } года
    .open = Отношения по десятилетиям и годам
    .subtitle =
        Вверху — действия ({ $acts }) одного государства по отношению к другому, по десятилетиям и тяжести.
        Внизу — отношения год за годом: дружественные случаи к враждебным; полосы — половина и девять десятых вероятного.
    .description = Вверху действия по десятилетиям: сотрудничество вверх, конфликт вниз, всего { $acts }. Внизу отношения год за годом. Они явно дружественные в { $spells_clear_friendly }, под вопросом в { $spells_open }, явно враждебные в { $spells_clear_hostile }; государства воевали друг с другом в { $at_war }.
    .axis = Дружественные : враждебные
scores-by-decade =
    .title =
        На трёх шкалах сотрудничество перевешивает конфликт в { $positive ->
            [0] ни одном десятилетии
            [one] { $positive } десятилетии
           *[other] { $positive } десятилетиях
        } из { $decades }
    .open = Баллы сотрудничества и конфликта по десятилетиям
    .subtitle =
        Сумма весов действий на выбранной шкале (WEIS, CAMEO, COPDAB); чёрточка — итог.
        Суммы растут вместе с записями: они описывают найденное и ничего не решают.
    .description = Столбцы по десятилетиям на выбранной шкале: вверху сумма весов сотрудничества, внизу — конфликта. Десятилетий { $decades }: итог положителен на всех трёх шкалах в { $positive }, отрицателен — в { $negative }.
directions =
    .title = Что каждая сторона делала одна
    .open = Что каждая сторона делала одна
    .subtitle = Баланс дружественных и враждебных действий одной стороны по отношению к другой, с 95-процентным интервалом. Бледное: действий меньше, чем { $few }.
    .description = Две точки на десятилетие с интервалами: действия Рима по отношению к Петербургу или Москве и наоборот. Совместные действия не учтены.
level = Уровень
    .war = Война и вооружённое нападение
    .material-conflict = Конфликт на деле: санкции, разрывы
    .verbal-conflict = Конфликт на словах: протесты, отказы
    .verbal-cooperation = Сотрудничество на словах: визиты, беседы
    .material-cooperation = Сотрудничество на деле: договоры, помощь
word = Что можно сказать
    .clear-friendly = явно дружественные
    .probable-friendly = вероятно дружественные
    .open = под вопросом
    .probable-hostile = вероятно враждебные
    .clear-hostile = явно враждебные
relation = Отношения (логарифм шансов)
    .low50 = Половина вероятного, нижняя граница
    .high50 = Половина вероятного, верхняя граница
    .low90 = Девять десятых, нижняя граница
    .high90 = Девять десятых, верхняя граница
    .friendly = Вероятность дружественных
    .hostile = Вероятность враждебных
occasions = Случаи
    .friendly = Дружественные случаи
    .hostile = Враждебные случаи
spell = Период
    .clear-friendly = дружба
    .probable-friendly = дружба?
    .open = под вопросом
    .probable-hostile = вражда?
    .clear-hostile = вражда
    .firm = Начинается с точностью до года
war-year = В войне
side = Сторона
tipping-points =
    .title = Одни слова держатся на { $tipping_least ->
            [one] { $tipping_least } ненайденном действии
           *[other] { $tipping_least } ненайденных действиях
        }, другие выдержали бы { $tipping_most }
    .open = Что изменили бы ненайденные действия
    .subtitle =
        Сколько действий другой стороны, самых мягких и рассеянных по десятилетию, надо было бы найти,
        чтобы слово изменилось. Вопросительный знак: десятилетие и так под вопросом.
    .description = Столбцы по десятилетиям: сколько ненайденных действий изменили бы слово, от { $tipping_least } ({ $tipping_least_decades_in }) до { $tipping_most } ({ $tipping_most_decades_in }).
specification-shares =
    .title = { $firm_count ->
            [0] Ни одно десятилетие не сохраняет
            [one] { $firm_count } десятилетие сохраняет
            [few] { $firm_count } десятилетия сохраняют
           *[other] { $firm_count } десятилетий сохраняют
        } свою сторону в девяти прочтениях из десяти (всего { $specifications })
    .open = Что сказали бы другие решения
    .subtitle =
        Все сочетания единицы, надёжности, числа источников, слов, односторонних источников, совместных действий
        и шкалы; доля тех, что говорят каждое слово. В рамке — то, что говорит эта книга.
    .description = Составные столбцы по десятилетиям: доля сочетаний (всего { $specifications }), которые называют его явно или вероятно дружественным, под вопросом, вероятно или явно враждебным. Десятилетий, о которых книга что-то говорит, — { $said }; стороны ни при одном сочетании не меняют { $never_reversed }.
unseen-acts =
    .title = Найдена лишь часть: дружественных действий — не больше { $found_cooperation }, враждебных — { $found_conflict }
    .open = Сколько действий так и не найдено
    .subtitle =
        Столбцы — найденные действия. Точки с 95-процентными интервалами — наименьшее их число по тому, сколько действий
        называет один источник и сколько два (Чао). Источники, списывающие друг у друга, занижают его.
    .description = Столбцы по периодам для дружественных и враждебных действий: найденные и наименьшее число всех по Чао. Всего найдено: дружественных — около { $found_cooperation }, враждебных — около { $found_conflict }, или меньше.
readings = Доля прочтений
own-word = Сказано этой книгой
unfound = Ненайденные действия, которые изменили бы слово
acts-found = Найденные действия
    .estimated = Все действия, не меньше
    .low = Интервал, нижняя граница
    .high = Интервал, верхняя граница
interest-specifications =
    .title = { $found ->
            [0] Ни одна проверка не связывает отношения с режимами или интересами; всего { $tests }
            [one] { $found } проверка связывает отношения с режимами или интересами; всего { $tests }
            [few] { $found } проверки связывают отношения с режимами или интересами; всего { $tests }
           *[other] { $found } проверок связывают отношения с режимами или интересами; всего { $tests }
        }
    .open = Отношения рядом с режимами и интересами при любых решениях
    .subtitle =
        Ранговая корреляция при всех сочетаниях решений (их { $combinations }); вверх — то, чего ждёт прочтение.
        Полоса — то, чего случайно достигает один поворот из двадцати. Яркие лежат дальше, { $beyond } всех.
    .description = Семь панелей, по одной на меру идеологии или интереса: корреляции всех сочетаний по порядку (их { $combinations }) и полоса того, чего достигает случай. Дальше неё лежит { $beyond }. Из сочетаний с поведением (их { $conduct_combinations }) — { $conduct_beyond }, из сочетаний с письменными обещаниями (их { $promises_combinations }) — { $promises_beyond }.
interest-turns =
    .title = Слово меняется: с новым режимом { $turns_with_regime_words } из { $turns_with_regime }, без него { $turns_without_regime_words } из { $turns_without_regime }
    .open = Отношения вокруг поворотов
    .subtitle =
        Средние отношения за годы до (кольцо) и после (точка), с каждой стороны по { $around }, и девять десятых вероятного.
        Цвет: сменился ли режим или же общие соперники либо позиции в ООН.
    .description = Строка на каждый поворот: отношения до и после с интервалами. Всего поворотов { $turns }; режим сменился в { $turns_with_regime }, и слово об отношениях при этом — в { $turns_with_regime_words }; всего слово сменилось в { $turns_words }.
measure = Мера
    .polyarchy = Расстояние режимов: полиархия (V-Dem)
    .polity = Расстояние режимов: оценка Полити
    .families = Расстояние семейств режимов
    .rivals = Общие соперники
    .german-rival = Австро-Венгрия или Германия — соперник обеих
    .trade = Доля России в ввозе Италии
    .positions = Расстояние позиций в ООН
measure-of = { $measure } ({ $reading })
reading = Прочтение
    .interest = интерес
    .ideology = идеология
    .both = оба
    .neither = ни то ни другое
outcome = Рядом с чем
    .relation = отношения
    .word = слово о годе
    .kappa = сходство союзов
    .tie = связь между двумя
lag = На сколько лет мера опережает
detrended = Прямые во времени вычтены
era-left-out = Опущенный период
toward = Корреляция в сторону, которой ждёт прочтение
reach = Чего достигает один поворот из двадцати
    .as-far = Поворотов так же далеко от нуля
    .beyond = Дальше случая
turn = Поворот
    .when = Когда
    .before = до
    .after = после
changed = Что изменилось
    .regime = режим
    .interest = интерес
    .both = и то и другое
    .neither = ни то ни другое
    .unknown = неизвестно
test =
    .ideology-polyarchy = полиархия
    .ideology-polity = оценка Полити
    .ideology-families = семейства режимов
    .interest-rivals = общие соперники
    .interest-german-rival = общий немецкий соперник
    .interest-trade = торговля
    .interest-positions = позиции в ООН
    .contest-rivals = соперники против полиархии
    .contest-trade = торговля против полиархии
    .contest-positions = позиции против полиархии
power-map =
    .title =
        Связи с обеими: { $both_fewest ->
            [0] ни у одной державы
            [one] у { $both_fewest } державы
           *[other] у { $both_fewest } держав
        } { $both_fewest_decades_in }, у { $both_last } из { $powers_last } { $last_decade_in }
    .open = Кто был связан с Римом, кто с Петербургом или Москвой
    .subtitle =
        Одна плитка: одна держава; соседи рядом. Левая половина: сильнейшая договорная связь с Италией
        в десятилетии; правая: с Россией. Чем гуще цвет, тем сильнее.
    .description = Схема держав с ползунком десятилетий и выбором кодировки; левая половина плитки показывает сильнейшую договорную связь с Италией, правая с Россией. Держав, связанных с обеими в последнем из показанных десятилетий: { $both_last } из { $powers_last }.
ties-by-decade =
    .title =
        Помощь в войне: { $shared ->
            [0] ни одного общего союзника
            [one] общий союзник в { $shared } десятилетии из { $decades }
           *[other] общий союзник в { $shared } десятилетиях из { $decades }
        }
    .open = Кто был связан с Италией и с Россией, по десятилетиям
    .subtitle =
        Сильнейшая договорная связь в десятилетии; чем гуще цвет, тем сильнее. Перечёркнуто: державы не было.
        Общий союзник в одном и том же году: { $shared_at_once ->
            [0] никогда
            [one] в { $shared_at_once } десятилетии
           *[other] в { $shared_at_once } десятилетиях
        }.
    .description =
        Две таблицы держав по десятилетиям, для Италии и для России, с выбором кодировки; чем гуще цвет клетки, тем сильнее договорная связь. { $shared ->
            [0] Ни в одном десятилетии одна и та же держава не была связана с обеими обязательством помощи в войне.
            [one] В { $shared } десятилетии из { $decades } одна и та же держава была связана с обеими обязательством помощи в войне.
           *[other] В { $shared } десятилетиях из { $decades } одна и та же держава была связана с обеими обязательством помощи в войне.
        }
exists = Существовало
no-such-state = такого государства не было
any-year =
    .title = На 1 июля: общий союзник у обоих — в { $years_shared } годах из { $years }
    .open = Обещания на 1 июля любого года
    .subtitle =
        Слева от названий — что обещала или чего вправе была ждать Италия, справа — Россия. Закрашено: должна; кольцо: должны только ей.
        Перечёркнуто: такого государства не было. Коснитесь знака, чтобы увидеть договоры.
    .description = Список держав с ползунком годов; тайные договоры — с подписания или как знали тогда; рядом с каждой — обещания Италии и России на 1 июля: помощь в войне, нейтралитет, ненападение и консультации. Лет { $years }; помощь в войне одной и той же державе оба обещали в { $years_shared }.
promise = Обещание
    .help = помощь в войне
    .neutrality = нейтралитет
    .nonaggression = ненападение
    .consultation = консультации
    .toward = { $kind }: { $names }
    .then = { $first }; { $second }
    .owes = должна
    .owed = должны ей
treaty = Договор
portfolio-similarity =
    .title = Без любого одного договора или партнёра: лет сходства — { $kappa_alike_years }, различия — { $kappa_unlike_years }
    .open = Насколько были похожи два портфеля союзов
    .subtitle =
        Сходство обещаний Италии и России (каппа, линия); полоса — без одного партнёра или договора;
        пунктир — как знали тогда. Внизу годы, когда оба что-то обещали друг другу.
    .description = Годовая линия каппы: наибольшая в { $kappa_highest_year } году, наименьшая в { $kappa_lowest_year }. Без любого одного партнёра или договора она остаётся выше нуля в { $kappa_alike } и ниже в { $kappa_unlike }; лента отмечает годы, когда государства были связаны договором друг с другом.
pair = Державы
coding = Кодировка
    .miller = Миллер
    .haege = Хеге
    .atop = Чиба, Джонсон и Лидс
secret-treaties = Тайные договоры
    .signed = со дня подписания
    .known = с тех пор, как стали известны
alike-years = Лет сходства
    .unlike = Лет различия
    .known = Лет с числом
any-pair =
    .title = Италия и Россия: прочтений — { $ways }; лет с одним знаком во всех — { $agreed } из { $years }
    .open = Насколько были похожи портфели любых двух великих держав
    .subtitle =
        Сходство обещаний двух выбранных держав (каппа, линия); полоса — без одного партнёра или договора.
        Внизу годы, когда они что-то обещали друг другу. Сначала показан выбор книги.
    .description = Годовая линия каппы с полосой для любой пары великих держав; пар — { $pairs }, прочтений регистра — { $ways }. Для Италии и России все прочтения выше нуля: лет — { $agreed_alike }; ниже нуля: лет — { $agreed_unlike }; всего лет — { $years }.
    .said = { $pair }: лет сходства — { $alike }, различия — { $unlike }, всего — { $years }; без любого одного договора или партнёра.
balance-by-year =
    .title =
        Равновесие больше случайного: { $above ->
            [one] { $above } год
            [few] { $above } года
           *[other] { $above } лет
        } из { $telling }
    .open = Насколько уравновешены связи держав
    .subtitle =
        Вверху доля согласованных треугольников держав (линия) и то, что дают 95 % случайных раздач тех же знаков (полоса).
        Внизу то же для всех связей сразу: F равно 1, где два лагеря объясняют каждый знак.
    .description = Две панели по годам, в каждой линия поверх полосы случайного: доля уравновешенных треугольников и F — связи, которые объясняют два лагеря. Лет, в которые случай мог бы дать другую долю, — { $telling }; доля выше полосы — { $above }; в среднем она { $mean }, случайно было бы { $mean_chance }.
    .ties = Связи со знаком
    .positive = Связи со знаком плюс
    .negative = Связи со знаком минус
    .triads = Треугольники
    .balanced = Доля согласованных треугольников
    .low = Случайная доля, нижняя граница
    .high = Случайная доля, верхняя граница
    .frustration = Связи, которых не объясняют два лагеря
    .f = Показатель F
    .f-low = Случайное F, нижняя граница
    .f-high = Случайное F, верхняя граница
triangles =
    .title = Италия, Россия и Вена: треугольник не согласован, { $out_of_balance }
    .open = Италия, Россия и третий
    .subtitle =
        Стороны пяти треугольников: их знаки по обещаниям, соперничеству и войнам; под ними — согласованы ли три знака.
        Пусто: знака нет или треугольник неполный.
    .description = Пять панелей, по одной на каждое третье государство: промежутки лет, когда у Италии и России, Италии и третьего, России и третьего был плюс или минус, и когда треугольник был уравновешен. Дольше всего треугольник с Австро-Венгрией не был уравновешен в { $out_of_balance }.
third = Третье государство
    .AUH = Австрия, Австро-Венгрия
    .GER = Германия
    .FRA = Франция
    .GBR = Великобритания
    .SRB = Сербия, Югославия
edge = Сторона треугольника
    .ITA-RUS = Италия и Россия
    .ITA-third = Италия и третий
    .RUS-third = Россия и третий
    .triangle = треугольник
sign = Знак
    .plus = плюс: связаны обещанием
    .minus = минус: соперники или воюют
    .balanced = треугольник согласован
    .unbalanced = не согласован
reason = Причина
    .war = война
    .help = обещание помощи или нейтралитета
    .rivalry = соперничество
    .understanding = обещание советоваться или не нападать
    .opposed = помощь обещана противнику
coverage =
    .title =
        От { $decade_fewest } до { $decade_most ->
            [one] { $decade_most } события
           *[other] { $decade_most } событий
        } за десятилетие: записи неравномерны
    .open = Сколько событий в каждом десятилетии
    .subtitle = События реестра по десятилетиям и достоверности, включая контекст и партии.
    .description =
        Составные столбцы по десятилетиям: { $ledger_events ->
            [one] { $ledger_events } событие
            [few] { $ledger_events } события
           *[other] { $ledger_events } событий
        }, оттенок показывает достоверность.
coverage-by-arena =
    .title = Балканы, Дунай и Проливы: { $eastern_events } всех событий
    .open = Каких регионов касаются события, по десятилетиям
    .subtitle = События реестра по аренам и десятилетиям.
    .description = Таблица арен по десятилетиям с числом событий в каждой; Балкан, Дуная или Проливов касаются { $eastern_events } всех событий.
coverage-by-domain =
    .title = Прежде всего { $domain_first }, затем { $domain_second }
    .open = Чего касаются события, по десятилетиям
    .subtitle = События реестра по областям и десятилетиям.
    .description = Таблица областей по десятилетиям с числом событий в каждой: прежде всего { $domain_first }, затем { $domain_second }.
domain-said =
    .diplomacy = дипломатия
    .alliance = союзы
    .military = военные дела
    .economy = торговля и кредит
    .energy-industry = энергетика и промышленность
    .party = партии
    .culture-science = культура и наука
    .humanitarian = гуманитарные вопросы
    .security = безопасность и санкции
confidence = Достоверность
    .high = Высокая
    .medium = Средняя
    .low = Низкая
    .unconfirmed = Не подтверждено
arena = Арена
    .bilateral = Обе страны
    .balkans = Балканы
    .danube = Дунай
    .straits = Проливы
    .black-sea-caucasus = Чёрное море, Кавказ
    .mediterranean = Средиземноморье
    .africa = Африка
    .middle-east = Ближний Восток
    .iberia = Испания
    .western-europe = Западная Европа
    .eastern-europe = Восточная Европа
    .asia = Азия
    .arctic = Арктика
    .world = Мир, ООН, «восьмёрка»
domain = Область
    .diplomacy = Дипломатия
    .alliance = Союзы
    .military = Военная
    .economy = Торговля, кредит
    .energy-industry = Энергетика, промышленность
    .party = Партии
    .culture-science = Культура, наука
    .humanitarian = Гуманитарная
    .security = Безопасность, санкции
share = Доля действий
    .low = Интервал, нижняя граница
    .high = Интервал, верхняя граница
eastern-acts = Действия, касающиеся Балкан, Дуная или Проливов
citations = Ссылки на источники
language = Язык
    .it = Итальянский
    .en = Английский
    .ru = Русский
    .fr = Французский
    .de = Немецкий
    .other = Другие
coverage-by-language =
    .title = Источники прочитаны прежде всего { $language_first }, затем { $language_second }
    .open = На каких языках прочитаны источники, по десятилетиям
    .subtitle = Ссылки на источники по языкам и десятилетиям; у события их может быть несколько.
    .description = Таблица языков по десятилетиям с числом ссылок на прочитанные источники: прежде всего { $language_first }, затем { $language_second }.
read-in =
    .it = на итальянском
    .en = на английском
    .ru = на русском
    .fr = на французском
    .de = на немецком
    .other = на других языках
where-it-happened =
    .title =
        Балканы, Дунай, Проливы: из { $about_placed ->
            [one] { $about_placed } акта
           *[other] { $about_placed } актов
        } там произошло { $about_there }, в Италии или России — { $about_home }
    .open = Где происходили акты
    .subtitle =
        Оценённые акты по месту, где они произошли ({ $placed }): левая половина — сотрудничество, правая — конфликт, площадь — число актов.
        Без единого места: { $unplaced }.
    .description =
        Карта Европы с реками, врезка для Дальнего Востока и столбец для мест за пределами карты. Полукруг для каждого места и стороны, тем больше, чем больше актов; больше всего: { $busiest }, { $busiest_events }. Из { $about_placed ->
            [one] { $about_placed } акта
           *[other] { $about_placed } актов
        } о Балканах, Дунае или Проливах, место которых известно, там произошло { $about_there }.
map =
    .all-decades = все десятилетия
    .about = Акты
    .about-all = о чём угодно
    .about-eastern = о Балканах, Дунае, Проливах
    .far-east = Дальний Восток
    .beyond = вне карты
    .danube = Дунай
    .black-sea = Чёрное море
    .mediterranean = Средиземное море
    .baltic = Балтийское море
    .north-sea = Северное море
on = На день
history = История
    .context = Вокруг двух
    .war = Война
    .material-conflict = Конфликт на деле
    .verbal-conflict = Конфликт на словах
    .verbal-cooperation = Сотрудничество на словах
    .material-cooperation = Сотрудничество на деле
    .relation = Отношения за все годы; цветом — годы этой главы
timeline =
    .subtitle =
        Вверху — что происходило вокруг двух. Посередине — их сотрудничество, под осью — конфликт.
        Где названию нет места, стоит точка. Внизу — отношения и девять десятых вероятного.
    .description = Хронология главы: вверху — что происходило вокруг двух, сотрудничество над осью лет, конфликт под ней, каждое действие с названием там, где есть место; внизу — отношения год за годом, годы главы выделены цветом.
mapped =
    .subtitle =
        Оценённые действия, место которых известно: левая половина — сотрудничество, правая — конфликт,
        площадь — число действий.
    .description = Карта Европы с реками, врезка для Дальнего Востока и столбец для мест за пределами карты. Полукруг для каждого места и стороны, тем больше, чем больше действий в годы главы.
stood =
    .subtitle =
        Что было обещано письменно в первый и в последний день главы.
        Закрашено — обещано одной из двух сторон. Кольцо — обещано только ей.
    .description = Сетка держав со знаком для каждого вида обещаний: что Италия была должна или что было должно ей в первый день и в последний, и то же для России.
observed = Что наблюдалось
    .row = Что или кто
    .stance = Позиция
    .said = Вкратце, или кто считает
    .form = Форма
    .value = Число
observed-form = Форма
    .written = письменно
    .spoken = устно или в пересказе
straits-1908 =
    .title = Не одна Италия говорила России добрые слова о Проливах, 1908–1912
    .open = Державы и Проливы, 1908–1912
    .subtitle =
        Каждый знак — что держава сказала о проходе русских военных судов, по одному источнику.
        Закрашено — письменно, кольцо — устно или в пересказе. Линия соединяет два рассказа об одном случае.
    .description = Полосы для Италии, Великобритании, Франции, Австро-Венгрии, Германии и Турции со знаком для каждого заявления о проходе русских военных судов через Проливы с 1908 по 1912 год, от согласия до отказа. Благосклонные есть у нескольких держав, кроме Италии; только у Италии нет других.
don-1939 =
    .title = Армия на Дону: подсчёты сходятся в числе вернувшихся и расходятся в числе пленных
    .open = Итальянская армия в России: кто что считает
    .subtitle =
        Каждый знак — опубликованное число в строке того, что оно считает, в людях.
        Треугольник — источник говорит «больше» или «меньше». Концы каждой строки подписаны.
    .description = Строки для численности, не явившихся, погибших и пропавших, взятых в плен, дошедших до лагерей, умерших там и вернувшихся, каждая с опубликованными подсчётами. Подсчёты вернувшихся из этой армии различаются менее чем на сто человек, подсчёты пленных — от сорока до ста пятнадцати тысяч.
timeline-unification =
    .title = { $span_unification }: действий сотрудничества { $cooperative_unification }, конфликта { $conflictual_unification }
    .open = Объединение Италии и царь: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-unification =
    .title = Держав с письменными обещаниями, { $span_unification }: у Италии { $italy_first_unification }, затем { $italy_last_unification }; у России { $russia_first_unification }, затем { $russia_last_unification }
    .open = Объединение Италии и царь: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-unification =
    .title = { $span_unification }: действий { $placed_unification }, в Италии и России { $at_home_unification }, на Балканах, Дунае, у Проливов { $in_east_unification }
    .open = Объединение Италии и царь: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-triple-alliance =
    .title = { $span_triple_alliance }: действий сотрудничества { $cooperative_triple_alliance }, конфликта { $conflictual_triple_alliance }
    .open = Тройственный союз: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-triple-alliance =
    .title = Держав с письменными обещаниями, { $span_triple_alliance }: у Италии { $italy_first_triple_alliance }, затем { $italy_last_triple_alliance }; у России { $russia_first_triple_alliance }, затем { $russia_last_triple_alliance }
    .open = Тройственный союз: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-triple-alliance =
    .title = { $span_triple_alliance }: действий { $placed_triple_alliance }, в Италии и России { $at_home_triple_alliance }, на Балканах, Дунае, у Проливов { $in_east_triple_alliance }
    .open = Тройственный союз: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-racconigi =
    .title = { $span_racconigi }: действий сотрудничества { $cooperative_racconigi }, конфликта { $conflictual_racconigi }
    .open = Босния, Раккониджи, Ливия, Проливы: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-racconigi =
    .title = Держав с письменными обещаниями, { $span_racconigi }: у Италии { $italy_first_racconigi }, затем { $italy_last_racconigi }; у России { $russia_first_racconigi }, затем { $russia_last_racconigi }
    .open = Босния, Раккониджи, Ливия, Проливы: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-racconigi =
    .title = { $span_racconigi }: действий { $placed_racconigi }, в Италии и России { $at_home_racconigi }, на Балканах, Дунае, у Проливов { $in_east_racconigi }
    .open = Босния, Раккониджи, Ливия, Проливы: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-great-war =
    .title = { $span_great_war }: действий сотрудничества { $cooperative_great_war }, конфликта { $conflictual_great_war }
    .open = Лондон и цена вступления в войну: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-great-war =
    .title = Держав с письменными обещаниями, { $span_great_war }: у Италии { $italy_first_great_war }, затем { $italy_last_great_war }; у России { $russia_first_great_war }, затем { $russia_last_great_war }
    .open = Лондон и цена вступления в войну: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-great-war =
    .title = { $span_great_war }: действий { $placed_great_war }, в Италии и России { $at_home_great_war }, на Балканах, Дунае, у Проливов { $in_east_great_war }
    .open = Лондон и цена вступления в войну: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-revolution =
    .title = { $span_revolution }: действий сотрудничества { $cooperative_revolution }, конфликта { $conflictual_revolution }
    .open = Революция, интервенция, признание: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-revolution =
    .title = Держав с письменными обещаниями, { $span_revolution }: у Италии { $italy_first_revolution }, затем { $italy_last_revolution }; у России { $russia_first_revolution }, затем { $russia_last_revolution }
    .open = Революция, интервенция, признание: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-revolution =
    .title = { $span_revolution }: действий { $placed_revolution }, в Италии и России { $at_home_revolution }, на Балканах, Дунае, у Проливов { $in_east_revolution }
    .open = Революция, интервенция, признание: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-old-grooves =
    .title = { $span_old_grooves }: действий сотрудничества { $cooperative_old_grooves }, конфликта { $conflictual_old_grooves }
    .open = Старая колея: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-old-grooves =
    .title = Держав с письменными обещаниями, { $span_old_grooves }: у Италии { $italy_first_old_grooves }, затем { $italy_last_old_grooves }; у России { $russia_first_old_grooves }, затем { $russia_last_old_grooves }
    .open = Старая колея: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-old-grooves =
    .title = { $span_old_grooves }: действий { $placed_old_grooves }, в Италии и России { $at_home_old_grooves }, на Балканах, Дунае, у Проливов { $in_east_old_grooves }
    .open = Старая колея: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-containment =
    .title = { $span_containment }: действий сотрудничества { $cooperative_containment }, конфликта { $conflictual_containment }
    .open = Сдерживание Германии: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-containment =
    .title = Держав с письменными обещаниями, { $span_containment }: у Италии { $italy_first_containment }, затем { $italy_last_containment }; у России { $russia_first_containment }, затем { $russia_last_containment }
    .open = Сдерживание Германии: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-containment =
    .title = { $span_containment }: действий { $placed_containment }, в Италии и России { $at_home_containment }, на Балканах, Дунае, у Проливов { $in_east_containment }
    .open = Сдерживание Германии: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-ethiopia-spain =
    .title = { $span_ethiopia_spain }: действий сотрудничества { $cooperative_ethiopia_spain }, конфликта { $conflictual_ethiopia_spain }
    .open = Эфиопия и Испания: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-ethiopia-spain =
    .title = Держав с письменными обещаниями, { $span_ethiopia_spain }: у Италии { $italy_first_ethiopia_spain }, затем { $italy_last_ethiopia_spain }; у России { $russia_first_ethiopia_spain }, затем { $russia_last_ethiopia_spain }
    .open = Эфиопия и Испания: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-ethiopia-spain =
    .title = { $span_ethiopia_spain }: действий { $placed_ethiopia_spain }, в Италии и России { $at_home_ethiopia_spain }, на Балканах, Дунае, у Проливов { $in_east_ethiopia_spain }
    .open = Эфиопия и Испания: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-second-war =
    .title = { $span_second_war }: действий сотрудничества { $cooperative_second_war }, конфликта { $conflictual_second_war }
    .open = От пакта до Дона: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-second-war =
    .title = Держав с письменными обещаниями, { $span_second_war }: у Италии { $italy_first_second_war }, затем { $italy_last_second_war }; у России { $russia_first_second_war }, затем { $russia_last_second_war }
    .open = От пакта до Дона: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-second-war =
    .title = { $span_second_war }: действий { $placed_second_war }, в Италии и России { $at_home_second_war }, на Балканах, Дунае, у Проливов { $in_east_second_war }
    .open = От пакта до Дона: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-blocs-form =
    .title = { $span_blocs_form }: действий сотрудничества { $cooperative_blocs_form }, конфликта { $conflictual_blocs_form }
    .open = От перемирия к блокам: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-blocs-form =
    .title = Держав с письменными обещаниями, { $span_blocs_form }: у Италии { $italy_first_blocs_form }, затем { $italy_last_blocs_form }; у России { $russia_first_blocs_form }, затем { $russia_last_blocs_form }
    .open = От перемирия к блокам: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-blocs-form =
    .title = { $span_blocs_form }: действий { $placed_blocs_form }, в Италии и России { $at_home_blocs_form }, на Балканах, Дунае, у Проливов { $in_east_blocs_form }
    .open = От перемирия к блокам: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-cold-war =
    .title = { $span_cold_war }: действий сотрудничества { $cooperative_cold_war }, конфликта { $conflictual_cold_war }
    .open = НАТО, ЭНИ, ФИАТ, ИКП: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-cold-war =
    .title = Держав с письменными обещаниями, { $span_cold_war }: у Италии { $italy_first_cold_war }, затем { $italy_last_cold_war }; у России { $russia_first_cold_war }, затем { $russia_last_cold_war }
    .open = НАТО, ЭНИ, ФИАТ, ИКП: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-cold-war =
    .title = { $span_cold_war }: действий { $placed_cold_war }, в Италии и России { $at_home_cold_war }, на Балканах, Дунае, у Проливов { $in_east_cold_war }
    .open = НАТО, ЭНИ, ФИАТ, ИКП: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
timeline-after-1991 =
    .title = { $span_after_1991 }: действий сотрудничества { $cooperative_after_1991 }, конфликта { $conflictual_after_1991 }
    .open = Балканы, газ, санкции, война: что произошло
    .subtitle = { timeline.subtitle }
    .description = { timeline.description }
stood-after-1991 =
    .title = Держав с письменными обещаниями, { $span_after_1991 }: у Италии { $italy_first_after_1991 }, затем { $italy_last_after_1991 }; у России { $russia_first_after_1991 }, затем { $russia_last_after_1991 }
    .open = Балканы, газ, санкции, война: кто с кем был связан
    .subtitle = { stood.subtitle }
    .description = { stood.description }
map-after-1991 =
    .title = { $span_after_1991 }: действий { $placed_after_1991 }, в Италии и России { $at_home_after_1991 }, на Балканах, Дунае, у Проливов { $in_east_after_1991 }
    .open = Балканы, газ, санкции, война: где это произошло
    .subtitle = { mapped.subtitle }
    .description = { mapped.description }
recognition-1853 =
    .title = Россия признала Италию позже Англии и Франции, но раньше Пруссии, Испании и Австрии
    .open = Кто признал Итальянское королевство
    .subtitle =
        Что каждая держава сказала о новом королевстве, 1860–1866.
        Закрашено — письменно, кольцо — устно или в пересказе. Линия соединяет два рассказа об одном случае.
    .description = Полосы для одиннадцати держав или групп со знаком для каждого заявления об Итальянском королевстве с 1860 по 1866 год, от простого «да» до протеста. Признание Россией в 1862 году стоит после английского и французского, но раньше прусского, испанского и австрийского.
pledges-1870 =
    .title = Италия обещала воевать с Францией, а об одной России больше совещаться или молчать
    .open = Что обещала Италия и о ком
    .subtitle =
        Договоры, ноты и две беседы по державам, которых они касались, 1881–1904.
        Закрашено — письменно, кольцо — устно или в пересказе. Линия соединяет проект и текст или две даты одной бумаги.
    .description = Полосы по державам, о которых шла речь, со знаком для каждого обещания с 1881 по 1904 год, цвет — по его силе, от общей войны до обещания щадить. Обещания воевать стоят в полосе Франции; в полосе России — обещания совещаться или оставаться в стороне и одно отклонённое предложение войны.
adriatic-1914 =
    .title = Задар Италии, Сплит славянам: торг об Адриатике, 1914–1915
    .open = Торг об Адриатике
    .subtitle =
        Каждый знак — заявление; цвет говорит, кому говорящий отдал бы этот берег.
        Закрашено — письменно, кольцо — устно или в пересказе. Линия соединяет два рассказа об одном случае.
    .description = Шесть полос берега с севера на юг со знаком для каждого заявления с августа 1914 по май 1915 года; цвет — кому оно отдаёт место. О Триесте не спорит никто, Риеки нет ни в одном итальянском списке, Задар отходит Италии, Сплит — южным славянам.
recognition-1917 =
    .title = Италия признала Советы через шесть дней после Англии и четыре года после Эстонии
    .open = Кто признал советское правительство
    .subtitle =
        Каждый знак — заявление или документ о советском правительстве, 1918–1924.
        Закрашено — письменно, кольцо — устно или в пересказе. Линия соединяет два рассказа об одном случае.
    .description = Полосы для десяти государств в порядке признания де-юре со знаком для каждого заявления или документа о советском правительстве с 1918 по 1924 год. Полоса Италии идёт от отказа через торговое соглашение и предложения за цену к признанию 7 февраля 1924 года, через шесть дней после Лондона.
trade-1924 =
    .title = Продажи Италии России: в 1927 году — менее половины прежних, в 1931 — почти втрое больше
    .open = Торговля Италии и СССР, рассказанная дважды
    .subtitle =
        Каждая торговля — по таможне покупателя и по таможне продавца, в тысячах фунтов стерлингов.
    .description = Четыре панели с 1924 по 1932 год: закупки Италии в России и её продажи, каждые — по итальянским и по советским данным. Продажи падают в 1927 году и взлетают в 1931.
brenner-1933 =
    .title = Австрия, 1934: Рим готов действовать, Белград против, Москву не слышно до сентября
    .open = Австрия, 1934: кто что сказал, день за днём
    .subtitle =
        Найденные высказывания, июль — октябрь 1934; пустое место значит, что не найдено ни одного.
        Закрашено — письменно, кольцо — устно или в пересказе. Линия соединяет два рассказа об одном случае.
    .description = Полосы для семи столиц с июля по первые дни октября 1934 года со знаком для каждого высказывания о действиях Италии в Австрии. В конце июля теснятся знаки Рима и западных столиц; первый знак Москвы стоит в сентябре; Белград возражает.
oil-1935 =
    .title = Москва почти перестала покупать у Италии в 1936 году, но продавала до войны в Испании
    .open = Доли СССР в торговле и нефти Италии
    .subtitle =
        Доля СССР в торговле Италии по годам, 1930–1938, и в нефти Италии и Итальянской Восточной Африки, в процентах.
        Полоски — там, где два ряда или печать оставляют вопрос открытым.
    .description = Четыре панели в процентах: доли СССР в закупках и продажах Италии с 1930 по 1938 год и в нефти Италии и Итальянской Восточной Африки. В 1936 году продажи достигают дна, закупки держатся и падают в 1937 и 1938 годах.
claims-1943 =
    .title = Москва перешла на сторону Италии в Африке, не пускала её в ООН, противилась в Триесте
    .open = Что Москва говорила по пяти итальянским вопросам
    .subtitle =
        Советские заявления по пяти итальянским вопросам, октябрь 1943 — декабрь 1948.
        Закрашено — письменно, кольцо — устно или в пересказе. Линия соединяет то, что относится к одному случаю.
    .description = Полосы для пяти вопросов со знаком для каждого советского заявления с 1943 по 1948 год, от поддержки до отказа. О колониях знаки в 1946 году переходят от отказа к поддержке; о месте в ООН смешаны обещания, условия и вето; Триест и корабли ни разу не получают простого «да».
distance-1949 =
    .title = Руководство партии открыто выразило несогласие в 1968-м, на двенадцать лет позже части её членов
    .open = Итальянские коммунисты и Москва
    .subtitle =
        Высказывания итальянских коммунистов и Москвы, 1949–1986.
        Закрашено — письменно, кольцо — устно или в пересказе. Линия соединяет два рассказа об одном случае.
    .description = Полосы для руководства партии, её членов и профсоюзов и для Москвы со знаком для каждого датированного высказывания с 1949 по 1986 год, от согласия до осуждения. Часть членов открыто возражает в 1956 году, руководство впервые — в 1968.
votes-1949 =
    .title = Доля коммунистов росла до 1976 года и отстала от демохристиан менее чем на пять пунктов
    .open = Голоса за коммунистов рядом с голосами за демохристиан
    .subtitle =
        Проценты голосов, 1946–1989.
    .description = Панели в процентах голосов: коммунисты на выборах в Учредительное собрание и Палату депутатов, христианские демократы, коммунисты на европейских выборах и общий список 1948 года. Доля коммунистов выше всего в 1976 году.
gas-1991 =
    .title = Российский газ пережил санкции 2014 года и упал лишь в 2022-м
    .open = Российский газ и пакеты санкций
    .subtitle =
        Доля и объём итальянского импорта и пакеты ЕС, 2010–2026.
        Точки — опубликованные числа; где двое считают по-разному, показаны оба и линия их не соединяет.
    .description = Три панели на одной оси времени: доля России в импорте газа Италией, его объём в миллиардах кубометров и номер пакета санкций Европейского союза. Доля и объём остаются высокими после 2014 года и падают с 2022.
eastern-share =
    .title =
        Балканы, Дунай, Проливы: более половины { $eastern_decades ->
            [1] в одном десятилетии, { $eastern_last_in }
            [one] в { $eastern_decades } десятилетии, в последний раз { $eastern_last_in }
           *[other] в { $eastern_decades } десятилетиях, в последний раз { $eastern_last_in }
        }
    .open = Сколько действий касалось Балкан, Дуная или Проливов
    .subtitle = Доля оценённых действий десятилетия, касающихся Балкан, Дуная или Проливов, с 95%-м интервалом.
    .description = Точка на десятилетие с интервалом: доля действий, касающихся Балкан, Дуная или Проливов, всего { $eastern_share }. Больше половины она { $eastern_over_half_in }.
source = Источник
witnesses-by-decade =
    .title = Отношения лучше всего { $friendliest_in }; доля России в импорте Италии выше всего { $imports_best_in }
    .open = Независимые свидетели рядом с отношениями
    .subtitle =
        Вверху: отношения, цвет по тому, что о них можно сказать. Ниже: средние по десятилетиям и размах годовых значений (линии).
        Бирюзовый: выше значит ближе; оранжевый: выше значит дальше. Серый фон: данных нет; бледно: менее { $few ->
            [one] { $few } года
           *[other] { $few } лет
        } с данными.
    .description =
        Отношения, под ними { $series ->
            [one] { $series } малая панель по десятилетиям, в своём размахе, десятилетия без данных серые.
            [few] { $series } малые панели по десятилетиям, каждая в своём размахе, десятилетия без данных серые.
           *[other] { $series } малых панелей по десятилетиям, каждая в своём размахе, десятилетия без данных серые.
        } Отношения были лучше всего { $friendliest_in }, доля России в импорте Италии выше всего { $imports_best_in }.
    .mean = Среднее
    .low = Наименьшее годовое значение
    .high = Наибольшее годовое значение
    .years = Лет с данными
loadings =
    .title = Самостоятельные ряды: связь с отношениями можно показать для { $leaving } из { $counted }
    .open = Насколько самостоятельные ряды движутся вместе с отношениями
    .subtitle =
        На сколько стандартных отклонений растёт ряд с ростом отношений на единицу (логарифм шансов), интервалы 95 %.
        Правее нуля: ближе, когда отношения лучше. Серым: обстоятельства и то, что не самостоятельно.
    .description = Строка на ряд: его нагрузка на отношения с интервалом 95 %, рядом нуль. Самостоятельные ряды, интервал которых не содержит нуля: { $leaving } из { $counted }; один случай достигает ранговой корреляции по годам { $reach_least }–{ $reach_most }.
    .axis = Стандартных отклонений на единицу отношений
    .counted = Свидетельствует самостоятельно
    .loading = Нагрузка
    .low = Нагрузка, нижняя граница
    .high = Нагрузка, верхняя граница
    .rho = Ранговая корреляция по годам
    .chance = Доля поворотов, столь же далёких от нуля
    .adjusted = То же, для всех рядов вместе
    .decades = Десятилетий, видных обоим
    .decade-rho = Ранговая корреляция по десятилетиям
    .decade-chance = Доля поворотов, столь же далёких от нуля, десятилетия
    .decade-adjusted = То же, десятилетия, для всех рядов вместе
    .decade-reach = Корреляция, которой достигает один поворот из двадцати, десятилетия
witness-name =
    .imports = импорт
    .exports = экспорт
    .organisations = общие организации
    .alliances = сходство союзов
    .agreement = голосования в ООН
    .positions = позиции в ООН
    .disputes = споры
    .rivals = общие соперники
    .regimes = режимы
witness = Свидетель
    .imports = Россия в импорте Италии, % (RICardo, затем COW)
    .exports = Россия в экспорте Италии, % (RICardo, затем COW)
    .organisations = Общие организации: доля от всех, где состоит хотя бы одна из стран
    .alliances = Сходство союзов (каппа, ATOP)
    .agreement = Согласие при голосованиях в ООН
    .positions = Расстояние между позициями в ООН
    .disputes = Доля лет с милитаризованным спором
    .rivals = Общие стратегические соперники
    .regimes = Расстояние между режимами (полиархия, V-Dem)
rise = Рост означает
    .closer = ближе
    .apart = дальше
yes-no =
    .True = да
    .False = нет
series = Ряд
    .trade_ricardo = RICardo
    .trade_cow = Correlates of War (торговля)
    .organisations = Correlates of War (организации)
    .portfolio_similarity_atop = ATOP
    .un_agreement = Голосования в ООН
    .ideal_points = Идеальные точки
    .disputes = Correlates of War и Гиблер и др. (споры)
    .rivals = Среднее двух списков соперников
    .regimes = V-Dem
    .regime_families = Семьи режимов (эта книга)
trade-two-mirrors =
    .title = По итальянским данным ввоз составляет { $mirror_to_italy } от российских, вывоз { $mirror_to_russia }
    .open = Торговля Италии и России по данным каждой из сторон
    .subtitle =
        Одни и те же товары по данным каждой стороны, млн фунтов в год, логарифмическая шкала (RICardo).
        Бледные полосы: источники расходятся. Пробелы: нет данных. В заголовке медианы.
    .description = Две панели годовых линий: товары из России в Италию и из Италии в Россию по данным каждого государства. Медианное отношение итальянских данных к российским: { $mirror_to_italy } для товаров, идущих в Италию, и { $mirror_to_russia } для идущих в Россию.
    .unit = Млн фунтов
    .low = Наименьшее по источникам
    .high = Наибольшее по источникам
goods = Товары
    .to-italy = Товары из России в Италию
    .to-russia = Товары из Италии в Россию
reporter = Чьи данные
mirror =
    .ITA = по данным Италии
    .RUS = по данным России
un-votes =
    .title = ООН: ближе всего в { $closest } году, в { $turn }-м так же далеко, как в { $like }-м
    .open = Италия и Россия в Организации Объединённых Наций
    .subtitle =
        Вверху доля одинаковых голосов (воздержание рядом с голосом считается за половину);
        чем больше точка, тем больше голосований.
        Внизу оценки позиций, от 5-го до 95-го процентиля.{ $silent ->
            [0] {""}
            [one] {" "}Общих голосований нет в { $silent_years } году.
           *[other] {" "}Общих голосований нет в { $silent_years } годах.
        }
    .description = Две панели по годам: как часто Италия и СССР или Россия голосовали одинаково в Генеральной Ассамблее, и оценки их позиций. Расстояние наименьшее в { $closest } году; его крупнейший скачок после этого, в { $turn } году, возвращает его к уровню { $like } года.
    .agreement = Согласие
    .count = Голосований
    .alike = Как часто голосовали одинаково
    .stands = Позиция каждого (США ближе к верху)
    .position = Позиция
    .low = Интервал, нижняя граница
    .high = Интервал, верхняя граница
    .distance = Расстояние
chart-tools =
    .language = Язык графиков
    .ask = Числа и свидетельства
    .own = Вернуться к выбору книги
chart-panel = Что стоит за графиком
    .behind = За этим стоит
    .close = Закрыть
    .choose = Показать
    .previous = Назад
    .next = Вперёд
    .nothing = За этой отметкой в своде ничего нет.
figures-as-table = Данные таблицей
    .several = Данные таблицами
panel =
    .told_unification = Что произошло
    .told_triple_alliance = Что произошло
    .told_racconigi = Что произошло
    .told_great_war = Что произошло
    .told_revolution = Что произошло
    .told_old_grooves = Что произошло
    .told_containment = Что произошло
    .told_ethiopia_spain = Что произошло
    .told_second_war = Что произошло
    .told_blocs_form = Что произошло
    .told_cold_war = Что произошло
    .told_after_1991 = Что произошло
    .absent = Государства не было
    .weighed = Связи
    .promises = Обещания
    .rows = Названия держав
    .said = Словами
    .levels = Действия по уровням
    .relation = Отношения
    .yearly = Отношения по годам
    .spells = Периоды
    .wars = Годы войны
    .decades = По десятилетиям
    .acts = Действия
    .eras = Эпохи
    .names = Названия государств
    .similarity = Сходство
    .own_ties = Связи между двумя
    .runs = Сходство
    .between = Связи между двумя
    .firm = Годы сходства и различия
    .agreement = Согласие при голосованиях
    .positions = Позиции
# Generated pages
event-sign =
    .cooperation = сотрудничество
    .conflict = конфликт
    .neutral = ни сотрудничество, ни конфликт
    .unscored = без оценки
decade-box =
    .nothing = нет действий с оценкой
    .counts =
        { $cooperative ->
            [one] { $cooperative } действие сотрудничества
            [few] { $cooperative } действия сотрудничества
           *[many] { $cooperative } действий сотрудничества
        }, { $conflictual ->
            [one] { $conflictual } конфликтное
           *[other] { $conflictual } конфликтных
        }
event-entry =
    .link = Ссылка на эту запись
    .type = Тип
    .initiator = Инициатор
    .target = Адресат
    .third = Третьи стороны
    .together = Совместно
    .scope = Охват
    .also = Другая указанная дата:
    .note = Примечание:
    .read-in = Прочитано в:
act-scope =
    .dyad = между двумя государствами
    .party = между партиями; без оценки
    .context = контекст; без оценки
treaty-entry =
    .in-force = В силе
    .at-signature = с подписания
    .later = с более позднего дня
    .not-found = день не найден, считается с подписания
    .never = никогда не действовал
    .checked = Подтверждён в силе
    .dormant = Лишь формально с
    .known = Стал известен
    .text = Текст прочитан
    .signing = Подписан:
    .signed = Подписан
    .end = Окончание
    .obligations = Обязательства
    .members = Участники
    .secret = секретный
    .general = общее обязательство
text-read =
    .full = полностью
    .part = частично
    .no = нет
treaty-obligation =
    .none = нет
    .defence = оборона
    .offence = наступление
    .neutrality = нейтралитет
    .nonaggression = ненападение
    .consultation = консультации
how-ended =
    .expired = истёк срок действия
    .replaced = заменён
    .denounced = денонсирован
    .lapsed = утратил силу
    .war = прекращён войной
    .dissolved = распущен
    .never-ratified = не был ратифицирован
    .in-force = ещё действует
claim-verdict =
    .supported = подтверждено
    .supported-with-correction = подтверждено с поправкой
    .contested = спорно
    .contradicted = опровергнуто
    .not-checked = не проверено
    .not-testable = непроверяемо
claim-rule =
    .heading = Как правило:
    .confirm-above = подтверждает, если больше { $threshold }
    .confirm-at-least = подтверждает, если не меньше { $threshold }
    .confirm-at-most = подтверждает, если не больше { $threshold }
    .contradict-above = опровергает, если больше { $threshold }
    .contradict-at-least = опровергает, если не меньше { $threshold }
    .contradict-at-most = опровергает, если не больше { $threshold }
    .holds = выполнено
    .fails = не выполнено
seen =
    .excerpt = несколько страниц
    .abstract = только аннотация
    .review = известно по рецензии
    .summary = известно по пересказу
    .crib = известно по чужим заметкам
claim-entry =
    .whole = За всё время
    .kind = Вид
    .thesis = тезис
    .event = событие
    .interpretation = толкование
    .causal = причина и следствие
    .years = Годы
    .correction = Поправка.
    .predicted = Предсказано.
    .evidence = Свидетельства:
    .before = Свидетельства более ранних лет:
    .after = Свидетельства более поздних лет:
    .related = Также имеет отношение:
    .for = Прочитано в пользу:
    .against = Прочитано против:
source-kind =
    .primary = первоисточник
    .official = официальный документ
    .scholarship = научная работа
    .reference = справочное издание
    .press = пресса
    .dataset = набор данных
    .web = веб-страница
codebook =
    .boundary = Граница:
    .weight = { $scale } { $code }: { $weight }
dictionary =
    .rows = { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
       *[many] { $rows } строк
    }
    .licence = Лицензия:
    .field = Поле
    .type = Тип
    .holds = Что содержит
    .rules = Правила
    .key = часть ключа
    .required = обязательно
    .unique = без повторов
    .one-of = одно из: { $values }
    .range = от { $low } до { $high }
    .at-least = { $low } или больше
    .at-most = { $high } или меньше
    .refers = указывает на строку в { $table }
    .listed = идентификаторы из { $column }
claim-role =
    .evidence = свидетельство
    .before = свидетельство более ранних лет
    .after = свидетельство более поздних лет
    .related = имеет отношение
treaty-part =
    .signed = подписание
    .in-force = вступление в силу
    .ended = окончание
audit-verdict =
    .holds = верно
    .error = источник говорит иное
    .unsupported = ни один просмотренный источник не подтверждает подробность
    .not-checked = второго источника не найдено
coder = Как оно закодировано
    .first = Первый кодировщик
    .second = Второй кодировщик
    .ledger = В реестре
    .event_type = Тип
    .direction = Направление
    .arena = Арена
    .not-asked = не спрошено
box =
    .place = Место
    .episode = Из того же эпизода:
    .claims = Тезисы, которых оно касается:
    .checked = Проверено повторно:
    .seen = просмотренный источник
    .cite = Ссылаться так:
cite-this = { $title } ({ $date }), в: { $book }, версия { $version }, { $address }
near = До и после
year-page = Год { $year }
    .earlier = До первого года
    .acts = Что сделали обе стороны
    .around = Что происходило вокруг них
    .signed = Подписанные договоры
    .promises = Обещания на 1 июля { $year }
    .in-force = Договоры, действовавшие для Италии или России
    .charts = На графиках
    .relation = Отношения были { $word }: дружественные с вероятностью { $friendly }, враждебные с вероятностью { $hostile }.
    .borrowed = Слово опирается и на соседние годы.
    .occasions =
        { $friendly ->
            [one] { $friendly } дружественный случай
            [few] { $friendly } дружественных случая
           *[many] { $friendly } дружественных случаев
        }, { $hostile ->
            [one] { $hostile } враждебный
            [few] { $hostile } враждебных
           *[many] { $hostile } враждебных
        }.
    .war = Обе стороны воевали друг с другом.
    .nothing = В таблицах ничего нет.
    .general = Обещания, которые дали друг другу почти все государства, опущены.
    .turns = начало или конец
    .keys = год союзники союзник союз союзы договоры в силе обещания
decade-page =
    .events = { $events ->
            [one] { $events } событие
            [few] { $events } события
           *[many] { $events } событий
        }
    .gravest = Самые тяжёлые действия
    .all = Все события десятилетия
    .bound = Кто с кем был связан
    .readings = Из всех способов прочесть реестр, считая и этот (всего { $all }), это слово дают { $share }.
    .italy = Среди держав на графиках помощь в войне была обещана, с той или другой стороны. С Италией: { $powers }.
    .russia = С Россией: { $powers }.
    .both = В эти годы, не всегда одновременно, с обеими: { $powers }.
    .own = Друг другу: { $promises }.
    .claims = Тезисы об этих годах
    .years = Год за годом
    .more = Что случилось и почему
    .keys = десятилетие годы
tally = Тезисы статьи, проверенные один за другим
    .of = Всего тезисов: { $claims }. Из них
tally-verdict =
    .supported = подтверждено
    .supported-with-correction = подтверждено с поправкой
    .contested = спорно
    .contradicted = опровергнуто
    .open = не решено
list = Отбор
    .find = Слова
    .all = все
    .year = Год
    .state = Государство
    .on = В силе на
    .obligation = Обязательство
    .verdict = Вердикт
    .kind = Вид
    .type = Тип
    .level = Уровень
    .language = Язык
    .clear = Сбросить
    .download = Скачать отобранное (CSV)
    .decades = Десятилетия
    .nothing = Ничего не подходит. Сбросьте отбор.
    .date = год-месяц-день или год
    .found =
        { $shown ->
            [one] { $shown_text } запись из { $total_text }
            [few] { $shown_text } записи из { $total_text }
           *[many] { $shown_text } записей из { $total_text }
        }
search = Поиск
    .title = Поиск по книге
    .hint = { $year }, { $date }, Раккониджи
    .button = Поиск (клавиша /)
    .loading = Загрузка …
    .failed = Поиск загрузить не удалось.
    .nothing = Ничего не найдено. Попробуйте меньше слов, другое написание или год.
    .keys = ↑ ↓ выбрать, ↵ открыть, ⎋ закрыть
    .close = Закрыть
    .found =
        { $shown ->
            [one] Найдена { $shown_text } запись
            [few] Найдены { $shown_text } записи
           *[many] Найдено { $shown_text } записей
        }
search-kind =
    .event = событие
    .treaty = договор
    .claim = тезис
    .term = словарь
    .chart = график
    .page = страница
    .year = год
    .decade = десятилетие
downloads =
    .everything = Всё одним пакетом данных (ZIP)
    .bibtex = Источники в BibTeX
    .tables = Таблицы свидетельств и ряды:
    .computed = Результаты, вычисленные по этим таблицам при каждой сборке книги:
downloads-result =
    .reconciliation = Реестр договоров в сравнении с ATOP
    .kappa_compared = Сходство союзов Италии и России по годам, по реестру и по ATOP
layers = Показать
    .story = Рассказ
    .workings = Выкладки
    .code = Код
    .story-means = Текст и графики
    .workings-means = Также таблицы и проверки
    .code-means = Также программный код, который их строит
your-reading =
    .title = Девять прочтений из десяти (всего { $combinations }) сходятся о стороне в части лет: { $agreed } из { $years }
    .open = Отношения по вашим правилам
    .subtitle =
        Линия и полоса: выбранное прочтение, сначала — книги. Пунктир: прочтение книги.
        Серое: где лежат девять из десяти прочтений (всего { $combinations }).
    .description = Столбцы дружественных и враждебных актов по десятилетиям; ниже — отношения год за годом при выбранных настройках, рядом с прочтением книги и полосой, в которой лежат девять прочтений из десяти (всего { $combinations }). Полоса целиком на одной стороне в части лет ({ $agreed } из { $years }): дружественная — { $agreed_friendly }, враждебная — { $agreed_hostile }.
    .least = Девять прочтений из десяти, низ
    .most = Девять прочтений из десяти, верх
    .settings = Прочтите по своим правилам
    .reset = Вернуться к прочтению книги
    .said = Прочитано актов: { $acts }; дружественных: { $friendly }, враждебных: { $hostile }.
    .said-own = Прочтение книги; актов: { $acts }.
choice =
    .unit = Считать
    .confidence = Надёжность строки
    .sources = Источники, называющие акт
    .words = Слова (словесные акты)
    .one-sided = Акты только из односторонних источников
    .joint = Совместные акты
    .reading = Шкала
    .about = О чём
    .domain = Область
    .direction = Чей акт
choice-unit =
    .occasions = случаи
    .acts = каждый акт
choice-confidence =
    .all = все строки
    .high-or-medium = высокая или средняя
    .high = только высокая
choice-sources =
    .one = достаточно одного
    .two-or-more = два или больше
choice-words =
    .counted = учтены
    .left-out = исключены
choice-one-sided =
    .counted = учтены
    .left-out = исключены
choice-joint =
    .counted = учтены
    .left-out = исключены
choice-reading =
    .levels = пять уровней
    .sides = простой счёт сторон
    .weis = веса WEIS
    .cameo = веса CAMEO
    .copdab = веса COPDAB
choice-about =
    .all = о чём угодно
    .eastern = о Балканах, Дунае, Проливах
    .other = обо всём остальном
choice-domain =
    .all = все
choice-direction =
    .all = обеих сторон и совместные
# Что можно взять с собой от графика
take = Взять с собой
    .picture = Картинка
    .data = Данные
    .embed = Встроить
    .link = Ссылка
    .cite = Цитировать
    .sources = Источники
    .close = Закрыть
    .copy = Копировать
    .copied = Скопировано
    .not-copied = Браузер этого не позволяет
    .working = Минуту…
    .failed = Не получилось: { $why }
    .shown = Как сейчас показано: { $state }
    .png = PNG шириной 3840 пикселей
    .slide = PNG для слайда, 16:9
    .slide-number = PNG для слайда, 16:9, { $number } из { $count }
    .svg = SVG
    .pdf = PDF
    .copy-picture = Копировать картинку
    .xlsx = Excel (XLSX)
    .csv = CSV
    .json = Описание для машин (JSON)
    .spec = График в Vega-Lite (JSON)
    .zip = Все данные одним файлом (ZIP)
    .bib = Источники в BibTeX
    .data-hint = Всё, что нарисовано, как бы график ни был настроен.
    .embed-hint = Вставьте это в свою страницу: график останется живым, на этом языке и в нынешнем виде.
    .alone = График на отдельной странице
    .link-hint = Этот адрес ведёт к графику в нынешнем виде.
    .bibtex = BibTeX
    .ris = RIS
    .text = Текст
    .sources-hint = График опирается на:
    .sources-behind =
        { $count ->
            [one] Для него прочитан { $count } источник:
            [few] Для него прочитано { $count } источника:
           *[many] Для него прочитано { $count } источников:
        }
    .in-the-book = в книге
    .licence = Лицензия: { $licence }
    .language = Язык
taken =
    .state = { $label }: { $value }
    .source = Источник: { $data }.
    .edition = { $book }, { $version }, { $date }, { $licence }
    .data = Данные
    .data-number = Данные { $number }
    .about = Сведения
    .title = Заголовок
    .unit = Как читать
    .description = Описание
    .from = Источник
    .author = Автор
    .book = Книга
    .version = Версия
    .date = Дата
    .licence = Лицензия
    .licence-of-data = Лицензия данных
    .address = Адрес
    .citation = Как цитировать
    .sheet = Лист
    .column = Столбец
    .machine = Имя в CSV
    .holds = Единица
    .cited = { $authors } ({ $year }). «{ $title }». В кн.: { $book }, версия { $version }, { $date }. { $licence }. { $address }
taken-unit =
    .decade = первый год десятилетия
    .year = год
    .date = дата (ISO 8601)
    .day = дата (ISO 8601)
    .count = количество
    .number = число
    .figure = число
    .signed = число
    .share = доля, 1 — целое
    .word = слово
    .words = слова
    .pair = два государства
    .name = название
    .acronym = сокращение
    .text = текст
data-name =
    .observations = Наблюдения глав
    .observation_keys = Строки и позиции рисунков глав
    .events = реестр событий
    .treaties = реестр договоров
    .regime_families = семейства режимов
    .trade_ricardo = RICardo
    .trade_cow = Correlates of War
    .organisations = Correlates of War
    .portfolio_similarity_atop = ATOP
    .un_agreement = голосования в ООН
    .ideal_points = идеальные точки
    .disputes = Gibler, Miller, Little
    .rivals = стратегические соперничества
    .adversaries = стратегические соперничества и войны
    .regimes = V-Dem и Polity
    .places = места событий (GeoNames)
    .base_map = Natural Earth
laboratory =
    .own = По вашему выбору
    .book = По книге
    .file = Файл
    .reset = Как в книге
    .save = Сохранить выбор
    .load = Загрузить выбор
    .saved = Выбор сохранён в { $file }.
    .computing = Идёт расчёт…
    .as-the-scale = как на шкале
    .weight = Его вес, от { $low } до { $high }
    .differ-decades = { $other ->
            [0] Ничего не меняется, всего десятилетий: { $all }.
           *[other] Десятилетий, о которых сказано иначе, чем в книге: { $other } из { $all }.
        }
    .differ-sides = { $other ->
            [0] Ни одно десятилетие не меняет стороны, всего их: { $all }.
           *[other] Десятилетий, сменивших сторону: { $other } из { $all }.
        }
    .differ-years = { $other ->
            [0] Ни в одном году мера не сдвигается на десятую, всего лет: { $all }.
           *[other] Лет, в которые мера сдвигается на десятую или более: { $other } из { $all }.
        }
own-relation =
    .title = Отношения по десятилетиям, по вашему выбору
    .subtitle = Точки: логарифм шансов, что повод дружественный, и девять десятых вероятного. Серым: книга.
    .description = Точки и интервалы по десятилетиям для отношений по вашему выбору, серые чёрточки для книги.
own-scores =
    .title = Сотрудничество минус конфликт по десятилетиям, по вашему выбору
    .subtitle = Столбцы: сумма весов. Серым: книга.
    .description = Столбцы по десятилетиям для разности по вашему выбору, серые чёрточки для книги.
own-alike =
    .title = Насколько схожи были два портфеля обязательств, по вашему выбору
    .subtitle = Линия: по годам. Серая прерывистая: книга.
    .description = Линия по годам для сходства двух портфелей по вашему выбору, серая прерывистая линия для книги.
period = Период
pair-scores =
    .title = Сотрудничество и конфликт двух государств
    .subtitle = Столбцы: суммы весов, сотрудничество вверх, конфликт вниз. Точки: разность.
    .description = Столбцы по периодам для весов сотрудничества, вверх, и конфликта, вниз, с точкой для разности.
pair-relation =
    .title = Отношения двух государств
    .subtitle = Точки: шансы, что повод дружественный. Серым: девять десятых вероятного.
    .description = Точка на каждый период для шансов, что повод дружественный, цветом того, что можно сказать, с интервалом.
laboratory-choice =
    .unit = Что считается
    .unit-occasions = поводы
    .unit-acts = действия, каждое отдельно
    .confidence = Надёжность действия
    .confidence-all = любая
    .confidence-high-or-medium = высокая или средняя
    .confidence-high = высокая
    .sources = Источники, которые его называют
    .sources-one = достаточно одного
    .sources-two-or-more = не менее двух
    .words = Слова без дел
    .words-counted = учитываются
    .words-left-out = не учитываются
    .one-sided = Действия из односторонних источников
    .one-sided-counted = учитываются
    .one-sided-left-out = не учитываются
    .joint = Совместные действия
    .joint-counted = учитываются
    .joint-left-out = не учитываются
    .reading = О чём говорит действие
    .reading-levels = его уровень
    .reading-sides = только его сторона
    .reading-weis = его вес (WEIS)
    .reading-cameo = его вес (CAMEO)
    .reading-copdab = его вес (COPDAB)
    .scale = Шкала
    .weights = Вид действия
    .coding = Чего стоят обещания
    .coding-own = как задано ниже
    .ties = Ваши связи; учитываются, если цена задана ниже
    .general = Учитываются и общие заверения большинства государств
    .without = Договоры, не принятые в расчёт
    .measure = Мера
    .step = Априорный шаг за год
    .concentration = Априорная концентрация
run = Запустить
    .told = Открыть эту тетрадь там, где она работает
deck =
    .keys = Стрелки или движение пальца листают слайды, Home и End ведут к первому и последнему. N показывает, что говорится, F раскрывает на весь экран; при печати каждый слайд занимает страницу.
    .reading = Как читать: { $text }
    .data = Данные предыдущего изображения
    .notes = Заметки
    .slide = Слайд { $number } из { $count }
gallery =
    .decks = Слайды для лекций
    .charts = Графики
    .chapter = Глава
    .kind = Вид
    .all = Все
    .kind-bars = Столбцы
    .kind-lines = Линии
    .kind-points = Точки с интервалами
    .kind-grids = Таблицы и сроки
    .kind-maps = Карты
    .count = { $count ->
            [one] { $count } график
            [few] { $count } графика
            [many] { $count } графиков
           *[other] { $count } графика
        }
    .page = На своей странице
    .alone = Отдельно
    .copy = Копировать ссылку
    .show = Показать
    .powerpoint = PowerPoint
offline =
    .unpack = Распакуйте весь архив, затем откройте книгу здесь; сеть ей не нужна.
    .begin = Книга
    .gallery = Все графики и слайды
path =
    { $steps ->
        [one] { $steps } поворот
        [few] { $steps } поворота
       *[many] { $steps } поворотов
    }
    .told = Пройдите вдоль графика: каждый шаг показывает на нём свои годы.
    .begin = Начать путь
    .previous = Назад
    .next = Вперёд
    .close = Конец
    .step = Шаг { $step } из { $steps }
    .spell = Период, на который он приходится, { $years }: { $word }; дружественные случаи: { $friendly }, враждебные: { $hostile }.
guess = Сначала нарисовать свою догадку
    .show = Показать линию книги
    .again = Нарисовать заново
    .back = Назад к графику
    .previous = Предыдущая точка
    .next = Следующая точка
    .point = Высота точки
    .mine = Ваша догадка
    .book = Книга
    .nothing = не нарисовано
    .how = Рисуйте пальцем или мышью. С клавиатуры: влево и вправо — выбор точки, вверх и вниз — её высота. Всё остаётся на этом устройстве.
    .result = Нарисовано точек: { $drawn }; по ту же сторону средней линии, что и у книги: { $right }; в пределах её полосы: { $band }; среднее расстояние до её линии в долях высоты рамки: { $distance }.
guess-relation-by-decade = Насколько дружественным было каждое десятилетие? Нарисуйте: выше средней линии большинство случаев дружественные, ниже — враждебные.
    .band = Полоса охватывает девять десятых вероятного.
guess-portfolio-similarity = Насколько схожи были обещания двух государств всем державам? Нарисуйте: при 1 они одинаковы, при 0 схожи не больше, чем случайно.
    .band = Полоса показывает, что вышло бы без любого одного партнёра или договора; точка — среднее за пять лет.
guess-eastern-share = Какая доля действий каждого десятилетия касалась Балкан, Дуная и Проливов? Нарисуйте её.
    .band = Полоса охватывает доли, совместимые с известными действиями.
frame =
    .contents = Содержание книги
    .on-page = Содержание страницы
    .shade = Светлая или тёмная
how-to-cite =
    .sentence = { $authors } ({ $year }). { $title }. Версия { $version }, { $date }. { $licence }. { $address }
    .file = файл
changes =
    .verdicts = Оценки
    .mends = Записи таблиц
    .mended = { $table }: { $cells ->
        [one] { $cells } ячейка
        [few] { $cells } ячейки
       *[other] { $cells } ячеек
    } в { $items ->
        [one] { $items } записи
        [few] { $items } записях
       *[other] { $items } записях
    }
missing-page = Такой страницы в книге нет
    .told = Адрес неверен, или страница называется иначе. Событие, договор, год или тезис ищут клавишей /.
    .home = К первой странице
