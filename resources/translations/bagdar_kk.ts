<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AdaptationDialog</name>
    <message>
        <source>Visit or adaptation</source>
        <translation>Танысу немесе бейімдеу</translation>
    </message>
    <message>
        <source>Visit recorded: {name}</source>
        <translation>Танысу жазылды: {name}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Put on the list: {count}</source>
        <translation>Тізімге қосылды: {count}</translation>
    </message>
    <message>
        <source>To a training list</source>
        <translation>Оқыту тізіміне</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Тізімге қосу</translation>
    </message>
</context>
<context>
    <name>Agencies</name>
    <message>
        <source>Period from</source>
        <translation>Кезеңнің басы</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Кезеңнің соңы</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Қабылданған күні</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Accept services: {name}</source>
        <translation>Қызметтерді қабылдау: {name}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Counted from the sessions held; nothing is typed twice.</source>
        <translation>Өткізілген іс-шаралардан есептеледі; ештеңе екі рет терілмейді.</translation>
    </message>
    <message>
        <source>{name}: {count} of {delivered}</source>
        <translation>{name}: көрсетілгені {delivered}, қабылданады {count}</translation>
    </message>
    <message>
        <source>In all: {sum}</source>
        <translation>Барлығы: {sum}</translation>
    </message>
    <message>
        <source>Services accepted: {days}</source>
        <translation>Қызметтер қабылданды: {days}</translation>
    </message>
    <message>
        <source>Contract ended early</source>
        <translation>Шарт мерзімінен бұрын бұзылды</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>End early: {name}</source>
        <translation>Мерзімінен бұрын бұзу: {name}</translation>
    </message>
    <message>
        <source>End the contract</source>
        <translation>Шартты бұзу</translation>
    </message>
    <message>
        <source>Sessions after that day no longer count under it.</source>
        <translation>Осы күннен кейінгі іс-шаралар шарт бойынша есептелмейді.</translation>
    </message>
    <message>
        <source>Copy of № {number} goes to the printer</source>
        <translation>№ {number} құжаттың көшірмесі принтерге жіберілді</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Шарт</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агенттік</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сомасы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>№ {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Өткен күні</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Іріктеу</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Жеңімпаз</translation>
    </message>
    <message>
        <source>Incoming list</source>
        <translation>Кіріс тізбе</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>What it names</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестер</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Қызмет</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Бірлігі</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Көрсетілгені</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келгені</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Басылмаған</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Жіберілмеді</translation>
    </message>
    <message>
        <source>Bidder</source>
        <translation>Үміткер агенттік</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ұпайы</translation>
    </message>
    <message>
        <source>Admitted or not</source>
        <translation>Жіберілуі</translation>
    </message>
    <message>
        <source>Why not admitted</source>
        <translation>Жіберілмеу себебі</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Серіктес</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Саласы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Counted for: {name}</source>
        <translation>Мына қызметке есептелген: {name}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Мерзімінен бұрын бұзылған</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Acceptance taken back</source>
        <translation>Қабылдау қайтарып алынды</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>Шарт жойылды</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Қызметтер</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Іс-шаралар</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Актілер</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Accept services</source>
        <translation>Қызметтерді қабылдау</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Актіні басу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Қабылдауды қайтарып алу</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>Мерзімінен бұрын бұзу…</translation>
    </message>
    <message>
        <source>Card of the agency</source>
        <translation>Агенттіктің картасы</translation>
    </message>
    <message>
        <source>Open the selection</source>
        <translation>Іріктеуді ашу</translation>
    </message>
    <message>
        <source>Remove the contract</source>
        <translation>Шартты жою</translation>
    </message>
    <message>
        <source>No services are written in this contract yet.</source>
        <translation>Бұл шартта әзірге қызмет жазылмаған.</translation>
    </message>
    <message>
        <source>No session counts yet: one led by the agency within the term, once it is held.</source>
        <translation>Әзірге есептелген іс-шара жоқ: шарт мерзімінде агенттік жүргізген іс-шара өткізілген соң есептеледі.</translation>
    </message>
    <message>
        <source>Nothing has been accepted yet.</source>
        <translation>Әзірге ештеңе қабылданбаған.</translation>
    </message>
    <message>
        <source>Delivered: {done}</source>
        <translation>Көрсетілгені: {done}</translation>
    </message>
    <message>
        <source>Delivered: {done} of {whole}</source>
        <translation>Көрсетілгені: {done}, барлығы {whole}</translation>
    </message>
    <message>
        <source>On the selection</source>
        <translation>Іріктеу негізі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Қол қойылған күні</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Басталу күні</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Аяқталу күні</translation>
    </message>
    <message>
        <source>Subject in Kazakh</source>
        <translation>Мәні қазақша</translation>
    </message>
    <message>
        <source>Subject in Russian</source>
        <translation>Мәні орысша</translation>
    </message>
    <message>
        <source>Amount, ₸</source>
        <translation>Сомасы, ₸</translation>
    </message>
    <message>
        <source>As 1 234 567,00</source>
        <translation>Мысалы: 1 234 567,00</translation>
    </message>
    <message>
        <source>Services ordered</source>
        <translation>Тапсырылған қызметтер</translation>
    </message>
    <message>
        <source>A form or a name; below: the unit, how many, the price of one</source>
        <translation>Нысаны немесе атауы; астында: бірлігі, саны, біреуінің бағасы</translation>
    </message>
    <message>
        <source>Without a selection</source>
        <translation>Іріктеусіз</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданыста</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>30 күнде аяқталады</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Ересектер</translation>
    </message>
    <message>
        <source>Students and pupils</source>
        <translation>Студенттер мен оқушылар</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Аяқталған</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Жаңа шарт</translation>
    </message>
    <message>
        <source>Number, agency or subject</source>
        <translation>Нөмірі, агенттігі немесе мәні</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>Шарт әзірге жоқ</translation>
    </message>
    <message>
        <source>Contracts for paid guidance by private agencies are kept here.</source>
        <translation>Мұнда жұмыспен қамтудың жекеше агенттіктерімен жасалған ақылы шарттар тұрады.</translation>
    </message>
    <message>
        <source>Hold the selection</source>
        <translation>Іріктеу өткізіңіз</translation>
    </message>
    <message>
        <source>Adults and youth are selected for apart.</source>
        <translation>Ересектерге және жастарға іріктеу бөлек.</translation>
    </message>
    <message>
        <source>Enter the contract and its services</source>
        <translation>Шарт пен қызметтерін енгізіңіз</translation>
    </message>
    <message>
        <source>What is ordered, of how many, at what price.</source>
        <translation>Не тапсырылды, қанша, қандай бағамен.</translation>
    </message>
    <message>
        <source>Accept what was delivered</source>
        <translation>Көрсетілгенін қабылдаңыз</translation>
    </message>
    <message>
        <source>It is counted from the sessions the agency led.</source>
        <translation>Агенттік жүргізген іс-шаралардан есептеледі.</translation>
    </message>
    <message>
        <source>In all: {count}</source>
        <translation>Барлығы: {count}</translation>
    </message>
    <message>
        <source>Named in lists</source>
        <translation>Тізбелерде</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Өткен іс-шаралар</translation>
    </message>
    <message>
        <source>Came: {count}</source>
        <translation>Келгені: {count}</translation>
    </message>
    <message>
        <source>Received {day}</source>
        <translation>Келіп түскені: {day}</translation>
    </message>
    <message>
        <source>Partners named: {count}</source>
        <translation>Аталған серіктестер: {count}</translation>
    </message>
    <message>
        <source>Taken off the list: {count}</source>
        <translation>Тізбеден алынды: {count}</translation>
    </message>
    <message>
        <source>List removed; the partners stay</source>
        <translation>Тізбе жойылды; серіктестер қалды</translation>
    </message>
    <message>
        <source>Edit and name partners</source>
        <translation>Өңдеу, серіктес қосу</translation>
    </message>
    <message>
        <source>Take in a spreadsheet</source>
        <translation>Кестеден енгізу</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Тізбеден алу</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Тізбені жою</translation>
    </message>
    <message>
        <source>The list names nobody yet.</source>
        <translation>Тізбеде әзірге ешкім жоқ.</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Хаттың нөмірі</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Хаттың күні</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Келіп түскен күні</translation>
    </message>
    <message>
        <source>Partners it names</source>
        <translation>Аталған серіктестер</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Кәсіпорындар</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Оқу орындары</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Жаңа тізбе</translation>
    </message>
    <message>
        <source>Number or sender</source>
        <translation>Нөмірі немесе жіберуші</translation>
    </message>
    <message>
        <source>Incoming lists</source>
        <translation>Кіріс тізбелер</translation>
    </message>
    <message>
        <source>No list has come in yet</source>
        <translation>Тізбе әзірге келмеген</translation>
    </message>
    <message>
        <source>The chamber sends enterprises, the education authority names places of learning.</source>
        <translation>Палата кәсіпорындардың, білім бөлімі оқу орындарының тізбесін жібереді.</translation>
    </message>
    <message>
        <source>Enter the letter</source>
        <translation>Хатты енгізіңіз</translation>
    </message>
    <message>
        <source>Its number, its day, who sent it.</source>
        <translation>Нөмірі, күні, кім жібергені.</translation>
    </message>
    <message>
        <source>Name the partners</source>
        <translation>Серіктестерді атаңыз</translation>
    </message>
    <message>
        <source>Those not on the books yet are entered on the way.</source>
        <translation>Есепте жоғы осы жерде енгізіледі.</translation>
    </message>
    <message>
        <source>Contract № {number} ends on {day}: {name}. Days left: {left}</source>
        <translation>№ {number} шарт {day} аяқталады: {name}. Қалған күн: {left}</translation>
    </message>
    <message>
        <source>Contracts that end soon: {count}. The nearest: № {number}, {day}</source>
        <translation>Жақында аяқталатын шарттар: {count}. Ең жақыны: № {number}, {day}</translation>
    </message>
    <message>
        <source>Agency: name or BIN</source>
        <translation>Агенттік: атауы немесе БСН</translation>
    </message>
    <message>
        <source>Price, ₸</source>
        <translation>Бағасы, ₸</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Кез келген нысан</translation>
    </message>
    <message>
        <source>Form of session</source>
        <translation>Іс-шара нысаны</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Атауы қазақша</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Атауы орысша</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Price of one, ₸</source>
        <translation>Біреуінің бағасы, ₸</translation>
    </message>
    <message>
        <source>Partner: name or BIN</source>
        <translation>Серіктес: атауы немесе БСН</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Агенттік қосу</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Серіктес қосу</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Қызмет қосу</translation>
    </message>
    <message>
        <source>Without a protocol</source>
        <translation>Хаттамасыз</translation>
    </message>
    <message>
        <source>New selection</source>
        <translation>Жаңа іріктеу</translation>
    </message>
    <message>
        <source>Subject or winner</source>
        <translation>Мәні немесе жеңімпазы</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Іріктеулер</translation>
    </message>
    <message>
        <source>No selection yet</source>
        <translation>Іріктеу әзірге жоқ</translation>
    </message>
    <message>
        <source>How the centre selected among private agencies is kept here.</source>
        <translation>Мұнда жұмыспен қамтудың жекеше агенттіктері арасындағы іріктеулер тұрады.</translation>
    </message>
    <message>
        <source>Enter the agencies that offered themselves</source>
        <translation>Үміткер агенттіктерді енгізіңіз</translation>
    </message>
    <message>
        <source>Price, score, and why one was not admitted.</source>
        <translation>Бағасы, ұпайы, жіберілмесе – себебі.</translation>
    </message>
    <message>
        <source>Choose the winner</source>
        <translation>Жеңімпазды таңдаңыз</translation>
    </message>
    <message>
        <source>Among those admitted.</source>
        <translation>Жіберілгендердің арасынан.</translation>
    </message>
    <message>
        <source>Print the protocol</source>
        <translation>Хаттаманы басу</translation>
    </message>
    <message>
        <source>It gets a number; a contract can rest on it.</source>
        <translation>Оған нөмір беріледі; шарт соған негізделеді.</translation>
    </message>
    <message>
        <source>Protocol № {number}</source>
        <translation>№ {number} хаттама</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Құқықтық негізі</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Өлшемшарттары</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Selection removed</source>
        <translation>Іріктеу жойылды</translation>
    </message>
    <message>
        <source>Bidders</source>
        <translation>Үміткер агенттіктер</translation>
    </message>
    <message>
        <source>Contract with the winner</source>
        <translation>Жеңімпазбен шарт</translation>
    </message>
    <message>
        <source>Remove the selection</source>
        <translation>Іріктеуді жою</translation>
    </message>
    <message>
        <source>Nobody is entered as a bidder yet.</source>
        <translation>Үміткер агенттік әзірге енгізілмеген.</translation>
    </message>
    <message>
        <source>Legal basis in Kazakh</source>
        <translation>Құқықтық негізі қазақша</translation>
    </message>
    <message>
        <source>The law or order it is held under</source>
        <translation>Қай заң немесе бұйрық бойынша өткізілді</translation>
    </message>
    <message>
        <source>Legal basis in Russian</source>
        <translation>Құқықтық негізі орысша</translation>
    </message>
    <message>
        <source>Below each: price, score, admitted or not</source>
        <translation>Әрқайсысының астында: бағасы, ұпайы, жіберілуі</translation>
    </message>
    <message>
        <source>Result in Kazakh</source>
        <translation>Нәтижесі қазақша</translation>
    </message>
    <message>
        <source>Result in Russian</source>
        <translation>Нәтижесі орысша</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ешкім</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Келу</translation>
    </message>
    <message>
        <source>Enterprises, from the chamber</source>
        <translation>Кәсіпорындар, палатадан</translation>
    </message>
    <message>
        <source>Hosts, from the education authority</source>
        <translation>Оқу орындары, білім бөлімінен</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Әлі басталмаған</translation>
    </message>
    <message>
        <source>Term is over</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Бүгін аяқталады</translation>
    </message>
    <message>
        <source>Days left: {count}</source>
        <translation>Қалған күн: {count}</translation>
    </message>
    <message>
        <source>No winner</source>
        <translation>Жеңімпаз жоқ</translation>
    </message>
    <message>
        <source>Winner chosen</source>
        <translation>Жеңімпаз бар</translation>
    </message>
    <message>
        <source>Selection of {day}</source>
        <translation>{day} іріктеу</translation>
    </message>
    <message>
        <source>№ {number} of {day}</source>
        <translation>{day} № {number}</translation>
    </message>
</context>
<context>
    <name>AnnulDialog</name>
    <message>
        <source>Annul № {number}</source>
        <translation>№ {number} жарамсыз деп тану</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Жарамсыз деп тану</translation>
    </message>
    <message>
        <source>The paper stays in the register; a referral without an answer is revoked.</source>
        <translation>Құжат тізілімде қалады; жауабы келмеген жолдама қайтарып алынады.</translation>
    </message>
    <message>
        <source>Annulled: № {number}</source>
        <translation>Жарамсыз деп танылды: № {number}</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Mark</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>The rest came</source>
        <translation>Қалғаны келді</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Парақты басу</translation>
    </message>
    <message>
        <source>Open the printed sheet</source>
        <translation>Басылған парақты ашу</translation>
    </message>
    <message>
        <source>Class or group…</source>
        <translation>Сынып немесе топ…</translation>
    </message>
    <message>
        <source>Excused, with a reason…</source>
        <translation>Себепті, себебін көрсетіп…</translation>
    </message>
    <message>
        <source>Count without names</source>
        <translation>Адам санын енгізу</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Тізімнен шығару</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Қатысушы</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Бірден көп адам</translation>
    </message>
    <message>
        <source>Class of the school</source>
        <translation>Мектеп сыныбы</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>Class for all</source>
        <translation>Бәріне ортақ сынып</translation>
    </message>
    <message>
        <source>Name, IIN or telephone</source>
        <translation>Аты-жөні, ЖСН немесе телефоны</translation>
    </message>
    <message>
        <source>Nobody: one by one only</source>
        <translation>Жоқ, тек бір-бірлеп</translation>
    </message>
    <message>
        <source>Everybody on the books</source>
        <translation>Есептегінің бәрі</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>Бүкіл мектеп</translation>
    </message>
    <message>
        <source>Chosen one by one: {count}</source>
        <translation>Бір-бірлеп таңдалғаны: {count}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Саналуда…</translation>
    </message>
    <message>
        <source>The filter holds more than {most}: narrow it</source>
        <translation>Іріктеуде {most} адамнан көп: тарылтыңыз</translation>
    </message>
    <message>
        <source>By the filter: {found}, already listed: {listed}. Will be added: {count}.</source>
        <translation>Іріктеу бойынша: {found}, тізімде бар: {listed}. Қосылады: {count}.</translation>
    </message>
    <message>
        <source>Added to the list: {count}</source>
        <translation>Тізімге қосылды: {count}</translation>
    </message>
    <message>
        <source>Leave the last one out</source>
        <translation>Соңғысын алып тастау</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Тізімге қосу</translation>
    </message>
    <message>
        <source>Empty: each pupil&apos;s own class</source>
        <translation>Бос болса: әркімнің өз сыныбы</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Сынып немесе топ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Excused, with a reason</source>
        <translation>Себепті, себебін көрсетіп</translation>
    </message>
    <message>
        <source>A name, or the sheet: 1-14 17 !5 e8 +3</source>
        <translation>Аты-жөні немесе парақ: 1-14 17 !5 у8 +3</translation>
    </message>
    <message>
        <source>The list, unmarked first</source>
        <translation>Тізім, белгіленбегендер жоғарыда</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Added, came: {name}</source>
        <translation>Қосылды, келді: {name}</translation>
    </message>
    <message>
        <source>Added to the list: {name}</source>
        <translation>Тізімге қосылды: {name}</translation>
    </message>
    <message>
        <source>The sheet is entered: came {present}, absent {absent}</source>
        <translation>Парақ енгізілді: келді {present}, келмеді {absent}</translation>
    </message>
    <message>
        <source>The rest came: {count}</source>
        <translation>Қалғаны келді: {count}</translation>
    </message>
    <message>
        <source>Taken off the list: {name}</source>
        <translation>Тізімнен шығарылды: {name}</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Баптауларды ашу</translation>
    </message>
    <message>
        <source>Sheet № {number} is issued</source>
        <translation>№ {number} парақ берілді</translation>
    </message>
    <message>
        <source>Found: {count}. Enter: came</source>
        <translation>Табылды: {count}. Enter: келді</translation>
    </message>
    <message>
        <source>Not on the list. Enter: add, came</source>
        <translation>Тізімде жоқ. Enter: қосу, келді</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Тізімде жоқ</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>тізімде жоқ</translation>
    </message>
    <message>
        <source>+ To the list</source>
        <translation>+ Тізімге</translation>
    </message>
    <message>
        <source>+ Came</source>
        <translation>+ Келді</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Себепті</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Белгіленбеген</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Тізімсіз</translation>
    </message>
    <message>
        <source>Persons by name: {persons}. Visits: {visits}.</source>
        <translation>Аты-жөнімен: {persons} адам. Қатысу: {visits}.</translation>
    </message>
    <message>
        <source>Parents, employers and others: {count}.</source>
        <translation>Ата-аналар, жұмыс берушілер және басқалар: {count}.</translation>
    </message>
    <message>
        <source>Enter saves: came {present}, excused {excused}, absent {absent}, unmarked {unmarked}</source>
        <translation>Enter сақтайды: келді {present}, себепті {excused}, келмеді {absent}, белгіленбеген {unmarked}</translation>
    </message>
    <message>
        <source>Nobody by this name is listed.</source>
        <translation>Тізімде мұндай адам жоқ.</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Type a name above, or press Ins for a class or a whole list.</source>
        <translation>Тізімде әлі ешкім жоқ. Жоғарыда атын теріңіз немесе сыныпты не тұтас тізімді қосу үшін Ins басыңыз.</translation>
    </message>
    <message>
        <source>came</source>
        <translation>келді</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>себепті</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>келмеді</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>Came: {name}</source>
        <translation>Келді: {name}</translation>
    </message>
    <message>
        <source>Excused: {name}</source>
        <translation>Себепті: {name}</translation>
    </message>
    <message>
        <source>Absent: {name}</source>
        <translation>Келмеді: {name}</translation>
    </message>
    <message>
        <source>Mark taken back: {name}</source>
        <translation>Белгі алынды: {name}</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Ата-аналар</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Жұмыс берушілер</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Өкілдер</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>On closing</source>
        <translation>Жабылғанда</translation>
    </message>
    <message>
        <source>While at work</source>
        <translation>Жұмыс кезінде</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Қолмен</translation>
    </message>
    <message>
        <source>Before a list came in</source>
        <translation>Тізім енгізілер алдында</translation>
    </message>
    <message>
        <source>Before the file was renewed</source>
        <translation>Файл жаңартылар алдында</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>A copy is made on closing and before every list; each was opened and checked.</source>
        <translation>Көшірме жабылғанда және әр тізім алдында жасалады; әрқайсысы ашылып тексерілген.</translation>
    </message>
    <message>
        <source>Making a copy and checking it…</source>
        <translation>Көшірме жасалып, тексерілуде…</translation>
    </message>
    <message>
        <source>Where is the copy to go?</source>
        <translation>Көшірме қайда жазылсын?</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Көшірмені таңдаңыз</translation>
    </message>
    <message>
        <source>Centre&apos;s file (*.bagdar)</source>
        <translation>Орталық файлы (*.bagdar)</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>To a stick or folder…</source>
        <translation>Флешкаға не қалтаға…</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>Осыдан қалпына келтіру…</translation>
    </message>
    <message>
        <source>Restore from elsewhere…</source>
        <translation>Басқа жерден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Copy made and checked: {file}</source>
        <translation>Көшірме жасалып, тексерілді: {file}</translation>
    </message>
    <message>
        <source>If this computer breaks or is lost, its own copies go with it.</source>
        <translation>Компьютер істен шықса не жоғалса, ондағы көшірмелер де жоғалады.</translation>
    </message>
    <message>
        <source>Put a stick in and make a copy on it.</source>
        <translation>Флешка салып, соған көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>No copy has left this computer yet</source>
        <translation>Бұл компьютерден тыс көшірме әлі жоқ</translation>
    </message>
    <message>
        <source>The last copy left this computer on {day}</source>
        <translation>Сыртқы соңғы көшірме: {day}</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Confidential: read here only, never on a list, a sheet or a group&apos;s paper</source>
        <translation>Құпия: тек осы жерде оқылады, тізімде, парақта және топтық құжатта болмайды</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Looking everybody over</source>
        <translation>Барлығы тексерілуде</translation>
    </message>
    <message>
        <source>Issuing referrals</source>
        <translation>Жолдамалар берілуде</translation>
    </message>
    <message>
        <source>Issue {count}</source>
        <translation>{count} жолдама беру</translation>
    </message>
    <message>
        <source>One file of all</source>
        <translation>Барлығы бір файлда</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>Әрқайсысы бөлек файлда</translation>
    </message>
    <message>
        <source>One referral for all who are chosen; each gets a number of its own.</source>
        <translation>Таңдалғандардың бәріне бірдей жолдама; әрқайсысы өз нөмірін алады.</translation>
    </message>
    <message>
        <source>Referrals for many</source>
        <translation>Тізім бойынша жолдамалар</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancelled: {called}</source>
        <translation>Өткізілмейді: {called}</translation>
    </message>
    <message>
        <source>Cancel: {called}</source>
        <translation>Өткізбеу: {called}</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Өткізбеу</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Open settings</source>
        <translation>Баптауларды ашу</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Removed: {name}</source>
        <translation>Жазба жойылды: {name}</translation>
    </message>
</context>
<context>
    <name>CaseRoom</name>
    <message>
        <source>Copy of referral № {number} goes to the printer</source>
        <translation>№ {number} жолдаманың көшірмесі басуға жіберілді</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Қайтарылды: {name}</translation>
    </message>
    <message>
        <source>Copied: {field}. The same keys copy the next one</source>
        <translation>Көшірілді: {field}. Келесісі осы пернелермен</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choice of profession</source>
        <translation>Кәсіп таңдауы</translation>
    </message>
    <message>
        <source>Choice recorded: {name}</source>
        <translation>Таңдау жазылды: {name}</translation>
    </message>
</context>
<context>
    <name>Cohorts</name>
    <message>
        <source>New pupil</source>
        <translation>Жаңа оқушы</translation>
    </message>
    <message>
        <source>Take in a class list</source>
        <translation>Сынып тізімін жүктеу</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Тізім жүктеу</translation>
    </message>
    <message>
        <source>Contingent given</source>
        <translation>Берілген контингент</translation>
    </message>
    <message>
        <source>Enter a school</source>
        <translation>Мектеп енгізу</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Оқушылар</translation>
    </message>
    <message>
        <source>To a session</source>
        <translation>Іс-шараға</translation>
    </message>
    <message>
        <source>Test on the screen</source>
        <translation>Экрандағы тест</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Келісім бланкілері</translation>
    </message>
    <message>
        <source>Save the list for the school</source>
        <translation>Мектепке арналған тізімді сақтау</translation>
    </message>
    <message>
        <source>Open the partner</source>
        <translation>Серіктес картасын ашу</translation>
    </message>
    <message>
        <source>Remove what was given</source>
        <translation>Берілген деректерді алып тастау</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берілгені</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Сыныптар</translation>
    </message>
    <message>
        <source>Nobody is listed here yet: take the class list in, or enter one.</source>
        <translation>Мұнда әзірге ешкім жоқ: сынып тізімін жүктеңіз немесе оқушыны енгізіңіз.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>nothing has come yet</source>
        <translation>әлі келген жоқ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Келген күні</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>given: {count}</source>
        <translation>берілгені: {count}</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Мектеп не колледж</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Қамтылды</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Таңдамаған</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Сыныбы</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Studies at</source>
        <translation>Оқитын жері</translation>
    </message>
    <message>
        <source>Found in the list of</source>
        <translation>Тізімінен табылды</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Табылған күні</translation>
    </message>
    <message>
        <source>Size given</source>
        <translation>Берілген саны</translation>
    </message>
    <message>
        <source>How many pupils they name, as they give it</source>
        <translation>Олар көрсеткен оқушы саны</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Құжат нөмірі</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Contingent kept</source>
        <translation>Контингент сақталды</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Class or course</source>
        <translation>Сыныбы не курсы</translation>
    </message>
    <message>
        <source>Studies there since</source>
        <translation>Оқи бастаған күні</translation>
    </message>
    <message>
        <source>Corrected: {name}</source>
        <translation>Түзетілді: {name}</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Last day there</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>No longer on the list: {name}</source>
        <translation>Тізімнен шықты: {name}</translation>
    </message>
    <message>
        <source>Attendance and papers stay; it can be taken back.</source>
        <translation>Қатысуы мен құжаттары сақталады; қайтаруға болады.</translation>
    </message>
    <message>
        <source>Leaves the school: {name}</source>
        <translation>Мектептен кетеді: {name}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Тізімнен шығару</translation>
    </message>
    <message>
        <source>First day there</source>
        <translation>Ондағы бірінші күні</translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation>Ауыстырылды: {name}</translation>
    </message>
    <message>
        <source>The old place ends the day before; nothing done there is lost.</source>
        <translation>Бұрынғы оқу орны бір күн бұрын аяқталады; ондағы жазбалар жоғалмайды.</translation>
    </message>
    <message>
        <source>Confirm the move: {name}</source>
        <translation>Ауысуды растау: {name}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Қайдан белгілі</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Жазған</translation>
    </message>
    <message>
        <source>Choice recorded: {count}</source>
        <translation>Таңдауы жазылды: {count}</translation>
    </message>
    <message>
        <source>A profession is chosen</source>
        <translation>Кәсіп таңдалды</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Әлі таңдаған жоқ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Pupils: {count}</source>
        <translation>Оқушылар: {count}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Added to the list: {count}</source>
        <translation>Тізімге қосылды: {count}</translation>
    </message>
    <message>
        <source>To a session&apos;s list</source>
        <translation>Іс-шара тізіміне</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Тізімге қосу</translation>
    </message>
    <message>
        <source>It is this pupil</source>
        <translation>Осы оқушы</translation>
    </message>
    <message>
        <source>If it is known</source>
        <translation>Белгілі болса</translation>
    </message>
    <message>
        <source>Parent&apos;s telephone</source>
        <translation>Ата-ана телефоны</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Міндетті емес</translation>
    </message>
    <message>
        <source>Like 11 «Ә»; of a college 2-курс, МТ-21</source>
        <translation>Мысалы, 11 «Ә»; колледжде 2-курс, МТ-21</translation>
    </message>
    <message>
        <source>Which list is right? A person says.</source>
        <translation>Қай тізім дұрыс екенін қызметкер шешеді.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ауысу</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Stays where they were: {name}</source>
        <translation>Бұрынғы орнында қалды: {name}</translation>
    </message>
    <message>
        <source>Confirm the move</source>
        <translation>Ауысуды растау</translation>
    </message>
    <message>
        <source>The list is wrong</source>
        <translation>Тізім қате</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Ауысулар</translation>
    </message>
    <message>
        <source>No move waits for a decision</source>
        <translation>Шешім күтіп тұрған ауысу жоқ</translation>
    </message>
    <message>
        <source>When a pupil stands in two schools&apos; lists, it is asked here which one is right.</source>
        <translation>Оқушы екі мектептің тізімінде тұрса, қайсысы дұрыс екені осында сұралады.</translation>
    </message>
    <message>
        <source>Ask the school</source>
        <translation>Мектептен сұраңыз</translation>
    </message>
    <message>
        <source>Nobody is moved by a list alone.</source>
        <translation>Тізімнің өзі ешкімді ауыстырмайды.</translation>
    </message>
    <message>
        <source>Confirm it with the first day there</source>
        <translation>Бірінші күнін көрсетіп растаңыз</translation>
    </message>
    <message>
        <source>Or say that the list is wrong.</source>
        <translation>Немесе тізім қате деп белгілеңіз.</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Белгіленді: {count}</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Оқушы</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Таңдауы</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Оқуы</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Кәсіп</translation>
    </message>
    <message>
        <source>Issuing consent forms</source>
        <translation>Келісім бланкілері шығарылуда</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Қайта қабылданды: {name}</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Барлық мектеп</translation>
    </message>
    <message>
        <source>Has chosen</source>
        <translation>Таңдады</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Таңдаған жоқ</translation>
    </message>
    <message>
        <source>To a list of undecided</source>
        <translation>Таңдамағандар тізіміне</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Leaves the school</source>
        <translation>Мектептен кетеді</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайта қабылдау</translation>
    </message>
    <message>
        <source>School or class</source>
        <translation>Мектеп не сынып</translation>
    </message>
    <message>
        <source>Pupil&apos;s name, or end of the IIN</source>
        <translation>Оқушының аты-жөні немесе ЖСН соңы</translation>
    </message>
    <message>
        <source>No pupils in {year}</source>
        <translation>{year} оқу жылында оқушы жоқ</translation>
    </message>
    <message>
        <source>Pupils come with the class lists that schools send.</source>
        <translation>Оқушылар мектептер жіберген сынып тізімдерімен келеді.</translation>
    </message>
    <message>
        <source>Not a senior class: it is not counted here</source>
        <translation>Жоғары сынып емес: мұнда есептелмейді</translation>
    </message>
    <message>
        <source>Finishes in {year}</source>
        <translation>{year} жылы бітіреді</translation>
    </message>
    <message>
        <source>Removed what was given: {name}</source>
        <translation>Берілген деректер алынды: {name}</translation>
    </message>
    <message>
        <source>Copy of list № {number} goes to the printer</source>
        <translation>№ {number} тізімнің көшірмесі басуға жіберілді</translation>
    </message>
    <message>
        <source>Put pupils on</source>
        <translation>Оқушы қосу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Edit the head</source>
        <translation>Тақырыбын түзету</translation>
    </message>
    <message>
        <source>List of undecided</source>
        <translation>Таңдамағандар тізімі</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Оқу жылы</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Тізімнен шығарылды</translation>
    </message>
    <message>
        <source>How found, since, reason</source>
        <translation>Анықталуы, күні, себебі</translation>
    </message>
    <message>
        <source>Take in at once</source>
        <translation>Бірден енгізу</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Атауы қазақша</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Атауы орысша</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Кімге жіберіледі</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Жіберілген күні</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Жауапты маман</translation>
    </message>
    <message>
        <source>List of undecided saved</source>
        <translation>Таңдамағандар тізімі сақталды</translation>
    </message>
    <message>
        <source>New list of undecided</source>
        <translation>Жаңа тізім</translation>
    </message>
    <message>
        <source>Pupils who have not chosen, for short courses (point 17).</source>
        <translation>Болашақ кәсібін әлі таңдамаған оқушылар, қысқа мерзімді курстарға (17-тармақ).</translation>
    </message>
    <message>
        <source>{school}: {count}</source>
        <translation>{school}: {count}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Әлі ешкім</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Қалай анықталды</translation>
    </message>
    <message>
        <source>Put on the list: {count}</source>
        <translation>Тізімге қосылды: {count}</translation>
    </message>
    <message>
        <source>A new list</source>
        <translation>Жаңа тізім</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Тізімге қосу</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кімді</translation>
    </message>
    <message>
        <source>Guidance reached them this year, and they have not chosen.</source>
        <translation>Биыл кәсіптік бағдарлаумен қамтылған, бірақ таңдамаған оқушылар.</translation>
    </message>
    <message>
        <source>Put pupils on the list</source>
        <translation>Тізімге оқушы қосу</translation>
    </message>
    <message>
        <source>Taken off the list: {count}</source>
        <translation>Тізімнен шығарылды: {count}</translation>
    </message>
    <message>
        <source>Take off the list: {count}</source>
        <translation>Тізімнен шығару: {count}</translation>
    </message>
    <message>
        <source>The line and the reason stay.</source>
        <translation>Жолы мен себебі сақталады.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Outcome recorded: {count}</source>
        <translation>Нәтиже жазылды: {count}</translation>
    </message>
    <message>
        <source>What became of them: {count}</source>
        <translation>Кейінгі нәтижесі: {count}</translation>
    </message>
    <message>
        <source>The list is marked as sent</source>
        <translation>Тізім жіберілді деп белгіленді</translation>
    </message>
    <message>
        <source>Sent for short courses</source>
        <translation>Қысқа мерзімді курстарға жіберілді</translation>
    </message>
    <message>
        <source>Lists of undecided</source>
        <translation>Таңдамағандар тізімдері</translation>
    </message>
    <message>
        <source>No list of undecided yet</source>
        <translation>Таңдамағандар тізімі әлі жоқ</translation>
    </message>
    <message>
        <source>Pupils who have not chosen after guidance and consultation are listed for short courses (Order 190, point 17).</source>
        <translation>Кәсіптік бағдарлау мен консультациядан кейін таңдамаған оқушылар қысқа мерзімді курстарға тізімге алынады (190-бұйрық, 17-тармақ).</translation>
    </message>
    <message>
        <source>Record who has not chosen</source>
        <translation>Таңдамағандарды белгілеңіз</translation>
    </message>
    <message>
        <source>For a whole class at once, among the pupils.</source>
        <translation>Оқушылар тізімінде, бүкіл сыныпқа бірден.</translation>
    </message>
    <message>
        <source>Make the list and print it</source>
        <translation>Тізімді жасап, басып шығарыңыз</translation>
    </message>
    <message>
        <source>It gets a number, and its page never changes.</source>
        <translation>Оған нөмір беріледі, беті кейін өзгермейді.</translation>
    </message>
    <message>
        <source>Say where it was sent, then what came of it</source>
        <translation>Қайда жіберілгенін, кейін нәтижесін жазыңыз</translation>
    </message>
    <message>
        <source>For many pupils at once, each with the day.</source>
        <translation>Көп оқушыға бірден, күнін көрсетіп.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Басылмаған</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басылған</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Әлі белгісіз</translation>
    </message>
    <message>
        <source>On a course</source>
        <translation>Курста оқиды</translation>
    </message>
    <message>
        <source>Finished the course</source>
        <translation>Курсты бітірді</translation>
    </message>
    <message>
        <source>Left the course</source>
        <translation>Курстан кетті</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Бас тартты</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Жұмысқа орналасты</translation>
    </message>
    <message>
        <source>Chose a profession</source>
        <translation>Кәсіп таңдады</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>{day} жіберілді</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Мектептер</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Қамтылмаған</translation>
    </message>
    <message>
        <source>Consent valid</source>
        <translation>Келісім жарамды</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Келісім жоқ</translation>
    </message>
    <message>
        <source>No IIN</source>
        <translation>ЖСН жоқ</translation>
    </message>
    <message>
        <source>Left this year</source>
        <translation>Биыл кеткен</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>Колледждер</translation>
    </message>
    <message>
        <source>Size not given</source>
        <translation>Саны берілмеген</translation>
    </message>
    <message>
        <source>Not all reached</source>
        <translation>Толық қамтылмаған</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Басқа оқу орнына ауысты</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Бітірді</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Шығып кетті</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Қате енгізілген</translation>
    </message>
    <message>
        <source>School year {year}</source>
        <translation>{year} оқу жылы</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Әлі сұралмаған</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Таңдаған</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} бастап</translation>
    </message>
