<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AdaptationDialog</name>
    <message>
        <source>Visit or adaptation</source>
        <translation>Ознакомление или адаптация</translation>
    </message>
    <message>
        <source>Visit recorded: {name}</source>
        <translation>Ознакомление записано: {name}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Put on the list: {count}</source>
        <translation>Внесено в список: {count}</translation>
    </message>
    <message>
        <source>To a training list</source>
        <translation>В список на обучение</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Внести в список</translation>
    </message>
</context>
<context>
    <name>Agencies</name>
    <message>
        <source>Period from</source>
        <translation>Начало периода</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Конец периода</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Дата приёмки</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>Accept services: {name}</source>
        <translation>Приёмка услуг: {name}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Counted from the sessions held; nothing is typed twice.</source>
        <translation>Считается по проведённым мероприятиям; дважды ничего не набирается.</translation>
    </message>
    <message>
        <source>{name}: {count} of {delivered}</source>
        <translation>{name}: оказано {delivered}, принимается {count}</translation>
    </message>
    <message>
        <source>In all: {sum}</source>
        <translation>Всего: {sum}</translation>
    </message>
    <message>
        <source>Services accepted: {days}</source>
        <translation>Услуги приняты: {days}</translation>
    </message>
    <message>
        <source>Contract ended early</source>
        <translation>Договор расторгнут досрочно</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>End early: {name}</source>
        <translation>Досрочно расторгнуть: {name}</translation>
    </message>
    <message>
        <source>End the contract</source>
        <translation>Расторгнуть договор</translation>
    </message>
    <message>
        <source>Sessions after that day no longer count under it.</source>
        <translation>Мероприятия после этого дня по договору не считаются.</translation>
    </message>
    <message>
        <source>Copy of № {number} goes to the printer</source>
        <translation>Копия № {number} отправлена на принтер</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>№ {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Дата отбора</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Победитель</translation>
    </message>
    <message>
        <source>Incoming list</source>
        <translation>Входящий перечень</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>What it names</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Оказано</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатан</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Допущено</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Не допущено</translation>
    </message>
    <message>
        <source>Bidder</source>
        <translation>Участник отбора</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Admitted or not</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Why not admitted</source>
        <translation>Причина недопуска</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Counted for: {name}</source>
        <translation>Учтены по услуге: {name}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Расторгнут досрочно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Acceptance taken back</source>
        <translation>Приёмка отменена</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>Договор удалён</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Accept services</source>
        <translation>Принять услуги</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Печать акта</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Отменить приёмку</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>Расторгнуть досрочно…</translation>
    </message>
    <message>
        <source>Card of the agency</source>
        <translation>Карточка агентства</translation>
    </message>
    <message>
        <source>Open the selection</source>
        <translation>Открыть отбор</translation>
    </message>
    <message>
        <source>Remove the contract</source>
        <translation>Удалить договор</translation>
    </message>
    <message>
        <source>No services are written in this contract yet.</source>
        <translation>Услуги в этот договор ещё не внесены.</translation>
    </message>
    <message>
        <source>No session counts yet: one led by the agency within the term, once it is held.</source>
        <translation>Учтённых мероприятий пока нет: мероприятие агентства в срок договора учитывается, когда проведено.</translation>
    </message>
    <message>
        <source>Nothing has been accepted yet.</source>
        <translation>Пока ничего не принято.</translation>
    </message>
    <message>
        <source>Delivered: {done}</source>
        <translation>Оказано: {done}</translation>
    </message>
    <message>
        <source>Delivered: {done} of {whole}</source>
        <translation>Оказано: {done} из {whole}</translation>
    </message>
    <message>
        <source>On the selection</source>
        <translation>По отбору</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Subject in Kazakh</source>
        <translation>Предмет на казахском</translation>
    </message>
    <message>
        <source>Subject in Russian</source>
        <translation>Предмет на русском</translation>
    </message>
    <message>
        <source>Amount, ₸</source>
        <translation>Сумма, ₸</translation>
    </message>
    <message>
        <source>As 1 234 567,00</source>
        <translation>Например: 1 234 567,00</translation>
    </message>
    <message>
        <source>Services ordered</source>
        <translation>Заказанные услуги</translation>
    </message>
    <message>
        <source>A form or a name; below: the unit, how many, the price of one</source>
        <translation>Форма или название; ниже: единица, количество, цена</translation>
    </message>
    <message>
        <source>Without a selection</source>
        <translation>Без отбора</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>Истекает за 30 дней</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Взрослые</translation>
    </message>
    <message>
        <source>Students and pupils</source>
        <translation>Студенты и учащиеся</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Новый договор</translation>
    </message>
    <message>
        <source>Number, agency or subject</source>
        <translation>Номер, агентство или предмет</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>Договоров пока нет</translation>
    </message>
    <message>
        <source>Contracts for paid guidance by private agencies are kept here.</source>
        <translation>Здесь хранятся возмездные договоры с частными агентствами занятости.</translation>
    </message>
    <message>
        <source>Hold the selection</source>
        <translation>Проведите отбор</translation>
    </message>
    <message>
        <source>Adults and youth are selected for apart.</source>
        <translation>Для взрослых и для молодёжи отбор раздельный.</translation>
    </message>
    <message>
        <source>Enter the contract and its services</source>
        <translation>Внесите договор и услуги</translation>
    </message>
    <message>
        <source>What is ordered, of how many, at what price.</source>
        <translation>Что заказано, сколько и по какой цене.</translation>
    </message>
    <message>
        <source>Accept what was delivered</source>
        <translation>Примите оказанное</translation>
    </message>
    <message>
        <source>It is counted from the sessions the agency led.</source>
        <translation>Считается по мероприятиям, которые провело агентство.</translation>
    </message>
    <message>
        <source>In all: {count}</source>
        <translation>Всего: {count}</translation>
    </message>
    <message>
        <source>Named in lists</source>
        <translation>В перечнях</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Came: {count}</source>
        <translation>Пришло: {count}</translation>
    </message>
    <message>
        <source>Received {day}</source>
        <translation>Поступил {day}</translation>
    </message>
    <message>
        <source>Partners named: {count}</source>
        <translation>Названо партнёров: {count}</translation>
    </message>
    <message>
        <source>Taken off the list: {count}</source>
        <translation>Убрано из перечня: {count}</translation>
    </message>
    <message>
        <source>List removed; the partners stay</source>
        <translation>Перечень удалён; партнёры остались</translation>
    </message>
    <message>
        <source>Edit and name partners</source>
        <translation>Изменить, назвать партнёров</translation>
    </message>
    <message>
        <source>Take in a spreadsheet</source>
        <translation>Внести из таблицы</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из перечня</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Удалить перечень</translation>
    </message>
    <message>
        <source>The list names nobody yet.</source>
        <translation>В перечне пока никого нет.</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Номер письма</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступил</translation>
    </message>
    <message>
        <source>Partners it names</source>
        <translation>Названные партнёры</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Предприятия</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Организации образования</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый перечень</translation>
    </message>
    <message>
        <source>Number or sender</source>
        <translation>Номер или отправитель</translation>
    </message>
    <message>
        <source>Incoming lists</source>
        <translation>Входящие перечни</translation>
    </message>
    <message>
        <source>No list has come in yet</source>
        <translation>Перечней пока нет</translation>
    </message>
    <message>
        <source>The chamber sends enterprises, the education authority names places of learning.</source>
        <translation>Палата направляет перечень предприятий, отдел образования – организаций образования.</translation>
    </message>
    <message>
        <source>Enter the letter</source>
        <translation>Внесите письмо</translation>
    </message>
    <message>
        <source>Its number, its day, who sent it.</source>
        <translation>Номер, дата, кто направил.</translation>
    </message>
    <message>
        <source>Name the partners</source>
        <translation>Назовите партнёров</translation>
    </message>
    <message>
        <source>Those not on the books yet are entered on the way.</source>
        <translation>Кого ещё нет на учёте, вносят тут же.</translation>
    </message>
    <message>
        <source>Contract № {number} ends on {day}: {name}. Days left: {left}</source>
        <translation>Договор № {number} истекает {day}: {name}. Осталось дней: {left}</translation>
    </message>
    <message>
        <source>Contracts that end soon: {count}. The nearest: № {number}, {day}</source>
        <translation>Скоро истекает договоров: {count}. Ближайший: № {number}, {day}</translation>
    </message>
    <message>
        <source>Agency: name or BIN</source>
        <translation>Агентство: название или БИН</translation>
    </message>
    <message>
        <source>Price, ₸</source>
        <translation>Цена, ₸</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Любая форма</translation>
    </message>
    <message>
        <source>Form of session</source>
        <translation>Форма мероприятия</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price of one, ₸</source>
        <translation>Цена за единицу, ₸</translation>
    </message>
    <message>
        <source>Partner: name or BIN</source>
        <translation>Партнёр: название или БИН</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Добавить агентство</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Добавить партнёра</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Добавить услугу</translation>
    </message>
    <message>
        <source>Without a protocol</source>
        <translation>Без протокола</translation>
    </message>
    <message>
        <source>New selection</source>
        <translation>Новый отбор</translation>
    </message>
    <message>
        <source>Subject or winner</source>
        <translation>Предмет или победитель</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Отборы</translation>
    </message>
    <message>
        <source>No selection yet</source>
        <translation>Отборов пока нет</translation>
    </message>
    <message>
        <source>How the centre selected among private agencies is kept here.</source>
        <translation>Здесь хранятся отборы среди частных агентств занятости.</translation>
    </message>
    <message>
        <source>Enter the agencies that offered themselves</source>
        <translation>Внесите участников отбора</translation>
    </message>
    <message>
        <source>Price, score, and why one was not admitted.</source>
        <translation>Цена, баллы, причина недопуска.</translation>
    </message>
    <message>
        <source>Choose the winner</source>
        <translation>Выберите победителя</translation>
    </message>
    <message>
        <source>Among those admitted.</source>
        <translation>Среди допущенных.</translation>
    </message>
    <message>
        <source>Print the protocol</source>
        <translation>Печать протокола</translation>
    </message>
    <message>
        <source>It gets a number; a contract can rest on it.</source>
        <translation>Он получает номер; договор опирается на него.</translation>
    </message>
    <message>
        <source>Protocol № {number}</source>
        <translation>Протокол № {number}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлен</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Selection removed</source>
        <translation>Отбор удалён</translation>
    </message>
    <message>
        <source>Bidders</source>
        <translation>Участники отбора</translation>
    </message>
    <message>
        <source>Contract with the winner</source>
        <translation>Договор с победителем</translation>
    </message>
    <message>
        <source>Remove the selection</source>
        <translation>Удалить отбор</translation>
    </message>
    <message>
        <source>Nobody is entered as a bidder yet.</source>
        <translation>Участники отбора ещё не внесены.</translation>
    </message>
    <message>
        <source>Legal basis in Kazakh</source>
        <translation>Правовое основание на казахском</translation>
    </message>
    <message>
        <source>The law or order it is held under</source>
        <translation>Закон или приказ, по которому проведён</translation>
    </message>
    <message>
        <source>Legal basis in Russian</source>
        <translation>Правовое основание на русском</translation>
    </message>
    <message>
        <source>Below each: price, score, admitted or not</source>
        <translation>Ниже каждого: цена, баллы, допуск</translation>
    </message>
    <message>
        <source>Result in Kazakh</source>
        <translation>Результат на казахском</translation>
    </message>
    <message>
        <source>Result in Russian</source>
        <translation>Результат на русском</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Enterprises, from the chamber</source>
        <translation>Предприятия, от палаты</translation>
    </message>
    <message>
        <source>Hosts, from the education authority</source>
        <translation>Организации образования, от отдела образования</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Ещё не начался</translation>
    </message>
    <message>
        <source>Term is over</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Истекает сегодня</translation>
    </message>
    <message>
        <source>Days left: {count}</source>
        <translation>Осталось дней: {count}</translation>
    </message>
    <message>
        <source>No winner</source>
        <translation>Победителя нет</translation>
    </message>
    <message>
        <source>Winner chosen</source>
        <translation>Есть победитель</translation>
    </message>
    <message>
        <source>Selection of {day}</source>
        <translation>Отбор от {day}</translation>
    </message>
    <message>
        <source>№ {number} of {day}</source>
        <translation>№ {number} от {day}</translation>
    </message>
</context>
<context>
    <name>AnnulDialog</name>
    <message>
        <source>Annul № {number}</source>
        <translation>Аннулировать № {number}</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>The paper stays in the register; a referral without an answer is revoked.</source>
        <translation>Документ остаётся в реестре; направление без ответа отзывается.</translation>
    </message>
    <message>
        <source>Annulled: № {number}</source>
        <translation>Аннулировано: № {number}</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>The rest came</source>
        <translation>Остальные явились</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Добавить людей</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Печать листа</translation>
    </message>
    <message>
        <source>Open the printed sheet</source>
        <translation>Открыть выданный лист</translation>
    </message>
    <message>
        <source>Class or group…</source>
        <translation>Класс или группа…</translation>
    </message>
    <message>
        <source>Excused, with a reason…</source>
        <translation>Уважительная причина…</translation>
    </message>
    <message>
        <source>Count without names</source>
        <translation>Счёт без имён</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Сразу многих</translation>
    </message>
    <message>
        <source>Class of the school</source>
        <translation>Класс школы</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Место учёбы</translation>
    </message>
    <message>
        <source>Class for all</source>
        <translation>Класс для всех</translation>
    </message>
    <message>
        <source>Name, IIN or telephone</source>
        <translation>Имя, ИИН или телефон</translation>
    </message>
    <message>
        <source>Nobody: one by one only</source>
        <translation>Никого, только по одному</translation>
    </message>
    <message>
        <source>Everybody on the books</source>
        <translation>Все, кто на учёте</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>Вся школа</translation>
    </message>
    <message>
        <source>Chosen one by one: {count}</source>
        <translation>Выбрано по одному: {count}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Идёт подсчёт…</translation>
    </message>
    <message>
        <source>The filter holds more than {most}: narrow it</source>
        <translation>В отборе больше {most} человек: сузьте его</translation>
    </message>
    <message>
        <source>By the filter: {found}, already listed: {listed}. Will be added: {count}.</source>
        <translation>По отбору: {found}, уже в списке: {listed}. Добавится: {count}.</translation>
    </message>
    <message>
        <source>Added to the list: {count}</source>
        <translation>Добавлено в список: {count}</translation>
    </message>
    <message>
        <source>Leave the last one out</source>
        <translation>Убрать последнего</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Empty: each pupil&apos;s own class</source>
        <translation>Пусто: у каждого свой класс</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Класс или группа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Excused, with a reason</source>
        <translation>Уважительная причина</translation>
    </message>
    <message>
        <source>A name, or the sheet: 1-14 17 !5 e8 +3</source>
        <translation>Имя или лист: 1-14 17 !5 у8 +3</translation>
    </message>
    <message>
        <source>The list, unmarked first</source>
        <translation>Список, без отметки сверху</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Added, came: {name}</source>
        <translation>Добавлено, явка: {name}</translation>
    </message>
    <message>
        <source>Added to the list: {name}</source>
        <translation>Добавлено в список: {name}</translation>
    </message>
    <message>
        <source>The sheet is entered: came {present}, absent {absent}</source>
        <translation>Лист введён: явка {present}, неявка {absent}</translation>
    </message>
    <message>
        <source>The rest came: {count}</source>
        <translation>Остальные явились: {count}</translation>
    </message>
    <message>
        <source>Taken off the list: {name}</source>
        <translation>Из списка исключено: {name}</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Sheet № {number} is issued</source>
        <translation>Лист № {number} выдан</translation>
    </message>
    <message>
        <source>Found: {count}. Enter: came</source>
        <translation>Найдено: {count}. Enter: явка</translation>
    </message>
    <message>
        <source>Not on the list. Enter: add, came</source>
        <translation>Нет в списке. Enter: добавить, явка</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>нет в списке</translation>
    </message>
    <message>
        <source>+ To the list</source>
        <translation>+ В список</translation>
    </message>
    <message>
        <source>+ Came</source>
        <translation>+ Явка</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Уважит.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Неявка</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Без отметки</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Вне списка</translation>
    </message>
    <message>
        <source>Persons by name: {persons}. Visits: {visits}.</source>
        <translation>Лиц поимённо: {persons}. Посещений: {visits}.</translation>
    </message>
    <message>
        <source>Parents, employers and others: {count}.</source>
        <translation>Родители, работодатели и другие: {count}.</translation>
    </message>
    <message>
        <source>Enter saves: came {present}, excused {excused}, absent {absent}, unmarked {unmarked}</source>
        <translation>Enter сохранит: явка {present}, уважительно {excused}, неявка {absent}, без отметки {unmarked}</translation>
    </message>
    <message>
        <source>Nobody by this name is listed.</source>
        <translation>В списке такого человека нет.</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Type a name above, or press Ins for a class or a whole list.</source>
        <translation>В списке пока никого. Наберите имя выше или нажмите Ins, чтобы добавить класс или целый список.</translation>
    </message>
    <message>
        <source>came</source>
        <translation>явка</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>уважительно</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>неявка</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>Came: {name}</source>
        <translation>Явка: {name}</translation>
    </message>
    <message>
        <source>Excused: {name}</source>
        <translation>Уважительная причина: {name}</translation>
    </message>
    <message>
        <source>Absent: {name}</source>
        <translation>Неявка: {name}</translation>
    </message>
    <message>
        <source>Mark taken back: {name}</source>
        <translation>Отметка снята: {name}</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Родители</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Работодатели</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Представители</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>On closing</source>
        <translation>При закрытии</translation>
    </message>
    <message>
        <source>While at work</source>
        <translation>Во время работы</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Before a list came in</source>
        <translation>Перед загрузкой списка</translation>
    </message>
    <message>
        <source>Before the file was renewed</source>
        <translation>Перед обновлением файла</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>A copy is made on closing and before every list; each was opened and checked.</source>
        <translation>Копия делается при закрытии и перед каждым списком; каждая открыта и проверена.</translation>
    </message>
    <message>
        <source>Making a copy and checking it…</source>
        <translation>Копия делается и проверяется…</translation>
    </message>
    <message>
        <source>Where is the copy to go?</source>
        <translation>Куда записать копию?</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Выберите копию</translation>
    </message>
    <message>
        <source>Centre&apos;s file (*.bagdar)</source>
        <translation>Файл центра (*.bagdar)</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>To a stick or folder…</source>
        <translation>На флешку или в папку…</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>Восстановить из этой…</translation>
    </message>
    <message>
        <source>Restore from elsewhere…</source>
        <translation>Восстановить из другого места…</translation>
    </message>
    <message>
        <source>Copy made and checked: {file}</source>
        <translation>Копия сделана и проверена: {file}</translation>
    </message>
    <message>
        <source>If this computer breaks or is lost, its own copies go with it.</source>
        <translation>Если компьютер сломается или пропадёт, копии на нём пропадут вместе с ним.</translation>
    </message>
    <message>
        <source>Put a stick in and make a copy on it.</source>
        <translation>Вставьте флешку и сделайте копию на неё.</translation>
    </message>
    <message>
        <source>No copy has left this computer yet</source>
        <translation>Вне этого компьютера копий ещё нет</translation>
    </message>
    <message>
        <source>The last copy left this computer on {day}</source>
        <translation>Последняя копия вне компьютера: {day}</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Confidential: read here only, never on a list, a sheet or a group&apos;s paper</source>
        <translation>Конфиденциально: читается только здесь, не попадает в списки, листы и групповые документы</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Looking everybody over</source>
        <translation>Проверяются все</translation>
    </message>
    <message>
        <source>Issuing referrals</source>
        <translation>Выдаются направления</translation>
    </message>
    <message>
        <source>Issue {count}</source>
        <translation>Выдать: {count}</translation>
    </message>
    <message>
        <source>One file of all</source>
        <translation>Все в одном файле</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>Каждое в своём файле</translation>
    </message>
    <message>
        <source>One referral for all who are chosen; each gets a number of its own.</source>
        <translation>Одно направление для всех выбранных; каждое получает свой номер.</translation>
    </message>
    <message>
        <source>Referrals for many</source>
        <translation>Направления по списку</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancelled: {called}</source>
        <translation>Отменено: {called}</translation>
    </message>
    <message>
        <source>Cancel: {called}</source>
        <translation>Отменить: {called}</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Отменить мероприятие</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Removed: {name}</source>
        <translation>Запись удалена: {name}</translation>
    </message>
</context>
<context>
    <name>CaseRoom</name>
    <message>
        <source>Copy of referral № {number} goes to the printer</source>
        <translation>Копия направления № {number} отправлена на печать</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Возвращено: {name}</translation>
    </message>
    <message>
        <source>Copied: {field}. The same keys copy the next one</source>
        <translation>Скопировано: {field}. Следующее теми же клавишами</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choice of profession</source>
        <translation>Выбор профессии</translation>
    </message>
    <message>
        <source>Choice recorded: {name}</source>
        <translation>Выбор записан: {name}</translation>
    </message>
</context>
<context>
    <name>Cohorts</name>
    <message>
        <source>New pupil</source>
        <translation>Новый учащийся</translation>
    </message>
    <message>
        <source>Take in a class list</source>
        <translation>Загрузить список класса</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Contingent given</source>
        <translation>Данные о контингенте</translation>
    </message>
    <message>
        <source>Enter a school</source>
        <translation>Внести школу</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Учащиеся</translation>
    </message>
    <message>
        <source>To a session</source>
        <translation>На мероприятие</translation>
    </message>
    <message>
        <source>Test on the screen</source>
        <translation>Тест на экране</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Бланки согласия</translation>
    </message>
    <message>
        <source>Save the list for the school</source>
        <translation>Сохранить список для школы</translation>
    </message>
    <message>
        <source>Open the partner</source>
        <translation>Открыть карту партнёра</translation>
    </message>
    <message>
        <source>Remove what was given</source>
        <translation>Убрать данные о контингенте</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Nobody is listed here yet: take the class list in, or enter one.</source>
        <translation>Здесь пока никого нет: загрузите список класса или внесите учащегося.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>nothing has come yet</source>
        <translation>пока не поступали</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Численность</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Дата получения</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>given: {count}</source>
        <translation>заявлено: {count}</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Школа или колледж</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Охвачено</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Не выбрали</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Studies at</source>
        <translation>Учится</translation>
    </message>
    <message>
        <source>Found in the list of</source>
        <translation>Найден в списке</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Size given</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>How many pupils they name, as they give it</source>
        <translation>Сколько учащихся указано ими</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Contingent kept</source>
        <translation>Контингент сохранён</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Class or course</source>
        <translation>Класс или курс</translation>
    </message>
    <message>
        <source>Studies there since</source>
        <translation>Учится там с</translation>
    </message>
    <message>
        <source>Corrected: {name}</source>
        <translation>Исправлено: {name}</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Место учёбы</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Last day there</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>No longer on the list: {name}</source>
        <translation>Больше не в списке: {name}</translation>
    </message>
    <message>
        <source>Attendance and papers stay; it can be taken back.</source>
        <translation>Посещения и документы остаются; это можно отменить.</translation>
    </message>
    <message>
        <source>Leaves the school: {name}</source>
        <translation>Выбывает из школы: {name}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Исключить из списка</translation>
    </message>
    <message>
        <source>First day there</source>
        <translation>Первый день там</translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation>Переведён: {name}</translation>
    </message>
    <message>
        <source>The old place ends the day before; nothing done there is lost.</source>
        <translation>Прежнее место заканчивается днём раньше; записи о нём не теряются.</translation>
    </message>
    <message>
        <source>Confirm the move: {name}</source>
        <translation>Подтвердить переход: {name}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Записал</translation>
    </message>
    <message>
        <source>Choice recorded: {count}</source>
        <translation>Выбор записан: {count}</translation>
    </message>
    <message>
        <source>A profession is chosen</source>
        <translation>Профессия выбрана</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ещё не выбрана</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Pupils: {count}</source>
        <translation>Учащихся: {count}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Added to the list: {count}</source>
        <translation>Добавлено в список: {count}</translation>
    </message>
    <message>
        <source>To a session&apos;s list</source>
        <translation>В список мероприятия</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>It is this pupil</source>
        <translation>Это он</translation>
    </message>
    <message>
        <source>If it is known</source>
        <translation>Если известен</translation>
    </message>
    <message>
        <source>Parent&apos;s telephone</source>
        <translation>Телефон родителя</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Не обязательно</translation>
    </message>
    <message>
        <source>Like 11 «Ә»; of a college 2-курс, МТ-21</source>
        <translation>Например, 11 «Ә»; в колледже 2-курс, МТ-21</translation>
    </message>
    <message>
        <source>Which list is right? A person says.</source>
        <translation>Какой список верен, решает сотрудник.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Stays where they were: {name}</source>
        <translation>Остаётся на прежнем месте: {name}</translation>
    </message>
    <message>
        <source>Confirm the move</source>
        <translation>Подтвердить переход</translation>
    </message>
    <message>
        <source>The list is wrong</source>
        <translation>Список неверен</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Переходы</translation>
    </message>
    <message>
        <source>No move waits for a decision</source>
        <translation>Нет переходов, ждущих решения</translation>
    </message>
    <message>
        <source>When a pupil stands in two schools&apos; lists, it is asked here which one is right.</source>
        <translation>Если учащийся есть в списках двух школ, здесь решается, какой из них верен.</translation>
    </message>
    <message>
        <source>Ask the school</source>
        <translation>Спросите школу</translation>
    </message>
    <message>
        <source>Nobody is moved by a list alone.</source>
        <translation>Один список никого не переводит.</translation>
    </message>
    <message>
        <source>Confirm it with the first day there</source>
        <translation>Подтвердите, указав первый день</translation>
    </message>
    <message>
        <source>Or say that the list is wrong.</source>
        <translation>Или отметьте, что список неверен.</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Отмечено: {count}</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Учащийся</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Issuing consent forms</source>
        <translation>Выдаются бланки согласия</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Принят обратно: {name}</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Все школы</translation>
    </message>
    <message>
        <source>Has chosen</source>
        <translation>Выбрал</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Не выбрал</translation>
    </message>
    <message>
        <source>To a list of undecided</source>
        <translation>В список не выбравших</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Leaves the school</source>
        <translation>Выбывает из школы</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Принять обратно</translation>
    </message>
    <message>
        <source>School or class</source>
        <translation>Школа или класс</translation>
    </message>
    <message>
        <source>Pupil&apos;s name, or end of the IIN</source>
        <translation>Имя учащегося или конец ИИН</translation>
    </message>
    <message>
        <source>No pupils in {year}</source>
        <translation>В {year} учебном году нет учащихся</translation>
    </message>
    <message>
        <source>Pupils come with the class lists that schools send.</source>
        <translation>Учащиеся поступают со списками классов, которые присылают школы.</translation>
    </message>
    <message>
        <source>Not a senior class: it is not counted here</source>
        <translation>Не старший класс: здесь не учитывается</translation>
    </message>
    <message>
        <source>Finishes in {year}</source>
        <translation>Окончит в {year} году</translation>
    </message>
    <message>
        <source>Removed what was given: {name}</source>
        <translation>Данные о контингенте убраны: {name}</translation>
    </message>
    <message>
        <source>Copy of list № {number} goes to the printer</source>
        <translation>Копия списка № {number} отправлена на печать</translation>
    </message>
    <message>
        <source>Put pupils on</source>
        <translation>Внести учащихся</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Edit the head</source>
        <translation>Исправить заголовок</translation>
    </message>
    <message>
        <source>List of undecided</source>
        <translation>Список не выбравших</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Исключён из списка</translation>
    </message>
    <message>
        <source>How found, since, reason</source>
        <translation>Как установлено, дата, причина</translation>
    </message>
    <message>
        <source>Take in at once</source>
        <translation>Сразу внести</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Куда направляют</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Дата отправки</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Ответственный специалист</translation>
    </message>
    <message>
        <source>List of undecided saved</source>
        <translation>Список не выбравших сохранён</translation>
    </message>
    <message>
        <source>New list of undecided</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>Pupils who have not chosen, for short courses (point 17).</source>
        <translation>Учащиеся, ещё не выбравшие будущую профессию, для краткосрочных курсов (пункт 17).</translation>
    </message>
    <message>
        <source>{school}: {count}</source>
        <translation>{school}: {count}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Как установлено</translation>
    </message>
    <message>
        <source>Put on the list: {count}</source>
        <translation>Внесено в список: {count}</translation>
    </message>
    <message>
        <source>A new list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Внести в список</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>Guidance reached them this year, and they have not chosen.</source>
        <translation>Охвачены профориентацией в этом году, но ещё не выбрали.</translation>
    </message>
    <message>
        <source>Put pupils on the list</source>
        <translation>Внести учащихся в список</translation>
    </message>
    <message>
        <source>Taken off the list: {count}</source>
        <translation>Исключено из списка: {count}</translation>
    </message>
    <message>
        <source>Take off the list: {count}</source>
        <translation>Исключить из списка: {count}</translation>
    </message>
    <message>
        <source>The line and the reason stay.</source>
        <translation>Строка и причина сохраняются.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Outcome recorded: {count}</source>
        <translation>Итог записан: {count}</translation>
    </message>
    <message>
        <source>What became of them: {count}</source>
        <translation>Дальнейший итог: {count}</translation>
    </message>
    <message>
        <source>The list is marked as sent</source>
        <translation>Список отмечен как отправленный</translation>
    </message>
    <message>
        <source>Sent for short courses</source>
        <translation>Отправлен на краткосрочные курсы</translation>
    </message>
    <message>
        <source>Lists of undecided</source>
        <translation>Списки не выбравших</translation>
    </message>
    <message>
        <source>No list of undecided yet</source>
        <translation>Списка не выбравших пока нет</translation>
    </message>
    <message>
        <source>Pupils who have not chosen after guidance and consultation are listed for short courses (Order 190, point 17).</source>
        <translation>Учащиеся, не выбравшие профессию после профориентации и консультации, вносятся в список на краткосрочные курсы (приказ № 190, пункт 17).</translation>
    </message>
    <message>
        <source>Record who has not chosen</source>
        <translation>Отметьте, кто не выбрал</translation>
    </message>
    <message>
        <source>For a whole class at once, among the pupils.</source>
        <translation>Среди учащихся, сразу для всего класса.</translation>
    </message>
    <message>
        <source>Make the list and print it</source>
        <translation>Составьте и напечатайте список</translation>
    </message>
    <message>
        <source>It gets a number, and its page never changes.</source>
        <translation>Он получает номер, и его страница больше не меняется.</translation>
    </message>
    <message>
        <source>Say where it was sent, then what came of it</source>
        <translation>Укажите, куда отправлен, затем итог</translation>
    </message>
    <message>
        <source>For many pupils at once, each with the day.</source>
        <translation>Сразу для многих, с указанием дня.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатан</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>On a course</source>
        <translation>Учится на курсах</translation>
    </message>
    <message>
        <source>Finished the course</source>
        <translation>Окончил курсы</translation>
    </message>
    <message>
        <source>Left the course</source>
        <translation>Оставил курсы</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказался</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Трудоустроен</translation>
    </message>
    <message>
        <source>Chose a profession</source>
        <translation>Выбрал профессию</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Отправлен {day}</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не охвачены</translation>
    </message>
    <message>
        <source>Consent valid</source>
        <translation>Согласие действует</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Нет согласия</translation>
    </message>
    <message>
        <source>No IIN</source>
        <translation>Нет ИИН</translation>
    </message>
    <message>
        <source>Left this year</source>
        <translation>Выбыли в этом году</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>Колледжи</translation>
    </message>
    <message>
        <source>Size not given</source>
        <translation>Численность не дана</translation>
    </message>
    <message>
        <source>Not all reached</source>
        <translation>Охвачены не все</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Перешёл в другое место</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Окончил</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выбыл</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Внесён по ошибке</translation>
    </message>
    <message>
        <source>School year {year}</source>
        <translation>{year} учебный год</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
</context>
<context>
    <name>CohortsRoom</name>
    <message>
        <source>School cohorts</source>
        <translation>Контингент школ</translation>
    </message>
    <message>
        <source>Pupil&apos;s name or school</source>
        <translation>Имя учащегося или школа</translation>
    </message>
    <message>
        <source>Schools and colleges</source>
        <translation>Школы и колледжи</translation>
    </message>
    <message>
        <source>The contingent of {year} has not come yet</source>
        <translation>Контингент {year} учебного года ещё не загружен</translation>
    </message>
    <message>
        <source>The education authority gives it: the senior classes of schools and the students of colleges.</source>
        <translation>Его даёт отдел образования: учащиеся старших классов школ и студенты колледжей.</translation>
    </message>
    <message>
        <source>Ask for the lists</source>
        <translation>Запросите списки</translation>
    </message>
    <message>
        <source>The district&apos;s education department names schools, classes, sizes.</source>
        <translation>Районный отдел образования называет школы, классы, численность.</translation>
    </message>
    <message>
        <source>Take the class lists in</source>
        <translation>Загрузите списки классов</translation>
    </message>
    <message>
        <source>Excel or CSV; columns are recognised, nothing changes unasked.</source>
        <translation>Excel или CSV; столбцы распознаются, без вас ничего не меняется.</translation>
    </message>
    <message>
        <source>Or enter a pupil by hand</source>
        <translation>Или внесите учащегося вручную</translation>
    </message>
    <message>
        <source>A name and a class are enough until the list comes.</source>
        <translation>До списка достаточно имени и класса.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Row of titles</source>
        <translation>Строка заголовков</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Точка с запятой ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Запятая ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Вертикальная черта |</translation>
    </message>
    <message>
        <source>No titles</source>
        <translation>Без заголовков</translation>
    </message>
    <message>
        <source>{known} of {all} columns will be taken.</source>
        <translation>Будет взято столбцов: {known} из {all}.</translation>
    </message>
    <message>
        <source>As you said of such a list before.</source>
        <translation>Как вы указали для такого списка раньше.</translation>
    </message>
    <message>
        <source>Not taken: {titles}.</source>
        <translation>Не берутся: {titles}.</translation>
    </message>
    <message>
        <source>It takes a column with names, and the session: choose it above.</source>
        <translation>Нужны столбец с именами и мероприятие: выберите его выше.</translation>
    </message>
    <message>
        <source>It takes a column with names, and one with answers or scores.</source>
        <translation>Нужны столбец с именами и столбец с ответами или баллами.</translation>
    </message>
    <message>
        <source>No column holds the name of an organisation yet: say above which does.</source>
        <translation>Неясно, в каком столбце название организации: укажите выше.</translation>
    </message>
    <message>
        <source>It takes a column with names, and one with the posts they hold.</source>
        <translation>Нужны столбец с именами и столбец с должностями.</translation>
    </message>
    <message>
        <source>It takes a column with topics, and the plan: choose it above.</source>
        <translation>Нужны столбец с темами и план: выберите его выше.</translation>
    </message>
    <message>
        <source>It takes a column with names, and the school: choose it above.</source>
        <translation>Нужны столбец с именами и школа: выберите её выше.</translation>
    </message>
    <message>
        <source>No column holds a name yet: say above one of them that it does.</source>
        <translation>Столбец с именем ещё не указан: выберите его в списке над столбцом.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>И ещё {count}.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent recorded: {name}</source>
        <translation>Согласие внесено: {name}</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>Напечатать бланк</translation>
    </message>
    <message>
        <source>Record a withdrawal…</source>
        <translation>Внести отзыв…</translation>
    </message>
    <message>
        <source>Consent to the processing of data</source>
        <translation>Согласие на обработку персональных данных</translation>
    </message>
    <message>
        <source>Record the signed one</source>
        <translation>Внести подписанное</translation>
    </message>
    <message>
        <source>Signed on {day}, valid until {until}</source>
        <translation>Подписано {day}, действует до {until}</translation>
    </message>
    <message>
        <source>Signed on {day}, valid until the purpose is reached</source>
        <translation>Подписано {day}, действует до достижения цели</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Отозвано {day}</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>Истекло {day}</translation>
    </message>
    <message>
        <source>No consent has been recorded yet</source>
        <translation>Согласие ещё не внесено</translation>
    </message>
</context>
<context>
    <name>ConsultationDialog</name>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Consultation recorded: {name}</source>
        <translation>Консультация записана: {name}</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>The services come to {worth}, the contract to {amount}.</source>
        <translation>Услуги составляют {worth}, а договор – {amount}.</translation>
    </message>
    <message>
        <source>Contract with a private agency</source>
        <translation>Договор с частным агентством</translation>
    </message>
    <message>
        <source>Contract saved: {name}</source>
        <translation>Договор сохранён: {name}</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>Договор удалён</translation>
    </message>
</context>
<context>
    <name>Covered</name>
    <message>
        <source>Hide what is confidential</source>
        <translation>Скрыть конфиденциальное</translation>
    </message>
    <message>
        <source>Show what is confidential</source>
        <translation>Показать конфиденциальное</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Проводят</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашены</translation>
    </message>
    <message>
        <source>By heads</source>
        <translation>По числу людей</translation>
    </message>
    <message>
        <source>On the portal</source>
        <translation>На портале</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Переносы</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Why away from the centre</source>
        <translation>Почему не в центре</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>one of {count}</source>
        <translation>одно из {count}</translation>
    </message>
    <message>
        <source>Line of the plan</source>
        <translation>Строка плана</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Было: {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>стало: {day}</translation>
    </message>
</context>
<context>
    <name>EditRoom</name>
    <message>
        <source>What was typed is thrown away</source>
        <translation>Набранное стёрто</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>Half typed: {name}</source>
        <translation>Не дописано: {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Not saved yet; typed on {day} at {time}</source>
        <translation>Ещё не сохранено; набрано {day} в {time}</translation>
    </message>
</context>
<context>
    <name>EnteringRoom</name>
    <message>
        <source>New pupil</source>
        <translation>Новый учащийся</translation>
    </message>
    <message>
        <source>Not saved: fields to put right: {count}</source>
        <translation>Не сохранено: нужно исправить полей: {count}</translation>
    </message>
    <message>
        <source>All that is typed stays in this window.</source>
        <translation>Всё набранное осталось в этом окне.</translation>
    </message>
    <message>
        <source>Put the marked fields right and press Ctrl+S.</source>
        <translation>Исправьте отмеченные поля и нажмите Ctrl+S.</translation>
    </message>
    <message>
        <source>To the mistake</source>
        <translation>К ошибке</translation>
    </message>
    <message>
        <source>Move them here</source>
        <translation>Перевести сюда</translation>
    </message>
    <message>
        <source>Entered: {name}</source>
        <translation>Внесено: {name}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Enter № {number} from paper</source>
        <translation>Внести № {number} с бумаги</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>As it was written by hand; the number stays the one on the paper.</source>
        <translation>Так, как написано от руки; номер остаётся тем, что на бумаге.</translation>
    </message>
    <message>
        <source>Entered: № {number}</source>
        <translation>Внесено: № {number}</translation>
    </message>
</context>
<context>
    <name>Fair</name>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Or its name in Kazakh</source>
        <translation>Или название на казахском</translation>
    </message>
    <message>
        <source>For an employer who is no partner</source>
        <translation>Для работодателя, которого нет среди партнёров</translation>
    </message>
    <message>
        <source>Its name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Came to the fair</source>
        <translation>Участвовал в ярмарке</translation>
    </message>
    <message>
        <source>Employer saved</source>
        <translation>Работодатель сохранён</translation>
    </message>
    <message>
        <source>Employer at the fair</source>
        <translation>Работодатель на ярмарке</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Собеседований</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашено</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Occupation in Kazakh</source>
        <translation>Профессия на казахском</translation>
    </message>
    <message>
        <source>Occupation in Russian</source>
        <translation>Профессия на русском</translation>
    </message>
    <message>
        <source>Vacancies saved</source>
        <translation>Вакансии сохранены</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>Earlier fair</source>
        <translation>Прежняя ярмарка</translation>
    </message>
    <message>
        <source>Employers of the earlier fair are put on this one</source>
        <translation>Внесены работодатели прежней ярмарки</translation>
    </message>
    <message>
        <source>Employers of an earlier fair</source>
        <translation>Работодатели прежней ярмарки</translation>
    </message>
    <message>
        <source>Put them on</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>{name} (did not come)</source>
        <translation>{name} (не участвовал)</translation>
    </message>
    <message>
        <source>Employer, occupation</source>
        <translation>Работодатель, профессия</translation>
    </message>
    <message>
        <source>Employers: {came} of {invited}</source>
        <translation>Работодателей: {came} из {invited}</translation>
    </message>
    <message>
        <source>Visitors: {count}</source>
        <translation>Посетителей: {count}</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Напечатать сводку</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Исправить строку</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>FairSection</name>
    <message>
        <source>Taken off the fair: {name}</source>
        <translation>Убрано с ярмарки: {name}</translation>
    </message>
    <message>
        <source>No employer yet. Put them on one by one, or those of an earlier fair.</source>
        <translation>Работодателей ещё нет. Внесите по одному или возьмите из прежней ярмарки.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Employers and their vacancies</source>
        <translation>Работодатели и их вакансии</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Take in a list of people</source>
        <translation>Загрузить список людей</translation>
    </message>
    <message>
        <source>From a village, a school or a college: Excel, LibreOffice or CSV.</source>
        <translation>Из села, школы или колледжа: Excel, LibreOffice или CSV.</translation>
    </message>
    <message>
        <source>Take in who came</source>
        <translation>Внести посещения</translation>
    </message>
    <message>
        <source>A sheet that went out from here, or any list with names and marks.</source>
        <translation>Лист, выгруженный отсюда, или любой список с именами и отметками.</translation>
    </message>
    <message>
        <source>Take in results of tests</source>
        <translation>Внести результаты тестов</translation>
    </message>
    <message>
        <source>Answers are scored here; scores alone are kept as they came.</source>
        <translation>Ответы подсчитываются здесь; готовые баллы сохраняются как есть.</translation>
    </message>
    <message>
        <source>Take in a list of organisations</source>
        <translation>Внести список организаций</translation>
    </message>
    <message>
        <source>The chamber&apos;s enterprises or the authority&apos;s places of learning.</source>
        <translation>Предприятия от палаты или учебные заведения, названные отделом образования.</translation>
    </message>
    <message>
        <source>Take in a list of staff</source>
        <translation>Загрузить список работников</translation>
    </message>
    <message>
        <source>Colleagues with their posts, education and categories.</source>
        <translation>Работники с должностями, образованием и категориями.</translation>
    </message>
    <message>
        <source>Take in the lines of a plan</source>
        <translation>Внести строки плана</translation>
    </message>
    <message>
        <source>The education authority&apos;s spreadsheet goes into a draft of the plan.</source>
        <translation>Таблица отдела образования войдёт в проект плана.</translation>
    </message>
    <message>
        <source>Take in the classes of a school</source>
        <translation>Принять классы школы</translation>
    </message>
    <message>
        <source>A sheet for each class or one for all; who moved or left is asked about.</source>
        <translation>Лист на каждый класс или один на всех; о перешедших и выбывших программа спросит.</translation>
    </message>
    <message>
        <source>Choose the file, or drop it here</source>
        <translation>Выберите файл или перетащите его сюда</translation>
    </message>
    <message>
        <source>Titles, merged cells and old encodings are understood.</source>
        <translation>Заголовки, объединённые ячейки и старые кодировки понятны программе.</translation>
    </message>
    <message>
        <source>Check what each column holds</source>
        <translation>Проверьте, что в каждом столбце</translation>
    </message>
    <message>
        <source>The program guesses by the titles; what you correct is remembered.</source>
        <translation>Программа угадывает по заголовкам; исправленное запоминается.</translation>
    </message>
    <message>
        <source>Look at every row and take the list in</source>
        <translation>Просмотрите строки и загрузите список</translation>
    </message>
    <message>
        <source>Nothing changes before that, and the whole list can be taken back.</source>
        <translation>До этого ничего не меняется, а список можно отменить целиком.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Save an empty form</source>
        <translation>Пустой бланк</translation>
    </message>
    <message>
        <source>Lists taken in before</source>
        <translation>Прежние списки</translation>
    </message>
    <message>
        <source>Go on with «{file}»</source>
        <translation>Продолжить «{file}»</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>No kept view</source>
        <translation>Сохранённых видов нет</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Forget the view</source>
        <translation>Удалить вид</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Open a centre&apos;s file</source>
        <translation>Открыть файл центра</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Выберите копию</translation>
    </message>
    <message>
        <source>Welcome to Бағдар</source>
        <translation>Добро пожаловать в Бағдар</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer; nothing goes anywhere.</source>
        <translation>Всё хранится в одном файле на этом компьютере; никуда ничего не уходит.</translation>
    </message>
    <message>
        <source>Create a new centre</source>
        <translation>Создать новый центр</translation>
    </message>
    <message>
        <source>An empty file; the centre&apos;s names come next.</source>
        <translation>Пустой файл; затем – названия центра.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>The centre already works with Бағдар.</source>
        <translation>Центр уже работает с Бағдаром.</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>The file was lost or damaged; a checked copy takes its place.</source>
        <translation>Файл потерян или повреждён; его место займёт проверенная копия.</translation>
    </message>
    <message>
        <source>Try it with training data</source>
        <translation>Попробовать на учебных данных</translation>
    </message>
    <message>
        <source>An invented centre: every person in it is made up, papers are marked so.</source>
        <translation>Вымышленный центр: все люди в нём придуманы, документы помечены.</translation>
    </message>
    <message>
        <source>Where is the centre&apos;s file to lie?</source>
        <translation>Где хранить файл центра?</translation>
    </message>
    <message>
        <source>On a disk of this computer, not on a stick or a network.</source>
        <translation>На диске этого компьютера, не на флешке и не в сети.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Where are the training data to lie?</source>
        <translation>Где хранить учебные данные?</translation>
    </message>
    <message>
        <source>It takes some seconds to invent two years of a centre&apos;s life.</source>
        <translation>Придумать два года работы центра занимает несколько секунд.</translation>
    </message>
    <message>
        <source>Make the training data</source>
        <translation>Создать учебные данные</translation>
    </message>
    <message>
        <source>Inventing people and papers…</source>
        <translation>Придумываются люди и документы…</translation>
    </message>
    <message>
        <source>Checking the copy and putting it in place…</source>
        <translation>Копия проверяется и ставится на место…</translation>
    </message>
    <message>
        <source>Restore the copy of {when}</source>
        <translation>Восстановить копию от {when}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Centre&apos;s file (*.bagdar)</source>
        <translation>Файл центра (*.bagdar)</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Session</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Asked after</source>
        <translation>Связались</translation>
    </message>
    <message>
        <source>Nobody has asked after this person yet.</source>
        <translation>С этим человеком ещё не связывались.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Again on {day}</source>
        <translation>Снова {day}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Связаться снова</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kept: {name} was asked after</source>
        <translation>Записано, связались: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>Сохранено строк: {count}, {file}</translation>
    </message>
    <message>
        <source>Asked after…</source>
        <translation>Записать связь…</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>Открыть мероприятие</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить таблицей</translation>
    </message>
    <message>
        <source>Whom to ask after</source>
        <translation>С кем связаться</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не явились</translation>
    </message>
    <message>
        <source>Three in a row</source>
        <translation>Три раза подряд</translation>
    </message>
    <message>
        <source>No service since</source>
        <translation>Давно без услуг</translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>Последние {days} дней</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By a message</source>
        <translation>Сообщением</translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation>С выходом на дом</translation>
    </message>
    <message>
        <source>By a letter</source>
        <translation>Письмом</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Иным способом</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Уважит.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Неявка</translation>
    </message>
    <message>
        <source>{count} in a row</source>
        <translation>{count} подряд</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Связались {day}</translation>
    </message>
    <message>
        <source>Came {day}</source>
        <translation>Явка {day}</translation>
    </message>
    <message>
        <source>Has not come to anything yet</source>
        <translation>Явок ещё не было</translation>
    </message>
    <message>
        <source>Came last on {day}</source>
        <translation>Последняя явка {day}</translation>
    </message>
    <message>
        <source>Mark who came</source>
        <translation>Отметьте явку</translation>
    </message>
    <message>
        <source>Whoever is marked absent or excused is listed here by itself.</source>
        <translation>Отмеченные «Неявка» и «Уважит.» появляются здесь сами.</translation>
    </message>
    <message>
        <source>Ask after them</source>
        <translation>Свяжитесь с ними</translation>
    </message>
    <message>
        <source>A call or a visit is kept with its outcome and its next day.</source>
        <translation>Звонок или визит сохраняется с итогом и следующим днём.</translation>
    </message>
    <message>
        <source>Nobody in these days.</source>
        <translation>За эти дни никого нет.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Who is at work?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <source>Who is at work</source>
        <translation>Кто сейчас работает</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Учебные данные</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{quarter} is open · {left}</source>
        <translation>{quarter} открыт · {left}</translation>
    </message>
    <message numerus="yes">
        <source>No copy outside this computer for %n day(s)</source>
        <translation>
            <numerusform>%n день нет копии вне компьютера</numerusform>
            <numerusform>%n дня нет копии вне компьютера</numerusform>
            <numerusform>%n дней нет копии вне компьютера</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy outside</source>
        <translation>Нет копии вне компьютера</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Копия не сделана</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Копии ещё нет</translation>
    </message>
    <message>
        <source>Backup checked: {when}</source>
        <translation>Копия проверена: {when}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>сегодня, {time}</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>Добавить работника…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Стереть набранное</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>GivenRow</name>
    <message>
        <source>Which session</source>
        <translation>Какое мероприятие</translation>
    </message>
    <message>
        <source>Who has no mark</source>
        <translation>У кого нет отметки</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>Какой тест</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Язык теста</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>День теста</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Школа или колледж</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Its sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>Into which plan</source>
        <translation>В какой план</translation>
    </message>
    <message>
        <source>Forms nobody knows</source>
        <translation>Незнакомые формы</translation>
    </message>
    <message>
        <source>Which incoming list names them</source>
        <translation>В каком входящем перечне названы</translation>
    </message>
    <message>
        <source>Choose the plan</source>
        <translation>Выберите план</translation>
    </message>
    <message>
        <source>Ask about each</source>
        <translation>Спрашивать о каждой</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>As the list says</source>
        <translation>Как в списке</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Не пришли</translation>
    </message>
    <message>
        <source>Only the one shown</source>
        <translation>Только показанный</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Организовал</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Дата итога</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Name or BIN. Ctrl+N: a new partner</source>
        <translation>Название или БИН. Ctrl+N: новый партнёр</translation>
    </message>
    <message>
        <source>Profession in Kazakh</source>
        <translation>Профессия на казахском</translation>
    </message>
    <message>
        <source>Profession in Russian</source>
        <translation>Профессия на русском</translation>
    </message>
    <message>
        <source>Vacancies were looked at</source>
        <translation>Вакансии просмотрены</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Записал</translation>
    </message>
    <message>
        <source>A profession is chosen</source>
        <translation>Профессия выбрана</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ещё не выбрана</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Просмотрел</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Дата просмотра</translation>
    </message>
    <message>
        <source>District or city</source>
        <translation>Район или город</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Число вакансий</translation>
    </message>
    <message>
        <source>How many the Exchange showed</source>
        <translation>По Электронной бирже труда</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Потребность в кадрах</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Провёл</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Консультант</translation>
    </message>
    <message>
        <source>Of the organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>The labour market</source>
        <translation>Рынок труда</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Somebody of another organisation</source>
        <translation>Специалист другой организации</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Срок: {day}</translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation>Следующий шаг: {step}</translation>
    </message>
    <message>
        <source>Agreed at the consultation</source>
        <translation>Решено на консультации</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Next step: the application</source>
        <translation>Следующий шаг: заявление</translation>
    </message>
    <message>
        <source>Next step: information</source>
        <translation>Следующий шаг: профессиональное информирование</translation>
    </message>
    <message>
        <source>Next step: a consultation</source>
        <translation>Следующий шаг: консультация</translation>
    </message>
    <message>
        <source>Next step: a test</source>
        <translation>Следующий шаг: тестирование</translation>
    </message>
    <message>
        <source>Next step: a recommendation</source>
        <translation>Следующий шаг: рекомендация</translation>
    </message>
    <message>
        <source>Next step: selection</source>
        <translation>Следующий шаг: профессиональный отбор</translation>
    </message>
    <message>
        <source>Next step: a referral</source>
        <translation>Следующий шаг: направление</translation>
    </message>
    <message>
        <source>Next step: the outcome</source>
        <translation>Следующий шаг: узнать итог</translation>
    </message>
    <message>
        <source>The centre&apos;s practice</source>
        <translation>Порядок центра</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Следующий шаг: {step}</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Есть заключение</translation>
    </message>
    <message>
        <source>No conclusion yet</source>
        <translation>Заключения ещё нет</translation>
    </message>
    <message>
        <source>Vacancies: {count}</source>
        <translation>Вакансий: {count}</translation>
    </message>
    <message>
        <source>Put on a training list</source>
        <translation>Внесён в список на обучение</translation>
    </message>
    <message>
        <source>Taken off a training list</source>
        <translation>Исключён из списка на обучение</translation>
    </message>
    <message>
        <source>Telephoned</source>
        <translation>Позвонили</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Отправлено сообщение</translation>
    </message>
    <message>
        <source>Visited at home</source>
        <translation>Посещение на дому</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Отправлено письмо</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Связались</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>Подготовил</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>Incoming №</source>
        <translation>Входящий №</translation>
    </message>
    <message>
        <source>Incoming date</source>
        <translation>Дата входящего</translation>
    </message>
    <message>
        <source>Rests on the test</source>
        <translation>Основание: тест</translation>
    </message>
    <message>
        <source>Rests on the consultation</source>
        <translation>Основание: консультация</translation>
    </message>
    <message>
        <source>Recommended, in Kazakh</source>
        <translation>Текст рекомендации на казахском</translation>
    </message>
    <message>
        <source>Recommended, in Russian</source>
        <translation>Текст рекомендации на русском</translation>
    </message>
    <message>
        <source>Need for selection</source>
        <translation>Необходимость отбора</translation>
    </message>
    <message>
        <source>Reasons in Kazakh</source>
        <translation>Причины на казахском</translation>
    </message>
    <message>
        <source>Reasons in Russian</source>
        <translation>Причины на русском</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Ответственный специалист</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>On the recommendation</source>
        <translation>Основание: рекомендация</translation>
    </message>
    <message>
        <source>Selected for</source>
        <translation>Для чего отбор</translation>
    </message>
    <message>
        <source>Its name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Its name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Degree of aptitude</source>
        <translation>Степень профпригодности</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decision in Kazakh</source>
        <translation>Текст решения на казахском</translation>
    </message>
    <message>
        <source>Decision in Russian</source>
        <translation>Текст решения на русском</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Empty: whoever held it</source>
        <translation>Пусто: кто провёл отбор</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Features, in Kazakh</source>
        <translation>Особенности на казахском</translation>
    </message>
    <message>
        <source>Features, in Russian</source>
        <translation>Особенности на русском</translation>
    </message>
    <message>
        <source>Qualities, in Kazakh</source>
        <translation>Качества на казахском</translation>
    </message>
    <message>
        <source>Qualities, in Russian</source>
        <translation>Качества на русском</translation>
    </message>
    <message>
        <source>Measures, in Kazakh</source>
        <translation>Активные меры на казахском</translation>
    </message>
    <message>
        <source>Measures, in Russian</source>
        <translation>Активные меры на русском</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Оказал</translation>
    </message>
    <message>
        <source>{count}, the last on {day}</source>
        <translation>Услуг: {count}, последняя {day}</translation>
    </message>
    <message>
        <source>Services this year</source>
        <translation>В этом году</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Исключён из списка</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информирование</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Choice of profession</source>
        <translation>Выбор профессии</translation>
    </message>
    <message>
        <source>Look at vacancies</source>
        <translation>Просмотр вакансий</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Профессиональная адаптация</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Law № 94-V, art. {place}</source>
        <translation>Закон № 94-V, ст.&#xa0;{place}</translation>
    </message>
    <message>
        <source>Order № 190, para. {point} ({part})</source>
        <translation>Приказ № 190, п.&#xa0;{point} пп.&#xa0;{part})</translation>
    </message>
    <message>
        <source>Order № 190, para. {point}</source>
        <translation>Приказ № 190, п.&#xa0;{point}</translation>
    </message>
    <message>
        <source>At a consultation</source>
        <translation>На консультации</translation>
    </message>
    <message>
        <source>From a test</source>
        <translation>По результату теста</translation>
    </message>
    <message>
        <source>From the application</source>
        <translation>Из заявления</translation>
    </message>
    <message>
        <source>From a survey</source>
        <translation>Из опроса</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Из списка</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Иначе</translation>
    </message>
    <message>
        <source>No demand</source>
        <translation>Потребности нет</translation>
    </message>
    <message>
        <source>Low demand</source>
        <translation>Потребность низкая</translation>
    </message>
    <message>
        <source>Medium demand</source>
        <translation>Потребность средняя</translation>
    </message>
    <message>
        <source>High demand</source>
        <translation>Потребность высокая</translation>
    </message>
    <message>
        <source>The centre itself</source>
        <translation>Сам центр</translation>
    </message>
    <message>
        <source>A private employment agency</source>
        <translation>Частное агентство занятости</translation>
    </message>
    <message>
        <source>Selection is needed</source>
        <translation>Отбор нужен</translation>
    </message>
    <message>
        <source>Selection is not needed</source>
        <translation>Отбор не нужен</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Специальность</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Fully suited</source>
        <translation>Полностью пригоден</translation>
    </message>
    <message>
        <source>Partly suited</source>
        <translation>Частично пригоден</translation>
    </message>
    <message>
        <source>Not suited at present</source>
        <translation>Пока не пригоден</translation>
    </message>
    <message>
        <source>Could not be determined</source>
        <translation>Не определена</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Отобран</translation>
    </message>
    <message>
        <source>Selected with conditions</source>
        <translation>Отобран с условиями</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Не отобран</translation>
    </message>
    <message>
        <source>Visit to a place of training</source>
        <translation>Ознакомление с процессом обучения</translation>
    </message>
    <message>
        <source>Visit to a workplace</source>
        <translation>Ознакомление с рабочим местом</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Found work</source>
        <translation>Трудоустроен</translation>
    </message>
    <message>
        <source>Sent to training</source>
        <translation>Направлен на обучение</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Обучается</translation>
    </message>
    <message>
        <source>Finished training</source>
        <translation>Закончил обучение</translation>
    </message>
    <message>
        <source>Left training</source>
        <translation>Прекратил обучение</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказался</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Отсутствовал по уважительной причине</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Личные пожелания</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Способности</translation>
    </message>
    <message>
        <source>Professional interest</source>
        <translation>Профессио­нальный интерес</translation>
    </message>
    <message>
        <source>Psychological features</source>
        <translation>Психологические особенности</translation>
    </message>
    <message>
        <source>Physiological features</source>
        <translation>Физиологические особенности</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Всё с клавиатуры</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Новая карточка</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Изменить карточку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back; what was typed stays as a draft</source>
        <translation>Назад; набранное останется черновиком</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>Отменить только что сделанное</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation>Записать услугу</translation>
    </message>
    <message>
        <source>Choice of profession</source>
        <translation>Выбор профессии</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Professional selection</source>
        <translation>Профессиональный отбор</translation>
    </message>
    <message>
        <source>Add to a training list</source>
        <translation>Внести в список на обучение</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Referrals for the whole list</source>
        <translation>Направления всему списку</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Напечатать копию</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Mark who came</source>
        <translation>Отметить явку</translation>
    </message>
    <message>
        <source>Go to the next mistake</source>
        <translation>К следующей ошибке</translation>
    </message>
    <message>
        <source>Put a reminder off</source>
        <translation>Отложить напоминание</translation>
    </message>
    <message>
        <source>The period before, the period after</source>
        <translation>Предыдущий период, следующий период</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Back to the tab before</source>
        <translation>Вернуться на прежнюю вкладку</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Этот лист</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Таблица (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Where to save it?</source>
        <translation>Куда сохранить?</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Lists taken in before</source>
        <translation>Загруженные ранее списки</translation>
    </message>
    <message>
        <source>No list has been taken in yet</source>
        <translation>Ни одного списка ещё не загружено</translation>
    </message>
    <message>
        <source>Every list that comes in stays here and can be taken back whole.</source>
        <translation>Каждый загруженный список остаётся здесь, его можно отменить целиком.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Open these people</source>
        <translation>Открыть этих людей</translation>
    </message>
    <message>
        <source>Take the list back</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Save the outcome</source>
        <translation>Сохранить итог</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>«{file}» was taken back</source>
        <translation>«{file}»: загрузка отменена</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>IIN {number}</source>
        <translation>ИИН {number}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Reading the file…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation>Списки ({kinds})</translation>
    </message>
    <message>
        <source>Which list comes in?</source>
        <translation>Какой список загрузить?</translation>
    </message>
    <message>
        <source>Comparing with what is on the books…</source>
        <translation>Сверка с учётом…</translation>
    </message>
    <message>
        <source>Taking the list in…</source>
        <translation>Список загружается…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Таблица (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Where to save it?</source>
        <translation>Куда сохранить?</translation>
    </message>
    <message>
        <source>Empty list.xlsx</source>
        <translation>Пустой список.xlsx</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{list} – outcome.xlsx</source>
        <translation>{list} – итог.xlsx</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Сравнить снова</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>A list of people · step {step} of 4: {title}</source>
        <translation>Список людей · шаг {step} из 4: {title}</translation>
    </message>
    <message>
        <source>A list of attendance · step {step} of 4: {title}</source>
        <translation>Список посещений · шаг {step} из 4: {title}</translation>
    </message>
    <message>
        <source>A list of test results · step {step} of 4: {title}</source>
        <translation>Список результатов тестов · шаг {step} из 4: {title}</translation>
    </message>
    <message>
        <source>A class list · step {step} of 4: {title}</source>
        <translation>Список классов · шаг {step} из 4: {title}</translation>
    </message>
    <message>
        <source>A list of partners · step {step} of 4: {title}</source>
        <translation>Список партнёров · шаг {step} из 4: {title}</translation>
    </message>
    <message>
        <source>A list of staff · step {step} of 4: {title}</source>
        <translation>Список работников · шаг {step} из 4: {title}</translation>
    </message>
    <message>
        <source>A guidance plan · step {step} of 4: {title}</source>
        <translation>План профориентации · шаг {step} из 4: {title}</translation>
    </message>
    <message>
        <source>{count} taken</source>
        <translation>берётся {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the books</source>
        <translation>Сравнить с учётом</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Загрузить %n строку</numerusform>
            <numerusform>Загрузить %n строки</numerusform>
            <numerusform>Загрузить %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) undecided; they stay outside</source>
        <translation>
            <numerusform>Не решена %n строка, она не войдёт</numerusform>
            <numerusform>Не решены %n строки, они не войдут</numerusform>
            <numerusform>Не решено %n строк, они не войдут</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made first</source>
        <translation>Сначала делается копия</translation>
    </message>
    <message>
        <source>Nothing changes yet</source>
        <translation>Пока ничего не меняется</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Не принят</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Тот же?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Moved?</source>
        <translation>Перешёл?</translation>
    </message>
    <message>
        <source>Back again?</source>
        <translation>Вернулся?</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Результаты тестов</translation>
    </message>
    <message>
        <source>Class lists</source>
        <translation>Списки классов</translation>
    </message>
    <message>
        <source>Guidance plan</source>
        <translation>План ориентации</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Работники</translation>
    </message>
    <message>
        <source>{column}: {sentence}</source>
        <translation>{column}: {sentence}</translation>
    </message>
    <message>
        <source>{place} holds an error instead of a value and was left empty.</source>
        <translation>В ячейке {place} вместо значения ошибка, она оставлена пустой.</translation>
    </message>
    <message>
        <source>More such cells: {place}.</source>
        <translation>Таких ячеек ещё: {place}.</translation>
    </message>
    <message>
        <source>{place} stands far from the list and was left out.</source>
        <translation>{place} стоит далеко от списка и не взята.</translation>
    </message>
    <message>
        <source>The sheet {place} is hidden in the file.</source>
        <translation>Лист {place} в файле скрыт.</translation>
    </message>
    <message>
        <source>The encoding is a guess: look whether the names read well.</source>
        <translation>Кодировка угадана: проверьте, читаются ли имена.</translation>
    </message>
    <message>
        <source>Kazakh letters were lost before the file came here: {place}</source>
        <translation>Казахские буквы потеряны ещё до загрузки файла: {place}</translation>
    </message>
    <message>
        <source>Some signs of the file mean nothing in its encoding.</source>
        <translation>Некоторые знаки файла в его кодировке ничего не значат.</translation>
    </message>
    <message>
        <source>The file is not what its name says.</source>
        <translation>Файл не того вида, что указан в имени.</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Incoming list</source>
        <translation>Входящий перечень</translation>
    </message>
    <message>
        <source>List saved: {name}</source>
        <translation>Перечень сохранён: {name}</translation>
    </message>
    <message>
        <source>List removed; the partners stay</source>
        <translation>Перечень удалён; партнёры остались</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Folder for the papers</source>
        <translation>Папка для документов</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Issued and kept in the register; it can be printed later from there too.</source>
        <translation>Выдано и хранится в реестре; напечатать можно и позже, оттуда.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Другая папка</translation>
    </message>
    <message>
        <source>Files go into {folder}</source>
        <translation>Файлы записываются в папку {folder}</translation>
    </message>
</context>
<context>
    <name>IssuedManyDialog</name>
    <message>
        <source>Writing files</source>
        <translation>Записываются файлы</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Папка для документов</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Другая папка</translation>
    </message>
    <message>
        <source>All are kept in the register and can be printed from there too.</source>
        <translation>Все хранятся в реестре, их можно напечатать и оттуда.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Напечатать все</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Not saved yet; typed on {day} at {time}</source>
        <translation>Ещё не сохранено; набрано {day} в {time}</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить запись</translation>
    </message>
</context>
<context>
    <name>LikenessPanel</name>
    <message>
        <source>Open this card</source>
        <translation>Открыть эту карточку</translation>
    </message>
    <message>
        <source>Agree: {fields}</source>
        <translation>Совпадает: {fields}</translation>
    </message>
    <message>
        <source>Differ: {fields}</source>
        <translation>Различается: {fields}</translation>
    </message>
    <message>
        <source>This may be somebody already on the books</source>
        <translation>Возможно, этот человек уже зарегистрирован</translation>
    </message>
    <message>
        <source>Save as new: not a duplicate</source>
        <translation>Сохранить как нового: это другой человек</translation>
    </message>
</context>
<context>
    <name>ListPapers</name>
    <message>
        <source>Document, size, consent…</source>
        <translation>Документ, число, согласие…</translation>
    </message>
    <message>
        <source>What came with the list</source>
        <translation>Что пришло со списком</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>It is kept with the list; nothing changes before the list is taken in.</source>
        <translation>Сохраняется вместе со списком; до его принятия ничего не меняется.</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Size given</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Consents signed on</source>
        <translation>Согласия подписаны</translation>
    </message>
    <message>
        <source>Only if all of them signed on paper; else IIN, phone and address stay out</source>
        <translation>Только если все подписали на бумаге; иначе ИИН, телефон и адрес не берутся</translation>
    </message>
    <message>
        <source>{count} given</source>
        <translation>заявлено {count}</translation>
    </message>
    <message>
        <source>consent {day}</source>
        <translation>согласие {day}</translation>
    </message>
    <message>
        <source>Came with the list</source>
        <translation>Пришло со списком</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Look at vacancies</source>
        <translation>Просмотр вакансий</translation>
    </message>
    <message>
        <source>Look at vacancies recorded: {name}</source>
        <translation>Просмотр вакансий записан: {name}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move: {called}</source>
        <translation>Перенести: {called}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
</context>
<context>
    <name>NewPartnerDialog</name>
    <message>
        <source>New partner</source>
        <translation>Новый партнёр</translation>
    </message>
    <message>
        <source>Enter partner</source>
        <translation>Внести партнёра</translation>
    </message>
    <message>
        <source>The rest of the card can be filled in later, among the partners.</source>
        <translation>Остальное в карточке можно заполнить позже, на вкладке «Партнёры».</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening the centre&apos;s file…</source>
        <translation>Открывается файл центра…</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Needed for this answer</source>
        <translation>Для этого ответа нужна</translation>
    </message>
    <message>
        <source>№ {number}: {answer}</source>
        <translation>№ {number}: {answer}</translation>
    </message>
    <message>
        <source>Answer to referral № {number}</source>
        <translation>Ответ на направление № {number}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>{name} · {addressee} · issued {day}</source>
        <translation>{name} · {addressee} · выдано {day}</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>№ {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток SHA-256</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Wholeness</source>
        <translation>Целостность</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>This number is set aside</source>
        <translation>Этот номер в резерве</translation>
    </message>
    <message>
        <source>Enter what was written under it by hand, or annul it.</source>
        <translation>Внесите написанное от руки или аннулируйте номер.</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Внести с бумаги</translation>
    </message>
    <message>
        <source>The answer was due by {day}</source>
        <translation>Ответ должен был прийти до {day}</translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation>Ответ до {day}</translation>
    </message>
    <message>
        <source>Ask the addressee and record what came of it.</source>
        <translation>Спросите адресата и запишите результат.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>by hand, under a number set aside</source>
        <translation>от руки, под номером из резерва</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Come by</source>
        <translation>Явиться до</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страниц</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Was due by</source>
        <translation>Срок был</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Экземпляр {number}</translation>
    </message>
    <message>
        <source>First printing</source>
        <translation>Первая печать</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
</context>
<context>
    <name>PaperedDialog</name>
    <message>
        <source>Issued as № {number} of {day}</source>
        <translation>Выдано под № {number} от {day}</translation>
    </message>
    <message>
        <source>To correct it, annul that paper in the register first</source>
        <translation>Чтобы исправить, сначала аннулируйте этот документ в реестре</translation>
    </message>
    <message>
        <source>Issuing the paper</source>
        <translation>Документ оформляется</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Сохранить и напечатать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Напечатать копию</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Record the answer…</source>
        <translation>Записать ответ…</translation>
    </message>
    <message>
        <source>Enter from paper…</source>
        <translation>Внести с бумаги…</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Напечатать копию</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Open the person&apos;s card</source>
        <translation>Карточка человека</translation>
    </message>
    <message>
        <source>Print the register…</source>
        <translation>Напечатать реестр…</translation>
    </message>
    <message>
        <source>Set numbers aside…</source>
        <translation>Номера в резерв…</translation>
    </message>
    <message>
        <source>Save the list as a table…</source>
        <translation>Сохранить список таблицей…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>{year} год</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Другие дни…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>Реестр документов</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Дата на бумаге</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <source>Test profile</source>
        <translation>Профиль тестирования</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Selection sheet</source>
        <translation>Лист профотбора</translation>
    </message>
    <message>
        <source>Training list</source>
        <translation>Список на профобучение</translation>
    </message>
    <message>
        <source>Fair summary</source>
        <translation>Итоги ярмарки</translation>
    </message>
    <message>
        <source>Guidance plan</source>
        <translation>План ориентации</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>График мероприятий</translation>
    </message>
    <message>
        <source>Changes in a plan</source>
        <translation>Изменения в плане</translation>
    </message>
    <message>
        <source>Agreement sheet</source>
        <translation>Лист согласования</translation>
    </message>
    <message>
        <source>List of undecided pupils</source>
        <translation>Список учащихся, не выбравших профессию</translation>
    </message>
    <message>
        <source>Selection protocol</source>
        <translation>Протокол отбора</translation>
    </message>
    <message>
        <source>Acceptance act</source>
        <translation>Акт приёмки услуг</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Должностная инструкция</translation>
    </message>
    <message>
        <source>Qualification sheet</source>
        <translation>Квалификационный лист</translation>
    </message>
    <message>
        <source>Staff list</source>
        <translation>Список работников</translation>
    </message>
    <message>
        <source>Attestation calendar</source>
        <translation>График аттестации</translation>
    </message>
    <message>
        <source>Load of specialists</source>
        <translation>Нагрузка специалистов</translation>
    </message>
    <message>
        <source>Hand-over act</source>
        <translation>Акт передачи дел</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Отчёт за период</translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation>Корректировочный лист</translation>
    </message>
    <message>
        <source>Awaiting answer</source>
        <translation>Ожидает ответа</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Ответ просрочен</translation>
    </message>
    <message>
        <source>Came, no decision</source>
        <translation>Явился, решения нет</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не явился</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>Every paper that is printed is listed here.</source>
        <translation>Здесь перечислены все напечатанные документы.</translation>
    </message>
    <message>
        <source>Refer somebody</source>
        <translation>Направьте человека</translation>
    </message>
    <message>
        <source>On the person&apos;s card; the number is given by itself.</source>
        <translation>На карточке человека; номер присваивается сам.</translation>
    </message>
    <message>
        <source>Record what came of it</source>
        <translation>Запишите, чем кончилось</translation>
    </message>
    <message>
        <source>When the slip comes back, press Enter on the paper.</source>
        <translation>Когда вернётся талон, нажмите Enter на документе.</translation>
    </message>
    <message>
        <source>Set numbers aside</source>
        <translation>Номера в резерв</translation>
    </message>
    <message>
        <source>They serve while there is no power.</source>
        <translation>Они выручат, когда нет света.</translation>
    </message>
    <message>
        <source>Not in the file yet</source>
        <translation>В файле ещё нет</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём документ</translation>
    </message>
    <message>
        <source>Record in the file</source>
        <translation>Запись в файле</translation>
    </message>
</context>
<context>
    <name>PapersRoom</name>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Copy {number} is counted: {file}</source>
        <translation>Учтён экземпляр {number}: {file}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Электронная таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>Сохранено строк: {count}; {file}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Number, name or addressee</source>
        <translation>Номер, имя или адресат</translation>
    </message>
</context>
<context>
    <name>ParticipantCard</name>
    <message>
        <source>Main</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Ещё нужно</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консульта­ции</translation>
    </message>
    <message>
        <source>Choice, vacancies</source>
        <translation>Выбор, вакансии</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Рекомен­дации</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Профотбор</translation>
    </message>
    <message>
        <source>Training lists</source>
        <translation>Списки на обучение</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Адаптация</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation>Записать услугу</translation>
    </message>
    <message>
        <source>Choice of profession</source>
        <translation>Выбор профессии</translation>
    </message>
    <message>
        <source>Look at vacancies</source>
        <translation>Просмотр вакансий</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Professional selection</source>
        <translation>Профессиональный отбор</translation>
    </message>
    <message>
        <source>Visit or adaptation</source>
        <translation>Ознакомление или адаптация</translation>
    </message>
    <message>
        <source>Add to a training list</source>
        <translation>Внести в список на обучение</translation>
    </message>
    <message>
        <source>The whole list to a training list</source>
        <translation>Весь список внести на обучение</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Новый статус</translation>
    </message>
    <message>
        <source>End a status</source>
        <translation>Завершить статус</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Copy the next field</source>
        <translation>Скопировать следующее поле</translation>
    </message>
    <message>
        <source>Merge with another card</source>
        <translation>Объединить с другой карточкой</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Referrals for the whole list</source>
        <translation>Направления всему списку</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Прежние загрузки</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Confidential: {text}</source>
        <translation>Конфиденциально: {text}</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Entered in the portal</source>
        <translation>Внесено в портал</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Дано согласие</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Статус: {status}</translation>
    </message>
    <message>
        <source>Status ended: {status}</source>
        <translation>Статус завершён: {status}</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>Отметка: {mark}</translation>
    </message>
    <message>
        <source>Studies begin</source>
        <translation>Начало учёбы</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Перешёл в другое место</translation>
    </message>
    <message>
        <source>Studies finished</source>
        <translation>Учёба завершена</translation>
    </message>
    <message>
        <source>Left studies</source>
        <translation>Выбыл</translation>
    </message>
    <message>
        <source>Taken off the cohort</source>
        <translation>Исключён из контингента</translation>
    </message>
    <message>
        <source>A move was not confirmed</source>
        <translation>Переход не подтверждён</translation>
    </message>
    <message>
        <source>Stands in another school&apos;s list</source>
        <translation>Числится в списке другой школы</translation>
    </message>
    <message>
        <source>Next step: consent to processing of data</source>
        <translation>Следующий шаг: согласие на обработку данных</translation>
    </message>
    <message>
        <source>Print the form, have it signed, enter the day</source>
        <translation>Распечатайте форму, дайте подписать, внесите дату</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Next step: the answer to referral № {number}</source>
        <translation>Следующий шаг: ответ на направление № {number}</translation>
    </message>
    <message>
        <source>Due by {day} · {addressee}</source>
        <translation>Срок: {day} · {addressee}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Next step: the application</source>
        <translation>Следующий шаг: заявление</translation>
    </message>
    <message>
        <source>The case rests on it: its day and purpose</source>
        <translation>На нём держится дело: дата и цель</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Status given: {name}</source>
        <translation>Статус присвоен: {name}</translation>
    </message>
    <message>
        <source>New status: {name}</source>
        <translation>Новый статус: {name}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Присвоить</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Status ended: {name}</source>
        <translation>Статус завершён: {name}</translation>
    </message>
    <message>
        <source>End a status: {name}</source>
        <translation>Завершение статуса: {name}</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Application entered: {name}</source>
        <translation>Заявление внесено: {name}</translation>
    </message>
    <message>
        <source>Application: {name}</source>
        <translation>Заявление: {name}</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциально</translation>
    </message>
    <message>
        <source>Note written: {name}</source>
        <translation>Заметка записана: {name}</translation>
    </message>
    <message>
        <source>Note: {name}</source>
        <translation>Заметка: {name}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>What it is kept for</source>
        <translation>Для чего хранится</translation>
    </message>
    <message>
        <source>Mark set: {name}</source>
        <translation>Отметка поставлена: {name}</translation>
    </message>
    <message>
        <source>Mark: {name}</source>
        <translation>Отметка: {name}</translation>
    </message>
    <message>
        <source>A mark is kept only with a stated purpose.</source>
        <translation>Отметка хранится только с указанием цели.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Поставить</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Archived: {name}</source>
        <translation>Отправлено в архив: {name}</translation>
    </message>
    <message>
        <source>To the archive: {name}</source>
        <translation>В архив: {name}</translation>
    </message>
    <message>
        <source>The card leaves the lists, keeps everything, and can come back.</source>
        <translation>Карточка уходит из списков, всё сохраняет, её можно вернуть.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Год рожд.</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Нас. пункт</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Последнее событие</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Учащиеся</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Нет согласия</translation>
    </message>
    <message>
        <source>Awaiting answer</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Without an IIN</source>
        <translation>Без ИИН</translation>
    </message>
    <message>
        <source>Not entered in the portal</source>
        <translation>Не внесены в портал</translation>
    </message>
    <message>
        <source>A referral awaits its answer</source>
        <translation>Направление ждёт ответа</translation>
    </message>
    <message>
        <source>Archived cards</source>
        <translation>Карточки в архиве</translation>
    </message>
    <message>
        <source>Born in or after</source>
        <translation>Год рождения от</translation>
    </message>
    <message>
        <source>Born in or before</source>
        <translation>Год рождения до</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Через сколько дней</translation>
    </message>
    <message>
        <source>Profession and place of study are searched too</source>
        <translation>Ищется и по профессии, и по месту учёбы</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Consent is valid</source>
        <translation>Согласие действует</translation>
    </message>
    <message>
        <source>No valid consent</source>
        <translation>Действующего согласия нет</translation>
    </message>
    <message>
        <source>Consent ends soon</source>
        <translation>Согласие скоро истекает</translation>
    </message>
    <message>
        <source>Fill in: {day}, {sex}</source>
        <translation>Заполнить: {day}, {sex}</translation>
    </message>
    <message>
        <source>In the archive: bring back and open {name}</source>
        <translation>В архиве, вернуть и открыть: {name}</translation>
    </message>
    <message>
        <source>Already on the books: open {name}</source>
        <translation>Уже зарегистрирован, открыть: {name}</translation>
    </message>
    <message>
        <source>New settlement: it will be put on the list</source>
        <translation>Новый населённый пункт: попадёт в список</translation>
    </message>
    <message>
        <source>Birth date unknown</source>
        <translation>Дата рождения неизвестна</translation>
    </message>
    <message>
        <source>{age} years old, {day}</source>
        <translation>Возраст: {age}, {day}</translation>
    </message>
    <message>
        <source>The other card</source>
        <translation>Вторая карточка</translation>
    </message>
    <message>
        <source>Merge into: {name}</source>
        <translation>Объединить в карточку: {name}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>The other card&apos;s papers, statuses and notes come to this one.</source>
        <translation>Документы, статусы и заметки второй карточки перейдут в эту.</translation>
    </message>
    <message>
        <source>Merged into one card: {name}</source>
        <translation>Объединено в одну карточку: {name}</translation>
    </message>
    <message>
        <source>Fields that differ: {count}</source>
        <translation>Различающихся полей: {count}</translation>
    </message>
    <message>
        <source>What the one card will say</source>
        <translation>Что останется в карточке</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Job seeker</source>
        <translation>Ищущий работу</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Безработный</translation>
    </message>
    <message>
        <source>Kandas</source>
        <translation>Кандас</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Студент</translation>
    </message>
    <message>
        <source>Senior pupil</source>
        <translation>Учащийся старших классов</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Учащийся</translation>
    </message>
    <message>
        <source>Choice of a profession</source>
        <translation>Выбор профессии</translation>
    </message>
    <message>
        <source>Change of occupation</source>
        <translation>Смена профессии</translation>
    </message>
    <message>
        <source>Upskilling</source>
        <translation>Повышение квалификации</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Only known from a list</source>
        <translation>Известен только по списку</translation>
    </message>
    <message>
        <source>Kandas, documents in progress</source>
        <translation>Кандас, документы оформляются</translation>
    </message>
    <message>
        <source>Foreigner without a number</source>
        <translation>Иностранец без ИИН</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Has a disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>Малообеспеченный</translation>
    </message>
    <message>
        <source>Many children</source>
        <translation>Многодетность</translation>
    </message>
    <message>
        <source>Neither works nor studies</source>
        <translation>Не работает и не учится</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Сирота</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Сельский житель</translation>
    </message>
    <message>
        <source>Released from prison</source>
        <translation>Освобождён из мест лишения свободы</translation>
    </message>
    <message>
        <source>Another mark</source>
        <translation>Другая отметка</translation>
    </message>
    <message>
        <source>Consent has expired</source>
        <translation>Срок согласия истёк</translation>
    </message>
    <message>
        <source>Came, no decision</source>
        <translation>Пришёл, решения нет</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Surname in Russian</source>
        <translation>Фамилия по-русски</translation>
    </message>
    <message>
        <source>Given name in Russian</source>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Patronymic in Russian</source>
        <translation>Отчество по-русски</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Другие написания</translation>
    </message>
    <message>
        <source>Previous surname</source>
        <translation>Прежняя фамилия</translation>
    </message>
    <message>
        <source>Why there is no IIN</source>
        <translation>Почему нет ИИН</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Адрес по-русски</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Chosen profession</source>
        <translation>Выбранная профессия</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Место учёбы</translation>
    </message>
    <message>
        <source>Year of finishing</source>
        <translation>Год окончания</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Number in the portal</source>
        <translation>Номер в портале</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Ответ просрочен</translation>
    </message>
    <message>
        <source>Signed by the person</source>
        <translation>Подписано лично</translation>
    </message>
    <message>
        <source>Signed by {name}, {relation}</source>
        <translation>Подписал: {name}, {relation}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Подписал: {name}</translation>
    </message>
    <message>
        <source>Rural district</source>
        <translation>Сельский округ</translation>
    </message>
</context>
<context>
    <name>ParticipantsRoom</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Name, end of the IIN, telephone</source>
        <translation>Имя, конец ИИН или телефон</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Пока никто не зарегистрирован</translation>
    </message>
    <message>
        <source>Everybody who turns to the centre, and the lists that schools and villages send.</source>
        <translation>Здесь все, кто обратился в центр, и списки, которые присылают школы и сёла.</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Зарегистрируйте человека</translation>
    </message>
    <message>
        <source>A name is enough to begin with; the rest can be added later.</source>
        <translation>Для начала достаточно имени, остальное можно добавить потом.</translation>
    </message>
    <message>
        <source>Or take a list in</source>
        <translation>Или загрузите список</translation>
    </message>
    <message>
        <source>Excel or CSV; columns are recognised, nothing changes before you agree.</source>
        <translation>Excel или CSV. Столбцы распознаются, до подтверждения ничего не меняется.</translation>
    </message>
    <message>
        <source>Have the consent signed</source>
        <translation>Дайте подписать согласие</translation>
    </message>
    <message>
        <source>Then a referral can be issued with its number.</source>
        <translation>После этого можно выдать направление с номером.</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Ждём</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Nobody has been sent here yet.</source>
        <translation>Сюда ещё никого не направляли.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Archived {day}: {reason}</source>
        <translation>В архиве с {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>New partner</source>
        <translation>Новый партнёр</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Внести перечень</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Refer somebody here</source>
        <translation>Направить сюда</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>В архив…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>BIN / IIN</source>
        <translation>БИН / ИИН</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>What it is to us</source>
        <translation>Кто для нас</translation>
    </message>
    <message>
        <source>BIN or IIN</source>
        <translation>БИН или ИИН</translation>
    </message>
    <message>
        <source>12 digits; a sole trader has an IIN</source>
        <translation>12 цифр; у ИП – ИИН</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Адрес на казахском</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Адрес на русском</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Колледж</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Университет</translation>
    </message>
    <message>
        <source>Employment agency</source>
        <translation>Агентство занятости</translation>
    </message>
    <message>
        <source>Education authority</source>
        <translation>Орган образования</translation>
    </message>
    <message>
        <source>Chamber of entrepreneurs</source>
        <translation>Палата предпринимателей</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Работодатели</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>Колледжи</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Университеты</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Агентства</translation>
    </message>
    <message>
        <source>Education authorities</source>
        <translation>Органы образования</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>Палаты</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>{sent}, {awaiting} awaited</source>
        <translation>{sent}, ждём: {awaiting}</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Отборы</translation>
    </message>
    <message>
        <source>Incoming lists</source>
        <translation>Входящие перечни</translation>
    </message>
</context>
<context>
    <name>PartnersRoom</name>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Новый партнёр</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Открыть ту карточку</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Archive {name}</source>
        <translation>В архив: {name}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>It leaves the lists and choices; its papers stay. It can be brought back.</source>
        <translation>Уйдёт из списков и выборов, документы останутся. Можно вернуть.</translation>
    </message>
    <message>
        <source>Archived: {name}</source>
        <translation>В архиве: {name}</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Возвращено из архива: {name}</translation>
    </message>
    <message>
        <source>Refer somebody to {name}</source>
        <translation>Направить: {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Название или номер</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Партнёров пока нет</translation>
    </message>
    <message>
        <source>Employers, schools and others that people are sent to are kept here.</source>
        <translation>Здесь работодатели, школы и другие, к кому направляют людей.</translation>
    </message>
    <message>
        <source>Enter an employer or a school</source>
        <translation>Внесите работодателя или школу</translation>
    </message>
    <message>
        <source>Its name in Kazakh and Russian is enough to begin with.</source>
        <translation>Для начала хватит названия на казахском и русском.</translation>
    </message>
    <message>
        <source>Add the BIN and the address</source>
        <translation>Добавьте БИН и адрес</translation>
    </message>
    <message>
        <source>They are printed on every referral to it.</source>
        <translation>Они печатаются в каждом направлении.</translation>
    </message>
    <message>
        <source>Refer somebody</source>
        <translation>Направьте человека</translation>
    </message>
    <message>
        <source>Answers then gather on the partner&apos;s card.</source>
        <translation>Ответы соберутся на карточке партнёра.</translation>
    </message>
</context>
<context>
    <name>PeopleLists</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Люди в списке</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>Filter: {count}</source>
        <translation>Фильтр: {count}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>View kept: {name}</source>
        <translation>Вид сохранён: {name}</translation>
    </message>
    <message>
        <source>View forgotten: {name}</source>
        <translation>Вид удалён: {name}</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Papers of a period</source>
        <translation>Документы за период</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Другое место…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Centre&apos;s file (*.bagdar)</source>
        <translation>Файл центра (*.bagdar)</translation>
    </message>
    <message>
        <source>Where to save it?</source>
        <translation>Куда сохранить?</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>Edit the head</source>
        <translation>Исправить заголовок</translation>
    </message>
    <message>
        <source>Take in a spreadsheet</source>
        <translation>Внести из таблицы</translation>
    </message>
    <message>
        <source>Send to be agreed</source>
        <translation>Направить на согласование</translation>
    </message>
    <message>
        <source>Enter an answer…</source>
        <translation>Внести ответ…</translation>
    </message>
    <message>
        <source>Bring into force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Закрыть план</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Удалить план</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Напечатать план</translation>
    </message>
    <message>
        <source>Print the agreement sheet</source>
        <translation>Напечатать лист согласования</translation>
    </message>
    <message>
        <source>Print the timetable…</source>
        <translation>Напечатать график…</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Сохранить таблицей</translation>
    </message>
    <message>
        <source>Open the lines</source>
        <translation>Открыть строки</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Изменить строку</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Put into the calendar</source>
        <translation>Внести в календарь</translation>
    </message>
    <message>
        <source>Carried out by a session…</source>
        <translation>Связать с мероприятием…</translation>
    </message>
    <message>
        <source>Not carried out by it</source>
        <translation>Снять связь</translation>
    </message>
    <message>
        <source>What changed in version {number}</source>
        <translation>Что изменилось в версии {number}</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>The two versions are alike.</source>
        <translation>Версии одинаковы.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Plan saved</source>
        <translation>План сохранён</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>The education authority draws it up; the centre may on its behalf (12.1).</source>
        <translation>Его составляет отдел образования; центр может набрать от его имени (12.1).</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Area in Kazakh</source>
        <translation>Территория на казахском</translation>
    </message>
    <message>
        <source>Area in Russian</source>
        <translation>Территория на русском</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>Составитель</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Left empty, the paper has its usual title</source>
        <translation>Если пусто, на документе обычное название</translation>
    </message>
    <message>
        <source>Print a place for approval too</source>
        <translation>Печатать и место «Утверждаю»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Номер письма</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>Post in Kazakh</source>
        <translation>Должность на казахском</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Должность на русском</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Answer entered: {state}</source>
        <translation>Ответ внесён: {state}</translation>
    </message>
    <message>
        <source>Answer to the plan: {plan}</source>
        <translation>Ответ по плану: {plan}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>The plan has been returned: send it again to have it agreed.</source>
        <translation>План возвращён: чтобы согласовать, отправьте его снова.</translation>
    </message>
    <message>
        <source>When both agree the plan is agreed; an objection returns it.</source>
        <translation>Если согласны оба, план согласован; возражение возвращает его.</translation>
    </message>
    <message>
        <source>Days for lines that have only a month</source>
        <translation>Даты для строк, где указан только месяц</translation>
    </message>
    <message>
        <source>Working days of the month are proposed; any of them can be changed.</source>
        <translation>Предложены рабочие дни месяца; любой можно изменить.</translation>
    </message>
    <message>
        <source>Put into the calendar: {count}</source>
        <translation>Внесено в календарь: {count}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Its topic, form or day</source>
        <translation>Тема, форма или дата</translation>
    </message>
    <message>
        <source>The session carries the line out</source>
        <translation>Мероприятие выполняет строку</translation>
    </message>
    <message>
        <source>Which session carries it out: {line}</source>
        <translation>Какое мероприятие выполняет: {line}</translation>
    </message>
    <message>
        <source>It carries it out</source>
        <translation>Это выполняет</translation>
    </message>
    <message>
        <source>Line of the plan</source>
        <translation>Строка плана</translation>
    </message>
    <message>
        <source>Its number, topic or form</source>
        <translation>Номер, тема или форма</translation>
    </message>
    <message>
        <source>Which line of the plan this session carries out</source>
        <translation>Какую строку плана выполняет это мероприятие</translation>
    </message>
    <message>
        <source>No plan is in force on the session&apos;s day.</source>
        <translation>В день мероприятия нет действующего плана.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Timetable of presentations, excursions and open days</source>
        <translation>График презентаций, экскурсий и дней открытых дверей</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>На другом языке</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Родители</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Работодатели</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Представители</translation>
    </message>
    <message>
        <source>Lines removed: {count}</source>
        <translation>Удалено строк: {count}</translation>
    </message>
    <message>
        <source>The session carries the line out no more</source>
        <translation>Мероприятие больше не связано со строкой</translation>
    </message>
    <message>
        <source>9–11, or 10, 11</source>
        <translation>9–11 или 10, 11</translation>
    </message>
    <message>
        <source>A day, or only a month: 10.09.2026, November</source>
        <translation>Дата или только месяц: 10.09.2026, ноябрь</translation>
    </message>
    <message>
        <source>Line {number} saved</source>
        <translation>Строка {number} сохранена</translation>
    </message>
    <message>
        <source>New line of the plan</source>
        <translation>Новая строка плана</translation>
    </message>
    <message>
        <source>Line {number} of the plan</source>
        <translation>Строка плана {number}</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Слишком рано</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>Строки плана</translation>
    </message>
    <message>
        <source>The plan has no lines yet</source>
        <translation>В плане ещё нет строк</translation>
    </message>
    <message>
        <source>The education authority sends them as a spreadsheet.</source>
        <translation>Отдел образования присылает их таблицей.</translation>
    </message>
    <message>
        <source>Take the spreadsheet in</source>
        <translation>Внесите таблицу</translation>
    </message>
    <message>
        <source>Columns and forms are recognised; what is unclear is asked.</source>
        <translation>Столбцы и формы распознаются; о неясном спросят.</translation>
    </message>
    <message>
        <source>Or type the lines here</source>
        <translation>Или наберите строки здесь</translation>
    </message>
    <message>
        <source>Form, topic, class, place, who answers, when.</source>
        <translation>Форма, тема, класс, место, ответственный, срок.</translation>
    </message>
    <message>
        <source>Send the plan to be agreed</source>
        <translation>Направьте план на согласование</translation>
    </message>
    <message>
        <source>By the career centre and the chamber of entrepreneurs.</source>
        <translation>Карьерному центру и палате предпринимателей.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Охвачено</translation>
    </message>
    <message>
        <source>{period} · {state} since {day}</source>
        <translation>{period} · {state} с {day}</translation>
    </message>
    <message>
        <source>Before the preparatory work of their classes: {count} lines</source>
        <translation>Раньше подготовительной работы своих классов: строк {count}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>Номер и дата</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} из {whole}</translation>
    </message>
    <message>
        <source>Lines held</source>
        <translation>Выполнено строк</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Came, of those expected</source>
        <translation>Пришли из ожидаемых</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>sessions {count}, came {came}</source>
        <translation>мероприятий {count}, пришли {came}</translation>
    </message>
    <message>
        <source>Students informed</source>
        <translation>Проинформировано студентов</translation>
    </message>
    <message>
        <source>{count} of {whole} ({percent} %)</source>
        <translation>{count} из {whole} ({percent} %)</translation>
    </message>
    <message>
        <source>Sent to be agreed</source>
        <translation>Направлен на согласование</translation>
    </message>
    <message>
        <source>The plan is in force</source>
        <translation>План введён в действие</translation>
    </message>
    <message>
        <source>A new version is begun</source>
        <translation>Начата новая версия</translation>
    </message>
    <message>
        <source>The plan is closed</source>
        <translation>План закрыт</translation>
    </message>
    <message>
        <source>The draft is removed</source>
        <translation>Проект удалён</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>Сохранено строк: {count}, файл {file}</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Плана ещё нет</translation>
    </message>
    <message>
        <source>The education authority draws the guidance plan up and agrees it with the career centre and the chamber of entrepreneurs.</source>
        <translation>План профориентации составляет отдел образования и согласует с карьерным центром и палатой предпринимателей.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Начните план</translation>
    </message>
    <message>
        <source>Its area, its period, who compiled it.</source>
        <translation>Территория, период, кто составил.</translation>
    </message>
    <message>
        <source>Fill it</source>
        <translation>Заполните его</translation>
    </message>
    <message>
        <source>From the authority&apos;s spreadsheet, or line by line.</source>
        <translation>Из таблицы отдела образования или построчно.</translation>
    </message>
    <message>
        <source>Enter who agreed it</source>
        <translation>Внесите согласования</translation>
    </message>
    <message>
        <source>Agreed by both, it comes into force and into the calendar.</source>
        <translation>Согласованный обоими вступает в действие и в календарь.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Готовятся</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Прошедшие</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Being agreed</source>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласован</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменён</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Редакция {number}</translation>
    </message>
    <message>
        <source>Career centre</source>
        <translation>Карьерный центр</translation>
    </message>
    <message>
        <source>Chamber of entrepreneurs</source>
        <translation>Палата предпринимателей</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Палата</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ответа ещё нет</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Private agency</source>
        <translation>Частное агентство</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Школа или колледж</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Education authority</source>
        <translation>Орган образования</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>Другая организация</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>В календаре</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё не срок</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>Before preparation</source>
        <translation>До подготовки</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не охвачено</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>Topic in Kazakh</source>
        <translation>Тема на казахском</translation>
    </message>
    <message>
        <source>Topic in Russian</source>
        <translation>Тема на русском</translation>
    </message>
    <message>
        <source>Place in Kazakh</source>
        <translation>Место на казахском</translation>
    </message>
    <message>
        <source>Place in Russian</source>
        <translation>Место на русском</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающая организация</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Responsible, in Kazakh</source>
        <translation>Ответственный, на казахском</translation>
    </message>
    <message>
        <source>Responsible, in Russian</source>
        <translation>Ответственный, на русском</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Result in Kazakh</source>
        <translation>Результат на казахском</translation>
    </message>
    <message>
        <source>Result in Russian</source>
        <translation>Результат на русском</translation>
    </message>
    <message>
        <source>Note in Kazakh</source>
        <translation>Примечание на казахском</translation>
    </message>
    <message>
        <source>Note in Russian</source>
        <translation>Примечание на русском</translation>
    </message>
    <message>
        <source>№ {number}, {line} ({plan}, {period})</source>
        <translation>№ {number}, {line} ({plan}, {period})</translation>
    </message>
    <message>
        <source>No preparatory work is planned for classes {classes} (12.3).</source>
        <translation>Для классов {classes} не запланирована подготовительная работа (12.3).</translation>
    </message>
    <message>
        <source>Classes {classes} are prepared only on {day} (12.3).</source>
        <translation>Подготовка классов {classes} только {day} (12.3).</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Not taken</source>
        <translation>Не берётся</translation>
    </message>
    <message>
        <source>What column {letter} holds: {title}</source>
        <translation>Что в столбце {letter}: {title}</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Quarters</name>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>School or college, class</source>
        <translation>Школа или колледж, класс</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Кто или что</translation>
    </message>
    <message>
        <source>What, where</source>
        <translation>Что, где</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Читается список</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Записывается список</translation>
    </message>
    <message>
        <source>Drawing the list</source>
        <translation>Готовится список</translation>
    </message>
    <message>
        <source>Choose a number: the people or the records behind it are listed here.</source>
        <translation>Выберите число: здесь появится список людей или записей, из которых оно сложилось.</translation>
    </message>
    <message>
        <source>What the number is made of</source>
        <translation>Из чего сложилось число</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>List to Excel</source>
        <translation>Список в Excel</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Добавилось</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Убыло</translation>
    </message>
    <message>
        <source>Counts otherwise</source>
        <translation>Считается иначе</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Что нашла проверка</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Идёт проверка</translation>
    </message>
    <message>
        <source>What makes figures wrong or weak. Nothing here forbids closing.</source>
        <translation>Что делает показатели неверными или слабыми. Закрыть период ничто из этого не запрещает.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Sessions past, neither held nor cancelled</source>
        <translation>Прошедшие мероприятия без отметки о проведении</translation>
    </message>
    <message>
        <source>Sessions held, nobody marked</source>
        <translation>Проведённые мероприятия без единой отметки</translation>
    </message>
    <message>
        <source>Lines of a sheet without a mark</source>
        <translation>Строки листа без отметки</translation>
    </message>
    <message>
        <source>Visits without a status on that day</source>
        <translation>Посещения без статуса на этот день</translation>
    </message>
    <message>
        <source>Served without a consent on that day</source>
        <translation>Получили услугу без согласия на этот день</translation>
    </message>
    <message>
        <source>Cards without sex, birth date or settlement</source>
        <translation>Карточки без пола, даты рождения или нас. пункта</translation>
    </message>
    <message>
        <source>Pupils and students of no school</source>
        <translation>Учащиеся и студенты без места учёбы</translation>
    </message>
    <message>
        <source>Referrals unanswered past their term</source>
        <translation>Направления без ответа после срока</translation>
    </message>
    <message>
        <source>Tests without a conclusion</source>
        <translation>Тесты без заключения</translation>
    </message>
    <message>
        <source>Consultations promised and not held</source>
        <translation>Обещанные и не проведённые консультации</translation>
    </message>
    <message>
        <source>Adaptations past their end without an outcome</source>
        <translation>Оконченные адаптации без итога</translation>
    </message>
    <message>
        <source>Cards that may be one person</source>
        <translation>Карточки, возможно, одного человека</translation>
    </message>
    <message>
        <source>Plan lines past their day, not carried out</source>
        <translation>Просроченные строки плана</translation>
    </message>
    <message>
        <source>Agency sessions that no act accepts</source>
        <translation>Мероприятия агентств, не принятые актом</translation>
    </message>
    <message>
        <source>What was not said to be held is in no figure. Mark who came, or cancel it.</source>
        <translation>Не отмеченное как проведённое не входит ни в один показатель. Отметьте явку или отмените мероприятие.</translation>
    </message>
    <message>
        <source>The session counts, but nobody who came to it does.</source>
        <translation>Мероприятие считается, а пришедшие на него – нет.</translation>
    </message>
    <message>
        <source>Whoever has no mark counts as one who did not come.</source>
        <translation>Человек без отметки считается не пришедшим.</translation>
    </message>
    <message>
        <source>The visit counts in the whole, but in no group.</source>
        <translation>Посещение входит в общее число, но ни в одну категорию.</translation>
    </message>
    <message>
        <source>Personal data may be kept only by consent. Take it, or enter the paper.</source>
        <translation>Персональные данные хранят только по согласию. Возьмите его или внесите бумагу.</translation>
    </message>
    <message>
        <source>Women, youth and the rural are counted from these fields.</source>
        <translation>По этим полям считают женщин, молодёжь и жителей села.</translation>
    </message>
    <message>
        <source>The visit counts, but the school&apos;s coverage misses it.</source>
        <translation>Посещение считается, но в охват школы не попадает.</translation>
    </message>
    <message>
        <source>Without an answer nobody knows whether the person was accepted.</source>
        <translation>Без ответа неизвестно, принят ли человек.</translation>
    </message>
    <message>
        <source>A test counts as concluded only when a colleague has concluded.</source>
        <translation>Тест считается с заключением, только когда его дал специалист.</translation>
    </message>
    <message>
        <source>A next step was agreed for a day that has passed.</source>
        <translation>День, на который назначен следующий шаг, прошёл.</translation>
    </message>
    <message>
        <source>Its outcome is counted by the day on which it is entered.</source>
        <translation>Итог считается по своему дню.</translation>
    </message>
    <message>
        <source>One person on two cards counts as two people. Merge them, or say they differ.</source>
        <translation>Один человек на двух карточках считается дважды. Объедините их или отметьте, что это разные люди.</translation>
    </message>
    <message>
        <source>The plan&apos;s fact is counted from the sessions that carry out its lines.</source>
        <translation>Выполнение плана считается по мероприятиям, выполняющим его строки.</translation>
    </message>
    <message>
        <source>What an agency held is paid for by an act of acceptance.</source>
        <translation>Проведённое агентством оплачивается по акту приёмки.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation>Открыт снова</translation>
    </message>
    <message>
        <source>Opened again by</source>
        <translation>Кто открыл снова</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Looking for what moved</source>
        <translation>Ищется изменившееся</translation>
    </message>
    <message>
        <source>Comparing with the records as they stand now…</source>
        <translation>Идёт сравнение с нынешними записями…</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} и ещё %n</numerusform>
            <numerusform>{first} и ещё %n</numerusform>
            <numerusform>{first} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Изменилось с тех пор</translation>
    </message>
    <message>
        <source>Lines behind it</source>
        <translation>Строки за ним</translation>
    </message>
    <message>
        <source>Correction sheets</source>
        <translation>Корректировочные листы</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Печать копии</translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation>Корректировочный лист</translation>
    </message>
    <message>
        <source>Report as a file</source>
        <translation>Отчёт файлом</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Показать показатели</translation>
    </message>
    <message>
        <source>Open the period again…</source>
        <translation>Открыть период снова…</translation>
    </message>
    <message>
        <source>Every figure stands as it was signed.</source>
        <translation>Все показатели такие, как подписаны.</translation>
    </message>
    <message>
        <source>Choose a figure that moved.</source>
        <translation>Выберите изменившийся показатель.</translation>
    </message>
    <message>
        <source>No correction sheet yet.</source>
        <translation>Корректировочных листов ещё нет.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Открыт снова</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто закрыл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Was → now</source>
        <translation>Было → стало</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ней</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Закрыть период</translation>
    </message>
    <message>
        <source>Period, number or name</source>
        <translation>Период, номер или имя</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Закрытые периоды</translation>
    </message>
    <message>
        <source>No period is closed yet</source>
        <translation>Ни один период ещё не закрыт</translation>
    </message>
    <message>
        <source>A closed period keeps its figures, their lists and the signed report.</source>
        <translation>Закрытый период хранит свои показатели, списки к ним и подписанный отчёт.</translation>
    </message>
    <message>
        <source>Walk through the check</source>
        <translation>Пройдите проверку</translation>
    </message>
    <message>
        <source>What is not marked or not answered is in no figure.</source>
        <translation>Неотмеченное и неотвеченное не входит в показатели.</translation>
    </message>
    <message>
        <source>Close the period and print the report</source>
        <translation>Закройте период и напечатайте отчёт</translation>
    </message>
    <message>
        <source>The number is taken from the register of papers.</source>
        <translation>Номер берётся из реестра документов.</translation>
    </message>
    <message>
        <source>See what changes afterwards</source>
        <translation>Следите, что изменится потом</translation>
    </message>
    <message>
        <source>Who changed what, which figure moved, and by how much.</source>
        <translation>Кто и что изменил, какой показатель и насколько изменился.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Отчёт записывается</translation>
    </message>
    <message>
        <source>Folder for an inspection…</source>
        <translation>Папка для проверки…</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Идёт подсчёт</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Разрез</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>За сколько лет</translation>
    </message>
    <message>
        <source>Table to Excel</source>
        <translation>Таблица в Excel</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>The picture shows the {count} largest; the table shows all.</source>
        <translation>На рисунке {count} крупнейших, в таблице все.</translation>
    </message>
    <message>
        <source>Bold periods are closed; counted from the records as they stand.</source>
        <translation>Жирным – закрытые периоды; числа по нынешним записям.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Кварталы</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>All figures, not the signed report alone</source>
        <translation>Все показатели, не только подписываемый отчёт</translation>
    </message>
    <message>
        <source>Show and compare</source>
        <translation>Показать, сравнить</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Как подписано</translation>
    </message>
    <message>
        <source>As records stand now</source>
        <translation>По нынешним записям</translation>
    </message>
    <message>
        <source>Counted from the records as they stand now, not what was signed.</source>
        <translation>Посчитано по нынешним записям, это не то, что подписано.</translation>
    </message>
    <message>
        <source>Closing the period</source>
        <translation>Период закрывается</translation>
    </message>
    <message>
        <source>Close: {period}</source>
        <translation>Закрыть: {period}</translation>
    </message>
    <message>
        <source>Close and print</source>
        <translation>Закрыть и напечатать</translation>
    </message>
    <message>
        <source>Kept: {figures} figures with their lists, dated {day}.</source>
        <translation>Сохраняется с датой {day}: показателей {figures} со списками.</translation>
    </message>
    <message>
        <source>The report takes a number of the register.</source>
        <translation>Отчёт получит номер в реестре.</translation>
    </message>
    <message>
        <source>Records can be corrected later; what then differs is shown.</source>
        <translation>Записи можно исправлять и потом; расхождения с отчётом будут показаны.</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>Open again: {period}</source>
        <translation>Открыть снова: {period}</translation>
    </message>
    <message>
        <source>Open the period again</source>
        <translation>Открыть период снова</translation>
    </message>
    <message>
        <source>The report № {number} stays in the register, annulled.</source>
        <translation>Отчёт № {number} останется в реестре аннулированным.</translation>
    </message>
    <message>
        <source>The period can be closed anew under another number.</source>
        <translation>Период можно закрыть заново под другим номером.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Opened again: {period}</source>
        <translation>Открыт снова: {period}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>With papers of single people</source>
        <translation>Вместе с документами отдельных людей</translation>
    </message>
    <message>
        <source>Where the folder is made</source>
        <translation>Где создать папку</translation>
    </message>
    <message>
        <source>Gathering the papers</source>
        <translation>Собираются документы</translation>
    </message>
    <message>
        <source>Folder made: {folder}, papers {count}, files {files}</source>
        <translation>Папка создана: {folder}, документов {count}, файлов {files}</translation>
    </message>
    <message>
        <source>Folder for an inspection</source>
        <translation>Папка для проверки</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Every paper of the period as it was issued, numbered, with contents and digests.</source>
        <translation>Все документы периода в том виде, как выданы, с номерами, описью и контрольными суммами.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>Kind of period: {kind}</source>
        <translation>Вид периода: {kind}</translation>
    </message>
    <message>
        <source>Period, such as 2026-Q3</source>
        <translation>Период, например 2026-Q3</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Closed · № {number} · {day}</source>
        <translation>Закрыт · № {number} · {day}</translation>
    </message>
    <message numerus="yes">
        <source>Changed since: %n figure(s)</source>
        <translation>
            <numerusform>Изменилось: %n</numerusform>
            <numerusform>Изменилось: %n</numerusform>
            <numerusform>Изменилось: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Исследовать</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Любые дни</translation>
    </message>
    <message>
        <source>people</source>
        <translation>чел.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>посещений</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>мероприятий</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>тестов</translation>
    </message>
    <message>
        <source>consultations</source>
        <translation>консультаций</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>направлений</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Город или село</translation>
    </message>
    <message>
        <source>Mark on the card</source>
        <translation>Отметка на карточке</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Школа или колледж</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Form of work</source>
        <translation>Форма работы</translation>
    </message>
    <message>
        <source>Form of the rules</source>
        <translation>Форма по правилам</translation>
    </message>
    <message>
        <source>Who led it</source>
        <translation>Кто провёл</translation>
    </message>
    <message>
        <source>Partner or place</source>
        <translation>Партнёр или место</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Этот период</translation>
    </message>
    <message>
        <source>Since January</source>
        <translation>С января</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Ещё не начался</translation>
    </message>
    <message numerus="yes">
        <source>Open · %n day(s) to its end</source>
        <translation>
            <numerusform>Открыт · до конца %n день</numerusform>
            <numerusform>Открыт · до конца %n дня</numerusform>
            <numerusform>Открыт · до конца %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago, not closed</source>
        <translation>
            <numerusform>Окончен %n день назад, не закрыт</numerusform>
            <numerusform>Окончен %n дня назад, не закрыт</numerusform>
            <numerusform>Окончен %n дней назад, не закрыт</numerusform>
        </translation>
    </message>
    <message>
        <source>One person may belong to several groups: the whole can be less than their sum.</source>
        <translation>Человек может относиться к нескольким категориям: «Всего» бывает меньше их суммы.</translation>
    </message>
    <message>
        <source>“–” is nought.</source>
        <translation>Знак «–» означает ноль.</translation>
    </message>
    <message>
        <source>Share: covered out of the contingent on the books.</source>
        <translation>Доля: охвачено от контингента на учёте.</translation>
    </message>
    <message>
        <source>The undecided are counted among pupils of schools only.</source>
        <translation>Не выбравшие профессию считаются только среди учащихся школ.</translation>
    </message>
    <message>
        <source>Figures of a period closed earlier are those that were signed then.</source>
        <translation>Показатели ранее закрытого периода – те, что были тогда подписаны.</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Отчёт, PDF</translation>
    </message>
    <message>
        <source>Report as an Excel workbook with its lists</source>
        <translation>Отчёт со списками, книга Excel</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>Отчёт, JSON</translation>
    </message>
    <message>
        <source>Public report as PDF, small numbers left out</source>
        <translation>Публичная редакция, PDF, без малых чисел</translation>
    </message>
    <message>
        <source>Public report as Excel, small numbers left out</source>
        <translation>Публичная редакция, Excel, без малых чисел</translation>
    </message>
</context>
<context>
    <name>RecommendationDialog</name>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация о необходимости профессионального отбора</translation>
    </message>
    <message>
        <source>Recommendation recorded: {name}</source>
        <translation>Рекомендация записана: {name}</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Not issued yet; typed on {day} at {time}</source>
        <translation>Ещё не выдано; набрано {day} в {time}</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Новое направление</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>New partner: {name}</source>
        <translation>Новый партнёр: {name}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Законный представитель</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>As the paper is to say it: mother, guardian…</source>
        <translation>Как будет в документе, по-казахски: анасы, әкесі, қорғаншысы…</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Empty: until the purpose is reached</source>
        <translation>Пусто: до достижения цели</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Какие данные</translation>
    </message>
    <message>
        <source>Empty: the usual list</source>
        <translation>Пусто: обычный перечень</translation>
    </message>
    <message>
        <source>Printed form</source>
        <translation>Напечатанный бланк</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>The day on the signed paper</source>
        <translation>День на подписанной бумаге</translation>
    </message>
    <message>
        <source>Under 18 a representative signs</source>
        <translation>До 18 лет подписывает законный представитель</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>BIN or IIN</source>
        <translation>БИН или ИИН</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Адрес на казахском</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Адрес на русском</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Order №</source>
        <translation>Приказ №</translation>
    </message>
    <message>
        <source>The employer&apos;s order, where it is known</source>
        <translation>Приказ работодателя, если известен</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Куда направляется</translation>
    </message>
    <message>
        <source>Term, months</source>
        <translation>Срок, месяцев</translation>
    </message>
    <message>
        <source>To come by</source>
        <translation>Явиться до</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent</source>
        <translation>Согласие представителя</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Подписывающий</translation>
    </message>
    <message>
        <source>To come by {day}: it is not a working day.</source>
        <translation>Последний день явки – {day}: это нерабочий день.</translation>
    </message>
    <message>
        <source>Empty: this centre itself. Ctrl+N: a new partner</source>
        <translation>Пусто: сам центр. Ctrl+N: новый партнёр</translation>
    </message>
    <message>
        <source>Name or BIN. Ctrl+N: a new partner</source>
        <translation>Название или БИН. Ctrl+N: новый партнёр</translation>
    </message>
    <message>
        <source>Under 18: this kind needs it</source>
        <translation>До 18 лет: для этого вида обязательно</translation>
    </message>
    <message>
        <source>Under 18: the day it was given</source>
        <translation>До 18 лет: день, когда оно дано</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Position in Kazakh</source>
        <translation>Должность на казахском</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>Должность на русском</translation>
    </message>
    <message>
        <source>Course in Kazakh</source>
        <translation>Специальность, курс на казахском</translation>
    </message>
    <message>
        <source>Course in Russian</source>
        <translation>Специальность, курс на русском</translation>
    </message>
    <message>
        <source>Purpose in Kazakh</source>
        <translation>Цель на казахском</translation>
    </message>
    <message>
        <source>Purpose in Russian</source>
        <translation>Цель на русском</translation>
    </message>
    <message>
        <source>At most {months} months</source>
        <translation>Не больше {months} мес.</translation>
    </message>
    <message>
        <source>This kind has no such day</source>
        <translation>У этого вида такого дня нет</translation>
    </message>
    <message>
        <source>Working days of this kind: {days}</source>
        <translation>Для этого вида рабочих дней: {days}</translation>
    </message>
    <message>
        <source>Referral № {number} of {day}</source>
        <translation>Направление № {number} от {day}</translation>
    </message>
    <message>
        <source>Consent form № {number} of {day}</source>
        <translation>Бланк согласия № {number} от {day}</translation>
    </message>
    <message>
        <source>Register № {number} of {day}</source>
        <translation>Реестр № {number} от {day}</translation>
    </message>
    <message>
        <source>Sign-in sheet № {number} of {day}</source>
        <translation>Лист явки № {number} от {day}</translation>
    </message>
    <message>
        <source>Profile № {number} of {day}</source>
        <translation>Профиль № {number} от {day}</translation>
    </message>
    <message>
        <source>Recommendation № {number} of {day}</source>
        <translation>Рекомендация № {number} от {day}</translation>
    </message>
    <message>
        <source>Selection sheet № {number} of {day}</source>
        <translation>Лист отбора № {number} от {day}</translation>
    </message>
    <message>
        <source>Training list № {number} of {day}</source>
        <translation>Список на обучение № {number} от {day}</translation>
    </message>
    <message>
        <source>Summary of a fair № {number} of {day}</source>
        <translation>Сводка ярмарки № {number} от {day}</translation>
    </message>
    <message>
        <source>Guidance plan № {number} of {day}</source>
        <translation>План ориентации № {number} от {day}</translation>
    </message>
    <message>
        <source>Timetable № {number} of {day}</source>
        <translation>График мероприятий № {number} от {day}</translation>
    </message>
    <message>
        <source>Changes in a plan № {number} of {day}</source>
        <translation>Изменения в плане № {number} от {day}</translation>
    </message>
    <message>
        <source>Agreement sheet № {number} of {day}</source>
        <translation>Лист согласования № {number} от {day}</translation>
    </message>
    <message>
        <source>List of undecided № {number} of {day}</source>
        <translation>Список не выбравших профессию № {number} от {day}</translation>
    </message>
    <message>
        <source>Protocol № {number} of {day}</source>
        <translation>Протокол отбора № {number} от {day}</translation>
    </message>
    <message>
        <source>Acceptance act № {number} of {day}</source>
        <translation>Акт приёмки услуг № {number} от {day}</translation>
    </message>
    <message>
        <source>Job description № {number} of {day}</source>
        <translation>Должностная инструкция № {number} от {day}</translation>
    </message>
    <message>
        <source>Qualification sheet № {number} of {day}</source>
        <translation>Квалификационный лист № {number} от {day}</translation>
    </message>
    <message>
        <source>Staff list № {number} of {day}</source>
        <translation>Список работников № {number} от {day}</translation>
    </message>
    <message>
        <source>Attestation calendar № {number} of {day}</source>
        <translation>График аттестации № {number} от {day}</translation>
    </message>
    <message>
        <source>Load of specialists № {number} of {day}</source>
        <translation>Нагрузка специалистов № {number} от {day}</translation>
    </message>
    <message>
        <source>Hand-over act № {number} of {day}</source>
        <translation>Акт передачи дел № {number} от {day}</translation>
    </message>
    <message>
        <source>Report № {number} of {day}</source>
        <translation>Отчёт № {number} от {day}</translation>
    </message>
    <message>
        <source>Correction sheet № {number} of {day}</source>
        <translation>Корректировочный лист № {number} от {day}</translation>
    </message>
    <message>
        <source>The typeface has no such signs: {signs}</source>
        <translation>В шрифте нет этих знаков, они не напечатаны: {signs}</translation>
    </message>
    <message>
        <source>Came, no decision yet</source>
        <translation>Явился, решения ещё нет</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не явился</translation>
    </message>
    <message>
        <source>Revoked by the centre</source>
        <translation>Отозвано центром</translation>
    </message>
    <message>
        <source>Awaiting answer</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Отрывной талон</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>From the portal</source>
        <translation>С портала</translation>
    </message>
    <message>
        <source>From the person</source>
        <translation>От самого человека</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Другой источник</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Сам человек</translation>
    </message>
    <message>
        <source>A legal representative</source>
        <translation>Законный представитель</translation>
    </message>
    <message>
        <source>May be passed to third parties</source>
        <translation>Можно передавать третьим лицам</translation>
    </message>
    <message>
        <source>May be passed abroad</source>
        <translation>Можно передавать за границу</translation>
    </message>
    <message>
        <source>May be published in open sources</source>
        <translation>Можно распространять в общедоступных источниках</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Under 18, no guardian&apos;s consent</source>
        <translation>До 18 лет, нет согласия представителя</translation>
    </message>
    <message>
        <source>Under 18, guardian not asked</source>
        <translation>До 18 лет, согласие представителя не указано</translation>
    </message>
    <message>
        <source>No valid consent</source>
        <translation>Нет действующего согласия</translation>
    </message>
    <message>
        <source>Not unemployed</source>
        <translation>Не безработный</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>Не хватает возраста</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Старше допустимого</translation>
    </message>
    <message>
        <source>Pension age</source>
        <translation>Пенсионный возраст</translation>
    </message>
    <message>
        <source>Birth date unknown</source>
        <translation>Дата рождения неизвестна</translation>
    </message>
    <message>
        <source>Graduated too long ago</source>
        <translation>Окончил слишком давно</translation>
    </message>
    <message>
        <source>Term too long</source>
        <translation>Срок слишком большой</translation>
    </message>
    <message>
        <source>Consent forms issued: {count}, № {first} – {last}</source>
        <translation>Выдано бланков согласия: {count}, № {first} – {last}</translation>
    </message>
    <message>
        <source>Referrals issued: {count}, № {first} – {last}</source>
        <translation>Выдано направлений: {count}, № {first} – {last}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>People of whom something was found; Space leaves one out</source>
        <translation>Люди, о которых есть замечание; пробел исключает</translation>
    </message>
    <message>
        <source>{found}: {count}</source>
        <translation>{found}: {count}</translation>
    </message>
    <message>
        <source>Everybody gets a referral: {count}</source>
        <translation>Направление получат все: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}. Get a referral: {sent}</source>
        <translation>Выбрано: {count}. Получат направление: {sent}</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Print the register</source>
        <translation>Напечатать реестр</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>All papers of these days, the annulled and the reserved ones included.</source>
        <translation>Все документы этих дней, включая аннулированные и резерв.</translation>
    </message>
    <message>
        <source>Register № {number} is issued</source>
        <translation>Реестр № {number} выпущен</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Sessions in all, this one too: {count}. {days}</source>
        <translation>Всего вместе с этим: {count}. {days}</translation>
    </message>
    <message>
        <source>Left out, the office does not work: {days}</source>
        <translation>Пропущены нерабочие дни: {days}</translation>
    </message>
    <message>
        <source>Planned besides: {count}</source>
        <translation>Запланировано ещё: {count}</translation>
    </message>
    <message>
        <source>Repeat: {called}</source>
        <translation>Повторить: {called}</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Запланировать</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Ошибка в программе</translation>
    </message>
    <message>
        <source>The program made a mistake. What was saved before it is safe.</source>
        <translation>Программа допустила ошибку. Всё сохранённое раньше цело.</translation>
    </message>
    <message>
        <source>Close the program and open it again. If it repeats, send the log from {folder} to the administrator; it holds no personal data.</source>
        <translation>Закройте программу и откройте снова. Если повторится, передайте администратору журнал из папки {folder}; персональных данных в нём нет.</translation>
    </message>
</context>
<context>
    <name>ReserveDialog</name>
    <message>
        <source>Set numbers aside</source>
        <translation>Номера в резерв</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Взять в резерв</translation>
    </message>
    <message>
        <source>For papers written by hand while there is no power; each is entered later.</source>
        <translation>Для документов, которые пишут от руки без света; каждый вносят потом.</translation>
    </message>
    <message>
        <source>Set aside: {first} – {last}</source>
        <translation>Взято в резерв: {first} – {last}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Last work</source>
        <translation>Последняя работа</translation>
    </message>
    <message>
        <source>The copy becomes «{file}».</source>
        <translation>Копия станет файлом «{file}».</translation>
    </message>
    <message>
        <source>The present file is set aside beside it, never deleted.</source>
        <translation>Нынешний файл не удаляется, а откладывается рядом.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done after the copy will not be in it.</source>
        <translation>
            <numerusform>%n действие после копии в неё не вошло.</numerusform>
            <numerusform>%n действия после копии в неё не вошли.</numerusform>
            <numerusform>%n действий после копии в неё не вошли.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Open these people</source>
        <translation>Открыть этих людей</translation>
    </message>
    <message>
        <source>Save what became of each row</source>
        <translation>Сохранить итог по строкам</translation>
    </message>
    <message>
        <source>Take the whole list back</source>
        <translation>Отменить весь список</translation>
    </message>
    <message>
        <source>Take in another list</source>
        <translation>Загрузить другой список</translation>
    </message>
    <message>
        <source>The list was taken back</source>
        <translation>Загрузка отменена</translation>
    </message>
    <message>
        <source>The people are as they were before it. The file itself is untouched.</source>
        <translation>Люди такие же, как до списка. Сам файл не тронут.</translation>
    </message>
    <message>
        <source>The list is taken in</source>
        <translation>Список загружен</translation>
    </message>
    <message>
        <source>«{file}» is one batch: it can be taken back whole while its people are untouched.</source>
        <translation>«{file}» – одна партия: пока её люди не изменены, её можно отменить целиком.</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Менять было нечего</translation>
    </message>
    <message>
        <source>Everything in «{file}» is on the books already, or was left out.</source>
        <translation>Всё из «{file}» уже учтено или пропущено.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>The same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Решить заново</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>Предыдущая карточка</translation>
    </message>
    <message>
        <source>The card after</source>
        <translation>Следующая карточка</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Строка не выбрана</translation>
    </message>
    <message>
        <source>Choose a row of the list to see why it is so judged.</source>
        <translation>Выберите строку списка, чтобы увидеть причину.</translation>
    </message>
    <message>
        <source>Take as written</source>
        <translation>Принять как написано</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Перешёл сюда</translation>
    </message>
    <message>
        <source>Stays where they are</source>
        <translation>Остаётся на месте</translation>
    </message>
    <message>
        <source>Admitted again</source>
        <translation>Принят снова</translation>
    </message>
    <message>
        <source>Take off the cohort</source>
        <translation>Исключить из контингента</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Card {one} of {all}</source>
        <translation>Карточка {one} из {all}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>On the books</source>
        <translation>Есть на учёте</translation>
    </message>
    <message>
        <source>Decided: new</source>
        <translation>Решено: новый</translation>
    </message>
    <message>
        <source>Decided: left out</source>
        <translation>Решено: пропустить</translation>
    </message>
    <message>
        <source>Decided: as written</source>
        <translation>Решено: как написано</translation>
    </message>
    <message>
        <source>Decided: moved here</source>
        <translation>Решено: перешёл сюда</translation>
    </message>
    <message>
        <source>Decided: admitted again</source>
        <translation>Решено: принят снова</translation>
    </message>
    <message>
        <source>Decided: taken off</source>
        <translation>Решено: исключён</translation>
    </message>
    <message>
        <source>Decided: the same person</source>
        <translation>Решено: тот же</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>В карточке</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>Станет</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>A name or the number of a row</source>
        <translation>Имя или номер строки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>SchoolRoom</name>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>Сохранено строк: {count}, файл {file}</translation>
    </message>
</context>
<context>
    <name>SelectionDialog</name>
    <message>
        <source>Professional selection</source>
        <translation>Профессиональный отбор</translation>
    </message>
    <message>
        <source>Selection recorded: {name}</source>
        <translation>Отбор записан: {name}</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Service given</source>
        <translation>Оказанная услуга</translation>
    </message>
    <message>
        <source>Service recorded: {name}</source>
        <translation>Услуга записана: {name}</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Leads: {name}</source>
        <translation>Ведёт: {name}</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциально</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>New session</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation>Вернуть в план</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Повторить…</translation>
    </message>
    <message>
        <source>Another like it</source>
        <translation>Ещё одно такое же</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Carries out a line of the plan…</source>
        <translation>Выполняет строку плана…</translation>
    </message>
    <message>
        <source>Carries no line of the plan out</source>
        <translation>Не связано со строкой плана</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Мероприятие не выбрано</translation>
    </message>
    <message>
        <source>a new session on the day that is looked at</source>
        <translation>новое мероприятие на выбранный день</translation>
    </message>
    <message>
        <source>from session to session, from day to day</source>
        <translation>от мероприятия к мероприятию, от дня ко дню</translation>
    </message>
    <message>
        <source>carry the session to another day or hour</source>
        <translation>перенести мероприятие на другой день или час</translation>
    </message>
    <message>
        <source>open the session</source>
        <translation>открыть мероприятие</translation>
    </message>
    <message>
        <source>the period before, the period after</source>
        <translation>предыдущий период, следующий период</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Мышь</translation>
    </message>
    <message>
        <source>drag over empty hours for a new session; drag one to move it</source>
        <translation>протяните по пустым часам – новое мероприятие; перетащите мероприятие – перенос</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>And the later ones of the series</source>
        <translation>И следующие мероприятия серии</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Job fair</source>
        <translation>Ярмарка</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Held: {called}</source>
        <translation>Проведено: {called}</translation>
    </message>
    <message>
        <source>Planned again: {called}</source>
        <translation>Возвращено в план: {called}</translation>
    </message>
    <message>
        <source>Removed: {called}</source>
        <translation>Удалено: {called}</translation>
    </message>
    <message>
        <source>Carries no line of the plan out: {called}</source>
        <translation>Связь со строкой плана снята: {called}</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Теперь: {when}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ведёт</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Topic in Kazakh</source>
        <translation>Тема на казахском</translation>
    </message>
    <message>
        <source>Topic in Russian</source>
        <translation>Тема на русском</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Room in Kazakh</source>
        <translation>Помещение на казахском</translation>
    </message>
    <message>
        <source>Room in Russian</source>
        <translation>Помещение на русском</translation>
    </message>
    <message>
        <source>Why away from the centre</source>
        <translation>Почему не в центре</translation>
    </message>
    <message>
        <source>Order 190, point 8; may be left empty</source>
        <translation>Приказ 190, пункт 8; можно не заполнять</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Проводят</translation>
    </message>
    <message>
        <source>The first one leads</source>
        <translation>Первый в списке ведёт</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашены</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Number on the portal</source>
        <translation>Номер на портале</translation>
    </message>
    <message>
        <source>Day on the portal</source>
        <translation>Дата на портале</translation>
    </message>
    <message>
        <source>Change the later ones of the series too</source>
        <translation>Изменить и следующие мероприятия серии</translation>
    </message>
    <message>
        <source>{time} if left empty</source>
        <translation>если не указать – {time}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все мероприятия</translation>
    </message>
    <message>
        <source>Add who conducts</source>
        <translation>Добавить проводящего</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Добавить гостя</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Вид организации</translation>
    </message>
    <message>
        <source>Who conducts</source>
        <translation>Кто проводит</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Organisation or name</source>
        <translation>Организация или имя</translation>
    </message>
    <message>
        <source>Profession in Kazakh</source>
        <translation>Профессия на казахском</translation>
    </message>
    <message>
        <source>Profession in Russian</source>
        <translation>Профессия на русском</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторять</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>2 means every second one</source>
        <translation>2 – через раз</translation>
    </message>
    <message>
        <source>On</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>How many in all</source>
        <translation>Сколько всего</translation>
    </message>
    <message>
        <source>Or until</source>
        <translation>Или до какого дня</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Связаться</translation>
    </message>
    <message>
        <source>Training lists</source>
        <translation>Списки на обучение</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>Не отмечено</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Идёт сейчас</translation>
    </message>
    <message>
        <source>Vocational information</source>
        <translation>Профессиональное информирование</translation>
    </message>
    <message>
        <source>Vocational consultation</source>
        <translation>Профессиональная консультация</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Тестирование</translation>
    </message>
    <message>
        <source>Vocational selection</source>
        <translation>Профессиональный отбор</translation>
    </message>
    <message>
        <source>Vocational adaptation</source>
        <translation>Профессиональная адаптация</translation>
    </message>
    <message>
        <source>Preparatory work</source>
        <translation>Подготовительная работа</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Взрослые</translation>
    </message>
    <message>
        <source>Pupils and students</source>
        <translation>Школьники и студенты</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>И те и другие</translation>
    </message>
    <message>
        <source>Career centre</source>
        <translation>Карьерный центр</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Школа или колледж</translation>
    </message>
    <message>
        <source>Employer&apos;s premises</source>
        <translation>У работодателя</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Другое место</translation>
    </message>
    <message>
        <source>By a list of names</source>
        <translation>По именному списку</translation>
    </message>
    <message>
        <source>By heads, without names</source>
        <translation>По числу людей, без имён</translation>
    </message>
    <message>
        <source>Private agency</source>
        <translation>Частное агентство</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Chamber of entrepreneurs</source>
        <translation>Палата предпринимателей</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>Другая организация</translation>
    </message>
    <message>
        <source>Participants without names</source>
        <translation>Участники без списка</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Родители</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Работодатели</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Представители</translation>
    </message>
    <message>
        <source>The labour market</source>
        <translation>Рынок труда</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>Work in one&apos;s own specialty</source>
        <translation>Работа по своей специальности</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Переподготовка</translation>
    </message>
    <message>
        <source>Upgrading of skills</source>
        <translation>Повышение квалификации</translation>
    </message>
    <message>
        <source>One&apos;s own business</source>
        <translation>Предпринимательство</translation>
    </message>
    <message>
        <source>hours not set</source>
        <translation>время не указано</translation>
    </message>
    <message>
        <source>{present} of {listed} came</source>
        <translation>явка {present}/{listed}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} чел.</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>мест: {count}</translation>
    </message>
    <message>
        <source>The room is taken {hours}: {called}</source>
        <translation>Помещение занято {hours}: {called}</translation>
    </message>
    <message>
        <source>{who} is busy {hours}: {called}</source>
        <translation>{who} уже ведёт в {hours}: {called}</translation>
    </message>
    <message>
        <source>{who} is expected elsewhere {hours}: {called}</source>
        <translation>{who} на другом мероприятии {hours}: {called}</translation>
    </message>
    <message>
        <source>Adults are guided on the centre&apos;s premises (Order 190, point 8): say why elsewhere.</source>
        <translation>Со взрослыми работают в помещении центра (приказ 190, пункт 8): укажите, почему не там.</translation>
    </message>
    <message>
        <source>The office does not work on this day.</source>
        <translation>Этот день нерабочий.</translation>
    </message>
    <message>
        <source>This form is usually for others.</source>
        <translation>Эта форма обычно для других.</translation>
    </message>
    <message>
        <source>More people are listed than there are places.</source>
        <translation>В списке больше людей, чем мест.</translation>
    </message>
    <message>
        <source>It is not said who leads.</source>
        <translation>Не указано, кто ведёт.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Мероприятий пока нет</translation>
    </message>
    <message>
        <source>Whatever the centre holds for people is planned and kept here.</source>
        <translation>Здесь планируется и хранится всё, что центр проводит для людей.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Запланируйте мероприятие</translation>
    </message>
    <message>
        <source>A form and a day are enough to begin with.</source>
        <translation>Для начала достаточно формы и дня.</translation>
    </message>
    <message>
        <source>List who is to come</source>
        <translation>Составьте список участников</translation>
    </message>
    <message>
        <source>By names, or count heads where names are not kept.</source>
        <translation>По именам или только числом людей.</translation>
    </message>
    <message>
        <source>Mark who came</source>
        <translation>Отметьте, кто пришёл</translation>
    </message>
    <message>
        <source>Each mark is kept on the person&apos;s card too.</source>
        <translation>Каждая отметка видна и в карточке участника.</translation>
    </message>
</context>
<context>
    <name>SessionsRoom</name>
    <message>
        <source>Sessions</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Saved: {called}, {when}</source>
        <translation>Сохранено: {called}, {when}</translation>
    </message>
    <message>
        <source>Topic, form or place</source>
        <translation>Тема, форма или место</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Centre, Kazakh</source>
        <translation>Центр (каз.)</translation>
    </message>
    <message>
        <source>Centre, Russian</source>
        <translation>Центр (рус.)</translation>
    </message>
    <message>
        <source>Parent, Kazakh</source>
        <translation>Над центром (каз.)</translation>
    </message>
    <message>
        <source>Parent, Russian</source>
        <translation>Над центром (рус.)</translation>
    </message>
    <message>
        <source>As the rules of the centre name it; papers begin with it.</source>
        <translation>Как в положении о центре; с этого начинаются документы.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Region, Kazakh</source>
        <translation>Область (каз.)</translation>
    </message>
    <message>
        <source>Region, Russian</source>
        <translation>Область (рус.)</translation>
    </message>
    <message>
        <source>District, Kazakh</source>
        <translation>Район (каз.)</translation>
    </message>
    <message>
        <source>District, Russian</source>
        <translation>Район (рус.)</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Адрес (каз.)</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Адрес (рус.)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Учащиеся</translation>
    </message>
    <message>
        <source>Senior classes</source>
        <translation>Старшие классы</translation>
    </message>
    <message>
        <source>Empty: 9 10 11</source>
        <translation>Пусто: 9 10 11</translation>
    </message>
    <message>
        <source>Whom the contingent counts; no act says which they are.</source>
        <translation>Кого учитывает контингент; какие это классы, не сказано ни в одном акте.</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>A paper is not printed while the names or the address are missing.</source>
        <translation>Пока нет названий или адреса, документ не печатается.</translation>
    </message>
    <message>
        <source>Purpose of the processing</source>
        <translation>Цель обработки</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>Data the consent is given for</source>
        <translation>Данные, на которые даётся согласие</translation>
    </message>
    <message>
        <source>As they are to stand in the printed consent.</source>
        <translation>Так, как они должны стоять в печатном согласии.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Left empty, the consent is printed with the usual words of the program.</source>
        <translation>Если оставить пустым, согласие печатается с обычными словами программы.</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Настройки сохранены</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Typed, not saved yet; it is kept as it is</source>
        <translation>Набрано, ещё не сохранено; не пропадёт</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Шкалы</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Название (каз.)</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Название (рус.)</translation>
    </message>
    <message>
        <source>Professions, Kazakh</source>
        <translation>Профессии (каз.)</translation>
    </message>
    <message>
        <source>Professions, Russian</source>
        <translation>Профессии (рус.)</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Сфера труда</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Сферы труда</translation>
    </message>
    <message>
        <source>What a profile points to when these scales lead: advice; a person concludes.</source>
        <translation>На что указывает профиль, когда преобладают эти шкалы: это совет, вывод делает человек.</translation>
    </message>
    <message>
        <source>A new field of work</source>
        <translation>Новая сфера труда</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Куда направляют</translation>
    </message>
    <message>
        <source>What for, Kazakh</source>
        <translation>Для чего (каз.)</translation>
    </message>
    <message>
        <source>What for, Russian</source>
        <translation>Для чего (рус.)</translation>
    </message>
    <message>
        <source>Basis, Kazakh</source>
        <translation>Основание (каз.)</translation>
    </message>
    <message>
        <source>Basis, Russian</source>
        <translation>Основание (рус.)</translation>
    </message>
    <message>
        <source>Come by, working days</source>
        <translation>Явиться, рабочих дней</translation>
    </message>
    <message>
        <source>Answer by, working days</source>
        <translation>Ответ, рабочих дней</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>С возраста</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>До возраста</translation>
    </message>
    <message>
        <source>At most, months</source>
        <translation>Не более, месяцев</translation>
    </message>
    <message>
        <source>Years after graduation</source>
        <translation>Лет после выпуска</translation>
    </message>
    <message>
        <source>Unemployed only</source>
        <translation>Только безработные</translation>
    </message>
    <message>
        <source>Under eighteen a guardian agrees</source>
        <translation>До 18 лет – согласие законного представителя</translation>
    </message>
    <message>
        <source>Kind of referral</source>
        <translation>Вид направления</translation>
    </message>
    <message>
        <source>Kinds of referral</source>
        <translation>Виды направлений</translation>
    </message>
    <message>
        <source>Ages and terms only warn: the decision is the specialist&apos;s.</source>
        <translation>Возраст и сроки только предупреждают: решает специалист.</translation>
    </message>
    <message>
        <source>A kind of the office&apos;s own</source>
        <translation>Свой вид направления</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Учебное заведение</translation>
    </message>
    <message>
        <source>Private agency</source>
        <translation>Частное агентство</translation>
    </message>
    <message>
        <source>Career centre</source>
        <translation>Карьерный центр</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Другая организация</translation>
    </message>
    <message>
        <source>Index numbers</source>
        <translation>Индексы</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Реестры</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Листы регистрации</translation>
    </message>
    <message>
        <source>Test profiles</source>
        <translation>Профили тестирования</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Selection sheets</source>
        <translation>Листы профотбора</translation>
    </message>
    <message>
        <source>Training lists</source>
        <translation>Списки на профобучение</translation>
    </message>
    <message>
        <source>Fair summaries</source>
        <translation>Итоги ярмарок</translation>
    </message>
    <message>
        <source>Guidance plans</source>
        <translation>Планы ориентации</translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation>Графики мероприятий</translation>
    </message>
    <message>
        <source>Changes in plans</source>
        <translation>Изменения в планах</translation>
    </message>
    <message>
        <source>Agreement sheets</source>
        <translation>Листы согласования</translation>
    </message>
    <message>
        <source>Lists of undecided pupils</source>
        <translation>Списки учащихся, не выбравших профессию</translation>
    </message>
    <message>
        <source>Selection protocols</source>
        <translation>Протоколы отбора</translation>
    </message>
    <message>
        <source>Acceptance acts</source>
        <translation>Акты приёмки услуг</translation>
    </message>
    <message>
        <source>Job descriptions</source>
        <translation>Должностные инструкции</translation>
    </message>
    <message>
        <source>Qualification sheets</source>
        <translation>Квалификационные листы</translation>
    </message>
    <message>
        <source>Staff lists</source>
        <translation>Списки работников</translation>
    </message>
    <message>
        <source>Attestation calendars</source>
        <translation>Графики аттестации</translation>
    </message>
    <message>
        <source>Load tables</source>
        <translation>Таблицы нагрузки</translation>
    </message>
    <message>
        <source>Hand-over acts</source>
        <translation>Акты передачи дел</translation>
    </message>
    <message>
        <source>Reports of periods</source>
        <translation>Отчёты за период</translation>
    </message>
    <message>
        <source>Correction sheets</source>
        <translation>Корректировочные листы</translation>
    </message>
    <message>
        <source>From the office&apos;s list of files; the serial number follows it: 05-12/1.</source>
        <translation>Из номенклатуры дел; за ним идёт порядковый номер: 05-12/1.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Signs papers</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Proposed on every paper; another may be chosen there.</source>
        <translation>Предлагается в каждом документе; там можно выбрать другого.</translation>
    </message>
    <message>
        <source>Margins, millimetres</source>
        <translation>Поля, миллиметры</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Левое</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правое</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Верхнее</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Нижнее</translation>
    </message>
    <message>
        <source>The standard asks for at least 20, 10, 10 and 10.</source>
        <translation>По стандарту не менее 20, 10, 10 и 10.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Look at a sample page</source>
        <translation>Посмотреть образец</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Rural district</source>
        <translation>Сельский округ</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Населённые пункты</translation>
    </message>
    <message>
        <source>What is taken off the list stays on the cards that name it.</source>
        <translation>Убранное из списка остаётся в карточках, где оно указано.</translation>
    </message>
    <message>
        <source>In no district</source>
        <translation>Вне округов</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Новый населённый пункт</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Убрано из списка</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Рабочий календарь</translation>
    </message>
    <message>
        <source>Holidays are known; a day the Government moved is corrected here. Red is a holiday, an outline with + or − is the office&apos;s own correction.</source>
        <translation>Праздники известны; перенесённый Правительством день исправляется здесь. Красный – праздник, рамка с + или − – исправление центра.</translation>
    </message>
    <message>
        <source>{day} is a working day now</source>
        <translation>{day}: теперь рабочий день</translation>
    </message>
    <message>
        <source>{day} is a day off now</source>
        <translation>{day}: теперь выходной</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>Make it a day off</source>
        <translation>Сделать выходным</translation>
    </message>
    <message>
        <source>Make it a working day</source>
        <translation>Сделать рабочим</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>For this computer only; the file does not change.</source>
        <translation>Только для этого компьютера; файл не меняется.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Usual length, minutes</source>
        <translation>Обычная длительность, минут</translation>
    </message>
    <message>
        <source>Given to one person</source>
        <translation>Оказывается одному человеку</translation>
    </message>
    <message>
        <source>Usually held away from the centre</source>
        <translation>Обычно проходит вне центра</translation>
    </message>
    <message>
        <source>Confidential: off lists and group papers</source>
        <translation>Конфиденциально: не попадает в списки и групповые документы</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Forms of guidance</source>
        <translation>Формы мероприятий</translation>
    </message>
    <message>
        <source>What a session can be. Each gives one service of the rules.</source>
        <translation>Каким бывает мероприятие. Каждая форма относится к одной услуге Правил.</translation>
    </message>
    <message>
        <source>A form of the office&apos;s own</source>
        <translation>Собственная форма центра</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>Собственный</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>Из программы</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>A test of your own is a file: its items, scales and keys are checked as it is added.</source>
        <translation>Собственный тест – это файл: его вопросы, шкалы и ключи проверяются при добавлении.</translation>
    </message>
    <message>
        <source>The file of a test</source>
        <translation>Файл теста</translation>
    </message>
    <message>
        <source>Tests (*.toml)</source>
        <translation>Тесты (*.toml)</translation>
    </message>
    <message>
        <source>The test is added</source>
        <translation>Тест добавлен</translation>
    </message>
    <message>
        <source>The test is offered again</source>
        <translation>Тест снова в выборе</translation>
    </message>
    <message>
        <source>The test is put away; its results stay</source>
        <translation>Тест убран в архив; его результаты остаются</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Вернуть в выбор</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Сменить PIN-код</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Задать PIN-код</translation>
    </message>
    <message>
        <source>Version {version} · {author} · {licence} · {count} questions</source>
        <translation>Версия {version} · {author} · {licence} · вопросов: {count}</translation>
    </message>
    <message>
        <source>Scales and their most: {scales}</source>
        <translation>Шкалы и наибольший балл: {scales}</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>№ {number} of {day}</source>
        <translation>№ {number} от {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Where and when it was published, or a letter</source>
        <translation>Где и когда опубликован, или письмо</translation>
    </message>
    <message>
        <source>Acts on posts</source>
        <translation>Акты о должностях</translation>
    </message>
    <message>
        <source>Which act rules is told by the day of the decision. Where a text leaves its own day open, the earliest possible one is taken until it is set here.</source>
        <translation>Какой акт действует, определяет день решения. Если текст оставляет свой день открытым, до указания здесь берётся самый ранний возможный.</translation>
    </message>
    <message>
        <source>Back to what the text says</source>
        <translation>Вернуть как в тексте</translation>
    </message>
    <message>
        <source>{days}, day left open</source>
        <translation>{days}, день открыт</translation>
    </message>
    <message>
        <source>Left empty: {day}, the earliest possible</source>
        <translation>Пусто: {day}, самый ранний возможный</translation>
    </message>
    <message>
        <source>Left empty: in force still</source>
        <translation>Пусто: действует и сейчас</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Форма отчёта</translation>
    </message>
    <message>
        <source>A text says which sections stand in which order, and which figures are in them.</source>
        <translation>Текст задаёт, какие разделы и в каком порядке стоят в отчёте и какие в них показатели.</translation>
    </message>
    <message>
        <source>The office&apos;s own form, brought in on {day}</source>
        <translation>Собственная форма центра, загружена {day}</translation>
    </message>
    <message>
        <source>The form that comes with the program</source>
        <translation>Форма, поставляемая с программой</translation>
    </message>
    <message>
        <source>Save the form&apos;s text</source>
        <translation>Сохранить текст формы</translation>
    </message>
    <message>
        <source>Forms (*.toml)</source>
        <translation>Формы (*.toml)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>The file of a form</source>
        <translation>Файл формы</translation>
    </message>
    <message>
        <source>The form is brought in</source>
        <translation>Форма загружена</translation>
    </message>
    <message>
        <source>The program&apos;s own form is in force again</source>
        <translation>Снова действует форма программы</translation>
    </message>
    <message>
        <source>Bring in a form</source>
        <translation>Загрузить форму</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Back to the program&apos;s form</source>
        <translation>Вернуть форму программы</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Свои показатели</translation>
    </message>
    <message>
        <source>Signed report</source>
        <translation>Подписываемый отчёт</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Кто, что</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Номер, название</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>Закончено</translation>
    </message>
    <message>
        <source>Term ended</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Past their term</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Nothing is past its term</source>
        <translation>Срок ни у чего не истёк</translation>
    </message>
    <message>
        <source>Once the years of a kind are said, its records appear here when they are over.</source>
        <translation>Когда для вида записей задано число лет, здесь появляется то, у чего они прошли.</translation>
    </message>
    <message>
        <source>The first {shown} of {count}; a table has them all.</source>
        <translation>Первые {shown} из {count}; в таблице все.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Хранить до</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>A dispute, an inspection, the commission&apos;s decision</source>
        <translation>Спор, проверка, решение комиссии</translation>
    </message>
    <message>
        <source>Kept longer: {count}</source>
        <translation>Хранится дольше: {count}</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Записей: {count}</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Хранить дольше</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>Сохранено, строк {count}: {file}</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Лет</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Хранится постоянно</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Считается от</translation>
    </message>
    <message>
        <source>Item of the list</source>
        <translation>Пункт перечня</translation>
    </message>
    <message>
        <source>Act, Kazakh</source>
        <translation>Акт на казахском</translation>
    </message>
    <message>
        <source>Act, Russian</source>
        <translation>Акт на русском</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>The office says the years and the item of the list of documents; until then nothing is due. The program deletes nothing: what is due a commission decides, on paper.</source>
        <translation>Число лет и пункт перечня документов вносит центр; до этого срок ни у чего не истекает. Программа ничего не удаляет: об истёкшем решает комиссия, на бумаге.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить таблицей</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Take the term away</source>
        <translation>Убрать срок</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>Хранить дольше…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Past it</source>
        <translation>Истёк</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>постоянно</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не задан</translation>
    </message>
    <message>
        <source>years: {count}</source>
        <translation>лет: {count}</translation>
    </message>
    <message>
        <source>1 January of the next year</source>
        <translation>1 января следующего года</translation>
    </message>
    <message>
        <source>The record&apos;s last day</source>
        <translation>Дня окончания записи</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Населённые пункты</translation>
    </message>
    <message>
        <source>Kinds of referral</source>
        <translation>Виды направлений</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Сферы труда</translation>
    </message>
    <message>
        <source>Forms of guidance</source>
        <translation>Формы мероприятий</translation>
    </message>
    <message>
        <source>Acts on posts</source>
        <translation>Акты о должностях</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Форма отчёта</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Рабочий календарь</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>New colleague</source>
        <translation>Новый работник</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Внести…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>What the law asks</source>
        <translation>Требования закона</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Внести решение</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Должностная инструкция</translation>
    </message>
    <message>
        <source>Qualification sheet</source>
        <translation>Квалификационный лист</translation>
    </message>
    <message>
        <source>Staff list</source>
        <translation>Список работников</translation>
    </message>
    <message>
        <source>Signs by default</source>
        <translation>Подписант по умолчанию</translation>
    </message>
    <message>
        <source>Officer by default</source>
        <translation>Исполнитель по умолчанию</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Right to sign</source>
        <translation>Право подписи</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Post in Kazakh</source>
        <translation>Должность на казахском</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Должность на русском</translation>
    </message>
    <message>
        <source>At work since</source>
        <translation>Работает с</translation>
    </message>
    <message>
        <source>At work until</source>
        <translation>Работает по</translation>
    </message>
    <message>
        <source>Has the right to sign papers</source>
        <translation>Имеет право подписывать документы</translation>
    </message>
    <message>
        <source>Basis in Kazakh</source>
        <translation>Основание на казахском</translation>
    </message>
    <message>
        <source>The charter, an order or a power of attorney</source>
        <translation>Устав, приказ или доверенность</translation>
    </message>
    <message>
        <source>Basis in Russian</source>
        <translation>Основание на русском</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Подписывает с</translation>
    </message>
    <message>
        <source>Signs to</source>
        <translation>Подписывает по</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation>Уход {day}</translation>
    </message>
    <message>
        <source>Leaves {day}</source>
        <translation>Уходит {day}</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Left with work unfinished</source>
        <translation>Ушли, дела не переданы</translation>
    </message>
    <message>
        <source>Leaves within 90 days</source>
        <translation>Уйдут за 90 дней</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Работают</translation>
    </message>
    <message>
        <source>Give to a colleague</source>
        <translation>Передать коллеге</translation>
    </message>
    <message>
        <source>Name or post</source>
        <translation>Имя или должность</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Передача дел</translation>
    </message>
    <message>
        <source>No colleagues yet</source>
        <translation>Работников пока нет</translation>
    </message>
    <message>
        <source>What hangs on whoever leaves is found here and given to others.</source>
        <translation>Здесь видно, что осталось за уходящим, и отсюда это передаётся другим.</translation>
    </message>
    <message>
        <source>Enter the last day at work</source>
        <translation>Внесите последний рабочий день</translation>
    </message>
    <message>
        <source>In the form of the colleague.</source>
        <translation>В форме работника (F2).</translation>
    </message>
    <message>
        <source>Give the unfinished to colleagues</source>
        <translation>Передайте неоконченное коллегам</translation>
    </message>
    <message>
        <source>Some of it or all, as one action that can be undone.</source>
        <translation>Часть или всё; можно отменить одним действием.</translation>
    </message>
    <message>
        <source>May sign today</source>
        <translation>Подписывает сегодня</translation>
    </message>
    <message>
        <source>The program&apos;s advice: {state}</source>
        <translation>Рекомендация программы: {state}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Не проведена</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Days left: {count}</source>
        <translation>Осталось дней: {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Что истекает</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какая</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>В течение 90 дней</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Аттестация</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Name, post or category</source>
        <translation>Имя, должность или категория</translation>
    </message>
    <message>
        <source>What ends, and attestations</source>
        <translation>Сроки и аттестации</translation>
    </message>
    <message>
        <source>Nothing ends and nothing is planned</source>
        <translation>Ничего не истекает и не запланировано</translation>
    </message>
    <message>
        <source>Categories, certificates and rights to sign stand here by day.</source>
        <translation>Здесь по дням стоят категории, сертификаты и права подписи.</translation>
    </message>
    <message>
        <source>Enter the categories with their days</source>
        <translation>Внесите категории с их сроками</translation>
    </message>
    <message>
        <source>On the card of each colleague, as the order says.</source>
        <translation>В карточке каждого работника, как в приказе.</translation>
    </message>
    <message>
        <source>Plan the attestations</source>
        <translation>Запланируйте аттестации</translation>
    </message>
    <message>
        <source>For several colleagues at once, for one day.</source>
        <translation>Сразу для нескольких работников, на один день.</translation>
    </message>
    <message>
        <source>May not sign today</source>
        <translation>Сегодня не подписывает</translation>
    </message>
    <message>
        <source>No post is entered yet: the rules follow from the post.</source>
        <translation>Должность ещё не внесена: требования зависят от неё.</translation>
    </message>
    <message>
        <source>No post is held here on this day: the nearest one is looked at.</source>
        <translation>В этот день должности здесь не было: рассмотрена ближайшая по времени.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Category held</source>
        <translation>Имеет категорию</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Доступна</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>By the act</source>
        <translation>По акту</translation>
    </message>
    <message>
        <source>none by the records</source>
        <translation>по записям никакая</translation>
    </message>
    <message>
        <source>{category}, from {day} if nothing changes</source>
        <translation>{category}, с {day}, если ничего не изменится</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>from {day} if nothing changes</source>
        <translation>с {day}, если ничего не изменится</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Почему неясно</translation>
    </message>
    <message>
        <source>Of the level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>another than the post&apos;s: {level}</source>
        <translation>не тот, что у должности: {level}</translation>
    </message>
    <message>
        <source>Asked: {years}, {service}</source>
        <translation>Требуемый стаж: {years}, {service}</translation>
    </message>
    <message>
        <source>Asked: {years}, {service}. No service is entered.</source>
        <translation>Требуемый стаж: {years}, {service}. Стаж не внесён.</translation>
    </message>
    <message>
        <source>Hours in the last five years: {count}</source>
        <translation>Часов за последние пять лет: {count}</translation>
    </message>
    <message>
        <source>Share days, counted once: {one} and {other}, {days}</source>
        <translation>Дни совпадают, считаются один раз: {one} и {other}, {days}</translation>
    </message>
    <message>
        <source>No service: {days}</source>
        <translation>Перерыв в стаже: {days}</translation>
    </message>
    <message>
        <source>Held today</source>
        <translation>Занимает сегодня</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>карточка {number}</translation>
    </message>
    <message>
        <source>Post here</source>
        <translation>В этом центре</translation>
    </message>
    <message>
        <source>Counts or not: not told</source>
        <translation>Входит ли в стаж, не отмечено</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>В стаж не входит</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>по {day}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>истекло {day}</translation>
    </message>
    <message>
        <source>Without a term</source>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation>проведена {day}</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation>запланирована на {day}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>В плане</translation>
    </message>
    <message>
        <source>Category not entered yet</source>
        <translation>Категория ещё не внесена</translation>
    </message>
    <message>
        <source>otherwise than advised</source>
        <translation>иначе, чем рекомендовано</translation>
    </message>
    <message>
        <source>Stands in for {name}</source>
        <translation>Замещает: {name}</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>Замещающий: {name}</translation>
    </message>
    <message>
        <source>Stands today</source>
        <translation>Действует сегодня</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Другие дни</translation>
    </message>
    <message>
        <source>Before the first day</source>
        <translation>Раньше первого дня</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>The rules of the day of the decision</source>
        <translation>Требования на день решения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Needed where it differs from the advice</source>
        <translation>Нужна, если решение расходится с рекомендацией</translation>
    </message>
    <message>
        <source>On a category</source>
        <translation>О категории</translation>
    </message>
    <message>
        <source>On the appointment</source>
        <translation>О назначении на должность</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Удовлетворено</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>The decision differs from the advice: it needs a reason.</source>
        <translation>Решение расходится с рекомендацией: нужна причина.</translation>
    </message>
    <message>
        <source>Decision entered: {name}</source>
        <translation>Решение внесено: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Запланирована на</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Plan an attestation</source>
        <translation>Запланировать аттестацию</translation>
    </message>
    <message>
        <source>Attestation calendar</source>
        <translation>График аттестации</translation>
    </message>
    <message>
        <source>Open the colleague&apos;s card</source>
        <translation>Карточка работника</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Service elsewhere</source>
        <translation>Стаж в других организациях</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Отпуск</translation>
    </message>
    <message>
        <source>Further training</source>
        <translation>Повышение квалификации</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Аттестация</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Замещение</translation>
    </message>
    <message>
        <source>Own duties</source>
        <translation>Дополнительные обязанности</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Elsewhere at that hour: {day} {time}, {name}</source>
        <translation>В это время занят: {day} {time}, {name}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>И ещё {count}.</translation>
    </message>
    <message>
        <source>Given to {name}: {count}</source>
        <translation>Передано ({name}): {count}</translation>
    </message>
    <message>
        <source>Give what hangs on {name}</source>
        <translation>Передать дела: {name}</translation>
    </message>
    <message>
        <source>Given: {count}. What was done stays with who did it.</source>
        <translation>Передаётся: {count}. Сделанное остаётся за тем, кто сделал.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Under the act</source>
        <translation>По какому акту</translation>
    </message>
    <message>
        <source>Order of</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>As the order says; left empty: without a term</source>
        <translation>Как в приказе; пусто – бессрочно</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Проведена</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Ещё не проведена</translation>
    </message>
    <message>
        <source>None entered</source>
        <translation>Не внесено</translation>
    </message>
    <message>
        <source>Enter the category given…</source>
        <translation>Внести присвоенную категорию…</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Адаптация</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Plan line</source>
        <translation>Строка плана</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Plan lines go with the sessions that carry them out.</source>
        <translation>Строки плана переходят вместе с мероприятиями, которые их исполняют.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Не окончено</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Give those chosen</source>
        <translation>Передать выбранное</translation>
    </message>
    <message>
        <source>Give all of it</source>
        <translation>Передать всё</translation>
    </message>
    <message>
        <source>Hand-over act</source>
        <translation>Акт передачи дел</translation>
    </message>
    <message>
        <source>Nothing hangs on this colleague.</source>
        <translation>За этим работником ничего не осталось.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Specialty in Kazakh</source>
        <translation>Специальность на казахском</translation>
    </message>
    <message>
        <source>Specialty in Russian</source>
        <translation>Специальность на русском</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учебное заведение</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Дата окончания</translation>
    </message>
    <message>
        <source>Of the post&apos;s specialty</source>
        <translation>По специальности</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Вид должности</translation>
    </message>
    <message>
        <source>In the category</source>
        <translation>В категории</translation>
    </message>
    <message>
        <source>By the register: as their own categories say</source>
        <translation>По реестру: как в разделе «Категории»</translation>
    </message>
    <message>
        <source>Sphere of work</source>
        <translation>Сфера работы</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Ставка, %</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>By specialty or profile</source>
        <translation>По профилю работы</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Employment record, order, certificate</source>
        <translation>Трудовая книжка, приказ, справка</translation>
    </message>
    <message>
        <source>By the register</source>
        <translation>По реестру</translation>
    </message>
    <message>
        <source>Shares days with {name}: they count once.</source>
        <translation>Дни совпадают с другим периодом: {name}. Они считаются один раз.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Стаж</translation>
    </message>
    <message>
        <source>Counts as service</source>
        <translation>Входит в стаж</translation>
    </message>
    <message>
        <source>Until it is told, the verdict stays open</source>
        <translation>Пока не отмечено, вывод остаётся открытым</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Held by the organisation</source>
        <translation>Провела организация</translation>
    </message>
    <message>
        <source>Academic hours</source>
        <translation>Академические часы</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Номер сертификата</translation>
    </message>
    <message>
        <source>Unit in Kazakh</source>
        <translation>Подразделение на казахском</translation>
    </message>
    <message>
        <source>Left empty: a post of any unit</source>
        <translation>Пусто: должность в любом подразделении</translation>
    </message>
    <message>
        <source>Unit in Russian</source>
        <translation>Подразделение на русском</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ставок</translation>
    </message>
    <message>
        <source>1 is a whole post, 0,5 half of one</source>
        <translation>1 – целая ставка, 0,5 – половина</translation>
    </message>
    <message>
        <source>In the table since</source>
        <translation>В расписании с</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Чем утверждено</translation>
    </message>
    <message>
        <source>Line of the staffing table</source>
        <translation>Строка штатного расписания</translation>
    </message>
    <message>
        <source>Line of the staffing table saved</source>
        <translation>Строка штатного расписания сохранена</translation>
    </message>
    <message>
        <source>Line of the staffing table removed</source>
        <translation>Строка штатного расписания убрана</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>Sessions led</source>
        <translation>Проведено мероприятий</translation>
    </message>
    <message>
        <source>Sessions helped with</source>
        <translation>Помощь в мероприятиях</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультаций</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тестов</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направлений</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Посещений</translation>
    </message>
    <message>
        <source>Led</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Consult.</source>
        <translation>Консульт.</translation>
    </message>
    <message>
        <source>Refer.</source>
        <translation>Направл.</translation>
    </message>
    <message>
        <source>A person counts once.</source>
        <translation>Каждый человек считается один раз.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Load of specialists</source>
        <translation>Нагрузка специалистов</translation>
    </message>
    <message>
        <source>With figures</source>
        <translation>С показателями</translation>
    </message>
    <message>
        <source>Without any</source>
        <translation>Без показателей</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Выбрать период</translation>
    </message>
    <message>
        <source>Nobody works here in this period</source>
        <translation>В этом периоде никто не работает</translation>
    </message>
    <message>
        <source>What each specialist did is counted from the records themselves.</source>
        <translation>Сделанное каждым считается по самим записям.</translation>
    </message>
    <message>
        <source>Say who led a session</source>
        <translation>Указывайте, кто провёл мероприятие</translation>
    </message>
    <message>
        <source>It counts for them; whoever helped is said to have helped.</source>
        <translation>Оно считается ему; помогавший назван помогавшим.</translation>
    </message>
    <message>
        <source>Signs the paper</source>
        <translation>Подписывает документ</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Everybody ticked is planned for that day</source>
        <translation>Все отмеченные планируются на этот день</translation>
    </message>
    <message>
        <source>Attestations planned: {count}</source>
        <translation>Запланировано аттестаций: {count}</translation>
    </message>
    <message>
        <source>For everybody ticked, as one action that can be undone.</source>
        <translation>Для всех отмеченных сразу; можно отменить одним действием.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Post by the act</source>
        <translation>Должность по акту</translation>
    </message>
    <message>
        <source>What the law asks of the post follows from it</source>
        <translation>Отсюда требования закона к должности</translation>
    </message>
    <message>
        <source>Profession card</source>
        <translation>Карточка профессии</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Left empty: as the card or the act has it</source>
        <translation>Пусто – как в карточке или в акте</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>No act speaks of it</source>
        <translation>В актах такой должности нет</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Без карточки</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Причина окончания</translation>
    </message>
    <message>
        <source>The profession card cites acts that are repealed:</source>
        <translation>Карточка профессии ссылается на утратившие силу акты:</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>День решения</translation>
    </message>
    <message>
        <source>Count service for</source>
        <translation>Стаж считать для</translation>
    </message>
    <message>
        <source>The next category</source>
        <translation>Следующая категория</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Принимает</translation>
    </message>
    <message>
        <source>Ground in Kazakh</source>
        <translation>Основание на казахском</translation>
    </message>
    <message>
        <source>Ground in Russian</source>
        <translation>Основание на русском</translation>
    </message>
    <message>
        <source>Written in by hand</source>
        <translation>Вписывается от руки</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Кого замещает</translation>
    </message>
    <message>
        <source>Signs as, in Kazakh</source>
        <translation>Подписывает как, на казахском</translation>
    </message>
    <message>
        <source>Left empty: as the own post</source>
        <translation>Пусто – по своей должности</translation>
    </message>
    <message>
        <source>Signs as, in Russian</source>
        <translation>Подписывает как, на русском</translation>
    </message>
    <message>
        <source>May sign</source>
        <translation>Может подписывать</translation>
    </message>
    <message>
        <source>None ticked: every kind of paper</source>
        <translation>Ничего не отмечено – документы всех видов</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Никого определённого</translation>
    </message>
    <message>
        <source>Beside those of the profession card; in Kazakh, then in Russian</source>
        <translation>Помимо карточки профессии; на казахском, затем на русском</translation>
    </message>
    <message>
        <source>Duty in Kazakh</source>
        <translation>Обязанность на казахском</translation>
    </message>
    <message>
        <source>Duty in Russian</source>
        <translation>Обязанность на русском</translation>
    </message>
    <message>
        <source>Take the duty away</source>
        <translation>Убрать обязанность</translation>
    </message>
    <message>
        <source>One more duty</source>
        <translation>Ещё одна обязанность</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Enter the decision…</source>
        <translation>Внести решение…</translation>
    </message>
    <message>
        <source>Service as this rule takes it</source>
        <translation>Стаж по этому требованию</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>В документе</translation>
    </message>
    <message>
        <source>Every paper</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>Own right</source>
        <translation>Своё право</translation>
    </message>
    <message>
        <source>In place of {name}</source>
        <translation>За: {name}</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Подписывает как</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>По какому праву</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Кто замещает</translation>
    </message>
    <message>
        <source>Who may sign for somebody else</source>
        <translation>Кто подписывает за другого</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>By their own right</source>
        <translation>По своему праву</translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation>Замещают</translation>
    </message>
    <message>
        <source>New substitution</source>
        <translation>Новое замещение</translation>
    </message>
    <message>
        <source>Name, post or basis</source>
        <translation>Имя, должность или основание</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Кто может подписать</translation>
    </message>
    <message>
        <source>Nobody may sign on this day</source>
        <translation>В этот день подписать некому</translation>
    </message>
    <message>
        <source>A paper names whoever may sign it on its day, and by what right.</source>
        <translation>В документе стоит тот, кто может подписать его в этот день, и основание.</translation>
    </message>
    <message>
        <source>Enter the right to sign</source>
        <translation>Внесите право подписи</translation>
    </message>
    <message>
        <source>In the form of the colleague, with its basis and days.</source>
        <translation>В форме работника (F2), с основанием и сроком.</translation>
    </message>
    <message>
        <source>Enter who stands in</source>
        <translation>Внесите, кто замещает</translation>
    </message>
    <message>
        <source>By which order, from when to when, for which papers.</source>
        <translation>По какому приказу, с какого по какой день, для каких документов.</translation>
    </message>
    <message>
        <source>Any paper</source>
        <translation>Любой документ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Кто занимает</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Исправить строку</translation>
    </message>
    <message>
        <source>Enter it in the table</source>
        <translation>Внести в расписание</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Nobody holds this post on the day.</source>
        <translation>В этот день должность никто не занимает.</translation>
    </message>
    <message>
        <source>Outside the table</source>
        <translation>Вне расписания</translation>
    </message>
    <message>
        <source>Vacant: {count}</source>
        <translation>Вакантно: {count}</translation>
    </message>
    <message>
        <source>Over by {count}</source>
        <translation>Сверх штата: {count}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Places {places} · held {taken} · vacant {free}</source>
        <translation>Ставок {places} · занято {taken} · вакантно {free}</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Вакантно</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Сверх штата</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Post, unit or name</source>
        <translation>Должность, подразделение или имя</translation>
    </message>
    <message>
        <source>Staffing table</source>
        <translation>Штатное расписание</translation>
    </message>
    <message>
        <source>The staffing table is empty</source>
        <translation>Штатное расписание пусто</translation>
    </message>
    <message>
        <source>Posts and their places stand here against who holds them.</source>
        <translation>Здесь должности, число ставок и кто их занимает.</translation>
    </message>
    <message>
        <source>Enter the lines as the table was approved</source>
        <translation>Внесите строки, как утверждено</translation>
    </message>
    <message>
        <source>The post, its unit, how many places, since when.</source>
        <translation>Должность, подразделение, сколько ставок, с какого дня.</translation>
    </message>
    <message>
        <source>Enter the posts that colleagues hold</source>
        <translation>Внесите должности работников</translation>
    </message>
    <message>
        <source>What is vacant then counts itself.</source>
        <translation>Вакансии тогда посчитаются сами.</translation>
    </message>
    <message>
        <source>Checking what the law asks…</source>
        <translation>Идёт проверка требований…</translation>
    </message>
    <message>
        <source>The law and the records are those of this day</source>
        <translation>Закон и записи берутся на эту дату</translation>
    </message>
    <message>
        <source>Rules of the post</source>
        <translation>Требования к должности</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Работники</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Post in Kazakh</source>
        <translation>Должность на казахском</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Должность на русском</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Срок работы</translation>
    </message>
    <message>
        <source>Basis in Kazakh</source>
        <translation>Основание на казахском</translation>
    </message>
    <message>
        <source>Basis in Russian</source>
        <translation>Основание на русском</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Signs only while standing in for somebody.</source>
        <translation>Подписывает только при замещении.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Right to sign</source>
        <translation>Право подписи</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Post…</source>
        <translation>Должность…</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Education…</source>
        <translation>Образование…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Стаж</translation>
    </message>
    <message>
        <source>Service elsewhere…</source>
        <translation>Стаж в другой организации…</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Отпуска</translation>
    </message>
    <message>
        <source>Long leave…</source>
        <translation>Длительный отпуск…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Course or certificate…</source>
        <translation>Курс или сертификат…</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Category…</source>
        <translation>Категория…</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Аттестации</translation>
    </message>
    <message>
        <source>Plan an attestation…</source>
        <translation>Запланировать аттестацию…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Decision…</source>
        <translation>Решение…</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Замещение</translation>
    </message>
    <message>
        <source>Stands in for somebody…</source>
        <translation>Замещает кого-то…</translation>
    </message>
    <message>
        <source>Own duties</source>
        <translation>Дополнительные обязанности</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>Изменить список…</translation>
    </message>
    <message>
        <source>Does not sign papers.</source>
        <translation>Документы не подписывает.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>What the law asks</source>
        <translation>Требования закона</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>StaffRoom</name>
    <message>
        <source>Staff</source>
        <translation>Работники</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Новый работник</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>{name} signs by default from now on</source>
        <translation>Теперь подписант по умолчанию: {name}</translation>
    </message>
    <message>
        <source>{name} is the officer by default from now on</source>
        <translation>Теперь исполнитель по умолчанию: {name}</translation>
    </message>
    <message>
        <source>Name or post</source>
        <translation>Имя или должность</translation>
    </message>
    <message>
        <source>No colleagues yet</source>
        <translation>Работников пока нет</translation>
    </message>
    <message>
        <source>Whoever gives out papers and whoever signs them is kept here.</source>
        <translation>Здесь те, кто выдаёт документы и кто их подписывает.</translation>
    </message>
    <message>
        <source>Enter who signs</source>
        <translation>Внесите того, кто подписывает</translation>
    </message>
    <message>
        <source>The post and the basis of the right are printed under every paper.</source>
        <translation>Должность и основание права печатаются под каждым документом.</translation>
    </message>
    <message>
        <source>Enter who receives people</source>
        <translation>Внесите того, кто принимает людей</translation>
    </message>
    <message>
        <source>The journal then says who did what.</source>
        <translation>В журнале будет видно, кто что сделал.</translation>
    </message>
</context>
<context>
    <name>TenderDialog</name>
    <message>
        <source>Selection among private agencies</source>
        <translation>Отбор среди частных агентств</translation>
    </message>
    <message>
        <source>Selection saved</source>
        <translation>Отбор сохранён</translation>
    </message>
    <message>
        <source>Selection removed</source>
        <translation>Отбор удалён</translation>
    </message>
</context>
<context>
    <name>Tests</name>
    <message>
        <source>{typed} of {count}</source>
        <translation>{typed} из {count}</translation>
    </message>
    <message>
        <source>{raw} of {most} · {share}</source>
        <translation>{raw} из {most} · {share}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>On the screen, one after another</source>
        <translation>На экране, по очереди</translation>
    </message>
    <message>
        <source>Type the sheets in</source>
        <translation>Ввести бланки</translation>
    </message>
    <message>
        <source>{tested} of {count} have a result, {begun} under way.</source>
        <translation>Результат есть у {tested} из {count}, идёт тестов: {begun}.</translation>
    </message>
    <message>
        <source>Under way: {count} answered</source>
        <translation>Идёт: ответов {count}</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Результата нет</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>What you and the person made of it together</source>
        <translation>К чему вы пришли вместе с человеком</translation>
    </message>
    <message>
        <source>Concluded by</source>
        <translation>Заключение дал</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why a conclusion is possible all the same</source>
        <translation>Почему вывод всё же возможен</translation>
    </message>
    <message>
        <source>Conclusion written: {name}</source>
        <translation>Заключение записано: {name}</translation>
    </message>
    <message>
        <source>Conclusion from a test</source>
        <translation>Заключение по тесту</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Ответ {number}</translation>
    </message>
    <message>
        <source>Answer {number}, first pass: {sign}</source>
        <translation>Ответ {number}, первый набор: {sign}</translation>
    </message>
    <message>
        <source>Answer {number}, second pass: {sign}</source>
        <translation>Ответ {number}, второй набор: {sign}</translation>
    </message>
    <message>
        <source>Method, Kazakh</source>
        <translation>Методика (каз.)</translation>
    </message>
    <message>
        <source>Method, Russian</source>
        <translation>Методика (рус.)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Проводил</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Test kept: {name}</source>
        <translation>Тест сохранён: {name}</translation>
    </message>
    <message>
        <source>Result from elsewhere</source>
        <translation>Результат, полученный в другом месте</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык бланка</translation>
    </message>
    <message>
        <source>Type every sheet twice, unseen</source>
        <translation>Набирать каждый бланк дважды, вслепую</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Второй набор</translation>
    </message>
    <message>
        <source>The two passes differ here. 1 takes the first, 2 the second.</source>
        <translation>Здесь два набора расходятся. 1 берёт первый, 2 – второй.</translation>
    </message>
    <message>
        <source>No sheet: next person</source>
        <translation>Бланка нет: следующий</translation>
    </message>
    <message>
        <source>Another test or day</source>
        <translation>Другой тест или дата</translation>
    </message>
    <message>
        <source>{place} of {count}: {name}</source>
        <translation>{place} из {count}: {name}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Test from paper</source>
        <translation>Тест с бумаги</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Прежний PIN-код</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новый PIN-код</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>От 4 до 12 цифр</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>PIN-код задан</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Сменить PIN-код</translation>
    </message>
    <message>
        <source>Set a PIN first</source>
        <translation>Сначала задайте PIN-код</translation>
    </message>
    <message>
        <source>A participant&apos;s window goes only by this PIN, so that nobody sees the lists.</source>
        <translation>Окно участника закрывается только этим PIN-кодом, чтобы никто не увидел списки.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>The mark on each bar is the test of {days} days before.</source>
        <translation>Метка на полосах – тест, пройденный раньше на {days} дн.</translation>
    </message>
    <message>
        <source>It was another version of the test: compare with care.</source>
        <translation>Это была другая версия теста: сравнивайте осторожно.</translation>
    </message>
    <message>
        <source>Fields of work to look at together</source>
        <translation>Сферы труда, которые стоит обсудить вместе</translation>
    </message>
    <message>
        <source>Conclusion: {words}</source>
        <translation>Заключение: {words}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>С бумаги</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Из другого места</translation>
    </message>
    <message>
        <source>No test yet. It is answered here, or its results are typed in.</source>
        <translation>Тестов пока нет. На тест отвечают здесь или вводят его результаты.</translation>
    </message>
    <message>
        <source>Conclusion taken back</source>
        <translation>Заключение снято</translation>
    </message>
    <message>
        <source>Test removed</source>
        <translation>Тест удалён</translation>
    </message>
    <message>
        <source>Copy of the profile goes to the printer</source>
        <translation>Копия профиля отправлена на печать</translation>
    </message>
    <message>
        <source>A test is under way on the screen: {name}, {done} of {count}, begun {day}.</source>
        <translation>На экране идёт тест: {name}, {done} из {count}, начат {day}.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Change the conclusion</source>
        <translation>Изменить заключение</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Написать заключение</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Напечатать копию</translation>
    </message>
    <message>
        <source>Print the profile</source>
        <translation>Напечатать профиль</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Показать ответы</translation>
    </message>
    <message>
        <source>Take the conclusion back</source>
        <translation>Снять заключение</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Test thrown away</source>
        <translation>Начатый тест отброшен</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>Test on the screen</source>
        <translation>Тест на экране</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>{name} answers alone at this computer.</source>
        <translation>{name} отвечает за этим компьютером без помощи.</translation>
    </message>
    <message>
        <source>{count} people answer one after another at this computer, in the order of the list.</source>
        <translation>{count} чел. отвечают за этим компьютером по очереди, в порядке списка.</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>на экране</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>с бумаги</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>в другом месте</translation>
    </message>
    <message>
        <source>No conclusion possible: too few questions are answered.</source>
        <translation>Вывод невозможен: слишком мало отвеченных вопросов.</translation>
    </message>
    <message>
        <source>No conclusion possible: all scales are nearly equal, nothing stands out.</source>
        <translation>Вывод невозможен: все шкалы почти равны, ничто не выделяется.</translation>
    </message>
    <message>
        <source>No conclusion possible: the answers contradict one another.</source>
        <translation>Вывод невозможен: ответы противоречат друг другу.</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Есть заключение</translation>
    </message>
    <message>
        <source>No conclusion possible</source>
        <translation>Вывод невозможен</translation>
    </message>
    <message>
        <source>Needs a conclusion</source>
        <translation>Ждёт заключения</translation>
    </message>
    <message>
        <source>{name}, {count} questions</source>
        <translation>{name}, вопросов: {count}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Who or what</source>
        <translation>Кто или что</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>No plan is in force for this quarter.</source>
        <translation>На этот квартал нет действующего плана.</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>К плану</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Отложено до {day}</translation>
    </message>
    <message>
        <source>Put off until the next notice</source>
        <translation>Отложено до следующего напоминания</translation>
    </message>
    <message>
        <source>Reminded of again</source>
        <translation>Снова в списке</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Until another day…</source>
        <translation>До другого дня…</translation>
    </message>
    <message>
        <source>Until the next notice</source>
        <translation>До следующего напоминания</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Найти участника</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>The week and the plan</source>
        <translation>Неделя и план</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Вернуть в список</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>Put off: {count}</source>
        <translation>Отложено: {count}</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>ничего не запланировано</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>At work: {name}</source>
        <translation>Дежурный специалист: {name}</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>выходной день</translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n day(s)</source>
        <translation>
            <numerusform>самое давнее %n день</numerusform>
            <numerusform>самое давнее %n дня</numerusform>
            <numerusform>самое давнее %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more late</source>
        <translation>
            <numerusform>и ещё просрочено: %n</numerusform>
            <numerusform>и ещё просрочено: %n</numerusform>
            <numerusform>и ещё просрочено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To catch up: %n person(s) a week.</source>
        <translation>
            <numerusform>Чтобы успеть, нужен %n человек в неделю.</numerusform>
            <numerusform>Чтобы успеть, нужно %n человека в неделю.</numerusform>
            <numerusform>Чтобы успеть, нужно %n человек в неделю.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To catch up: %n session(s) a week.</source>
        <translation>
            <numerusform>Чтобы успеть, нужно %n мероприятие в неделю.</numerusform>
            <numerusform>Чтобы успеть, нужно %n мероприятия в неделю.</numerusform>
            <numerusform>Чтобы успеть, нужно %n мероприятий в неделю.</numerusform>
        </translation>
    </message>
    <message>
        <source>past their day: {count}</source>
        <translation>срок прошёл: {count}</translation>
    </message>
    <message>
        <source>expected today: {count}</source>
        <translation>придут сегодня: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the quarter&apos;s end</source>
        <translation>
            <numerusform>до конца квартала %n день</numerusform>
            <numerusform>до конца квартала %n дня</numerusform>
            <numerusform>до конца квартала %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>Plan of quarter {number}</source>
        <translation>План {number} квартала</translation>
    </message>
    <message>
        <source>today&apos;s mark {share} %</source>
        <translation>рубеж на сегодня {share} %</translation>
    </message>
    <message>
        <source>{service}, sessions</source>
        <translation>{service}, мероприятий</translation>
    </message>
    <message>
        <source>{service} is behind: {done} of {planned}</source>
        <translation>{service} отстаёт: {done} из {planned}</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due</source>
        <translation>Просроченного нет, и на сегодня ничего</translation>
    </message>
    <message>
        <source>Sessions of the day, answers, consents and everything with a term appears here by itself and goes away when it is done.</source>
        <translation>Мероприятия дня, ответы, согласия и всё, у чего есть срок, появляется здесь само и уходит, когда сделано.</translation>
    </message>
    <message>
        <source>The day begins here</source>
        <translation>День начинается здесь</translation>
    </message>
    <message>
        <source>What is late, what is for today and what comes appears by itself.</source>
        <translation>Просроченное, сегодняшнее и предстоящее появляется само.</translation>
    </message>
    <message>
        <source>Register the first participant</source>
        <translation>Зарегистрируйте первого участника</translation>
    </message>
    <message>
        <source>Or take a list in: Ctrl+I in the tab of participants.</source>
        <translation>Или загрузите список: Ctrl+I на вкладке «Участники».</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Запланируйте мероприятие</translation>
    </message>
    <message>
        <source>It appears here on its day, at its hour.</source>
        <translation>Оно появится здесь в свой день и час.</translation>
    </message>
    <message>
        <source>Issue a referral</source>
        <translation>Выдайте направление</translation>
    </message>
    <message>
        <source>Its answer is asked for here when its term is over.</source>
        <translation>Когда выйдет срок, ответ на него спросят здесь.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Profession in Kazakh</source>
        <translation>Профессия на казахском</translation>
    </message>
    <message>
        <source>Empty: the one each has chosen</source>
        <translation>Пусто: выбранная каждым</translation>
    </message>
    <message>
        <source>Profession in Russian</source>
        <translation>Профессия на русском</translation>
    </message>
    <message>
        <source>Why they are added</source>
        <translation>Причина внесения</translation>
    </message>
    <message>
        <source>{found}: {count}</source>
        <translation>{found}: {count}</translation>
    </message>
    <message>
        <source>A new list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>People chosen: {count}</source>
        <translation>Выбрано человек: {count}</translation>
    </message>
    <message>
        <source>Put people on</source>
        <translation>Внести людей</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть в список</translation>
    </message>
    <message>
        <source>Profession to learn</source>
        <translation>Профессия обучения</translation>
    </message>
    <message>
        <source>Edit the head</source>
        <translation>Исправить заголовок</translation>
    </message>
    <message>
        <source>Another list like it</source>
        <translation>Ещё один такой список</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Сохранить таблицей</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Удалить список</translation>
    </message>
    <message>
        <source>Training list</source>
        <translation>Список на обучение</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Исключён</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Since, reason</source>
        <translation>Дата, причина</translation>
    </message>
    <message>
        <source>Training list saved</source>
        <translation>Список на обучение сохранён</translation>
    </message>
    <message>
        <source>New training list</source>
        <translation>Новый список на обучение</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Place of training</source>
        <translation>Место обучения</translation>
    </message>
    <message>
        <source>Training from</source>
        <translation>Начало обучения</translation>
    </message>
    <message>
        <source>Training until</source>
        <translation>Окончание обучения</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Ответственный специалист</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Or a kept filter</source>
        <translation>Или сохранённый фильтр</translation>
    </message>
    <message>
        <source>Put on the list: {count}</source>
        <translation>Внесено в список: {count}</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Без фильтра</translation>
    </message>
    <message>
        <source>Put people on the list</source>
        <translation>Внести людей в список</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Taken off the list: {count}</source>
        <translation>Исключено из списка: {count}</translation>
    </message>
    <message>
        <source>Take off the list: {count}</source>
        <translation>Исключить из списка: {count}</translation>
    </message>
    <message>
        <source>The line and the reason stay; a page already issued stays too.</source>
        <translation>Строка и причина сохраняются; выданный документ не меняется.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Outcome recorded: {count}</source>
        <translation>Итог записан: {count}</translation>
    </message>
    <message>
        <source>What came of the training: {count}</source>
        <translation>Итог обучения, человек: {count}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Profession set: {count}</source>
        <translation>Профессия указана: {count}</translation>
    </message>
    <message>
        <source>Profession to learn: {count}</source>
        <translation>Профессия обучения, человек: {count}</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Дата внесения</translation>
    </message>
    <message>
        <source>Taken off on</source>
        <translation>Дата исключения</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Дата итога</translation>
    </message>
    <message>
        <source>Training lists</source>
        <translation>Списки на обучение</translation>
    </message>
    <message>
        <source>No training list yet</source>
        <translation>Списков на обучение ещё нет</translation>
    </message>
    <message>
        <source>Adults who are to be trained stand on numbered lists.</source>
        <translation>Взрослые, направляемые на профессиональное обучение, вносятся в нумерованные списки.</translation>
    </message>
    <message>
        <source>Choose the people</source>
        <translation>Выберите людей</translation>
    </message>
    <message>
        <source>Filter the participants and put them on a list.</source>
        <translation>Отфильтруйте участников и внесите их в список.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Напечатайте список</translation>
    </message>
    <message>
        <source>It gets a number, and its page never changes.</source>
        <translation>Он получает номер, и его страница больше не меняется.</translation>
    </message>
    <message>
        <source>Record what came of it</source>
        <translation>Запишите итог</translation>
    </message>
    <message>
        <source>For many people at once, each with the day.</source>
        <translation>Сразу для многих, с датой.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Не выдан</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>№ {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>{title} · {day} · people: {count}</source>
        <translation>{title} · {day} · человек: {count}</translation>
    </message>
    <message>
        <source>Pupils and students</source>
        <translation>Учащиеся и студенты</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Младше 18 лет</translation>
    </message>
    <message>
        <source>No valid consent</source>
        <translation>Нет действующего согласия</translation>
    </message>
</context>
<context>
    <name>TrainingCard</name>
    <message>
        <source>Put back on the list: {count}</source>
        <translation>Возвращено в список: {count}</translation>
    </message>
    <message>
        <source>Copy of list № {number} goes to the printer</source>
        <translation>Копия списка № {number} отправлена на печать</translation>
    </message>
    <message>
        <source>Another list is begun</source>
        <translation>Начат ещё один список</translation>
    </message>
    <message>
        <source>List removed: {title}</source>
        <translation>Список удалён: {title}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>Сохранено строк: {count}, файл {file}</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Человек: {count}</translation>
    </message>
    <message>
        <source>Taken off: {count}</source>
        <translation>Исключено: {count}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>School cohorts</source>
        <translation>Контингент школ</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Работники</translation>
    </message>
    <message>
        <source>Making a backup: {share} %</source>
        <translation>Создаётся копия: {share} %</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Закрыть без копии</translation>
    </message>
    <message>
        <source>New centre</source>
        <translation>Новый центр</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Training data: the people are invented</source>
        <translation>Учебные данные: люди вымышлены</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Создаётся копия…</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Consent withdrawn; its data may be processed until {day}</source>
        <translation>Согласие отозвано; данные обрабатываются только до {day}</translation>
    </message>
    <message>
        <source>Withdrawal of the consent</source>
        <translation>Отзыв согласия</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Внести отзыв</translation>
    </message>
    <message>
        <source>{name}. Processing stops within 15 working days, on {day} at the latest; what the law keeps stays in the file.</source>
        <translation>{name}. Обработка прекращается в течение 15 рабочих дней, не позднее {day}; то, что велит хранить закон, остаётся в файле.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
</context>
</TS>
