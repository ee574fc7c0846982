<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
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
    <name>TopBar</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Терезені құлыптау</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
</context>
</TS>