</context>
<context>
    <name>CohortsRoom</name>
    <message>
        <source>School cohorts</source>
        <translation>Мектеп контингенті</translation>
    </message>
    <message>
        <source>Pupil&apos;s name or school</source>
        <translation>Оқушының аты немесе мектебі</translation>
    </message>
    <message>
        <source>Schools and colleges</source>
        <translation>Мектептер мен колледждер</translation>
    </message>
    <message>
        <source>The contingent of {year} has not come yet</source>
        <translation>{year} оқу жылының контингенті әлі жүктелмеген</translation>
    </message>
    <message>
        <source>The education authority gives it: the senior classes of schools and the students of colleges.</source>
        <translation>Тізімді аудандық білім бөлімі береді: жалпы білім беретін мектептердің жоғары сынып оқушылары мен колледж студенттері.</translation>
    </message>
    <message>
        <source>Ask for the lists</source>
        <translation>Тізімді сұраңыз</translation>
    </message>
    <message>
        <source>The district&apos;s education department names schools, classes, sizes.</source>
        <translation>Аудандық білім бөлімі мектептерді, сыныптарды, оқушы санын көрсетеді.</translation>
    </message>
    <message>
        <source>Take the class lists in</source>
        <translation>Сынып тізімдерін жүктеңіз</translation>
    </message>
    <message>
        <source>Excel or CSV; columns are recognised, nothing changes unasked.</source>
        <translation>Excel немесе CSV; бағандар өзі танылады, бекіткенше ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Or enter a pupil by hand</source>
        <translation>Немесе оқушыны қолмен енгізіңіз</translation>
    </message>
    <message>
        <source>A name and a class are enough until the list comes.</source>
        <translation>Тізім келгенше аты-жөні мен сыныбы жеткілікті.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Encoding</source>
        <translation>Кодтамасы</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Бөлгіш</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Row of titles</source>
        <translation>Тақырып жолы</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Нүктелі үтір ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Үтір ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Тік сызық |</translation>
    </message>
    <message>
        <source>No titles</source>
        <translation>Тақырыптары жоқ</translation>
    </message>
    <message>
        <source>{known} of {all} columns will be taken.</source>
        <translation>{all} бағанның {known}-і алынады.</translation>
    </message>
    <message>
        <source>As you said of such a list before.</source>
        <translation>Мұндай тізім туралы бұрын айтқаныңыздай.</translation>
    </message>
    <message>
        <source>Not taken: {titles}.</source>
        <translation>Алынбайды: {titles}.</translation>
    </message>
    <message>
        <source>It takes a column with names, and the session: choose it above.</source>
        <translation>Аты-жөні бар баған және іс-шара керек: оны жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <source>It takes a column with names, and one with answers or scores.</source>
        <translation>Аты-жөні бар баған және жауаптар не ұпайлар бағаны керек.</translation>
    </message>
    <message>
        <source>No column holds the name of an organisation yet: say above which does.</source>
        <translation>Ұйым атауы қай бағанда екені белгісіз: жоғарыдан көрсетіңіз.</translation>
    </message>
    <message>
        <source>It takes a column with names, and one with the posts they hold.</source>
        <translation>Аты-жөні мен лауазымы тұрған бағандар керек.</translation>
    </message>
    <message>
        <source>It takes a column with topics, and the plan: choose it above.</source>
        <translation>Тақырыптар бағаны мен жоспар керек: оны жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <source>It takes a column with names, and the school: choose it above.</source>
        <translation>Аты-жөні бар баған мен мектеп керек: оны жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <source>No column holds a name yet: say above one of them that it does.</source>
        <translation>Аты-жөні бағаны әлі көрсетілмеген: үстіндегі тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Тағы {count}.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent recorded: {name}</source>
        <translation>Келісім тіркелді: {name}</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>Бланкіні басып шығару</translation>
    </message>
    <message>
        <source>Record a withdrawal…</source>
        <translation>Қайтарып алуды тіркеу…</translation>
    </message>
    <message>
        <source>Consent to the processing of data</source>
        <translation>Дербес деректерді өңдеуге келісім</translation>
    </message>
    <message>
        <source>Record the signed one</source>
        <translation>Қол қойылғанын тіркеу</translation>
    </message>
    <message>
        <source>Signed on {day}, valid until {until}</source>
        <translation>{day} күні қол қойылған, {until} дейін жарамды</translation>
    </message>
    <message>
        <source>Signed on {day}, valid until the purpose is reached</source>
        <translation>{day} күні қол қойылған, мақсатқа жеткенге дейін жарамды</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>{day} күні қайтарып алынған</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>{day} күні мерзімі біткен</translation>
    </message>
    <message>
        <source>No consent has been recorded yet</source>
        <translation>Келісім әлі тіркелмеген</translation>
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
        <translation>Консультация жазылды: {name}</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>The services come to {worth}, the contract to {amount}.</source>
        <translation>Қызметтер {worth} болады, ал шарт сомасы – {amount}.</translation>
    </message>
    <message>
        <source>Contract with a private agency</source>
        <translation>Жекеше агенттікпен шарт</translation>
    </message>
    <message>
        <source>Contract saved: {name}</source>
        <translation>Шарт сақталды: {name}</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>Шарт жойылды</translation>
    </message>
