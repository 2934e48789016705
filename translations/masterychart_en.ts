<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 players</source>
        <translation>
            <numerusform>%1 player</numerusform>
            <numerusform>%1 players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned %Ln achievement(s)</source>
        <translation>
            <numerusform>Earned %Ln achievement</numerusform>
            <numerusform>Earned %Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln achievement</numerusform>
            <numerusform>%Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unofficial achievement(s)</source>
        <translation>
            <numerusform>%Ln unofficial achievement</numerusform>
            <numerusform>%Ln unofficial achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hardcore players</source>
        <translation>
            <numerusform>%1 hardcore player</numerusform>
            <numerusform>%1 hardcore players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 casual players</source>
        <translation>
            <numerusform>%1 casual player</numerusform>
            <numerusform>%1 casual players</numerusform>
        </translation>
    </message>
</context>
</TS>
