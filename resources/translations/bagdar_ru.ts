<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
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
    <name>TopBar</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Заблокировать окно</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
</TS>