</context>
<context>
    <name>Covered</name>
    <message>
        <source>Hide what is confidential</source>
        <translation>Құпия мәліметті жасыру</translation>
    </message>
    <message>
        <source>Show what is confidential</source>
        <translation>Құпия мәліметті көрсету</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Өткізеді</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Шақырылған</translation>
    </message>
    <message>
        <source>By heads</source>
        <translation>Саны бойынша</translation>
    </message>
    <message>
        <source>On the portal</source>
        <translation>Порталда</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Ауыстырулар</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысаны</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Why away from the centre</source>
        <translation>Неге орталықта емес</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Есебі</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>one of {count}</source>
        <translation>{count} іс-шараның бірі</translation>
    </message>
    <message>
        <source>Line of the plan</source>
        <translation>Жоспар жолы</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Өткізілмеу себебі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Қонақ</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Бұрынғы күні: {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>жаңа күні: {day}</translation>
    </message>
</context>
<context>
    <name>EditRoom</name>
    <message>
        <source>What was typed is thrown away</source>
        <translation>Терілген мәтін өшірілді</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>атауы жоқ</translation>
    </message>
    <message>
        <source>Half typed: {name}</source>
        <translation>Толық терілмеген: {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Not saved yet; typed on {day} at {time}</source>
        <translation>Әлі сақталмаған; {day} күні сағат {time} терілген</translation>
    </message>
</context>
<context>
    <name>EnteringRoom</name>
    <message>
        <source>New pupil</source>
        <translation>Жаңа оқушы</translation>
    </message>
    <message>
        <source>Not saved: fields to put right: {count}</source>
        <translation>Карта сақталмады: түзетілетін өріс саны: {count}</translation>
    </message>
    <message>
        <source>All that is typed stays in this window.</source>
        <translation>Терілгеннің бәрі осы терезеде тұр, жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Put the marked fields right and press Ctrl+S.</source>
        <translation>Белгіленген өрістерді түзетіп, Ctrl+S басыңыз.</translation>
    </message>
    <message>
        <source>To the mistake</source>
        <translation>Қатеге өту</translation>
    </message>
    <message>
        <source>Move them here</source>
        <translation>Осында ауыстыру</translation>
    </message>
    <message>
        <source>Entered: {name}</source>
        <translation>Енгізілді: {name}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Enter № {number} from paper</source>
        <translation>№ {number} құжатты қағаздан енгізу</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>As it was written by hand; the number stays the one on the paper.</source>
        <translation>Қолмен қалай жазылса, солай теріңіз; нөмірі қағаздағыдай қалады.</translation>
    </message>
    <message>
        <source>Entered: № {number}</source>
        <translation>Енгізілді: № {number}</translation>
    </message>
</context>
<context>
    <name>Fair</name>
    <message>
        <source>Partner</source>
        <translation>Серіктес</translation>
    </message>
    <message>
        <source>Or its name in Kazakh</source>
        <translation>Немесе атауы қазақша</translation>
    </message>
    <message>
        <source>For an employer who is no partner</source>
        <translation>Серіктестер тізімінде жоқ жұмыс беруші үшін</translation>
    </message>
    <message>
        <source>Its name in Russian</source>
        <translation>Атауы орысша</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>Came to the fair</source>
        <translation>Жәрмеңкеге қатысты</translation>
    </message>
    <message>
        <source>Employer saved</source>
        <translation>Жұмыс беруші сақталды</translation>
    </message>
    <message>
        <source>Employer at the fair</source>
        <translation>Жәрмеңкедегі жұмыс беруші</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Әңгімелесу</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Шақыру</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Occupation in Kazakh</source>
        <translation>Кәсіп қазақша</translation>
    </message>
    <message>
        <source>Occupation in Russian</source>
        <translation>Кәсіп орысша</translation>
    </message>
    <message>
        <source>Vacancies saved</source>
        <translation>Бос жұмыс орындары сақталды</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Бос жұмыс орындары</translation>
    </message>
    <message>
        <source>Earlier fair</source>
        <translation>Бұрынғы жәрмеңке</translation>
    </message>
    <message>
        <source>Employers of the earlier fair are put on this one</source>
        <translation>Бұрынғы жәрмеңкенің жұмыс берушілері енгізілді</translation>
    </message>
    <message>
        <source>Employers of an earlier fair</source>
        <translation>Бұрынғы жәрмеңкенің жұмыс берушілері</translation>
    </message>
    <message>
        <source>Put them on</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>{name} (did not come)</source>
        <translation>{name} (қатыспады)</translation>
    </message>
    <message>
        <source>Employer, occupation</source>
        <translation>Жұмыс беруші, кәсіп</translation>
    </message>
    <message>
        <source>Employers: {came} of {invited}</source>
        <translation>Жұмыс беруші: {came}, шақырылғаны {invited}</translation>
    </message>
    <message>
        <source>Visitors: {count}</source>
        <translation>Келушілер: {count}</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Қорытындыны басу</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Жолды түзету</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Шығару</translation>
    </message>
</context>
<context>
    <name>FairSection</name>
    <message>
        <source>Taken off the fair: {name}</source>
        <translation>Жәрмеңкеден шығарылды: {name}</translation>
    </message>
    <message>
        <source>No employer yet. Put them on one by one, or those of an earlier fair.</source>
        <translation>Жұмыс беруші әлі жоқ. Бір-бірлеп енгізіңіз немесе бұрынғы жәрмеңкеден алыңыз.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Employers and their vacancies</source>
        <translation>Жұмыс берушілер мен бос орындары</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Take in a list of people</source>
        <translation>Адамдар тізімін енгізу</translation>
    </message>
    <message>
        <source>From a village, a school or a college: Excel, LibreOffice or CSV.</source>
        <translation>Ауылдан, мектептен не колледжден: Excel, LibreOffice немесе CSV.</translation>
    </message>
    <message>
        <source>Take in who came</source>
        <translation>Қатысуды енгізу</translation>
    </message>
    <message>
        <source>A sheet that went out from here, or any list with names and marks.</source>
        <translation>Осы жерден шыққан парақ немесе аты-жөні мен белгілері бар кез келген тізім.</translation>
    </message>
    <message>
        <source>Take in results of tests</source>
        <translation>Тест нәтижелерін енгізу</translation>
    </message>
    <message>
        <source>Answers are scored here; scores alone are kept as they came.</source>
        <translation>Жауаптар осында есептеледі; дайын ұпайлар сол күйі сақталады.</translation>
    </message>
    <message>
        <source>Take in a list of organisations</source>
        <translation>Ұйымдар тізімін енгізу</translation>
    </message>
    <message>
        <source>The chamber&apos;s enterprises or the authority&apos;s places of learning.</source>
        <translation>Палата ұсынған кәсіпорындар немесе білім бөлімі атаған оқу орындары.</translation>
    </message>
    <message>
        <source>Take in a list of staff</source>
        <translation>Қызметкерлер тізімін енгізу</translation>
    </message>
    <message>
        <source>Colleagues with their posts, education and categories.</source>
        <translation>Лауазымы, білімі мен санаты көрсетілген қызметкерлер.</translation>
    </message>
    <message>
        <source>Take in the lines of a plan</source>
        <translation>Жоспар жолдарын енгізу</translation>
    </message>
    <message>
        <source>The education authority&apos;s spreadsheet goes into a draft of the plan.</source>
        <translation>Білім бөлімінің кестесі жоспар жобасына енеді.</translation>
    </message>
    <message>
        <source>Take in the classes of a school</source>
        <translation>Мектеп сыныптарын енгізу</translation>
    </message>
    <message>
        <source>A sheet for each class or one for all; who moved or left is asked about.</source>
        <translation>Әр сыныпқа бір парақ не бәріне бір парақ; ауысқаны мен кеткені сұралады.</translation>
    </message>
    <message>
        <source>Choose the file, or drop it here</source>
        <translation>Файлды таңдаңыз не осында тастаңыз</translation>
    </message>
    <message>
        <source>Titles, merged cells and old encodings are understood.</source>
        <translation>Тақырыптар, біріктірілген ұяшықтар мен ескі кодтамалар түсінікті.</translation>
    </message>
    <message>
        <source>Check what each column holds</source>
        <translation>Әр бағанда не бар екенін тексеріңіз</translation>
    </message>
    <message>
        <source>The program guesses by the titles; what you correct is remembered.</source>
        <translation>Бағдарлама тақырыптан таниды; түзеткеніңіз есте қалады.</translation>
    </message>
    <message>
        <source>Look at every row and take the list in</source>
        <translation>Жолдарды қарап, тізімді енгізіңіз</translation>
    </message>
    <message>
        <source>Nothing changes before that, and the whole list can be taken back.</source>
        <translation>Оған дейін ештеңе өзгермейді, тізімді түгел қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Файлды таңдау</translation>
    </message>
    <message>
        <source>Save an empty form</source>
        <translation>Бос үлгі</translation>
    </message>
    <message>
        <source>Lists taken in before</source>
        <translation>Бұрынғы тізімдер</translation>
    </message>
    <message>
        <source>Go on with «{file}»</source>
        <translation>«{file}» тізімін жалғастыру</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n қатысушы</numerusform>
            <numerusform>%n қатысушы</numerusform>
        </translation>
    </message>
    <message>
        <source>No kept view</source>
        <translation>Сақталған көрініс жоқ</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Сақталған көріністер</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Тізімге</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Көріністі сақтау</translation>
    </message>
    <message>
        <source>Forget the view</source>
        <translation>Көріністі жою</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Open a centre&apos;s file</source>
        <translation>Орталық файлын ашу</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Көшірмені таңдаңыз</translation>
    </message>
    <message>
        <source>Welcome to Бағдар</source>
        <translation>Бағдарға қош келдіңіз</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer; nothing goes anywhere.</source>
        <translation>Барлығы осы компьютердегі бір файлда сақталады; ештеңе сыртқа кетпейді.</translation>
    </message>
    <message>
        <source>Create a new centre</source>
        <translation>Жаңа орталық ашу</translation>
    </message>
    <message>
        <source>An empty file; the centre&apos;s names come next.</source>
        <translation>Бос файл; келесі қадам – орталықтың атауы.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Файлды ашу</translation>
    </message>
    <message>
        <source>The centre already works with Бағдар.</source>
        <translation>Орталық Бағдармен жұмыс істеп жүр.</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>The file was lost or damaged; a checked copy takes its place.</source>
        <translation>Файл жоғалған не бүлінген; орнына тексерілген көшірме қойылады.</translation>
    </message>
    <message>
        <source>Try it with training data</source>
        <translation>Оқу деректерімен байқап көру</translation>
    </message>
    <message>
        <source>An invented centre: every person in it is made up, papers are marked so.</source>
        <translation>Ойдан шығарылған орталық: адамдардың бәрі ойдан алынған, құжаттарда белгісі бар.</translation>
    </message>
    <message>
        <source>Where is the centre&apos;s file to lie?</source>
        <translation>Орталық файлы қайда сақталсын?</translation>
    </message>
    <message>
        <source>On a disk of this computer, not on a stick or a network.</source>
        <translation>Осы компьютердің дискісінде, флешкада не желіде емес.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Where are the training data to lie?</source>
        <translation>Оқу деректері қайда сақталсын?</translation>
    </message>
    <message>
        <source>It takes some seconds to invent two years of a centre&apos;s life.</source>
        <translation>Екі жылдық жұмысты ойдан құруға біраз секунд кетеді.</translation>
    </message>
    <message>
        <source>Make the training data</source>
        <translation>Оқу деректерін жасау</translation>
    </message>
    <message>
        <source>Inventing people and papers…</source>
        <translation>Адамдар мен құжаттар ойдан құрылуда…</translation>
    </message>
    <message>
        <source>Checking the copy and putting it in place…</source>
        <translation>Көшірме тексеріліп, орнына қойылуда…</translation>
    </message>
    <message>
        <source>Restore the copy of {when}</source>
        <translation>{when} көшірмесін қайтару</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Centre&apos;s file (*.bagdar)</source>
        <translation>Орталық файлы (*.bagdar)</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Session</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндері</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Asked after</source>
        <translation>Хабарласу</translation>
    </message>
    <message>
        <source>Nobody has asked after this person yet.</source>
        <translation>Бұл адаммен әлі ешкім хабарласқан жоқ.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Again on {day}</source>
        <translation>Келесі жолы {day}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Келесі хабарласу күні</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Kept: {name} was asked after</source>
        <translation>Сақталды, хабарласылды: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Кесте (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>{count} жол сақталды: {file}</translation>
    </message>
    <message>
        <source>Asked after…</source>
        <translation>Хабарласуды жазу…</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточкасын ашу</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>Іс-шараны ашу</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Кестеге сақтау</translation>
    </message>
    <message>
        <source>Whom to ask after</source>
        <translation>Кіммен хабарласу керек</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмегендер</translation>
    </message>
    <message>
        <source>Three in a row</source>
        <translation>Қатарынан үш рет</translation>
    </message>
    <message>
        <source>No service since</source>
        <translation>Көптен қызмет алмағандар</translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>Соңғы {days} күн</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Телефонмен</translation>
    </message>
    <message>
        <source>By a message</source>
        <translation>Хабарламамен</translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation>Үйіне барып</translation>
    </message>
    <message>
        <source>By a letter</source>
        <translation>Хатпен</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Басқаша</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Себепті</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>{count} in a row</source>
        <translation>Қатарынан {count}</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Хабарласты {day}</translation>
    </message>
    <message>
        <source>Came {day}</source>
        <translation>Келді {day}</translation>
    </message>
    <message>
        <source>Has not come to anything yet</source>
        <translation>Әлі ештеңеге келмеген</translation>
    </message>
    <message>
        <source>Came last on {day}</source>
        <translation>Соңғы рет {day} келген</translation>
    </message>
    <message>
        <source>Mark who came</source>
        <translation>Келгендерді белгілеңіз</translation>
    </message>
    <message>
        <source>Whoever is marked absent or excused is listed here by itself.</source>
        <translation>«Келмеді» не «Себепті» деп белгіленгендер осында өзі шығады.</translation>
    </message>
    <message>
        <source>Ask after them</source>
        <translation>Хабарласыңыз</translation>
    </message>
    <message>
        <source>A call or a visit is kept with its outcome and its next day.</source>
        <translation>Қоңырау не бару нәтижесімен және келесі күнімен сақталады.</translation>
    </message>
    <message>
        <source>Nobody in these days.</source>
        <translation>Бұл күндерде ешкім жоқ.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Who is at work?</source>
        <translation>Кім жұмыс істеп отыр?</translation>
    </message>
    <message>
        <source>Who is at work</source>
        <translation>Жұмыс істеп отырған қызметкер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Оқу деректері</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>{quarter} is open · {left}</source>
        <translation>{quarter} ашық · {left}</translation>
    </message>
    <message numerus="yes">
        <source>No copy outside this computer for %n day(s)</source>
        <translation>
            <numerusform>%n күн бойы компьютерден тыс көшірме жоқ</numerusform>
            <numerusform>%n күн бойы компьютерден тыс көшірме жоқ</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy outside</source>
        <translation>Сыртта көшірме жоқ</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Көшірме жасалмады</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Көшірме әлі жоқ</translation>
    </message>
    <message>
        <source>Backup checked: {when}</source>
        <translation>Көшірме тексерілді: {when}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>бүгін, {time}</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>Қызметкер қосу…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Терілгенді өшіру</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
</context>
<context>
    <name>GivenRow</name>
    <message>
        <source>Which session</source>
        <translation>Қай іс-шара</translation>
    </message>
    <message>
        <source>Who has no mark</source>
        <translation>Белгісі жоқтар</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>Қай тест</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Тест тілі</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Тест күні</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Мектеп не колледж</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Оқу жылы</translation>
    </message>
    <message>
        <source>Its sheets</source>
        <translation>Парақтары</translation>
    </message>
    <message>
        <source>Into which plan</source>
        <translation>Қай жоспарға</translation>
    </message>
    <message>
        <source>Forms nobody knows</source>
        <translation>Белгісіз нысандар</translation>
    </message>
    <message>
        <source>Which incoming list names them</source>
        <translation>Қай кіріс тізімінде аталған</translation>
    </message>
    <message>
        <source>Choose the plan</source>
        <translation>Жоспарды таңдаңыз</translation>
    </message>
    <message>
        <source>Ask about each</source>
        <translation>Әрқайсысын сұрау</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>As the list says</source>
        <translation>Тізімде жазылғандай</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Only the one shown</source>
        <translation>Тек көрсетілгені</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Серіктес</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Тәлімгер</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Ұйымдастырған</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Нәтиже күні</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Name or BIN. Ctrl+N: a new partner</source>
        <translation>Атауы немесе БСН. Ctrl+N: жаңа серіктес</translation>
    </message>
    <message>
        <source>Profession in Kazakh</source>
        <translation>Кәсіп қазақша</translation>
    </message>
    <message>
        <source>Profession in Russian</source>
        <translation>Кәсіп орысша</translation>
    </message>
    <message>
        <source>Vacancies were looked at</source>
        <translation>Бос жұмыс орындары қаралды</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Таңдауы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Қайдан белгілі</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Жазған</translation>
    </message>
    <message>
        <source>A profession is chosen</source>
        <translation>Кәсіп таңдалды</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Әлі таңдаған жоқ</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Қараған</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Қаралған күні</translation>
    </message>
    <message>
        <source>District or city</source>
        <translation>Аудан немесе қала</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Бос орын саны</translation>
    </message>
    <message>
        <source>How many the Exchange showed</source>
        <translation>Электрондық еңбек биржасы бойынша</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Кадрларға қажеттілік</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Өткізген</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Консультант</translation>
    </message>
    <message>
        <source>Of the organisation</source>
        <translation>Ұйымы</translation>
    </message>
    <message>
        <source>The labour market</source>
        <translation>Еңбек нарығы</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Somebody of another organisation</source>
        <translation>Басқа ұйымның маманы</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Мерзімі: {day}</translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation>Келесі қадам: {step}</translation>
    </message>
    <message>
        <source>Agreed at the consultation</source>
        <translation>Консультацияда келісілген</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Next step: the application</source>
        <translation>Келесі қадам: өтініш</translation>
    </message>
    <message>
        <source>Next step: information</source>
        <translation>Келесі қадам: кәсіптік ақпараттандыру</translation>
    </message>
    <message>
        <source>Next step: a consultation</source>
        <translation>Келесі қадам: консультация</translation>
    </message>
    <message>
        <source>Next step: a test</source>
        <translation>Келесі қадам: тестілеу</translation>
    </message>
    <message>
        <source>Next step: a recommendation</source>
        <translation>Келесі қадам: ұсыным</translation>
    </message>
    <message>
        <source>Next step: selection</source>
        <translation>Келесі қадам: кәсіби іріктеу</translation>
    </message>
    <message>
        <source>Next step: a referral</source>
        <translation>Келесі қадам: жолдама</translation>
    </message>
    <message>
        <source>Next step: the outcome</source>
        <translation>Келесі қадам: нәтижесін анықтау</translation>
    </message>
    <message>
        <source>The centre&apos;s practice</source>
        <translation>Орталық тәртібі</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Келесі қадам: {step}</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Қорытындысы бар</translation>
    </message>
    <message>
        <source>No conclusion yet</source>
        <translation>Қорытынды жасалмаған</translation>
    </message>
    <message>
        <source>Vacancies: {count}</source>
        <translation>Бос жұмыс орны: {count}</translation>
    </message>
    <message>
        <source>Put on a training list</source>
        <translation>Оқыту тізіміне енгізілді</translation>
    </message>
    <message>
        <source>Taken off a training list</source>
        <translation>Оқыту тізімінен шығарылды</translation>
    </message>
    <message>
        <source>Telephoned</source>
        <translation>Телефон соғылды</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Хабарлама жіберілді</translation>
    </message>
    <message>
        <source>Visited at home</source>
        <translation>Үйіне барылды</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Хат жіберілді</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Хабарласылды</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>Дайындаған</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агенттік</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Қол қойған адам</translation>
    </message>
    <message>
        <source>Incoming №</source>
        <translation>Кіріс №</translation>
    </message>
    <message>
        <source>Incoming date</source>
        <translation>Кіріс күні</translation>
    </message>
    <message>
        <source>Rests on the test</source>
        <translation>Негізі: тестілеу</translation>
    </message>
    <message>
        <source>Rests on the consultation</source>
        <translation>Негізі: консультация</translation>
    </message>
    <message>
        <source>Recommended, in Kazakh</source>
        <translation>Ұсыным мәтіні, қазақша</translation>
    </message>
    <message>
        <source>Recommended, in Russian</source>
        <translation>Ұсыным мәтіні, орысша</translation>
    </message>
    <message>
        <source>Need for selection</source>
        <translation>Кәсіптік іріктеу қажеттілігі</translation>
    </message>
    <message>
        <source>Reasons in Kazakh</source>
        <translation>Себептері, қазақша</translation>
    </message>
    <message>
        <source>Reasons in Russian</source>
        <translation>Себептері, орысша</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Жауапты маман</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>On the recommendation</source>
        <translation>Негізі: ұсыным</translation>
    </message>
    <message>
        <source>Selected for</source>
        <translation>Не үшін іріктеледі</translation>
    </message>
    <message>
        <source>Its name in Kazakh</source>
        <translation>Атауы қазақша</translation>
    </message>
    <message>
        <source>Its name in Russian</source>
        <translation>Атауы орысша</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Degree of aptitude</source>
        <translation>Кәсіби бейімділік дәрежесі</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Decision in Kazakh</source>
        <translation>Шешім мәтіні, қазақша</translation>
    </message>
    <message>
        <source>Decision in Russian</source>
        <translation>Шешім мәтіні, орысша</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Шешім қабылдаған</translation>
    </message>
    <message>
        <source>Empty: whoever held it</source>
        <translation>Бос болса: өткізген маман</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешім күні</translation>
    </message>
    <message>
        <source>Features, in Kazakh</source>
        <translation>Психологиялық ерекшелігі, қазақша</translation>
    </message>
    <message>
        <source>Features, in Russian</source>
        <translation>Психологиялық ерекшелігі, орысша</translation>
    </message>
    <message>
        <source>Qualities, in Kazakh</source>
        <translation>Жеке қасиетінің сәйкестігі, қазақша</translation>
    </message>
    <message>
        <source>Qualities, in Russian</source>
        <translation>Жеке қасиетінің сәйкестігі, орысша</translation>
    </message>
    <message>
        <source>Measures, in Kazakh</source>
        <translation>Белсенді шара мүмкіндігі, қазақша</translation>
    </message>
    <message>
        <source>Measures, in Russian</source>
        <translation>Белсенді шара мүмкіндігі, орысша</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Қызмет</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Көрсеткен</translation>
    </message>
    <message>
        <source>{count}, the last on {day}</source>
        <translation>{count} қызмет, соңғысы {day}</translation>
    </message>
    <message>
        <source>Services this year</source>
        <translation>Биыл алғаны</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Тізімнен шығарылды</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Ақпараттандыру</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тестілеу</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Ұсыным</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Іріктеу</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Жолдама</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Choice of profession</source>
        <translation>Кәсіп таңдауы</translation>
    </message>
    <message>
        <source>Look at vacancies</source>
        <translation>Бос орындарды қарау</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Оқыту</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Кәсіптік бейімдеу</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>күтілуде</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>Law № 94-V, art. {place}</source>
        <translation>№ 94-V заң, {place}‑бап</translation>
    </message>
    <message>
        <source>Order № 190, para. {point} ({part})</source>
        <translation>№ 190 бұйрық, {point}‑тармақ {part})</translation>
    </message>
    <message>
        <source>Order № 190, para. {point}</source>
        <translation>№ 190 бұйрық, {point}‑тармақ</translation>
    </message>
    <message>
        <source>At a consultation</source>
        <translation>Консультацияда</translation>
    </message>
    <message>
        <source>From a test</source>
        <translation>Тест нәтижесінен</translation>
    </message>
    <message>
        <source>From the application</source>
        <translation>Өтініштен</translation>
    </message>
    <message>
        <source>From a survey</source>
        <translation>Сауалнамадан</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Тізімнен</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Басқа жолмен</translation>
    </message>
    <message>
        <source>No demand</source>
        <translation>Қажеттілік жоқ</translation>
    </message>
    <message>
        <source>Low demand</source>
        <translation>Қажеттілік төмен</translation>
    </message>
    <message>
        <source>Medium demand</source>
        <translation>Қажеттілік орташа</translation>
    </message>
    <message>
        <source>High demand</source>
        <translation>Қажеттілік жоғары</translation>
    </message>
    <message>
        <source>The centre itself</source>
        <translation>Орталықтың өзі</translation>
    </message>
    <message>
        <source>A private employment agency</source>
        <translation>Жұмыспен қамтудың жекеше агенттігі</translation>
    </message>
    <message>
        <source>Selection is needed</source>
        <translation>Іріктеу қажет</translation>
    </message>
    <message>
        <source>Selection is not needed</source>
        <translation>Іріктеу қажет емес</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Кәсіп</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Мамандық</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Fully suited</source>
        <translation>Толық жарамды</translation>
    </message>
    <message>
        <source>Partly suited</source>
        <translation>Ішінара жарамды</translation>
    </message>
    <message>
        <source>Not suited at present</source>
        <translation>Әзірге жарамсыз</translation>
    </message>
    <message>
        <source>Could not be determined</source>
        <translation>Анықталмады</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Іріктелді</translation>
    </message>
    <message>
        <source>Selected with conditions</source>
        <translation>Шартпен іріктелді</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Іріктелмеді</translation>
    </message>
    <message>
        <source>Visit to a place of training</source>
        <translation>Оқу процесімен танысу</translation>
    </message>
    <message>
        <source>Visit to a workplace</source>
        <translation>Жұмыс орнымен танысу</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Әлі белгісіз</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>Found work</source>
        <translation>Жұмысқа орналасты</translation>
    </message>
    <message>
        <source>Sent to training</source>
        <translation>Оқуға жіберілді</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Оқып жүр</translation>
    </message>
    <message>
        <source>Finished training</source>
        <translation>Оқуды аяқтады</translation>
    </message>
    <message>
        <source>Left training</source>
        <translation>Оқуды тастады</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Бас тартты</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Себепті келмеді</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Жеке тілектері</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Қабілеттері</translation>
    </message>
    <message>
        <source>Professional interest</source>
        <translation>Кәсіби қызығушылығы</translation>
    </message>
    <message>
        <source>Psychological features</source>
        <translation>Психологиялық ерекшеліктері</translation>
    </message>
    <message>
        <source>Physiological features</source>
        <translation>Физиологиялық ерекшеліктері</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Бәрі пернетақтамен</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Жаңа карточка</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Карточканы өңдеу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Back; what was typed stays as a draft</source>
        <translation>Артқа; терілгені нобай болып қалады</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>Жаңа ғана жасалғанды қайтару</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation>Қызмет жазу</translation>
    </message>
    <message>
        <source>Choice of profession</source>
        <translation>Кәсіп таңдауы</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Ұсыным</translation>
    </message>
    <message>
        <source>Professional selection</source>
        <translation>Кәсіби іріктеу</translation>
    </message>
    <message>
        <source>Add to a training list</source>
        <translation>Оқыту тізіміне қосу</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Жолдама</translation>
    </message>
    <message>
        <source>Referrals for the whole list</source>
        <translation>Бүкіл тізімге жолдама</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Жауабын жазу</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Көшірмесін басу</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Тізім жүктеу</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Mark who came</source>
        <translation>Келгендерді белгілеу</translation>
    </message>
    <message>
        <source>Go to the next mistake</source>
        <translation>Келесі қатеге өту</translation>
    </message>
    <message>
        <source>Put a reminder off</source>
        <translation>Еске салуды кейінге қалдыру</translation>
    </message>
    <message>
        <source>The period before, the period after</source>
        <translation>Алдыңғы кезең, келесі кезең</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Қойындылар</translation>
    </message>
    <message>
        <source>Back to the tab before</source>
        <translation>Алдыңғы қойындыға қайту</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Осы бет</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Кесте (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Where to save it?</source>
        <translation>Қайда сақталсын?</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Lists taken in before</source>
        <translation>Бұрын енгізілген тізімдер</translation>
    </message>
    <message>
        <source>No list has been taken in yet</source>
        <translation>Әлі бірде-бір тізім енгізілмеген</translation>
    </message>
    <message>
        <source>Every list that comes in stays here and can be taken back whole.</source>
        <translation>Енгізілген әр тізім осында тұрады, оны түгел қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>Open these people</source>
        <translation>Осы адамдарды ашу</translation>
    </message>
    <message>
        <source>Take the list back</source>
        <translation>Тізімді қайтарып алу</translation>
    </message>
    <message>
        <source>Save the outcome</source>
        <translation>Нәтижесін сақтау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>«{file}» was taken back</source>
        <translation>«{file}» қайтарып алынды</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>IIN {number}</source>
        <translation>ЖСН {number}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Reading the file…</source>
        <translation>Файл оқылуда…</translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation>Тізімдер ({kinds})</translation>
    </message>
    <message>
        <source>Which list comes in?</source>
        <translation>Қай тізім енгізіледі?</translation>
    </message>
    <message>
        <source>Comparing with what is on the books…</source>
        <translation>Есептегімен салыстырылуда…</translation>
    </message>
    <message>
        <source>Taking the list in…</source>
        <translation>Тізім енгізілуде…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Кесте (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Where to save it?</source>
        <translation>Қайда сақталсын?</translation>
    </message>
    <message>
        <source>Empty list.xlsx</source>
        <translation>Бос тізім.xlsx</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>{list} – outcome.xlsx</source>
        <translation>{list} – нәтиже.xlsx</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Қайта салыстыру</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>A list of people · step {step} of 4: {title}</source>
        <translation>Адамдар тізімі · {step}-қадам, барлығы 4: {title}</translation>
    </message>
    <message>
        <source>A list of attendance · step {step} of 4: {title}</source>
        <translation>Қатысу тізімі · {step}-қадам, барлығы 4: {title}</translation>
    </message>
    <message>
        <source>A list of test results · step {step} of 4: {title}</source>
        <translation>Тест нәтижелерінің тізімі · {step}-қадам, барлығы 4: {title}</translation>
    </message>
    <message>
        <source>A class list · step {step} of 4: {title}</source>
        <translation>Сынып тізімі · {step}-қадам, барлығы 4: {title}</translation>
    </message>
    <message>
        <source>A list of partners · step {step} of 4: {title}</source>
        <translation>Серіктестер тізімі · {step}-қадам, барлығы 4: {title}</translation>
    </message>
    <message>
        <source>A list of staff · step {step} of 4: {title}</source>
        <translation>Қызметкерлер тізімі · {step}-қадам, барлығы 4: {title}</translation>
    </message>
    <message>
        <source>A guidance plan · step {step} of 4: {title}</source>
        <translation>Бағдарлау жоспары · {step}-қадам, барлығы 4: {title}</translation>
    </message>
    <message>
        <source>{count} taken</source>
        <translation>{count} алынады</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the books</source>
        <translation>Есеппен салыстыру</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>%n жолды енгізу</numerusform>
            <numerusform>%n жолды енгізу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) undecided; they stay outside</source>
        <translation>
            <numerusform>Шешілмегені %n; олар енгізілмейді</numerusform>
            <numerusform>Шешілмегені %n; олар енгізілмейді</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made first</source>
        <translation>Алдымен көшірме жасалады</translation>
    </message>
    <message>
        <source>Nothing changes yet</source>
        <translation>Әзірге ештеңе өзгермейді</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгерген</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Өзгеріссіз</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Сол адам ба?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Өткізілді</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Түсініксіз</translation>
    </message>
    <message>
        <source>Moved?</source>
        <translation>Ауысқан ба?</translation>
    </message>
    <message>
        <source>Back again?</source>
        <translation>Қайта келді ме?</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Тізімде жоқ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Қатысу</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Тест нәтижелері</translation>
    </message>
    <message>
        <source>Class lists</source>
        <translation>Сынып тізімдері</translation>
    </message>
    <message>
        <source>Guidance plan</source>
        <translation>Бағдарлау жоспары</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестер</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>{column}: {sentence}</source>
        <translation>{column}: {sentence}</translation>
    </message>
    <message>
        <source>{place} holds an error instead of a value and was left empty.</source>
        <translation>{place} ұяшығында мән орнына қате тұр, бос қалдырылды.</translation>
    </message>
    <message>
        <source>More such cells: {place}.</source>
        <translation>Мұндай ұяшықтар тағы бар: {place}.</translation>
    </message>
    <message>
        <source>{place} stands far from the list and was left out.</source>
        <translation>{place} тізімнен алыс тұр, алынбады.</translation>
    </message>
    <message>
        <source>The sheet {place} is hidden in the file.</source>
        <translation>{place} парағы файлда жасырын.</translation>
    </message>
    <message>
        <source>The encoding is a guess: look whether the names read well.</source>
        <translation>Кодтама болжап алынды: аттар дұрыс оқыла ма, қараңыз.</translation>
    </message>
    <message>
        <source>Kazakh letters were lost before the file came here: {place}</source>
        <translation>Қазақ әріптері файл осында келгенше жоғалған: {place}</translation>
    </message>
    <message>
        <source>Some signs of the file mean nothing in its encoding.</source>
        <translation>Файлдың кейбір таңбалары оның кодтамасында мағынасыз.</translation>
    </message>
    <message>
        <source>The file is not what its name says.</source>
        <translation>Файлдың түрі атындағыдан өзгеше.</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Incoming list</source>
        <translation>Кіріс тізбе</translation>
    </message>
    <message>
        <source>List saved: {name}</source>
        <translation>Тізбе сақталды: {name}</translation>
    </message>
    <message>
        <source>List removed; the partners stay</source>
        <translation>Тізбе жойылды; серіктестер қалды</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Folder for the papers</source>
        <translation>Құжаттар қалтасы</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Issued and kept in the register; it can be printed later from there too.</source>
        <translation>Берілді және тізілімде сақтаулы; кейін сол жерден де басып шығаруға болады.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Басқа қалта</translation>
    </message>
    <message>
        <source>Files go into {folder}</source>
        <translation>Файлдар мына қалтаға жазылады: {folder}</translation>
    </message>
</context>
<context>
    <name>IssuedManyDialog</name>
    <message>
        <source>Writing files</source>
        <translation>Файлдар жазылуда</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Құжаттар қалтасы</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Басқа қалта</translation>
    </message>
    <message>
        <source>All are kept in the register and can be printed from there too.</source>
        <translation>Бәрі тізілімде сақтаулы, сол жерден де басып шығаруға болады.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Бәрін басып шығару</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Not saved yet; typed on {day} at {time}</source>
        <translation>Әлі сақталмаған; {day} күні сағат {time} терілген</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Басынан бастау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жазбаны жою</translation>
    </message>
</context>
<context>
    <name>LikenessPanel</name>
    <message>
        <source>Open this card</source>
        <translation>Осы карточканы ашу</translation>
    </message>
    <message>
        <source>Agree: {fields}</source>
        <translation>Сәйкес: {fields}</translation>
    </message>
    <message>
        <source>Differ: {fields}</source>
        <translation>Өзгеше: {fields}</translation>
    </message>
    <message>
        <source>This may be somebody already on the books</source>
        <translation>Бұл адам бұрын тіркелген болуы мүмкін</translation>
    </message>
    <message>
        <source>Save as new: not a duplicate</source>
        <translation>Жаңа деп сақтау: басқа адам</translation>
    </message>
</context>
<context>
    <name>ListPapers</name>
    <message>
        <source>Document, size, consent…</source>
        <translation>Құжат, саны, келісім…</translation>
    </message>
    <message>
        <source>What came with the list</source>
        <translation>Тізіммен бірге келгені</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>It is kept with the list; nothing changes before the list is taken in.</source>
        <translation>Тізіммен бірге сақталады; тізім енгізілгенше ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Құжат нөмірі</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Size given</source>
        <translation>Берілген саны</translation>
    </message>
    <message>
        <source>Consents signed on</source>
        <translation>Келісімдер берілген күн</translation>
    </message>
    <message>
        <source>Only if all of them signed on paper; else IIN, phone and address stay out</source>
        <translation>Бәрі қағазда қол қойса ғана; әйтпесе ЖСН, телефон, мекенжай алынбайды</translation>
    </message>
    <message>
        <source>{count} given</source>
        <translation>берілгені {count}</translation>
    </message>
    <message>
        <source>consent {day}</source>
        <translation>келісім {day}</translation>
    </message>
    <message>
        <source>Came with the list</source>
        <translation>Тізіммен бірге келгені</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Look at vacancies</source>
        <translation>Бос жұмыс орындарын қарау</translation>
    </message>
    <message>
        <source>Look at vacancies recorded: {name}</source>
        <translation>Бос орындарды қарау жазылды: {name}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабарлама</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move: {called}</source>
        <translation>Ауыстыру: {called}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ауыстыру</translation>
    </message>
</context>
<context>
    <name>NewPartnerDialog</name>
    <message>
        <source>New partner</source>
        <translation>Жаңа серіктес</translation>
    </message>
    <message>
        <source>Enter partner</source>
        <translation>Серіктесті енгізу</translation>
    </message>
    <message>
        <source>The rest of the card can be filled in later, among the partners.</source>
        <translation>Карточканың қалғанын кейін «Серіктестер» бетінде толтыруға болады.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening the centre&apos;s file…</source>
        <translation>Орталықтың файлы ашылуда…</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Needed for this answer</source>
        <translation>Бұл жауапқа міндетті</translation>
    </message>
    <message>
        <source>№ {number}: {answer}</source>
        <translation>№ {number}: {answer}</translation>
    </message>
    <message>
        <source>Answer to referral № {number}</source>
        <translation>№ {number} жолдамаға жауап</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>{name} · {addressee} · issued {day}</source>
        <translation>{name} · {addressee} · {day} берілген</translation>
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
        <translation>SHA-256 белгісі</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Бірегей белгісі</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Wholeness</source>
        <translation>Тұтастығы</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>This number is set aside</source>
        <translation>Бұл нөмір резервте тұр</translation>
    </message>
    <message>
        <source>Enter what was written under it by hand, or annul it.</source>
        <translation>Қолмен жазылғанын енгізіңіз немесе жарамсыз деп таныңыз.</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Қағаздан енгізу</translation>
    </message>
    <message>
        <source>The answer was due by {day}</source>
        <translation>Жауап {day} дейін келуі керек еді</translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation>Жауап мерзімі: {day}</translation>
    </message>
    <message>
        <source>Ask the addressee and record what came of it.</source>
        <translation>Мекемеден сұрап, нәтижесін жазыңыз.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Жауабын жазу</translation>
    </message>
    <message>
        <source>by hand, under a number set aside</source>
        <translation>қолмен, резервтегі нөмірмен</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге берілді</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Кімге жолданды</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Come by</source>
        <translation>Келу мерзімі</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беті</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Жазылуы</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Жарамсыз деп танылды</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Дереккөзі</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Бұйрық</translation>
    </message>
    <message>
        <source>Was due by</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>{number}-дана</translation>
    </message>
    <message>
        <source>First printing</source>
        <translation>Алғашқы басылуы</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Open settings</source>
        <translation>Баптауларды ашу</translation>
    </message>
</context>
<context>
    <name>PaperedDialog</name>
    <message>
        <source>Issued as № {number} of {day}</source>
        <translation>{day} күнгі № {number} болып шығарылған</translation>
    </message>
    <message>
        <source>To correct it, annul that paper in the register first</source>
        <translation>Түзету үшін алдымен тізілімде сол құжатты жарамсыз деп таныңыз</translation>
    </message>
    <message>
        <source>Issuing the paper</source>
        <translation>Құжат шығарылуда</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Сақтап, басып шығару</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Көшірмесін басу</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Record the answer…</source>
        <translation>Жауабын жазу…</translation>
    </message>
    <message>
        <source>Enter from paper…</source>
        <translation>Қағаздан енгізу…</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Көшірмесін басу</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Жарамсыз деп тану…</translation>
    </message>
    <message>
        <source>Open the person&apos;s card</source>
        <translation>Адамның карточкасы</translation>
    </message>
    <message>
        <source>Print the register…</source>
        <translation>Тізілімді басу…</translation>
    </message>
    <message>
        <source>Set numbers aside…</source>
        <translation>Нөмірлерді резервке алу…</translation>
    </message>
    <message>
        <source>Save the list as a table…</source>
        <translation>Тізімді кесте етіп сақтау…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге берілді</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Кімге жолданды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Барлық күндер</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>{year} жыл</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Басқа күндер…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрлері</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>Құжаттар тізілімі</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Қағаздағы күн</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Неше нөмір</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Жолдама</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Тіркеу парағы</translation>
    </message>
    <message>
        <source>Test profile</source>
        <translation>Тестілеу бейіні</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Ұсыным</translation>
    </message>
    <message>
        <source>Selection sheet</source>
        <translation>Кәсіби іріктеу парағы</translation>
    </message>
    <message>
        <source>Training list</source>
        <translation>Кәсіптік оқыту тізімі</translation>
    </message>
    <message>
        <source>Fair summary</source>
        <translation>Жәрмеңке қорытындысы</translation>
    </message>
    <message>
        <source>Guidance plan</source>
        <translation>Бағдарлау жоспары</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Іс-шаралар кестесі</translation>
    </message>
    <message>
        <source>Changes in a plan</source>
        <translation>Жоспардағы өзгерістер</translation>
    </message>
    <message>
        <source>Agreement sheet</source>
        <translation>Келісу парағы</translation>
    </message>
    <message>
        <source>List of undecided pupils</source>
        <translation>Кәсіп таңдамаған оқушылар тізімі</translation>
    </message>
    <message>
        <source>Selection protocol</source>
        <translation>Іріктеу хаттамасы</translation>
    </message>
    <message>
        <source>Acceptance act</source>
        <translation>Қызметтерді қабылдау актісі</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Лауазымдық нұсқаулық</translation>
    </message>
    <message>
        <source>Qualification sheet</source>
        <translation>Біліктілік парағы</translation>
    </message>
    <message>
        <source>Staff list</source>
        <translation>Қызметкерлер тізімі</translation>
    </message>
    <message>
        <source>Attestation calendar</source>
        <translation>Аттестаттау кестесі</translation>
    </message>
    <message>
        <source>Load of specialists</source>
        <translation>Мамандардың жүктемесі</translation>
    </message>
    <message>
        <source>Hand-over act</source>
        <translation>Істерді тапсыру актісі</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Кезең есебі</translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation>Түзету парағы</translation>
    </message>
    <message>
        <source>Awaiting answer</source>
        <translation>Жауап күтілуде</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Came, no decision</source>
        <translation>Келді, шешім жоқ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Резервте</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Жарамсыз</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Осы ай</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Әзірге құжат жоқ</translation>
    </message>
    <message>
        <source>Every paper that is printed is listed here.</source>
        <translation>Басып шығарылған әр құжат осында тізіледі.</translation>
    </message>
    <message>
        <source>Refer somebody</source>
        <translation>Адамға жолдама беріңіз</translation>
    </message>
    <message>
        <source>On the person&apos;s card; the number is given by itself.</source>
        <translation>Адамның карточкасында; нөмірі өзі беріледі.</translation>
    </message>
    <message>
        <source>Record what came of it</source>
        <translation>Нәтижесін жазыңыз</translation>
    </message>
    <message>
        <source>When the slip comes back, press Enter on the paper.</source>
        <translation>Қайтарма талон келгенде құжатты таңдап, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Set numbers aside</source>
        <translation>Нөмірлерді резервке алу</translation>
    </message>
    <message>
        <source>They serve while there is no power.</source>
        <translation>Жарық жоқта керек болады.</translation>
    </message>
    <message>
        <source>Not in the file yet</source>
        <translation>Файлда әлі жоқ</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Record in the file</source>
        <translation>Файлдағы жазба</translation>
    </message>
</context>
<context>
    <name>PapersRoom</name>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Copy {number} is counted: {file}</source>
        <translation>{number}-дана есепке алынды: {file}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Электрондық кесте (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>Сақталған жолдар: {count}; {file}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Number, name or addressee</source>
        <translation>Нөмірі, аты-жөні немесе мекеме</translation>
    </message>
</context>
<context>
    <name>ParticipantCard</name>
    <message>
        <source>Main</source>
        <translation>Негізгі</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Оқуы</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Мәртебелер</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Әлі қажет</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Қызметтер</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Choice, vacancies</source>
        <translation>Таңдау, бос орындар</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Кәсіби іріктеу</translation>
    </message>
    <message>
        <source>Training lists</source>
        <translation>Оқыту тізімдері</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Бейімдеу</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Жолдамалар</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>New participant</source>
        <translation>Жаңа қатысушы</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Жолдама</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басу</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Жауабын жазу</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation>Қызмет жазу</translation>
    </message>
    <message>
        <source>Choice of profession</source>
        <translation>Кәсіп таңдауы</translation>
    </message>
    <message>
        <source>Look at vacancies</source>
        <translation>Бос орындарды қарау</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Ұсыным</translation>
    </message>
    <message>
        <source>Professional selection</source>
        <translation>Кәсіби іріктеу</translation>
    </message>
    <message>
        <source>Visit or adaptation</source>
        <translation>Танысу немесе бейімдеу</translation>
    </message>
    <message>
        <source>Add to a training list</source>
        <translation>Оқыту тізіміне қосу</translation>
    </message>
    <message>
        <source>The whole list to a training list</source>
        <translation>Бүкіл тізімді оқыту тізіміне қосу</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Жаңа мәртебе</translation>
    </message>
    <message>
        <source>End a status</source>
        <translation>Мәртебені аяқтау</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Copy the next field</source>
        <translation>Келесі өрісті көшіру</translation>
    </message>
    <message>
        <source>Merge with another card</source>
        <translation>Басқа карточкамен біріктіру</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Мұрағатқа</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Referrals for the whole list</source>
        <translation>Бүкіл тізімге жолдама</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Тізім жүктеу</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Бұрынғы жүктеулер</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Мұрағатта</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} бастап</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Енгізілген күні</translation>
    </message>
    <message>
        <source>Confidential: {text}</source>
        <translation>Құпия: {text}</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>Entered in the portal</source>
        <translation>Порталға енгізілді</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Келісім берілді</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Келісім қайтарып алынды</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Мәртебе: {status}</translation>
    </message>
    <message>
        <source>Status ended: {status}</source>
        <translation>Мәртебе аяқталды: {status}</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>Белгі: {mark}</translation>
    </message>
    <message>
        <source>Studies begin</source>
        <translation>Оқуға түсті</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Басқа жерге ауысты</translation>
    </message>
    <message>
        <source>Studies finished</source>
        <translation>Оқуын бітірді</translation>
    </message>
    <message>
        <source>Left studies</source>
        <translation>Оқудан кетті</translation>
    </message>
    <message>
        <source>Taken off the cohort</source>
        <translation>Контингенттен шығарылды</translation>
    </message>
    <message>
        <source>A move was not confirmed</source>
        <translation>Ауысу расталмады</translation>
    </message>
    <message>
        <source>Stands in another school&apos;s list</source>
        <translation>Басқа мектептің тізімінде тұр</translation>
    </message>
    <message>
        <source>Next step: consent to processing of data</source>
        <translation>Келесі қадам: деректерді өңдеуге келісім</translation>
    </message>
    <message>
        <source>Print the form, have it signed, enter the day</source>
        <translation>Нысанды басып, қол қойғызып, күнін енгізіңіз</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Next step: the answer to referral № {number}</source>
        <translation>Келесі қадам: № {number} жолдаманың жауабы</translation>
    </message>
    <message>
        <source>Due by {day} · {addressee}</source>
        <translation>Мерзімі: {day} · {addressee}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Next step: the application</source>
        <translation>Келесі қадам: өтініш</translation>
    </message>
    <message>
        <source>The case rests on it: its day and purpose</source>
        <translation>Іс соған негізделеді: күні мен мақсаты</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Status given: {name}</source>
        <translation>Мәртебе берілді: {name}</translation>
    </message>
    <message>
        <source>New status: {name}</source>
        <translation>Жаңа мәртебе: {name}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Status ended: {name}</source>
        <translation>Мәртебе аяқталды: {name}</translation>
    </message>
    <message>
        <source>End a status: {name}</source>
        <translation>Мәртебені аяқтау: {name}</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Жүгінген күні</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Application entered: {name}</source>
        <translation>Өтініш енгізілді: {name}</translation>
    </message>
    <message>
        <source>Application: {name}</source>
        <translation>Өтініш: {name}</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Құпия</translation>
    </message>
    <message>
        <source>Note written: {name}</source>
        <translation>Ескертпе жазылды: {name}</translation>
    </message>
    <message>
        <source>Note: {name}</source>
        <translation>Ескертпе: {name}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>What it is kept for</source>
        <translation>Не үшін сақталады</translation>
    </message>
    <message>
        <source>Mark set: {name}</source>
        <translation>Белгі қойылды: {name}</translation>
    </message>
    <message>
        <source>Mark: {name}</source>
        <translation>Белгі: {name}</translation>
    </message>
    <message>
        <source>A mark is kept only with a stated purpose.</source>
        <translation>Белгі мақсаты көрсетілсе ғана сақталады.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Archived: {name}</source>
        <translation>Мұрағатқа жіберілді: {name}</translation>
    </message>
    <message>
        <source>To the archive: {name}</source>
        <translation>Мұрағатқа: {name}</translation>
    </message>
    <message>
        <source>The card leaves the lists, keeps everything, and can come back.</source>
        <translation>Карточка тізімнен шығады, ештеңесі жойылмайды, қайтаруға болады.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағаттау</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған ж.</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Мәртебелер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Елді мекен</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Елді мекен</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Соңғы әрекет</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Белсенді</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Оқушылар</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Келісім жоқ</translation>
    </message>
    <message>
        <source>Awaiting answer</source>
        <translation>Жауап күтілуде</translation>
    </message>
    <message>
        <source>Without an IIN</source>
        <translation>ЖСН-сыз</translation>
    </message>
    <message>
        <source>Not entered in the portal</source>
        <translation>Порталға енгізілмеген</translation>
    </message>
    <message>
        <source>A referral awaits its answer</source>
        <translation>Жолдаманың жауабы күтілуде</translation>
    </message>
    <message>
        <source>Archived cards</source>
        <translation>Мұрағаттағы карточкалар</translation>
    </message>
    <message>
        <source>Born in or after</source>
        <translation>Туған жылы, бастап</translation>
    </message>
    <message>
        <source>Born in or before</source>
        <translation>Туған жылы, дейін</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Қанша күнде</translation>
    </message>
    <message>
        <source>Profession and place of study are searched too</source>
        <translation>Кәсібі мен оқу орны бойынша да ізделеді</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Кез келген</translation>
    </message>
    <message>
        <source>Consent is valid</source>
        <translation>Келісім жарамды</translation>
    </message>
    <message>
        <source>No valid consent</source>
        <translation>Жарамды келісім жоқ</translation>
    </message>
    <message>
        <source>Consent ends soon</source>
        <translation>Келісім мерзімі аяқталуда</translation>
    </message>
    <message>
        <source>Fill in: {day}, {sex}</source>
        <translation>Толтыру: {day}, {sex}</translation>
    </message>
    <message>
        <source>In the archive: bring back and open {name}</source>
        <translation>Мұрағатта, қайтарып ашу: {name}</translation>
    </message>
    <message>
        <source>Already on the books: open {name}</source>
        <translation>Тіркелген, ашу: {name}</translation>
    </message>
    <message>
        <source>New settlement: it will be put on the list</source>
        <translation>Жаңа елді мекен: тізімге қосылады</translation>
    </message>
    <message>
        <source>Birth date unknown</source>
        <translation>Туған күні белгісіз</translation>
    </message>
    <message>
        <source>{age} years old, {day}</source>
        <translation>{age} жаста, {day}</translation>
    </message>
    <message>
        <source>The other card</source>
        <translation>Екінші карточка</translation>
    </message>
    <message>
        <source>Merge into: {name}</source>
        <translation>Осыған біріктіру: {name}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>The other card&apos;s papers, statuses and notes come to this one.</source>
        <translation>Екінші карточканың құжаттары, мәртебелері мен ескертпелері осыған көшеді.</translation>
    </message>
    <message>
        <source>Merged into one card: {name}</source>
        <translation>Бір карточкаға біріктірілді: {name}</translation>
    </message>
    <message>
        <source>Fields that differ: {count}</source>
        <translation>Өзгеше өрістер: {count}</translation>
    </message>
    <message>
        <source>What the one card will say</source>
        <translation>Біріккен карточкада не тұрады</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(бос)</translation>
    </message>
    <message>
        <source>Job seeker</source>
        <translation>Жұмыс іздеуші</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Жұмыссыз</translation>
    </message>
    <message>
        <source>Kandas</source>
        <translation>Қандас</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Студент</translation>
    </message>
    <message>
        <source>Senior pupil</source>
        <translation>Жоғары сынып оқушысы</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Оқушы</translation>
    </message>
    <message>
        <source>Choice of a profession</source>
        <translation>Кәсіп таңдау</translation>
    </message>
    <message>
        <source>Change of occupation</source>
        <translation>Кәсіп ауыстыру</translation>
    </message>
    <message>
        <source>Upskilling</source>
        <translation>Біліктілікті арттыру</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Әйел</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Ер</translation>
    </message>
    <message>
        <source>Only known from a list</source>
        <translation>Тек тізімнен белгілі</translation>
    </message>
    <message>
        <source>Kandas, documents in progress</source>
        <translation>Қандас, құжаты рәсімделуде</translation>
    </message>
    <message>
        <source>Foreigner without a number</source>
        <translation>ЖСН берілмеген шетелдік</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Басқа себеп</translation>
    </message>
    <message>
        <source>Has a disability</source>
        <translation>Мүгедектігі бар</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>Аз қамтылған</translation>
    </message>
    <message>
        <source>Many children</source>
        <translation>Көпбалалы</translation>
    </message>
    <message>
        <source>Neither works nor studies</source>
        <translation>Жұмыс істемейді, оқымайды</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Жетім</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Ауыл тұрғыны</translation>
    </message>
    <message>
        <source>Released from prison</source>
        <translation>Бас бостандығынан айыру орнынан босатылған</translation>
    </message>
    <message>
        <source>Another mark</source>
        <translation>Басқа белгі</translation>
    </message>
    <message>
        <source>Consent has expired</source>
        <translation>Келісім мерзімі өтті</translation>
    </message>
    <message>
        <source>Came, no decision</source>
        <translation>Келді, шешім жоқ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Surname in Russian</source>
        <translation>Тегі орысша</translation>
    </message>
    <message>
        <source>Given name in Russian</source>
        <translation>Аты орысша</translation>
    </message>
    <message>
        <source>Patronymic in Russian</source>
        <translation>Әкесінің аты орысша</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Басқа жазылуы</translation>
    </message>
    <message>
        <source>Previous surname</source>
        <translation>Бұрынғы тегі</translation>
    </message>
    <message>
        <source>Why there is no IIN</source>
        <translation>ЖСН болмау себебі</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>Екінші телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Мекенжайы орысша</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>Chosen profession</source>
        <translation>Таңдаған кәсібі</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>Year of finishing</source>
        <translation>Бітіретін жылы</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Number in the portal</source>
        <translation>Порталдағы нөмірі</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Жауап кешікті</translation>
    </message>
    <message>
        <source>Signed by the person</source>
        <translation>Өзі қол қойған</translation>
    </message>
    <message>
        <source>Signed by {name}, {relation}</source>
        <translation>Қол қойған: {name}, {relation}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Қол қойған: {name}</translation>
    </message>
    <message>
        <source>Rural district</source>
        <translation>Ауылдық округ</translation>
    </message>
</context>
<context>
    <name>ParticipantsRoom</name>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Жаңа қатысушы</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Name, end of the IIN, telephone</source>
        <translation>Аты, ЖСН соңы немесе телефон</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Әзірге ешкім тіркелмеген</translation>
    </message>
    <message>
        <source>Everybody who turns to the centre, and the lists that schools and villages send.</source>
        <translation>Мұнда орталыққа жүгінгендер және мектептер мен ауылдар жіберген тізімдер тұрады.</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Адамды тіркеңіз</translation>
    </message>
    <message>
        <source>A name is enough to begin with; the rest can be added later.</source>
        <translation>Бастау үшін аты жеткілікті, қалғанын кейін қосасыз.</translation>
    </message>
    <message>
        <source>Or take a list in</source>
        <translation>Немесе тізім жүктеңіз</translation>
    </message>
    <message>
        <source>Excel or CSV; columns are recognised, nothing changes before you agree.</source>
        <translation>Excel немесе CSV. Бағандар танылады, бекіткенше ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Have the consent signed</source>
        <translation>Келісімге қол қойғызыңыз</translation>
    </message>
    <message>
        <source>Then a referral can be issued with its number.</source>
        <translation>Содан кейін нөмірленген жолдама беруге болады.</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <source>Contact person</source>
        <translation>Байланыс тұлғасы</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Саласы</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Күтілуде</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Негізгі</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Жолдамалар</translation>
    </message>
    <message>
        <source>Nobody has been sent here yet.</source>
        <translation>Мұнда әлі ешкім жіберілмеген.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Archived {day}: {reason}</source>
        <translation>Мұрағатта {day} бастап: {reason}</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>New partner</source>
        <translation>Жаңа серіктес</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Тізбе енгізу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Refer somebody here</source>
        <translation>Осында жолдама беру</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Мұрағатқа…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Байланыс тұлғасы</translation>
    </message>
    <message>
        <source>BIN / IIN</source>
        <translation>БСН / ЖСН</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Жолдамалар</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Атауы қазақша</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Атауы орысша</translation>
    </message>
    <message>
        <source>What it is to us</source>
        <translation>Бізге кім</translation>
    </message>
    <message>
        <source>BIN or IIN</source>
        <translation>БСН не ЖСН</translation>
    </message>
    <message>
        <source>12 digits; a sole trader has an IIN</source>
        <translation>12 сан; жеке кәсіпкерде – ЖСН</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Мекенжайы қазақша</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Мекенжайы орысша</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Байланыс тұлғасы</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Саласы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мектеп</translation>
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
        <translation>Жұмыспен қамту агенттігі</translation>
    </message>
    <message>
        <source>Education authority</source>
        <translation>Білім беру органы</translation>
    </message>
    <message>
        <source>Chamber of entrepreneurs</source>
        <translation>Кәсіпкерлер палатасы</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Жұмыс берушілер</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Мектептер</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>Колледждер</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Университеттер</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Агенттіктер</translation>
    </message>
    <message>
        <source>Education authorities</source>
        <translation>Білім басқармалары</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>Палаталар</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Басқалары</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Мұрағатта</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>{sent}, {awaiting} awaited</source>
        <translation>{sent}, күтілуде: {awaiting}</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестер</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Іріктеулер</translation>
    </message>
    <message>
        <source>Incoming lists</source>
        <translation>Кіріс тізбелер</translation>
    </message>
</context>
<context>
    <name>PartnersRoom</name>
    <message>
        <source>Partners</source>
        <translation>Серіктестер</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Жаңа серіктес</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Сол карточканы ашу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Archive {name}</source>
        <translation>Мұрағатқа: {name}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағатқа жіберу</translation>
    </message>
    <message>
        <source>It leaves the lists and choices; its papers stay. It can be brought back.</source>
        <translation>Тізімдер мен таңдаулардан кетеді, құжаттары қалады. Кейін қайтаруға болады.</translation>
    </message>
    <message>
        <source>Archived: {name}</source>
        <translation>Мұрағатқа жіберілді: {name}</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Мұрағаттан қайтарылды: {name}</translation>
    </message>
    <message>
        <source>Refer somebody to {name}</source>
        <translation>Жолдама беру: {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Атауы немесе нөмірі</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Әзірге серіктес жоқ</translation>
    </message>
    <message>
        <source>Employers, schools and others that people are sent to are kept here.</source>
        <translation>Адамдар жіберілетін жұмыс берушілер, мектептер және басқалар осында тұрады.</translation>
    </message>
    <message>
        <source>Enter an employer or a school</source>
        <translation>Жұмыс беруші не мектепті енгізіңіз</translation>
    </message>
    <message>
        <source>Its name in Kazakh and Russian is enough to begin with.</source>
        <translation>Бастау үшін қазақша, орысша атауы жеткілікті.</translation>
    </message>
    <message>
        <source>Add the BIN and the address</source>
        <translation>БСН мен мекенжайын қосыңыз</translation>
    </message>
    <message>
        <source>They are printed on every referral to it.</source>
        <translation>Олар әр жолдамада басылады.</translation>
    </message>
    <message>
        <source>Refer somebody</source>
        <translation>Адамға жолдама беріңіз</translation>
    </message>
    <message>
        <source>Answers then gather on the partner&apos;s card.</source>
        <translation>Жауаптар серіктестің карточкасына жиналады.</translation>
    </message>
</context>
<context>
    <name>PeopleLists</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Тізімдегі адамдар</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>Filter: {count}</source>
        <translation>Сүзгі: {count}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>View kept: {name}</source>
        <translation>Көрініс сақталды: {name}</translation>
    </message>
    <message>
        <source>View forgotten: {name}</source>
        <translation>Көрініс жойылды: {name}</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Papers of a period</source>
        <translation>Кезең құжаттары</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
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
        <translation>Басқа жер…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Centre&apos;s file (*.bagdar)</source>
        <translation>Орталық файлы (*.bagdar)</translation>
    </message>
    <message>
        <source>Where to save it?</source>
        <translation>Қайда сақталсын?</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>New plan</source>
        <translation>Жаңа жоспар</translation>
    </message>
    <message>
        <source>Edit the head</source>
        <translation>Тақырыбын түзету</translation>
    </message>
    <message>
        <source>Take in a spreadsheet</source>
        <translation>Кестеден енгізу</translation>
    </message>
    <message>
        <source>Send to be agreed</source>
        <translation>Келісуге жіберу</translation>
    </message>
    <message>
        <source>Enter an answer…</source>
        <translation>Жауабын енгізу…</translation>
    </message>
    <message>
        <source>Bring into force</source>
        <translation>Қолданысқа енгізу</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Жаңа нұсқа</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Жоспарды жабу</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Жоспарды жою</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Жоспарды басу</translation>
    </message>
    <message>
        <source>Print the agreement sheet</source>
        <translation>Келісу парағын басу</translation>
    </message>
    <message>
        <source>Print the timetable…</source>
        <translation>Кестені басу…</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Кесте етіп сақтау</translation>
    </message>
    <message>
        <source>Open the lines</source>
        <translation>Жолдарын ашу</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Жаңа жол</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Жолды өңдеу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Put into the calendar</source>
        <translation>Күнтізбеге қою</translation>
    </message>
    <message>
        <source>Carried out by a session…</source>
        <translation>Іс-шарамен байланыстыру…</translation>
    </message>
    <message>
        <source>Not carried out by it</source>
        <translation>Байланысты алып тастау</translation>
    </message>
    <message>
        <source>What changed in version {number}</source>
        <translation>{number}-нұсқада не өзгерді</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Жолдар: {count}</translation>
    </message>
    <message>
        <source>The two versions are alike.</source>
        <translation>Екі нұсқа бірдей.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Өткізілген</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысаны</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Сыныбы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келгені</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Орындалуы</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Сыныбы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Енді</translation>
    </message>
    <message>
        <source>Plan saved</source>
        <translation>Жоспар сақталды</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>The education authority draws it up; the centre may on its behalf (12.1).</source>
        <translation>Оны білім бөлімі жасайды; орталық оның атынан тере алады (12.1).</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Area in Kazakh</source>
        <translation>Аумағы қазақша</translation>
    </message>
    <message>
        <source>Area in Russian</source>
        <translation>Аумағы орысша</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>Жасаған</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Атауы қазақша</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Атауы орысша</translation>
    </message>
    <message>
        <source>Left empty, the paper has its usual title</source>
        <translation>Бос қалса, құжатта әдеттегі атауы тұрады</translation>
    </message>
    <message>
        <source>Print a place for approval too</source>
        <translation>«Бекітемін» орнын да басу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кім жауап берді</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Жауабы</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Жауап күні</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Хаттың нөмірі</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кім қол қойды</translation>
    </message>
    <message>
        <source>Post in Kazakh</source>
        <translation>Лауазымы қазақша</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Лауазымы орысша</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Қарсылығы</translation>
    </message>
    <message>
        <source>Answer entered: {state}</source>
        <translation>Жауап енгізілді: {state}</translation>
    </message>
    <message>
        <source>Answer to the plan: {plan}</source>
        <translation>Жоспарға жауап: {plan}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>The plan has been returned: send it again to have it agreed.</source>
        <translation>Жоспар қайтарылды: келісу үшін қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>When both agree the plan is agreed; an objection returns it.</source>
        <translation>Екеуі келіссе, жоспар келісілді; қарсылық болса, қайтарылады.</translation>
    </message>
    <message>
        <source>Days for lines that have only a month</source>
        <translation>Тек айы көрсетілген жолдардың күндері</translation>
    </message>
    <message>
        <source>Working days of the month are proposed; any of them can be changed.</source>
        <translation>Айдың жұмыс күндері ұсынылды; кез келгенін өзгертуге болады.</translation>
    </message>
    <message>
        <source>Put into the calendar: {count}</source>
        <translation>Күнтізбеге қойылды: {count}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Its topic, form or day</source>
        <translation>Тақырыбы, нысаны немесе күні</translation>
    </message>
    <message>
        <source>The session carries the line out</source>
        <translation>Іс-шара жолды орындайды</translation>
    </message>
    <message>
        <source>Which session carries it out: {line}</source>
        <translation>Қай іс-шара орындайды: {line}</translation>
    </message>
    <message>
        <source>It carries it out</source>
        <translation>Осы орындайды</translation>
    </message>
    <message>
        <source>Line of the plan</source>
        <translation>Жоспар жолы</translation>
    </message>
    <message>
        <source>Its number, topic or form</source>
        <translation>Нөмірі, тақырыбы немесе нысаны</translation>
    </message>
    <message>
        <source>Which line of the plan this session carries out</source>
        <translation>Бұл іс-шара жоспардың қай жолын орындайды</translation>
    </message>
    <message>
        <source>No plan is in force on the session&apos;s day.</source>
        <translation>Іс-шара күні қолданыста жоспар жоқ.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Барлығының</translation>
    </message>
    <message>
        <source>Timetable of presentations, excursions and open days</source>
        <translation>Презентациялар, экскурсиялар және ашық есік күндерінің кестесі</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>Екінші тілде</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Ата-аналар</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Жұмыс берушілер</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Өкілдер</translation>
    </message>
    <message>
        <source>Lines removed: {count}</source>
        <translation>Жойылған жолдар: {count}</translation>
    </message>
    <message>
        <source>The session carries the line out no more</source>
        <translation>Іс-шара енді бұл жолмен байланысты емес</translation>
    </message>
    <message>
        <source>9–11, or 10, 11</source>
        <translation>9–11 немесе 10, 11</translation>
    </message>
    <message>
        <source>A day, or only a month: 10.09.2026, November</source>
        <translation>Күні немесе тек айы: 10.09.2026, қараша</translation>
    </message>
    <message>
        <source>Line {number} saved</source>
        <translation>{number}-жол сақталды</translation>
    </message>
    <message>
        <source>New line of the plan</source>
        <translation>Жоспардың жаңа жолы</translation>
    </message>
    <message>
        <source>Line {number} of the plan</source>
        <translation>Жоспардың {number}-жолы</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Тым ерте</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Жоспарлар</translation>
    </message>
    <message>
        <source>Lines of the plan</source>
        <translation>Жоспар жолдары</translation>
    </message>
    <message>
        <source>The plan has no lines yet</source>
        <translation>Жоспарда әлі жол жоқ</translation>
    </message>
    <message>
        <source>The education authority sends them as a spreadsheet.</source>
        <translation>Білім бөлімі оларды кесте түрінде жібереді.</translation>
    </message>
    <message>
        <source>Take the spreadsheet in</source>
        <translation>Кестені енгізіңіз</translation>
    </message>
    <message>
        <source>Columns and forms are recognised; what is unclear is asked.</source>
        <translation>Бағандар мен нысандар танылады; түсініксізі сұралады.</translation>
    </message>
    <message>
        <source>Or type the lines here</source>
        <translation>Немесе жолдарын осында теріңіз</translation>
    </message>
    <message>
        <source>Form, topic, class, place, who answers, when.</source>
        <translation>Нысаны, тақырыбы, сыныбы, орны, жауаптысы, мерзімі.</translation>
    </message>
    <message>
        <source>Send the plan to be agreed</source>
        <translation>Жоспарды келісуге жіберіңіз</translation>
    </message>
    <message>
        <source>By the career centre and the chamber of entrepreneurs.</source>
        <translation>Мансап орталығы мен кәсіпкерлер палатасына.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Қамтылды</translation>
    </message>
    <message>
        <source>{period} · {state} since {day}</source>
        <translation>{period} · {state}, {day} бастап</translation>
    </message>
    <message>
        <source>Before the preparatory work of their classes: {count} lines</source>
        <translation>Сыныптың даярлық жұмысынан бұрын тұрған жолдар: {count}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Аумағы</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>Нөмірі мен күні</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} / {whole}</translation>
    </message>
    <message>
        <source>Lines held</source>
        <translation>Өткізілген жолдар</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Кешіккен</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Өткен іс-шаралар</translation>
    </message>
    <message>
        <source>Came, of those expected</source>
        <translation>Күтілгендерден келгені</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>sessions {count}, came {came}</source>
        <translation>іс-шара {count}, келді {came}</translation>
    </message>
    <message>
        <source>Students informed</source>
        <translation>Хабардар етілген студенттер</translation>
    </message>
    <message>
        <source>{count} of {whole} ({percent} %)</source>
        <translation>{whole} ішінен {count} ({percent} %)</translation>
    </message>
    <message>
        <source>Sent to be agreed</source>
        <translation>Келісуге жіберілді</translation>
    </message>
    <message>
        <source>The plan is in force</source>
        <translation>Жоспар қолданысқа енгізілді</translation>
    </message>
    <message>
        <source>A new version is begun</source>
        <translation>Жаңа нұсқа басталды</translation>
    </message>
    <message>
        <source>The plan is closed</source>
        <translation>Жоспар жабылды</translation>
    </message>
    <message>
        <source>The draft is removed</source>
        <translation>Жоба жойылды</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Жоспарды сақтау</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Кесте (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>{count} жол сақталды: {file}</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Жоспар әлі жоқ</translation>
    </message>
    <message>
        <source>The education authority draws the guidance plan up and agrees it with the career centre and the chamber of entrepreneurs.</source>
        <translation>Бағдарлау жоспарын білім бөлімі жасап, мансап орталығымен және кәсіпкерлер палатасымен келіседі.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Жоспарды бастаңыз</translation>
    </message>
    <message>
        <source>Its area, its period, who compiled it.</source>
        <translation>Аумағы, мерзімі, кім жасағаны.</translation>
    </message>
    <message>
        <source>Fill it</source>
        <translation>Толтырыңыз</translation>
    </message>
    <message>
        <source>From the authority&apos;s spreadsheet, or line by line.</source>
        <translation>Білім бөлімінің кестесінен немесе жол-жолымен.</translation>
    </message>
    <message>
        <source>Enter who agreed it</source>
        <translation>Кім келіскенін енгізіңіз</translation>
    </message>
    <message>
        <source>Agreed by both, it comes into force and into the calendar.</source>
        <translation>Екі тарап келіскен соң қолданысқа және күнтізбеге енеді.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Дайындалуда</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданыста</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Өткен</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Being agreed</source>
        <translation>Келісуде</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Келісілді</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ауыстырылды</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>Career centre</source>
        <translation>Мансап орталығы</translation>
    </message>
    <message>
        <source>Chamber of entrepreneurs</source>
        <translation>Кәсіпкерлер палатасы</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Палата</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Жауап әлі жоқ</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Келіседі</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Қарсы</translation>
    </message>
    <message>
        <source>Private agency</source>
        <translation>Жекеше агенттік</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Мектеп не колледж</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>Education authority</source>
        <translation>Білім беру органы</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>Басқа ұйым</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Күнтізбеде</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Жақында</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әлі ерте</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Осы апта</translation>
    </message>
    <message>
        <source>Before preparation</source>
        <translation>Даярлықтан бұрын</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Қамтылмаған</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгерген</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Topic in Kazakh</source>
        <translation>Тақырыбы қазақша</translation>
    </message>
    <message>
        <source>Topic in Russian</source>
        <translation>Тақырыбы орысша</translation>
    </message>
    <message>
        <source>Place in Kazakh</source>
        <translation>Орны қазақша</translation>
    </message>
    <message>
        <source>Place in Russian</source>
        <translation>Орны орысша</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Қабылдаушы ұйым</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Responsible, in Kazakh</source>
        <translation>Жауапты, қазақша</translation>
    </message>
    <message>
        <source>Responsible, in Russian</source>
        <translation>Жауапты, орысша</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтіледі</translation>
    </message>
    <message>
        <source>Result in Kazakh</source>
        <translation>Нәтижесі қазақша</translation>
    </message>
    <message>
        <source>Result in Russian</source>
        <translation>Нәтижесі орысша</translation>
    </message>
    <message>
        <source>Note in Kazakh</source>
        <translation>Ескерту қазақша</translation>
    </message>
    <message>
        <source>Note in Russian</source>
        <translation>Ескерту орысша</translation>
    </message>
    <message>
        <source>№ {number}, {line} ({plan}, {period})</source>
        <translation>№ {number}, {line} ({plan}, {period})</translation>
    </message>
    <message>
        <source>No preparatory work is planned for classes {classes} (12.3).</source>
        <translation>{classes} сыныптарға алдын ала даярлық жоспарланбаған (12.3).</translation>
    </message>
    <message>
        <source>Classes {classes} are prepared only on {day} (12.3).</source>
        <translation>{classes} сыныптардың даярлығы тек {day} күні (12.3).</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточкасын ашу</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Not taken</source>
        <translation>Алынбайды</translation>
    </message>
    <message>
        <source>What column {letter} holds: {title}</source>
        <translation>{letter} бағанында не бар: {title}</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>Quarters</name>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған жылы</translation>
    </message>
    <message>
        <source>School or college, class</source>
        <translation>Мектеп не колледж, сыныбы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Кім немесе не</translation>
    </message>
    <message>
        <source>What, where</source>
        <translation>Не, қайда</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Тізім оқылып жатыр</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Тізім жазылып жатыр</translation>
    </message>
    <message>
        <source>Drawing the list</source>
        <translation>Тізім дайындалып жатыр</translation>
    </message>
    <message>
        <source>Choose a number: the people or the records behind it are listed here.</source>
        <translation>Санды таңдаңыз: осы жерде соның артындағы адамдар немесе жазбалар көрсетіледі.</translation>
    </message>
    <message>
        <source>What the number is made of</source>
        <translation>Сан неден құралған</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>List to Excel</source>
        <translation>Тізім Excel-ге</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Тізімді басып шығару</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Counts otherwise</source>
        <translation>Басқаша саналады</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Тексеру тапқандары</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Тексеріліп жатыр</translation>
    </message>
    <message>
        <source>What makes figures wrong or weak. Nothing here forbids closing.</source>
        <translation>Көрсеткіштерді қате не әлсіз ететін жайттар. Ешқайсысы кезеңді жабуға тыйым салмайды.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>Sessions past, neither held nor cancelled</source>
        <translation>Күні өткен, өткізілді не өткізілмейді деп белгіленбеген іс-шаралар</translation>
    </message>
    <message>
        <source>Sessions held, nobody marked</source>
        <translation>Өткізілген, бірде-бір белгісі жоқ іс-шаралар</translation>
    </message>
    <message>
        <source>Lines of a sheet without a mark</source>
        <translation>Парақтағы белгісіз жолдар</translation>
    </message>
    <message>
        <source>Visits without a status on that day</source>
        <translation>Сол күні мәртебесі жоқ келулер</translation>
    </message>
    <message>
        <source>Served without a consent on that day</source>
        <translation>Сол күні келісімі жоқ қызмет алғандар</translation>
    </message>
    <message>
        <source>Cards without sex, birth date or settlement</source>
        <translation>Жынысы, туған күні не елді мекені жоқ карточкалар</translation>
    </message>
    <message>
        <source>Pupils and students of no school</source>
        <translation>Оқу орны көрсетілмеген оқушылар мен студенттер</translation>
    </message>
    <message>
        <source>Referrals unanswered past their term</source>
        <translation>Мерзімінде жауабы келмеген жолдамалар</translation>
    </message>
    <message>
        <source>Tests without a conclusion</source>
        <translation>Қорытындысы жоқ тестілер</translation>
    </message>
    <message>
        <source>Consultations promised and not held</source>
        <translation>Уәде етілген, өткізілмеген консультациялар</translation>
    </message>
    <message>
        <source>Adaptations past their end without an outcome</source>
        <translation>Мерзімі біткен, нәтижесі жоқ бейімдеулер</translation>
    </message>
    <message>
        <source>Cards that may be one person</source>
        <translation>Бір адамдікі болуы мүмкін карточкалар</translation>
    </message>
    <message>
        <source>Plan lines past their day, not carried out</source>
        <translation>Мерзімі өткен, орындалмаған жоспар жолдары</translation>
    </message>
    <message>
        <source>Agency sessions that no act accepts</source>
        <translation>Актімен қабылданбаған агенттік іс-шаралары</translation>
    </message>
    <message>
        <source>What was not said to be held is in no figure. Mark who came, or cancel it.</source>
        <translation>Өткізілді деп белгіленбеген іс-шара ешбір көрсеткішке кірмейді. Келгендерді белгілеңіз не «Өткізбеу» таңдаңыз.</translation>
    </message>
    <message>
        <source>The session counts, but nobody who came to it does.</source>
        <translation>Іс-шара саналады, бірақ оған келген ешкім саналмайды.</translation>
    </message>
    <message>
        <source>Whoever has no mark counts as one who did not come.</source>
        <translation>Белгісі жоқ адам келмеген болып саналады.</translation>
    </message>
    <message>
        <source>The visit counts in the whole, but in no group.</source>
        <translation>Келу жалпы санға кіреді, бірақ ешбір санатқа кірмейді.</translation>
    </message>
    <message>
        <source>Personal data may be kept only by consent. Take it, or enter the paper.</source>
        <translation>Дербес деректер тек келісіммен сақталады. Келісім алыңыз не қағазын енгізіңіз.</translation>
    </message>
    <message>
        <source>Women, youth and the rural are counted from these fields.</source>
        <translation>Әйелдер, жастар және ауыл тұрғындары осы өрістер бойынша саналады.</translation>
    </message>
    <message>
        <source>The visit counts, but the school&apos;s coverage misses it.</source>
        <translation>Келу саналады, бірақ мектептің қамтылуына кірмейді.</translation>
    </message>
    <message>
        <source>Without an answer nobody knows whether the person was accepted.</source>
        <translation>Жауапсыз адамның қабылданған-қабылданбағаны белгісіз.</translation>
    </message>
    <message>
        <source>A test counts as concluded only when a colleague has concluded.</source>
        <translation>Тест маман қорытынды жасағанда ғана қорытындысы бар деп саналады.</translation>
    </message>
    <message>
        <source>A next step was agreed for a day that has passed.</source>
        <translation>Келесі қадам келісілген күн өтіп кетті.</translation>
    </message>
    <message>
        <source>Its outcome is counted by the day on which it is entered.</source>
        <translation>Нәтижесі өз күні бойынша саналады.</translation>
    </message>
    <message>
        <source>One person on two cards counts as two people. Merge them, or say they differ.</source>
        <translation>Екі карточкадағы бір адам екі адам болып саналады. Біріктіріңіз не бөлек адамдар екенін айтыңыз.</translation>
    </message>
    <message>
        <source>The plan&apos;s fact is counted from the sessions that carry out its lines.</source>
        <translation>Жоспардың орындалуы жолдарын орындаған іс-шаралар бойынша саналады.</translation>
    </message>
    <message>
        <source>What an agency held is paid for by an act of acceptance.</source>
        <translation>Агенттік өткізгені қабылдау актісі бойынша төленеді.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндері</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation>Қайта ашылған күні</translation>
    </message>
    <message>
        <source>Opened again by</source>
        <translation>Қайта ашқан</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Looking for what moved</source>
        <translation>Өзгергені ізделуде</translation>
    </message>
    <message>
        <source>Comparing with the records as they stand now…</source>
        <translation>Қазіргі жазбалармен салыстырылып жатыр…</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} және тағы %n</numerusform>
            <numerusform>{first} және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Содан бері өзгергені</translation>
    </message>
    <message>
        <source>Lines behind it</source>
        <translation>Артындағы жолдар</translation>
    </message>
    <message>
        <source>Correction sheets</source>
        <translation>Түзету парақтары</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Көшірмесін басып шығару</translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation>Түзету парағы</translation>
    </message>
    <message>
        <source>Report as a file</source>
        <translation>Есеп файлы</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Көрсеткіштерді көрсету</translation>
    </message>
    <message>
        <source>Open the period again…</source>
        <translation>Кезеңді қайта ашу…</translation>
    </message>
    <message>
        <source>Every figure stands as it was signed.</source>
        <translation>Барлық көрсеткіш қол қойылған күйінде.</translation>
    </message>
    <message>
        <source>Choose a figure that moved.</source>
        <translation>Өзгерген көрсеткішті таңдаңыз.</translation>
    </message>
    <message>
        <source>No correction sheet yet.</source>
        <translation>Түзету парағы әлі жоқ.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабық</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Қайта ашылған</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Жабылған күні</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім жапты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Бөлігі</translation>
    </message>
    <message>
        <source>Was → now</source>
        <translation>Болған → қазір</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Кезеңді жабу</translation>
    </message>
    <message>
        <source>Period, number or name</source>
        <translation>Кезең, нөмір немесе аты-жөні</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Жабық кезеңдер</translation>
    </message>
    <message>
        <source>No period is closed yet</source>
        <translation>Әлі бірде-бір кезең жабылмаған</translation>
    </message>
    <message>
        <source>A closed period keeps its figures, their lists and the signed report.</source>
        <translation>Жабық кезең көрсеткіштерін, олардың тізімдерін және қол қойылған есепті сақтайды.</translation>
    </message>
    <message>
        <source>Walk through the check</source>
        <translation>Тексеруді қарап шығыңыз</translation>
    </message>
    <message>
        <source>What is not marked or not answered is in no figure.</source>
        <translation>Белгіленбеген не жауап берілмеген жайт көрсеткіштерге кірмейді.</translation>
    </message>
    <message>
        <source>Close the period and print the report</source>
        <translation>Кезеңді жауып, есепті басып шығарыңыз</translation>
    </message>
    <message>
        <source>The number is taken from the register of papers.</source>
        <translation>Нөмір құжаттар тізілімінен алынады.</translation>
    </message>
    <message>
        <source>See what changes afterwards</source>
        <translation>Кейін не өзгергенін көріңіз</translation>
    </message>
    <message>
        <source>Who changed what, which figure moved, and by how much.</source>
        <translation>Кім нені өзгертті, қай көрсеткіш қаншаға өзгерді.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Есеп жазылып жатыр</translation>
    </message>
    <message>
        <source>Folder for an inspection…</source>
        <translation>Тексеруге арналған қалта…</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Саналып жатыр</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Бөлінісі</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Қанша жыл бұрынғыдан</translation>
    </message>
    <message>
        <source>Table to Excel</source>
        <translation>Кесте Excel-ге</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Суретті сақтау</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>The picture shows the {count} largest; the table shows all.</source>
        <translation>Суретте ең үлкен {count}; кестеде барлығы.</translation>
    </message>
    <message>
        <source>Bold periods are closed; counted from the records as they stand.</source>
        <translation>Қалың жазылған кезеңдер жабық; сандар қазіргі жазбалар бойынша.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Тоқсандар</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Жылдар</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Сызықтар</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Бағандар</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>All figures, not the signed report alone</source>
        <translation>Барлық көрсеткіш, тек қол қойылатын есеп емес</translation>
    </message>
    <message>
        <source>Show and compare</source>
        <translation>Көрсету, салыстыру</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Қол қойылған күйі</translation>
    </message>
    <message>
        <source>As records stand now</source>
        <translation>Қазіргі жазбалар бойынша</translation>
    </message>
    <message>
        <source>Counted from the records as they stand now, not what was signed.</source>
        <translation>Қазіргі жазбалар бойынша саналған, қол қойылғаны емес.</translation>
    </message>
    <message>
        <source>Closing the period</source>
        <translation>Кезең жабылып жатыр</translation>
    </message>
    <message>
        <source>Close: {period}</source>
        <translation>Жабу: {period}</translation>
    </message>
    <message>
        <source>Close and print</source>
        <translation>Жабу және басып шығару</translation>
    </message>
    <message>
        <source>Kept: {figures} figures with their lists, dated {day}.</source>
        <translation>{day} күнімен сақталады: {figures} көрсеткіш тізімдерімен бірге.</translation>
    </message>
    <message>
        <source>The report takes a number of the register.</source>
        <translation>Есеп тізілімнен нөмір алады.</translation>
    </message>
    <message>
        <source>Records can be corrected later; what then differs is shown.</source>
        <translation>Жазбаларды кейін де түзетуге болады; есептен айырмашылығы көрсетіледі.</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>Open again: {period}</source>
        <translation>Қайта ашу: {period}</translation>
    </message>
    <message>
        <source>Open the period again</source>
        <translation>Кезеңді қайта ашу</translation>
    </message>
    <message>
        <source>The report № {number} stays in the register, annulled.</source>
        <translation>№ {number} есеп жарамсыз деп танылып, тізілімде қалады.</translation>
    </message>
    <message>
        <source>The period can be closed anew under another number.</source>
        <translation>Кезеңді басқа нөмірмен қайта жабуға болады.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Бұл әрекет қайтарылмайды.</translation>
    </message>
    <message>
        <source>Opened again: {period}</source>
        <translation>Қайта ашылды: {period}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлесі</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>With papers of single people</source>
        <translation>Жеке адамдардың құжаттарымен бірге</translation>
    </message>
    <message>
        <source>Where the folder is made</source>
        <translation>Қалта қайда жасалады</translation>
    </message>
    <message>
        <source>Gathering the papers</source>
        <translation>Құжаттар жиналып жатыр</translation>
    </message>
    <message>
        <source>Folder made: {folder}, papers {count}, files {files}</source>
        <translation>Қалта жасалды: {folder}, құжат {count}, файл {files}</translation>
    </message>
    <message>
        <source>Folder for an inspection</source>
        <translation>Тексеруге арналған қалта</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Қалтаны жасау</translation>
    </message>
    <message>
        <source>Every paper of the period as it was issued, numbered, with contents and digests.</source>
        <translation>Кезеңнің барлық құжаты берілген күйінде, нөмірленіп, тізімдемесі және бақылау сомаларымен бірге.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Басқа қалта…</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Алдыңғы кезең</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Келесі кезең</translation>
    </message>
    <message>
        <source>Kind of period: {kind}</source>
        <translation>Кезең түрі: {kind}</translation>
    </message>
    <message>
        <source>Period, such as 2026-Q3</source>
        <translation>Кезең, мысалы 2026-Q3</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Тоқсан</translation>
    </message>
    <message>
        <source>Closed · № {number} · {day}</source>
        <translation>Жабық · № {number} · {day}</translation>
    </message>
    <message numerus="yes">
        <source>Changed since: %n figure(s)</source>
        <translation>
            <numerusform>Өзгерген көрсеткіш: %n</numerusform>
            <numerusform>Өзгерген көрсеткіш: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Кез келген күндер</translation>
    </message>
    <message>
        <source>people</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>келу</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>іс-шара</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>тест</translation>
    </message>
    <message>
        <source>consultations</source>
        <translation>консультация</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>жолдама</translation>
    </message>
    <message>
        <source>number</source>
        <translation>саны</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Қала не ауыл</translation>
    </message>
    <message>
        <source>Mark on the card</source>
        <translation>Карточкадағы белгі</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Елді мекен</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Мектеп немесе колледж</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Сынып</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Қызмет</translation>
    </message>
    <message>
        <source>Form of work</source>
        <translation>Жұмыс нысаны</translation>
    </message>
    <message>
        <source>Form of the rules</source>
        <translation>Қағидалардағы нысаны</translation>
    </message>
    <message>
        <source>Who led it</source>
        <translation>Кім өткізді</translation>
    </message>
    <message>
        <source>Partner or place</source>
        <translation>Серіктес немесе орын</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Осы кезең</translation>
    </message>
    <message>
        <source>Since January</source>
        <translation>Қаңтардан бері</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Бір жыл бұрын</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Әлі басталған жоқ</translation>
    </message>
    <message numerus="yes">
        <source>Open · %n day(s) to its end</source>
        <translation>
            <numerusform>Ашық · соңына %n күн</numerusform>
            <numerusform>Ашық · соңына %n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago, not closed</source>
        <translation>
            <numerusform>%n күн бұрын бітті, жабылмаған</numerusform>
            <numerusform>%n күн бұрын бітті, жабылмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>One person may belong to several groups: the whole can be less than their sum.</source>
        <translation>Адам бірнеше санатқа жатуы мүмкін: «Барлығы» санаттардың қосындысынан аз болуы мүмкін.</translation>
    </message>
    <message>
        <source>“–” is nought.</source>
        <translation>«–» белгісі нөлді білдіреді.</translation>
    </message>
    <message>
        <source>Share: covered out of the contingent on the books.</source>
        <translation>Үлесі: есепте тұрған контингенттің қамтылған бөлігі.</translation>
    </message>
    <message>
        <source>The undecided are counted among pupils of schools only.</source>
        <translation>Кәсіп таңдамағандар тек мектеп оқушылары арасында саналады.</translation>
    </message>
    <message>
        <source>Figures of a period closed earlier are those that were signed then.</source>
        <translation>Бұрын жабылған кезеңнің көрсеткіштері – сол кезде қол қойылғандары.</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Есеп, PDF</translation>
    </message>
    <message>
        <source>Report as an Excel workbook with its lists</source>
        <translation>Есеп пен тізімдері, Excel кітабы</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>Есеп, JSON</translation>
    </message>
    <message>
        <source>Public report as PDF, small numbers left out</source>
        <translation>Жария нұсқа, PDF, аз сандарсыз</translation>
    </message>
    <message>
        <source>Public report as Excel, small numbers left out</source>
        <translation>Жария нұсқа, Excel, аз сандарсыз</translation>
    </message>
</context>
<context>
    <name>RecommendationDialog</name>
    <message>
        <source>Recommendation</source>
        <translation>Кәсіптік іріктеуден өту қажеттілігі туралы ұсыным</translation>
    </message>
    <message>
        <source>Recommendation recorded: {name}</source>
        <translation>Ұсыным жазылды: {name}</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Not issued yet; typed on {day} at {time}</source>
        <translation>Әлі берілген жоқ; {day} күні сағат {time} терілген</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Басынан бастау</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Жаңа жолдама</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Беру</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>New partner: {name}</source>
        <translation>Жаңа серіктес: {name}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кім қол қояды</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Заңды өкілі</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Кім болып келеді</translation>
    </message>
    <message>
        <source>As the paper is to say it: mother, guardian…</source>
        <translation>Құжатта жазылатындай: анасы, әкесі, қорғаншысы…</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Empty: until the purpose is reached</source>
        <translation>Бос болса: мақсатқа жеткенге дейін</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Қандай деректер</translation>
    </message>
    <message>
        <source>Empty: the usual list</source>
        <translation>Бос болса: әдеттегі тізбе</translation>
    </message>
    <message>
        <source>Printed form</source>
        <translation>Басылған бланк</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Қол қойылған күні</translation>
    </message>
    <message>
        <source>The day on the signed paper</source>
        <translation>Қол қойылған қағаздағы күн</translation>
    </message>
    <message>
        <source>Under 18 a representative signs</source>
        <translation>18 жасқа дейін заңды өкілі қол қояды</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>BIN or IIN</source>
        <translation>БСН немесе ЖСН</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Қазақша мекенжайы</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Орысша мекенжайы</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Қайдан белгілі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Order №</source>
        <translation>Бұйрық №</translation>
    </message>
    <message>
        <source>The employer&apos;s order, where it is known</source>
        <translation>Белгілі болса, жұмыс берушінің бұйрығы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Қайда жіберіледі</translation>
    </message>
    <message>
        <source>Term, months</source>
        <translation>Мерзімі, ай</translation>
    </message>
    <message>
        <source>To come by</source>
        <translation>Келудің соңғы күні</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent</source>
        <translation>Заңды өкілдің келісімі</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Жауапты маман</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>To come by {day}: it is not a working day.</source>
        <translation>Келудің соңғы күні – {day}: бұл жұмыс күні емес.</translation>
    </message>
    <message>
        <source>Empty: this centre itself. Ctrl+N: a new partner</source>
        <translation>Бос болса: осы орталықтың өзі. Ctrl+N: жаңа серіктес</translation>
    </message>
    <message>
        <source>Name or BIN. Ctrl+N: a new partner</source>
        <translation>Атауы немесе БСН. Ctrl+N: жаңа серіктес</translation>
    </message>
    <message>
        <source>Under 18: this kind needs it</source>
        <translation>18 жасқа толмаған: бұл түріне міндетті</translation>
    </message>
    <message>
        <source>Under 18: the day it was given</source>
        <translation>18 жасқа толмаған: келісім берілген күн</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Қайтарып алынған күні</translation>
    </message>
    <message>
        <source>Position in Kazakh</source>
        <translation>Лауазымы қазақша</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>Лауазымы орысша</translation>
    </message>
    <message>
        <source>Course in Kazakh</source>
        <translation>Мамандығы, курсы қазақша</translation>
    </message>
    <message>
        <source>Course in Russian</source>
        <translation>Мамандығы, курсы орысша</translation>
    </message>
    <message>
        <source>Purpose in Kazakh</source>
        <translation>Мақсаты қазақша</translation>
    </message>
    <message>
        <source>Purpose in Russian</source>
        <translation>Мақсаты орысша</translation>
    </message>
    <message>
        <source>At most {months} months</source>
        <translation>{months} айдан аспайды</translation>
    </message>
    <message>
        <source>This kind has no such day</source>
        <translation>Бұл түрінде мұндай күн жоқ</translation>
    </message>
    <message>
        <source>Working days of this kind: {days}</source>
        <translation>Бұл түріне {days} жұмыс күні беріледі</translation>
    </message>
    <message>
        <source>Referral № {number} of {day}</source>
        <translation>{day} күнгі № {number} жолдама</translation>
    </message>
    <message>
        <source>Consent form № {number} of {day}</source>
        <translation>{day} күнгі № {number} келісім бланкісі</translation>
    </message>
    <message>
        <source>Register № {number} of {day}</source>
        <translation>{day} күнгі № {number} тізілім</translation>
    </message>
    <message>
        <source>Sign-in sheet № {number} of {day}</source>
        <translation>{day} күнгі № {number} қатысу парағы</translation>
    </message>
    <message>
        <source>Profile № {number} of {day}</source>
        <translation>{day} күнгі № {number} тест нәтижесі</translation>
    </message>
    <message>
        <source>Recommendation № {number} of {day}</source>
        <translation>{day} күнгі № {number} ұсыным</translation>
    </message>
    <message>
        <source>Selection sheet № {number} of {day}</source>
        <translation>{day} күнгі № {number} іріктеу парағы</translation>
    </message>
    <message>
        <source>Training list № {number} of {day}</source>
        <translation>{day} күнгі № {number} оқыту тізімі</translation>
    </message>
    <message>
        <source>Summary of a fair № {number} of {day}</source>
        <translation>{day} күнгі № {number} жәрмеңке қорытындысы</translation>
    </message>
    <message>
        <source>Guidance plan № {number} of {day}</source>
        <translation>{day} күнгі № {number} бағдарлау жоспары</translation>
    </message>
    <message>
        <source>Timetable № {number} of {day}</source>
        <translation>{day} күнгі № {number} іс-шаралар кестесі</translation>
    </message>
    <message>
        <source>Changes in a plan № {number} of {day}</source>
        <translation>{day} күнгі № {number} жоспар өзгерістері</translation>
    </message>
    <message>
        <source>Agreement sheet № {number} of {day}</source>
        <translation>{day} күнгі № {number} келісу парағы</translation>
    </message>
    <message>
        <source>List of undecided № {number} of {day}</source>
        <translation>{day} күнгі № {number} кәсіп таңдамағандар тізімі</translation>
    </message>
    <message>
        <source>Protocol № {number} of {day}</source>
        <translation>{day} күнгі № {number} іріктеу хаттамасы</translation>
    </message>
    <message>
        <source>Acceptance act № {number} of {day}</source>
        <translation>{day} күнгі № {number} қызметтерді қабылдау актісі</translation>
    </message>
    <message>
        <source>Job description № {number} of {day}</source>
        <translation>{day} күнгі № {number} лауазымдық нұсқаулық</translation>
    </message>
    <message>
        <source>Qualification sheet № {number} of {day}</source>
        <translation>{day} күнгі № {number} біліктілік парағы</translation>
    </message>
    <message>
        <source>Staff list № {number} of {day}</source>
        <translation>{day} күнгі № {number} қызметкерлер тізімі</translation>
    </message>
    <message>
        <source>Attestation calendar № {number} of {day}</source>
        <translation>{day} күнгі № {number} аттестаттау кестесі</translation>
    </message>
    <message>
        <source>Load of specialists № {number} of {day}</source>
        <translation>{day} күнгі № {number} мамандардың жүктемесі</translation>
    </message>
    <message>
        <source>Hand-over act № {number} of {day}</source>
        <translation>{day} күнгі № {number} істерді тапсыру актісі</translation>
    </message>
    <message>
        <source>Report № {number} of {day}</source>
        <translation>{day} күнгі № {number} есеп</translation>
    </message>
    <message>
        <source>Correction sheet № {number} of {day}</source>
        <translation>{day} күнгі № {number} түзету парағы</translation>
    </message>
    <message>
        <source>The typeface has no such signs: {signs}</source>
        <translation>Қаріпте мына таңбалар жоқ, олар басылмады: {signs}</translation>
    </message>
    <message>
        <source>Came, no decision yet</source>
        <translation>Келді, шешім әлі жоқ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Revoked by the centre</source>
        <translation>Орталық қайтарып алды</translation>
    </message>
    <message>
        <source>Awaiting answer</source>
        <translation>Жауап күтілуде</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Қайтарма талон</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Телефон арқылы</translation>
    </message>
    <message>
        <source>From the portal</source>
        <translation>Порталдан</translation>
    </message>
    <message>
        <source>From the person</source>
        <translation>Адамның өзінен</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Басқа дереккөз</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Өзі</translation>
    </message>
    <message>
        <source>A legal representative</source>
        <translation>Заңды өкілі</translation>
    </message>
    <message>
        <source>May be passed to third parties</source>
        <translation>Үшінші тұлғаларға беруге болады</translation>
    </message>
    <message>
        <source>May be passed abroad</source>
        <translation>Трансшекаралық беруге болады</translation>
    </message>
    <message>
        <source>May be published in open sources</source>
        <translation>Жалпыға қолжетімді көздерде таратуға болады</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Мұрағатта</translation>
    </message>
    <message>
        <source>Under 18, no guardian&apos;s consent</source>
        <translation>18 жасқа толмаған, өкілінің келісімі жоқ</translation>
    </message>
    <message>
        <source>Under 18, guardian not asked</source>
        <translation>18 жасқа толмаған, өкілінің келісімі жазылмаған</translation>
    </message>
    <message>
        <source>No valid consent</source>
        <translation>Жарамды келісім жоқ</translation>
    </message>
    <message>
        <source>Not unemployed</source>
        <translation>Жұмыссыз емес</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>Жасы жетпейді</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Жасы асып кеткен</translation>
    </message>
    <message>
        <source>Pension age</source>
        <translation>Зейнет жасында</translation>
    </message>
    <message>
        <source>Birth date unknown</source>
        <translation>Туған күні белгісіз</translation>
    </message>
    <message>
        <source>Graduated too long ago</source>
        <translation>Оқуды тым ертерек бітірген</translation>
    </message>
    <message>
        <source>Term too long</source>
        <translation>Мерзімі тым ұзақ</translation>
    </message>
    <message>
        <source>Consent forms issued: {count}, № {first} – {last}</source>
        <translation>Берілген келісім бланкілері: {count}, № {first} – {last}</translation>
    </message>
    <message>
        <source>Referrals issued: {count}, № {first} – {last}</source>
        <translation>Берілген жолдамалар: {count}, № {first} – {last}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>People of whom something was found; Space leaves one out</source>
        <translation>Ескертуі бар адамдар; бос орын пернесі алып тастайды</translation>
    </message>
    <message>
        <source>{found}: {count}</source>
        <translation>{found}: {count}</translation>
    </message>
    <message>
        <source>Everybody gets a referral: {count}</source>
        <translation>Жолдама барлығына беріледі: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}. Get a referral: {sent}</source>
        <translation>Таңдалғаны: {count}. Жолдама алады: {sent}</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Print the register</source>
        <translation>Тізілімді басу</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>All papers of these days, the annulled and the reserved ones included.</source>
        <translation>Осы күндердің барлық құжаттары, жарамсыздары мен резервтегілері де.</translation>
    </message>
    <message>
        <source>Register № {number} is issued</source>
        <translation>№ {number} тізілім шығарылды</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Sessions in all, this one too: {count}. {days}</source>
        <translation>Осымен бірге барлығы: {count}. {days}</translation>
    </message>
    <message>
        <source>Left out, the office does not work: {days}</source>
        <translation>Жұмыс істемейтін күндер қалдырылды: {days}</translation>
    </message>
    <message>
        <source>Planned besides: {count}</source>
        <translation>Қосымша жоспарланды: {count}</translation>
    </message>
    <message>
        <source>Repeat: {called}</source>
        <translation>Қайталау: {called}</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Жоспарлау</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Бағдарламада қате болды</translation>
    </message>
    <message>
        <source>The program made a mistake. What was saved before it is safe.</source>
        <translation>Бағдарлама қателесті. Оған дейін сақталғанның бәрі орнында.</translation>
    </message>
    <message>
        <source>Close the program and open it again. If it repeats, send the log from {folder} to the administrator; it holds no personal data.</source>
        <translation>Бағдарламаны жауып, қайта ашыңыз. Қайталанса, {folder} қалтасындағы журналды әкімшіге жіберіңіз; онда дербес деректер жоқ.</translation>
    </message>
</context>
<context>
    <name>ReserveDialog</name>
    <message>
        <source>Set numbers aside</source>
        <translation>Нөмірлерді резервке алу</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Резервке алу</translation>
    </message>
    <message>
        <source>For papers written by hand while there is no power; each is entered later.</source>
        <translation>Жарық жоқта қолмен жазылатын құжаттарға; әрқайсысы кейін енгізіледі.</translation>
    </message>
    <message>
        <source>Set aside: {first} – {last}</source>
        <translation>Резервке алынды: {first} – {last}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a copy</source>
        <translation>Көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Осы көшірмені қайтару</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Last work</source>
        <translation>Соңғы жұмыс</translation>
    </message>
    <message>
        <source>The copy becomes «{file}».</source>
        <translation>Көшірме «{file}» болады.</translation>
    </message>
    <message>
        <source>The present file is set aside beside it, never deleted.</source>
        <translation>Қазіргі файл жойылмайды, жанына алып қойылады.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done after the copy will not be in it.</source>
        <translation>
            <numerusform>Көшірмеден кейінгі %n әрекет онда болмайды.</numerusform>
            <numerusform>Көшірмеден кейінгі %n әрекет онда болмайды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Open these people</source>
        <translation>Осы адамдарды ашу</translation>
    </message>
    <message>
        <source>Save what became of each row</source>
        <translation>Әр жолдың нәтижесін сақтау</translation>
    </message>
    <message>
        <source>Take the whole list back</source>
        <translation>Тізімді түгел қайтарып алу</translation>
    </message>
    <message>
        <source>Take in another list</source>
        <translation>Тағы бір тізім енгізу</translation>
    </message>
    <message>
        <source>The list was taken back</source>
        <translation>Тізім қайтарып алынды</translation>
    </message>
    <message>
        <source>The people are as they were before it. The file itself is untouched.</source>
        <translation>Адамдар тізімге дейінгідей. Файлдың өзі өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The list is taken in</source>
        <translation>Тізім енгізілді</translation>
    </message>
    <message>
        <source>«{file}» is one batch: it can be taken back whole while its people are untouched.</source>
        <translation>«{file}» – бір топтама: адамдары өзгермей тұрғанда оны түгел қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Өзгертетін ештеңе болмады</translation>
    </message>
    <message>
        <source>Everything in «{file}» is on the books already, or was left out.</source>
        <translation>«{file}» ішіндегінің бәрі есепте бар не өткізілген.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Open settings</source>
        <translation>Баптауларды ашу</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>The same person</source>
        <translation>Сол адам</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Өткізу</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Қайта шешу</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>Алдыңғы карточка</translation>
    </message>
    <message>
        <source>The card after</source>
        <translation>Келесі карточка</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Жол таңдалмаған</translation>
    </message>
    <message>
        <source>Choose a row of the list to see why it is so judged.</source>
        <translation>Себебін көру үшін тізімнен жол таңдаңыз.</translation>
    </message>
    <message>
        <source>Take as written</source>
        <translation>Жазылғандай алу</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Осында ауысқан</translation>
    </message>
    <message>
        <source>Stays where they are</source>
        <translation>Орнында қалады</translation>
    </message>
    <message>
        <source>Admitted again</source>
        <translation>Қайта қабылданған</translation>
    </message>
    <message>
        <source>Take off the cohort</source>
        <translation>Контингенттен шығару</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Қалады</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Аты жоқ</translation>
    </message>
    <message>
        <source>Card {one} of {all}</source>
        <translation>{all} карточканың {one}-і</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>{number}-жол</translation>
    </message>
    <message>
        <source>On the books</source>
        <translation>Есепте бар</translation>
    </message>
    <message>
        <source>Decided: new</source>
        <translation>Шешілді: жаңа</translation>
    </message>
    <message>
        <source>Decided: left out</source>
        <translation>Шешілді: өткізілді</translation>
    </message>
    <message>
        <source>Decided: as written</source>
        <translation>Шешілді: жазылғандай</translation>
    </message>
    <message>
        <source>Decided: moved here</source>
        <translation>Шешілді: осында ауысқан</translation>
    </message>
    <message>
        <source>Decided: admitted again</source>
        <translation>Шешілді: қайта қабылданған</translation>
    </message>
    <message>
        <source>Decided: taken off</source>
        <translation>Шешілді: шығарылған</translation>
    </message>
    <message>
        <source>Decided: the same person</source>
        <translation>Шешілді: сол адам</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Карточкада</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>Болады</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>A name or the number of a row</source>
        <translation>Аты не жол нөмірі</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
</context>
<context>
    <name>SchoolRoom</name>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Кесте (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>{count} жол сақталды: {file}</translation>
    </message>
</context>
<context>
    <name>SelectionDialog</name>
    <message>
        <source>Professional selection</source>
        <translation>Кәсіби іріктеу</translation>
    </message>
    <message>
        <source>Selection recorded: {name}</source>
        <translation>Іріктеу жазылды: {name}</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Service given</source>
        <translation>Көрсетілген қызмет</translation>
    </message>
    <message>
        <source>Service recorded: {name}</source>
        <translation>Қызмет жазылды: {name}</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Leads: {name}</source>
        <translation>Жүргізуші: {name}</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Құпия</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>New session</source>
        <translation>Жаңа іс-шара</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Өткізілді</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Ауыстыру…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Өткізбеу…</translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation>Жоспарға қайтару</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Қайталау…</translation>
    </message>
    <message>
        <source>Another like it</source>
        <translation>Осындай тағы бірі</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Carries out a line of the plan…</source>
        <translation>Жоспар жолын орындайды…</translation>
    </message>
    <message>
        <source>Carries no line of the plan out</source>
        <translation>Жоспар жолымен байланысы жоқ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Іс-шара таңдалмаған</translation>
    </message>
    <message>
        <source>a new session on the day that is looked at</source>
        <translation>қаралып тұрған күнге жаңа іс-шара</translation>
    </message>
    <message>
        <source>from session to session, from day to day</source>
        <translation>іс-шарадан іс-шараға, күннен күнге</translation>
    </message>
    <message>
        <source>carry the session to another day or hour</source>
        <translation>іс-шараны басқа күнге не сағатқа ауыстыру</translation>
    </message>
    <message>
        <source>open the session</source>
        <translation>іс-шараны ашу</translation>
    </message>
    <message>
        <source>the period before, the period after</source>
        <translation>алдыңғы кезең, келесі кезең</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Тінтуір</translation>
    </message>
    <message>
        <source>drag over empty hours for a new session; drag one to move it</source>
        <translation>бос уақытты бойлай сүйресеңіз – жаңа іс-шара; іс-шараны сүйресеңіз – ауыстыру</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>And the later ones of the series</source>
        <translation>Қатардың кейінгілері де</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Қатысу</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тестілер</translation>
    </message>
    <message>
        <source>Job fair</source>
        <translation>Жәрмеңке</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Held: {called}</source>
        <translation>Өткізілді: {called}</translation>
    </message>
    <message>
        <source>Planned again: {called}</source>
        <translation>Жоспарға қайтарылды: {called}</translation>
    </message>
    <message>
        <source>Removed: {called}</source>
        <translation>Жойылды: {called}</translation>
    </message>
    <message>
        <source>Carries no line of the plan out: {called}</source>
        <translation>Жоспар жолымен байланысы алынды: {called}</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Енді: {when}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адам саны</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысаны</translation>
    </message>
    <message>
        <source>Topic in Kazakh</source>
        <translation>Тақырыбы қазақша</translation>
    </message>
    <message>
        <source>Topic in Russian</source>
        <translation>Тақырыбы орысша</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Елді мекен</translation>
    </message>
    <message>
        <source>Room in Kazakh</source>
        <translation>Бөлме қазақша</translation>
    </message>
    <message>
        <source>Room in Russian</source>
        <translation>Бөлме орысша</translation>
    </message>
    <message>
        <source>Why away from the centre</source>
        <translation>Неге орталықта емес</translation>
    </message>
    <message>
        <source>Order 190, point 8; may be left empty</source>
        <translation>190-бұйрық, 8-тармақ; бос қалдыруға болады</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Өткізеді</translation>
    </message>
    <message>
        <source>The first one leads</source>
        <translation>Біріншісі жүргізеді</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Шақырылған</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Есебі</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Number on the portal</source>
        <translation>Порталдағы нөмірі</translation>
    </message>
    <message>
        <source>Day on the portal</source>
        <translation>Порталдағы күні</translation>
    </message>
    <message>
        <source>Change the later ones of the series too</source>
        <translation>Қатардың кейінгілерін де өзгерту</translation>
    </message>
    <message>
        <source>{time} if left empty</source>
        <translation>бос болса {time}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлық іс-шара</translation>
    </message>
    <message>
        <source>Add who conducts</source>
        <translation>Өткізушіні қосу</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Қонақ қосу</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ұйым түрі</translation>
    </message>
    <message>
        <source>Who conducts</source>
        <translation>Кім өткізеді</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні немесе атауы</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Organisation or name</source>
        <translation>Ұйым немесе аты-жөні</translation>
    </message>
    <message>
        <source>Profession in Kazakh</source>
        <translation>Кәсібі қазақша</translation>
    </message>
    <message>
        <source>Profession in Russian</source>
        <translation>Кәсібі орысша</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Күн сайын</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Апта сайын</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Ай сайын</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Қайталану</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Аралығы</translation>
    </message>
    <message>
        <source>2 means every second one</source>
        <translation>2 болса, біреуден кейін</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күндері</translation>
    </message>
    <message>
        <source>How many in all</source>
        <translation>Барлығы қанша</translation>
    </message>
    <message>
        <source>Or until</source>
        <translation>Немесе қай күнге дейін</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Хабарласу</translation>
    </message>
    <message>
        <source>Training lists</source>
        <translation>Оқыту тізімдері</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>Белгіленбеген</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Өткізілген</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Өткізілмейді</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Өтіп жатыр</translation>
    </message>
    <message>
        <source>Vocational information</source>
        <translation>Кәсіптік ақпараттандыру</translation>
    </message>
    <message>
        <source>Vocational consultation</source>
        <translation>Кәсіби консультация</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Тестілеу</translation>
    </message>
    <message>
        <source>Vocational selection</source>
        <translation>Кәсіби іріктеу</translation>
    </message>
    <message>
        <source>Vocational adaptation</source>
        <translation>Кәсіптік бейімдеу</translation>
    </message>
    <message>
        <source>Preparatory work</source>
        <translation>Дайындық жұмысы</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Барлығына</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Ересектер</translation>
    </message>
    <message>
        <source>Pupils and students</source>
        <translation>Оқушылар мен студенттер</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Екеуі де</translation>
    </message>
    <message>
        <source>Career centre</source>
        <translation>Мансап орталығы</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Мектеп немесе колледж</translation>
    </message>
    <message>
        <source>Employer&apos;s premises</source>
        <translation>Жұмыс берушіде</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Басқа жер</translation>
    </message>
    <message>
        <source>By a list of names</source>
        <translation>Аты-жөні тізімімен</translation>
    </message>
    <message>
        <source>By heads, without names</source>
        <translation>Адам санымен, аты-жөнсіз</translation>
    </message>
    <message>
        <source>Private agency</source>
        <translation>Жекеше агенттік</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>Chamber of entrepreneurs</source>
        <translation>Кәсіпкерлер палатасы</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>Басқа ұйым</translation>
    </message>
    <message>
        <source>Participants without names</source>
        <translation>Тізімсіз қатысушылар</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Ата-аналар</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Жұмыс берушілер</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Өкілдер</translation>
    </message>
    <message>
        <source>The labour market</source>
        <translation>Еңбек нарығы</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Бос жұмыс орындары</translation>
    </message>
    <message>
        <source>Work in one&apos;s own specialty</source>
        <translation>Мамандығы бойынша жұмыс</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Қайта даярлау</translation>
    </message>
    <message>
        <source>Upgrading of skills</source>
        <translation>Біліктілікті арттыру</translation>
    </message>
    <message>
        <source>One&apos;s own business</source>
        <translation>Кәсіпкерлік</translation>
    </message>
    <message>
        <source>hours not set</source>
        <translation>уақыты белгіленбеген</translation>
    </message>
    <message>
        <source>{present} of {listed} came</source>
        <translation>келді {present}/{listed}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} адам</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} орын</translation>
    </message>
    <message>
        <source>The room is taken {hours}: {called}</source>
        <translation>Бөлме бос емес, {hours}: {called}</translation>
    </message>
    <message>
        <source>{who} is busy {hours}: {called}</source>
        <translation>{who} бос емес, {hours}: {called}</translation>
    </message>
    <message>
        <source>{who} is expected elsewhere {hours}: {called}</source>
        <translation>{who} басқа іс-шарада, {hours}: {called}</translation>
    </message>
    <message>
        <source>Adults are guided on the centre&apos;s premises (Order 190, point 8): say why elsewhere.</source>
        <translation>Ересектерге бағдар орталықтың өзінде беріледі (190-бұйрық, 8-тармақ): себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The office does not work on this day.</source>
        <translation>Бұл күн жұмыс күні емес.</translation>
    </message>
    <message>
        <source>This form is usually for others.</source>
        <translation>Бұл нысан әдетте басқаларға арналады.</translation>
    </message>
    <message>
        <source>More people are listed than there are places.</source>
        <translation>Тізімдегі адам саны орын санынан көп.</translation>
    </message>
    <message>
        <source>It is not said who leads.</source>
        <translation>Кім жүргізетіні көрсетілмеген.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Әзірге іс-шара жоқ</translation>
    </message>
    <message>
        <source>Whatever the centre holds for people is planned and kept here.</source>
        <translation>Орталық өткізетін барлық іс-шара осында жоспарланады және сақталады.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Іс-шара жоспарлаңыз</translation>
    </message>
    <message>
        <source>A form and a day are enough to begin with.</source>
        <translation>Бастауға нысаны мен күні жеткілікті.</translation>
    </message>
    <message>
        <source>List who is to come</source>
        <translation>Қатысушылар тізімін жасаңыз</translation>
    </message>
    <message>
        <source>By names, or count heads where names are not kept.</source>
        <translation>Аты-жөнімен немесе тек адам санымен.</translation>
    </message>
    <message>
        <source>Mark who came</source>
        <translation>Кім келгенін белгілеңіз</translation>
    </message>
    <message>
        <source>Each mark is kept on the person&apos;s card too.</source>
        <translation>Әр белгі қатысушының карточкасында да көрінеді.</translation>
    </message>
</context>
<context>
    <name>SessionsRoom</name>
    <message>
        <source>Sessions</source>
        <translation>Іс-шаралар</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Жаңа іс-шара</translation>
    </message>
    <message>
        <source>Saved: {called}, {when}</source>
        <translation>Сақталды: {called}, {when}</translation>
    </message>
    <message>
        <source>Topic, form or place</source>
        <translation>Тақырып, нысан немесе орын</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Names</source>
        <translation>Атаулары</translation>
    </message>
    <message>
        <source>Centre, Kazakh</source>
        <translation>Орталық (қаз.)</translation>
    </message>
    <message>
        <source>Centre, Russian</source>
        <translation>Орталық (орыс.)</translation>
    </message>
    <message>
        <source>Parent, Kazakh</source>
        <translation>Жоғары ұйым (қаз.)</translation>
    </message>
    <message>
        <source>Parent, Russian</source>
        <translation>Жоғары ұйым (орыс.)</translation>
    </message>
    <message>
        <source>As the rules of the centre name it; papers begin with it.</source>
        <translation>Орталық ережесіндегідей; құжаттар осымен басталады.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орналасуы</translation>
    </message>
    <message>
        <source>Region, Kazakh</source>
        <translation>Облыс (қаз.)</translation>
    </message>
    <message>
        <source>Region, Russian</source>
        <translation>Облыс (орыс.)</translation>
    </message>
    <message>
        <source>District, Kazakh</source>
        <translation>Аудан (қаз.)</translation>
    </message>
    <message>
        <source>District, Russian</source>
        <translation>Аудан (орыс.)</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Мекенжай (қаз.)</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Мекенжай (орыс.)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Оқушылар</translation>
    </message>
    <message>
        <source>Senior classes</source>
        <translation>Жоғары сыныптар</translation>
    </message>
    <message>
        <source>Empty: 9 10 11</source>
        <translation>Бос болса: 9 10 11</translation>
    </message>
    <message>
        <source>Whom the contingent counts; no act says which they are.</source>
        <translation>Контингентте кім есептеледі; қай сыныптар екені ешбір актіде жазылмаған.</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Орталық</translation>
    </message>
    <message>
        <source>A paper is not printed while the names or the address are missing.</source>
        <translation>Атаулары не мекенжайы жоқ болса, құжат басылмайды.</translation>
    </message>
    <message>
        <source>Purpose of the processing</source>
        <translation>Деректерді өңдеу мақсаты</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Data the consent is given for</source>
        <translation>Келісім берілетін деректер</translation>
    </message>
    <message>
        <source>As they are to stand in the printed consent.</source>
        <translation>Басылған келісімде қалай тұруы керек болса, солай.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Left empty, the consent is printed with the usual words of the program.</source>
        <translation>Бос қалса, келісім бағдарламаның әдеттегі сөздерімен басылады.</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Баптаулар сақталды</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Typed, not saved yet; it is kept as it is</source>
        <translation>Терілген, әлі сақталмаған; жоғалмайды</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Шкалалар</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Атауы (қаз.)</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Атауы (орыс.)</translation>
    </message>
    <message>
        <source>Professions, Kazakh</source>
        <translation>Мамандықтар (қаз.)</translation>
    </message>
    <message>
        <source>Professions, Russian</source>
        <translation>Мамандықтар (орыс.)</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Жұмыс саласы</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Жұмыс салалары</translation>
    </message>
    <message>
        <source>What a profile points to when these scales lead: advice; a person concludes.</source>
        <translation>Осы шкалалар басым болғанда бейін нені көрсетеді: бұл кеңес, қорытындыны адам жасайды.</translation>
    </message>
    <message>
        <source>A new field of work</source>
        <translation>Жаңа жұмыс саласы</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Кімге жіберіледі</translation>
    </message>
    <message>
        <source>What for, Kazakh</source>
        <translation>Не үшін (қаз.)</translation>
    </message>
    <message>
        <source>What for, Russian</source>
        <translation>Не үшін (орыс.)</translation>
    </message>
    <message>
        <source>Basis, Kazakh</source>
        <translation>Негізі (қаз.)</translation>
    </message>
    <message>
        <source>Basis, Russian</source>
        <translation>Негізі (орыс.)</translation>
    </message>
    <message>
        <source>Come by, working days</source>
        <translation>Келу мерзімі, жұмыс күні</translation>
    </message>
    <message>
        <source>Answer by, working days</source>
        <translation>Жауап мерзімі, жұмыс күні</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Жасынан</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>Жасына дейін</translation>
    </message>
    <message>
        <source>At most, months</source>
        <translation>Ең көбі, ай</translation>
    </message>
    <message>
        <source>Years after graduation</source>
        <translation>Бітіргеннен кейін, жыл</translation>
    </message>
    <message>
        <source>Unemployed only</source>
        <translation>Тек жұмыссыздар</translation>
    </message>
    <message>
        <source>Under eighteen a guardian agrees</source>
        <translation>18-ге толмағанға заңды өкілдің келісімі</translation>
    </message>
    <message>
        <source>Kind of referral</source>
        <translation>Жолдама түрі</translation>
    </message>
    <message>
        <source>Kinds of referral</source>
        <translation>Жолдама түрлері</translation>
    </message>
    <message>
        <source>Ages and terms only warn: the decision is the specialist&apos;s.</source>
        <translation>Жас пен мерзім тек ескертеді: шешім маманда.</translation>
    </message>
    <message>
        <source>A kind of the office&apos;s own</source>
        <translation>Орталықтың өз түрі</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>Private agency</source>
        <translation>Жекеше агенттік</translation>
    </message>
    <message>
        <source>Career centre</source>
        <translation>Мансап орталығы</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Басқа ұйым</translation>
    </message>
    <message>
        <source>Index numbers</source>
        <translation>Индекстер</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Жолдамалар</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Келісімдер</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Тізілімдер</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Тіркеу парақтары</translation>
    </message>
    <message>
        <source>Test profiles</source>
        <translation>Тестілеу бейіндері</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Selection sheets</source>
        <translation>Кәсіби іріктеу парақтары</translation>
    </message>
    <message>
        <source>Training lists</source>
        <translation>Кәсіптік оқыту тізімдері</translation>
    </message>
    <message>
        <source>Fair summaries</source>
        <translation>Жәрмеңке қорытындылары</translation>
    </message>
    <message>
        <source>Guidance plans</source>
        <translation>Бағдарлау жоспарлары</translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation>Іс-шаралар кестелері</translation>
    </message>
    <message>
        <source>Changes in plans</source>
        <translation>Жоспарлардағы өзгерістер</translation>
    </message>
    <message>
        <source>Agreement sheets</source>
        <translation>Келісу парақтары</translation>
    </message>
    <message>
        <source>Lists of undecided pupils</source>
        <translation>Кәсіп таңдамаған оқушылар тізімдері</translation>
    </message>
    <message>
        <source>Selection protocols</source>
        <translation>Іріктеу хаттамалары</translation>
    </message>
    <message>
        <source>Acceptance acts</source>
        <translation>Қызметтерді қабылдау актілері</translation>
    </message>
    <message>
        <source>Job descriptions</source>
        <translation>Лауазымдық нұсқаулықтар</translation>
    </message>
    <message>
        <source>Qualification sheets</source>
        <translation>Біліктілік парақтары</translation>
    </message>
    <message>
        <source>Staff lists</source>
        <translation>Қызметкерлер тізімдері</translation>
    </message>
    <message>
        <source>Attestation calendars</source>
        <translation>Аттестаттау кестелері</translation>
    </message>
    <message>
        <source>Load tables</source>
        <translation>Жүктеме кестелері</translation>
    </message>
    <message>
        <source>Hand-over acts</source>
        <translation>Істерді тапсыру актілері</translation>
    </message>
    <message>
        <source>Reports of periods</source>
        <translation>Кезең есептері</translation>
    </message>
    <message>
        <source>Correction sheets</source>
        <translation>Түзету парақтары</translation>
    </message>
    <message>
        <source>From the office&apos;s list of files; the serial number follows it: 05-12/1.</source>
        <translation>Істер номенклатурасынан; одан кейін реттік нөмір тұрады: 05-12/1.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кім қол қояды</translation>
    </message>
    <message>
        <source>Signs papers</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation>Жауапты маман</translation>
    </message>
    <message>
        <source>Proposed on every paper; another may be chosen there.</source>
        <translation>Әр құжатта ұсынылады; сол жерде басқасын таңдауға болады.</translation>
    </message>
    <message>
        <source>Margins, millimetres</source>
        <translation>Шеттері, миллиметр</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Сол жағы</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оң жағы</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Үсті</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Асты</translation>
    </message>
    <message>
        <source>The standard asks for at least 20, 10, 10 and 10.</source>
        <translation>Стандарт бойынша кемінде 20, 10, 10 және 10.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Look at a sample page</source>
        <translation>Үлгі бетті қарау</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Толтыру</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Әлі ешкім</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Rural district</source>
        <translation>Ауылдық округ</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Елді мекендер</translation>
    </message>
    <message>
        <source>What is taken off the list stays on the cards that name it.</source>
        <translation>Тізімнен алынғаны оны атаған карточкаларда қалады.</translation>
    </message>
    <message>
        <source>In no district</source>
        <translation>Округсіз</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Елді мекен</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Жаңа елді мекен</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Тізімнен алынды</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Тізімнен алу</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Жұмыс күнтізбесі</translation>
    </message>
    <message>
        <source>Holidays are known; a day the Government moved is corrected here. Red is a holiday, an outline with + or − is the office&apos;s own correction.</source>
        <translation>Мерекелер белгілі; Үкімет ауыстырған күн осында түзетіледі. Қызыл – мереке, + не − белгісі бар жиек – орталықтың өз түзетуі.</translation>
    </message>
    <message>
        <source>{day} is a working day now</source>
        <translation>{day} енді жұмыс күні</translation>
    </message>
    <message>
        <source>{day} is a day off now</source>
        <translation>{day} енді демалыс күні</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Өткен жыл</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Келесі жыл</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>Make it a day off</source>
        <translation>Демалыс күні ету</translation>
    </message>
    <message>
        <source>Make it a working day</source>
        <translation>Жұмыс күні ету</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Әріп өлшемі</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Тіл мен көрініс</translation>
    </message>
    <message>
        <source>For this computer only; the file does not change.</source>
        <translation>Тек осы компьютер үшін; файл өзгермейді.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Қызмет</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Usual length, minutes</source>
        <translation>Әдеттегі ұзақтығы, минут</translation>
    </message>
    <message>
        <source>Given to one person</source>
        <translation>Бір адамға көрсетіледі</translation>
    </message>
    <message>
        <source>Usually held away from the centre</source>
        <translation>Әдетте орталықтан тыс өтеді</translation>
    </message>
    <message>
        <source>Confidential: off lists and group papers</source>
        <translation>Құпия: тізімдер мен топтық құжаттарда болмайды</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Forms of guidance</source>
        <translation>Іс-шара нысандары</translation>
    </message>
    <message>
        <source>What a session can be. Each gives one service of the rules.</source>
        <translation>Іс-шара қандай болатыны. Әр нысан Қағидалардағы бір қызметке жатады.</translation>
    </message>
    <message>
        <source>A form of the office&apos;s own</source>
        <translation>Орталықтың өз нысаны</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Мұрағатқа</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>Орталықтың өзінікі</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>Бағдарламанікі</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тестілер</translation>
    </message>
    <message>
        <source>A test of your own is a file: its items, scales and keys are checked as it is added.</source>
        <translation>Өз тестіңіз – файл: сұрақтары, шкалалары мен кілттері қосқанда тексеріледі.</translation>
    </message>
    <message>
        <source>The file of a test</source>
        <translation>Тестінің файлы</translation>
    </message>
    <message>
        <source>Tests (*.toml)</source>
        <translation>Тестілер (*.toml)</translation>
    </message>
    <message>
        <source>The test is added</source>
        <translation>Тест қосылды</translation>
    </message>
    <message>
        <source>The test is offered again</source>
        <translation>Тест қайта ұсынылады</translation>
    </message>
    <message>
        <source>The test is put away; its results stay</source>
        <translation>Тест мұрағатқа алынды; нәтижелері орнында</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Файл қосу</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Қайта ұсыну</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN-кодты өзгерту</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN-код қою</translation>
    </message>
    <message>
        <source>Version {version} · {author} · {licence} · {count} questions</source>
        <translation>{version}-нұсқа · {author} · {licence} · {count} сұрақ</translation>
    </message>
    <message>
        <source>Scales and their most: {scales}</source>
        <translation>Шкалалар және ең жоғары балы: {scales}</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>№ {number} of {day}</source>
        <translation>{day} күнгі № {number}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданылады</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>Қай күнге дейін</translation>
    </message>
    <message>
        <source>Where and when it was published, or a letter</source>
        <translation>Қайда, қашан жарияланғаны не хат</translation>
    </message>
    <message>
        <source>Acts on posts</source>
        <translation>Лауазымдар туралы актілер</translation>
    </message>
    <message>
        <source>Which act rules is told by the day of the decision. Where a text leaves its own day open, the earliest possible one is taken until it is set here.</source>
        <translation>Қай акт қолданылатынын шешім қабылданған күн айқындайды. Акт мәтіні күнін ашық қалдырса, ол осында көрсетілгенше ең ерте мүмкін күн алынады.</translation>
    </message>
    <message>
        <source>Back to what the text says</source>
        <translation>Мәтіндегі күнге қайтару</translation>
    </message>
    <message>
        <source>{days}, day left open</source>
        <translation>{days}, күні ашық</translation>
    </message>
    <message>
        <source>Left empty: {day}, the earliest possible</source>
        <translation>Бос қалса: {day}, ең ерте мүмкін күн</translation>
    </message>
    <message>
        <source>Left empty: in force still</source>
        <translation>Бос қалса: қолданыста</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Есеп үлгісі</translation>
    </message>
    <message>
        <source>A text says which sections stand in which order, and which figures are in them.</source>
        <translation>Мәтін есепте қандай бөлімдер қай ретпен тұратынын және оларда қандай көрсеткіштер бар екенін айтады.</translation>
    </message>
    <message>
        <source>The office&apos;s own form, brought in on {day}</source>
        <translation>Орталықтың өз үлгісі, {day} күні енгізілген</translation>
    </message>
    <message>
        <source>The form that comes with the program</source>
        <translation>Бағдарламамен бірге келетін үлгі</translation>
    </message>
    <message>
        <source>Save the form&apos;s text</source>
        <translation>Үлгі мәтінін сақтау</translation>
    </message>
    <message>
        <source>Forms (*.toml)</source>
        <translation>Үлгілер (*.toml)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>The file of a form</source>
        <translation>Үлгі файлы</translation>
    </message>
    <message>
        <source>The form is brought in</source>
        <translation>Үлгі енгізілді</translation>
    </message>
    <message>
        <source>The program&apos;s own form is in force again</source>
        <translation>Бағдарламаның үлгісі қайта күшіне енді</translation>
    </message>
    <message>
        <source>Bring in a form</source>
        <translation>Үлгі енгізу</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Мәтінді сақтау</translation>
    </message>
    <message>
        <source>Back to the program&apos;s form</source>
        <translation>Бағдарламаның үлгісіне оралу</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Өз көрсеткіштері</translation>
    </message>
    <message>
        <source>Signed report</source>
        <translation>Қол қойылатын есеп</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Барлық көрсеткіштер</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Қамту</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Кім, не</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Нөмірі, атауы</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Term ended</source>
        <translation>Мерзімі бітті</translation>
    </message>
    <message>
        <source>Past their term</source>
        <translation>Мерзімі біткендер</translation>
    </message>
    <message>
        <source>Nothing is past its term</source>
        <translation>Мерзімі біткен ештеңе жоқ</translation>
    </message>
    <message>
        <source>Once the years of a kind are said, its records appear here when they are over.</source>
        <translation>Жазба түрінің мерзімі енгізілсе, ол біткен соң жазбалар осында шығады.</translation>
    </message>
    <message>
        <source>The first {shown} of {count}; a table has them all.</source>
        <translation>Барлығы {count} жазба, алғашқысы көрсетілген: {shown}; кестеде бәрі бар.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Қашанға дейін</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>A dispute, an inspection, the commission&apos;s decision</source>
        <translation>Дау, тексеру, комиссияның шешімі</translation>
    </message>
    <message>
        <source>Kept longer: {count}</source>
        <translation>Ұзағырақ сақталады: {count}</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Жазба саны: {count}</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Ұзағырақ сақтау</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>Сақталды, жол саны {count}: {file}</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Неше жыл</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Тұрақты сақталады</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Неден саналады</translation>
    </message>
    <message>
        <source>Item of the list</source>
        <translation>Тізбе тармағы</translation>
    </message>
    <message>
        <source>Act, Kazakh</source>
        <translation>Акт, қазақша</translation>
    </message>
    <message>
        <source>Act, Russian</source>
        <translation>Акт, орысша</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сақтау мерзімдері</translation>
    </message>
    <message>
        <source>The office says the years and the item of the list of documents; until then nothing is due. The program deletes nothing: what is due a commission decides, on paper.</source>
        <translation>Жыл саны мен құжаттар тізбесінің тармағын орталық енгізеді; оған дейін ештеңенің мерзімі бітпейді. Бағдарлама ештеңені жоймайды: мерзімі біткенін комиссия қағаз жүзінде шешеді.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Кесте етіп сақтау</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Кесте (*.xlsx)</translation>
    </message>
    <message>
        <source>Take the term away</source>
        <translation>Мерзімді алып тастау</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>Ұзағырақ сақтау…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Past it</source>
        <translation>Бітті</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>тұрақты</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>years: {count}</source>
        <translation>{count} жыл</translation>
    </message>
    <message>
        <source>1 January of the next year</source>
        <translation>Келесі жылдың 1 қаңтарынан</translation>
    </message>
    <message>
        <source>The record&apos;s last day</source>
        <translation>Жазба аяқталған күннен</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Орталық</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Елді мекендер</translation>
    </message>
    <message>
        <source>Kinds of referral</source>
        <translation>Жолдама түрлері</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тестілер</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Жұмыс салалары</translation>
    </message>
    <message>
        <source>Forms of guidance</source>
        <translation>Іс-шара нысандары</translation>
    </message>
    <message>
        <source>Acts on posts</source>
        <translation>Лауазым актілері</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Есеп үлгісі</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сақтау мерзімдері</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Жұмыс күнтізбесі</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Тіл мен көрініс</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>New colleague</source>
        <translation>Жаңа қызметкер</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Тізімді енгізу</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Енгізу…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>What the law asks</source>
        <translation>Заң талабы</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Шешім енгізу</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Лауазымдық нұсқаулық</translation>
    </message>
    <message>
        <source>Qualification sheet</source>
        <translation>Біліктілік парағы</translation>
    </message>
    <message>
        <source>Staff list</source>
        <translation>Қызметкерлер тізімі</translation>
    </message>
    <message>
        <source>Signs by default</source>
        <translation>Әдетте қол қояды</translation>
    </message>
    <message>
        <source>Officer by default</source>
        <translation>Әдеттегі орындаушы</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Жақын мерзім</translation>
    </message>
    <message>
        <source>Right to sign</source>
        <translation>Қол қою құқығы</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Post in Kazakh</source>
        <translation>Лауазымы қазақша</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Лауазымы орысша</translation>
    </message>
    <message>
        <source>At work since</source>
        <translation>Жұмысқа алынған күні</translation>
    </message>
    <message>
        <source>At work until</source>
        <translation>Жұмыстан кеткен күні</translation>
    </message>
    <message>
        <source>Has the right to sign papers</source>
        <translation>Құжаттарға қол қою құқығы бар</translation>
    </message>
    <message>
        <source>Basis in Kazakh</source>
        <translation>Негізі қазақша</translation>
    </message>
    <message>
        <source>The charter, an order or a power of attorney</source>
        <translation>Жарғы, бұйрық немесе сенімхат</translation>
    </message>
    <message>
        <source>Basis in Russian</source>
        <translation>Негізі орысша</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Қол қою басы</translation>
    </message>
    <message>
        <source>Signs to</source>
        <translation>Қол қою соңы</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation>{day} кетті</translation>
    </message>
    <message>
        <source>Leaves {day}</source>
        <translation>{day} кетеді</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Жұмыста</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Left with work unfinished</source>
        <translation>Кетті, ісі аяқталмаған</translation>
    </message>
    <message>
        <source>Leaves within 90 days</source>
        <translation>90 күн ішінде кетеді</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Жұмыста</translation>
    </message>
    <message>
        <source>Give to a colleague</source>
        <translation>Әріптесіне беру</translation>
    </message>
    <message>
        <source>Name or post</source>
        <translation>Аты не лауазымы</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Істерді тапсыру</translation>
    </message>
    <message>
        <source>No colleagues yet</source>
        <translation>Әзірге қызметкер жоқ</translation>
    </message>
    <message>
        <source>What hangs on whoever leaves is found here and given to others.</source>
        <translation>Кетіп бара жатқан қызметкердің аяқталмаған істері мұнда табылып, басқаға беріледі.</translation>
    </message>
    <message>
        <source>Enter the last day at work</source>
        <translation>Соңғы жұмыс күнін енгізіңіз</translation>
    </message>
    <message>
        <source>In the form of the colleague.</source>
        <translation>Қызметкердің терезесінде (F2).</translation>
    </message>
    <message>
        <source>Give the unfinished to colleagues</source>
        <translation>Аяқталмағанын әріптестеріне беріңіз</translation>
    </message>
    <message>
        <source>Some of it or all, as one action that can be undone.</source>
        <translation>Бір бөлігін не бәрін; бір әрекетпен қайтаруға болады.</translation>
    </message>
    <message>
        <source>May sign today</source>
        <translation>Бүгін қол қоя алады</translation>
    </message>
    <message>
        <source>The program&apos;s advice: {state}</source>
        <translation>Бағдарламаның ұсынымы: {state}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>Жұмыста емес</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Өткізілмеген</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталған</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Days left: {count}</source>
        <translation>{count} күн қалды</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Не аяқталады</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Қайсысы</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Қалған уақыт</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90 күн ішінде</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Санаттар</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Аттестаттау</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Name, post or category</source>
        <translation>Аты, лауазымы не санаты</translation>
    </message>
    <message>
        <source>What ends, and attestations</source>
        <translation>Мерзімі аяқталатындар мен аттестаттау</translation>
    </message>
    <message>
        <source>Nothing ends and nothing is planned</source>
        <translation>Аяқталатын мерзім де, жоспар да жоқ</translation>
    </message>
    <message>
        <source>Categories, certificates and rights to sign stand here by day.</source>
        <translation>Санаттар, сертификаттар және қол қою құқықтары мұнда күн ретімен тұрады.</translation>
    </message>
    <message>
        <source>Enter the categories with their days</source>
        <translation>Санаттарды мерзімімен енгізіңіз</translation>
    </message>
    <message>
        <source>On the card of each colleague, as the order says.</source>
        <translation>Әр қызметкердің карточкасында, бұйрықта жазылғандай.</translation>
    </message>
    <message>
        <source>Plan the attestations</source>
        <translation>Аттестаттауды жоспарлаңыз</translation>
    </message>
    <message>
        <source>For several colleagues at once, for one day.</source>
        <translation>Бірнеше қызметкерге бірден, бір күнге.</translation>
    </message>
    <message>
        <source>May not sign today</source>
        <translation>Бүгін қол қоя алмайды</translation>
    </message>
    <message>
        <source>No post is entered yet: the rules follow from the post.</source>
        <translation>Лауазымы әлі енгізілмеген: талаптар лауазымға байланысты.</translation>
    </message>
    <message>
        <source>No post is held here on this day: the nearest one is looked at.</source>
        <translation>Бұл күні мұнда лауазым атқармаған: күні ең жақын лауазымы қаралды.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Category held</source>
        <translation>Қазіргі санаты</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ала алатын санаты</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі санат</translation>
    </message>
    <message>
        <source>By the act</source>
        <translation>Қолданылатын акт</translation>
    </message>
    <message>
        <source>none by the records</source>
        <translation>жазбалар бойынша жоқ</translation>
    </message>
    <message>
        <source>{category}, from {day} if nothing changes</source>
        <translation>{category}, ештеңе өзгермесе, {day} бастап</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} бастап</translation>
    </message>
    <message>
        <source>from {day} if nothing changes</source>
        <translation>ештеңе өзгермесе, {day} бастап</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ұсыным</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не жетпейді</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Неге белгісіз</translation>
    </message>
    <message>
        <source>Of the level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Тармағы</translation>
    </message>
    <message>
        <source>another than the post&apos;s: {level}</source>
        <translation>лауазым деңгейінен бөлек: {level}</translation>
    </message>
    <message>
        <source>Asked: {years}, {service}</source>
        <translation>Талап етілетін өтіл: {years}, {service}</translation>
    </message>
    <message>
        <source>Asked: {years}, {service}. No service is entered.</source>
        <translation>Талап етілетін өтіл: {years}, {service}. Өтіл енгізілмеген.</translation>
    </message>
    <message>
        <source>Hours in the last five years: {count}</source>
        <translation>Соңғы бес жылдағы сағат саны: {count}</translation>
    </message>
    <message>
        <source>Share days, counted once: {one} and {other}, {days}</source>
        <translation>Күндері қабаттасады, бір рет есептеледі: {one} және {other}, {days}</translation>
    </message>
    <message>
        <source>No service: {days}</source>
        <translation>Өтілдегі үзіліс: {days}</translation>
    </message>
    <message>
        <source>Held today</source>
        <translation>Бүгін атқарады</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>{number}-карточка</translation>
    </message>
    <message>
        <source>Post here</source>
        <translation>Осы орталықта</translation>
    </message>
    <message>
        <source>Counts or not: not told</source>
        <translation>Өтілге кіре ме, белгіленбеген</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Өтілге кірмейді</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} сағ</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>{day} күні аяқталды</translation>
    </message>
    <message>
        <source>Without a term</source>
        <translation>Мерзімсіз</translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation>{day} күні өткізілді</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation>{day} күніне жоспарланған</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспарда</translation>
    </message>
    <message>
        <source>Category not entered yet</source>
        <translation>Санат әлі енгізілмеген</translation>
    </message>
    <message>
        <source>otherwise than advised</source>
        <translation>ұсынымнан өзгеше</translation>
    </message>
    <message>
        <source>Stands in for {name}</source>
        <translation>{name} орнына</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Орнын басушы</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>Орнын {name} басады</translation>
    </message>
    <message>
        <source>Stands today</source>
        <translation>Бүгін күшінде</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Қай күнге</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Басқа күндер</translation>
    </message>
    <message>
        <source>Before the first day</source>
        <translation>Бірінші күннен бұрын</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешім күні</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>The rules of the day of the decision</source>
        <translation>Шешім күнгі талаптар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Бұйрық нөмірі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Needed where it differs from the advice</source>
        <translation>Ұсынымнан өзгеше болса, қажет</translation>
    </message>
    <message>
        <source>On a category</source>
        <translation>Санат беру туралы</translation>
    </message>
    <message>
        <source>On the appointment</source>
        <translation>Лауазымға тағайындау туралы</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Берілмеді</translation>
    </message>
    <message>
        <source>The decision differs from the advice: it needs a reason.</source>
        <translation>Шешім ұсынымнан өзгеше: себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Decision entered: {name}</source>
        <translation>Шешім енгізілді: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Алып тасталды: {name}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Жоспарланған күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>Plan an attestation</source>
        <translation>Аттестаттауды жоспарлау</translation>
    </message>
    <message>
        <source>Attestation calendar</source>
        <translation>Аттестаттау кестесі</translation>
    </message>
    <message>
        <source>Open the colleague&apos;s card</source>
        <translation>Қызметкердің карточкасы</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Басталу күні</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Service elsewhere</source>
        <translation>Басқа ұйымдағы өтіл</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Демалыс</translation>
    </message>
    <message>
        <source>Further training</source>
        <translation>Біліктілікті арттыру</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Аттестаттау</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Орнын басу</translation>
    </message>
    <message>
        <source>Own duties</source>
        <translation>Қосымша міндеттері</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Elsewhere at that hour: {day} {time}, {name}</source>
        <translation>Сол уақытта басқа жерде: {day} {time}, {name}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Тағы {count}.</translation>
    </message>
    <message>
        <source>Given to {name}: {count}</source>
        <translation>{name}: берілді {count}</translation>
    </message>
    <message>
        <source>Give what hangs on {name}</source>
        <translation>{name}: аяқталмаған істерді беру</translation>
    </message>
    <message>
        <source>Given: {count}. What was done stays with who did it.</source>
        <translation>Берілетіні: {count}. Істелген жұмыс істеген адамда қалады.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Under the act</source>
        <translation>Қай акт бойынша</translation>
    </message>
    <message>
        <source>Order of</source>
        <translation>Бұйрық күні</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Аяқталу күні</translation>
    </message>
    <message>
        <source>As the order says; left empty: without a term</source>
        <translation>Бұйрықтағыдай; бос болса – мерзімсіз</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Өткізілген күні</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Әлі өткізілмеген</translation>
    </message>
    <message>
        <source>None entered</source>
        <translation>Енгізілмеген</translation>
    </message>
    <message>
        <source>Enter the category given…</source>
        <translation>Берілген санатты енгізу…</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Жолдама</translation>
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
        <translation>Бейімдеу</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Plan line</source>
        <translation>Жоспар жолы</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Plan lines go with the sessions that carry them out.</source>
        <translation>Жоспар жолдары оларды орындайтын іс-шаралармен бірге беріледі.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Аяқталмаған</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Give those chosen</source>
        <translation>Таңдалғанын беру</translation>
    </message>
    <message>
        <source>Give all of it</source>
        <translation>Бәрін беру</translation>
    </message>
    <message>
        <source>Hand-over act</source>
        <translation>Істерді тапсыру актісі</translation>
    </message>
    <message>
        <source>Nothing hangs on this colleague.</source>
        <translation>Бұл қызметкерде аяқталмаған іс жоқ.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Specialty in Kazakh</source>
        <translation>Мамандығы қазақша</translation>
    </message>
    <message>
        <source>Specialty in Russian</source>
        <translation>Мамандығы орысша</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Бітірген күні</translation>
    </message>
    <message>
        <source>Of the post&apos;s specialty</source>
        <translation>Мамандығы сай ма</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Лауазым түрі</translation>
    </message>
    <message>
        <source>In the category</source>
        <translation>Қай санатта</translation>
    </message>
    <message>
        <source>By the register: as their own categories say</source>
        <translation>Тізілім бойынша: «Санаттар» бөліміндегідей</translation>
    </message>
    <message>
        <source>Sphere of work</source>
        <translation>Жұмыс саласы</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Мөлшерлеме, %</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>By specialty or profile</source>
        <translation>Бейіні бойынша</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Employment record, order, certificate</source>
        <translation>Еңбек кітапшасы, бұйрық, анықтама</translation>
    </message>
    <message>
        <source>By the register</source>
        <translation>Тізілім бойынша</translation>
    </message>
    <message>
        <source>Shares days with {name}: they count once.</source>
        <translation>Күндері басқа кезеңмен қабаттасады: {name}. Олар бір рет есептеледі.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Жұмыс өтілі</translation>
    </message>
    <message>
        <source>Counts as service</source>
        <translation>Өтілге кіреді</translation>
    </message>
    <message>
        <source>Until it is told, the verdict stays open</source>
        <translation>Белгіленбейінше, қорытынды ашық қалады</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Атауы қазақша</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Атауы орысша</translation>
    </message>
    <message>
        <source>Held by the organisation</source>
        <translation>Өткізген ұйым</translation>
    </message>
    <message>
        <source>Academic hours</source>
        <translation>Академиялық сағат</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Сертификат нөмірі</translation>
    </message>
    <message>
        <source>Unit in Kazakh</source>
        <translation>Бөлімше қазақша</translation>
    </message>
    <message>
        <source>Left empty: a post of any unit</source>
        <translation>Бос қалса: кез келген бөлімшедегі лауазым</translation>
    </message>
    <message>
        <source>Unit in Russian</source>
        <translation>Бөлімше орысша</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Бірлік</translation>
    </message>
    <message>
        <source>1 is a whole post, 0,5 half of one</source>
        <translation>1 – толық бірлік, 0,5 – жарты бірлік</translation>
    </message>
    <message>
        <source>In the table since</source>
        <translation>Кестеге енген күні</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Бекіткен құжат</translation>
    </message>
    <message>
        <source>Line of the staffing table</source>
        <translation>Штат кестесінің жолы</translation>
    </message>
    <message>
        <source>Line of the staffing table saved</source>
        <translation>Штат кестесінің жолы сақталды</translation>
    </message>
    <message>
        <source>Line of the staffing table removed</source>
        <translation>Штат кестесінің жолы алынды</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Sessions led</source>
        <translation>Өткізген іс-шара</translation>
    </message>
    <message>
        <source>Sessions helped with</source>
        <translation>Көмектескен іс-шара</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Жолдама</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Келу</translation>
    </message>
    <message>
        <source>Led</source>
        <translation>Өткізді</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Көмектесті</translation>
    </message>
    <message>
        <source>Consult.</source>
        <translation>Консульт.</translation>
    </message>
    <message>
        <source>Refer.</source>
        <translation>Жолдама</translation>
    </message>
    <message>
        <source>A person counts once.</source>
        <translation>Адам бір рет саналады.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Жүктеме</translation>
    </message>
    <message>
        <source>Load of specialists</source>
        <translation>Мамандардың жүктемесі</translation>
    </message>
    <message>
        <source>With figures</source>
        <translation>Көрсеткіші бар</translation>
    </message>
    <message>
        <source>Without any</source>
        <translation>Көрсеткіші жоқ</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Кезеңді таңдау</translation>
    </message>
    <message>
        <source>Nobody works here in this period</source>
        <translation>Бұл кезеңде жұмыс істейтін ешкім жоқ</translation>
    </message>
    <message>
        <source>What each specialist did is counted from the records themselves.</source>
        <translation>Әр маманның жұмысы жазбалардың өзінен есептеледі.</translation>
    </message>
    <message>
        <source>Say who led a session</source>
        <translation>Іс-шараны кім өткізгенін көрсетіңіз</translation>
    </message>
    <message>
        <source>It counts for them; whoever helped is said to have helped.</source>
        <translation>Іс-шара соған саналады; көмектескені бөлек айтылады.</translation>
    </message>
    <message>
        <source>Signs the paper</source>
        <translation>Құжатқа қол қояды</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Everybody ticked is planned for that day</source>
        <translation>Белгіленгендердің бәрі сол күнге жоспарланады</translation>
    </message>
    <message>
        <source>Attestations planned: {count}</source>
        <translation>Жоспарланған аттестаттау: {count}</translation>
    </message>
    <message>
        <source>For everybody ticked, as one action that can be undone.</source>
        <translation>Белгіленгендердің бәріне бірден; бір әрекетпен қайтаруға болады.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>Post by the act</source>
        <translation>Актідегі лауазым</translation>
    </message>
    <message>
        <source>What the law asks of the post follows from it</source>
        <translation>Лауазымға қойылатын талап осыдан шығады</translation>
    </message>
    <message>
        <source>Profession card</source>
        <translation>Кәсіп карточкасы</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Атауы қазақша</translation>
    </message>
    <message>
        <source>Left empty: as the card or the act has it</source>
        <translation>Бос болса – карточкадағы не актідегідей</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Атауы орысша</translation>
    </message>
    <message>
        <source>No act speaks of it</source>
        <translation>Актілерде жоқ лауазым</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Карточкасыз</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Тоқтау себебі</translation>
    </message>
    <message>
        <source>The profession card cites acts that are repealed:</source>
        <translation>Кәсіп карточкасы күші жойылған актілерге сілтейді:</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Шешім күні</translation>
    </message>
    <message>
        <source>Count service for</source>
        <translation>Өтіл қай санат үшін есептеледі</translation>
    </message>
    <message>
        <source>The next category</source>
        <translation>Келесі санат</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Қабылдайды</translation>
    </message>
    <message>
        <source>Ground in Kazakh</source>
        <translation>Негізі қазақша</translation>
    </message>
    <message>
        <source>Ground in Russian</source>
        <translation>Негізі орысша</translation>
    </message>
    <message>
        <source>Written in by hand</source>
        <translation>Қолмен жазылады</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Кімнің орнын басады</translation>
    </message>
    <message>
        <source>Signs as, in Kazakh</source>
        <translation>Лауазымы қазақша</translation>
    </message>
    <message>
        <source>Left empty: as the own post</source>
        <translation>Бос болса – өз лауазымымен</translation>
    </message>
    <message>
        <source>Signs as, in Russian</source>
        <translation>Лауазымы орысша</translation>
    </message>
    <message>
        <source>May sign</source>
        <translation>Қол қоя алатын құжаттары</translation>
    </message>
    <message>
        <source>None ticked: every kind of paper</source>
        <translation>Белгіленбесе – құжаттың барлық түрі</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Нақты адам емес</translation>
    </message>
    <message>
        <source>Beside those of the profession card; in Kazakh, then in Russian</source>
        <translation>Кәсіп карточкасындағыдан бөлек; қазақша, содан кейін орысша</translation>
    </message>
    <message>
        <source>Duty in Kazakh</source>
        <translation>Міндет қазақша</translation>
    </message>
    <message>
        <source>Duty in Russian</source>
        <translation>Міндет орысша</translation>
    </message>
    <message>
        <source>Take the duty away</source>
        <translation>Міндетті алып тастау</translation>
    </message>
    <message>
        <source>One more duty</source>
        <translation>Тағы бір міндет</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Талап</translation>
    </message>
    <message>
        <source>Enter the decision…</source>
        <translation>Шешімді енгізу…</translation>
    </message>
    <message>
        <source>Service as this rule takes it</source>
        <translation>Осы талап бойынша өтіл</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Құжатта</translation>
    </message>
    <message>
        <source>Every paper</source>
        <translation>Барлық құжат</translation>
    </message>
    <message>
        <source>Own right</source>
        <translation>Өз құқығы</translation>
    </message>
    <message>
        <source>In place of {name}</source>
        <translation>{name} орнына</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Қандай лауазыммен</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>Қандай құқықпен</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Орнын кім басады</translation>
    </message>
    <message>
        <source>Who may sign for somebody else</source>
        <translation>Басқаның орнына кім қол қояды</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>By their own right</source>
        <translation>Өз құқығымен</translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation>Орнын басатындар</translation>
    </message>
    <message>
        <source>New substitution</source>
        <translation>Орнын басуды енгізу</translation>
    </message>
    <message>
        <source>Name, post or basis</source>
        <translation>Аты, лауазымы не негізі</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Қол қоя алатындар</translation>
    </message>
    <message>
        <source>Nobody may sign on this day</source>
        <translation>Бұл күні ешкім қол қоя алмайды</translation>
    </message>
    <message>
        <source>A paper names whoever may sign it on its day, and by what right.</source>
        <translation>Құжатта сол күні қол қоя алатын адам және оның құқығының негізі жазылады.</translation>
    </message>
    <message>
        <source>Enter the right to sign</source>
        <translation>Қол қою құқығын енгізіңіз</translation>
    </message>
    <message>
        <source>In the form of the colleague, with its basis and days.</source>
        <translation>Қызметкердің терезесінде (F2), негізі мен мерзімімен.</translation>
    </message>
    <message>
        <source>Enter who stands in</source>
        <translation>Орнын кім басатынын енгізіңіз</translation>
    </message>
    <message>
        <source>By which order, from when to when, for which papers.</source>
        <translation>Қай бұйрықпен, қашаннан қашанға дейін, қай құжаттарға.</translation>
    </message>
    <message>
        <source>Any paper</source>
        <translation>Кез келген құжат</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Атқарылады</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Кім атқарады</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Жолды түзету</translation>
    </message>
    <message>
        <source>Enter it in the table</source>
        <translation>Кестеге енгізу</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Жолды алып тастау</translation>
    </message>
    <message>
        <source>Nobody holds this post on the day.</source>
        <translation>Бұл күні лауазымды ешкім атқармайды.</translation>
    </message>
    <message>
        <source>Outside the table</source>
        <translation>Кестеден тыс</translation>
    </message>
    <message>
        <source>Vacant: {count}</source>
        <translation>Бос: {count}</translation>
    </message>
    <message>
        <source>Over by {count}</source>
        <translation>Артық: {count}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Бос емес</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Places {places} · held {taken} · vacant {free}</source>
        <translation>Штат бірлігі {places} · атқарылады {taken} · бос {free}</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Артық</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Жаңа жол</translation>
    </message>
    <message>
        <source>Post, unit or name</source>
        <translation>Лауазым, бөлімше не аты</translation>
    </message>
    <message>
        <source>Staffing table</source>
        <translation>Штат кестесі</translation>
    </message>
    <message>
        <source>The staffing table is empty</source>
        <translation>Штат кестесі бос</translation>
    </message>
    <message>
        <source>Posts and their places stand here against who holds them.</source>
        <translation>Мұнда лауазымдар, олардың бірліктері және кім атқаратыны тұрады.</translation>
    </message>
    <message>
        <source>Enter the lines as the table was approved</source>
        <translation>Жолдарды бекітілген кестедегідей енгізіңіз</translation>
    </message>
    <message>
        <source>The post, its unit, how many places, since when.</source>
        <translation>Лауазымы, бөлімшесі, қанша бірлік, қашаннан.</translation>
    </message>
    <message>
        <source>Enter the posts that colleagues hold</source>
        <translation>Қызметкерлердің лауазымдарын енгізіңіз</translation>
    </message>
    <message>
        <source>What is vacant then counts itself.</source>
        <translation>Сонда бос орындар өзі есептеледі.</translation>
    </message>
    <message>
        <source>Checking what the law asks…</source>
        <translation>Заң талаптары тексерілуде…</translation>
    </message>
    <message>
        <source>The law and the records are those of this day</source>
        <translation>Заң да, жазбалар да осы күнге қаралады</translation>
    </message>
    <message>
        <source>Rules of the post</source>
        <translation>Лауазым талаптары</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кім қол қояды</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Post in Kazakh</source>
        <translation>Лауазымы қазақша</translation>
    </message>
    <message>
        <source>Post in Russian</source>
        <translation>Лауазымы орысша</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Жұмыс мерзімі</translation>
    </message>
    <message>
        <source>Basis in Kazakh</source>
        <translation>Негізі қазақша</translation>
    </message>
    <message>
        <source>Basis in Russian</source>
        <translation>Негізі орысша</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндері</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Қағазда</translation>
    </message>
    <message>
        <source>Signs only while standing in for somebody.</source>
        <translation>Тек біреудің орнын басқанда қол қояды.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Негізгі</translation>
    </message>
    <message>
        <source>Right to sign</source>
        <translation>Қол қою құқығы</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Post…</source>
        <translation>Лауазым…</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Education…</source>
        <translation>Білім…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Жұмыс өтілі</translation>
    </message>
    <message>
        <source>Service elsewhere…</source>
        <translation>Басқа ұйымдағы өтіл…</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Демалыс</translation>
    </message>
    <message>
        <source>Long leave…</source>
        <translation>Ұзақ демалыс…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Оқуы</translation>
    </message>
    <message>
        <source>Course or certificate…</source>
        <translation>Курс не сертификат…</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Санаттар</translation>
    </message>
    <message>
        <source>Category…</source>
        <translation>Санат…</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Аттестаттау</translation>
    </message>
    <message>
        <source>Plan an attestation…</source>
        <translation>Аттестаттауды жоспарлау…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Decision…</source>
        <translation>Шешім…</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Орнын басу</translation>
    </message>
    <message>
        <source>Stands in for somebody…</source>
        <translation>Біреудің орнын басады…</translation>
    </message>
    <message>
        <source>Own duties</source>
        <translation>Қосымша міндеттері</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>Тізімді өзгерту…</translation>
    </message>
    <message>
        <source>Does not sign papers.</source>
        <translation>Құжаттарға қол қоймайды.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>What the law asks</source>
        <translation>Заң талабы</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
