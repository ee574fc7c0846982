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
    <name>Quarters</name>
    <message numerus="yes">
        <source>Open · %n day(s) to its end</source>
        <translation>
            <numerusform>Open · %n day to its end</numerusform>
            <numerusform>Open · %n days to its end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago, not closed</source>
        <translation>
            <numerusform>Ended %n day ago, not closed</numerusform>
            <numerusform>Ended %n days ago, not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed since: %n figure(s)</source>
        <translation>
            <numerusform>Changed since: %n figure</numerusform>
            <numerusform>Changed since: %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} and %n more</numerusform>
            <numerusform>{first} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
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
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n day(s)</source>
        <translation>
            <numerusform>the oldest %n day</numerusform>
            <numerusform>the oldest %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the quarter&apos;s end</source>
        <translation>
            <numerusform>%n day to the quarter&apos;s end</numerusform>
            <numerusform>%n days to the quarter&apos;s end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more late</source>
        <translation>
            <numerusform>and %n more late</numerusform>
            <numerusform>and %n more late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To catch up: %n person(s) a week.</source>
        <translation>
            <numerusform>To catch up: %n person a week.</numerusform>
            <numerusform>To catch up: %n persons a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To catch up: %n session(s) a week.</source>
        <translation>
            <numerusform>To catch up: %n session a week.</numerusform>
            <numerusform>To catch up: %n sessions a week.</numerusform>
        </translation>
    </message>
</context>
</TS>
