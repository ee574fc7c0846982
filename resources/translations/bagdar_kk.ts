<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <source>Go to the next mistake</source>
        <translation>Келесі қатеге өту</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Қойындылар</translation>
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
        <source>Comparing with the people on the books…</source>
        <translation>Есептегі адамдармен салыстырылуда…</translation>
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
        <translation>Адамдар тізімі · 4 қадамның {step}-і: {title}</translation>
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
        <source>Every referral, consent and register that is printed is listed here.</source>
        <translation>Басылған әр жолдама, келісім және тізілім осында тұрады.</translation>
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
        <translation>Түбіртек қайтқанда құжатты таңдап, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Set numbers aside</source>
        <translation>Нөмірлерді резервке алу</translation>
    </message>
    <message>
        <source>They serve while there is no power.</source>
        <translation>Жарық жоқта керек болады.</translation>
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
        <translation>12 сан; жеке кәсіпкерде — ЖСН</translation>
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
        <source>Decided: new</source>
        <translation>Шешілді: жаңа</translation>
    </message>
    <message>
        <source>Decided: left out</source>
        <translation>Шешілді: өткізілді</translation>
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
        <source>Name, Kazakh</source>
        <translation>Атауы (қаз.)</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Атауы (орыс.)</translation>
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
        <source>Edit</source>
        <translation>Өңдеу</translation>
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
        <source>At work</source>
        <translation>Жұмыста</translation>
    </message>
    <message>
        <source>May sign today</source>
        <translation>Бүгін қол қоя алады</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>Жұмыста емес</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>May not sign today</source>
        <translation>Бүгін қол қоя алмайды</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} бастап</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
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
        <source>Main</source>
        <translation>Негізгі</translation>
    </message>
    <message>
        <source>Right to sign</source>
        <translation>Қол қою құқығы</translation>
    </message>
    <message>
        <source>Does not sign papers.</source>
        <translation>Құжаттарға қол қоймайды.</translation>
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
    <name>Window</name>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
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