</context>
<context>
    <name>StaffRoom</name>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Жаңа қызметкер</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>{name} signs by default from now on</source>
        <translation>Енді әдетте қол қояды: {name}</translation>
    </message>
    <message>
        <source>{name} is the officer by default from now on</source>
        <translation>Енді әдеттегі орындаушы: {name}</translation>
    </message>
    <message>
        <source>Name or post</source>
        <translation>Аты-жөні немесе лауазымы</translation>
    </message>
    <message>
        <source>No colleagues yet</source>
        <translation>Әзірге қызметкер жоқ</translation>
    </message>
    <message>
        <source>Whoever gives out papers and whoever signs them is kept here.</source>
        <translation>Құжат беретіндер мен оған қол қоятындар осында тұрады.</translation>
    </message>
    <message>
        <source>Enter who signs</source>
        <translation>Қол қоятын адамды енгізіңіз</translation>
    </message>
    <message>
        <source>The post and the basis of the right are printed under every paper.</source>
        <translation>Лауазымы мен құқық негізі әр құжаттың астында басылады.</translation>
    </message>
    <message>
        <source>Enter who receives people</source>
        <translation>Адам қабылдайтын қызметкерді енгізіңіз</translation>
    </message>
    <message>
        <source>The journal then says who did what.</source>
        <translation>Журналда кім не істегені көрінеді.</translation>
    </message>
