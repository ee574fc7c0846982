<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FilterPane</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy outside this computer for %n day(s)</source>
        <translation>
            <numerusform>No copy outside this computer for %n day</numerusform>
            <numerusform>No copy outside this computer for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Take in %n row</numerusform>
            <numerusform>Take in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) undecided; they stay outside</source>
        <translation>
            <numerusform>%n doubt undecided; it stays outside</numerusform>
            <numerusform>%n doubts undecided; they stay outside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n action(s) done after the copy will not be in it.</source>
        <translation>
            <numerusform>%n action done after the copy will not be in it.</numerusform>
            <numerusform>%n actions done after the copy will not be in it.</numerusform>
        </translation>
    </message>
</context>
</TS>