</context>
<context>
    <name>TenderDialog</name>
    <message>
        <source>Selection among private agencies</source>
        <translation>Жекеше агенттіктер арасындағы іріктеу</translation>
    </message>
    <message>
        <source>Selection saved</source>
        <translation>Іріктеу сақталды</translation>
    </message>
    <message>
        <source>Selection removed</source>
        <translation>Іріктеу жойылды</translation>
    </message>
</context>
<context>
    <name>Tests</name>
    <message>
        <source>{typed} of {count}</source>
        <translation>{typed} / {count}</translation>
    </message>
    <message>
        <source>{raw} of {most} · {share}</source>
        <translation>{raw} / {most} · {share}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Бейін</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>On the screen, one after another</source>
        <translation>Экранда, бірінен соң бірі</translation>
    </message>
    <message>
        <source>Type the sheets in</source>
        <translation>Парақтарды теру</translation>
    </message>
    <message>
        <source>{tested} of {count} have a result, {begun} under way.</source>
        <translation>{count} адамның {tested} нәтижесі бар, {begun} тест жүріп жатыр.</translation>
    </message>
    <message>
        <source>Under way: {count} answered</source>
        <translation>Жүріп жатыр: {count} жауап</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Нәтиже жоқ</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>What you and the person made of it together</source>
        <translation>Адаммен бірге не түйдіңіз</translation>
    </message>
    <message>
        <source>Concluded by</source>
        <translation>Қорытынды жасаған</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Why a conclusion is possible all the same</source>
        <translation>Қорытынды неге сонда да мүмкін</translation>
    </message>
    <message>
        <source>Conclusion written: {name}</source>
        <translation>Қорытынды жазылды: {name}</translation>
    </message>
    <message>
        <source>Conclusion from a test</source>
        <translation>Тест бойынша қорытынды</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>{number}-жауап</translation>
    </message>
    <message>
        <source>Answer {number}, first pass: {sign}</source>
        <translation>{number}-жауап, бірінші теру: {sign}</translation>
    </message>
    <message>
        <source>Answer {number}, second pass: {sign}</source>
        <translation>{number}-жауап, екінші теру: {sign}</translation>
    </message>
    <message>
        <source>Method, Kazakh</source>
        <translation>Әдістеме (қаз.)</translation>
    </message>
    <message>
        <source>Method, Russian</source>
        <translation>Әдістеме (орыс.)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қай жерде</translation>
    </message>
    <message>
        <source>Conducted by</source>
        <translation>Өткізген</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Балдар</translation>
    </message>
    <message>
        <source>Test kept: {name}</source>
        <translation>Тест сақталды: {name}</translation>
    </message>
    <message>
        <source>Result from elsewhere</source>
        <translation>Басқа жерде алынған нәтиже</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Парақтың тілі</translation>
    </message>
    <message>
        <source>Type every sheet twice, unseen</source>
        <translation>Әр парақты біріншісіне қарамай екі рет теру</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Екінші теру</translation>
    </message>
    <message>
        <source>The two passes differ here. 1 takes the first, 2 the second.</source>
        <translation>Екі теру осы жерлерде бөлек. 1 – біріншісін, 2 – екіншісін алады.</translation>
    </message>
    <message>
        <source>No sheet: next person</source>
        <translation>Парақ жоқ: келесі адам</translation>
    </message>
    <message>
        <source>Another test or day</source>
        <translation>Басқа тест не күн</translation>
    </message>
    <message>
        <source>{place} of {count}: {name}</source>
        <translation>{place} / {count}: {name}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Test from paper</source>
        <translation>Қағаздағы тест</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Бұрынғы PIN-код</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Жаңа PIN-код</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4–12 цифр</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>PIN-код қойылды</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN-кодты өзгерту</translation>
    </message>
    <message>
        <source>Set a PIN first</source>
        <translation>Алдымен PIN-код қойыңыз</translation>
    </message>
    <message>
        <source>A participant&apos;s window goes only by this PIN, so that nobody sees the lists.</source>
        <translation>Қатысушының терезесі тек осы PIN-кодпен жабылады: тізімдерді ешкім көрмейді.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>көрсетілген</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жасырулы</translation>
    </message>
    <message>
        <source>The mark on each bar is the test of {days} days before.</source>
        <translation>Жолақтардағы белгі – {days} күн бұрынғы тест.</translation>
    </message>
    <message>
        <source>It was another version of the test: compare with care.</source>
        <translation>Ол тестінің басқа нұсқасы еді: салыстырғанда абай болыңыз.</translation>
    </message>
    <message>
        <source>Fields of work to look at together</source>
        <translation>Бірге қарайтын жұмыс салалары</translation>
    </message>
    <message>
        <source>Conclusion: {words}</source>
        <translation>Қорытынды: {words}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Себебі: {reason}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тестілер</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Экранда</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Қағаздан</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Басқа жерден</translation>
    </message>
    <message>
        <source>No test yet. It is answered here, or its results are typed in.</source>
        <translation>Тест әлі жоқ. Оған осында жауап беріледі немесе нәтижесі теріледі.</translation>
    </message>
    <message>
        <source>Conclusion taken back</source>
        <translation>Қорытынды алынып тасталды</translation>
    </message>
    <message>
        <source>Test removed</source>
        <translation>Тест жойылды</translation>
    </message>
    <message>
        <source>Copy of the profile goes to the printer</source>
        <translation>Бейіннің көшірмесі басуға жіберілді</translation>
    </message>
    <message>
        <source>A test is under way on the screen: {name}, {done} of {count}, begun {day}.</source>
        <translation>Экранда тест жүріп жатыр: {name}, {count} сұрақтың {done} жауабы бар, басталғаны {day}.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>Change the conclusion</source>
        <translation>Қорытындыны өзгерту</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Қорытынды жазу</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Көшірмесін басу</translation>
    </message>
    <message>
        <source>Print the profile</source>
        <translation>Бейінді басу</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Жауаптарды көрсету</translation>
    </message>
    <message>
        <source>Take the conclusion back</source>
        <translation>Қорытындыны алып тастау</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Test thrown away</source>
        <translation>Басталған тест тасталды</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Баптауларды ашу</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>Test on the screen</source>
        <translation>Экрандағы тест</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>{name} answers alone at this computer.</source>
        <translation>{name} осы компьютерде жалғыз жауап береді.</translation>
    </message>
    <message>
        <source>{count} people answer one after another at this computer, in the order of the list.</source>
        <translation>{count} адам осы компьютерде тізім ретімен бірінен соң бірі жауап береді.</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>экранда</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>қағаздан</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>басқа жерде</translation>
    </message>
    <message>
        <source>No conclusion possible: too few questions are answered.</source>
        <translation>Қорытынды жасауға болмайды: жауап берілген сұрақтар тым аз.</translation>
    </message>
    <message>
        <source>No conclusion possible: all scales are nearly equal, nothing stands out.</source>
        <translation>Қорытынды жасауға болмайды: шкалалардың бәрі тең дерлік, ешқайсысы ерекшеленбейді.</translation>
    </message>
    <message>
        <source>No conclusion possible: the answers contradict one another.</source>
        <translation>Қорытынды жасауға болмайды: жауаптар бір-біріне қайшы.</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Қорытындысы бар</translation>
    </message>
    <message>
        <source>No conclusion possible</source>
        <translation>Қорытынды жасауға болмайды</translation>
    </message>
    <message>
        <source>Needs a conclusion</source>
        <translation>Қорытынды күтіп тұр</translation>
    </message>
    <message>
        <source>{name}, {count} questions</source>
        <translation>{name}, {count} сұрақ</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Who or what</source>
        <translation>Кім немесе не</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Мәлімет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Кейінге қалдырылған</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Қайту</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>No plan is in force for this quarter.</source>
        <translation>Бұл тоқсанға қолданыстағы жоспар жоқ.</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Жоспарға өту</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Кейінге қалдырылды: {day}</translation>
    </message>
    <message>
        <source>Put off until the next notice</source>
        <translation>Келесі еске салуға дейін қалдырылды</translation>
    </message>
    <message>
        <source>Reminded of again</source>
        <translation>Қайта еске салынды</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Қай күнге дейін</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Until another day…</source>
        <translation>Басқа күнге дейін…</translation>
    </message>
    <message>
        <source>Until the next notice</source>
        <translation>Келесі еске салуға дейін</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Қатысушы табу</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Жаңа қатысушы</translation>
    </message>
    <message>
        <source>The week and the plan</source>
        <translation>Апта және жоспар</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Кейінге қалдыру…</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Қайта еске салу</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Орындалуға тиіс істер</translation>
    </message>
    <message>
        <source>Put off: {count}</source>
        <translation>Кейінге қалдырылған: {count}</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>ештеңе жоспарланбаған</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Осы апта</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>At work: {name}</source>
        <translation>Кезекші маман: {name}</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>демалыс күні</translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n day(s)</source>
        <translation>
            <numerusform>ең ескісі %n күн</numerusform>
            <numerusform>ең ескісі %n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more late</source>
        <translation>
            <numerusform>мерзімі өткен тағы %n</numerusform>
            <numerusform>мерзімі өткен тағы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To catch up: %n person(s) a week.</source>
        <translation>
            <numerusform>Үлгеру үшін аптасына %n адам керек.</numerusform>
            <numerusform>Үлгеру үшін аптасына %n адам керек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To catch up: %n session(s) a week.</source>
        <translation>
            <numerusform>Үлгеру үшін аптасына %n іс-шара керек.</numerusform>
            <numerusform>Үлгеру үшін аптасына %n іс-шара керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>past their day: {count}</source>
        <translation>мерзімі өткені: {count}</translation>
    </message>
    <message>
        <source>expected today: {count}</source>
        <translation>бүгін келетіні: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the quarter&apos;s end</source>
        <translation>
            <numerusform>тоқсан соңына %n күн</numerusform>
            <numerusform>тоқсан соңына %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>тағы {count}</translation>
    </message>
    <message>
        <source>Plan of quarter {number}</source>
        <translation>{number} тоқсан жоспары</translation>
    </message>
    <message>
        <source>today&apos;s mark {share} %</source>
        <translation>бүгінгі меже {share} %</translation>
    </message>
    <message>
        <source>{service}, sessions</source>
        <translation>{service}, іс-шара</translation>
    </message>
    <message>
        <source>{service} is behind: {done} of {planned}</source>
        <translation>{service} межеден артта: {planned} ішінен {done}</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due</source>
        <translation>Мерзімі өткені де, бүгінгісі де жоқ</translation>
    </message>
    <message>
        <source>Sessions of the day, answers, consents and everything with a term appears here by itself and goes away when it is done.</source>
        <translation>Күннің іс-шаралары, жауаптар, келісімдер және мерзімі бар барлық нәрсе осында өзі шығады, орындалған соң өзі кетеді.</translation>
    </message>
    <message>
        <source>The day begins here</source>
        <translation>Күн осыдан басталады</translation>
    </message>
    <message>
        <source>What is late, what is for today and what comes appears by itself.</source>
        <translation>Мерзімі өткені, бүгінгісі және алдағысы осында өзі шығады.</translation>
    </message>
    <message>
        <source>Register the first participant</source>
        <translation>Алғашқы қатысушыны тіркеңіз</translation>
    </message>
    <message>
        <source>Or take a list in: Ctrl+I in the tab of participants.</source>
        <translation>Немесе тізім енгізіңіз: «Қатысушылар» қойындысында Ctrl+I.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Іс-шара жоспарлаңыз</translation>
    </message>
    <message>
        <source>It appears here on its day, at its hour.</source>
        <translation>Ол осында өз күнінде, өз сағатында шығады.</translation>
    </message>
    <message>
        <source>Issue a referral</source>
        <translation>Жолдама беріңіз</translation>
    </message>
    <message>
        <source>Its answer is asked for here when its term is over.</source>
        <translation>Мерзімі өткенде оның жауабы осында сұралады.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Атауы қазақша</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Атауы орысша</translation>
    </message>
    <message>
        <source>Profession in Kazakh</source>
        <translation>Кәсіп қазақша</translation>
    </message>
    <message>
        <source>Empty: the one each has chosen</source>
        <translation>Бос болса: әркім өзі таңдағаны</translation>
    </message>
    <message>
        <source>Profession in Russian</source>
        <translation>Кәсіп орысша</translation>
    </message>
    <message>
        <source>Why they are added</source>
        <translation>Қосу себебі</translation>
    </message>
    <message>
        <source>{found}: {count}</source>
        <translation>{found}: {count}</translation>
    </message>
    <message>
        <source>A new list</source>
        <translation>Жаңа тізім</translation>
    </message>
    <message>
        <source>People chosen: {count}</source>
        <translation>Таңдалған адам: {count}</translation>
    </message>
    <message>
        <source>Put people on</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Тізімге қайтару</translation>
    </message>
    <message>
        <source>Profession to learn</source>
        <translation>Оқитын кәсібі</translation>
    </message>
    <message>
        <source>Edit the head</source>
        <translation>Тақырыбын түзету</translation>
    </message>
    <message>
        <source>Another list like it</source>
        <translation>Осындай тағы бір тізім</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Кесте етіп сақтау</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Тізімді жою</translation>
    </message>
    <message>
        <source>Training list</source>
        <translation>Оқыту тізімі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Шығарылды</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>Since, reason</source>
        <translation>Күні, себебі</translation>
    </message>
    <message>
        <source>Training list saved</source>
        <translation>Оқыту тізімі сақталды</translation>
    </message>
    <message>
        <source>New training list</source>
        <translation>Жаңа оқыту тізімі</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Place of training</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>Training from</source>
        <translation>Оқудың басталуы</translation>
    </message>
    <message>
        <source>Training until</source>
        <translation>Оқудың аяқталуы</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Жауапты маман</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Or a kept filter</source>
        <translation>Немесе сақталған сүзгі</translation>
    </message>
    <message>
        <source>Put on the list: {count}</source>
        <translation>Тізімге қосылды: {count}</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Сүзгі жоқ</translation>
    </message>
    <message>
        <source>Put people on the list</source>
        <translation>Тізімге адам қосу</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Taken off the list: {count}</source>
        <translation>Тізімнен шығарылды: {count}</translation>
    </message>
    <message>
        <source>Take off the list: {count}</source>
        <translation>Тізімнен шығару: {count}</translation>
    </message>
    <message>
        <source>The line and the reason stay; a page already issued stays too.</source>
        <translation>Жолы мен себебі сақталады; шығарылған құжат өзгермейді.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Outcome recorded: {count}</source>
        <translation>Нәтиже жазылды: {count}</translation>
    </message>
    <message>
        <source>What came of the training: {count}</source>
        <translation>Оқыту нәтижесі: {count} адам</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Profession set: {count}</source>
        <translation>Кәсіп жазылды: {count}</translation>
    </message>
    <message>
        <source>Profession to learn: {count}</source>
        <translation>Оқитын кәсібі: {count} адам</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Қосылған күні</translation>
    </message>
    <message>
        <source>Taken off on</source>
        <translation>Шығарылған күні</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Нәтиже күні</translation>
    </message>
    <message>
        <source>Training lists</source>
        <translation>Оқыту тізімдері</translation>
    </message>
    <message>
        <source>No training list yet</source>
        <translation>Оқыту тізімі әлі жоқ</translation>
    </message>
    <message>
        <source>Adults who are to be trained stand on numbered lists.</source>
        <translation>Кәсіптік оқытуға жіберілетін ересектер нөмірленген тізімге енгізіледі.</translation>
    </message>
    <message>
        <source>Choose the people</source>
        <translation>Адамдарды таңдаңыз</translation>
    </message>
    <message>
        <source>Filter the participants and put them on a list.</source>
        <translation>Қатысушыларды сүзіп, тізімге қосыңыз.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Тізімді басып шығарыңыз</translation>
    </message>
    <message>
        <source>It gets a number, and its page never changes.</source>
        <translation>Оған нөмір беріледі, беті кейін өзгермейді.</translation>
    </message>
    <message>
        <source>Record what came of it</source>
        <translation>Нәтижесін жазыңыз</translation>
    </message>
    <message>
        <source>For many people at once, each with the day.</source>
        <translation>Бірнеше адамға бірден, күнімен.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Шығарылмаған</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Шығарылған</translation>
    </message>
    <message>
        <source>№ {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>{title} · {day} · people: {count}</source>
        <translation>{title} · {day} · {count} адам</translation>
    </message>
    <message>
        <source>Pupils and students</source>
        <translation>Оқушылар мен студенттер</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18-ге толмаған</translation>
    </message>
    <message>
        <source>No valid consent</source>
        <translation>Жарамды келісімі жоқ</translation>
    </message>
</context>
<context>
    <name>TrainingCard</name>
    <message>
        <source>Put back on the list: {count}</source>
        <translation>Тізімге қайтарылды: {count}</translation>
    </message>
    <message>
        <source>Copy of list № {number} goes to the printer</source>
        <translation>№ {number} тізімнің көшірмесі басуға жіберілді</translation>
    </message>
    <message>
        <source>Another list is begun</source>
        <translation>Тағы бір тізім басталды</translation>
    </message>
    <message>
        <source>List removed: {title}</source>
        <translation>Тізім жойылды: {title}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Кесте (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved {count} rows: {file}</source>
        <translation>{count} жол сақталды: {file}</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>{count} адам</translation>
    </message>
    <message>
        <source>Taken off: {count}</source>
        <translation>Шығарылды: {count}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Іс-шаралар</translation>
    </message>
    <message>
        <source>School cohorts</source>
        <translation>Мектеп контингенті</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестер</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Тоқсан</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Making a backup: {share} %</source>
        <translation>Көшірме жасалуда: {share} %</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Көшірмесіз жабу</translation>
    </message>
    <message>
        <source>New centre</source>
        <translation>Жаңа орталық</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Training data: the people are invented</source>
        <translation>Оқу деректері: адамдар ойдан шығарылған</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Көшірме жасалуда…</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Consent withdrawn; its data may be processed until {day}</source>
        <translation>Келісім қайтарып алынды; деректер {day} дейін ғана өңделеді</translation>
    </message>
    <message>
        <source>Withdrawal of the consent</source>
        <translation>Келісімді қайтарып алу</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Қайтарып алуды тіркеу</translation>
    </message>
    <message>
        <source>{name}. Processing stops within 15 working days, on {day} at the latest; what the law keeps stays in the file.</source>
        <translation>{name}. Өңдеу 15 жұмыс күні ішінде, {day} күнінен кешіктірмей тоқтатылады; заң бойынша сақталатыны файлда қалады.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Taken back</source>
        <translation>Қайтарылды</translation>
    </message>
</context>
</TS>
