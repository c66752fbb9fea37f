<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>What it is made of</source>
        <translation>Mistä ohjelma on tehty</translation>
    </message>
    <message>
        <source>Find a part</source>
        <translation>Etsi osaa</translation>
    </message>
    <message>
        <source>Name or licence</source>
        <translation>Nimi tai lisenssi</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Ohjelman osat</translation>
    </message>
    <message>
        <source>Licence of the part</source>
        <translation>Osan lisenssi</translation>
    </message>
    <message>
        <source>No such part</source>
        <translation>Sellaista osaa ei ole</translation>
    </message>
    <message>
        <source>Nothing the program is made of has this in its name or licence.</source>
        <translation>Minkään osan nimessä tai lisenssissä ei ole tätä.</translation>
    </message>
    <message>
        <source>The program sends nothing to any network. Your data leaves this computer only when you carry a file out of it. It is free software without warranty; its source comes with it.</source>
        <translation>Ohjelma ei lähetä mitään verkkoon. Tiedot lähtevät tältä koneelta vain, kun viet itse tiedoston muualle. Ohjelma on vapaa, sillä ei ole takuuta ja lähdekoodi tulee mukana.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Salaus</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), each under its own free licence</source>
        <translation>
            <numerusform>%n osa, jolla on oma vapaa lisenssinsä</numerusform>
            <numerusform>%n osaa, jokaisella oma vapaa lisenssinsä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Not yet answered</source>
        <translation>Vastaamatta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei ole</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vastattu</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up &amp;now</source>
        <translation>Varmuuskopioi &amp;nyt</translation>
    </message>
    <message>
        <source>&amp;Lock and restore…</source>
        <translation>Lukitse ja &amp;palauta…</translation>
    </message>
    <message>
        <source>&amp;Add a place…</source>
        <translation>&amp;Lisää paikka…</translation>
    </message>
    <message>
        <source>A backup is made by itself half an hour after a change and when you lock or close, and is opened and checked at once. All of the last two days are kept, then one for each of 7 days, 4 weeks and 3 months; none is kept over 90 days, so that what you erase does not live on in them.</source>
        <translation>Varmuuskopio syntyy itsestään puoli tuntia muutoksen jälkeen sekä kun lukitset tai suljet ohjelman, ja se avataan ja tarkistetaan heti. Kahden viime päivän kopiot säilytetään kaikki, sitten yksi kultakin 7 päivältä, 4 viikolta ja 3 kuukaudelta. Yhtään ei säilytetä yli 90 päivää, jotta poistamasi tiedot eivät jää niihin.</translation>
    </message>
    <message>
        <source>Second places</source>
        <translation>Muut paikat</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept</source>
        <translation>
            <numerusform>%n varmuuskopio tallessa</numerusform>
            <numerusform>%n varmuuskopiota tallessa</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest on this computer</source>
        <translation>Uusin tällä koneella</translation>
    </message>
    <message>
        <source>Newest in a second place</source>
        <translation>Uusin toisessa paikassa</translation>
    </message>
    <message>
        <source>Changes not in any backup since</source>
        <translation>Varmuuskopioimatta alkaen</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>onnistui</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>epäonnistui</translation>
    </message>
    <message>
        <source>Restore practised</source>
        <translation>Palautusta harjoiteltu</translation>
    </message>
    <message>
        <source>If this computer breaks or is stolen, its backups go with it. Take a memory stick or another disk into use as a second place.</source>
        <translation>Jos tämä kone rikkoutuu tai varastetaan, sen varmuuskopiot menevät mukana. Ota muistitikku tai toinen levy käyttöön toiseksi paikaksi.</translation>
    </message>
    <message>
        <source>The second place lags behind. Connect it: the rest happens by itself.</source>
        <translation>Toinen paikka on jäljessä. Liitä se koneeseen, niin loppu hoituu itsestään.</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Pois käytöstä</translation>
    </message>
    <message>
        <source>On the same disk</source>
        <translation>Samalla levyllä</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Liitetty</translation>
    </message>
    <message>
        <source>Last connected {when}</source>
        <translation>Liitetty viimeksi {when}</translation>
    </message>
    <message>
        <source>No backups there yet.</source>
        <translation>Siellä ei ole vielä varmuuskopioita.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the newest {when}.</source>
        <translation>
            <numerusform>%n varmuuskopio, uusin {when}.</numerusform>
            <numerusform>%n varmuuskopiota, uusin {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the disk the client file lies on, so it helps only against mistakes.</source>
        <translation>Asiakastiedosto on samalla levyllä, joten tästä on apua vain omien erehdysten varalta.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold what you have erased. Connect it to have them cleaned; at the latest they are removed on {day}.</source>
        <translation>
            <numerusform>%n varmuuskopiossa on vielä poistamiasi tietoja. Liitä paikka koneeseen, niin se puhdistetaan; viimeistään se poistuu {day}.</numerusform>
            <numerusform>%n varmuuskopiossa on vielä poistamiasi tietoja. Liitä paikka koneeseen, niin ne puhdistetaan; viimeistään ne poistuvat {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder on the memory stick or disk</source>
        <translation>&amp;Kansio muistitikulla tai levyllä</translation>
    </message>
    <message>
        <source>A folder on the memory stick or disk</source>
        <translation>Kansio muistitikulla tai levyllä</translation>
    </message>
    <message>
        <source>&amp;Name you know it by</source>
        <translation>Ni&amp;mi, josta tunnet sen</translation>
    </message>
    <message>
        <source>Blue memory stick</source>
        <translation>Sininen muistitikku</translation>
    </message>
    <message>
        <source>Write the same name on it. It need not always be in the same slot.</source>
        <translation>Kirjoita sama nimi sen kylkeen. Sen ei tarvitse aina olla samassa liittimessä.</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Valitse ensin kansio.</translation>
    </message>
    <message>
        <source>{service} seems to copy this folder to its cloud. Backups are encrypted and may lie there, but the service may keep old versions of them longer than 90 days: what you erase stays in those.</source>
        <translation>{service} näyttää kopioivan tämän kansion pilveen. Varmuuskopiot on salattu ja ne saavat olla siellä, mutta palvelu saattaa pitää niiden vanhoja versioita yli 90 päivää: poistamasi tiedot jäävät niihin.</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>Breach</name>
    <message>
        <source>What to do, and by when</source>
        <translation>Mitä pitää tehdä ja mihin mennessä</translation>
    </message>
    <message>
        <source>Notification sent…</source>
        <translation>Ilmoitus lähetetty…</translation>
    </message>
    <message>
        <source>Print for the notification</source>
        <translation>Tulosta ilmoitusta varten</translation>
    </message>
    <message>
        <source>Close the breach</source>
        <translation>Merkitse päätetyksi</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>People to tell</source>
        <translation>Henkilöt, joille kerrotaan</translation>
    </message>
    <message>
        <source>The 72 hours appear when the moment is there.</source>
        <translation>72 tuntia näkyvät, kun olet kirjannut hetken.</translation>
    </message>
    <message>
        <source>Nothing: it can be closed.</source>
        <translation>Ei mitään: loukkauksen voi päättää.</translation>
    </message>
    <message>
        <source>Closed {day}. Kept five years.</source>
        <translation>Päätetty {day}. Säilytetään viisi vuotta.</translation>
    </message>
    <message>
        <source>Add the case number…</source>
        <translation>Lisää diaarinumero…</translation>
    </message>
    <message>
        <source>Correct the case number…</source>
        <translation>Korjaa diaarinumeroa…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Kirje…</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Kerrottu tänään</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Vielä tekemättä</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>When did you &amp;notice it?</source>
        <translation>&amp;Milloin huomasit sen?</translation>
    </message>
    <message>
        <source>The 72 hours run from this moment, also at night and over the weekend.</source>
        <translation>72 tuntia lasketaan tästä hetkestä, myös yöllä ja viikonloppuna.</translation>
    </message>
    <message>
        <source>It &amp;began</source>
        <translation>Se &amp;alkoi</translation>
    </message>
    <message>
        <source>It &amp;ended</source>
        <translation>Se &amp;päättyi</translation>
    </message>
    <message>
        <source>What was broken? Several may be.</source>
        <translation>Mitä tiedoille tapahtui? Voit valita useita.</translation>
    </message>
    <message>
        <source>Facts only. No names and nothing sensitive: people and the authority read this.</source>
        <translation>Vain tosiasiat. Ei nimiä eikä mitään arkaluonteista: tämän lukevat henkilöt ja valtuutettu.</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>Mitä tapaht&amp;ui?</translation>
    </message>
    <message>
        <source>With which &amp;provider did it happen?</source>
        <translation>Minkä pa&amp;lveluntarjoajan luona se tapahtui?</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Keitä se koskee</translation>
    </message>
    <message>
        <source>&amp;People, about</source>
        <translation>&amp;Henkilöitä noin</translation>
    </message>
    <message>
        <source>&amp;Records, about</source>
        <translation>Tietueita n&amp;oin</translation>
    </message>
    <message>
        <source>&amp;Who of them is on file?</source>
        <translation>&amp;Keitä heistä on asiakastiedostossa?</translation>
    </message>
    <message>
        <source>For the letters, if they must be told. The authority does not get names.</source>
        <translation>Kirjeitä varten, jos heille on kerrottava. Valtuutettu ei saa nimiä.</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Mitä tietoja</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Henkilötietoryhmät</translation>
    </message>
    <message>
        <source>What follows and what was done</source>
        <translation>Mitä seuraa ja mitä on tehty</translation>
    </message>
    <message>
        <source>What may &amp;follow for them?</source>
        <translation>Mitä siitä voi heille &amp;seurata?</translation>
    </message>
    <message>
        <source>What have you &amp;done about it?</source>
        <translation>Mitä olet t&amp;ehnyt asialle?</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Arviosi riskistä</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Ei vielä arvioitu</translation>
    </message>
    <message>
        <source>Unlikely: only this entry. A risk: notify the authority. High: tell the people too.</source>
        <translation>Epätodennäköinen: tämä merkintä riittää. Riski: ilmoita valtuutetulle. Korkea: kerro myös henkilöille.</translation>
    </message>
    <message>
        <source>How likely does it &amp;harm people?</source>
        <translation>Miten to&amp;dennäköisesti siitä on haittaa ihmisille?</translation>
    </message>
    <message>
        <source>Wh&amp;y do you think so?</source>
        <translation>M&amp;iksi arvioit näin?</translation>
    </message>
    <message>
        <source>If you do not tell the people: why not?</source>
        <translation>Jos et kerro henkilöille, miksi et?</translation>
    </message>
    <message>
        <source>For example: the files were encrypted and the key is safe (Art. 34(3)).</source>
        <translation>Esimerkiksi: tiedostot olivat salattuja ja avain on tallessa (34 artiklan 3 kohta).</translation>
    </message>
    <message>
        <source>Why is the notification &amp;late?</source>
        <translation>Miksi ilmoitus m&amp;yöhästyi?</translation>
    </message>
    <message>
        <source>With myself, or not known</source>
        <translation>Minulla itselläni, tai ei tiedossa</translation>
    </message>
    <message>
        <source>day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>time</source>
        <translation>kellonaika</translation>
    </message>
    <message>
        <source>at</source>
        <translation>klo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Breach {number}</source>
        <translation>Tietoturvaloukkaus {number}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>kirje</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Tehdään tulostetta…</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>tietoturvaloukkaus</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Tietoturvaloukkaus</translation>
    </message>
    <message>
        <source>Which notification?</source>
        <translation>Mikä ilmoitus?</translation>
    </message>
    <message>
        <source>When did it go?</source>
        <translation>Milloin se lähti?</translation>
    </message>
    <message>
        <source>The authority&apos;s case number</source>
        <translation>Valtuutetun diaarinumero</translation>
    </message>
    <message>
        <source>It stands in the receipt; it can be added later.</source>
        <translation>Se on kuittauksessa; voit lisätä sen myöhemminkin.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Notified late</source>
        <translation>Ilmoitettu myöhässä</translation>
    </message>
    <message>
        <source>Notified in time</source>
        <translation>Ilmoitettu ajoissa</translation>
    </message>
    <message>
        <source>No notification needed</source>
        <translation>Ei tarvitse ilmoittaa</translation>
    </message>
    <message numerus="yes">
        <source>The 72 hours ended %n hour(s) ago</source>
        <translation>
            <numerusform>72 tuntia päättyi %n tunti sitten</numerusform>
            <numerusform>72 tuntia päättyi %n tuntia sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n tunti jäljellä</numerusform>
            <numerusform>%n tuntia jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority was first told {moment}.</source>
        <translation>Ensi-ilmoitus valtuutetulle: {moment}.</translation>
    </message>
    <message>
        <source>Notify the authority by {moment} at the latest.</source>
        <translation>Ilmoita valtuutetulle viimeistään {moment}.</translation>
    </message>
    <message>
        <source>{name}: not told yet</source>
        <translation>{name}: ei vielä kerrottu</translation>
    </message>
    <message>
        <source>{name}: told {day}</source>
        <translation>{name}: kerrottu {day}</translation>
    </message>
</context>
<context>
    <name>Business</name>
    <message>
        <source>&amp;Legal form</source>
        <translation>&amp;Yritysmuoto</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Oma &amp;nimesi</translation>
    </message>
    <message>
        <source>A sole trader is the controller in person.</source>
        <translation>Yksityinen elinkeinonharjoittaja on itse rekisterinpitäjä.</translation>
    </message>
    <message>
        <source>&amp;Trade name</source>
        <translation>T&amp;oiminimi</translation>
    </message>
    <message>
        <source>The registered name of the business.</source>
        <translation>Yrityksen rekisteröity nimi.</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Lyhyt nimi</translation>
    </message>
    <message>
        <source>Used within the texts.</source>
        <translation>Käytetään tekstien sisällä.</translation>
    </message>
    <message>
        <source>&amp;Business ID</source>
        <translation>Y-t&amp;unnus</translation>
    </message>
    <message>
        <source>Street &amp;address</source>
        <translation>&amp;Katuosoite</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postinumero</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>Postitoi&amp;mipaikka</translation>
    </message>
    <message>
        <source>Print the address on notices</source>
        <translation>Tulosta osoite selosteisiin</translation>
    </message>
    <message>
        <source>Leave it out when it is your home; then give a phone number or an e-mail.</source>
        <translation>Jätä pois, jos osoite on kotisi. Anna silloin puhelinnumero tai sähköposti.</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Puh&amp;elin</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Sähköposti</translation>
    </message>
    <message>
        <source>&amp;Financial year ends</source>
        <translation>T&amp;ilikausi päättyy</translation>
    </message>
    <message>
        <source>Accounting records are kept by this date.</source>
        <translation>Kirjanpidon säilytysaika lasketaan tästä.</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>Checking the client file…</source>
        <translation>Tarkistetaan asiakastiedostoa…</translation>
    </message>
    <message>
        <source>Practising a restore…</source>
        <translation>Harjoitellaan palautusta…</translation>
    </message>
    <message>
        <source>Finishing an erasure…</source>
        <translation>Viimeistellään poistoa…</translation>
    </message>
    <message>
        <source>Saving a backup…</source>
        <translation>Tallennetaan varmuuskopiota…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Jatka siitä</translation>
    </message>
    <message>
        <source>Something you were writing is not saved yet.</source>
        <translation>Jotakin kirjoittamaasi ei ole vielä tallennettu.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Saved.</source>
        <translation>Tallennettu.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Peruttu.</translation>
    </message>
    <message>
        <source>Round begun.</source>
        <translation>Kierros aloitettu.</translation>
    </message>
    <message>
        <source>Step written down.</source>
        <translation>Vaihe kirjattu.</translation>
    </message>
    <message>
        <source>Minute signed.</source>
        <translation>Pöytäkirja allekirjoitettu.</translation>
    </message>
    <message>
        <source>Round taken back.</source>
        <translation>Kierros peruttu.</translation>
    </message>
    <message>
        <source>Accounting reference saved.</source>
        <translation>Laskun viite tallennettu.</translation>
    </message>
    <message>
        <source>Assessment saved.</source>
        <translation>Arviointi tallennettu.</translation>
    </message>
    <message>
        <source>Ban lifted.</source>
        <translation>Kielto peruttu.</translation>
    </message>
    <message>
        <source>Ban saved.</source>
        <translation>Kielto tallennettu.</translation>
    </message>
    <message>
        <source>Clean-up round signed off.</source>
        <translation>Läpikäyntikierros kuitattu.</translation>
    </message>
    <message>
        <source>Moved to the archive.</source>
        <translation>Siirretty arkistoon.</translation>
    </message>
    <message>
        <source>Brought back from the archive.</source>
        <translation>Palautettu arkistosta.</translation>
    </message>
    <message>
        <source>Cards merged into one.</source>
        <translation>Kortit yhdistetty.</translation>
    </message>
    <message>
        <source>Clients imported.</source>
        <translation>Asiakkaat tuotu.</translation>
    </message>
    <message>
        <source>Not shown as possible duplicates any more.</source>
        <translation>Paria ei enää näytetä kaksoiskappaleina.</translation>
    </message>
    <message>
        <source>Contact saved.</source>
        <translation>Yhteydenotto tallennettu.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Suostumus kirjattu.</translation>
    </message>
    <message>
        <source>Wording taken into use.</source>
        <translation>Sanamuoto otettu käyttöön.</translation>
    </message>
    <message>
        <source>Consent withdrawn.</source>
        <translation>Suostumuksen peruutus kirjattu.</translation>
    </message>
    <message>
        <source>Ban on marketing recorded.</source>
        <translation>Markkinointikielto kirjattu.</translation>
    </message>
    <message>
        <source>Ground for marketing recorded.</source>
        <translation>Markkinoinnin peruste kirjattu.</translation>
    </message>
    <message>
        <source>Permission recorded.</source>
        <translation>Lupa kirjattu.</translation>
    </message>
    <message>
        <source>Permission withdrawn.</source>
        <translation>Luvan peruutus kirjattu.</translation>
    </message>
    <message>
        <source>Written into the log of what was sent.</source>
        <translation>Kirjattu lähetetyksi.</translation>
    </message>
    <message>
        <source>Contract saved.</source>
        <translation>Sopimus tallennettu.</translation>
    </message>
    <message>
        <source>Your business saved.</source>
        <translation>Yrityksen tiedot tallennettu.</translation>
    </message>
    <message>
        <source>Note of a notice given removed.</source>
        <translation>Merkintä selosteen antamisesta poistettu.</translation>
    </message>
    <message>
        <source>Note of a notice given corrected.</source>
        <translation>Merkintä selosteen antamisesta korjattu.</translation>
    </message>
    <message>
        <source>Disclosure saved.</source>
        <translation>Tietojen luovutus tallennettu.</translation>
    </message>
    <message>
        <source>File attached.</source>
        <translation>Tiedosto liitetty.</translation>
    </message>
    <message>
        <source>Guardian removed.</source>
        <translation>Huoltaja poistettu.</translation>
    </message>
    <message>
        <source>Guardian saved.</source>
        <translation>Huoltaja tallennettu.</translation>
    </message>
    <message>
        <source>Erasing put on hold.</source>
        <translation>Poisto keskeytetty.</translation>
    </message>
    <message>
        <source>Hold lifted.</source>
        <translation>Keskeytys purettu.</translation>
    </message>
    <message>
        <source>Processing restricted.</source>
        <translation>Käsittely rajoitettu.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Päätetty.</translation>
    </message>
    <message>
        <source>Decision saved.</source>
        <translation>Päätös tallennettu.</translation>
    </message>
    <message>
        <source>Marketing banned in every channel.</source>
        <translation>Markkinointi kielletty joka kanavassa.</translation>
    </message>
    <message>
        <source>Consents withdrawn.</source>
        <translation>Suostumukset peruutettu.</translation>
    </message>
    <message>
        <source>Objection decided.</source>
        <translation>Vastustamisesta päätetty.</translation>
    </message>
    <message>
        <source>Correction written down.</source>
        <translation>Oikaisu kirjattu.</translation>
    </message>
    <message>
        <source>Data released for erasure.</source>
        <translation>Tiedot vapautettu poistettaviksi.</translation>
    </message>
    <message>
        <source>Tasks written down.</source>
        <translation>Tehtävät kirjattu.</translation>
    </message>
    <message>
        <source>Task dealt with.</source>
        <translation>Tehtävä hoidettu.</translation>
    </message>
    <message>
        <source>Request written down.</source>
        <translation>Pyyntö kirjattu.</translation>
    </message>
    <message>
        <source>Request corrected.</source>
        <translation>Pyynnön tiedot korjattu.</translation>
    </message>
    <message>
        <source>Deadline extended.</source>
        <translation>Määräaikaa jatkettu.</translation>
    </message>
    <message>
        <source>Step of the request written down.</source>
        <translation>Pyynnön vaihe kirjattu.</translation>
    </message>
    <message>
        <source>Request closed.</source>
        <translation>Pyyntö päätetty.</translation>
    </message>
    <message>
        <source>Query for identity written down.</source>
        <translation>Henkilöllisyyden kysely kirjattu.</translation>
    </message>
    <message>
        <source>Answer to the query written down.</source>
        <translation>Vastaus kyselyyn kirjattu.</translation>
    </message>
    <message>
        <source>Identity marked as verified.</source>
        <translation>Henkilöllisyys merkitty varmistetuksi.</translation>
    </message>
    <message>
        <source>Place written down.</source>
        <translation>Tietopaikka kirjattu.</translation>
    </message>
    <message>
        <source>Breach written down.</source>
        <translation>Tietoturvaloukkaus kirjattu.</translation>
    </message>
    <message>
        <source>Breach saved.</source>
        <translation>Tietoturvaloukkaus tallennettu.</translation>
    </message>
    <message>
        <source>Whom it concerns saved.</source>
        <translation>Tallennettu, keitä se koskee.</translation>
    </message>
    <message>
        <source>Marked as told.</source>
        <translation>Merkitty kerrotuksi.</translation>
    </message>
    <message>
        <source>Notification written down.</source>
        <translation>Ilmoitus kirjattu.</translation>
    </message>
    <message>
        <source>Case number saved.</source>
        <translation>Diaarinumero tallennettu.</translation>
    </message>
    <message>
        <source>Breach closed.</source>
        <translation>Tietoturvaloukkaus päätetty.</translation>
    </message>
    <message>
        <source>Breach opened again.</source>
        <translation>Tietoturvaloukkaus avattu uudelleen.</translation>
    </message>
    <message>
        <source>Passages decided.</source>
        <translation>Kohdista päätetty.</translation>
    </message>
    <message>
        <source>Letter saved.</source>
        <translation>Kirje tallennettu.</translation>
    </message>
    <message>
        <source>Letter thrown away.</source>
        <translation>Kirje hylätty.</translation>
    </message>
    <message>
        <source>Letter marked as sent.</source>
        <translation>Kirje merkitty lähetetyksi.</translation>
    </message>
    <message>
        <source>Package made.</source>
        <translation>Paketti tehty.</translation>
    </message>
    <message>
        <source>Handing over written down.</source>
        <translation>Luovutus kirjattu.</translation>
    </message>
    <message>
        <source>Written down that the person was told.</source>
        <translation>Ilmoitus henkilölle kirjattu.</translation>
    </message>
    <message>
        <source>Restriction lifted.</source>
        <translation>Rajoitus purettu.</translation>
    </message>
    <message>
        <source>Data frozen.</source>
        <translation>Tiedot jäädytetty.</translation>
    </message>
    <message>
        <source>Review date changed.</source>
        <translation>Tarkistuspäivä muutettu.</translation>
    </message>
    <message>
        <source>Freeze ended.</source>
        <translation>Jäädytys päätetty.</translation>
    </message>
    <message>
        <source>Kept on hold; you are reminded on the new day.</source>
        <translation>Keskeytystä jatkettu. Ohjelma muistuttaa uutena päivänä.</translation>
    </message>
    <message>
        <source>Put off for 30 days.</source>
        <translation>Siirretty 30 päivää.</translation>
    </message>
    <message>
        <source>Labels saved.</source>
        <translation>Tunnisteet tallennettu.</translation>
    </message>
    <message>
        <source>Place for backups added.</source>
        <translation>Varmuuskopioiden paikka lisätty.</translation>
    </message>
    <message>
        <source>Place for backups taken out of use.</source>
        <translation>Varmuuskopioiden paikka poistettu käytöstä.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Muistiinpano tallennettu.</translation>
    </message>
    <message>
        <source>Version of the notice kept.</source>
        <translation>Selosteen versio tallennettu.</translation>
    </message>
    <message>
        <source>Notice given, written down.</source>
        <translation>Selosteen antaminen kirjattu.</translation>
    </message>
    <message>
        <source>Version of the notice taken into use.</source>
        <translation>Selosteen versio otettu käyttöön.</translation>
    </message>
    <message>
        <source>Old notice taken in as a register.</source>
        <translation>Vanha seloste tuotu rekisteriksi.</translation>
    </message>
    <message>
        <source>Organisation saved.</source>
        <translation>Organisaatio tallennettu.</translation>
    </message>
    <message>
        <source>Copy noted as deleted.</source>
        <translation>Kopio merkitty poistetuksi.</translation>
    </message>
    <message>
        <source>Data gathered.</source>
        <translation>Tiedot koottu.</translation>
    </message>
    <message>
        <source>Paper saved.</source>
        <translation>Paperi tallennettu.</translation>
    </message>
    <message>
        <source>Marked as destroyed.</source>
        <translation>Merkitty tuhotuksi.</translation>
    </message>
    <message>
        <source>Noted as looked at.</source>
        <translation>Merkitty katsotuksi.</translation>
    </message>
    <message>
        <source>Signed off as destroyed.</source>
        <translation>Kuitattu tuhotuksi.</translation>
    </message>
    <message>
        <source>Taking part in an event saved.</source>
        <translation>Tilaisuus tallennettu.</translation>
    </message>
    <message>
        <source>Person saved.</source>
        <translation>Henkilö tallennettu.</translation>
    </message>
    <message>
        <source>Recipients added from the list of services.</source>
        <translation>Lisätty palveluluettelosta.</translation>
    </message>
    <message>
        <source>Registers and recipients filled in from your answers.</source>
        <translation>Rekisterit ja palveluntarjoajat täytetty vastauksistasi.</translation>
    </message>
    <message>
        <source>Recipient removed.</source>
        <translation>Palveluntarjoaja poistettu.</translation>
    </message>
    <message>
        <source>Recipient saved.</source>
        <translation>Palveluntarjoaja tallennettu.</translation>
    </message>
    <message>
        <source>Register saved.</source>
        <translation>Rekisteri tallennettu.</translation>
    </message>
    <message>
        <source>Retention rules saved. Check the notice too.</source>
        <translation>Säilytyssäännöt tallennettu. Tarkista myös seloste.</translation>
    </message>
    <message>
        <source>Registers taken in.</source>
        <translation>Rekisterit lisätty.</translation>
    </message>
    <message>
        <source>Role added.</source>
        <translation>Rooli lisätty.</translation>
    </message>
    <message>
        <source>Role saved.</source>
        <translation>Rooli tallennettu.</translation>
    </message>
    <message>
        <source>Meeting saved.</source>
        <translation>Tapaaminen tallennettu.</translation>
    </message>
    <message>
        <source>Date saved.</source>
        <translation>Sovittu aika tallennettu.</translation>
    </message>
    <message>
        <source>Date removed.</source>
        <translation>Sovittu aika poistettu.</translation>
    </message>
    <message>
        <source>Marked as invoiced.</source>
        <translation>Merkitty laskutetuksi.</translation>
    </message>
    <message>
        <source>Session saved.</source>
        <translation>Tapaaminen tallennettu.</translation>
    </message>
    <message>
        <source>Setting saved.</source>
        <translation>Asetus tallennettu.</translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Rekisteri</translation>
    </message>
    <message>
        <source>Tick whom you no longer need</source>
        <translation>Rastita ne, joita et enää tarvitse</translation>
    </message>
    <message>
        <source>&amp;By what you decided</source>
        <translation>&amp;Millä perusteella ratkaisit</translation>
    </message>
    <message>
        <source>A sentence, no names: it stays as proof that the round was done.</source>
        <translation>Yksi virke ilman nimiä: se jää näytöksi siitä, että kierros tehtiin.</translation>
    </message>
    <message>
        <source>Nobody to look at</source>
        <translation>Ketään ei tarvitse käydä läpi</translation>
    </message>
    <message>
        <source>Everything in this register is kept for another reason, or is dated by one.</source>
        <translation>Tämän rekisterin kaikki tiedot säilytetään jonkin muun säännön mukaan.</translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation>&amp;Avaa kortti</translation>
    </message>
    <message>
        <source>&amp;Sign off the round</source>
        <translation>&amp;Kuittaa kierros</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer needed</source>
        <translation>
            <numerusform>%n tarpeeton</numerusform>
            <numerusform>%n tarpeetonta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) until the next round</source>
        <translation>
            <numerusform>%n säilyy seuraavaan kierrokseen</numerusform>
            <numerusform>%n säilyy seuraavaan kierrokseen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase the ticked… (%n)</source>
        <translation>
            <numerusform>&amp;Poista rastitut… (%n)</numerusform>
            <numerusform>&amp;Poista rastitut… (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your registers promises a clean-up round. It is a rule of a register: every so many years what is no longer needed is looked for and erased.</source>
        <translation>Mikään rekistereistäsi ei lupaa läpikäyntikierrosta. Se on rekisterin säilytyssääntö: muutaman vuoden välein katsotaan, mitä ei enää tarvita, ja se poistetaan.</translation>
    </message>
    <message>
        <source>These are kept by nothing but the round. Tick whom you no longer need; whoever stays is looked at again in the next round.</source>
        <translation>Näillä ei ole muuta säilytysaikaa kuin läpikäyntikierros. Rastita ne, joita et enää tarvitse. Muut käydään läpi uudelleen seuraavalla kierroksella.</translation>
    </message>
    <message>
        <source>Clean-up round</source>
        <translation>Läpikäyntikierros</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>viimeksi {day}</translation>
    </message>
    <message>
        <source>never done yet</source>
        <translation>ei vielä kertaakaan tehty</translation>
    </message>
    <message>
        <source>every {period}</source>
        <translation>{period} välein</translation>
    </message>
    <message>
        <source>to be done from {day}</source>
        <translation>tehtävä {day} alkaen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n tieto</numerusform>
            <numerusform>%n tietoa</numerusform>
        </translation>
    </message>
    <message>
        <source>newest {day}</source>
        <translation>uusin {day}</translation>
    </message>
    <message>
        <source>use ended</source>
        <translation>käyttö päättynyt</translation>
    </message>
    <message>
        <source>waits until {day}</source>
        <translation>odottaa {day} asti</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%n tapaaminen pidetty</numerusform>
            <numerusform>%n tapaamista pidetty</numerusform>
        </translation>
    </message>
    <message>
        <source>{held}/{planned}, {left} left</source>
        <translation>{held}/{planned}, {left} jäljellä</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>etänä</translation>
    </message>
    <message>
        <source>Orderer</source>
        <translation>Tilaaja</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Seuraava aika</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} alkaen</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} asti</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Data and rights</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Mitään ei ole vielä tapahtunut</translation>
    </message>
    <message>
        <source>Sessions, contacts, notes, contracts and files gather here, newest first.</source>
        <translation>Tapaamiset, yhteydenotot, muistiinpanot, sopimukset ja tiedostot kertyvät tähän, uusin ensin.</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Lisää sopimus</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Ei vielä ketään</translation>
    </message>
    <message>
        <source>Contact persons, units, guardians, roles without a contract, bans and events are shown here.</source>
        <translation>Tässä näkyvät yhteyshenkilöt, yksiköt, huoltajat, roolit ilman sopimusta, kiellot ja tilaisuudet.</translation>
    </message>
    <message>
        <source>Contact person or role…</source>
        <translation>Yhteyshenkilö tai rooli…</translation>
    </message>
    <message>
        <source>Person who works there…</source>
        <translation>Työntekijä…</translation>
    </message>
    <message>
        <source>Unit…</source>
        <translation>Yksikkö…</translation>
    </message>
    <message>
        <source>Guardian or child…</source>
        <translation>Huoltaja tai lapsi…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Kielto…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Tilaisuus…</translation>
    </message>
    <message>
        <source>Go to the card</source>
        <translation>Siirry kortille</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Päätä tänään</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>Ei vielä sopimusta</translation>
    </message>
    <message>
        <source>A contract tells what was agreed, who orders, who takes part and until when.</source>
        <translation>Sopimus kertoo, mitä on sovittu, kuka tilaa, kuka osallistuu ja mihin asti.</translation>
    </message>
    <message>
        <source>Notes of the contract</source>
        <translation>Sopimuksen muistiinpanot</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>Muokkaa sopimusta</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Ei vielä tapaamisia</translation>
    </message>
    <message>
        <source>Sessions, contacts and notes are listed here, newest first.</source>
        <translation>Tapaamiset, yhteydenotot ja muistiinpanot ovat tässä, uusin ensin.</translation>
    </message>
    <message>
        <source>A note of today in the folder used last</source>
        <translation>Tämän päivän muistiinpano viimeksi käytettyyn mappiin</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>Tapaamisen muistiinpanot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lisää muistiinpano</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Lisää yhteydenotto</translation>
    </message>
    <message>
        <source>Sessions and notes</source>
        <translation>Tapaamiset ja muistiinpanot</translation>
    </message>
    <message>
        <source>No papers, files or invoices</source>
        <translation>Ei papereita, tiedostoja eikä laskuja</translation>
    </message>
    <message>
        <source>What lies in folders, what is attached here, and references to invoices.</source>
        <translation>Mitä on mapeissa, mitä on liitetty tähän ja mihin laskuihin viitataan.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>Paper in a folder…</source>
        <translation>Paperi mapissa…</translation>
    </message>
    <message>
        <source>Assessment…</source>
        <translation>Arviointi…</translation>
    </message>
    <message>
        <source>Disclosure to others…</source>
        <translation>Tietojen luovutus…</translation>
    </message>
    <message>
        <source>Invoice reference…</source>
        <translation>Laskun viite…</translation>
    </message>
    <message>
        <source>Mark as destroyed</source>
        <translation>Merkitse tuhotuksi</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Liitä tiedosto…</translation>
    </message>
    <message>
        <source>Add invoice reference</source>
        <translation>Lisää laskun viite</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <source>Paper and files</source>
        <translation>Paperit ja tiedostot</translation>
    </message>
    <message>
        <source>Nothing is kept on this client</source>
        <translation>Tästä asiakkaasta ei säilytetä mitään</translation>
    </message>
    <message>
        <source>Each kind of record is shown here with why it is kept and until when.</source>
        <translation>Tässä näkyy jokainen tietoluokka: miksi sitä säilytetään ja mihin asti.</translation>
    </message>
    <message>
        <source>What is held and why</source>
        <translation>Mitä säilytetään ja miksi</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Kortin osat</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Lisää tapaaminen</translation>
    </message>
    <message>
        <source>Gather data</source>
        <translation>Kokoa tiedot</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Muut toiminnot</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Paper note</source>
        <translation>Paperimuistiinpano</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Hae muistiinpanoista</translation>
    </message>
    <message>
        <source>Where else is this name</source>
        <translation>Missä muualla nimi on</translation>
    </message>
    <message>
        <source>Notice given…</source>
        <translation>Seloste annettu…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Siirrä arkistoon</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Palauta arkistosta</translation>
    </message>
    <message>
        <source>Erase permanently…</source>
        <translation>Poista pysyvästi…</translation>
    </message>
    <message>
        <source>{name} was there</source>
        <translation>{name} oli paikalla</translation>
    </message>
    <message>
        <source>{there}/{expected} there</source>
        <translation>{there}/{expected} paikalla</translation>
    </message>
    <message numerus="yes">
        <source>All %n there</source>
        <translation>
            <numerusform>%n paikalla</numerusform>
            <numerusform>Kaikki %n paikalla</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a way to reach</source>
        <translation>Lisää yhteystieto</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Poista tämä rivi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Osoite tai numero</translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation>Mistä saatu</translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation>Milloin saatu</translation>
    </message>
    <message>
        <source>From and when</source>
        <translation>Mistä, milloin</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Uusi sopimus</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Laji</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rekisteri</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <source>Orderer&apos;s contact person</source>
        <translation>Tilaajan yhteyshenkilö</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allekirjoitettu</translation>
    </message>
    <message>
        <source>Sessions agreed</source>
        <translation>Sovitut tapaamiset</translation>
    </message>
    <message>
        <source>Price agreed</source>
        <translation>Sovittu hinta</translation>
    </message>
    <message>
        <source>120 €/session</source>
        <translation>120 €/tapaaminen</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Aikataulu</translation>
    </message>
    <message>
        <source>Who answers for which data</source>
        <translation>Kuka vastaa mistäkin tiedosta</translation>
    </message>
    <message>
        <source>Held remotely</source>
        <translation>Pidetään etänä</translation>
    </message>
    <message>
        <source>Where the signed contract lies</source>
        <translation>Missä allekirjoitettu sopimus on</translation>
    </message>
    <message>
        <source>Folder or place</source>
        <translation>Mappi tai paikka</translation>
    </message>
    <message>
        <source>Edit assessment</source>
        <translation>Muokkaa arviointia</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <translation>Lisää arviointi</translation>
    </message>
    <message>
        <source>Where the results lie</source>
        <translation>Missä tulokset ovat</translation>
    </message>
    <message>
        <source>folder 12</source>
        <translation>mappi 12</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Arviointiväline</translation>
    </message>
    <message>
        <source>Its provider</source>
        <translation>Välineen tarjoaja</translation>
    </message>
    <message>
        <source>Consent it rests on</source>
        <translation>Suostumus, johon se perustuu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei ole</translation>
    </message>
    <message>
        <source>Health or other special data need an explicit consent of the person.</source>
        <translation>Terveystietoihin ja muihin erityisiin tietoihin tarvitaan henkilön nimenomainen suostumus.</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Tulokset</translation>
    </message>
    <message>
        <source>Who was told of them</source>
        <translation>Kenelle niistä kerrottiin</translation>
    </message>
    <message>
        <source>Telling the orderer needs the person&apos;s permission.</source>
        <translation>Tilaajalle saa kertoa vain henkilön luvalla.</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Milloin kerrottiin</translation>
    </message>
    <message>
        <source>Continues the contract</source>
        <translation>Jatkaa sopimusta</translation>
    </message>
    <message>
        <source>None: this is a new process</source>
        <translation>Ei mitään: tämä on uusi prosessi</translation>
    </message>
    <message>
        <source>Contracts that continue each other end as one, and so does their data.</source>
        <translation>Toisiaan jatkavat sopimukset päättyvät yhtenä, ja niiden tiedot samoin.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>You have edits that are not saved.</source>
        <translation>Muutoksia ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Jatka muokkausta</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Muokkaa muistiinpanoa</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Päivä</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>T&amp;eksti</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Whose note it is</source>
        <translation>Kenen muistiinpano</translation>
    </message>
    <message>
        <source>A note on a group is the data of every member.</source>
        <translation>Ryhmän muistiinpano on jokaisen jäsenen tietoa.</translation>
    </message>
    <message>
        <source>Everyone in the contract</source>
        <translation>Kaikki sopimuksen osalliset</translation>
    </message>
    <message>
        <source>Whom it mentions</source>
        <translation>Kenet mainitaan</translation>
    </message>
    <message>
        <source>Others named in the text, so that they are found and reviewed.</source>
        <translation>Muut tekstissä nimetyt, jotta heidät löydetään ja kohdat tarkistetaan.</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Tänään tapasin</translation>
    </message>
    <message>
        <source>&amp;Whom you met</source>
        <translation>&amp;Kenet tapasit</translation>
    </message>
    <message>
        <source>Arrows or a letter go to a name, Space unticks whoever did not come.</source>
        <translation>Nuolet tai kirjain vievät nimeen, välilyönti poistaa rastin siltä, joka ei tullut.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Muistiinpano</translation>
    </message>
    <message>
        <source>It belongs to everyone who was there. Leave it empty for no note.</source>
        <translation>Se kuuluu kaikille läsnä olleille. Jätä tyhjäksi, jos et tarvitse muistiinpanoa.</translation>
    </message>
    <message>
        <source>Holds special data</source>
        <translation>Sisältää erityisiä henkilötietoja</translation>
    </message>
    <message>
        <source>Health, belief, politics, union, sexuality or origin.</source>
        <translation>Terveys, vakaumus, politiikka, ammattiliitto, seksuaalisuus tai alkuperä.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>Millä perusteella</translation>
    </message>
    <message>
        <source>Special data may be noted only with one of these.</source>
        <translation>Erityisiä henkilötietoja saa kirjata vain jollakin näistä perusteista.</translation>
    </message>
    <message>
        <source>Ne&amp;xt date</source>
        <translation>&amp;Seuraava aika</translation>
    </message>
    <message>
        <source>Agreed for {day}</source>
        <translation>Sovittu aika {day}</translation>
    </message>
    <message>
        <source>Agreed for {day} at {time}</source>
        <translation>Sovittu aika {day} klo {time}</translation>
    </message>
    <message>
        <source>Where the note lies</source>
        <translation>Missä muistiinpano on</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löytyneet</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Ketään ei löytynyt.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Kirjoita nimi</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Poista {name}</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Muokkaa henkilöä</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Etunimi</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Sukunimi</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Asiakaskoodi</translation>
    </message>
    <message>
        <source>May stand instead of a name.</source>
        <translation>Voi olla nimen tilalla.</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Asiointikieli</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>Leave empty for a private client.</source>
        <translation>Jätä tyhjäksi, jos asiakas on yksityinen.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>A client: a contract follows</source>
        <translation>Asiakas: sopimus tehdään erikseen</translation>
    </message>
    <message>
        <source>What the person is to you</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Työkokemus</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Muokkaa organisaatiota</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Uusi organisaatio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Unit of</source>
        <translation>Osa organisaatiota</translation>
    </message>
    <message>
        <source>The organisation this one is a unit of; leave empty otherwise.</source>
        <translation>Organisaatio, jonka yksikkö tämä on. Muuten jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>E-invoice address (OVT)</source>
        <translation>Verkkolaskuosoite (OVT)</translation>
    </message>
    <message>
        <source>E-invoice operator</source>
        <translation>Verkkolaskuoperaattori</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Syntymävuosi</translation>
    </message>
    <message>
        <source>Ask it only of the young: under 18 a guardian is told as well.</source>
        <translation>Kysy vain nuorelta: alle 18-vuotiaasta kerrotaan myös huoltajalle.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Taustatiedot</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Your own words to find clients by, parted by commas. The client sees them too.</source>
        <translation>Omia sanojasi, joilla löydät asiakkaita. Erota ne pilkulla. Myös asiakas voi nähdä ne.</translation>
    </message>
    <message>
        <source>Relationship began</source>
        <translation>Asiakassuhde alkoi</translation>
    </message>
    <message>
        <source>Relationship ended</source>
        <translation>Asiakassuhde päättyi</translation>
    </message>
    <message>
        <source>Storage periods count from here. You set it.</source>
        <translation>Säilytysajat lasketaan tästä. Sinä päätät päivän.</translation>
    </message>
    <message>
        <source>Use {day}: the first contract or contact</source>
        <translation>Käytä {day}: ensimmäinen sopimus tai tapaaminen</translation>
    </message>
    <message>
        <source>Use {day}: the last contract or contact</source>
        <translation>Käytä {day}: viimeinen sopimus tai tapaaminen</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Sopimus</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Läsnäolijat</translation>
    </message>
    <message>
        <source>Save and write a note</source>
        <translation>Tallenna ja kirjoita muistiinpano</translation>
    </message>
    <message>
        <source>Edit agreed date</source>
        <translation>Muokkaa sovittua aikaa</translation>
    </message>
    <message>
        <source>Add agreed date</source>
        <translation>Lisää sovittu aika</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Poista aika</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Kesto minuutteina</translation>
    </message>
    <message>
        <source>Invoiced already</source>
        <translation>Jo laskutettu</translation>
    </message>
    <message>
        <source>Somebody else who was there</source>
        <translation>Muu läsnäolija</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Muokkaa tapaamista</translation>
    </message>
    <message>
        <source>{name} was given the notice</source>
        <translation>{name} sai selosteen</translation>
    </message>
    <message>
        <source>{there}/{expected} ticked</source>
        <translation>{there}/{expected} rastittu</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Seloste annettu</translation>
    </message>
    <message>
        <source>Who was given it</source>
        <translation>Kenelle annettiin</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>S&amp;eloste</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>Ilman sopimusta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Joku muu</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Miten</translation>
    </message>
    <message>
        <source>The scan is kept in the vault, with the contract or the person.</source>
        <translation>Skannattu sivu tallennetaan asiakastiedostoon, sopimuksen tai henkilön yhteyteen.</translation>
    </message>
    <message>
        <source>Signed sheet, scanned (may be left out)</source>
        <translation>Allekirjoitettu lista skannattuna (ei pakollinen)</translation>
    </message>
    <message>
        <source>{number}, from {date}</source>
        <translation>{number}, {date} alkaen</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Nykyinen</translation>
    </message>
    <message>
        <source>Save the notice as given…</source>
        <translation>Tallenna annettu seloste…</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Poista tämä merkintä</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Tehdään sivuja…</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Muokkaa yhteydenottoa</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Suunta</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Invoices, reminders and newsletters are no contacts: they move no storage period.</source>
        <translation>Laskut, muistutukset ja uutiskirjeet eivät ole yhteydenottoja: ne eivät siirrä säilytysaikaa.</translation>
    </message>
    <message>
        <source>Edit invoice reference</source>
        <translation>Muokkaa laskun viitettä</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numero</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Laskun päivä</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>Decides the financial year.</source>
        <translation>Ratkaisee tilikauden.</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Maksamatta</translation>
    </message>
    <message>
        <source>In collection</source>
        <translation>Perinnässä</translation>
    </message>
    <message>
        <source>Where the voucher lies</source>
        <translation>Missä tosite on</translation>
    </message>
    <message>
        <source>Only a voucher kept here or on paper keeps the payer&apos;s name here.</source>
        <translation>Maksajan nimi säilyy täällä vain, jos tosite on täällä tai paperilla.</translation>
    </message>
    <message>
        <source>Folder or service</source>
        <translation>Mappi tai palvelu</translation>
    </message>
    <message>
        <source>the accountant</source>
        <translation>tilitoimisto</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n kohta</numerusform>
            <numerusform>%n kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for review</source>
        <translation>
            <numerusform>%n odottaa tarkistusta</numerusform>
            <numerusform>%n odottaa tarkistusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Tallennettu: {what}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Uusi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>More about the list</source>
        <translation>Luettelon toiminnot</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Which clients are listed</source>
        <translation>Luettelossa näkyvät asiakkaat</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation>Ei vielä asiakkaita.</translation>
    </message>
    <message>
        <source>Nobody found. Try a part of a name, a client code or an employer.</source>
        <translation>Ketään ei löytynyt. Kokeile nimen osaa, asiakaskoodia tai työnantajaa.</translation>
    </message>
    <message>
        <source>Client codes instead of names</source>
        <translation>Asiakaskoodit nimien tilalla</translation>
    </message>
    <message>
        <source>Back to the clients</source>
        <translation>Takaisin asiakkaisiin</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Näytä arkisto</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkisto</translation>
    </message>
    <message>
        <source>Filter the clients</source>
        <translation>Suodata asiakkaita</translation>
    </message>
    <message>
        <source>Name, code or employer</source>
        <translation>Nimi, koodi tai työnantaja</translation>
    </message>
    <message>
        <source>Your clients belong here</source>
        <translation>Tähän tulevat asiakkaasi</translation>
    </message>
    <message>
        <source>Persons you coach or supervise, and the organisations that order it. Begin with a person.</source>
        <translation>Ihmiset, joita valmennat tai ohjaat, ja organisaatiot, jotka sen tilaavat. Aloita henkilöstä.</translation>
    </message>
    <message>
        <source>Looking at storage periods…</source>
        <translation>Lasketaan säilytysaikoja…</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Paperilla</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Arvioinnit</translation>
    </message>
    <message>
        <source>Told to others</source>
        <translation>Luovutettu muille</translation>
    </message>
    <message>
        <source>Files in the vault</source>
        <translation>Tiedostot asiakastiedostossa</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Laskut</translation>
    </message>
    <message>
        <source>dated {date}</source>
        <translation>päivätty {date}</translation>
    </message>
    <message>
        <source>booked {date}</source>
        <translation>kirjattu {date}</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Lasku {number}</translation>
    </message>
    <message>
        <source>Private client</source>
        <translation>Yksityisasiakas</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkistoitu</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <translation>Lähde: {source}</translation>
    </message>
    <message>
        <source>Gathering data…</source>
        <translation>Kootaan tietoja…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Tallennetaan kopiota…</translation>
    </message>
    <message>
        <source>Saved a copy: {file}. It is not protected by the vault.</source>
        <translation>Kopio tallennettu: {file}. Asiakastiedoston salaus ei suojaa sitä.</translation>
    </message>
    <message>
        <source>Why the data are kept</source>
        <translation>Miksi tietoja säilytetään</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>Mitään ei poistu itsestään.</translation>
    </message>
    <message>
        <source>Period not started</source>
        <translation>Säilytysaika ei ole alkanut</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation>Poistettavissa</translation>
    </message>
    <message>
        <source>Erasable {date}</source>
        <translation>Poistettavissa {date}</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Poisto keskeytetty</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Päivämäärä puuttuu</translation>
    </message>
    <message>
        <source>May be erased from {date}</source>
        <translation>Poistettavissa {date} alkaen</translation>
    </message>
    <message>
        <source>Agreed dates</source>
        <translation>Sovitut ajat</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>seuraava {when}</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>Sovittu aika</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Kirjaamatta</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} klo {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>klo {time}</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Laskutettu</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ei tullut</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Tapaaminen</translation>
    </message>
    <message numerus="yes">
        <source>Note of %n person(s)</source>
        <translation>
            <numerusform>%n henkilön muistiinpano</numerusform>
            <numerusform>%n henkilön muistiinpano</numerusform>
        </translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Erityisiä henkilötietoja</translation>
    </message>
    <message>
        <source>No note has been written here.</source>
        <translation>Tästä ei ole muistiinpanoja.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Data gathered</source>
        <translation>Tiedot koottu</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Sopimus allekirjoitettu</translation>
    </message>
    <message>
        <source>Contract starts</source>
        <translation>Sopimus alkaa</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Sopimus päättyy</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versio {number}</translation>
    </message>
    <message>
        <source>Privacy notice given</source>
        <translation>Tietosuojaseloste annettu</translation>
    </message>
    <message>
        <source>Notice not given</source>
        <translation>Selostetta ei annettu</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Takaisin kortille</translation>
    </message>
    <message>
        <source>A word, or a part of one</source>
        <translation>Sana tai sen osa</translation>
    </message>
    <message>
        <source>Print these…</source>
        <translation>Tulosta nämä…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), newest first</source>
        <translation>
            <numerusform>%n muistiinpano</numerusform>
            <numerusform>%n muistiinpanoa, uusin ensin</numerusform>
        </translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Missään muistiinpanossa ei ole näitä sanoja.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Haetaan…</translation>
    </message>
    <message>
        <source>Looking for the name…</source>
        <translation>Haetaan nimeä…</translation>
    </message>
    <message>
        <source>In records of others</source>
        <translation>Muiden tiedoissa</translation>
    </message>
    <message>
        <source>In the client&apos;s own records</source>
        <translation>Asiakkaan omissa tiedoissa</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) seem to name the client; of namesakes the program cannot know.</source>
        <translation>
            <numerusform>Asiakas näyttää olevan mainittu %n tekstissä. Samannimisiä ohjelma ei erota toisistaan.</numerusform>
            <numerusform>Asiakas näyttää olevan mainittu %n tekstissä. Samannimisiä ohjelma ei erota toisistaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more are not shown.</source>
        <translation>Lisäksi {count} jää näyttämättä.</translation>
    </message>
    <message>
        <source>No text names this client.</source>
        <translation>Asiakasta ei mainita missään tekstissä.</translation>
    </message>
    <message>
        <source>The whole name</source>
        <translation>Koko nimi</translation>
    </message>
    <message>
        <source>Notes and what is said in sessions are always yours to answer for.</source>
        <translation>Muistiinpanoista ja tapaamisten sisällöstä vastaat aina itse.</translation>
    </message>
    <message>
        <source>Nothing agreed</source>
        <translation>Ei sovittu</translation>
    </message>
    <message>
        <source>{what}: the orderer&apos;s instruction</source>
        <translation>{what}: tilaajan ohje</translation>
    </message>
    <message>
        <source>What the orderer asked for in writing</source>
        <translation>Mitä tilaaja on pyytänyt kirjallisesti</translation>
    </message>
    <message>
        <source>Edit disclosure</source>
        <translation>Muokkaa tietojen luovutusta</translation>
    </message>
    <message>
        <source>Add disclosure</source>
        <translation>Lisää tietojen luovutus</translation>
    </message>
    <message>
        <source>&amp;What was given out</source>
        <translation>&amp;Mitä luovutettiin</translation>
    </message>
    <message>
        <source>Who it went to is told to the person when they ask what is held on them.</source>
        <translation>Henkilölle kerrotaan saaja, kun hän kysyy, mitä tietoja hänestä on.</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>&amp;Kenelle</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>Millä perusteella</translation>
    </message>
    <message>
        <source>permission of the person, the contract, a law</source>
        <translation>henkilön lupa, sopimus, laki</translation>
    </message>
    <message>
        <source>Edit paper</source>
        <translation>Muokkaa paperia</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Lisää paperi</translation>
    </message>
    <message>
        <source>&amp;What the paper is</source>
        <translation>&amp;Mikä paperi on</translation>
    </message>
    <message>
        <source>starting questionnaire, drawings of the group</source>
        <translation>alkukysely, ryhmän piirrokset</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>M&amp;appi</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Tuhottu</translation>
    </message>
    <message>
        <source>What kind of record it is</source>
        <translation>Tietoluokka</translation>
    </message>
    <message>
        <source>Its kind decides how long it may be kept, just as for what is kept here.</source>
        <translation>Ratkaisee, kuinka kauan paperia saa säilyttää. Sama aika koskee täällä olevia tietoja.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ei valittua tiedostoa</translation>
    </message>
    <message>
        <source>This may tell of: {about}. Mark below that it holds special data and what allows it, or leave it out.</source>
        <translation>Tämä voi kertoa asiasta: {about}. Merkitse alle, että muistiinpano sisältää erityisiä henkilötietoja ja millä perusteella, tai jätä asia pois.</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Muokkaa roolia</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Lisää rooli</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rooli</translation>
    </message>
    <message>
        <source>Its notice and its storage periods hold for the role.</source>
        <translation>Rooliin sovelletaan rekisterin selostetta ja säilytysaikoja.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Mistä alkaen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Mihin asti</translation>
    </message>
    <message>
        <source>Edit guardian</source>
        <translation>Muokkaa huoltajaa</translation>
    </message>
    <message>
        <source>Add guardian</source>
        <translation>Lisää huoltaja</translation>
    </message>
    <message>
        <source>{name} has a guardian</source>
        <translation>{name}: hänellä on huoltaja</translation>
    </message>
    <message>
        <source>{name} is the guardian</source>
        <translation>{name} on huoltaja</translation>
    </message>
    <message>
        <source>&amp;Whose guardian</source>
        <translation>&amp;Kenen huoltaja</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Huoltaja</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Lapsi</translation>
    </message>
    <message>
        <source>The guardian was told on</source>
        <translation>Milloin huoltajalle kerrottiin</translation>
    </message>
    <message>
        <source>When the guardian got the privacy notice of the young person.</source>
        <translation>Milloin huoltaja sai nuorta koskevan tietosuojaselosteen.</translation>
    </message>
    <message>
        <source>Edit ban</source>
        <translation>Muokkaa kieltoa</translation>
    </message>
    <message>
        <source>Add ban</source>
        <translation>Lisää kielto</translation>
    </message>
    <message>
        <source>&amp;What is forbidden</source>
        <translation>&amp;Mitä kielto koskee</translation>
    </message>
    <message>
        <source>Direct marketing is forbidden per channel, with the consents.</source>
        <translation>Suoramarkkinointi kielletään välilehdellä Suostumukset, kukin lähetystapa erikseen.</translation>
    </message>
    <message>
        <source>Which purpose, which recipient, which publication</source>
        <translation>Mikä tarkoitus, mikä saaja, mikä julkaisu</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Milloin kiellettiin</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Milloin peruttiin</translation>
    </message>
    <message>
        <source>Only the person can lift it.</source>
        <translation>Vain henkilö itse voi perua kiellon.</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Muokkaa tilaisuutta</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Lisää tilaisuus</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Tilaisuus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Needed for the event</source>
        <translation>Mitä tilaisuuteen tarvitaan</translation>
    </message>
    <message>
        <source>A diet or an allergy can tell about health or belief: such data need their own ground, usually explicit consent, and go soon after the event.</source>
        <translation>Ruokavalio tai allergia voi kertoa terveydestä tai vakaumuksesta. Sellaisille tiedoille tarvitaan oma peruste, yleensä nimenomainen suostumus, ja ne poistetaan pian tilaisuuden jälkeen.</translation>
    </message>
    <message>
        <source>Contact person of</source>
        <translation>Kenen yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Why and until when</source>
        <translation>Miksi ja mihin asti</translation>
    </message>
    <message>
        <source>What there is, and from whom</source>
        <translation>Mitä tietoja on ja keneltä</translation>
    </message>
    <message>
        <source>Of a contract, employer or session the person has a part in.</source>
        <translation>Koskee sopimusta, työnantajaa tai tapaamista, jossa henkilö on mukana.</translation>
    </message>
    <message>
        <source>Of somebody else, and mentions this person.</source>
        <translation>Koskee jotakuta muuta; henkilö mainitaan siinä.</translation>
    </message>
    <message>
        <source>Kept as long as: {what}.</source>
        <translation>Säilytetään yhtä kauan kuin: {what}.</translation>
    </message>
    <message>
        <source>From: {source}.</source>
        <translation>Lähde: {source}.</translation>
    </message>
    <message>
        <source>Written down by you.</source>
        <translation>Itse kirjaamasi.</translation>
    </message>
    <message>
        <source>nobody has written down</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>Only with a label</source>
        <translation>Vain tunnisteella</translation>
    </message>
    <message>
        <source>Every label</source>
        <translation>Kaikki tunnisteet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-invoice address</source>
        <translation>Verkkolaskuosoite</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Avataan tiedostoa…</translation>
    </message>
    <message>
        <source>Opened a copy to read. What you change in it is not kept; it goes when you lock or close.</source>
        <translation>Avattiin kopio luettavaksi. Siihen tekemäsi muutokset eivät säily, ja kopio poistuu, kun lukitset tai suljet ohjelman.</translation>
    </message>
    <message>
        <source>This computer has no program for such a file. Save a copy of it instead.</source>
        <translation>Tällä koneella ei ole ohjelmaa tällaiselle tiedostolle. Tallenna siitä kopio.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Paper destroyed</source>
        <translation>Paperi tuhottu</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Luovutettu</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nro {number}</translation>
    </message>
    <message>
        <source>Destroyed {date}</source>
        <translation>Tuhottu {date}</translation>
    </message>
    <message>
        <source>told to: {whom}</source>
        <translation>kerrottu: {whom}</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Asiakaskortti</translation>
    </message>
    <message>
        <source>Without texts of notes</source>
        <translation>Ilman muistiinpanojen tekstejä</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>All, or those found</source>
        <translation>Kaikki tai haetut</translation>
    </message>
    <message>
        <source>For your own use</source>
        <translation>Omaan käyttöön</translation>
    </message>
    <message>
        <source>May be handed out</source>
        <translation>Muille annettavat</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>Allekirjoitettavaksi</translation>
    </message>
    <message>
        <source>Contract summary</source>
        <translation>Sopimuksen tiivistelmä</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>Yhdellä sivulla</translation>
    </message>
    <message>
        <source>Privacy annex</source>
        <translation>Tietosuojaliite</translation>
    </message>
    <message>
        <source>Sign sheet</source>
        <translation>Kuittauslista</translation>
    </message>
    <message>
        <source>Proves that the notice was given</source>
        <translation>Osoittaa, että seloste on annettu</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <translation>Tapaamisluettelo</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Ilman nimiä</translation>
    </message>
    <message>
        <source>Held, not invoiced</source>
        <translation>Pidetyt, laskuttamatta</translation>
    </message>
    <message>
        <source>What this client pays</source>
        <translation>Mitä tämä asiakas maksaa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>What can be printed</source>
        <translation>Mitä voi tulostaa</translation>
    </message>
    <message>
        <source>Only notes with these words</source>
        <translation>Vain muistiinpanot, joissa on nämä sanat</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Paperin kieli</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>Sivu sellaisena kuin se tulostuu</translation>
    </message>
    <message>
        <source>Signed sheet came back…</source>
        <translation>Allekirjoitettu lista palasi…</translation>
    </message>
    <message>
        <source>Keeping the version…</source>
        <translation>Tallennetaan versiota…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Yksiköt</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Persons who work there</source>
        <translation>Työntekijät</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Huoltajat</translation>
    </message>
    <message>
        <source>Guardian of</source>
        <translation>Huollettavat</translation>
    </message>
    <message>
        <source>Roles without a contract</source>
        <translation>Roolit ilman sopimusta</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Kiellot</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tilaisuudet</translation>
    </message>
    <message>
        <source>Ban: {what}</source>
        <translation>Kielto: {what}</translation>
    </message>
    <message>
        <source>The person has forbidden this. {details}</source>
        <translation>Henkilö on kieltänyt tämän. {details}</translation>
    </message>
    <message>
        <source>Told on {day}</source>
        <translation>Kerrottu {day}</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Ei vielä kerrottu</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Alle 18-vuotias</translation>
    </message>
    <message>
        <source>Turns 18 this year</source>
        <translation>Täyttää 18 tänä vuonna</translation>
    </message>
    <message>
        <source>Guardian told</source>
        <translation>Huoltajalle kerrottu</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Kielletty</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>Kielto peruttu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tilaisuus</translation>
    </message>
    <message>
        <source>Relationship begins</source>
        <translation>Asiakassuhde alkaa</translation>
    </message>
    <message>
        <source>Relationship ends</source>
        <translation>Asiakassuhde päättyy</translation>
    </message>
    <message>
        <source>Role begins</source>
        <translation>Rooli alkaa</translation>
    </message>
    <message>
        <source>Role ends</source>
        <translation>Rooli päättyy</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Marketing today</source>
        <translation>Markkinointi tänään</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Luvat</translation>
    </message>
    <message>
        <source>Said about marketing</source>
        <translation>Sanottu markkinoinnista</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Marketing forbidden</source>
        <translation>Markkinointi kielletty</translation>
    </message>
    <message>
        <source>Marketing forbidden in part</source>
        <translation>Markkinointi osin kielletty</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruutettu</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Permission withdrawn</source>
        <translation>Lupa peruutettu</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Markkinointi</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} alkaen</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>Saa lähettää</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Kielletty</translation>
    </message>
    <message>
        <source>May not be sent</source>
        <translation>Ei saa lähettää</translation>
    </message>
    <message>
        <source>wording {number}</source>
        <translation>sanamuoto {number}</translation>
    </message>
    <message>
        <source>explicit</source>
        <translation>nimenomainen</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>kenelle: {whom}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Peruutettu</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ei annettu</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>Lisää suostumus</translation>
    </message>
    <message>
        <source>&amp;What was asked</source>
        <translation>&amp;Mitä kysyttiin</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Näin sanoin</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tarkoitus</translation>
    </message>
    <message>
        <source>Said expressly</source>
        <translation>Sanottu nimenomaisesti</translation>
    </message>
    <message>
        <source>Data on health and other special categories need an explicit consent.</source>
        <translation>Terveystietoihin ja muihin erityisiin tietoihin tarvitaan nimenomainen suostumus.</translation>
    </message>
    <message>
        <source>{purpose}, wording {number}, {language}</source>
        <translation>{purpose}, sanamuoto {number}, {language}</translation>
    </message>
    <message>
        <source>Something else, without a wording kept here</source>
        <translation>Muu, jonka sanamuotoa ei ole täällä</translation>
    </message>
    <message>
        <source>Wording of a consent</source>
        <translation>Suostumuksen sanamuoto</translation>
    </message>
    <message>
        <source>The same for everybody you ask</source>
        <translation>Sama kaikille, joilta kysyt</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Tarkoitus</translation>
    </message>
    <message>
        <source>A purpose you have already gets a new version; the older ones are kept.</source>
        <translation>Jo olemassa oleva tarkoitus saa uuden version; vanhat säilyvät.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Asked in these words from</source>
        <translation>Mistä alkaen kysytään näin</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Sanamuoto</translation>
    </message>
    <message>
        <source>Say to what, for whom and for how long, and that it can be withdrawn.</source>
        <translation>Kerro, mihin, kenelle ja kuinka pitkäksi aikaa, ja että suostumuksen voi peruuttaa.</translation>
    </message>
    <message>
        <source>&amp;Given or withdrawn</source>
        <translation>&amp;Annettu vai peruutettu</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Päivä</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>How it can be shown</source>
        <translation>Miten sen voi osoittaa</translation>
    </message>
    <message>
        <source>form in folder 2, message of 4 May</source>
        <translation>viesti 4.5., lomake mapissa 2</translation>
    </message>
    <message>
        <source>Write into the log of what was sent</source>
        <translation>Kirjaa lähetetyksi</translation>
    </message>
    <message>
        <source>A row on the card of everybody who is on the list today</source>
        <translation>Rivi jokaisen tänään listalla olevan kortille</translation>
    </message>
    <message>
        <source>&amp;What was sent</source>
        <translation>&amp;Mitä lähetettiin</translation>
    </message>
    <message>
        <source>Newsletter, spring</source>
        <translation>Uutiskirje, kevät</translation>
    </message>
    <message>
        <source>Unsubscribed elsewhere</source>
        <translation>Tilaus peruttu muualla</translation>
    </message>
    <message>
        <source>Everybody with one of the addresses forbids marketing from today</source>
        <translation>Jokaiselle, jolla on jokin osoitteista, kirjataan markkinointikielto tästä päivästä</translation>
    </message>
    <message>
        <source>Where it came in</source>
        <translation>Mihin peruutus tuli</translation>
    </message>
    <message>
        <source>the newsletter program</source>
        <translation>uutiskirjeohjelma</translation>
    </message>
    <message>
        <source>&amp;Addresses, one on each line</source>
        <translation>&amp;Osoitteet, yksi kullekin riville</translation>
    </message>
    <message>
        <source>Paste them as they are; those nobody has here are told to you.</source>
        <translation>Liitä ne sellaisinaan. Ohjelma kertoo, jos jokin osoite ei ole kenenkään.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) belong to nobody here.</source>
        <translation>
            <numerusform>%n osoite ei ole kenenkään asiakkaasi.</numerusform>
            <numerusform>%n osoitetta ei ole kenenkään asiakkaasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Lähetystapa</translation>
    </message>
    <message>
        <source>Add permission</source>
        <translation>Lisää lupa</translation>
    </message>
    <message>
        <source>&amp;Permission</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>For which contract</source>
        <translation>Mitä sopimusta koskee</translation>
    </message>
    <message>
        <source>Towards whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Left empty, the permission is not bound to one receiver.</source>
        <translation>Jos jätät tyhjäksi, lupa ei koske vain yhtä saajaa.</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Mitä lupa koskee</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Kaikkia</translation>
    </message>
    <message>
        <source>Ground for marketing</source>
        <translation>Markkinoinnin peruste</translation>
    </message>
    <message>
        <source>&amp;On what ground</source>
        <translation>&amp;Millä perusteella</translation>
    </message>
    <message>
        <source>Consent it rests on</source>
        <translation>Suostumus, johon se perustuu</translation>
    </message>
    <message>
        <source>Sale the address came with</source>
        <translation>Kauppa, jonka yhteydessä osoite saatiin</translation>
    </message>
    <message>
        <source>Only a contract that the client orders or pays for; for similar services.</source>
        <translation>Vain sopimus, jossa asiakas on itse tilaaja tai maksaja. Koskee vain vastaavia palveluja.</translation>
    </message>
    <message>
        <source>How it was said, or where the address came from</source>
        <translation>Miten se sanottiin tai mistä osoite saatiin</translation>
    </message>
    <message>
        <source>asked at the first session</source>
        <translation>kysyttiin ensimmäisessä tapaamisessa</translation>
    </message>
    <message>
        <source>None recorded; told below</source>
        <translation>Ei kirjattu; kerrotaan alla</translation>
    </message>
    <message>
        <source>No contract of their own</source>
        <translation>Ei omaa sopimusta</translation>
    </message>
    <message>
        <source>Who may be sent marketing today, by what they have said</source>
        <translation>Kenelle saa tänään lähettää markkinointia sen mukaan, mitä he ovat sanoneet</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Postituslista</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Tallenna lista…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Lähetystapa</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Listalla</translation>
    </message>
    <message>
        <source>Not on it</source>
        <translation>Ei listalla</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Keitä näytetään</translation>
    </message>
    <message>
        <source>Looking who may be sent something…</source>
        <translation>Haetaan, kenelle saa lähettää…</translation>
    </message>
    <message>
        <source>On the list ({count})</source>
        <translation>Listalla ({count})</translation>
    </message>
    <message>
        <source>Not on it ({count})</source>
        <translation>Ei listalla ({count})</translation>
    </message>
    <message>
        <source>Nobody may be sent anything on this channel.</source>
        <translation>Kenellekään ei saa lähettää tällä tavalla.</translation>
    </message>
    <message>
        <source>Everybody is on the list.</source>
        <translation>Kaikki ovat listalla.</translation>
    </message>
    <message>
        <source>Unsubscribed today</source>
        <translation>Tilaus peruttu tänään</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Tallenna CSV…</translation>
    </message>
    <message>
        <source>Write down that it was sent…</source>
        <translation>Kirjaa lähetetyksi…</translation>
    </message>
    <message>
        <source>Unsubscribed elsewhere…</source>
        <translation>Tilaus peruttu muualla…</translation>
    </message>
    <message>
        <source>Saving the list…</source>
        <translation>Tallennetaan listaa…</translation>
    </message>
    <message>
        <source>Saved the list: {file}. It is not protected by the vault; delete it when it is used.</source>
        <translation>Lista tallennettu: {file}. Asiakastiedoston salaus ei suojaa sitä. Poista se, kun olet käyttänyt sen.</translation>
    </message>
    <message>
        <source>Mailing list…</source>
        <translation>Postituslista…</translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation>Mitään ei ole vielä sanottu</translation>
    </message>
    <message>
        <source>Consents, permissions and what may be sent to the client are shown here.</source>
        <translation>Tässä näkyvät suostumukset, luvat ja se, mitä asiakkaalle saa lähettää.</translation>
    </message>
    <message>
        <source>&amp;Given today</source>
        <translation>&amp;Annettu tänään</translation>
    </message>
    <message>
        <source>Withdrawn today</source>
        <translation>Peruutettu tänään</translation>
    </message>
    <message>
        <source>Forbidden today</source>
        <translation>Kielletty tänään</translation>
    </message>
    <message>
        <source>Consents and marketing</source>
        <translation>Suostumukset ja markkinointi</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Suullisesti</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Allekirjoitettuna paperilla</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Viestillä</translation>
    </message>
    <message>
        <source>On a form</source>
        <translation>Lomakkeella</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Suostumus…</translation>
    </message>
    <message>
        <source>Permission…</source>
        <translation>Lupa…</translation>
    </message>
    <message>
        <source>Ground for marketing…</source>
        <translation>Markkinoinnin peruste…</translation>
    </message>
    <message>
        <source>Forbids all marketing</source>
        <translation>Kieltää kaiken markkinoinnin</translation>
    </message>
    <message>
        <source>Wording of a consent…</source>
        <translation>Suostumuksen sanamuoto…</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
</context>
<context>
    <name>Contracts</name>
    <message>
        <source>Filter contracts</source>
        <translation>Suodata sopimuksia</translation>
    </message>
    <message>
        <source>Title, orderer or participant</source>
        <translation>Nimi, tilaaja tai osallistuja</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Which contracts</source>
        <translation>Luettelossa näkyvät sopimukset</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Dates and sessions</source>
        <translation>Sovitut ajat ja tapaamiset</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Tänään tapasin</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>Muokkaa sopimusta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Summary of the contract</source>
        <translation>Sopimuksen tiivistelmä</translation>
    </message>
    <message>
        <source>Privacy annex</source>
        <translation>Tietosuojaliite</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <translation>Tapaamisluettelo</translation>
    </message>
    <message>
        <source>Your contracts belong here</source>
        <translation>Tähän tulevat sopimuksesi</translation>
    </message>
    <message>
        <source>What was agreed, who orders, who takes part, how many sessions are left.</source>
        <translation>Mitä on sovittu, kuka tilaa, kuka osallistuu, montako tapaamista on jäljellä.</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Uusi sopimus</translation>
    </message>
    <message>
        <source>No such contract</source>
        <translation>Ei tällaista sopimusta</translation>
    </message>
    <message>
        <source>Look under All, or with other words.</source>
        <translation>Katso kohdasta Kaikki tai hae muilla sanoilla.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Uusi</translation>
    </message>
    <message>
        <source>The contract</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>{what}, records erased</source>
        <translation>{what}, tiedot poistettu</translation>
    </message>
    <message>
        <source>Of erased sessions only the sums of whole years are left. Choose whole years to count those of {years} too.</source>
        <translation>Poistetuista tapaamisista on jäljellä vain kokonaisten vuosien summat. Valitse kokonaisia vuosia, niin myös nämä lasketaan: {years}.</translation>
    </message>
    <message numerus="yes">
        <source>%n without name</source>
        <translation>
            <numerusform>%n nimettä</numerusform>
            <numerusform>%n nimettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Alkupäivä</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Loppupäivä</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Pidetyt tapaamiset</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summat</translation>
    </message>
    <message>
        <source>No sessions in these days</source>
        <translation>Ei tapaamisia näinä päivinä</translation>
    </message>
    <message>
        <source>Sessions you have held are counted here for your certificate.</source>
        <translation>Pitämäsi tapaamiset lasketaan tähän pätevyyttäsi varten.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Tallenna CSV…</translation>
    </message>
    <message>
        <source>Persons are named only if they permitted it for the list of hours.</source>
        <translation>Nimet näkyvät vain niiltä, jotka ovat antaneet siihen luvan.</translation>
    </message>
    <message>
        <source>List of hours</source>
        <translation>Tuntiluettelo</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Tallenna CSV-tiedostona</translation>
    </message>
    <message>
        <source>Held, not invoiced</source>
        <translation>Pidetyt, laskuttamatta</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnit</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Sivun osat</translation>
    </message>
    <message>
        <source>not-invoiced-{day}.csv</source>
        <translation>laskuttamatta-{day}.csv</translation>
    </message>
    <message>
        <source>hours-{first}-{last}.csv</source>
        <translation>tunnit-{first}-{last}.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%n tapaaminen pidetty</numerusform>
            <numerusform>%n tapaamista pidetty</numerusform>
        </translation>
    </message>
    <message>
        <source>{held}/{planned}, {left} left</source>
        <translation>{held}/{planned}, {left} jäljellä</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} klo {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>Ilman sopimusta</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>etänä</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>seuraava {when}</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Orderer</source>
        <translation>Tilaaja</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allekirjoitettu</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Aikataulu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Price agreed</source>
        <translation>Sovittu hinta</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Jatkaa sopimusta</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} alkaen</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} asti</translation>
    </message>
    <message>
        <source>Agreed dates</source>
        <translation>Sovitut ajat</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Kirjaamatta</translation>
    </message>
    <message>
        <source>{there}/{expected} there</source>
        <translation>{there}/{expected} paikalla</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Laskutettu</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Tehdään paperia…</translation>
    </message>
    <message>
        <source>Payer not stated</source>
        <translation>Maksajaa ei ole merkitty</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Maksajat</translation>
    </message>
    <message>
        <source>On which invoice</source>
        <translation>Mille laskulle</translation>
    </message>
    <message>
        <source>None named here</source>
        <translation>Ei laskua täällä</translation>
    </message>
    <message>
        <source>Mark all as invoiced</source>
        <translation>Merkitse kaikki laskutetuiksi</translation>
    </message>
    <message>
        <source>Mark this session</source>
        <translation>Merkitse tämä tapaaminen</translation>
    </message>
    <message>
        <source>Payer&apos;s card</source>
        <translation>Maksajan kortti</translation>
    </message>
    <message>
        <source>Everything held is invoiced</source>
        <translation>Kaikki pidetyt on laskutettu</translation>
    </message>
    <message>
        <source>Sessions that are held and not marked as invoiced gather here by payer.</source>
        <translation>Pidetyt tapaamiset, joita ei ole merkitty laskutetuiksi, kertyvät tähän maksajittain.</translation>
    </message>
    <message>
        <source>All as CSV…</source>
        <translation>Kaikki (CSV)…</translation>
    </message>
</context>
<context>
    <name>Destructions</name>
    <message>
        <source>Records that came back</source>
        <translation>Palautuneet tiedot</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Avaa tieto</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Olen katsonut tämän</translation>
    </message>
    <message>
        <source>They came with an older backup that did not know of the erasure. Take the name out where it stands, then say so here.</source>
        <translation>Ne tulivat varmuuskopiosta, joka oli poistoa vanhempi. Ota nimi pois sieltä, missä se on, ja kuittaa sitten tässä.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may name somebody who was erased</source>
        <translation>
            <numerusform>%n tiedossa voi olla poistetun nimi</numerusform>
            <numerusform>%n tiedossa voi olla poistetun nimi</numerusform>
        </translation>
    </message>
    <message>
        <source>Destruction report {number}</source>
        <translation>Tuhoamisraportti {number}</translation>
    </message>
    <message>
        <source>Papers to shred</source>
        <translation>Tuhottavat paperit</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Rastita kaikki</translation>
    </message>
    <message>
        <source>How they were destroyed</source>
        <translation>Miten tuhottiin</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Milloin tuhottiin</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) still to shred</source>
        <translation>
            <numerusform>%n paperi vielä tuhoamatta</numerusform>
            <numerusform>%n paperia vielä tuhoamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper is left to shred</source>
        <translation>Kaikki paperit on tuhottu</translation>
    </message>
    <message>
        <source>Signed off:</source>
        <translation>Kuitattu:</translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n paper(s)</source>
        <translation>
            <numerusform>Kuittaa %n paperi</numerusform>
            <numerusform>Kuittaa %n paperia</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Poista rastit</translation>
    </message>
    <message>
        <source>to-shred-{number}.pdf</source>
        <translation>tuhottavat-paperit-{number}.pdf</translation>
    </message>
    <message>
        <source>Print the shred list</source>
        <translation>Tulosta tuhottavien luettelo</translation>
    </message>
    <message>
        <source>Save the shred list…</source>
        <translation>Tallenna tuhottavien luettelo…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Tulosta raportti</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Tallenna raportti…</translation>
    </message>
    <message>
        <source>Destruction reports</source>
        <translation>Tuhoamisraportit</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Nothing has been erased yet</source>
        <translation>Vielä ei ole poistettu mitään</translation>
    </message>
    <message>
        <source>Each erasure leaves a report here: what went on what ground, and what stays.</source>
        <translation>Jokaisesta poistosta jää tähän raportti: mitä poistettiin, millä perusteella ja mitä säilytetään.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Näytä kaikki raportit</translation>
    </message>
    <message>
        <source>Destruction reports and papers to shred</source>
        <translation>Tuhoamisraportit ja tuhottavat paperit</translation>
    </message>
    <message>
        <source>{ground}, {day}</source>
        <translation>{ground}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred</source>
        <translation>
            <numerusform>%n tuhottava paperi</numerusform>
            <numerusform>%n tuhottavaa paperia</numerusform>
        </translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Säilytetään</translation>
    </message>
    <message>
        <source>The name left in records about others</source>
        <translation>Nimi jätetty muiden tietoihin</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>nro {number}</translation>
    </message>
    <message>
        <source>No place is noted</source>
        <translation>Paikkaa ei ole kirjattu</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {manner}, %n paper(s)</source>
        <translation>
            <numerusform>{day}: {manner}, %n paperi</numerusform>
            <numerusform>{day}: {manner}, %n paperia</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Suljettu {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message>
        <source>until nothing prevents erasing any more</source>
        <translation>kunnes mikään ei enää estä poistoa</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>You were writing this {day} and did not save it.</source>
        <translation>Kirjoitit tätä {day} etkä tallentanut.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Jatka siitä</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Hylkää se</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>erase</source>
        <translation>poista</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Tätä ei voi perua</translation>
    </message>
    <message>
        <source>Type the word {word} to go on</source>
        <translation>Jatka kirjoittamalla sana ”{word}”</translation>
    </message>
    <message>
        <source>Erase permanently</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Älä poista</translation>
    </message>
    <message>
        <source>Put it in the parking place</source>
        <translation>Siirrä odottamaan poistoa</translation>
    </message>
    <message>
        <source>This can be taken back for a while</source>
        <translation>Tämän voi vielä jonkin aikaa perua</translation>
    </message>
    <message>
        <source>Erasing from the file and every backup…</source>
        <translation>Poistetaan tiedostosta ja jokaisesta varmuuskopiosta…</translation>
    </message>
    <message>
        <source>Taking it out of sight…</source>
        <translation>Siirretään odottamaan poistoa…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Avaa raportti</translation>
    </message>
    <message>
        <source>Show the parking place</source>
        <translation>Näytä poistoa odottavat</translation>
    </message>
    <message>
        <source>It waits in the parking place.</source>
        <translation>Tiedot odottavat poistoa.</translation>
    </message>
    <message>
        <source>Erased, and proven</source>
        <translation>Poistettu ja tarkistettu</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Tulosta raportti</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Tallenna raportti…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <source>The client file, its free space, the search index and %n cleaned backup(s) were read through, and nothing of it was found.</source>
        <translation>
            <numerusform>Asiakastiedosto, sen vapaa tila, hakuhakemisto ja %n puhdistettu varmuuskopio luettiin läpi. Poistettua ei löytynyt mistään.</numerusform>
            <numerusform>Asiakastiedosto, sen vapaa tila, hakuhakemisto ja %n puhdistettua varmuuskopiota luettiin läpi. Poistettua ei löytynyt mistään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the report</source>
        <translation>
            <numerusform>ja %n muu raportissa</numerusform>
            <numerusform>ja %n muuta raportissa</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Koodi: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred…</source>
        <translation>
            <numerusform>%n tuhottava paperi…</numerusform>
            <numerusform>%n tuhottavaa paperia…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n ratkaisematta</numerusform>
            <numerusform>%n ratkaisematta</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Records erased</source>
        <translation>Poistettuja tietoja</translation>
    </message>
    <message>
        <source>Records that stay</source>
        <translation>Säilytettäviä tietoja</translation>
    </message>
    <message>
        <source>Names replaced in records of others</source>
        <translation>Nimi korvattu muiden tiedoissa</translation>
    </message>
    <message>
        <source>Names left in records of others</source>
        <translation>Nimi jätetty muiden tietoihin</translation>
    </message>
    <message>
        <source>Copies out of reach</source>
        <translation>Kopiot, joihin ohjelma ei pääse</translation>
    </message>
    <message>
        <source>Saved outside the program, and yours to delete</source>
        <translation>Tallennettu ohjelman ulkopuolelle, poista itse</translation>
    </message>
    <message>
        <source>Keep the code with the printed report, away from this computer. A restore on another machine asks for it.</source>
        <translation>Säilytä koodi tulostetun raportin kanssa muualla kuin tällä koneella. Jos palautat varmuuskopion toisella koneella, ohjelma kysyy koodia.</translation>
    </message>
    <message>
        <source>Code of the report</source>
        <translation>Raportin koodi</translation>
    </message>
    <message>
        <source>erasure-{number}.pdf</source>
        <translation>tuhoamisraportti-{number}.pdf</translation>
    </message>
    <message>
        <source>Saved outside the program, and yours to delete: {files}.</source>
        <translation>Tallennettu ohjelman ulkopuolelle, poista itse: {files}.</translation>
    </message>
    <message>
        <source>Erased and looked for: nothing is left. Report {number}, code {code}.</source>
        <translation>Poistettu ja tarkistettu: mitään ei ole jäljellä. Raportti {number}, koodi {code}.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) wait to be cleaned.</source>
        <translation>
            <numerusform>%n kopio odottaa puhdistusta.</numerusform>
            <numerusform>%n kopiota odottaa puhdistusta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is gone by {day}.</source>
        <translation>Viimeinenkin poistuu viimeistään {day}.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) cannot be reached now; they are cleaned once they can.</source>
        <translation>
            <numerusform>%n varmuuskopioon ei nyt pääse; se puhdistetaan, kun siihen pääsee.</numerusform>
            <numerusform>%n varmuuskopioon ei nyt pääse; ne puhdistetaan, kun niihin pääsee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client card(s)</source>
        <translation>
            <numerusform>%n asiakaskortti</numerusform>
            <numerusform>%n asiakaskorttia</numerusform>
        </translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>toistaiseksi</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>nro {number}</translation>
    </message>
    <message>
        <source>No place is noted</source>
        <translation>Paikkaa ei ole kirjattu</translation>
    </message>
    <message>
        <source>{year}: {kind}, {hours} h in {sessions} session(s)</source>
        <translation>{year}: {kind}, {hours} h, tapaamisia {sessions}</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>ei sopimusta</translation>
    </message>
    <message>
        <source>Backups in reach are cleaned too.</source>
        <translation>Ohjelma puhdistaa myös varmuuskopiot, joihin se pääsee.</translation>
    </message>
    <message>
        <source>The last copy that may still hold it is gone by {day} at the latest.</source>
        <translation>Viimeinenkin kopio, jossa tietoja voi vielä olla, poistuu viimeistään {day}.</translation>
    </message>
    <message>
        <source>E-mail, telephone and calendar are not the program&apos;s: look there yourself.</source>
        <translation>Sähköpostiin, puhelimeen ja kalenteriin ohjelma ei pääse: katso ne itse.</translation>
    </message>
    <message>
        <source>Nothing has been erased yet. Look this through, choose, and type the word at the end.</source>
        <translation>Mitään ei ole vielä poistettu. Katso läpi, valitse ja kirjoita lopuksi sana.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), each until its own day and for its own reason:</source>
        <translation>
            <numerusform>%n tieto, omaan päiväänsä asti ja omasta syystään:</numerusform>
            <numerusform>%n tietoa, jokainen omaan päiväänsä asti ja omasta syystään:</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the request itself stays as proof of what was asked and answered (Art. 5(2)), three years from the day the case is closed unless your own rule says otherwise.</source>
        <translation>Itse pyynnön asiakirjat säilytetään osoituksena siitä, mitä pyydettiin ja mitä vastattiin (5 artiklan 2 kohta), kolme vuotta pyynnön päättämisestä, jollei oma sääntösi sano toisin.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) name who goes. Decide each: nothing is changed without your choice.</source>
        <translation>
            <numerusform>%n tiedossa on poistettavan nimi. Ratkaise, mitä sille tehdään: mikään ei muutu, ellet valitse.</numerusform>
            <numerusform>%n tiedossa on poistettavan nimi. Ratkaise jokainen: mikään ei muutu, ellet valitse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred by hand; the case stays open until each is signed off.</source>
        <translation>
            <numerusform>%n paperi pitää tuhota itse. Raportti on avoinna, kunnes paperi on kuitattu.</numerusform>
            <numerusform>%n paperia pitää tuhota itse. Raportti on avoinna, kunnes jokainen on kuitattu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the client file are erased.</source>
        <translation>
            <numerusform>Asiakastiedostosta poistetaan %n rivi.</numerusform>
            <numerusform>Asiakastiedostosta poistetaan %n riviä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay.</source>
        <translation>
            <numerusform>%n tieto säilytetään.</numerusform>
            <numerusform>%n tietoa säilytetään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is replaced in %n record(s) about others.</source>
        <translation>
            <numerusform>Nimi korvataan %n muita koskevassa tiedossa.</numerusform>
            <numerusform>Nimi korvataan %n muita koskevassa tiedossa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stays in %n record(s), with a reason.</source>
        <translation>
            <numerusform>Nimi jää %n tietoon, ja syy kirjataan.</numerusform>
            <numerusform>Nimi jää %n tietoon, ja syy kirjataan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) are not decided: the name stays there.</source>
        <translation>
            <numerusform>%n maininta on ratkaisematta: nimi jää siihen.</numerusform>
            <numerusform>%n mainintaa on ratkaisematta: nimi jää niihin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are left for you to shred.</source>
        <translation>
            <numerusform>%n paperi jää sinun tuhottavaksesi.</numerusform>
            <numerusform>%n paperia jää sinun tuhottavaksesi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisaatio</numerusform>
            <numerusform>%n organisaatiota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact detail(s)</source>
        <translation>
            <numerusform>%n yhteystieto</numerusform>
            <numerusform>%n yhteystietoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n sopimus</numerusform>
            <numerusform>%n sopimusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n läsnäolomerkintä</numerusform>
            <numerusform>%n läsnäolomerkintää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n yhteydenotto</numerusform>
            <numerusform>%n yhteydenottoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n muistiinpano</numerusform>
            <numerusform>%n muistiinpanoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tiedosto</numerusform>
            <numerusform>%n tiedostoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paperi</numerusform>
            <numerusform>%n paperia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice reference(s)</source>
        <translation>
            <numerusform>%n laskun viite</numerusform>
            <numerusform>%n laskun viitettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other detail(s)</source>
        <translation>
            <numerusform>%n muu tieto</numerusform>
            <numerusform>%n muuta tietoa</numerusform>
        </translation>
    </message>
    <message>
        <source>your own business</source>
        <translation>omaa yritystäsi</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Valitse peruste</translation>
    </message>
    <message>
        <source>Why is it erased?</source>
        <translation>Miksi tiedot poistetaan?</translation>
    </message>
    <message>
        <source>It stands on the destruction report. A request leaves nothing to wait.</source>
        <translation>Peruste tulee tuhoamisraporttiin. Jos henkilö itse pyysi poistoa, mikään ei jää odottamaan.</translation>
    </message>
    <message>
        <source>Keep hours and sessions as sums per year, without names</source>
        <translation>Säilytä tunnit ja tapaamiset vuosisummina ilman nimiä</translation>
    </message>
    <message>
        <source>Erase at once</source>
        <translation>Poista heti</translation>
    </message>
    <message numerus="yes">
        <source>Let it wait %n day(s), out of sight, before it is erased</source>
        <translation>
            <numerusform>Odottaa piilossa %n päivän ennen poistoa</numerusform>
            <numerusform>Odottaa piilossa %n päivää ennen poistoa</numerusform>
        </translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Milloin?</translation>
    </message>
    <message>
        <source>Goes now</source>
        <translation>Poistetaan nyt</translation>
    </message>
    <message>
        <source>Emptied, and kept only for what stays</source>
        <translation>Tyhjennetään: vain se jää, mitä säilytettävä tarvitsee</translation>
    </message>
    <message>
        <source>Belongs to others too, and only loses its tie</source>
        <translation>Kuuluu muillekin: vain yhteys poistetaan</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Säilytetään</translation>
    </message>
    <message>
        <source>What stays, until when and why</source>
        <translation>Mitä säilytetään, mihin asti ja miksi</translation>
    </message>
    <message>
        <source>Named in records about others</source>
        <translation>Nimi muiden tiedoissa</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Paperilla</translation>
    </message>
    <message>
        <source>Papers to take out of the folders</source>
        <translation>Mapeista otettavat paperit</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopiot</translation>
    </message>
    <message>
        <source>Nothing may go now: everything stays for the reasons below.</source>
        <translation>Mitään ei voi nyt poistaa: kaikki säilytetään alla olevista syistä.</translation>
    </message>
    <message>
        <source>to-shred.pdf</source>
        <translation>tuhottavat-paperit.pdf</translation>
    </message>
    <message>
        <source>Print the shred list</source>
        <translation>Tulosta tuhottavien luettelo</translation>
    </message>
    <message>
        <source>Save the shred list…</source>
        <translation>Tallenna tuhottavien luettelo…</translation>
    </message>
    <message>
        <source>Leave the name…</source>
        <translation>Jätä nimi…</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Ratkaise uudelleen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Mention {number} of {all}</source>
        <translation>Maininta {number}/{all}</translation>
    </message>
    <message>
        <source>Write “{alias}” instead</source>
        <translation>Kirjoita tilalle ”{alias}”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the same record</source>
        <translation>
            <numerusform>ja %n muu samassa tiedossa</numerusform>
            <numerusform>ja %n muuta samassa tiedossa</numerusform>
        </translation>
    </message>
    <message>
        <source>In a record about {about}</source>
        <translation>Koskee: {about}</translation>
    </message>
    <message>
        <source>Erasing of this record is on hold, so it may not be changed. Leave the name.</source>
        <translation>Tämän tiedon poisto on keskeytetty, joten sitä ei saa muuttaa. Jätä nimi.</translation>
    </message>
    <message>
        <source>Not decided yet: the name stays until you do.</source>
        <translation>Ratkaisematta: nimi jää, kunnes ratkaiset.</translation>
    </message>
    <message>
        <source>The name stays: {why}.</source>
        <translation>Nimi jää: {why}.</translation>
    </message>
    <message>
        <source>Will read as above.</source>
        <translation>Tekstiin tulee niin kuin yllä lukee.</translation>
    </message>
    <message>
        <source>There is nothing to erase here any more.</source>
        <translation>Täällä ei ole enää poistettavaa.</translation>
    </message>
    <message>
        <source>Choose why it is erased: the report has to say it.</source>
        <translation>Valitse, miksi tiedot poistetaan: raportin pitää kertoa se.</translation>
    </message>
    <message>
        <source>It was broken off. If it had begun, the program completes it the next time it is opened.</source>
        <translation>Poisto katkesi. Jos se ehti alkaa, ohjelma vie sen loppuun, kun ohjelma seuraavan kerran avataan.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n tieto</numerusform>
            <numerusform>%n tietoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything due: %n record(s)</source>
        <translation>
            <numerusform>Kaikki poistettavat: %n tieto</numerusform>
            <numerusform>Kaikki poistettavat: %n tietoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Poistetaan…</translation>
    </message>
    <message>
        <source>How far the erasing is</source>
        <translation>Kuinka pitkällä poisto on</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Peru poisto</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: tehty</translation>
    </message>
    <message>
        <source>Nothing has been erased yet.</source>
        <translation>Mitään ei ole vielä poistettu.</translation>
    </message>
    <message>
        <source>It has begun and is carried through now, also if the program is stopped.</source>
        <translation>Poisto on alkanut ja viedään loppuun, vaikka ohjelma suljettaisiin.</translation>
    </message>
    <message>
        <source>Look whether the client file is whole</source>
        <translation>Tarkistetaan, että asiakastiedosto on ehjä</translation>
    </message>
    <message>
        <source>Take the records out without a trace</source>
        <translation>Poistetaan tiedot jälkiä jättämättä</translation>
    </message>
    <message>
        <source>Clean every backup in reach</source>
        <translation>Puhdistetaan varmuuskopiot, joihin ohjelma pääsee</translation>
    </message>
    <message>
        <source>Look through everything for what may be left</source>
        <translation>Luetaan kaikki läpi: jäikö mitään</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Which events are shown</source>
        <translation>Näytettävät tapahtumat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Checking that the log is whole…</source>
        <translation>Tarkistetaan, että loki on eheä…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) shown</source>
        <translation>
            <numerusform>%n tapahtuma näkyvissä</numerusform>
            <numerusform>%n tapahtumaa näkyvissä</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked. Press F5 to check the log again.</source>
        <translation>Ei tarkistettu. Tarkista loki uudelleen painamalla F5.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Tehdään sivuja…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Mitään ei ole vielä tapahtunut</translation>
    </message>
    <message>
        <source>Every change, backup and erasure is listed here, without anybody&apos;s words in it.</source>
        <translation>Jokainen muutos, varmuuskopio ja poisto luetellaan tässä. Tekstejä lokissa ei ole.</translation>
    </message>
    <message>
        <source>No such events</source>
        <translation>Ei tällaisia tapahtumia</translation>
    </message>
    <message>
        <source>Nothing of this kind happened in this time.</source>
        <translation>Tänä aikana ei tapahtunut mitään tällaista.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>What was done with the client file. Kept for two years.</source>
        <translation>Mitä asiakastiedostolle on tehty. Säilytetään kaksi vuotta.</translation>
    </message>
    <message>
        <source>There is more. Choose a month to see what is older.</source>
        <translation>Tapahtumia on lisää. Valitse kuukausi, niin näet vanhemmat.</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n event(s), none changed or taken out.</source>
        <translation>
            <numerusform>Loki on eheä: %n tapahtuma, ei muutettu eikä poistettu.</numerusform>
            <numerusform>Loki on eheä: %n tapahtumaa, yhtään ei ole muutettu eikä poistettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is not whole: its events were taken out.</source>
        <translation>Loki ei ole eheä: sen tapahtumat on poistettu.</translation>
    </message>
    <message>
        <source>The log is not whole: near {day} something was changed or taken out outside the program. Compare it with a backup from before that.</source>
        <translation>Loki ei ole eheä: {day} tienoilla jotakin on muutettu tai poistettu ohjelman ulkopuolella. Vertaa sitä aiempaan varmuuskopioon.</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Vuosi {year}</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Koko loki</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Gathered and erased</source>
        <translation>Kootut ja poistetut</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>Tiedosto ja varmuuskopiot</translation>
    </message>
    <message>
        <source>Today {day}</source>
        <translation>Tänään {day}</translation>
    </message>
    <message>
        <source>Yesterday {day}</source>
        <translation>Eilen {day}</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>&amp;Take everything out…</source>
        <translation>&amp;Ota kaikki ulos…</translation>
    </message>
    <message>
        <source>Where everything is written</source>
        <translation>Mihin kaikki tallennetaan</translation>
    </message>
    <message>
        <source>The copy is not encrypted.</source>
        <translation>Kopiota ei ole salattu.</translation>
    </message>
    <message>
        <source>&amp;Choose another folder</source>
        <translation>Valitse to&amp;inen kansio</translation>
    </message>
    <message>
        <source>&amp;Write it there anyway</source>
        <translation>&amp;Tallenna sinne silti</translation>
    </message>
    <message>
        <source>Do &amp;not write</source>
        <translation>&amp;Älä tallenna</translation>
    </message>
    <message>
        <source>Writing everything out…</source>
        <translation>Tallennetaan kaikkia tietoja…</translation>
    </message>
    <message>
        <source>Saved: {file}, {rows} rows, {files} files. It is not encrypted.</source>
        <translation>Tallennettu: {file}, {rows} riviä, {files} tiedostoa. Sitä ei ole salattu.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever gets it can read all of it. A person you erase later stays in it. Delete it when you no longer need it.</source>
        <translation>Kopiota ei ole salattu: se, joka saa sen, voi lukea kaiken. Myöhemmin poistamasi henkilö jää siihen. Poista kopio, kun et enää tarvitse sitä.</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Ota kaikki ulos</translation>
    </message>
    <message>
        <source>Your data are yours. This writes one ZIP file with every table (JSON and CSV), every stored file and every notice, and a description of it all, so that another program can read it.</source>
        <translation>Tietosi ovat sinun. Yhteen ZIP-tiedostoon tulevat kaikki taulut (JSON ja CSV), tallennetut tiedostot ja selosteet sekä kuvaus siitä, mitä missäkin on, jotta toinenkin ohjelma voi lukea ne.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your business</source>
        <translation>Yrityksesi</translation>
    </message>
    <message>
        <source>This is who your clients&apos; data is handled by. It is printed on your privacy notices.</source>
        <translation>Kerro, kuka käsittelee asiakkaidesi tietoja. Nämä tulostuvat tietosuojaselosteisiin.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Mitä työtä teet?</translation>
    </message>
    <message>
        <source>Tick what fits. Your first privacy notices are written from these answers, and how long things are kept. You can change everything later.</source>
        <translation>Rastita, mikä sopii. Näistä vastauksista syntyvät ensimmäiset tietosuojaselosteesi ja säilytysajat. Kaiken voi muuttaa myöhemmin.</translation>
    </message>
    <message>
        <source>I also give &amp;health care or social care</source>
        <translation>Annan myös ter&amp;veydenhuoltoa tai sosiaalihuoltoa</translation>
    </message>
    <message>
        <source>Heijastus Desk is not a patient or client record system. Records of health care and social care have their own law and belong in a system approved for them. Keep only your coaching and supervision here.</source>
        <translation>Heijastus Desk ei ole potilas- eikä sosiaalihuollon asiakastietojärjestelmä. Terveyden- ja sosiaalihuollon kirjauksista on oma laki, ja ne kuuluvat siihen hyväksyttyyn järjestelmään. Pidä täällä vain valmennus ja työnohjaus.</translation>
    </message>
    <message>
        <source>Another business decides &amp;together with me what is done with clients&apos; data</source>
        <translation>Toinen yritys päättää &amp;kanssani asiakkaiden tietojen käytöstä</translation>
    </message>
    <message>
        <source>Welcome to Heijastus Desk</source>
        <translation>Tervetuloa Heijastus Deskiin</translation>
    </message>
    <message>
        <source>Here you keep your clients, contracts and notes, make your privacy notices, and see what must be erased and when. Everything stays in one encrypted file on this computer. Nothing is sent anywhere.</source>
        <translation>Täällä pidät asiakkaasi, sopimuksesi ja muistiinpanosi, teet tietosuojaselosteet ja näet, mitä pitää poistaa ja milloin. Kaikki pysyy yhdessä salatussa tiedostossa tällä koneella. Mitään ei lähetetä minnekään.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ikkunan kieli</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>It opens the file on this computer. Several words are easier to remember and harder to guess than one with tricks. Nobody can find it out for you.</source>
        <translation>Se avaa tiedoston tällä koneella. Monta sanaa on helpompi muistaa ja vaikeampi arvata kuin yksi sana temppuineen. Kukaan ei voi selvittää sitä puolestasi.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Salalause</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Sama &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Suggest one</source>
        <translation>&amp;Ehdota</translation>
    </message>
    <message>
        <source>The file will be kept in {folder}.</source>
        <translation>Tiedosto tulee kansioon {folder}.</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Helppo arvata</translation>
    </message>
    <message>
        <source>Not yet enough</source>
        <translation>Ei vielä riitä</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvä</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Vahva</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>Vahvuus: {word}</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again here.</source>
        <translation>Salalauseet eivät ole samat. Kirjoita se tähän uudelleen.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the file. It is shown only now. Print it, save the sheet on a stick, or write it down, and keep it apart from this computer.</source>
        <translation>Jos unohdat salalauseen, vain tämä koodi avaa tiedoston. Se näytetään vain nyt. Tulosta se, tallenna se PDF-tiedostona muistitikulle tai kirjoita koodi ylös, ja säilytä se erillään tästä koneesta.</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Näytä koodi uudelleen</translation>
    </message>
    <message>
        <source>Type these groups from your sheet:</source>
        <translation>Kirjoita paperiltasi nämä ryhmät:</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>&amp;Save as a sheet…</source>
        <translation>T&amp;allenna PDF…</translation>
    </message>
    <message>
        <source>I wrote it &amp;by hand</source>
        <translation>&amp;Kirjoitin sen käsin</translation>
    </message>
    <message>
        <source>recovery-code.pdf</source>
        <translation>palautuskoodi.pdf</translation>
    </message>
    <message>
        <source>{service} copies that folder to the network. Choose a stick or another folder.</source>
        <translation>{service} kopioi sen kansion verkkoon. Valitse muistitikku tai toinen kansio.</translation>
    </message>
    <message>
        <source>Saved: {file}. Do not leave it on this computer.</source>
        <translation>Tallennettu: {file}. Älä jätä sitä tälle koneelle.</translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another folder.</source>
        <translation>Paperia ei voitu tallentaa sinne. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>Good. The code is hidden now, so that you read it from your paper.</source>
        <translation>Hyvä. Koodi on nyt piilossa, jotta luet sen paperiltasi.</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Ryhmä {n}</translation>
    </message>
    <message>
        <source>This is not group {n}.</source>
        <translation>Tämä ei ole ryhmä {n}.</translation>
    </message>
    <message>
        <source>Sent to the printer. The code is hidden now: read it from the sheet.</source>
        <translation>Lähetetty tulostimelle. Koodi on nyt piilossa: lue se paperilta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation>Vaihe {n}/{total}</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Luo tiedosto</translation>
    </message>
    <message>
        <source>Something went wrong that should not have (number {number}). Nothing was made.</source>
        <translation>Jokin meni vikaan, vaikka ei olisi pitänyt (numero {number}). Mitään ei tehty.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Miten haluat aloittaa?</translation>
    </message>
    <message>
        <source>Each of these can be done later too.</source>
        <translation>Kaikki nämä voi tehdä myöhemminkin.</translation>
    </message>
    <message>
        <source>&amp;Begin with my own business</source>
        <translation>&amp;Aloitan omalla yritykselläni</translation>
    </message>
    <message>
        <source>A few questions, then your first privacy notice is ready to print. Takes under ten minutes. Have pen and paper at hand for one code.</source>
        <translation>Muutama kysymys, ja ensimmäinen tietosuojaselosteesi on valmis tulostettavaksi. Siihen menee alle kymmenen minuuttia. Ota kynä ja paperi esille yhtä koodia varten.</translation>
    </message>
    <message>
        <source>&amp;Look around first</source>
        <translation>&amp;Tutustun ensin</translation>
    </message>
    <message>
        <source>Opens sample practice: a made-up coach with made-up clients. Try anything; it is kept apart from your own file and goes in one click.</source>
        <translation>Avaa harjoitusaineiston: keksitty valmentaja ja keksityt asiakkaat. Kokeile mitä vain. Aineisto on erillään omasta tiedostostasi, ja sen voi poistaa yhdellä painalluksella.</translation>
    </message>
    <message>
        <source>I &amp;have a backup</source>
        <translation>Minulla on &amp;varmuuskopio</translation>
    </message>
    <message>
        <source>You have used this program before, perhaps on another computer.</source>
        <translation>Olet käyttänyt ohjelmaa aiemmin, ehkä toisella koneella.</translation>
    </message>
    <message>
        <source>Your client file is ready</source>
        <translation>Asiakastiedostosi on valmis</translation>
    </message>
    <message>
        <source>What would you like to do first? The rest waits for you on the page Today.</source>
        <translation>Mitä haluat tehdä ensin? Loput odottavat Tänään-sivulla.</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>En nyt mitään</translation>
    </message>
    <message>
        <source>Take me to the page Today.</source>
        <translation>Siirry Tänään-sivulle.</translation>
    </message>
    <message>
        <source>Where else do your clients&apos; data lie?</source>
        <translation>Missä muualla asiakkaidesi tietoja on?</translation>
    </message>
    <message>
        <source>Besides this program. Tick what you use in your work, also when it is only a name and a number. Which firm provides it is asked later.</source>
        <translation>Tämän ohjelman lisäksi. Rastita, mitä käytät työssäsi, vaikka siellä olisi vain nimi ja numero. Mikä yritys palvelua tarjoaa, kysytään myöhemmin.</translation>
    </message>
</context>
<context>
    <name>FirstThings</name>
    <message>
        <source>Print your first privacy notice</source>
        <translation>Tulosta ensimmäinen tietosuojaselosteesi</translation>
    </message>
    <message>
        <source>Read it through, then print it or save it for your clients. What is still missing is said beside it.</source>
        <translation>Lue se läpi ja tulosta se tai tallenna asiakkaita varten. Jos jotakin vielä puuttuu, se kerrotaan vieressä.</translation>
    </message>
    <message>
        <source>Bring in the privacy notice you have</source>
        <translation>Tuo tietosuojaseloste, joka sinulla jo on</translation>
    </message>
    <message>
        <source>From Word, PDF or text. What it says is kept and compared with the law.</source>
        <translation>Word-, PDF- tai tekstitiedostosta. Mitään ei katoa, ja sisältöä verrataan lakiin.</translation>
    </message>
    <message>
        <source>Bring in your list of clients</source>
        <translation>Tuo asiakasluettelosi</translation>
    </message>
    <message>
        <source>From Excel, or the contacts of a phone or mail program. You see it before it is saved.</source>
        <translation>Excel-taulukosta, puhelimesta tai sähköpostin yhteystiedoista. Näet kaiken ennen kuin se tallennetaan.</translation>
    </message>
    <message>
        <source>Say which services you use</source>
        <translation>Kerro, mitä palveluja käytät</translation>
    </message>
    <message>
        <source>Mail, calendar, invoicing: who gets your clients&apos; data must stand on the notice.</source>
        <translation>Sähköposti, kalenteri, laskutus: selosteessa pitää lukea, kenelle asiakkaiden tietoja menee.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Aluksi</translation>
    </message>
    <message>
        <source>Put all away</source>
        <translation>Pane kaikki pois</translation>
    </message>
    <message>
        <source>Put away: {thing}</source>
        <translation>Pane pois: {thing}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Valitse…</translation>
    </message>
</context>
<context>
    <name>Freezes</name>
    <message>
        <source>{cause} since {day}</source>
        <translation>{cause} {day} alkaen</translation>
    </message>
    <message>
        <source>Only: {classes}.</source>
        <translation>Vain: {classes}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Syy: {reason}</translation>
    </message>
    <message>
        <source>To be looked at again since {day}.</source>
        <translation>Odottanut tarkistusta {day} alkaen.</translation>
    </message>
    <message>
        <source>To be looked at again on {day}.</source>
        <translation>Tarkistetaan uudelleen {day}.</translation>
    </message>
    <message>
        <source>Opened: {use}. Nothing may be edited; opening is in the log.</source>
        <translation>Avattu: {use}. Mitään ei voi muuttaa, ja avaaminen on kirjattu tapahtumiin.</translation>
    </message>
    <message>
        <source>Restrict or freeze…</source>
        <translation>Rajoita tai jäädytä…</translation>
    </message>
    <message>
        <source>Restrict or freeze the data</source>
        <translation>Rajoita käsittelyä tai jäädytä tiedot</translation>
    </message>
    <message>
        <source>&amp;Why the data are frozen</source>
        <translation>&amp;Miksi tiedot jäädytetään</translation>
    </message>
    <message>
        <source>Nothing is erased meanwhile, and it thaws by itself when you end it.</source>
        <translation>Sillä välin mitään ei poisteta. Tiedot sulavat heti, kun päätät jäädytyksen.</translation>
    </message>
    <message>
        <source>&amp;Ground of the restriction (Art. 18)</source>
        <translation>Rajoituksen &amp;peruste (18 artikla)</translation>
    </message>
    <message>
        <source>The person is hidden from lists and search and nothing is edited until the restriction is lifted.</source>
        <translation>Henkilö ei näy luetteloissa eikä haussa, eikä mitään muuteta, ennen kuin rajoitus puretaan.</translation>
    </message>
    <message>
        <source>Everything that is kept on the client</source>
        <translation>Kaikki, mitä asiakkaasta säilytetään</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Vain nämä</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Syy</translation>
    </message>
    <message>
        <source>The person may be told this reason.</source>
        <translation>Syy voidaan kertoa henkilölle.</translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation>Tarkista &amp;uudelleen</translation>
    </message>
    <message>
        <source>Review or end…</source>
        <translation>Tarkista tai päätä…</translation>
    </message>
    <message>
        <source>Gather data for the person</source>
        <translation>Kokoa tiedot henkilölle</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>Pura rajoitus…</translation>
    </message>
    <message>
        <source>The card is closed: processing is restricted</source>
        <translation>Kortti on suljettu: käsittelyä on rajoitettu</translation>
    </message>
    <message>
        <source>Processing is restricted</source>
        <translation>Käsittelyä on rajoitettu</translation>
    </message>
    <message>
        <source>What do you need the card for?</source>
        <translation>Mihin tarvitset korttia?</translation>
    </message>
    <message>
        <source>While processing is restricted the data may only be kept, but for these four uses. Your choice is written into the log; what you see stays read-only.</source>
        <translation>Kun käsittelyä on rajoitettu, tietoja saa vain säilyttää ja käyttää näihin neljään tarkoitukseen. Valintasi kirjataan tapahtumiin, ja tietoja voi vain katsella.</translation>
    </message>
    <message>
        <source>Clients the list leaves out</source>
        <translation>Asiakkaat, jotka eivät näy luettelossa</translation>
    </message>
    <message numerus="yes">
        <source>Restricted (%n)</source>
        <translation>
            <numerusform>Rajoitetut (%n)</numerusform>
            <numerusform>Rajoitetut (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use ended (%n)</source>
        <translation>
            <numerusform>Käyttö päättynyt (%n)</numerusform>
            <numerusform>Käyttö päättynyt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Kirje sellaisena kuin se tulostuu</translation>
    </message>
    <message>
        <source>&amp;The restriction is lifted on</source>
        <translation>&amp;Rajoitus puretaan</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>Making the letter…</source>
        <translation>Tehdään kirjettä…</translation>
    </message>
    <message>
        <source>&amp;The person was told on</source>
        <translation>&amp;Henkilölle kerrottiin</translation>
    </message>
    <message>
        <source>Keep frozen</source>
        <translation>Pidä voimassa</translation>
    </message>
    <message>
        <source>The day the person was told it is &amp;lifted (empty for none)</source>
        <translation>Henkilölle kerrottu p&amp;urkupäivä (tyhjä, jos sellaista ei ole)</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Päättyy</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättyneet</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Avaa kortti</translation>
    </message>
    <message>
        <source>Look again later…</source>
        <translation>Tarkista myöhemmin…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Päätä…</translation>
    </message>
    <message>
        <source>Letter to the person…</source>
        <translation>Kirje henkilölle…</translation>
    </message>
    <message>
        <source>The person was told…</source>
        <translation>Henkilölle on kerrottu…</translation>
    </message>
    <message>
        <source>Nothing is frozen</source>
        <translation>Mitään ei ole jäädytetty</translation>
    </message>
    <message>
        <source>A restriction, a claim, a collection or an open request is entered on the client&apos;s card, in its menu.</source>
        <translation>Rajoitus, vaatimus, perintä tai avoin pyyntö kirjataan asiakkaan kortilla, kohdassa Muut toiminnot.</translation>
    </message>
    <message>
        <source>Restrictions and claims</source>
        <translation>Rajoitukset ja vaatimukset</translation>
    </message>
    <message numerus="yes">
        <source>%n open; nothing of it is erased meanwhile</source>
        <translation>
            <numerusform>%n avoinna; sillä välin tietoja ei poisteta</numerusform>
            <numerusform>%n avoinna; sillä välin tietoja ei poisteta</numerusform>
        </translation>
    </message>
    <message>
        <source>Before it is lifted the person must be told (Art. 18(3)): send the letter first.</source>
        <translation>Henkilölle on kerrottava, ennen kuin rajoitus puretaan (18 artiklan 3 kohta): lähetä ensin kirje.</translation>
    </message>
    <message>
        <source>The person was told on {day}. The restriction may be lifted.</source>
        <translation>Henkilölle kerrottiin {day}. Rajoituksen saa purkaa.</translation>
    </message>
    <message>
        <source>The person was told on {day} that the restriction is lifted on {lifted}, not before.</source>
        <translation>Henkilölle on kerrottu {day}, että rajoitus puretaan {lifted}, ei ennen sitä.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>In which form the package is given</source>
        <translation>Missä muodossa paketti annetaan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>La&amp;rge type</source>
        <translation>&amp;Suuri teksti</translation>
    </message>
    <message>
        <source>&amp;Make the package</source>
        <translation>&amp;Tee paketti</translation>
    </message>
    <message>
        <source>How is it given?</source>
        <translation>Miten paketti annetaan?</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Miten</translation>
    </message>
    <message>
        <source>To &amp;whom, or to which address</source>
        <translation>K&amp;enelle tai mihin osoitteeseen</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Mill&amp;oin</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>{warning} If it did go there, write it down once more.</source>
        <translation>{warning} Jos se lähti sinne, kirjaa se vielä kerran.</translation>
    </message>
    <message>
        <source>The password is shown now and kept nowhere. Print the slip or write it down; never send it in the same message as the file.</source>
        <translation>Salasana näytetään vain nyt, eikä sitä tallenneta. Tulosta lappu tai kirjoita salasana ylös. Älä koskaan lähetä sitä samassa viestissä kuin tiedostoa.</translation>
    </message>
    <message>
        <source>Attachments are not among the printed pages: print them from the card, or give them on a stick.</source>
        <translation>Liitteet eivät ole tulostettavilla sivuilla: tulosta ne kortilta tai anna ne muistitikulla.</translation>
    </message>
    <message>
        <source>Print the password &amp;slip…</source>
        <translation>Tulosta salasana&amp;lappu…</translation>
    </message>
    <message>
        <source>&amp;Print the pages…</source>
        <translation>T&amp;ulosta sivut…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Näytä k&amp;ansiossa</translation>
    </message>
    <message>
        <source>The pages are ready to be printed</source>
        <translation>Sivut ovat valmiina tulostettaviksi</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation>Tallennettu kansioon {folder}.</translation>
    </message>
    <message>
        <source>Password: {password}</source>
        <translation>Salasana: {password}</translation>
    </message>
    <message>
        <source>Making the slip…</source>
        <translation>Tehdään lappua…</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>lappu</translation>
    </message>
    <message>
        <source>Before the package can be made</source>
        <translation>Ennen kuin paketin voi tehdä</translation>
    </message>
    <message>
        <source>The folder the package was saved in</source>
        <translation>Kansio, johon paketti tallennettiin</translation>
    </message>
    <message>
        <source>The password is kept nowhere and cannot be shown again. Have you written it down?</source>
        <translation>Salasanaa ei tallenneta, eikä sitä voi näyttää uudelleen. Oletko kirjoittanut sen ylös?</translation>
    </message>
    <message>
        <source>Yes, it is written down</source>
        <translation>Kyllä, se on kirjoitettu ylös</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Pyyntö {number}</translation>
    </message>
    <message>
        <source>Making the package…</source>
        <translation>Tehdään pakettia…</translation>
    </message>
    <message>
        <source>Made: {file}</source>
        <translation>Valmis: {file}</translation>
    </message>
    <message>
        <source>Paper is the surest. Otherwise: {older}</source>
        <translation>Paperi on varmin. Muuten: {older}</translation>
    </message>
    <message>
        <source>Make it on paper</source>
        <translation>Tee paperille</translation>
    </message>
    <message>
        <source>Make an older PDF</source>
        <translation>Tee vanhempi PDF</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>It is deleted already</source>
        <translation>Se on jo poistettu</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Luovuta</translation>
    </message>
    <message>
        <source>Made and handed over</source>
        <translation>Tehdyt ja luovutetut</translation>
    </message>
    <message>
        <source>Handed over…</source>
        <translation>Luovutettu…</translation>
    </message>
    <message>
        <source>The recipient cannot open it…</source>
        <translation>Vastaanottaja ei saa sitä auki…</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Poista kopio</translation>
    </message>
    <message>
        <source>I have deleted it myself</source>
        <translation>Poistin sen itse</translation>
    </message>
    <message>
        <source>Make sure who asks</source>
        <translation>Varmista, kuka pyytää</translation>
    </message>
    <message>
        <source>Go through places</source>
        <translation>Käy paikat läpi</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>Go through passages</source>
        <translation>Käy kohdat läpi</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Kirjoita kirje</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Paperilla</translation>
    </message>
    <message>
        <source>Locked PDF</source>
        <translation>Lukittu PDF</translation>
    </message>
    <message>
        <source>Locked ZIP</source>
        <translation>Lukittu ZIP</translation>
    </message>
    <message>
        <source>Locked PDF for older readers</source>
        <translation>Lukittu PDF vanhemmille lukuohjelmille</translation>
    </message>
    <message>
        <source>The simplest and safest: print it, hand it over at your next meeting and read it together. Nothing is left on a computer.</source>
        <translation>Yksinkertaisin ja turvallisin: tulosta, anna seuraavassa tapaamisessa ja lukekaa yhdessä. Mitään ei jää tietokoneelle.</translation>
    </message>
    <message>
        <source>For e-mail, a message service or a stick. Opens on any computer or telephone with the password, which you give apart: on the slip, or by telephone.</source>
        <translation>Sähköpostiin, viestipalveluun tai muistitikulle. Aukeaa millä tahansa tietokoneella tai puhelimella salasanalla, jonka annat erikseen: lapulla tai puhelimessa.</translation>
    </message>
    <message>
        <source>Everything: pages, attachments and a copy for machines, for whoever wants to carry the data over. Opens with 7-Zip, Keka or ZArchiver, not with Windows alone.</source>
        <translation>Kaikki: sivut, liitteet ja koneluettava kopio sille, joka haluaa siirtää tiedot muualle. Aukeaa ohjelmilla 7-Zip, Keka ja ZArchiver, ei pelkällä Windowsilla.</translation>
    </message>
    <message>
        <source>A weaker lock (AES-128) that older programs open. Only when the recipient cannot open the other.</source>
        <translation>Heikompi lukitus (AES-128), jonka vanhemmatkin ohjelmat avaavat. Vain, jos vastaanottaja ei saa toista auki.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n tieto</numerusform>
            <numerusform>%n tietoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) masked</source>
        <translation>
            <numerusform>%n kohta peitetty</numerusform>
            <numerusform>%n kohtaa peitetty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n jätetty pois</numerusform>
            <numerusform>%n jätetty pois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n liite</numerusform>
            <numerusform>%n liitettä</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Tehty {day}.</translation>
    </message>
    <message>
        <source>Not handed over yet.</source>
        <translation>Ei vielä luovutettu.</translation>
    </message>
    <message>
        <source>Handed over on {day} to {whom}: {how}.</source>
        <translation>Luovutettu {day}: {whom}, {how}.</translation>
    </message>
    <message>
        <source>The copy is still on this computer.</source>
        <translation>Kopio on vielä tällä koneella.</translation>
    </message>
    <message>
        <source>Copy deleted on {day}.</source>
        <translation>Kopio poistettu {day}.</translation>
    </message>
    <message>
        <source>Address to send it to: {address}</source>
        <translation>Osoite, johon sen voi lähettää: {address}</translation>
    </message>
    <message>
        <source>Do not send it to the address on file: that mailbox is the orderer&apos;s. Hand it over at a meeting, or ask for the person&apos;s own address.</source>
        <translation>Älä lähetä sitä kortilla olevaan osoitteeseen: postilaatikko on tilaajan. Luovuta paketti tapaamisessa tai kysy henkilön omaa osoitetta.</translation>
    </message>
    <message>
        <source>There is no address that is surely the person&apos;s own. Hand it over at a meeting.</source>
        <translation>Mikään osoite ei ole varmasti henkilön oma. Luovuta paketti tapaamisessa.</translation>
    </message>
    <message>
        <source>This mailbox belongs to the orderer, not to the person.</source>
        <translation>Tämä postilaatikko on tilaajan, ei henkilön oma.</translation>
    </message>
    <message>
        <source>This address is on somebody else&apos;s card.</source>
        <translation>Tämä osoite on jonkun toisen kortilla.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>This page</source>
        <translation>Tämä sivu</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Etsi ohjeesta</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Ohjeteksti</translation>
    </message>
    <message>
        <source>Back in the help</source>
        <translation>Takaisin ohjeessa</translation>
    </message>
    <message>
        <source>Print the help</source>
        <translation>Tulosta ohje</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Sulje ohje</translation>
    </message>
    <message>
        <source>Print this topic…</source>
        <translation>Tulosta tämä aihe…</translation>
    </message>
    <message>
        <source>Print the whole handbook…</source>
        <translation>Tulosta koko ohjekirja…</translation>
    </message>
    <message>
        <source>Save the handbook as PDF…</source>
        <translation>Tallenna ohjekirja PDF-tiedostona…</translation>
    </message>
    <message>
        <source>There is no help on this page yet. The shortcuts are on the other tab.</source>
        <translation>Tälle sivulle ei ole vielä ohjetta. Pikanäppäimet ovat toisella välilehdellä.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words. Try another word, or look into the contents.</source>
        <translation>Ohjeessa ei ole näitä sanoja. Kokeile toista sanaa tai katso sisällystä.</translation>
    </message>
    <message>
        <source>This field: {name}</source>
        <translation>Tämä kenttä: {name}</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Tehdään sivuja…</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Valitse tiedosto…</translation>
    </message>
    <message>
        <source>A list from a spreadsheet (CSV or XLSX), contacts from Google or Outlook (CSV), or cards from a phone or an address book (vCard).</source>
        <translation>Luettelo taulukko-ohjelmasta (CSV tai XLSX), yhteystiedot Googlesta tai Outlookista (CSV) tai käyntikortit puhelimesta tai osoitekirjasta (vCard).</translation>
    </message>
    <message>
        <source>You see every column and every row before anything is saved. Clients who are here already are shown beside what exists, and the whole import can be taken back in one step.</source>
        <translation>Näet jokaisen sarakkeen ja rivin, ennen kuin mitään tallennetaan. Täällä jo olevat asiakkaat näytetään olemassa olevan kortin rinnalla, ja koko tuonnin voi kumota kerralla.</translation>
    </message>
    <message>
        <source>Nobody who is imported has given a consent by it: record consents one by one.</source>
        <translation>Tuonti ei ole kenenkään suostumus: kirjaa suostumukset yksitellen.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrota</translation>
    </message>
    <message>
        <source>Clients: the role comes with a contract</source>
        <translation>Asiakkaita: sopimus tehdään erikseen</translation>
    </message>
    <message>
        <source>From whom the details are</source>
        <translation>Mistä tiedot on saatu</translation>
    </message>
    <message>
        <source>Got on</source>
        <translation>Milloin saatu</translation>
    </message>
    <message>
        <source>The persons are</source>
        <translation>Henkilöt ovat</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Sarakkeiden erotin</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Merkistö</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Mitä sarakkeet tarkoittavat</translation>
    </message>
    <message>
        <source>Of all of them</source>
        <translation>Koskee kaikkia rivejä</translation>
    </message>
    <message>
        <source>Import clients…</source>
        <translation>Tuo asiakkaita…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Tallenna luettelo…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Tallenna luettelo</translation>
    </message>
    <message>
        <source>Saved: {file}, {count} clients. The file is not encrypted.</source>
        <translation>Tallennettu: {file}, {count} asiakasta. Tiedostoa ei ole salattu.</translation>
    </message>
    <message>
        <source>Saving the list…</source>
        <translation>Tallennetaan luetteloa…</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Tuo asiakkaita</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Luetaan tiedostoa…</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Luettelot ja käyntikortit</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Tarkistetaan rivejä…</translation>
    </message>
    <message>
        <source>Importing clients…</source>
        <translation>Tuodaan asiakkaita…</translation>
    </message>
    <message>
        <source>&amp;Look at the rows</source>
        <translation>&amp;Katso rivit</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n client(s)</source>
        <translation>
            <numerusform>Tu&amp;o %n asiakas</numerusform>
            <numerusform>Tu&amp;o %n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Val&amp;mis</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Tiedoston rivit</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Näytettävät rivit</translation>
    </message>
    <message>
        <source>What becomes of the row</source>
        <translation>Mitä riville tehdään</translation>
    </message>
    <message>
        <source>In the file:</source>
        <translation>Tiedostossa:</translation>
    </message>
    <message>
        <source>Here already:</source>
        <translation>Jo täällä:</translation>
    </message>
    <message>
        <source>No consent and no permission was made. Give the notice to those who lack it: Today shows who they are.</source>
        <translation>Suostumuksia tai lupia ei syntynyt. Anna tietosuojaseloste niille, jotka eivät ole saaneet sitä: sivu Tänään kertoo, keitä he ovat.</translation>
    </message>
    <message>
        <source>These rows could not come in</source>
        <translation>Näitä rivejä ei voitu tuoda</translation>
    </message>
    <message>
        <source>Rows that could not come in</source>
        <translation>Rivit, joita ei voitu tuoda</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Puolipiste ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Pilkku ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sarkain</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Pystyviiva |</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Mac, before 2001</source>
        <translation>Mac, ennen vuotta 2001</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Sarake {number}</translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation>Jätetään pois: {columns}</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Kortti {number}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rivi {number}</translation>
    </message>
    <message>
        <source>This client is here already. Usually such a row is left out.</source>
        <translation>Asiakas on jo täällä. Tavallisesti tällainen rivi jätetään pois.</translation>
    </message>
    <message>
        <source>Somebody here is similar. Look whether it is the same client.</source>
        <translation>Täällä on samankaltainen asiakas. Katso, onko hän sama.</translation>
    </message>
    <message>
        <source>The same client is on row {number} of the file.</source>
        <translation>Sama asiakas on tiedoston rivillä {number}.</translation>
    </message>
    <message>
        <source>This person&apos;s data were erased for good. Import them only if they have become a client again.</source>
        <translation>Henkilön tiedot on poistettu pysyvästi. Tuo ne vain, jos hänestä on tullut uudelleen asiakas.</translation>
    </message>
    <message>
        <source>This client is not here yet.</source>
        <translation>Asiakas ei ole vielä täällä.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) imported</source>
        <translation>
            <numerusform>%n asiakas tuotu</numerusform>
            <numerusform>%n asiakasta tuotu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) completed</source>
        <translation>
            <numerusform>%n kortti täydennetty</numerusform>
            <numerusform>%n korttia täydennetty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out as already here</source>
        <translation>
            <numerusform>%n jätetty pois, koska on jo täällä</numerusform>
            <numerusform>%n jätetty pois, koska ovat jo täällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not come in</source>
        <translation>
            <numerusform>%n riviä ei voitu tuoda</numerusform>
            <numerusform>%n riviä ei voitu tuoda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InPageConfirm</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Language of the papers</source>
        <translation>Papereiden kieli</translation>
    </message>
    <message>
        <source>&amp;Save the pack…</source>
        <translation>&amp;Tallenna tarkastuskansio…</translation>
    </message>
    <message>
        <source>Save with the names…</source>
        <translation>Tallenna nimineen…</translation>
    </message>
    <message>
        <source>Making the pack…</source>
        <translation>Tehdään tarkastuskansiota…</translation>
    </message>
    <message>
        <source>Where the pack is saved</source>
        <translation>Mihin tarkastuskansio tallennetaan</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tiedosto</numerusform>
            <numerusform>%n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ei vielä mitään</translation>
    </message>
    <message>
        <source>&amp;Mask the names and save…</source>
        <translation>&amp;Peitä nimet ja tallenna…</translation>
    </message>
    <message numerus="yes">
        <source>Your texts name people on file in %n place(s). Mend them where they stand, or have the names masked in the pack; your own texts stay as they are.</source>
        <translation>
            <numerusform>Teksteissäsi mainitaan rekisterissä olevia %n kohdassa. Korjaa ne siellä, missä ne ovat, tai peitä nimet kansiossa; omat tekstisi pysyvät ennallaan.</numerusform>
            <numerusform>Teksteissäsi mainitaan rekisterissä olevia %n kohdassa. Korjaa ne siellä, missä ne ovat, tai peitä nimet kansiossa; omat tekstisi pysyvät ennallaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Korjaa…</translation>
    </message>
    <message>
        <source>What the Data Protection Ombudsman may ask to see, in one file. Supervisees, requesters and people a breach concerns are not named; orderers are, where you process data on their behalf.</source>
        <translation>Se, mitä tietosuojavaltuutettu voi pyytää nähtäväksi, yhdessä tiedostossa. Ohjattavia, pyytäjiä ja niitä, joita loukkaus koskee, ei nimetä. Tilaajat nimetään, jos käsittelet tietoja heidän lukuunsa.</translation>
    </message>
    <message>
        <source>Your own texts are looked through for the names of people on file; notices go along as they were given. Look through the pack before you give it: it is not encrypted.</source>
        <translation>Omista teksteistäsi etsitään rekisterissä olevien nimet; selosteet ovat mukana sellaisina kuin ne on annettu. Katso kansio läpi ennen kuin annat sen: sitä ei ole salattu.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Mitä siinä on</translation>
    </message>
    <message>
        <source>Inspection pack</source>
        <translation>Tarkastuskansio</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Close without changing anything</source>
        <translation>Sulje muuttamatta mitään</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) follow it already.</source>
        <translation>
            <numerusform>Muutos koskee jo %n varmuuskopiota.</numerusform>
            <numerusform>Muutos koskee jo %n varmuuskopiota.</numerusform>
        </translation>
    </message>
    <message>
        <source>{medium} is not here: its backups open with the old one until you plug it in while the program is open, or until they go out of date on {date}.</source>
        <translation>{medium} ei ole nyt liitettynä: sen varmuuskopiot avautuvat kuten ennen, kunnes liität sen ohjelman ollessa auki tai kunnes kopiot vanhenevat {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be changed and still open with the old one.</source>
        <translation>
            <numerusform>%n varmuuskopiota ei voitu muuttaa, ja se avautuu edelleen kuten ennen.</numerusform>
            <numerusform>%n varmuuskopiota ei voitu muuttaa, ja ne avautuvat edelleen kuten ennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>It opens the client file on this computer. The recovery code stays the same.</source>
        <translation>Se avaa asiakastiedoston tällä koneella. Kun vaihdat sen, palautuskoodi pysyy samana.</translation>
    </message>
    <message>
        <source>Change the pass&amp;phrase…</source>
        <translation>Vaihda &amp;salalause…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Palautuspaperi</translation>
    </message>
    <message>
        <source>The code on it opens the file when the passphrase is forgotten. Make a new one when the sheet is lost, or somebody else may have seen it. The old one works until the new one is proved.</source>
        <translation>Sen koodi avaa tiedoston, kun salalause on unohtunut. Tee uusi, jos paperi on hukassa tai joku muu on voinut nähdä sen. Vanha toimii, kunnes uusi on tarkistettu.</translation>
    </message>
    <message>
        <source>Make a new recovery &amp;sheet…</source>
        <translation>Tee uusi &amp;palautuspaperi…</translation>
    </message>
    <message>
        <source>If you can no longer do it yourself</source>
        <translation>Jos et itse enää pysty</translation>
    </message>
    <message>
        <source>The recovery code in two halves on two sheets: one in a sealed envelope for a person you trust, the other elsewhere. Alone neither opens anything.</source>
        <translation>Palautuskoodi kahtena puolikkaana kahdella paperilla: toinen suljetussa kuoressa ihmisellä, johon luotat, toinen muualla. Yksin kumpikaan ei avaa mitään.</translation>
    </message>
    <message>
        <source>Make two &amp;halves…</source>
        <translation>Tee kaksi pu&amp;olikasta…</translation>
    </message>
    <message>
        <source>Somebody saw the passphrase</source>
        <translation>Joku näki salalauseen</translation>
    </message>
    <message>
        <source>A new passphrase alone is not enough then: whoever has copied the file earlier could go on using the old one. The file and the backups are encrypted under a new key.</source>
        <translation>Silloin pelkkä uusi salalause ei riitä: se, joka on jo kopioinut tiedoston, voisi käyttää vanhaa edelleen. Tiedosto ja varmuuskopiot salataan uudella avaimella.</translation>
    </message>
    <message>
        <source>&amp;Replace all keys…</source>
        <translation>Vaihda kaikki a&amp;vaimet…</translation>
    </message>
    <message>
        <source>Encrypting the client file anew…</source>
        <translation>Salataan asiakastiedostoa uudelleen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>Avaa uudella salalauseella</translation>
    </message>
    <message>
        <source>The client file is under a new key</source>
        <translation>Asiakastiedosto on salattu uudella avaimella</translation>
    </message>
    <message>
        <source>The old passphrase and the old recovery sheet no longer open it.</source>
        <translation>Vanha salalause ja vanha palautuspaperi eivät enää avaa sitä.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Mitään ei muutettu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>It takes a few seconds, longer with many backups. Do not switch the computer off.</source>
        <translation>Tämä vie muutaman sekunnin, pidempään jos varmuuskopioita on monta. Älä sammuta konetta.</translation>
    </message>
    <message>
        <source>Next: a new recovery sheet</source>
        <translation>Seuraavaksi: uusi palautuspaperi</translation>
    </message>
    <message>
        <source>This is the new recovery code. The old sheet stops working once the file is encrypted anew.</source>
        <translation>Tämä on uusi palautuskoodi. Vanha paperi lakkaa toimimasta, kun tiedosto on salattu uudelleen.</translation>
    </message>
    <message>
        <source>Encrypt the file anew…</source>
        <translation>Salaa tiedosto uudelleen…</translation>
    </message>
    <message>
        <source>Making new keys…</source>
        <translation>Tehdään uusia avaimia…</translation>
    </message>
    <message>
        <source>Encrypt the client file anew?</source>
        <translation>Salataanko asiakastiedosto uudelleen?</translation>
    </message>
    <message>
        <source>The file and every backup in reach are encrypted under a new key.</source>
        <translation>Tiedosto ja kaikki saatavilla olevat varmuuskopiot salataan uudella avaimella.</translation>
    </message>
    <message>
        <source>The old passphrase, the old recovery sheet and its halves stop working. Destroy those papers.</source>
        <translation>Vanha salalause, vanha palautuspaperi ja sen puolikkaat lakkaavat toimimasta. Hävitä ne paperit.</translation>
    </message>
    <message>
        <source>Then the program locks, and opens with the new passphrase. This cannot be undone.</source>
        <translation>Sitten ohjelma lukittuu ja avautuu uudella salalauseella. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>vaihda</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <translation>Salaa uudelleen</translation>
    </message>
    <message>
        <source>Take the new sheet into use</source>
        <translation>Ota uusi paperi käyttöön</translation>
    </message>
    <message>
        <source>Taking the new sheet into use…</source>
        <translation>Otetaan uutta paperia käyttöön…</translation>
    </message>
    <message>
        <source>The new recovery sheet is in force. Destroy the old one and any halves of it.</source>
        <translation>Uusi palautuspaperi on voimassa. Hävitä vanha ja sen mahdolliset puolikkaat.</translation>
    </message>
    <message>
        <source>&amp;Recovery code from your sheet</source>
        <translation>Pala&amp;utuskoodi paperiltasi</translation>
    </message>
    <message>
        <source>It proves at the same time that your sheet still works.</source>
        <translation>Samalla selviää, että paperisi toimii yhä.</translation>
    </message>
    <message>
        <source>First half is entrusted to (printed, kept nowhere)</source>
        <translation>Kenelle ensimmäinen puolikas uskotaan (tulostuu, ei tallennu)</translation>
    </message>
    <message>
        <source>Where the first half lies</source>
        <translation>Missä ensimmäinen puolikas on</translation>
    </message>
    <message>
        <source>Where the second half lies</source>
        <translation>Missä toinen puolikas on</translation>
    </message>
    <message>
        <source>Make the two sheets</source>
        <translation>Tee kaksi paperia</translation>
    </message>
    <message>
        <source>Both sheets are ready. Put the first into a sealed envelope for the person you trust, and the second somewhere else, so that nobody gets both by chance. Closing this forgets them.</source>
        <translation>Molemmat paperit ovat valmiit. Sulje ensimmäinen kuoreen ihmiselle, johon luotat, ja vie toinen muualle, jotta kukaan ei saa vahingossa molempia. Kun suljet tämän, ohjelma ei enää muista niitä.</translation>
    </message>
    <message>
        <source>half-1.pdf</source>
        <translation>puolikas-1.pdf</translation>
    </message>
    <message>
        <source>half-2.pdf</source>
        <translation>puolikas-2.pdf</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Lähetetty tulostimelle.</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>Ensimmäinen puolikas</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Toinen puolikas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save as a sheet…</source>
        <translation>Tallenna PDF…</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Saving a backup…</source>
        <translation>Tallennetaan varmuuskopiota…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Kirje</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>Kene&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Otsikko</translation>
    </message>
    <message>
        <source>An empty line begins a paragraph, “# ” a heading, “- ” a point of a list.</source>
        <translation>Tyhjä rivi aloittaa kappaleen, ”# ” väliotsikon ja ”- ” luettelon kohdan.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Teksti</translation>
    </message>
    <message>
        <source>&amp;How it left</source>
        <translation>&amp;Miten se lähti</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Päivä</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Merkitse lähetetyksi</translation>
    </message>
    <message>
        <source>The letter as it is printed</source>
        <translation>Kirje sellaisena kuin se tulostuu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>Lähetettiin…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Hylkää kirje</translation>
    </message>
    <message>
        <source>A letter that was sent stays in its language.</source>
        <translation>Lähetetyn kirjeen kieltä ei voi vaihtaa.</translation>
    </message>
    <message>
        <source>Propose the letter anew in this language? The text here is replaced.</source>
        <translation>Ehdotetaanko kirjettä uudelleen tällä kielellä? Nykyinen teksti korvataan.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Ehdota uudelleen</translation>
    </message>
    <message>
        <source>This letter has changes that are not saved.</source>
        <translation>Kirjeen muutoksia ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Älä tallenna</translation>
    </message>
    <message>
        <source>How did the letter leave? Afterwards it is not changed any more.</source>
        <translation>Miten kirje lähti? Sen jälkeen sitä ei voi enää muuttaa.</translation>
    </message>
    <message>
        <source>Drawing the letter…</source>
        <translation>Tehdään kirjettä…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>Request {number}: letters</source>
        <translation>Pyyntö {number}: kirjeet</translation>
    </message>
    <message>
        <source>New: {letter}</source>
        <translation>Uusi: {letter}</translation>
    </message>
    <message>
        <source>{letter}, not sent</source>
        <translation>{letter}, ei lähetetty</translation>
    </message>
    <message>
        <source>{letter}, sent {day}</source>
        <translation>{letter}, lähetetty {day}</translation>
    </message>
    <message>
        <source>Sent {day} ({how}). It is kept as it is; write another one to add something.</source>
        <translation>Lähetetty {day} ({how}). Kirje säilyy sellaisenaan. Jos on lisättävää, kirjoita uusi.</translation>
    </message>
    <message>
        <source>Saved {day}, not sent yet.</source>
        <translation>Tallennettu {day}, ei vielä lähetetty.</translation>
    </message>
    <message>
        <source>A proposal from what is known of the case. Change what you like; nothing is saved yet.</source>
        <translation>Ehdotus sen mukaan, mitä pyynnöstä tiedetään. Muuta vapaasti; mitään ei ole vielä tallennettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in [square brackets] still to be filled in or removed.</source>
        <translation>
            <numerusform>%n kohta [hakasulkeissa] on vielä täydennettävä tai poistettava.</numerusform>
            <numerusform>%n kohtaa [hakasulkeissa] on vielä täydennettävä tai poistettava.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalisedField</name>
    <message>
        <source>{language}: missing</source>
        <translation>{language}: puuttuu</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong that should not have (number {number}). What you have saved is safe.</source>
        <translation>Jokin meni vikaan, vaikka ei olisi pitänyt (numero {number}). Tallentamasi on tallessa.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge with another card…</source>
        <translation>Yhdistä toiseen korttiin…</translation>
    </message>
    <message>
        <source>Somebody with these details was erased from this file earlier, perhaps at their own request. Enter them again only for a new reason.</source>
        <translation>Samoilla tiedoilla ollut henkilö on aiemmin poistettu tästä tiedostosta, ehkä omasta pyynnöstään. Lisää hänet uudelleen vain, jos siihen on uusi syy.</translation>
    </message>
    <message>
        <source>There is a card like this already: {name}.</source>
        <translation>Samanlainen kortti on jo olemassa: {name}.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Avaa se kortti</translation>
    </message>
    <message>
        <source>Save a new card</source>
        <translation>Tallenna uusi kortti</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Mahdolliset kaksoiskappaleet…</translation>
    </message>
    <message>
        <source>Merge two cards</source>
        <translation>Yhdistä kaksi korttia</translation>
    </message>
    <message>
        <source>Which value stays where they differ?</source>
        <translation>Kumpi arvo jää, kun kortit eroavat?</translation>
    </message>
    <message>
        <source>Merge the cards</source>
        <translation>Yhdistä kortit</translation>
    </message>
    <message>
        <source>The two cards say the same.</source>
        <translation>Korteilla on samat tiedot.</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Vaihda, kumpi jää</translation>
    </message>
    <message>
        <source>They are two, leave them</source>
        <translation>Ne ovat kaksi eri asiakasta</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Jää</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Yhdistetään siihen</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>Molemmat peräkkäin</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>Ways to reach them, from both cards</source>
        <translation>Yhteystiedot molemmilta korteilta</translation>
    </message>
    <message>
        <source>Of the other card nothing is left in the file. You can undo this until you lock it.</source>
        <translation>Toisesta kortista ei jää tiedostoon mitään. Voit kumota tämän, kunnes lukitset ohjelman.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the card that goes move to the one that stays.</source>
        <translation>
            <numerusform>Poistuvan kortin %n tieto siirtyy jäävälle kortille.</numerusform>
            <numerusform>Poistuvan kortin %n tietoa siirtyy jäävälle kortille.</numerusform>
        </translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>arkistossa</translation>
    </message>
    <message>
        <source>Unit of</source>
        <translation>Osa organisaatiota</translation>
    </message>
    <message>
        <source>Relationship began</source>
        <translation>Asiakassuhde alkoi</translation>
    </message>
    <message>
        <source>Relationship ended</source>
        <translation>Asiakassuhde päättyi</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mahdolliset kaksoiskappaleet</translation>
    </message>
    <message>
        <source>Two cards that may be of one client</source>
        <translation>Kaksi korttia, jotka voivat olla samasta asiakkaasta</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Etsitään kaksoiskappaleita…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s). Enter lays the two cards side by side.</source>
        <translation>
            <numerusform>%n pari. Enter avaa kortit rinnakkain.</numerusform>
            <numerusform>%n paria. Enter avaa kortit rinnakkain.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two cards look like the same client.</source>
        <translation>Mitkään kaksi korttia eivät näytä samalta asiakkaalta.</translation>
    </message>
    <message>
        <source>Merge with another card</source>
        <translation>Yhdistä toiseen korttiin</translation>
    </message>
    <message>
        <source>A part of the other card&apos;s name</source>
        <translation>Osa toisen kortin nimestä</translation>
    </message>
    <message>
        <source>These cards look like the same client. Look for any other by its name.</source>
        <translation>Nämä kortit näyttävät samalta asiakkaalta. Muita voit hakea nimellä.</translation>
    </message>
    <message>
        <source>No other card looks like this client. Look for the other one by its name.</source>
        <translation>Mikään muu kortti ei näytä samalta asiakkaalta. Hae toinen kortti nimellä.</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (arkistossa)</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today {time}</source>
        <translation>tänään klo {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>eilen klo {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} klo {time}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Tietosuojaselosteet</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Palveluntarjoajat</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Säilytys ja poisto</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Tietosuojapyynnöt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperit ja mapit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tietoja ohjelmasta</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Take into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>The recovery code is right. Give the file a new passphrase; the code stays valid.</source>
        <translation>Palautuskoodi on oikea. Anna tiedostolle uusi salalause; koodi pysyy voimassa.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Back to the sections</source>
        <translation>Takaisin osioihin</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>Katsottavaa</translation>
    </message>
    <message>
        <source>Nothing is printed for an unanswered field. Open a line to see to it.</source>
        <translation>Vastaamaton kenttä ei tulostu. Avaa rivi, niin näet, mitä tehdä.</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Kaikkeen on vastattu</translation>
    </message>
    <message>
        <source>Read the page beside once more in each language, then save it or print it.</source>
        <translation>Lue viereinen sivu vielä kerran joka kielellä. Tallenna tai tulosta se sitten.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Vastaamatta</translation>
    </message>
    <message>
        <source>Not printed: the recipients say otherwise</source>
        <translation>Ristiriidassa, ei tulostu</translation>
    </message>
    <message>
        <source>In the client file but not named here</source>
        <translation>Asiakastiedostossa, ei tässä</translation>
    </message>
    <message>
        <source>The law demands</source>
        <translation>Laki vaatii</translation>
    </message>
    <message>
        <source>A risk</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <source>Printed in another language</source>
        <translation>Tulostuu toisella kielellä</translation>
    </message>
    <message>
        <source>Recommendations, no duty</source>
        <translation>Suosituksia, ei velvollisuuksia</translation>
    </message>
    <message>
        <source>Answer it, or choose that there is none</source>
        <translation>Vastaa, tai valitse ”Ei ole”</translation>
    </message>
    <message>
        <source>Tell of the transfer, or correct the recipient</source>
        <translation>Kerro siirrosta tai korjaa palveluntarjoajan tiedot</translation>
    </message>
    <message>
        <source>Add the category in your own words</source>
        <translation>Lisää ryhmä omin sanoin</translation>
    </message>
    <message>
        <source>Write the translation</source>
        <translation>Kirjoita käännös</translation>
    </message>
    <message>
        <source>Recipients: the ground for the transfer, or what it is used for</source>
        <translation>Palveluntarjoajat: siirtoperuste tai käyttötarkoitus</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>oma nimesi</translation>
    </message>
    <message>
        <source>name of the business</source>
        <translation>yrityksen nimi</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>postiosoite</translation>
    </message>
    <message>
        <source>phone or e-mail</source>
        <translation>puhelin tai sähköposti</translation>
    </message>
    <message>
        <source>is there a data protection officer</source>
        <translation>onko tietosuojavastaavaa</translation>
    </message>
    <message>
        <source>why no data protection officer is needed</source>
        <translation>miksi tietosuojavastaavaa ei tarvita</translation>
    </message>
    <message>
        <source>are there joint controllers</source>
        <translation>onko yhteisrekisterinpitäjiä</translation>
    </message>
    <message>
        <source>details</source>
        <translation>tiedot</translation>
    </message>
    <message>
        <source>Your business: {field}</source>
        <translation>Yrityksesi: {field}</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Piirretään sivua…</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Mallista</translation>
    </message>
    <message>
        <source>Empty register</source>
        <translation>Tyhjä rekisteri</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Rekisterit</translation>
    </message>
    <message>
        <source>Sections of the notice</source>
        <translation>Selosteen osiot</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Selosteet</translation>
    </message>
    <message>
        <source>Balancing test: {purpose}</source>
        <translation>Tasapainotesti: {purpose}</translation>
    </message>
    <message>
        <source>Is an impact assessment needed</source>
        <translation>Tarvitaanko vaikutustenarviointi</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>Mikä sivu</translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation>Sivu sellaisena kuin se tulostuu</translation>
    </message>
    <message>
        <source>For your own file. The authority may ask to see them; they are not in the notice.</source>
        <translation>Omaan mappiisi. Viranomainen voi pyytää nähdä nämä; selosteessa niitä ei ole.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Kirjoita</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>balancing-test</source>
        <translation>tasapainotesti</translation>
    </message>
    <message>
        <source>risk-check</source>
        <translation>riskin-arvio</translation>
    </message>
    <message>
        <source>Balancing tests and risk</source>
        <translation>Tasapainotestit ja riskin arvio</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n sivu lähetetty tulostimelle.</numerusform>
            <numerusform>%n sivua lähetetty tulostimelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Tulostetaan…</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Tallenna verkkosivuna</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Tallenna pelkkänä tekstinä</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Pelkkä teksti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>More on this notice</source>
        <translation>Selosteen muut toiminnot</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Ei vielä selosteita</translation>
    </message>
    <message>
        <source>A notice tells people what you do with their data. Begin by telling what you do.</source>
        <translation>Seloste kertoo ihmisille, mitä teet heidän tiedoillaan. Aloita kertomalla, mitä teet työksesi.</translation>
    </message>
    <message>
        <source>Tell what you do</source>
        <translation>Kerro, mitä teet</translation>
    </message>
    <message>
        <source>Bring in an old notice</source>
        <translation>Tuo vanha seloste</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Tallenna verkkosivuna…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Tallenna pelkkänä tekstinä…</translation>
    </message>
    <message>
        <source>Changed in the form. Save keeps it.</source>
        <translation>Muutettu lomakkeelle. Tallenna, niin muutos jää voimaan.</translation>
    </message>
    <message>
        <source>This register has changes that are not saved.</source>
        <translation>Rekisterin muutoksia ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Jatka muokkausta</translation>
    </message>
    <message>
        <source>You began to edit a register and did not save it.</source>
        <translation>Aloitit rekisterin muokkaamisen etkä tallentanut sitä.</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Jatka niistä</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Hylkää ne</translation>
    </message>
    <message>
        <source>Another register has this short name. Choose another one.</source>
        <translation>Toisella rekisterillä on tämä lyhyt nimi. Valitse toinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n to see to</source>
        <translation>
            <numerusform>%n katsottava</numerusform>
            <numerusform>%n katsottavaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to translate</source>
        <translation>
            <numerusform>%n kääntämättä</numerusform>
            <numerusform>%n kääntämättä</numerusform>
        </translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Uusi rekisteri</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Selosteen kieli</translation>
    </message>
    <message>
        <source>How much of the notice is shown</source>
        <translation>Kuinka paljon selosteesta näytetään</translation>
    </message>
    <message>
        <source>More ways to save</source>
        <translation>Muut tallennustavat</translation>
    </message>
    <message>
        <source>The notice as it will be printed</source>
        <translation>Seloste sellaisena kuin se tulostuu</translation>
    </message>
    <message>
        <source>Whole page width</source>
        <translation>Koko sivun levyinen</translation>
    </message>
    <message>
        <source>Versions of the notice</source>
        <translation>Selosteen versiot</translation>
    </message>
    <message>
        <source>The version word for word</source>
        <translation>Versio sanasta sanaan</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>What to show of the version</source>
        <translation>Mitä versiosta näytetään</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>There is no earlier version to compare with.</source>
        <translation>Ei ole aiempaa versiota, johon verrata.</translation>
    </message>
    <message>
        <source>It says the same, word for word, as version {number}.</source>
        <translation>Seloste on sanasta sanaan sama kuin versio {number}.</translation>
    </message>
    <message>
        <source>The words are those of version {number}; only their order or layout differs.</source>
        <translation>Sanat ovat samat kuin versiossa {number}. Vain järjestys tai asettelu on toinen.</translation>
    </message>
    <message>
        <source>In use from {date}</source>
        <translation>Voimassa {date} alkaen</translation>
    </message>
    <message>
        <source>This is the first version in this language.</source>
        <translation>Tämä on ensimmäinen versio tällä kielellä.</translation>
    </message>
    <message>
        <source>The words are the same; only their order or layout differs.</source>
        <translation>Sanat ovat samat. Vain järjestys tai asettelu on toinen.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Tehdään sivuja…</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>Tarkemmin</translation>
    </message>
    <message>
        <source>{more} ({count} filled in)</source>
        <translation>{more} (täytetty: {count})</translation>
    </message>
    <message>
        <source>Close: {row}</source>
        <translation>Sulje: {row}</translation>
    </message>
    <message>
        <source>Open: {row}</source>
        <translation>Avaa: {row}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Row removed.</source>
        <translation>Rivi poistettu.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered: {what}</source>
        <translation>Vastaamatta: {what}</translation>
    </message>
    <message>
        <source>Not printed, because a recipient is elsewhere: {what}</source>
        <translation>Ei tulosteta, koska palveluntarjoaja on muualla: {what}</translation>
    </message>
    <message>
        <source>In the client file but not named here: {what}</source>
        <translation>Asiakastiedostossa, mutta ei mainittu tässä: {what}</translation>
    </message>
    <message>
        <source>Translation missing: {what}</source>
        <translation>Käännös puuttuu: {what}</translation>
    </message>
    <message>
        <source>The law demands more: {what}</source>
        <translation>Laki vaatii: {what}</translation>
    </message>
    <message>
        <source>A risk: {what}</source>
        <translation>Riski: {what}</translation>
    </message>
    <message>
        <source>Recommended: {what}</source>
        <translation>Suositus: {what}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>How somebody asks to see, correct or erase their data. The answer is due in a month.</source>
        <translation>Miten henkilö pyytää nähdä, oikaista tai poistaa tietonsa. Vastaa kuukauden sisällä.</translation>
    </message>
    <message>
        <source>Any way will do for the person asking; you may tell which ones suit best.</source>
        <translation>Pyynnön voi tehdä millä tavalla tahansa. Voit kertoa, mitkä tavat sopivat parhaiten.</translation>
    </message>
    <message>
        <source>Ways to reach you</source>
        <translation>Miten sinut tavoittaa</translation>
    </message>
    <message>
        <source>At least two. A request counts by any way it comes, also by word of mouth.</source>
        <translation>Vähintään kaksi. Pyyntö on pätevä, tuli se miten tahansa, myös suullisesti.</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Lisää tapa</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Millä tavalla</translation>
    </message>
    <message>
        <source>The way a request comes in.</source>
        <translation>Tapa, jolla pyyntö tulee.</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Osoite tai numero</translation>
    </message>
    <message>
        <source>Printed beside it; empty means as told of your business.</source>
        <translation>Tulostuu sen viereen. Tyhjä tarkoittaa: kuten yrityksesi tiedoissa.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>For example that any address will do and no form is needed.</source>
        <translation>Esimerkiksi, että mikä tahansa osoite käy eikä lomaketta tarvita.</translation>
    </message>
    <message>
        <source>Only from an address that is in the register</source>
        <translation>Vain rekisterissä olevasta osoitteesta</translation>
    </message>
    <message>
        <source>Better left empty: the law lets people ask from any address.</source>
        <translation>Jätä mieluummin tyhjäksi: laki sallii pyynnön mistä osoitteesta tahansa.</translation>
    </message>
    <message>
        <source>Languages you answer in</source>
        <translation>Kielet, joilla vastaat</translation>
    </message>
    <message>
        <source>Finnish and Swedish if you can; whoever writes in another language gets an answer too.</source>
        <translation>Suomi ja ruotsi, jos osaat. Myös muulla kielellä kirjoittava saa vastauksen.</translation>
    </message>
    <message>
        <source>How you make sure who asks</source>
        <translation>Miten varmistat, kuka pyytää</translation>
    </message>
    <message>
        <source>Only where there is doubt, and gently: a call to a number you know. No copies of identity cards.</source>
        <translation>Vain epäselvissä tapauksissa ja kevyesti: soitto tuttuun numeroon. Ei kopioita henkilökorteista.</translation>
    </message>
    <message>
        <source>What a request should say</source>
        <translation>Mitä pyynnössä tulee kertoa</translation>
    </message>
    <message>
        <source>You may ask what it is about; nobody has to answer that.</source>
        <translation>Saat kysyä, mitä asia koskee, mutta kenenkään ei ole pakko vastata.</translation>
    </message>
    <message>
        <source>You also correct errors without being asked</source>
        <translation>Korjaat virheet myös pyytämättä</translation>
    </message>
    <message>
        <source>Printed as a promise: what you notice to be wrong is put right.</source>
        <translation>Tulostuu lupauksena: korjaat virheet, jotka huomaat.</translation>
    </message>
    <message>
        <source>When a request may be refused</source>
        <translation>Milloin pyynnöstä voi kieltäytyä</translation>
    </message>
    <message>
        <source>That the refusal comes in writing with its reasons, and where to complain.</source>
        <translation>Että kieltäytymisen saa kirjallisesti perusteluineen, ja mihin siitä voi valittaa.</translation>
    </message>
    <message>
        <source>Your own way of doing, right by right</source>
        <translation>Oma toimintatapasi oikeuksittain</translation>
    </message>
    <message>
        <source>Only where you do something special for one right.</source>
        <translation>Vain, jos hoidat jonkin oikeuden omalla tavallasi.</translation>
    </message>
    <message>
        <source>Add a right</source>
        <translation>Lisää oikeus</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Oikeus</translation>
    </message>
    <message>
        <source>The right of the person that this concerns.</source>
        <translation>Henkilön oikeus, jota tämä koskee.</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Miten se hoidetaan</translation>
    </message>
    <message>
        <source>What you do and by when, beyond what the program prints of this right.</source>
        <translation>Mitä teet ja mihin mennessä, ohjelman tulostaman tekstin lisäksi.</translation>
    </message>
    <message>
        <source>A signature is asked for</source>
        <translation>Pyydetään allekirjoitus</translation>
    </message>
    <message>
        <source>The law does not ask for a signature.</source>
        <translation>Laki ei vaadi allekirjoitusta.</translation>
    </message>
    <message>
        <source>What a person may forbid</source>
        <translation>Mitä henkilö voi kieltää</translation>
    </message>
    <message>
        <source>Uses and disclosures anybody may say no to, such as direct marketing.</source>
        <translation>Käyttö tai luovutus, jonka kuka tahansa saa kieltää, kuten suoramarkkinointi.</translation>
    </message>
    <message>
        <source>Add a ban</source>
        <translation>Lisää kielto</translation>
    </message>
    <message>
        <source>Use or disclosure</source>
        <translation>Käyttö tai luovutus</translation>
    </message>
    <message>
        <source>What is forbidden, in a few words.</source>
        <translation>Mikä kielletään, muutamalla sanalla.</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automaattiset päätökset</translation>
    </message>
    <message>
        <source>Decisions that a machine makes alone. A coach usually makes none.</source>
        <translation>Päätökset, jotka kone tekee yksin. Valmentajalla niitä ei yleensä ole.</translation>
    </message>
    <message>
        <source>Decisions made by a machine alone</source>
        <translation>Koneen yksin tekemät päätökset</translation>
    </message>
    <message>
        <source>If there are any: how they are made and what follows from them.</source>
        <translation>Jos niitä on: miten ne syntyvät ja mitä niistä seuraa.</translation>
    </message>
    <message>
        <source>No such decisions</source>
        <translation>Ei tällaisia päätöksiä</translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation>Profilointi</translation>
    </message>
    <message>
        <source>A machine judges a person&apos;s traits or behaviour from the data.</source>
        <translation>Kone arvioi tiedoista henkilön ominaisuuksia tai toimintaa.</translation>
    </message>
    <message>
        <source>No profiling</source>
        <translation>Ei profilointia</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
    <message>
        <source>What you promise beyond the law. A promise printed is a promise to keep.</source>
        <translation>Mitä lupaat lain lisäksi. Tulostettu lupaus pitää pitää.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Lisää lupaus</translation>
    </message>
    <message>
        <source>Nothing needs to be promised; what is, is compared with what the file holds.</source>
        <translation>Mitään ei tarvitse luvata. Lupauksia verrataan asiakastiedoston sisältöön.</translation>
    </message>
    <message>
        <source>One you keep every day, for example: data are not sold.</source>
        <translation>Lupaus, jonka pidät joka päivä, esimerkiksi: tietoja ei myydä.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Evästeet</translation>
    </message>
    <message>
        <source>What your website stores on a visitor&apos;s device, if this notice speaks for it.</source>
        <translation>Mitä verkkosivusi tallentaa kävijän laitteelle, jos tämä seloste koskee myös sitä.</translation>
    </message>
    <message>
        <source>Cookies on your website</source>
        <translation>Verkkosivusi evästeet</translation>
    </message>
    <message>
        <source>Everything the site stores in a browser, also what a counter of visitors stores.</source>
        <translation>Kaikki, mitä sivusto tallentaa selaimeen, myös se, mitä kävijälaskuri tallentaa.</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>Ei evästeitä</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>The address, for example www.example.fi.</source>
        <translation>Osoite, esimerkiksi www.example.fi.</translation>
    </message>
    <message>
        <source>What cookies are used for</source>
        <translation>Mihin evästeitä käytetään</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <source>Add a use of cookies</source>
        <translation>Lisää evästeiden käyttö</translation>
    </message>
    <message>
        <source>Running the site, counting visitors, advertising.</source>
        <translation>Sivuston toiminta, kävijöiden laskeminen, mainonta.</translation>
    </message>
    <message>
        <source>One use.</source>
        <translation>Yksi käyttötapa.</translation>
    </message>
    <message>
        <source>Each cookie</source>
        <translation>Evästeet yksitellen</translation>
    </message>
    <message>
        <source>One row each. The browser&apos;s own tools show which there are.</source>
        <translation>Yksi rivi kullekin. Selaimen omat työkalut näyttävät, mitä evästeitä on.</translation>
    </message>
    <message>
        <source>Add a cookie</source>
        <translation>Lisää eväste</translation>
    </message>
    <message>
        <source>How a visitor refuses them</source>
        <translation>Miten kävijä kieltäytyy niistä</translation>
    </message>
    <message>
        <source>As easily as agreeing, in the same place. Browser settings are no consent.</source>
        <translation>Yhtä helposti kuin suostuu ja samassa paikassa. Selaimen asetukset eivät ole suostumus.</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Eväste</translation>
    </message>
    <message>
        <source>The name as the browser shows it.</source>
        <translation>Nimi sellaisena kuin selain sen näyttää.</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Kenen se on</translation>
    </message>
    <message>
        <source>Your own site&apos;s, or the service that stores it.</source>
        <translation>Oman sivustosi tai palvelun, joka sen tallentaa.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mihin tarkoitukseen</translation>
    </message>
    <message>
        <source>In a few plain words.</source>
        <translation>Muutamalla selvällä sanalla.</translation>
    </message>
    <message>
        <source>What it gathers</source>
        <translation>Mitä se kerää</translation>
    </message>
    <message>
        <source>For example pages visited, or nothing but a number.</source>
        <translation>Esimerkiksi sivut, joilla kävijä käy, tai pelkän numeron.</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>For example: 13 months, or until the browser is closed.</source>
        <translation>Esimerkiksi: 13 kuukautta tai kunnes selain suljetaan.</translation>
    </message>
    <message>
        <source>The site does not work without it</source>
        <translation>Sivusto ei toimi ilman sitä</translation>
    </message>
    <message>
        <source>Only these may be stored without asking. Counting visitors is not one of them.</source>
        <translation>Vain nämä saa tallentaa kysymättä. Kävijöiden laskeminen ei kuulu niihin.</translation>
    </message>
    <message>
        <source>Data that cookies gather</source>
        <translation>Evästeiden keräämät tiedot</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Add data</source>
        <translation>Lisää tietoja</translation>
    </message>
    <message>
        <source>What is learned of the visitor all in all.</source>
        <translation>Mitä kävijästä kaikkiaan saadaan tietää.</translation>
    </message>
    <message>
        <source>One kind of data.</source>
        <translation>Yhdenlaiset tiedot.</translation>
    </message>
    <message>
        <source>Tracking by others</source>
        <translation>Muiden tekemä seuranta</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Add tracking</source>
        <translation>Lisää seuranta</translation>
    </message>
    <message>
        <source>Services that follow the visitor from site to site.</source>
        <translation>Palvelut, jotka seuraavat kävijää sivustolta toiselle.</translation>
    </message>
    <message>
        <source>Who follows, and for what.</source>
        <translation>Kuka seuraa ja mihin tarkoitukseen.</translation>
    </message>
    <message>
        <source>Combining with other data</source>
        <translation>Yhdistäminen muihin tietoihin</translation>
    </message>
    <message>
        <source>For example with what somebody wrote in a form.</source>
        <translation>Esimerkiksi siihen, mitä kävijä kirjoitti lomakkeelle.</translation>
    </message>
    <message>
        <source>What refusing changes</source>
        <translation>Mitä kieltäytyminen muuttaa</translation>
    </message>
    <message>
        <source>What stops working, if anything.</source>
        <translation>Mikä lakkaa toimimasta, jos mikään.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Päiväykset</translation>
    </message>
    <message>
        <source>Printed at the end of the notice.</source>
        <translation>Tulostuvat selosteen loppuun.</translation>
    </message>
    <message>
        <source>Drawn up</source>
        <translation>Laadittu</translation>
    </message>
    <message>
        <source>The day this notice was first written. A plus sign means today.</source>
        <translation>Päivä, jona seloste laadittiin ensi kerran. Plusmerkki tarkoittaa tätä päivää.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Päivitetty</translation>
    </message>
    <message>
        <source>The day its words last changed. Publishing a version sets its own date.</source>
        <translation>Päivä, jona teksti viimeksi muuttui. Käyttöön otettava versio saa oman päivänsä.</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>The day from which it holds; empty is fine.</source>
        <translation>Päivä, josta alkaen seloste on voimassa. Voi jättää tyhjäksi.</translation>
    </message>
    <message>
        <source>Your own sections</source>
        <translation>Omat osiot</translation>
    </message>
    <message>
        <source>Anything else the notice should tell, each under its own heading.</source>
        <translation>Muu, mitä selosteessa pitäisi kertoa, kukin oman otsikkonsa alla.</translation>
    </message>
    <message>
        <source>Sections of your own</source>
        <translation>Omat osiot</translation>
    </message>
    <message>
        <source>Printed after the rest, or where the appearance puts them.</source>
        <translation>Tulostuvat muiden jälkeen tai siihen, mihin ulkoasu ne sijoittaa.</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Lisää osio</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Short, like the other headings.</source>
        <translation>Lyhyt, kuten muutkin otsikot.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>In plain words; what the law asks for has a field of its own.</source>
        <translation>Selvin sanoin. Sille, mitä laki vaatii, on oma kenttänsä.</translation>
    </message>
    <message>
        <source>How long kept</source>
        <translation>Säilytysajat</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Säilytyssäännöt</translation>
    </message>
    <message>
        <source>Each kind of record has its own reason and period. One period for everything seldom holds.</source>
        <translation>Kullakin tietoluokalla on oma syynsä ja oma aikansa. Yksi aika kaikelle on harvoin oikein.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Lisää sääntö</translation>
    </message>
    <message>
        <source>Remarks on keeping</source>
        <translation>Huomautuksia säilytyksestä</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Lisää huomautus</translation>
    </message>
    <message>
        <source>What holds for all of it, for example how long backups live.</source>
        <translation>Mikä koskee kaikkea, esimerkiksi kuinka kauan varmuuskopiot säilyvät.</translation>
    </message>
    <message>
        <source>One sentence.</source>
        <translation>Yksi virke.</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Mitkä tiedot</translation>
    </message>
    <message>
        <source>None chosen means everything in this register.</source>
        <translation>Jos et valitse mitään, sääntö koskee koko rekisteriä.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kuinka kauan</translation>
    </message>
    <message>
        <source>Nothing means: erased at once when the event has come.</source>
        <translation>Tyhjä tarkoittaa: poistetaan heti tapahtuman jälkeen.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Mistä aika lasketaan</translation>
    </message>
    <message>
        <source>What happens on the day the time begins to run.</source>
        <translation>Mitä tapahtuu päivänä, josta aika alkaa kulua.</translation>
    </message>
    <message>
        <source>Why so long</source>
        <translation>Miksi näin kauan</translation>
    </message>
    <message>
        <source>The reason is printed and shown beside every date.</source>
        <translation>Syy tulostuu selosteeseen ja näkyy päivämäärien vieressä.</translation>
    </message>
    <message>
        <source>Whose event counts</source>
        <translation>Kenen tapahtuma ratkaisee</translation>
    </message>
    <message>
        <source>The person&apos;s own last contact, the end of the whole contract, or the customer organisation&apos;s.</source>
        <translation>Henkilön oma viimeinen yhteydenotto, koko sopimuksen päättyminen tai asiakasorganisaation tapahtuma.</translation>
    </message>
    <message>
        <source>Kept until the end of that calendar year</source>
        <translation>Säilytetään sen kalenterivuoden loppuun</translation>
    </message>
    <message>
        <source>For accounting and for claims, which run to the end of a year.</source>
        <translation>Kirjanpitoa ja vaatimuksia varten: niiden aika kestää vuoden loppuun.</translation>
    </message>
    <message>
        <source>The period in your own words</source>
        <translation>Säilytysaika omin sanoin</translation>
    </message>
    <message>
        <source>Only where years and months do not say it; it must still be possible to compute the end.</source>
        <translation>Vain, jos vuodet ja kuukaudet eivät riitä. Päättymispäivän pitää silti olla laskettavissa.</translation>
    </message>
    <message>
        <source>Kept longer when</source>
        <translation>Säilytetään pidempään, kun</translation>
    </message>
    <message>
        <source>What keeps a record past its day: a law, an open invoice, a claim.</source>
        <translation>Mikä pitää tiedon tallessa pidempään: laki, avoin lasku, vaatimus.</translation>
    </message>
    <message>
        <source>The person may ask for erasure earlier</source>
        <translation>Henkilö voi pyytää poistoa aiemmin</translation>
    </message>
    <message>
        <source>Tick it where no law or contract keeps the record.</source>
        <translation>Rastita, jos mikään laki tai sopimus ei vaadi säilyttämään tietoa.</translation>
    </message>
    <message>
        <source>What the data may be used for meanwhile</source>
        <translation>Mihin tietoja saa sillä välin käyttää</translation>
    </message>
    <message>
        <source>When the service has ended, what is kept for invoices is not used for marketing.</source>
        <translation>Kun palvelu on päättynyt, laskutusta varten säilytettyä ei käytetä markkinointiin.</translation>
    </message>
    <message>
        <source>What is done at the end</source>
        <translation>Mitä lopuksi tehdään</translation>
    </message>
    <message>
        <source>Erased altogether, stripped of the name, or looked at once more. Nothing goes by itself.</source>
        <translation>Poistetaan kokonaan, riisutaan henkilötiedoista tai käydään läpi. Mitään ei poistu itsestään.</translation>
    </message>
    <message>
        <source>One rule for each kind of record. The retention page counts its dates from these. There, under Retention rules, you see what a change would do before you save it.</source>
        <translation>Yksi sääntö kullekin tietoluokalle. Säilytys ja poisto -sivun päivät lasketaan näistä. Siellä kohdassa Säilytyssäännöt näet ennen tallennusta, mitä muutos tekisi.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Suojaus</translation>
    </message>
    <message>
        <source>In general terms, so that it helps nobody to break in.</source>
        <translation>Yleisesti, jotta kuvaus ei auta murtautujaa.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Suojakeino</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Lisää suojakeino</translation>
    </message>
    <message>
        <source>One thing you really do, in general terms.</source>
        <translation>Yksi asia, jonka todella teet, yleisesti kuvattuna.</translation>
    </message>
    <message>
        <source>For example a locked cabinet to which only you have a key.</source>
        <translation>Esimerkiksi lukittu kaappi, johon avain on vain sinulla.</translation>
    </message>
    <message>
        <source>Nothing on paper</source>
        <translation>Ei mitään paperilla</translation>
    </message>
    <message>
        <source>Computers and services</source>
        <translation>Koneet ja palvelut</translation>
    </message>
    <message>
        <source>One thing you really do; no names of products.</source>
        <translation>Yksi asia, jonka todella teet, ilman tuotenimiä.</translation>
    </message>
    <message>
        <source>For example an encrypted client file and a locked screen.</source>
        <translation>Esimerkiksi salattu asiakastiedosto ja lukittu näyttö.</translation>
    </message>
    <message>
        <source>Nothing electronic</source>
        <translation>Ei mitään sähköisenä</translation>
    </message>
    <message>
        <source>Who gets data</source>
        <translation>Kenelle tietoja menee</translation>
    </message>
    <message>
        <source>Service providers and others. Their own details are on the page Recipients.</source>
        <translation>Palveluntarjoajat ja muut. Heidän omat tietonsa ovat sivulla Palveluntarjoajat.</translation>
    </message>
    <message>
        <source>Recipients by name</source>
        <translation>Palveluntarjoajat nimeltä</translation>
    </message>
    <message>
        <source>Everybody who can get at the data: mail, calendar, invoicing, accountant, video meetings.</source>
        <translation>Kaikki, jotka pääsevät tietoihin: sähköposti, kalenteri, laskutus, tilitoimisto, etätapaamiset.</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Lisää palveluntarjoaja</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Ei ketään nimeltä</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Palveluntarjoaja</translation>
    </message>
    <message>
        <source>Missing from the list? Enter it on the page Recipients first.</source>
        <translation>Puuttuuko luettelosta? Lisää se ensin sivulla Palveluntarjoajat.</translation>
    </message>
    <message>
        <source>What for, in this register</source>
        <translation>Mihin tässä rekisterissä</translation>
    </message>
    <message>
        <source>Empty means: as told on the page Recipients.</source>
        <translation>Tyhjä tarkoittaa: kuten sivulla Palveluntarjoajat.</translation>
    </message>
    <message>
        <source>Recipients without a name</source>
        <translation>Vastaanottajat ilman nimeä</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Keitä he ovat</translation>
    </message>
    <message>
        <source>Add a kind of recipient</source>
        <translation>Lisää vastaanottajaryhmä</translation>
    </message>
    <message>
        <source>A kind, where the name is not known or changes.</source>
        <translation>Ryhmä, kun nimi ei ole tiedossa tai se vaihtuu.</translation>
    </message>
    <message>
        <source>For example an accounting office.</source>
        <translation>Esimerkiksi tilitoimisto.</translation>
    </message>
    <message>
        <source>Giving data on</source>
        <translation>Tietojen luovutus</translation>
    </message>
    <message>
        <source>To others for their own purposes, to your other registers, or for all to read.</source>
        <translation>Muille heidän omiin tarkoituksiinsa, omiin muihin rekistereihisi tai kaikkien luettavaksi.</translation>
    </message>
    <message>
        <source>Disclosures to others</source>
        <translation>Luovutukset muille</translation>
    </message>
    <message>
        <source>Those who use the data for purposes of their own: an orderer, an authority, a collection agency.</source>
        <translation>Ne, jotka käyttävät tietoja omiin tarkoituksiinsa: tilaaja, viranomainen, perintätoimisto.</translation>
    </message>
    <message>
        <source>Add a disclosure</source>
        <translation>Lisää luovutus</translation>
    </message>
    <message>
        <source>Nothing is disclosed</source>
        <translation>Mitään ei luovuteta</translation>
    </message>
    <message>
        <source>What, and to whom</source>
        <translation>Mitä ja kenelle</translation>
    </message>
    <message>
        <source>The data and the receiver, for example: hours of meetings to the orderer.</source>
        <translation>Tiedot ja saaja, esimerkiksi: tapaamisten tunnit tilaajalle.</translation>
    </message>
    <message>
        <source>On what condition</source>
        <translation>Millä ehdolla</translation>
    </message>
    <message>
        <source>When it happens, and on whose leave.</source>
        <translation>Milloin luovutus tapahtuu ja kenen luvalla.</translation>
    </message>
    <message>
        <source>Use in your other registers</source>
        <translation>Käyttö omissa muissa rekistereissä</translation>
    </message>
    <message>
        <source>For example: subscribers of the newsletter become customers.</source>
        <translation>Esimerkiksi: uutiskirjeen tilaajista tulee asiakkaita.</translation>
    </message>
    <message>
        <source>Add a use</source>
        <translation>Lisää käyttö</translation>
    </message>
    <message>
        <source>Not used elsewhere</source>
        <translation>Ei käytetä muualla</translation>
    </message>
    <message>
        <source>To which register</source>
        <translation>Mihin rekisteriin</translation>
    </message>
    <message>
        <source>The name of the other register as its notice has it.</source>
        <translation>Toisen rekisterin nimi sellaisena kuin se on sen selosteessa.</translation>
    </message>
    <message>
        <source>Which data, and when</source>
        <translation>Mitä tietoja ja milloin</translation>
    </message>
    <message>
        <source>Only as much as the other register needs.</source>
        <translation>Vain sen verran kuin toinen rekisteri tarvitsee.</translation>
    </message>
    <message>
        <source>Publishing data</source>
        <translation>Tietojen julkaiseminen</translation>
    </message>
    <message>
        <source>For example references on your website, or a list of participants.</source>
        <translation>Esimerkiksi referenssit verkkosivuillasi tai osallistujaluettelo.</translation>
    </message>
    <message>
        <source>Nothing is published</source>
        <translation>Mitään ei julkaista</translation>
    </message>
    <message>
        <source>What is published, and where</source>
        <translation>Mitä julkaistaan ja missä</translation>
    </message>
    <message>
        <source>The data and the place, and on whose leave.</source>
        <translation>Tiedot ja paikka sekä kenen luvalla.</translation>
    </message>
    <message>
        <source>How a person forbids it</source>
        <translation>Miten henkilö kieltää sen</translation>
    </message>
    <message>
        <source>Whom to tell, and that it needs no reason.</source>
        <translation>Kenelle kiellosta kerrotaan, ja ettei sitä tarvitse perustella.</translation>
    </message>
    <message>
        <source>Places and transfers</source>
        <translation>Paikat ja siirrot</translation>
    </message>
    <message>
        <source>Data leave the EU and the EEA when a service provider or its servers are elsewhere.</source>
        <translation>Tiedot lähtevät EU:sta ja ETA:sta, kun palveluntarjoaja tai sen palvelimet ovat muualla.</translation>
    </message>
    <message>
        <source>Transfers outside the EU and the EEA</source>
        <translation>Siirrot EU:n ja ETA:n ulkopuolelle</translation>
    </message>
    <message>
        <source>A provider or server elsewhere is a transfer, and so is help given from elsewhere.</source>
        <translation>Muualla oleva palveluntarjoaja tai palvelin merkitsee siirtoa, samoin muualta annettu tuki.</translation>
    </message>
    <message>
        <source>Add a transfer</source>
        <translation>Lisää siirto</translation>
    </message>
    <message>
        <source>No transfers</source>
        <translation>Ei siirtoja</translation>
    </message>
    <message>
        <source>Storage places</source>
        <translation>Säilytyspaikat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Lisää paikka</translation>
    </message>
    <message>
        <source>Country and kind of place; no address and no cabinet number.</source>
        <translation>Maa ja millainen paikka; ei osoitetta eikä kaapin numeroa.</translation>
    </message>
    <message>
        <source>Where the data lie, for example Finland, or servers in Ireland.</source>
        <translation>Missä tiedot ovat, esimerkiksi Suomessa tai palvelimilla Irlannissa.</translation>
    </message>
    <message>
        <source>The data are kept in Finland</source>
        <translation>Tiedot pidetään Suomessa</translation>
    </message>
    <message>
        <source>Not printed if a recipient of this register is elsewhere.</source>
        <translation>Ei tulosteta, jos jokin rekisterin palveluntarjoaja on muualla.</translation>
    </message>
    <message>
        <source>To which recipient</source>
        <translation>Mille palveluntarjoajalle</translation>
    </message>
    <message>
        <source>The provider whose servers or staff are outside; empty where no single one is meant.</source>
        <translation>Palveluntarjoaja, jonka palvelimet tai työntekijät ovat ulkopuolella. Tyhjä, jos ei tarkoiteta yhtä tiettyä.</translation>
    </message>
    <message>
        <source>What is transferred</source>
        <translation>Mitä siirretään</translation>
    </message>
    <message>
        <source>Which data and why they leave; the ground stands below.</source>
        <translation>Mitkä tiedot siirtyvät ja miksi. Peruste on alla.</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Siirtoperuste</translation>
    </message>
    <message>
        <source>Empty means: as told of the recipient.</source>
        <translation>Tyhjä tarkoittaa: kuten palveluntarjoajan tiedoissa.</translation>
    </message>
    <message>
        <source>Where a copy of the safeguards is had</source>
        <translation>Mistä suojatoimista saa jäljennöksen</translation>
    </message>
    <message>
        <source>For example: on request from the controller, or the page where the provider shows them.</source>
        <translation>Esimerkiksi: pyytämällä rekisterinpitäjältä tai sivulta, jolla palveluntarjoaja näyttää ne.</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Mitä tietoja</translation>
    </message>
    <message>
        <source>The kinds of data, what they comprise and where they are. What this program holds is printed in any case.</source>
        <translation>Millaisia tietoja, mitä niihin kuuluu ja missä ne ovat. Tässä ohjelmassa olevat tulostuvat joka tapauksessa.</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Tietoryhmät</translation>
    </message>
    <message>
        <source>One row for each kind of data; whoever reads it should recognise what you know of them.</source>
        <translation>Yksi rivi kullekin tietoryhmälle. Lukijan pitää tunnistaa, mitä hänestä tiedät.</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Lisää tietoryhmä</translation>
    </message>
    <message>
        <source>Remarks on the list</source>
        <translation>Huomautuksia luettelosta</translation>
    </message>
    <message>
        <source>One sentence that holds for the whole list.</source>
        <translation>Yksi virke, joka koskee koko luetteloa.</translation>
    </message>
    <message>
        <source>For example that not all of these are held of everybody.</source>
        <translation>Esimerkiksi, ettei kaikista ole kaikkia näitä tietoja.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Tietoryhmä</translation>
    </message>
    <message>
        <source>The kind of data. Notes are a kind of their own, on paper too.</source>
        <translation>Mikä tietoryhmä. Muistiinpanot ovat oma ryhmänsä, myös paperilla.</translation>
    </message>
    <message>
        <source>What it comprises</source>
        <translation>Mitä siihen kuuluu</translation>
    </message>
    <message>
        <source>List the data themselves: name, e-mail address, telephone number.</source>
        <translation>Luettele itse tiedot: nimi, sähköpostiosoite, puhelinnumero.</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Missä tiedot ovat</translation>
    </message>
    <message>
        <source>Here means this program. More than one may be chosen.</source>
        <translation>Täällä tarkoittaa tätä ohjelmaa. Voit valita useita.</translation>
    </message>
    <message>
        <source>Where elsewhere</source>
        <translation>Missä muualla</translation>
    </message>
    <message>
        <source>The service or place, for example: in the invoicing software.</source>
        <translation>Palvelu tai paikka, esimerkiksi: laskutusohjelmassa.</translation>
    </message>
    <message>
        <source>Special category of data (health, beliefs and the like)</source>
        <translation>Erityinen henkilötieto (terveys tms.)</translation>
    </message>
    <message>
        <source>Stress, sick leave, an allergy, a belief or a trade union count too. They need explicit consent.</source>
        <translation>Myös stressi, sairausloma, allergia, vakaumus tai ammattiliitto. Niihin tarvitaan nimenomainen suostumus.</translation>
    </message>
    <message>
        <source>Only with the person&apos;s consent</source>
        <translation>Vain henkilön suostumuksella</translation>
    </message>
    <message>
        <source>Tick it when you write these down only after asking.</source>
        <translation>Rastita, jos kirjaat nämä vain kysyttyäsi luvan.</translation>
    </message>
    <message>
        <source>Kept as these records</source>
        <translation>Säilytetään näinä tietoluokkina</translation>
    </message>
    <message>
        <source>Retention rules are set for these kinds of records.</source>
        <translation>Säilytyssäännöt annetaan näille tietoluokille.</translation>
    </message>
    <message>
        <source>Where data come from</source>
        <translation>Mistä tiedot saadaan</translation>
    </message>
    <message>
        <source>From the person, from the one who orders the service, from public sources.</source>
        <translation>Henkilöltä itseltään, palvelun tilaajalta tai julkisista lähteistä.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>Whoever told you: the person, the orderer, a website, your own work.</source>
        <translation>Kuka tai mikä kertoi: henkilö itse, tilaaja, verkkosivu, oma työsi.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Lisää lähde</translation>
    </message>
    <message>
        <source>Only from the person</source>
        <translation>Vain henkilöltä itseltään</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Who or what the data come from.</source>
        <translation>Keneltä tai mistä tiedot tulevat.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Printed as it stands, for example: the ordering organisation names the participants.</source>
        <translation>Tulostuu sellaisenaan, esimerkiksi: tilaajaorganisaatio nimeää osallistujat.</translation>
    </message>
    <message>
        <source>Anybody can read the source</source>
        <translation>Lähde on kaikkien luettavissa</translation>
    </message>
    <message>
        <source>For example a company&apos;s website or the trade register. The law wants this said.</source>
        <translation>Esimerkiksi yrityksen verkkosivut tai kaupparekisteri. Laki vaatii kertomaan tämän.</translation>
    </message>
    <message>
        <source>Tick it when the source gives data only if the person has agreed.</source>
        <translation>Rastita, jos lähde antaa tietoja vain henkilön suostumuksella.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>One register is one notice: the same purposes, the same people, the same rules.</source>
        <translation>Yksi rekisteri on yksi seloste: samat tarkoitukset, samat ihmiset, samat säännöt.</translation>
    </message>
    <message>
        <source>Printed below the title of the notice, for example Customer register.</source>
        <translation>Tulostuu selosteen otsikon alle, esimerkiksi Asiakasrekisteri.</translation>
    </message>
    <message>
        <source>Title of the notice</source>
        <translation>Selosteen otsikko</translation>
    </message>
    <message>
        <source>Printed at the top; empty means Privacy notice.</source>
        <translation>Tulostuu ylimmäksi. Tyhjä tarkoittaa: Tietosuojaseloste.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Lyhyt nimi</translation>
    </message>
    <message>
        <source>One word for lists and file names; not printed.</source>
        <translation>Yksi sana luetteloihin ja tiedostojen nimiin; ei tulostu.</translation>
    </message>
    <message>
        <source>Postal address of this register</source>
        <translation>Rekisterin postiosoite</translation>
    </message>
    <message>
        <source>Only where it is another address than that of your business.</source>
        <translation>Vain, jos se on eri kuin yrityksesi osoite.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Who answers questions about these data. May be someone else than you.</source>
        <translation>Kuka vastaa näitä tietoja koskeviin kysymyksiin. Voi olla joku muu kuin sinä.</translation>
    </message>
    <message>
        <source>Contact person of the register</source>
        <translation>Rekisterin yhteyshenkilö</translation>
    </message>
    <message>
        <source>A name people can ask for. The contact person is no data protection officer.</source>
        <translation>Nimi, jota voi kysyä. Yhteyshenkilö ei ole tietosuojavastaava.</translation>
    </message>
    <message>
        <source>I answer myself</source>
        <translation>Vastaan itse</translation>
    </message>
    <message>
        <source>First and last name, as printed.</source>
        <translation>Etu- ja sukunimi sellaisena kuin se tulostuu.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Their work or position, for example entrepreneur.</source>
        <translation>Työ tai asema, esimerkiksi yrittäjä.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Where questions about these data are read.</source>
        <translation>Osoite, jossa näitä tietoja koskevat kysymykset luetaan.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>A number somebody answers on working days.</source>
        <translation>Numero, johon vastataan arkisin.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postiosoite</translation>
    </message>
    <message>
        <source>Street, postcode and town; empty means the address of your business.</source>
        <translation>Katu, postinumero ja postitoimipaikka. Tyhjä tarkoittaa yrityksesi osoitetta.</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Kenen tietoja</translation>
    </message>
    <message>
        <source>The groups of people whose data are in the register, also those only mentioned.</source>
        <translation>Ihmisryhmät, joiden tietoja rekisterissä on, myös vain mainitut.</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Ihmisryhmät</translation>
    </message>
    <message>
        <source>Clients, contact persons of orderers, enquirers: everybody whose name may turn up.</source>
        <translation>Asiakkaat, tilaajien yhteyshenkilöt, tiedustelijat: kaikki, joiden nimi voi tulla esiin.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Lisää ryhmä</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>The nearest word; your own words below are what is printed.</source>
        <translation>Lähinnä sopiva sana. Jos kirjoitat alle omat sanasi, ne tulostuvat.</translation>
    </message>
    <message>
        <source>In your own words, if the name of the group does not say enough.</source>
        <translation>Omin sanoin, jos ryhmän nimi ei kerro tarpeeksi.</translation>
    </message>
    <message>
        <source>Each purpose with its legal basis, that is, what gives you leave to use the data. A new purpose is told to people before their data are used for it.</source>
        <translation>Kukin tarkoitus ja sen oikeusperuste, eli millä luvalla tietoja käsitellään. Uudesta tarkoituksesta kerrotaan ihmisille ennen kuin heidän tietojaan käytetään siihen.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Tarkoitukset</translation>
    </message>
    <message>
        <source>One thing you do with the data, and one reason for it, in each row.</source>
        <translation>Joka rivillä yksi asia, jonka tiedoilla teet, ja yksi peruste sille.</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Lisää tarkoitus</translation>
    </message>
    <message>
        <source>The basis in your own words</source>
        <translation>Peruste omin sanoin</translation>
    </message>
    <message>
        <source>What holds for all the purposes together; printed below them.</source>
        <translation>Mikä koskee kaikkia tarkoituksia yhdessä; tulostuu niiden alle.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tarkoitus</translation>
    </message>
    <message>
        <source>What you do with the data, for example agreeing on sessions and invoicing.</source>
        <translation>Mitä teet tiedoilla, esimerkiksi sovit tapaamisista ja laskutat.</translation>
    </message>
    <message>
        <source>Data it needs</source>
        <translation>Tiedot, joita se vaatii</translation>
    </message>
    <message>
        <source>Nothing is needed for a purpose that you have no data for.</source>
        <translation>Ei tarvita, jos sinulla ei ole tietoja tätä tarkoitusta varten.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>Usually one. Consent is asked for separately and may be withdrawn.</source>
        <translation>Yleensä yksi. Suostumus pyydetään erikseen, ja sen voi peruuttaa.</translation>
    </message>
    <message>
        <source>Add a basis</source>
        <translation>Lisää peruste</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Contract: they made it with you. Legitimate interest: an employer pays. Law: invoices.</source>
        <translation>Sopimus: henkilö teki sen kanssasi. Oikeutettu etu: työnantaja maksaa. Laki: laskut.</translation>
    </message>
    <message>
        <source>Why it fits</source>
        <translation>Miksi se sopii</translation>
    </message>
    <message>
        <source>Whose data stand on this basis, for example: where the client has made the contract.</source>
        <translation>Kenen tietoja peruste koskee, esimerkiksi: kun asiakas on itse tehnyt sopimuksen.</translation>
    </message>
    <message>
        <source>The legitimate interest</source>
        <translation>Oikeutettu etu</translation>
    </message>
    <message>
        <source>Needed when the basis is a legitimate interest: whose interest, and what it is.</source>
        <translation>Tarvitaan, kun perusteena on oikeutettu etu: kenen etu ja mikä se on.</translation>
    </message>
    <message>
        <source>Why it does not override the person&apos;s rights</source>
        <translation>Miksi se ei syrjäytä henkilön oikeuksia</translation>
    </message>
    <message>
        <source>The balancing test in short; this much is printed in the notice.</source>
        <translation>Tasapainotesti lyhyesti. Tämä osuus tulostuu selosteeseen.</translation>
    </message>
    <message>
        <source>Ground for special categories of data</source>
        <translation>Erityisten henkilötietojen peruste</translation>
    </message>
    <message>
        <source>Health, beliefs and the like need a ground of their own besides the basis.</source>
        <translation>Terveys, vakaumus ja muut vastaavat tarvitsevat oikeusperusteen lisäksi oman perusteensa.</translation>
    </message>
    <message>
        <source>Why this ground fits</source>
        <translation>Miksi tämä peruste sopii</translation>
    </message>
    <message>
        <source>How and when the explicit consent is asked for, and that it may be refused.</source>
        <translation>Miten ja milloin nimenomainen suostumus pyydetään, ja että siitä voi kieltäytyä.</translation>
    </message>
    <message>
        <source>Must the data be given for this purpose</source>
        <translation>Onko tiedot pakko antaa tähän tarkoitukseen</translation>
    </message>
    <message>
        <source>By law for an invoice, to make the contract for a name, otherwise voluntary.</source>
        <translation>Laskuun laki vaatii tiedot, sopimukseen tarvitaan nimi, muuten vapaaehtoista.</translation>
    </message>
    <message>
        <source>What follows if they are not given</source>
        <translation>Mitä seuraa, jos tietoja ei anna</translation>
    </message>
    <message>
        <source>Plainly, for example: without an address no newsletter can be sent.</source>
        <translation>Selvästi, esimerkiksi: ilman osoitetta uutiskirjettä ei voi lähettää.</translation>
    </message>
    <message>
        <source>Balancing test</source>
        <translation>Tasapainotesti</translation>
    </message>
    <message>
        <source>For a purpose that rests on a legitimate interest. For your own file: it is not printed there.</source>
        <translation>Tarkoitukselle, jonka peruste on oikeutettu etu. Omaan mappiisi: ei tulostu selosteeseen.</translation>
    </message>
    <message>
        <source>Write the test</source>
        <translation>Kirjoita testi</translation>
    </message>
    <message>
        <source>A sentence or two at each is enough. The authority may ask to see it.</source>
        <translation>Lause tai kaksi kuhunkin riittää. Viranomainen voi pyytää nähdä tämän.</translation>
    </message>
    <message>
        <source>Does the interest outweigh</source>
        <translation>Onko etu painavampi</translation>
    </message>
    <message>
        <source>If it does not, the purpose needs another basis.</source>
        <translation>Jos ei ole, tarkoitus tarvitsee toisen perusteen.</translation>
    </message>
    <message>
        <source>Must data be given</source>
        <translation>Onko tiedot pakko antaa</translation>
    </message>
    <message>
        <source>What somebody must tell you to become a client, and what happens without it.</source>
        <translation>Mitä asiakkaaksi tulevan pitää kertoa ja mitä tapahtuu, jos ei kerro.</translation>
    </message>
    <message>
        <source>Is giving the data mandatory</source>
        <translation>Onko tietojen antaminen pakollista</translation>
    </message>
    <message>
        <source>Can also be told for each purpose, under More exactly.</source>
        <translation>Voit kertoa sen myös tarkoituksittain kohdassa Tarkemmin.</translation>
    </message>
    <message>
        <source>Nothing is mandatory</source>
        <translation>Mikään ei ole pakollista</translation>
    </message>
    <message>
        <source>Unknown ({value})</source>
        <translation>Tuntematon ({value})</translation>
    </message>
    <message>
        <source>years</source>
        <translation>v</translation>
    </message>
    <message>
        <source>months</source>
        <translation>kk</translation>
    </message>
    <message>
        <source>days</source>
        <translation>pv</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Heti</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ei vielä päätetty</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation>Mitä tarkistus löysi</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Siirry kenttään</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Luetteloon</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mitä tehdä</translation>
    </message>
    <message>
        <source>Ready forms</source>
        <translation>Valmiit muodot</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Ohjelman oma</translation>
    </message>
    <message>
        <source>13 points</source>
        <translation>13 kohtaa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>A ready form is only a beginning: change headings and their order below.</source>
        <translation>Valmis muoto on vain alku: muuta otsikoita ja niiden järjestystä alla.</translation>
    </message>
    <message>
        <source>Publish a version…</source>
        <translation>Ota versio käyttöön…</translation>
    </message>
    <message>
        <source>No version is in use yet</source>
        <translation>Mikään versio ei ole vielä käytössä</translation>
    </message>
    <message>
        <source>Take one into use, and it is compared with what you do, day by day.</source>
        <translation>Kun otat version käyttöön, sitä verrataan joka päivä siihen, mitä teet.</translation>
    </message>
    <message>
        <source>Take a version into use…</source>
        <translation>Ota versio käyttöön…</translation>
    </message>
    <message>
        <source>The notice says under “{heading}”:</source>
        <translation>Selosteessa lukee kohdassa ”{heading}”:</translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Näytä poistettavat</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Näytä kenttä</translation>
    </message>
    <message>
        <source>Edited and not yet published</source>
        <translation>Muutettu, mutta ei vielä käytössä</translation>
    </message>
    <message>
        <source>The notice in use still says this; your register no longer does.</source>
        <translation>Käytössä olevassa selosteessa lukee vielä näin, rekisterissäsi ei enää.</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>”{sentence}”</translation>
    </message>
    <message>
        <source>The notice still holds</source>
        <translation>Seloste pitää paikkansa</translation>
    </message>
    <message>
        <source>What the version in use says is what you do and what the file holds.</source>
        <translation>Käytössä oleva versio vastaa sitä, mitä teet ja mitä asiakastiedostossa on.</translation>
    </message>
    <message>
        <source>Does the notice still hold?</source>
        <translation>Pitääkö seloste vielä paikkansa?</translation>
    </message>
    <message numerus="yes">
        <source>Version {number}: %n thing(s) no longer as it says</source>
        <translation>
            <numerusform>Versio {number}: %n kohta ei enää pidä paikkaansa</numerusform>
            <numerusform>Versio {number}: %n kohtaa ei enää pidä paikkaansa</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the purpose out of the next version, or write down what you have for it.</source>
        <translation>Jätä tarkoitus pois seuraavasta versiosta tai kirjaa, mitä tietoja sinulla on sitä varten.</translation>
    </message>
    <message>
        <source>Stop doing it, or say in the next version how it is.</source>
        <translation>Lopeta se, tai kerro seuraavassa versiossa, miten asia on.</translation>
    </message>
    <message>
        <source>Erase what is due, or put it on hold and write why it must be kept.</source>
        <translation>Poista se, minkä aika on päättynyt, tai keskeytä poisto ja kirjoita, miksi tieto pitää säilyttää.</translation>
    </message>
    <message>
        <source>Publish a version that tells of it, and give that before you use the data so.</source>
        <translation>Ota käyttöön versio, joka kertoo siitä, ja anna se ennen kuin käytät tietoja näin.</translation>
    </message>
    <message>
        <source>Publish a version that tells how it is now.</source>
        <translation>Ota käyttöön versio, joka kertoo, miten asia nyt on.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>What this makes</source>
        <translation>Mitä tästä syntyy</translation>
    </message>
    <message>
        <source>Your registers already tell this.</source>
        <translation>Rekisterisi kertovat tämän jo.</translation>
    </message>
    <message>
        <source>Fill in the registers</source>
        <translation>Täytä rekisterit</translation>
    </message>
    <message>
        <source>Your answers have not been filled in.</source>
        <translation>Vastauksiasi ei ole vielä viety rekistereihin.</translation>
    </message>
    <message>
        <source>Go on with them later</source>
        <translation>Jatka niistä myöhemmin</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Jatka vastaamista</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Mitä teet?</translation>
    </message>
    <message>
        <source>Tick what fits. Each kind of work gets a register that tells of it.</source>
        <translation>Rastita, mikä sopii. Kullekin työlle tehdään rekisteri, joka kertoo siitä.</translation>
    </message>
    <message>
        <source>Where else do your clients&apos; data lie?</source>
        <translation>Missä muualla asiakkaidesi tietoja on?</translation>
    </message>
    <message>
        <source>What you do and where data live</source>
        <translation>Mitä teet ja missä tiedot ovat</translation>
    </message>
    <message>
        <source>Who provides it</source>
        <translation>Palveluntarjoaja</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>Palveluntarjoajan nimi</translation>
    </message>
    <message>
        <source>Messages with clients and orderers.</source>
        <translation>Viestit asiakkaiden ja tilaajien kanssa.</translation>
    </message>
    <message>
        <source>Names and numbers in the telephone, text messages.</source>
        <translation>Nimet ja numerot puhelimessa, tekstiviestit.</translation>
    </message>
    <message>
        <source>WhatsApp, Signal and the like.</source>
        <translation>WhatsApp, Signal ja muut vastaavat.</translation>
    </message>
    <message>
        <source>Times of sessions, with names or codes.</source>
        <translation>Tapaamisten ajat, nimillä tai koodeilla.</translation>
    </message>
    <message>
        <source>A service where clients book their own times.</source>
        <translation>Palvelu, josta asiakkaat varaavat itse aikansa.</translation>
    </message>
    <message>
        <source>A program or service that makes the invoices.</source>
        <translation>Ohjelma tai palvelu, jolla laskut tehdään.</translation>
    </message>
    <message>
        <source>Somebody who keeps the books for you.</source>
        <translation>Joku, joka hoitaa kirjanpitosi.</translation>
    </message>
    <message>
        <source>Sessions held remotely.</source>
        <translation>Etänä pidetyt tapaamiset.</translation>
    </message>
    <message>
        <source>A service that keeps the addresses and sends the letters.</source>
        <translation>Palvelu, joka säilyttää osoitteet ja lähettää kirjeet.</translation>
    </message>
    <message>
        <source>Your own pages, with or without a form.</source>
        <translation>Omat sivusi, lomakkeella tai ilman.</translation>
    </message>
    <message>
        <source>Contracts and other files in a service.</source>
        <translation>Sopimukset ja muut tiedostot verkkopalvelussa.</translation>
    </message>
    <message>
        <source>Questionnaires, feedback, personality profiles.</source>
        <translation>Kyselyt, palautteet, persoonallisuusprofiilit.</translation>
    </message>
    <message>
        <source>Notes, contracts and receipts kept in a locked place.</source>
        <translation>Muistiinpanot, sopimukset ja kuitit lukitussa paikassa.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ei vielä kerrottu</translation>
    </message>
    <message>
        <source>Another provider…</source>
        <translation>Muu palveluntarjoaja…</translation>
    </message>
    <message>
        <source>New register: {name}</source>
        <translation>Uusi rekisteri: {name}</translation>
    </message>
    <message>
        <source>New recipient, to be checked: {name}</source>
        <translation>Uusi palveluntarjoaja, tarkistettava: {name}</translation>
    </message>
    <message>
        <source>Filled in: {name}</source>
        <translation>Täydentyy: {name}</translation>
    </message>
    <message>
        <source>Form of the record</source>
        <translation>Selosteen muoto</translation>
    </message>
    <message>
        <source>The record as it will be printed</source>
        <translation>Seloste käsittelytoimista sellaisena kuin se tulostuu</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Tallenna CSV-tiedostona</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Tehdään paperia…</translation>
    </message>
    <message>
        <source>Made of your registers, recipients, storage periods and contracts. Shown to the authority when it asks; people get the notice.</source>
        <translation>Koottu rekistereistäsi, palveluntarjoajistasi, säilytysajoistasi ja sopimuksistasi. Näytetään viranomaiselle pyynnöstä; ihmisille annetaan tietosuojaseloste.</translation>
    </message>
    <message>
        <source>Record of processing activities</source>
        <translation>Seloste käsittelytoimista</translation>
    </message>
    <message>
        <source>Each is filled in with what usually holds. Read it through and change what is otherwise with you.</source>
        <translation>Mallissa on valmiina se, mikä yleensä pitää paikkansa. Lue se läpi ja muuta, mikä sinulla on toisin.</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Aloita tästä</translation>
    </message>
    <message>
        <source>Begin with this: {name}</source>
        <translation>Aloita tästä: {name}</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Aloita mallista</translation>
    </message>
    <message>
        <source>What changed, sentence by sentence</source>
        <translation>Mikä muuttui, virke virkkeeltä</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Uusi osio</translation>
    </message>
    <message>
        <source>Section taken away</source>
        <translation>Osio poistettu</translation>
    </message>
    <message>
        <source>Was called: {heading}</source>
        <translation>Aiempi otsikko: {heading}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Aiemmin</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>A part of a name</source>
        <translation>Nimen osa</translation>
    </message>
    <message>
        <source>Persons who were given the notice</source>
        <translation>Henkilöt, joille seloste on annettu</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Miten</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Päivä</translation>
    </message>
    <message>
        <source>Nobody has been given this notice yet, as far as is written down here.</source>
        <translation>Täällä ei ole vielä merkintää, että seloste olisi annettu kenellekään.</translation>
    </message>
    <message>
        <source>Nobody found. Try a part of a name.</source>
        <translation>Ketään ei löytynyt. Kokeile nimen osaa.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Tallenna korjaus</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Poista tämä merkintä</translation>
    </message>
    <message>
        <source>Open the client&apos;s card</source>
        <translation>Avaa asiakkaan kortti</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiot</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>To be given</source>
        <translation>Annettava</translation>
    </message>
    <message>
        <source>Save the register first.</source>
        <translation>Tallenna rekisteri ensin.</translation>
    </message>
    <message>
        <source>The version is not in use yet; what you wrote for it is lost when you leave.</source>
        <translation>Versio ei ole vielä käytössä. Jos poistut, sitä varten kirjoittamasi katoaa.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Poistu silti</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Jää tähän</translation>
    </message>
    <message>
        <source>Given to ({count})</source>
        <translation>Annettu ({count})</translation>
    </message>
    <message>
        <source>To be given ({count})</source>
        <translation>Annettava ({count})</translation>
    </message>
    <message>
        <source>Versions and deliveries</source>
        <translation>Versiot ja antamiset</translation>
    </message>
    <message>
        <source>The notice as it is now</source>
        <translation>Nykyinen seloste</translation>
    </message>
    <message>
        <source>Not taken into use yet</source>
        <translation>Ei vielä otettu käyttöön</translation>
    </message>
    <message>
        <source>Differs from version {number}</source>
        <translation>Eroaa versiosta {number}</translation>
    </message>
    <message>
        <source>Version {number}, not in every language yet</source>
        <translation>Versio {number}, ei vielä kaikilla kielillä</translation>
    </message>
    <message>
        <source>The same as version {number}</source>
        <translation>Sama kuin versio {number}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versio {number}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} alkaen</translation>
    </message>
    <message numerus="yes">
        <source>Given to %n person(s)</source>
        <translation>
            <numerusform>Annettu %n henkilölle</numerusform>
            <numerusform>Annettu %n henkilölle</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed sheet kept</source>
        <translation>Allekirjoitettu lista tallessa</translation>
    </message>
    <message>
        <source>New purpose ({count}): {purpose}</source>
        <translation>Uusi käyttötarkoitus ({count}): {purpose}</translation>
    </message>
    <message>
        <source>Never given ({count})</source>
        <translation>Ei vielä saanut selostetta ({count})</translation>
    </message>
    <message>
        <source>Given an earlier version ({count})</source>
        <translation>Saanut aiemman version ({count})</translation>
    </message>
    <message>
        <source>Tell these persons before you use their data for this: {purpose} Their version of the notice does not name it (Article 13(3) and 14(4)).</source>
        <translation>Kerro näille henkilöille ennen kuin käytät heidän tietojaan tähän: {purpose} Heidän saamansa versio ei mainitse sitä (13 artiklan 3 kohta ja 14 artiklan 4 kohta).</translation>
    </message>
    <message>
        <source>They have an earlier version. The law asks for a new one when there is a new purpose; telling of other changes that matter to them is good practice.</source>
        <translation>Heillä on aiempi versio. Laki vaatii antamaan uuden, kun käyttötarkoitus on uusi. Muistakin heille tärkeistä muutoksista on hyvä kertoa.</translation>
    </message>
    <message>
        <source>Each line says by when the notice is to be given, and which rule decided.</source>
        <translation>Joka rivi kertoo, mihin mennessä seloste on annettava ja mikä sääntö sen ratkaisi.</translation>
    </message>
    <message>
        <source>Version {number}, from {date}</source>
        <translation>Versio {number}, {date} alkaen</translation>
    </message>
    <message>
        <source>As it is now, as version {number}</source>
        <translation>Sellaisena kuin se nyt on, versiona {number}</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Olisi pitänyt antaa {date}</translation>
    </message>
    <message>
        <source>Due by {date}</source>
        <translation>Annettava viimeistään {date}</translation>
    </message>
    <message>
        <source>Has version {number}</source>
        <translation>Saanut version {number}</translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>Näillä kielillä</translation>
    </message>
    <message>
        <source>What changed and why, in a sentence: you will be glad of it later.</source>
        <translation>Mikä muuttui ja miksi, yhdellä virkkeellä. Siitä on apua myöhemmin.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Syy</translation>
    </message>
    <message>
        <source>&amp;In use from</source>
        <translation>&amp;Voimassa alkaen</translation>
    </message>
    <message>
        <source>Write the day into the notice as well</source>
        <translation>Merkitse päivä myös selosteeseen</translation>
    </message>
    <message>
        <source>See to it in the form</source>
        <translation>Korjaa lomakkeella</translation>
    </message>
    <message>
        <source>Take version {number} into use</source>
        <translation>Ota versio {number} käyttöön</translation>
    </message>
    <message>
        <source>Add the missing languages to version {number}</source>
        <translation>Lisää puuttuvat kielet versioon {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in this language: {lang}.</source>
        <translation>
            <numerusform>%n teksti puuttuu tällä kielellä: {lang}.</numerusform>
            <numerusform>%n tekstiä puuttuu tällä kielellä: {lang}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the form are unanswered; the notice says nothing of them.</source>
        <translation>
            <numerusform>%n lomakkeen kysymys on vastaamatta; seloste ei kerro siitä mitään.</numerusform>
            <numerusform>%n lomakkeen kysymystä on vastaamatta; seloste ei kerro niistä mitään.</numerusform>
        </translation>
    </message>
    <message>
        <source>New purpose: {purposes}. Those who were given an earlier version become a task: they are told before their data are used for it.</source>
        <translation>Uusi käyttötarkoitus: {purposes}. Aiemman version saaneet tulevat luetteloon Annettava: heille kerrotaan, ennen kuin heidän tietojaan käytetään siihen.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were given an earlier version.</source>
        <translation>
            <numerusform>%n henkilö on saanut aiemman version.</numerusform>
            <numerusform>%n henkilöä on saanut aiemman version.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Mi&amp;ksi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>&amp;Group of a contract</source>
        <translation>Sopimuksen &amp;ryhmä</translation>
    </message>
    <message>
        <source>Persons to be given the notice</source>
        <translation>Henkilöt, joille seloste annetaan</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versio</translation>
    </message>
    <message>
        <source>Everybody has been given the notice.</source>
        <translation>Kaikki ovat saaneet selosteen.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kirjaa</translation>
    </message>
    <message numerus="yes">
        <source>Write down for %n person(s)</source>
        <translation>
            <numerusform>Kirjaa %n henkilölle</numerusform>
            <numerusform>Kirjaa %n henkilölle</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick everybody</source>
        <translation>Rastita kaikki</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Poista rastit</translation>
    </message>
    <message>
        <source>Those ticked were given the notice</source>
        <translation>Rastitut ovat saaneet selosteen</translation>
    </message>
    <message>
        <source>Whole notice</source>
        <translation>Koko seloste</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Lyhyesti</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Isot kirjaimet</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Vastaamatta</translation>
    </message>
    <message>
        <source>Why you think so</source>
        <translation>Miksi arvioit niin</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>The order and the headings of the printed notice. Nothing can be left out by this.</source>
        <translation>Tulostetun selosteen järjestys ja otsikot. Mitään ei jää tästä syystä pois.</translation>
    </message>
    <message>
        <source>What no heading of yours takes up follows at the end.</source>
        <translation>Se, mitä yksikään otsikkosi ei sisällä, tulee loppuun.</translation>
    </message>
    <message>
        <source>As text or as a table</source>
        <translation>Tekstinä vai taulukkona</translation>
    </message>
    <message>
        <source>In a table the heading stands on the left and its text beside it.</source>
        <translation>Taulukossa otsikko on vasemmalla ja teksti sen vieressä.</translation>
    </message>
    <message>
        <source>Numbers of headings</source>
        <translation>Otsikoiden numerot</translation>
    </message>
    <message>
        <source>Numbers make it easy to refer to a point.</source>
        <translation>Numeroiden avulla kohtaan on helppo viitata.</translation>
    </message>
    <message>
        <source>Your own headings</source>
        <translation>Omat otsikot</translation>
    </message>
    <message>
        <source>In the order they are printed. Without any, the program&apos;s own order is used.</source>
        <translation>Siinä järjestyksessä kuin ne tulostuvat. Ilman omia otsikoita käytetään ohjelman järjestystä.</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Lisää otsikko</translation>
    </message>
    <message>
        <source>Empty means the usual heading of the first part below.</source>
        <translation>Tyhjä tarkoittaa: alla ensimmäisenä olevan kohdan tavallinen otsikko.</translation>
    </message>
    <message>
        <source>What stands under it</source>
        <translation>Mitä sen alla on</translation>
    </message>
    <message>
        <source>One part or several. The right to object stands alone, in a box.</source>
        <translation>Yksi kohta tai useita. Vastustamisoikeus on yksin, kehyksessä.</translation>
    </message>
    <message>
        <source>Is the risk high</source>
        <translation>Riskin arvio</translation>
    </message>
    <message>
        <source>One page on whether an impact assessment is needed (Art. 35). For your own file, not for the notice.</source>
        <translation>Yksi sivu siitä, tarvitaanko vaikutustenarviointi (35 artikla). Omaan mappiisi, ei selosteeseen.</translation>
    </message>
    <message>
        <source>Two signs of a high risk mean that an assessment is usually needed.</source>
        <translation>Jos korkean riskin merkkejä on kaksi, vaikutustenarviointi yleensä tarvitaan.</translation>
    </message>
    <message>
        <source>Answer each with yes or no, and why you think so.</source>
        <translation>Vastaa kuhunkin kyllä tai ei ja kerro, miksi.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Päätelmä</translation>
    </message>
    <message>
        <source>Whether you make an assessment, and if not, why the risk is not high.</source>
        <translation>Teetkö vaikutustenarvioinnin, ja jos et, miksi riski ei ole korkea.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Look at it again when something changes. A plus sign means today.</source>
        <translation>Katso tämä uudelleen, kun jokin muuttuu. Plusmerkki tarkoittaa tätä päivää.</translation>
    </message>
</context>
<context>
    <name>OldNotice</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Valitse tiedosto…</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>Selosteen teksti</translation>
    </message>
    <message>
        <source>Or paste the text of the notice here</source>
        <translation>Tai liitä selosteen teksti tähän</translation>
    </message>
    <message>
        <source>&amp;Read the pasted text</source>
        <translation>&amp;Lue liitetty teksti</translation>
    </message>
    <message>
        <source>A notice you already have: a text, web page, Word or PDF file, in Finnish, Swedish or English.</source>
        <translation>Seloste, joka sinulla jo on: teksti-, verkkosivu-, Word- tai PDF-tiedosto, suomeksi, ruotsiksi tai englanniksi.</translation>
    </message>
    <message>
        <source>You see your own text beside what it becomes here, and confirm or correct each piece. What the program does not understand comes in word for word, under your own heading. Nothing is saved before you take it in, and the whole can be taken back in one step.</source>
        <translation>Näet oman tekstisi ja sen vieressä, mitä siitä tulee. Hyväksy tai korjaa jokainen kohta. Se, mitä ohjelma ei ymmärrä, tulee mukaan sanasta sanaan oman otsikkosi alle. Mitään ei tallenneta ennen kuin tuot selosteen, ja koko tuonnin voi perua kerralla.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Oma tekstisi</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Tuo</translation>
    </message>
    <message>
        <source>&amp;Another text</source>
        <translation>T&amp;oinen teksti</translation>
    </message>
    <message>
        <source>The notice is not taken in yet.</source>
        <translation>Selostetta ei ole vielä tuotu.</translation>
    </message>
    <message>
        <source>Go on with it later</source>
        <translation>Jatka myöhemmin</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Jää tähän</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Tietosuojaselosteet</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Reading the notice…</source>
        <translation>Luetaan selostetta…</translation>
    </message>
    <message>
        <source>Bring in an old notice</source>
        <translation>Tuo vanha seloste</translation>
    </message>
    <message>
        <source>Bring in an old notice…</source>
        <translation>Tuo vanha seloste…</translation>
    </message>
    <message>
        <source>Take in as</source>
        <translation>Tuo kohtaan</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Mihin kohtaan</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>The country in two letters; empty if you do not know it</source>
        <translation>Maa kahdella kirjaimella; tyhjä, jos et tiedä sitä</translation>
    </message>
    <message>
        <source>Not said: kept as text</source>
        <translation>Ei kerrota: säilyy tekstinä</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kuinka kauan</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Mistä aika lasketaan</translation>
    </message>
    <message>
        <source>Everything in the register</source>
        <translation>Kaikki rekisterin tiedot</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Mitä säilytetään</translation>
    </message>
    <message>
        <source>On file: {value}</source>
        <translation>Asiakastiedostossa: {value}</translation>
    </message>
    <message>
        <source>Sections of your notice</source>
        <translation>Selosteesi osiot</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>&amp;Edellinen osio</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>&amp;Seuraava osio</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Mitä siitä tulee</translation>
    </message>
    <message>
        <source>The notice as a whole</source>
        <translation>Seloste kokonaisuutena</translation>
    </message>
    <message>
        <source>Lines of no section</source>
        <translation>Rivit, joilla ei ole osiota</translation>
    </message>
    <message>
        <source>{taken} of {all} taken in</source>
        <translation>Mukana {taken}/{all}</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Eroaa</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sellaisenaan</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) read.</source>
        <translation>
            <numerusform>%n osio luettu.</numerusform>
            <numerusform>%n osiota luettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ from what is on file.</source>
        <translation>
            <numerusform>%n kohta eroaa asiakastiedostosta.</numerusform>
            <numerusform>%n kohtaa eroaa asiakastiedostosta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) come in as they are, with your own heading.</source>
        <translation>
            <numerusform>%n osio tulee sellaisenaan, omalla otsikollasi.</numerusform>
            <numerusform>%n osiota tulee sellaisenaan, omilla otsikoillasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrota</translation>
    </message>
    <message>
        <source>The notice is then printed under your own headings, in your order.</source>
        <translation>Seloste tulostuu silloin omilla otsikoillasi ja omassa järjestyksessäsi.</translation>
    </message>
    <message>
        <source>Ticked, your own words stand at the top of the notice.</source>
        <translation>Jos rastitat tämän, selosteen yläreunassa ovat omat sanasi.</translation>
    </message>
    <message>
        <source>What your words seem to say. Tick it only if the law agrees.</source>
        <translation>Mitä sanasi näyttävät tarkoittavan. Rastita vain, jos se on lain mukaan oikein.</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Jätetty pois: {what}</translation>
    </message>
    <message>
        <source>Nothing stands under this heading.</source>
        <translation>Tämän otsikon alla ei ole tekstiä.</translation>
    </message>
    <message>
        <source>Everything that stands here is understood elsewhere.</source>
        <translation>Kaikki tässä oleva on otettu huomioon muissa kohdissa.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mihin tarkoitukseen</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Siirtoperuste</translation>
    </message>
    <message>
        <source>Brought in {day}</source>
        <translation>Tuotu {day}</translation>
    </message>
    <message>
        <source>Entered as: {text}</source>
        <translation>Kirjattu näin: {text}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Mitä siitä tuli</translation>
    </message>
    <message>
        <source>No old notice</source>
        <translation>Ei vanhaa selostetta</translation>
    </message>
    <message>
        <source>This register was not made from an old notice. One is brought in from the plus above the registers.</source>
        <translation>Tätä rekisteriä ei ole tehty vanhasta selosteesta. Vanhan selosteen voi tuoda rekisterien yläpuolella olevasta plusmerkistä.</translation>
    </message>
    <message>
        <source>Old notice</source>
        <translation>Vanha seloste</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>About the row chosen</source>
        <translation>Tietoja valitusta rivistä</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>This is not saved.</source>
        <translation>Tätä ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Hylkää</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Language of the paper</source>
        <translation>Paperin kieli</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Which papers are shown</source>
        <translation>Näytettävät paperit</translation>
    </message>
    <message>
        <source>Find a paper</source>
        <translation>Hae paperi</translation>
    </message>
    <message>
        <source>Paper, person or folder</source>
        <translation>Paperi, henkilö tai mappi</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mapit</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Mapissa</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Mark as destroyed</source>
        <translation>Merkitse tuhotuksi</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Muut toiminnot</translation>
    </message>
    <message>
        <source>Print the label of this folder</source>
        <translation>Tulosta tämän mapin tarra</translation>
    </message>
    <message>
        <source>Print labels of all folders</source>
        <translation>Tulosta kaikkien mappien tarrat</translation>
    </message>
    <message>
        <source>Save the labels as a file…</source>
        <translation>Tallenna tarrat tiedostoon…</translation>
    </message>
    <message>
        <source>Mark the whole folder as destroyed…</source>
        <translation>Merkitse koko mappi tuhotuksi…</translation>
    </message>
    <message>
        <source>Looking at storage periods…</source>
        <translation>Lasketaan säilytysaikoja…</translation>
    </message>
    <message>
        <source>Making the labels…</source>
        <translation>Tehdään tarroja…</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) will be marked as destroyed today.</source>
        <translation>
            <numerusform>%n paperi merkitään tänään tuhotuksi.</numerusform>
            <numerusform>%n paperia merkitään tänään tuhotuiksi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in the folder stay as they are: notes, contracts and vouchers go under Storage and erasure.</source>
        <translation>
            <numerusform>%n muu mapissa jää ennalleen: muistiinpanot, sopimukset ja tositteet poistetaan sivulla Säilytys ja poisto.</numerusform>
            <numerusform>%n muuta mapissa jää ennalleen: muistiinpanot, sopimukset ja tositteet poistetaan sivulla Säilytys ja poisto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark them as destroyed</source>
        <translation>Merkitse tuhotuiksi</translation>
    </message>
    <message>
        <source>Nothing is on paper yet</source>
        <translation>Mitään ei ole vielä paperilla</translation>
    </message>
    <message>
        <source>What lies in your folders is added on a client&apos;s card, and listed here by folder.</source>
        <translation>Mapeissasi olevat paperit lisätään asiakkaan kortilla ja luetellaan tässä mapeittain.</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Siirry asiakkaisiin</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Ei näytettävää</translation>
    </message>
    <message>
        <source>No paper fits what you chose above the folders.</source>
        <translation>Mikään paperi ei vastaa mappien yläpuolella olevaa rajausta.</translation>
    </message>
    <message>
        <source>Papers and folders</source>
        <translation>Paperit ja mapit</translation>
    </message>
    <message>
        <source>In folders</source>
        <translation>Mapeissa</translation>
    </message>
    <message>
        <source>May be destroyed</source>
        <translation>Saa tuhota</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Tuhotut</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>No folder named</source>
        <translation>Ei mappia</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paperi</numerusform>
            <numerusform>%n paperia</numerusform>
        </translation>
    </message>
    <message>
        <source>invoice {number}</source>
        <translation>lasku {number}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nro {number}</translation>
    </message>
    <message>
        <source>Destroyed {date}</source>
        <translation>Tuhottu {date}</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Ei enää kenenkään</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Each as proposed</source>
        <translation>Kaikki ehdotuksen mukaan</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Muu syy…</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Katso tiedosto</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Päätä uudelleen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number}/{all}</translation>
    </message>
    <message>
        <source>In the package: “{said}”</source>
        <translation>Paketissa: ”{said}”</translation>
    </message>
    <message>
        <source>Look for names of &amp;organisations too</source>
        <translation>Etsi myös &amp;organisaatioiden nimiä</translation>
    </message>
    <message>
        <source>The person&apos;s data name nobody else who is on file.</source>
        <translation>Henkilön tiedoissa ei mainita ketään muuta rekisterissä olevaa.</translation>
    </message>
    <message>
        <source>This computer has no program for such a file. See the client&apos;s card.</source>
        <translation>Tällä koneella ei ole ohjelmaa, joka avaisi tiedoston. Katso asiakkaan korttia.</translation>
    </message>
    <message>
        <source>The copy must not tell about others what the person may not know. Decide each passage; nothing is chosen for you. The program knows only the names on file, so read the finished package too. Keys: 1–3 choose, N next, P previous.</source>
        <translation>Kopio ei saa kertoa muista sellaista, mikä ei pyytäjälle kuulu. Päätä jokainen kohta; mitään ei valita puolestasi. Ohjelma tuntee vain rekisterissä olevat nimet, joten lue myös valmis paketti läpi. Näppäimet: 1–3 valitsevat, N seuraava, P edellinen.</translation>
    </message>
    <message>
        <source>Passages about others</source>
        <translation>Muita koskevat kohdat</translation>
    </message>
    <message>
        <source>Write “{alias}”</source>
        <translation>Kirjoita ”{alias}”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Peitä</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Names {name}</source>
        <translation>Tässä mainitaan {name}</translation>
    </message>
    <message>
        <source>A file: may the person have it?</source>
        <translation>Tiedosto: saako henkilö sen?</translation>
    </message>
    <message>
        <source>A text about several people: is this sentence about the person who asks?</source>
        <translation>Teksti koskee useita ihmisiä: koskeeko tämä lause pyytäjää?</translation>
    </message>
    <message>
        <source>The program masks nothing inside a file. Look through it before you decide.</source>
        <translation>Ohjelma ei peitä mitään tiedoston sisältä. Katso tiedosto läpi ennen kuin päätät.</translation>
    </message>
    <message>
        <source>The text was changed after you decided. Look at it again.</source>
        <translation>Tekstiä on muutettu päätöksesi jälkeen. Katso se uudelleen.</translation>
    </message>
    <message>
        <source>Struck through is what the package would not show.</source>
        <translation>Yliviivattu jäisi pois paketista.</translation>
    </message>
    <message>
        <source>An organisation’s name is shown unless you choose otherwise.</source>
        <translation>Organisaation nimi näytetään, jollet valitse toisin.</translation>
    </message>
    <message>
        <source>Not decided yet. Proposed: {choice}.</source>
        <translation>Ei vielä päätetty. Ehdotus: {choice}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n passages of this name…</source>
        <translation>
            <numerusform>Kaikki tämän nimen kohdat (%n)…</numerusform>
            <numerusform>Kaikki tämän nimen kohdat (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n files like this…</source>
        <translation>
            <numerusform>Kaikki tällaiset tiedostot (%n)…</numerusform>
            <numerusform>Kaikki tällaiset tiedostot (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n sentences of this text…</source>
        <translation>
            <numerusform>Kaikki tämän tekstin lauseet (%n)…</numerusform>
            <numerusform>Kaikki tämän tekstin lauseet (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) still to decide</source>
        <translation>
            <numerusform>%n kohta vielä päättämättä</numerusform>
            <numerusform>%n kohtaa vielä päättämättä</numerusform>
        </translation>
    </message>
    <message>
        <source>All passages are decided</source>
        <translation>Kaikki kohdat on päätetty</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock on päällä.</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Keskeytetty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Työn alla…</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Recipients</source>
        <translation>Palveluntarjoajat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Muut toiminnot</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>This recipient has changes that are not saved.</source>
        <translation>Palveluntarjoajan muutoksia ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Jatka muokkausta</translation>
    </message>
    <message>
        <source>Nobody gets data yet</source>
        <translation>Tietoja ei mene vielä kenellekään</translation>
    </message>
    <message>
        <source>Add the services you use: e-mail, calendar, invoicing, accounting office.</source>
        <translation>Lisää käyttämäsi palvelut: sähköposti, kalenteri, laskutus, tilitoimisto.</translation>
    </message>
    <message>
        <source>Choose from the list of services</source>
        <translation>Valitse palveluluettelosta</translation>
    </message>
    <message>
        <source>From the list of services</source>
        <translation>Palveluluettelosta</translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>Tyhjä</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Uusi palveluntarjoaja</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Answer the terms</source>
        <translation>Vastaa ehtoihin</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>Avoinna: {count}</translation>
    </message>
    <message>
        <source>Check the ground</source>
        <translation>Tarkista siirtoperuste</translation>
    </message>
    <message>
        <source>The service provider</source>
        <translation>Palveluntarjoaja</translation>
    </message>
    <message>
        <source>Role letter…</source>
        <translation>Roolikirje…</translation>
    </message>
    <message>
        <source>No register names it yet.</source>
        <translation>Mikään rekisteri ei vielä mainitse sitä.</translation>
    </message>
    <message>
        <source>More exactly: its contents</source>
        <translation>Tarkemmin: sopimuksen sisältö</translation>
    </message>
    <message>
        <source>More exactly: demanded terms</source>
        <translation>Tarkemmin: vaaditut ehdot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>The firm as its agreement names it, the service in brackets.</source>
        <translation>Yritys sellaisena kuin sopimus sen nimeää, palvelu suluissa.</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Aiemmat nimet</translation>
    </message>
    <message>
        <source>One on each line. Printed beside the name, so that people recognise it.</source>
        <translation>Yksi riville. Tulostuu nimen viereen, jotta ihmiset tunnistavat sen.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Of the firm you have the agreement with.</source>
        <translation>Sen yrityksen maa, jonka kanssa sopimus on.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>A processor works for you only and as you have told it.</source>
        <translation>Henkilötietojen käsittelijä toimii vain sinun lukuusi ja ohjeidesi mukaan.</translation>
    </message>
    <message>
        <source>How it meets the data</source>
        <translation>Miten se pääsee tietoihin</translation>
    </message>
    <message>
        <source>Technical access only: it keeps the service running and could see the data.</source>
        <translation>Vain tekninen pääsy: se ylläpitää palvelua ja voisi nähdä tiedot.</translation>
    </message>
    <message>
        <source>What you use it for</source>
        <translation>Mihin käytät sitä</translation>
    </message>
    <message>
        <source>For example e-mail or invoicing. A register can say it in its own words.</source>
        <translation>Esimerkiksi sähköposti tai laskutus. Rekisterissä voit kertoa sen tarkemmin.</translation>
    </message>
    <message>
        <source>Processing agreement</source>
        <translation>Käsittelysopimus</translation>
    </message>
    <message>
        <source>Many services have theirs in the terms you accept: then that day.</source>
        <translation>Monella palvelulla se on käyttöehdoissa: silloin päivä, jona hyväksyit ne.</translation>
    </message>
    <message>
        <source>Where the agreement is</source>
        <translation>Missä sopimus on</translation>
    </message>
    <message>
        <source>For example folder 3, or the settings of the service. Never printed.</source>
        <translation>Esimerkiksi mappi 3 tai palvelun asetukset. Ei tulostu.</translation>
    </message>
    <message>
        <source>What you have found in it (Art. 28(3))</source>
        <translation>Mitä olet löytänyt siitä (28 artiklan 3 kohta)</translation>
    </message>
    <message>
        <source>Tick what you have seen. What stays open is what to ask for.</source>
        <translation>Rastita, mitä olet nähnyt. Pyydä palvelusta ne, jotka jäävät avoimiksi.</translation>
    </message>
    <message>
        <source>Data outside the EU and the EEA</source>
        <translation>Tiedot EU:n ja ETA:n ulkopuolella</translation>
    </message>
    <message>
        <source>Ground for data leaving the EU and the EEA</source>
        <translation>Siirtoperuste EU:n ja ETA:n ulkopuolelle</translation>
    </message>
    <message>
        <source>Look also where its servers and its owner are.</source>
        <translation>Katso myös, missä sen palvelimet ja omistaja ovat.</translation>
    </message>
    <message>
        <source>Ground checked on</source>
        <translation>Siirtoperuste tarkistettu</translation>
    </message>
    <message>
        <source>A plus sign means today.</source>
        <translation>Plusmerkki tarkoittaa tätä päivää.</translation>
    </message>
    <message>
        <source>Module of the standard clauses</source>
        <translation>Vakiolausekkeiden moduuli</translation>
    </message>
    <message>
        <source>For a service that works for you it is usually module 2.</source>
        <translation>Kun palvelu toimii sinun lukuusi, se on yleensä moduuli 2.</translation>
    </message>
    <message>
        <source>Transfer assessed on</source>
        <translation>Siirto arvioitu</translation>
    </message>
    <message>
        <source>The day you looked at the law of the country and at what protects the data besides.</source>
        <translation>Päivä, jona arvioit maan lain ja sen, mikä muu suojaa tietoja.</translation>
    </message>
    <message>
        <source>For your own file</source>
        <translation>Omaan käyttöösi</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>On that day it stands on Today. Once a year is a good habit.</source>
        <translation>Tulee sinä päivänä sivulle Tänään. Kerran vuodessa on hyvä tapa.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Only for you: never printed on a notice.</source>
        <translation>Vain sinulle: ei tulostu selosteeseen.</translation>
    </message>
    <message>
        <source>Terms received on</source>
        <translation>Ehdot saatu</translation>
    </message>
    <message>
        <source>When an orderer sent you an agreement on personal data to sign.</source>
        <translation>Milloin tilaaja lähetti sinulle henkilötietoja koskevan sopimuksen allekirjoitettavaksi.</translation>
    </message>
    <message>
        <source>What is demanded</source>
        <translation>Mitä vaaditaan</translation>
    </message>
    <message>
        <source>Which paper it is and what it asks of you. Stands on the role letter.</source>
        <translation>Mikä paperi se on ja mitä siinä vaaditaan sinulta. Tulostuu roolikirjeeseen.</translation>
    </message>
    <message>
        <source>The role it gives you</source>
        <translation>Rooli, jonka se antaa sinulle</translation>
    </message>
    <message>
        <source>Usually an orderer wants you to be its processor.</source>
        <translation>Yleensä tilaaja haluaa sinut henkilötietojen käsittelijäkseen.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Vastauksesi</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ei vielä päätetty</translation>
    </message>
    <message>
        <source>For your notes and your own client data you are an independent controller, whatever a contract says.</source>
        <translation>Muistiinpanoistasi ja omista asiakastiedoistasi vastaat itsenäisenä rekisterinpitäjänä, luki sopimuksessa mitä tahansa.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>The day the letter went out. A plus sign means today.</source>
        <translation>Päivä, jona kirje lähti. Plusmerkki tarkoittaa tätä päivää.</translation>
    </message>
    <message>
        <source>A reason of your own</source>
        <translation>Oma perustelu</translation>
    </message>
    <message>
        <source>Added to the reasons that the role letter gives anyway.</source>
        <translation>Lisätään perusteluihin, jotka roolikirjeessä ovat joka tapauksessa.</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Sopimus allekirjoitettu</translation>
    </message>
    <message>
        <source>Registers that name it</source>
        <translation>Rekisterit, joissa se mainitaan</translation>
    </message>
    <message>
        <source>The role letter as it will be printed</source>
        <translation>Roolikirje sellaisena kuin se tulostuu</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Takaisin lomakkeelle</translation>
    </message>
    <message>
        <source>Role letter</source>
        <translation>Roolikirje</translation>
    </message>
    <message>
        <source>Why you answer for the data of your own work</source>
        <translation>Miksi vastaat itse oman työsi tiedoista</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Tehdään paperia…</translation>
    </message>
    <message>
        <source>Search the list of services</source>
        <translation>Hae palveluluettelosta</translation>
    </message>
    <message>
        <source>Name or use, for example invoicing</source>
        <translation>Nimi tai käyttö, esimerkiksi laskutus</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Palveluluettelo</translation>
    </message>
    <message>
        <source>Back to the recipients</source>
        <translation>Takaisin palveluntarjoajiin</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Jo lisätty</translation>
    </message>
    <message>
        <source>Fill in from the list: {name}</source>
        <translation>Täydennä palveluluettelosta: {name}</translation>
    </message>
    <message>
        <source>From the list of services, as of {date}.</source>
        <translation>Palveluluettelosta, tilanne {date}.</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Tilanne {date}</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Request about the data…</source>
        <translation>Tietosuojapyyntö…</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Avaa pyyntö</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Pyyntö {number}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>{request} closed</source>
        <translation>{request} päätetty</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Requests and breaches</source>
        <translation>Pyynnöt ja loukkaukset</translation>
    </message>
    <message>
        <source>No request is open. Write one down when it arrives, whatever the channel.</source>
        <translation>Yhtään pyyntöä ei ole kesken. Kirjaa pyyntö heti, kun se saapuu, tulipa se mitä tietä tahansa.</translation>
    </message>
    <message>
        <source>No request has been closed yet.</source>
        <translation>Yhtään pyyntöä ei ole vielä päätetty.</translation>
    </message>
    <message>
        <source>No breach is written down.</source>
        <translation>Tietoturvaloukkauksia ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Open the breach</source>
        <translation>Avaa loukkaus</translation>
    </message>
    <message>
        <source>Noticed {day}</source>
        <translation>Huomattu {day}</translation>
    </message>
    <message>
        <source>Steps: {done} of {count}</source>
        <translation>Vaiheet: {done}/{count}</translation>
    </message>
    <message>
        <source>Two months more are possible when the request is complex or there are many.</source>
        <translation>Kaksi kuukautta lisää on mahdollista, kun pyyntö on monimutkainen tai pyyntöjä on paljon.</translation>
    </message>
    <message>
        <source>A closed request is not opened again; what follows becomes a new one.</source>
        <translation>Päätettyä pyyntöä ei avata uudelleen. Jos asia jatkuu, siitä tulee uusi pyyntö.</translation>
    </message>
    <message>
        <source>{step}: done elsewhere. What was done?</source>
        <translation>{step}: tehty muualla. Mitä tehtiin?</translation>
    </message>
    <message>
        <source>{step}: why is it not needed?</source>
        <translation>{step}: miksi sitä ei tarvita?</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Asiakaskortti</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjeet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Muut toiminnot</translation>
    </message>
    <message>
        <source>Correct what was written down…</source>
        <translation>Korjaa kirjattua…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Lisää aikaa…</translation>
    </message>
    <message>
        <source>Timeline on paper</source>
        <translation>Tulosta vaiheet</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Jatkopyyntö…</translation>
    </message>
    <message>
        <source>&amp;Close the request…</source>
        <translation>&amp;Päätä pyyntö…</translation>
    </message>
    <message>
        <source>In the request&apos;s own words</source>
        <translation>Pyynnön omin sanoin</translation>
    </message>
    <message>
        <source>Letters and packages</source>
        <translation>Kirjeet ja paketit</translation>
    </message>
    <message>
        <source>Take two months more</source>
        <translation>Ota kaksi kuukautta lisää</translation>
    </message>
    <message>
        <source>&amp;Why is more time needed?</source>
        <translation>&amp;Miksi aikaa tarvitaan lisää?</translation>
    </message>
    <message>
        <source>The person is told this, within the first month.</source>
        <translation>Tämä kerrotaan henkilölle ensimmäisen kuukauden aikana.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>&amp;In a few words</source>
        <translation>&amp;Lyhyesti</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Päätä pyyntö</translation>
    </message>
    <message>
        <source>&amp;How did it end?</source>
        <translation>&amp;Miten se päättyi?</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Tehdään tulostetta…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Uusi pyyntö…</translation>
    </message>
    <message>
        <source>Breach…</source>
        <translation>Tietoturvaloukkaus…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Tietosuojapyynnöt</translation>
    </message>
    <message>
        <source>What people ask of their data, and by when you answer.</source>
        <translation>Mitä ihmiset pyytävät tiedoistaan ja mihin mennessä vastaat.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Ei vielä pyyntöjä</translation>
    </message>
    <message>
        <source>When somebody asks what you hold on them, or wants it corrected or erased, write it down here. The deadline runs from the day it arrived.</source>
        <translation>Kun joku kysyy, mitä tietoja sinulla on hänestä, tai haluaa ne oikaistaviksi tai poistettaviksi, kirjaa se tähän. Määräaika lasketaan saapumispäivästä.</translation>
    </message>
    <message>
        <source>Nothing is to be done in this request.</source>
        <translation>Tässä pyynnössä ei ole mitään tehtävää.</translation>
    </message>
    <message>
        <source>First: {steps}.</source>
        <translation>Ensin: {steps}.</translation>
    </message>
    <message>
        <source>Ban marketing in every channel</source>
        <translation>Kiellä markkinointi kaikissa kanavissa</translation>
    </message>
    <message>
        <source>No consent or permission of this person stands.</source>
        <translation>Henkilöllä ei ole voimassa olevia suostumuksia tai lupia.</translation>
    </message>
    <message>
        <source>Withdraw what is ticked</source>
        <translation>Peruuta rastitetut</translation>
    </message>
    <message>
        <source>&amp;On what ground</source>
        <translation>Millä &amp;perusteella</translation>
    </message>
    <message>
        <source>Restrict the processing</source>
        <translation>Rajoita käsittelyä</translation>
    </message>
    <message>
        <source>Your compelling &amp;grounds, if you refuse</source>
        <translation>&amp;Painavat perusteesi, jos et hyväksy</translation>
    </message>
    <message>
        <source>They must outweigh the person&apos;s own; you have to show it.</source>
        <translation>Niiden pitää painaa enemmän kuin henkilön omien syiden, ja sinun on pystyttävä osoittamaan se.</translation>
    </message>
    <message>
        <source>Grant the objection</source>
        <translation>Hyväksy vastustaminen</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Älä hyväksy</translation>
    </message>
    <message>
        <source>Correct the card or the record itself first. Then write down here what was wrong and what is right. To a note the statement is added; its text stays.</source>
        <translation>Oikaise ensin kortti tai itse tieto. Kirjaa sitten tähän, mikä oli väärin ja mikä on oikein. Muistiinpanoon lisätään lausuma; sen teksti säilyy.</translation>
    </message>
    <message>
        <source>&amp;Which record</source>
        <translation>Mikä &amp;tieto</translation>
    </message>
    <message>
        <source>&amp;What was wrong, and what is right</source>
        <translation>Mikä &amp;oli väärin ja mikä on oikein</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Avaa kortti</translation>
    </message>
    <message>
        <source>Write the correction down</source>
        <translation>Kirjaa oikaisu</translation>
    </message>
    <message>
        <source>Nothing was granted to be erased.</source>
        <translation>Mitään ei ole hyväksytty poistettavaksi.</translation>
    </message>
    <message>
        <source>Look through and erase…</source>
        <translation>Käy läpi ja poista…</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Held on behalf of {name}</source>
        <translation>Käsittelet toisen lukuun: {name}</translation>
    </message>
    <message>
        <source>Proposed: tick to whom the data were really given.</source>
        <translation>Ehdotus: rastita ne, joille tietoja on todella annettu.</translation>
    </message>
    <message>
        <source>Take what is ticked as tasks</source>
        <translation>Ota rastitetut tehtäviksi</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>&amp;Why, in words for the person</source>
        <translation>&amp;Miksi, henkilölle ymmärrettävin sanoin</translation>
    </message>
    <message>
        <source>Leave it empty to use the proposed reason.</source>
        <translation>Jätä tyhjäksi, niin käytetään ehdotettua perustelua.</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Tallenna päätös</translation>
    </message>
    <message>
        <source>&amp;Decision on the whole</source>
        <translation>&amp;Päätös kokonaisuudesta</translation>
    </message>
    <message>
        <source>A refusal needs its reason. It stands in the answer.</source>
        <translation>Epäämiselle tarvitaan syy. Se kerrotaan vastauksessa.</translation>
    </message>
    <message>
        <source>Decide as proposed</source>
        <translation>Päätä ehdotuksen mukaan</translation>
    </message>
    <message>
        <source>Decide on the whole…</source>
        <translation>Päätä kokonaisuudesta…</translation>
    </message>
    <message>
        <source>Which of the rights</source>
        <translation>Mikä oikeuksista</translation>
    </message>
    <message>
        <source>Decided on the whole: {decision}.</source>
        <translation>Päätetty kokonaisuudesta: {decision}.</translation>
    </message>
    <message>
        <source>There is no record this right has to do with. Decide on the whole.</source>
        <translation>Tämä oikeus ei koske mitään yksittäistä tietoa. Päätä kokonaisuudesta.</translation>
    </message>
    <message>
        <source>This is what the law proposes. Nothing is decided before you say so.</source>
        <translation>Tätä laki ehdottaa. Mitään ei ole päätetty, ennen kuin päätät itse.</translation>
    </message>
    <message>
        <source>What is granted</source>
        <translation>Mihin suostutaan</translation>
    </message>
    <message>
        <source>Decide one by one</source>
        <translation>Päätä yksitellen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n tieto</numerusform>
            <numerusform>%n tietoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed: {decision}</source>
        <translation>Ehdotus: {decision}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>I made sure</source>
        <translation>Varmistin</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>Mi&amp;lloin?</translation>
    </message>
    <message>
        <source>&amp;In a few words, if needed</source>
        <translation>L&amp;yhyesti, jos tarpeen</translation>
    </message>
    <message>
        <source>How you made sure, never what was shown or said.</source>
        <translation>Miten varmistit, ei koskaan sitä, mitä näytettiin tai sanottiin.</translation>
    </message>
    <message>
        <source>The query was sent</source>
        <translation>Kysely lähetettiin</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Vastaus tuli</translation>
    </message>
    <message>
        <source>You have made sure who asks.</source>
        <translation>Olet varmistanut, kuka pyytää.</translation>
    </message>
    <message>
        <source>Nothing needs to be asked for this request: it is simply done.</source>
        <translation>Tässä pyynnössä ei tarvitse kysyä mitään: se vain tehdään.</translation>
    </message>
    <message>
        <source>There are notes or other sensitive data on this person: make sure in person or by calling a number that was on file before the request.</source>
        <translation>Tästä henkilöstä on muistiinpanoja tai muuta arkaluonteista: varmista asia kasvokkain tai soittamalla numeroon, joka oli kortilla jo ennen pyyntöä.</translation>
    </message>
    <message>
        <source>An answer came…</source>
        <translation>Vastaus tuli…</translation>
    </message>
    <message>
        <source>Ways that are enough</source>
        <translation>Tavat, jotka riittävät</translation>
    </message>
    <message>
        <source>Write the query…</source>
        <translation>Kirjoita kysely…</translation>
    </message>
    <message>
        <source>{method} – advised</source>
        <translation>{method} – suositus</translation>
    </message>
    <message>
        <source>I made sure…</source>
        <translation>Varmistin…</translation>
    </message>
    <message>
        <source>I made sure: {method}</source>
        <translation>Varmistin: {method}</translation>
    </message>
    <message>
        <source>I asked, and wait…</source>
        <translation>Kysyin ja odotan…</translation>
    </message>
    <message>
        <source>I asked: {method}</source>
        <translation>Kysyin: {method}</translation>
    </message>
    <message>
        <source>Your own written process asks too much</source>
        <translation>Oma kirjattu ohjeesi vaatii liikaa</translation>
    </message>
    <message>
        <source>Do not ask for more</source>
        <translation>Älä pyydä enempää</translation>
    </message>
    <message>
        <source>Where an answer could go</source>
        <translation>Mihin vastauksen voi lähettää</translation>
    </message>
    <message>
        <source>on the card</source>
        <translation>kortilla</translation>
    </message>
    <message>
        <source>named in the request</source>
        <translation>mainittu pyynnössä</translation>
    </message>
    <message>
        <source>the orderer&apos;s mailbox: do not send personal data there</source>
        <translation>tilaajan postilaatikko: älä lähetä sinne henkilötietoja</translation>
    </message>
    <message>
        <source>on somebody else&apos;s card</source>
        <translation>jonkun toisen kortilla</translation>
    </message>
    <message>
        <source>used unless you choose otherwise</source>
        <translation>käytetään, jollet valitse toisin</translation>
    </message>
    <message>
        <source>Make sure who asks</source>
        <translation>Varmista, kuka pyytää</translation>
    </message>
    <message>
        <source>You have met, and recognise the person in the room or by video.</source>
        <translation>Olette tavanneet, ja tunnet henkilön kasvokkain tai videolla.</translation>
    </message>
    <message>
        <source>You write to the address that was on the card before, and the answer comes from there.</source>
        <translation>Kirjoitat osoitteeseen, joka oli kortilla jo ennestään, ja vastaus tulee siitä.</translation>
    </message>
    <message>
        <source>You call the number that was on the card before, and the person says what was asked.</source>
        <translation>Soitat numeroon, joka oli kortilla jo ennestään, ja henkilö kertoo, mitä pyysi.</translation>
    </message>
    <message>
        <source>The person tells two things only you two know, such as the last day you met.</source>
        <translation>Henkilö kertoo kaksi asiaa, jotka vain te kaksi tiedätte, esimerkiksi milloin viimeksi tapasitte.</translation>
    </message>
    <message>
        <source>You see a mandate, or the guardian is on the card; the person&apos;s own identity is clear as well.</source>
        <translation>Näet valtakirjan, tai huoltaja on kortilla; myös henkilön oma henkilöllisyys on selvä.</translation>
    </message>
    <message>
        <source>The document is shown, not copied. Only where nothing gentler will do.</source>
        <translation>Henkilötodistus näytetään, sitä ei kopioida. Vain jos kevyempi tapa ei riitä.</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>kysytty {day}</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>vastattu {day}</translation>
    </message>
    <message>
        <source>made sure {day}</source>
        <translation>varmistettu {day}</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>odottaa vastausta</translation>
    </message>
    <message>
        <source>Back to the request</source>
        <translation>Takaisin pyyntöön</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to look through</source>
        <translation>
            <numerusform>%n paikka vielä katsomatta</numerusform>
            <numerusform>%n paikkaa vielä katsomatta</numerusform>
        </translation>
    </message>
    <message>
        <source>All places are looked through</source>
        <translation>Kaikki paikat on katsottu läpi</translation>
    </message>
    <message>
        <source>The program knows only its own file. Look in these places too, by the person&apos;s name and addresses, before you answer.</source>
        <translation>Ohjelma tuntee vain oman tiedostonsa. Etsi ennen vastaamista henkilön nimellä ja osoitteilla myös näistä paikoista.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>Change: {place}</source>
        <translation>Muuta: {place}</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Found…</source>
        <translation>Löytyi…</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>&amp;What did you find?</source>
        <translation>&amp;Mitä löysit?</translation>
    </message>
    <message>
        <source>What was &amp;there, and what became of it?</source>
        <translation>Mitä &amp;siellä oli ja mitä sille tehtiin?</translation>
    </message>
    <message>
        <source>The person may read this. No contents, only what and where.</source>
        <translation>Henkilö saa lukea tämän. Ei sisältöä, vain mitä ja missä.</translation>
    </message>
    <message>
        <source>Places outside the program</source>
        <translation>Paikat ohjelman ulkopuolella</translation>
    </message>
    <message>
        <source>Not in use, as you said when you told where your data lie</source>
        <translation>Ei käytössä, kuten kerroit, kun kysyttiin, missä tietoja on</translation>
    </message>
    <message>
        <source>In use, not looked through yet</source>
        <translation>Käytössä, ei vielä katsottu läpi</translation>
    </message>
    <message>
        <source>You have not said whether you use it</source>
        <translation>Et ole kertonut, onko tämä käytössä</translation>
    </message>
    <message>
        <source>Inbox, sent, archive and deleted; also the person&apos;s older addresses.</source>
        <translation>Saapuneet, lähetetyt, arkisto ja roskakori; myös henkilön vanhemmat osoitteet.</translation>
    </message>
    <message>
        <source>Contacts, call list and text messages.</source>
        <translation>Yhteystiedot, puheluluettelo ja tekstiviestit.</translation>
    </message>
    <message>
        <source>Chats and pictures sent in them.</source>
        <translation>Keskustelut ja niissä lähetetyt kuvat.</translation>
    </message>
    <message>
        <source>Entries with the name, also past ones, and their notes.</source>
        <translation>Merkinnät, joissa nimi on, myös menneet, ja niiden muistiinpanot.</translation>
    </message>
    <message>
        <source>The customer&apos;s entry and the bookings made.</source>
        <translation>Asiakkaan tiedot ja tehdyt varaukset.</translation>
    </message>
    <message>
        <source>The customer&apos;s entry, invoices and drafts.</source>
        <translation>Asiakkaan tiedot, laskut ja luonnokset.</translation>
    </message>
    <message>
        <source>Ask the accountant what is there besides vouchers.</source>
        <translation>Kysy kirjanpitäjältä, mitä siellä on tositteiden lisäksi.</translation>
    </message>
    <message>
        <source>Recordings, transcripts, chats and lists of participants.</source>
        <translation>Tallenteet, tekstitykset, keskustelut ja osallistujaluettelot.</translation>
    </message>
    <message>
        <source>The list of subscribers, also those who left.</source>
        <translation>Tilaajaluettelo, myös siitä poistuneet.</translation>
    </message>
    <message>
        <source>Messages sent with the form, and who is told of them.</source>
        <translation>Lomakkeella lähetetyt viestit, ja kenelle niistä tulee ilmoitus.</translation>
    </message>
    <message>
        <source>Folders, shared files and the bin.</source>
        <translation>Kansiot, jaetut tiedostot ja roskakori.</translation>
    </message>
    <message>
        <source>Answers, results and reports.</source>
        <translation>Vastaukset, tulokset ja raportit.</translation>
    </message>
    <message>
        <source>Folders, notebooks and loose paper.</source>
        <translation>Mapit, muistikirjat ja irtopaperit.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Hyvä tietää</translation>
    </message>
    <message>
        <source>The deadline appears when the day is there.</source>
        <translation>Määräaika näkyy, kun päivä on annettu.</translation>
    </message>
    <message>
        <source>Answer by {day} at the latest</source>
        <translation>Vastaa viimeistään {day}</translation>
    </message>
    <message>
        <source>Your own target is {day}.</source>
        <translation>Oma tavoitteesi on {day}.</translation>
    </message>
    <message>
        <source>Who &amp;asks?</source>
        <translation>K&amp;uka pyytää?</translation>
    </message>
    <message>
        <source>&amp;Whose data?</source>
        <translation>&amp;Kenen tiedoista on kyse?</translation>
    </message>
    <message>
        <source>&amp;Name of who asks</source>
        <translation>Pyytäjän &amp;nimi</translation>
    </message>
    <message>
        <source>On what &amp;ground do they act for the person?</source>
        <translation>Millä &amp;perusteella pyytäjä toimii henkilön puolesta?</translation>
    </message>
    <message>
        <source>For example a mandate of 3.11.2026, or guardian of a child.</source>
        <translation>Esimerkiksi valtakirja 3.11.2026 tai lapsen huoltaja.</translation>
    </message>
    <message>
        <source>What is asked? Several may be.</source>
        <translation>Mitä pyydetään? Voit valita useita.</translation>
    </message>
    <message>
        <source>Day it a&amp;rrived</source>
        <translation>&amp;Saapumispäivä</translation>
    </message>
    <message>
        <source>When it reached you, not when you read it.</source>
        <translation>Milloin se tuli sinulle, ei milloin luit sen.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Miten</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation>Kirjeiden ki&amp;eli</translation>
    </message>
    <message>
        <source>Where is the answer wan&amp;ted?</source>
        <translation>Mihin &amp;vastaus halutaan?</translation>
    </message>
    <message>
        <source>An address or a number. Nothing is sent from here.</source>
        <translation>Osoite tai numero. Täältä ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>In the request&apos;s own w&amp;ords</source>
        <translation>Pyynnön &amp;omin sanoin</translation>
    </message>
    <message>
        <source>“What do you hold on me?” – access</source>
        <translation>”Mitä tietoja sinulla on minusta?” – pääsy tietoihin</translation>
    </message>
    <message>
        <source>“Give me my data in a file for another service” – portability</source>
        <translation>”Anna tietoni tiedostona toista palvelua varten” – siirto</translation>
    </message>
    <message>
        <source>“This is wrong, or something is missing” – rectification</source>
        <translation>”Tämä on väärin tai jotain puuttuu” – oikaisu</translation>
    </message>
    <message>
        <source>“Stop using my data” – objection</source>
        <translation>”Lopeta tietojeni käyttäminen” – vastustaminen</translation>
    </message>
    <message>
        <source>“No more marketing” – ban on direct marketing</source>
        <translation>”Ei enää markkinointia” – suoramarkkinointikielto</translation>
    </message>
    <message>
        <source>“I take my consent back” – withdrawal of consent</source>
        <translation>”Perun suostumukseni” – suostumuksen peruuttaminen</translation>
    </message>
    <message>
        <source>“Keep it, but do not use it for now” – restriction</source>
        <translation>”Säilytä, mutta älä toistaiseksi käytä” – käsittelyn rajoittaminen</translation>
    </message>
    <message>
        <source>“Erase my data” – erasure</source>
        <translation>”Poista tietoni” – poistaminen</translation>
    </message>
    <message>
        <source>The person, who is on file</source>
        <translation>Henkilö itse, hänestä on tietoja</translation>
    </message>
    <message>
        <source>Somebody who is not found on file</source>
        <translation>Joku, jota ei löydy tiedoista</translation>
    </message>
    <message>
        <source>Somebody acting for a person on file</source>
        <translation>Joku, joka toimii asiakkaan puolesta</translation>
    </message>
    <message>
        <source>An orderer or employer, about others</source>
        <translation>Tilaaja tai työnantaja, muista ihmisistä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Follows {request}</source>
        <translation>Jatkaa tätä: {request}</translation>
    </message>
    <message>
        <source>Write a request down</source>
        <translation>Kirjaa pyyntö</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Open the request</source>
        <translation>Kirj&amp;aa pyyntö</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>Pyynnön vaiheet</translation>
    </message>
    <message>
        <source>More of this step</source>
        <translation>Lisää tästä vaiheesta</translation>
    </message>
    <message>
        <source>Done elsewhere…</source>
        <translation>Tehty muualla…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Ei tarpeen…</translation>
    </message>
    <message>
        <source>Tell the person that the request arrived and when it is answered.</source>
        <translation>Kerro henkilölle, että pyyntö saapui ja milloin siihen vastataan.</translation>
    </message>
    <message>
        <source>Make sure who asks, with no more questions than needed.</source>
        <translation>Varmista, kuka pyytää, kysymättä enempää kuin on tarpeen.</translation>
    </message>
    <message>
        <source>Look through your mail, phone, calendar and other places too.</source>
        <translation>Katso läpi myös posti, puhelin, kalenteri ja muut paikat.</translation>
    </message>
    <message>
        <source>Decide what is shown of passages that name somebody else.</source>
        <translation>Päätä, mitä näytetään kohdista, joissa mainitaan joku muu.</translation>
    </message>
    <message>
        <source>Decide what is granted and what is not, and why.</source>
        <translation>Päätä, mihin suostutaan ja mihin ei, ja miksi.</translation>
    </message>
    <message>
        <source>Make the package that is given to the person.</source>
        <translation>Tee paketti, joka annetaan henkilölle.</translation>
    </message>
    <message>
        <source>Correct what is wrong, or add the person&apos;s own statement.</source>
        <translation>Oikaise väärä tieto tai lisää henkilön oma lausuma.</translation>
    </message>
    <message>
        <source>Weigh the objection; stop unless you have compelling grounds.</source>
        <translation>Punnitse vastustaminen. Lopeta käsittely, jollei sinulla ole painavia perusteita.</translation>
    </message>
    <message>
        <source>Stop all marketing at once; no reasons are asked for.</source>
        <translation>Lopeta kaikki markkinointi heti. Syitä ei kysytä.</translation>
    </message>
    <message>
        <source>Write down which consents are withdrawn.</source>
        <translation>Kirjaa, mitkä suostumukset peruutetaan.</translation>
    </message>
    <message>
        <source>Restrict the processing while the matter is open.</source>
        <translation>Rajoita käsittelyä niin kauan kuin asia on kesken.</translation>
    </message>
    <message>
        <source>Erase what may go; what the law keeps stays, with its reason.</source>
        <translation>Poista se, minkä voi poistaa. Minkä laki käskee säilyttää, se jää syineen.</translation>
    </message>
    <message>
        <source>Pass on what you hold on behalf of somebody else.</source>
        <translation>Välitä eteenpäin se, mitä käsittelet toisen lukuun.</translation>
    </message>
    <message>
        <source>Tell those who got the data of the change.</source>
        <translation>Kerro muutoksesta niille, jotka ovat saaneet tiedot.</translation>
    </message>
    <message>
        <source>Write the answer and send it.</source>
        <translation>Kirjoita vastaus ja lähetä se.</translation>
    </message>
    <message>
        <source>Hand the package over and write down how.</source>
        <translation>Luovuta paketti ja kirjaa, miten se annettiin.</translation>
    </message>
    <message>
        <source>Delete the copy left on this computer.</source>
        <translation>Poista tälle koneelle jäänyt kopio.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Kirjoita kirje</translation>
    </message>
    <message>
        <source>Go through places</source>
        <translation>Käy paikat läpi</translation>
    </message>
    <message>
        <source>Go through passages</source>
        <translation>Käy kohdat läpi</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Tee paketti</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Luovuta</translation>
    </message>
    <message>
        <source>Copy deleted…</source>
        <translation>Kopio poistettu…</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Tee se</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Loukkaukset</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n päivän myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer today</source>
        <translation>Vastaa tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n päivä jäljellä</numerusform>
            <numerusform>%n päivää jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>vastaa viimeistään {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>päätetty {day}</translation>
    </message>
    <message>
        <source>noticed {day}</source>
        <translation>huomattu {day}</translation>
    </message>
    <message>
        <source>Breach {number}</source>
        <translation>Tietoturvaloukkaus {number}</translation>
    </message>
    <message>
        <source>{who} · received {day} · {channel}</source>
        <translation>{who} · saapunut {day} · {channel}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ke</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pe</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>la</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>su</translation>
    </message>
    <message>
        <source>Closed {closed}; the last day was {day}</source>
        <translation>Päätetty {closed}; viimeinen päivä oli {day}</translation>
    </message>
    <message>
        <source>Extended {day}; the first day was {first}.</source>
        <translation>Määräaikaa jatkettu {day}; alkuperäinen määräpäivä oli {first}.</translation>
    </message>
    <message>
        <source>If it needs more time, tell the person why by {day}.</source>
        <translation>Jos tarvitset lisää aikaa, kerro syy henkilölle viimeistään {day}.</translation>
    </message>
    <message>
        <source>The query for identity has waited since {day}. Supervisory practice may let the month rest meanwhile; the day above does not count on it.</source>
        <translation>Henkilöllisyyskysely on odottanut vastausta {day} alkaen. Valvontakäytännössä kuukauden voidaan katsoa lepäävän sillä välin. Yllä olevassa päivässä sitä ei ole otettu huomioon.</translation>
    </message>
    <message>
        <source>If the wait for the identity answer is not counted: {day}.</source>
        <translation>Jos henkilöllisyysvastauksen odotusta ei lasketa mukaan: {day}.</translation>
    </message>
    <message>
        <source>{letter} · made {day}, not sent</source>
        <translation>{letter} · tehty {day}, ei lähetetty</translation>
    </message>
    <message>
        <source>{letter} · sent {day}</source>
        <translation>{letter} · lähetetty {day}</translation>
    </message>
    <message>
        <source>Package {number} ({form})</source>
        <translation>Paketti {number} ({form})</translation>
    </message>
    <message>
        <source>{package} · made {day}, not handed over</source>
        <translation>{package} · tehty {day}, ei luovutettu</translation>
    </message>
    <message>
        <source>{package} · handed over {day}</source>
        <translation>{package} · luovutettu {day}</translation>
    </message>
    <message>
        <source>{handed} · the copy on this computer is still there</source>
        <translation>{handed} · kopio on yhä tällä koneella</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>No backup was found on this computer. Plug in the memory stick or disk that holds one and choose it.</source>
        <translation>Tältä koneelta ei löytynyt varmuuskopiota. Liitä muistitikku tai levy, jolla sellainen on, ja valitse se.</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Varmuuskopio</translation>
    </message>
    <message>
        <source>&amp;Look elsewhere…</source>
        <translation>&amp;Etsi muualta…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>Six groups of six characters, from the sheet you keep apart from this computer.</source>
        <translation>Kuusi kuuden merkin ryhmää paperilta, jota säilytät erillään tästä koneesta.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Käytä salalausetta</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Käytä palautuskoodia</translation>
    </message>
    <message>
        <source>&amp;I know that what is newer than the backup is lost</source>
        <translation>&amp;Tiedän, että varmuuskopiota uudemmat tiedot häviävät</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Varmuuskopiossa</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Täällä nyt</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Invoice references</source>
        <translation>Laskujen viitteet</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Rekisterit</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made after {when} will not be in it.</source>
        <translation>
            <numerusform>%n muutos varmuuskopion ({when}) jälkeen ei tule mukaan.</numerusform>
            <numerusform>%n muutosta varmuuskopion ({when}) jälkeen ei tule mukaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a newer backup than this one.</source>
        <translation>On olemassa tätä uudempi varmuuskopio.</translation>
    </message>
    <message>
        <source>The damaged file is not thrown away: it stays beside the new one, still encrypted.</source>
        <translation>Vahingoittunutta tiedostoa ei heitetä pois: se jää salattuna uuden viereen.</translation>
    </message>
    <message>
        <source>The file as it is now is saved as a backup first.</source>
        <translation>Nykyisestä tiedostosta tallennetaan ensin varmuuskopio.</translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) made later were done again: nobody erased comes back.</source>
        <translation>
            <numerusform>%n myöhemmin tehty poisto tehtiin uudelleen: kukaan poistettu ei palaa.</numerusform>
            <numerusform>%n myöhemmin tehtyä poistoa tehtiin uudelleen: kukaan poistettu ei palaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of erasures beside the file was damaged and is written anew.</source>
        <translation>Tiedoston vieressä oleva poistoluettelo oli vahingoittunut, ja se kirjoitetaan uudelleen.</translation>
    </message>
    <message>
        <source>&amp;Codes of the destruction reports</source>
        <translation>Tuhoamisraporttien &amp;koodit</translation>
    </message>
    <message>
        <source>One on each line, such as K7M2-9QXD-4. They stand on the reports you printed.</source>
        <translation>Yksi riville, esimerkiksi K7M2-9QXD-4. Koodit ovat tulostamissasi raporteissa.</translation>
    </message>
    <message>
        <source>&amp;Nobody has been erased since then</source>
        <translation>K&amp;etään ei ole poistettu sen jälkeen</translation>
    </message>
    <message>
        <source>This backup cannot know whom you erased after it was made, and the list of erasures is not on this computer. Whoever was erased must not come back.</source>
        <translation>Varmuuskopio ei voi tietää, keitä olet poistanut sen jälkeen, eikä poistoluettelo ole tällä koneella. Poistettu henkilö ei saa palata.</translation>
    </message>
    <message>
        <source>Have you erased anybody since {day}?</source>
        <translation>Oletko poistanut ketään {day} jälkeen?</translation>
    </message>
    <message>
        <source>The last erasure it knows is number {number}: any report with a later number counts.</source>
        <translation>Viimeinen sen tuntema poisto on numero {number}. Anna koodi jokaisesta raportista, jonka numero on suurempi.</translation>
    </message>
    <message>
        <source>It knows of no erasure: every report you have counts.</source>
        <translation>Se ei tunne yhtään poistoa. Anna koodi jokaisesta raportistasi.</translation>
    </message>
    <message>
        <source>Looking the backup through</source>
        <translation>Käydään varmuuskopiota läpi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>Missä varmuuskopio on?</translation>
    </message>
    <message>
        <source>The backup of {when} is whole.</source>
        <translation>Varmuuskopio ({when}) on ehjä.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have (number {number}). Nothing was changed.</source>
        <translation>Jokin meni vikaan, vaikka ei olisi pitänyt (numero {number}). Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Tarkista varmuuskopio</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>These</source>
        <translation>Nämä tiedot</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Keskeytykset</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>P&amp;oista pysyvästi…</translation>
    </message>
    <message>
        <source>&amp;Go through the register…</source>
        <translation>Käy rekisteri &amp;läpi…</translation>
    </message>
    <message>
        <source>Remind &amp;later</source>
        <translation>Mui&amp;stuta myöhemmin</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>&amp;Keskeytä poisto…</translation>
    </message>
    <message>
        <source>&amp;Still needed…</source>
        <translation>Tarvitaan vi&amp;elä…</translation>
    </message>
    <message>
        <source>&amp;Release hold</source>
        <translation>&amp;Pura keskeytys</translation>
    </message>
    <message>
        <source>&amp;Print first</source>
        <translation>Tulosta ens&amp;in</translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation>&amp;Avaa asiakas</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Takaisin luetteloon</translation>
    </message>
    <message>
        <source>&amp;Choose all that is due</source>
        <translation>Valitse kaikki &amp;poistettavat</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Valitse rivi</translation>
    </message>
    <message>
        <source>Its rules and dates are explained here, with what you can do. Choose several with Shift or Ctrl.</source>
        <translation>Tässä näet rivin säännöt ja päivät ja mitä voit tehdä. Valitse useita Shift- tai Ctrl-näppäimellä.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are past their time. Nothing goes by itself.</source>
        <translation>
            <numerusform>%n tiedon aika on päättynyt. Mitään ei poistu itsestään.</numerusform>
            <numerusform>%n tiedon aika on päättynyt. Mitään ei poistu itsestään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these may not be erased yet: to erase or put off, choose only what is due.</source>
        <translation>Osaa näistä ei saa vielä poistaa. Jos haluat poistaa tai siirtää, valitse vain poistettavia.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n rivi valittu</numerusform>
            <numerusform>%n riviä valittu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounting Act</source>
        <translation>Kirjanpitolaki</translation>
    </message>
    <message>
        <source>{register} – this decides</source>
        <translation>{register} – tämä ratkaisee</translation>
    </message>
    <message>
        <source>{period}, then to the end of the year</source>
        <translation>{period} ja sen jälkeen vuoden loppuun</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Säilytysaika</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Mistä aika lasketaan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Saa käyttää</translation>
    </message>
    <message>
        <source>has not happened yet</source>
        <translation>ei ole vielä tapahtunut</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>päivämäärä puuttuu</translation>
    </message>
    <message>
        <source>does not concern this</source>
        <translation>ei koske tätä</translation>
    </message>
    <message>
        <source>{use}, until {day}</source>
        <translation>{use}, {day} asti</translation>
    </message>
    <message>
        <source>On hold since {day}: {reason}</source>
        <translation>Keskeytetty {day} alkaen: {reason}</translation>
    </message>
    <message>
        <source>Look at it again on {day}.</source>
        <translation>Tarkista uudelleen {day}.</translation>
    </message>
    <message>
        <source>Add a retention rule that fits this to the register.</source>
        <translation>Lisää rekisteriin säilytyssääntö, joka koskee tätä tietoa.</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Avaa säännöt</translation>
    </message>
    <message>
        <source>Give the client a role in a register, or a contract that belongs to one.</source>
        <translation>Anna asiakkaalle rooli rekisterissä tai rekisteriin kuuluva sopimus.</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Lisää rooli…</translation>
    </message>
    <message>
        <source>Fill in the date…</source>
        <translation>Lisää päivämäärä…</translation>
    </message>
    <message>
        <source>Record the last session, call or message with them.</source>
        <translation>Kirjaa viimeisin tapaaminen, puhelu tai viesti.</translation>
    </message>
    <message>
        <source>Write the day the contract ended on the contract.</source>
        <translation>Kirjaa sopimukseen päivä, jona se päättyi.</translation>
    </message>
    <message>
        <source>Write the day the client relationship ended on the client&apos;s card.</source>
        <translation>Kirjaa asiakkaan kortille päivä, jona asiakassuhde päättyi.</translation>
    </message>
    <message>
        <source>Record the day they last answered or took part themselves.</source>
        <translation>Kirjaa päivä, jona henkilö viimeksi itse vastasi tai osallistui.</translation>
    </message>
    <message>
        <source>Write the day of the event or the feedback.</source>
        <translation>Kirjaa tilaisuuden tai palautekeskustelun päivä.</translation>
    </message>
    <message>
        <source>Write the day the voucher was booked.</source>
        <translation>Kirjaa päivä, jona tosite kirjattiin.</translation>
    </message>
    <message>
        <source>Write the missing day on the client&apos;s card.</source>
        <translation>Kirjaa puuttuva päivä asiakkaan kortille.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Suodata nimellä</translation>
    </message>
    <message>
        <source>Record class</source>
        <translation>Tietoluokka</translation>
    </message>
    <message>
        <source>Every record class</source>
        <translation>Kaikki tietoluokat</translation>
    </message>
    <message>
        <source>&amp;More exactly</source>
        <translation>Ta&amp;rkemmin</translation>
    </message>
    <message>
        <source>&amp;As of the day</source>
        <translation>Tilanne päi&amp;vänä</translation>
    </message>
    <message>
        <source>How things will stand on another day. Nothing is changed.</source>
        <translation>Miltä tilanne näyttää toisena päivänä. Mikään ei muutu.</translation>
    </message>
    <message>
        <source>&amp;Back to today</source>
        <translation>Takaisin tä&amp;hän päivään</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>This is how things would stand on {day}.</source>
        <translation>Tilanne päivänä {day}.</translation>
    </message>
    <message>
        <source>&amp;What is it kept for?</source>
        <translation>Mihi&amp;n tietoa tarvitaan?</translation>
    </message>
    <message>
        <source>&amp;Why must it be kept?</source>
        <translation>&amp;Miksi tieto pitää säilyttää?</translation>
    </message>
    <message>
        <source>The person may be told this reason.</source>
        <translation>Syy voidaan kertoa henkilölle.</translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation>Tarkista &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Put on hold</source>
        <translation>Keske&amp;ytä poisto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Still needed. &amp;Look at it again on</source>
        <translation>Tarvitaan vielä. Tarkista uu&amp;delleen</translation>
    </message>
    <message>
        <source>&amp;Keep on hold</source>
        <translation>&amp;Jatka keskeytystä</translation>
    </message>
    <message>
        <source>What may be erased in the year ahead</source>
        <translation>Mitä voi poistaa tulevan vuoden aikana</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Mitä säilytetään</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n tieto</numerusform>
            <numerusform>%n tietoa</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Muut toiminnot</translation>
    </message>
    <message>
        <source>Counting storage periods…</source>
        <translation>Lasketaan säilytysaikoja…</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Vielä ei säilytetä mitään</translation>
    </message>
    <message>
        <source>Once you have clients, this page says what is kept of them, why and until when.</source>
        <translation>Kun sinulla on asiakkaita, tämä sivu kertoo, mitä heistä säilytetään, miksi ja mihin asti.</translation>
    </message>
    <message>
        <source>Go to clients</source>
        <translation>Siirry asiakkaisiin</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Mikään ei vastaa hakua</translation>
    </message>
    <message>
        <source>No kept item has this name, class and state.</source>
        <translation>Millään säilytettävällä tiedolla ei ole tätä nimeä, tietoluokkaa ja tilaa.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Retention and erasure</source>
        <translation>Säilytys ja poisto</translation>
    </message>
    <message>
        <source>Nothing goes by itself: this page tells, you decide.</source>
        <translation>Mitään ei poistu itsestään: tämä sivu kertoo, sinä päätät.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Syy: {reason}.</translation>
    </message>
    <message>
        <source>Erasable from {day}</source>
        <translation>Poistettavissa {day} alkaen</translation>
    </message>
    <message>
        <source>To go through</source>
        <translation>Käytävä läpi</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Siirretty {day} asti</translation>
    </message>
    <message>
        <source>Put off for the second and last time: you are reminded on {day}.</source>
        <translation>Siirretty toisen ja viimeisen kerran: ohjelma muistuttaa {day}.</translation>
    </message>
    <message>
        <source>Put off once: you are reminded on {day}.</source>
        <translation>Siirretty kerran: ohjelma muistuttaa {day}.</translation>
    </message>
    <message>
        <source>Put off twice: the privacy notice no longer holds for this.</source>
        <translation>Siirretty kahdesti: seloste ei enää pidä tältä osin paikkaansa.</translation>
    </message>
    <message>
        <source>Put off once before.</source>
        <translation>Siirretty kerran aiemmin.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ketään ei nimetty</translation>
    </message>
    <message>
        <source>May be erased now</source>
        <translation>Poistettavissa nyt</translation>
    </message>
    <message>
        <source>Clean-up round to be done</source>
        <translation>Läpikäyntikierros tekemättä</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Siirretty myöhemmäksi</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 päivän sisällä</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90 päivän sisällä</translation>
    </message>
    <message>
        <source>Erasing on hold</source>
        <translation>Poisto keskeytetty</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Päivämäärä puuttuu</translation>
    </message>
    <message>
        <source>Period running</source>
        <translation>Säilytysaika kuluu</translation>
    </message>
    <message>
        <source>Period not started</source>
        <translation>Säilytysaika ei ole alkanut</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Erasable now</source>
        <translation>Poistettavissa</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Keskeytetty</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Aika kuluu</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei alkanut</translation>
    </message>
    <message numerus="yes">
        <source>Show these %n</source>
        <translation>
            <numerusform>Näytä %n tieto</numerusform>
            <numerusform>Näytä %n tietoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold these away</source>
        <translation>Piilota nämä</translation>
    </message>
    <message>
        <source>I need it myself for a while</source>
        <translation>Oma tarve</translation>
    </message>
    <message>
        <source>A legal claim is open or likely</source>
        <translation>Oikeudellinen vaatimus</translation>
    </message>
    <message>
        <source>An invoice is being collected</source>
        <translation>Laskun perintä</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ei päivää</translation>
    </message>
    <message>
        <source>From {day}: {count}</source>
        <translation>{day} alkaen: {count}</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Mikään ei odota poistoa</translation>
    </message>
    <message>
        <source>When you erase something you may let it wait for 7 to 30 days. Until then it can be taken back from here.</source>
        <translation>Kun poistat jotakin, voit antaa sen odottaa 7–30 päivää. Siihen asti sen voi palauttaa täältä.</translation>
    </message>
    <message>
        <source>The wait ended on {day}: erase it now, or take it back.</source>
        <translation>Odotusaika päättyi {day}: poista nyt tai palauta.</translation>
    </message>
    <message>
        <source>Can be taken back until {day}. Nothing goes by itself then either.</source>
        <translation>Palautettavissa {day} asti. Sen jälkeenkään mitään ei poistu itsestään.</translation>
    </message>
    <message>
        <source>Put here on {day}. Reason: {reason}.</source>
        <translation>Siirretty tänne {day}. Peruste: {reason}.</translation>
    </message>
    <message>
        <source>Its throw-away key is gone: it cannot be taken back, only erased.</source>
        <translation>Kertakäyttöavain puuttuu: tietoja ei voi palauttaa, vain poistaa.</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Poista nyt…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Palautetaan…</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n record(s) stand where they stood.</source>
        <translation>
            <numerusform>Palautettu: %n tieto on taas paikallaan.</numerusform>
            <numerusform>Palautettu: %n tietoa on taas paikallaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not come back: what they belonged to is erased.</source>
        <translation>
            <numerusform>%n tietoa ei voitu palauttaa: se, mihin tieto kuului, on poistettu.</numerusform>
            <numerusform>%n tietoa ei voitu palauttaa: se, mihin ne kuuluivat, on poistettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) got a new number: write a new label.</source>
        <translation>
            <numerusform>%n paperi sai uuden numeron: kirjoita siihen uusi tarra.</numerusform>
            <numerusform>%n paperia sai uuden numeron: kirjoita niihin uudet tarrat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good what waits here? Its key is thrown away and every backup is cleaned.</source>
        <translation>Poistetaanko pysyvästi se, mikä tässä odottaa? Avain hävitetään ja jokainen varmuuskopio puhdistetaan.</translation>
    </message>
    <message>
        <source>Erase permanently</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>Waiting to be erased</source>
        <translation>Odottaa poistoa</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) have ended</source>
        <translation>
            <numerusform>%n odotusaika on päättynyt</numerusform>
            <numerusform>%n odotusaikaa on päättynyt</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of sight, sealed under keys that are thrown away</source>
        <translation>Piilossa, sinetöity kertakäyttöavaimilla</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n tieto</numerusform>
            <numerusform>%n tietoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be opened any more</source>
        <translation>Ei voi enää avata</translation>
    </message>
    <message>
        <source>The list as it is printed</source>
        <translation>Luettelo sellaisena kuin se tulostuu</translation>
    </message>
    <message>
        <source>For yourself, to go through at the shelf. There are names on it: destroy it after.</source>
        <translation>Itsellesi, hyllyn ääressä läpi käytäväksi. Luettelossa on nimiä: tuhoa se sen jälkeen.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Tulosta</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>T&amp;allenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>On to &amp;erasing…</source>
        <translation>Siirry &amp;poistamaan…</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Tehdään luetteloa…</translation>
    </message>
    <message>
        <source>to-erase</source>
        <translation>poistettavat</translation>
    </message>
    <message>
        <source>List of what may be erased</source>
        <translation>Poistettavien luettelo</translation>
    </message>
    <message>
        <source>Defaults and their sources</source>
        <translation>Oletukset ja niiden lähteet</translation>
    </message>
    <message>
        <source>Advice for the kinds of record in this register. You decide; say why.</source>
        <translation>Suositukset tämän rekisterin tietoluokille. Sinä päätät; kirjoita, miksi.</translation>
    </message>
    <message>
        <source>{kind}: {source}. Read {day}.</source>
        <translation>{kind}: {source}. Luettu {day}.</translation>
    </message>
    <message>
        <source>✓ Your rules say the same.</source>
        <translation>✓ Omat sääntösi sanovat samaa.</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Ota oletus käyttöön</translation>
    </message>
    <message>
        <source>How the rules changed</source>
        <translation>Miten säännöt ovat muuttuneet</translation>
    </message>
    <message>
        <source>The rules have not been changed</source>
        <translation>Sääntöjä ei ole muutettu</translation>
    </message>
    <message>
        <source>When you change them, what they were stays here, with the day and why.</source>
        <translation>Kun muutat niitä, vanhat säännöt jäävät tähän päivän ja syyn kanssa.</translation>
    </message>
    <message>
        <source>No reason was written down.</source>
        <translation>Syytä ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Rekisterit</translation>
    </message>
    <message>
        <source>The rules are not saved; your changes are lost when you leave.</source>
        <translation>Sääntöjä ei ole tallennettu. Muutokset katoavat, jos poistut.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Hylkää ne</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Jää tähän</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Lasketaan, mitä muuttuisi</translation>
    </message>
    <message>
        <source>The rules were changed elsewhere meanwhile; yours are not saved.</source>
        <translation>Sääntöjä muutettiin sillä välin muualla. Omia muutoksiasi ei ole tallennettu.</translation>
    </message>
    <message>
        <source>History ({count})</source>
        <translation>Historia ({count})</translation>
    </message>
    <message>
        <source>Rules ({count})</source>
        <translation>Säännöt ({count})</translation>
    </message>
    <message>
        <source>Change a rule first: here you then see what would go earlier or later.</source>
        <translation>Muuta ensin jotakin sääntöä. Sitten näet tässä, mikä poistuisi aiemmin tai myöhemmin.</translation>
    </message>
    <message>
        <source>The rules were edited. Look again what they would change.</source>
        <translation>Muutit sääntöjä. Katso uudelleen, mitä muuttuisi.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Keskeytetty. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Oletukset</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Mitä muuttuisi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Näytä, mitä muuttuisi</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Hylkää muutokset</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n sääntö</numerusform>
            <numerusform>%n sääntöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Säilytyssäännöt</translation>
    </message>
    <message>
        <source>The notice in use still tells of other periods. It has to be brought up to date.</source>
        <translation>Käytössä oleva seloste kertoo vielä muista ajoista. Se pitää tuoda ajan tasalle.</translation>
    </message>
    <message>
        <source>Show it in the notice</source>
        <translation>Näytä selosteessa</translation>
    </message>
    <message>
        <source>Kept with the old and the new rules, so that you can tell later.</source>
        <translation>Tallentuu vanhojen ja uusien sääntöjen kanssa, jotta voit kertoa syyn myöhemminkin.</translation>
    </message>
    <message>
        <source>&amp;Why the rules change</source>
        <translation>&amp;Miksi säännöt muuttuvat</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Tallenna säännöt</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Kaikki muu</translation>
    </message>
    <message>
        <source>Use: {use}.</source>
        <translation>Käyttö: {use}.</translation>
    </message>
    <message>
        <source>At the end: {action}.</source>
        <translation>Lopuksi: {action}.</translation>
    </message>
    <message>
        <source>Kept longer when: {cases}.</source>
        <translation>Säilytetään pidempään: {cases}.</translation>
    </message>
    <message>
        <source>The person may ask for erasure earlier.</source>
        <translation>Henkilö voi pyytää poistoa aiemmin.</translation>
    </message>
    <message>
        <source>New: {rule}</source>
        <translation>Uusi: {rule}</translation>
    </message>
    <message>
        <source>Taken away: {rule}</source>
        <translation>Poistettu: {rule}</translation>
    </message>
    <message>
        <source>Was: {rule}</source>
        <translation>Ennen: {rule}</translation>
    </message>
    <message>
        <source>Became: {rule}</source>
        <translation>Tilalle: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would change: %n item(s) stand as before.</source>
        <translation>
            <numerusform>Mikään ei muuttuisi: %n tieto pysyy ennallaan.</numerusform>
            <numerusform>Mikään ei muuttuisi: %n tietoa pysyy ennallaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been saved yet. Of %n item(s)</source>
        <translation>
            <numerusform>Mitään ei ole vielä tallennettu. Yhteensä %n tiedosta</numerusform>
            <numerusform>Mitään ei ole vielä tallennettu. Yhteensä %n tiedosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stand otherwise:</source>
        <translation>
            <numerusform>%n muuttuisi:</numerusform>
            <numerusform>%n muuttuisi:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ketään ei nimetty</translation>
    </message>
    <message>
        <source>Now: {why}</source>
        <translation>Nyt: {why}</translation>
    </message>
    <message>
        <source>Then: {why}</source>
        <translation>Sitten: {why}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ei päättymistä</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Vuosikello</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be erased</source>
        <translation>
            <numerusform>%n odottaa poistoa</numerusform>
            <numerusform>%n odottaa poistoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <translation>
            <numerusform>%n rajoitus tai vaatimus</numerusform>
            <numerusform>%n rajoitusta tai vaatimusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred</source>
        <translation>
            <numerusform>%n tuhottava paperi</numerusform>
            <numerusform>%n tuhottavaa paperia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>Go &amp;back to it</source>
        <translation>Palaa sii&amp;hen</translation>
    </message>
    <message>
        <source>Do not show this</source>
        <translation>Älä näytä tätä</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Aftercare by a colleague…</source>
        <translation>Jälkihuolto: kollega auttaa…</translation>
    </message>
    <message>
        <source>Close the business…</source>
        <translation>Toiminnan lopettaminen…</translation>
    </message>
    <message>
        <source>Last signed {date}.</source>
        <translation>Viimeksi allekirjoitettu {date}.</translation>
    </message>
    <message>
        <source>The next one falls due {date}.</source>
        <translation>Seuraavan vuoro on {date}.</translation>
    </message>
    <message>
        <source>Signed minutes</source>
        <translation>Allekirjoitetut pöytäkirjat</translation>
    </message>
    <message>
        <source>&amp;Print the sheet for the colleague</source>
        <translation>&amp;Tulosta ohje kollegalle</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>Print the minute of {date} again</source>
        <translation>Tulosta pöytäkirja {date} uudelleen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Tulosta uudelleen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>{done} of {count} steps</source>
        <translation>Vaiheita tehty {done}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) let go.</source>
        <translation>
            <numerusform>%n vanhentunut merkintä poistettu.</numerusform>
            <numerusform>%n vanhentunutta merkintää poistettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letting go…</source>
        <translation>Poistetaan vanhentuneita…</translation>
    </message>
    <message>
        <source>&amp;Print what there is so far</source>
        <translation>&amp;Tulosta tähän asti kirjattu</translation>
    </message>
    <message>
        <source>Take this round back…</source>
        <translation>Peru tämä kierros…</translation>
    </message>
    <message>
        <source>Every step has been gone through. The minute does not change once it is signed.</source>
        <translation>Kaikki vaiheet on käyty läpi. Allekirjoitettu pöytäkirja ei enää muutu.</translation>
    </message>
    <message>
        <source>Not done yet: {steps}.</source>
        <translation>Vielä tekemättä: {steps}.</translation>
    </message>
    <message>
        <source>Left for later: {steps}. The minute will say so.</source>
        <translation>Jätetty myöhemmäksi: {steps}. Se näkyy pöytäkirjassa.</translation>
    </message>
    <message>
        <source>Sign the minute today? It is dated and does not change any more.</source>
        <translation>Allekirjoitetaanko pöytäkirja tänään? Se päivätään, eikä se enää muutu.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Allekirjoita</translation>
    </message>
    <message>
        <source>Take the round back? What was written down in its steps goes. Nothing else is undone by it.</source>
        <translation>Perutaanko kierros? Se, mitä vaiheisiin on kirjattu, häviää. Mikään muu ei peruunnu.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Peru kierros</translation>
    </message>
    <message>
        <source>&amp;Remark (stands in the minute)</source>
        <translation>&amp;Huomautus (näkyy pöytäkirjassa)</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Vaihe {number}/{count}</translation>
    </message>
    <message>
        <source>How things stand now</source>
        <translation>Miten asiat ovat nyt</translation>
    </message>
    <message>
        <source>Tick those you found in their place</source>
        <translation>Rastita ne, jotka löytyivät paikaltaan</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nro {number}</translation>
    </message>
    <message>
        <source>The year in half an hour…</source>
        <translation>Vuosikello…</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>No backup yet</source>
        <translation>Ei vielä varmuuskopiota</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Varmuuskopiota ei ole vielä.</translation>
    </message>
    <message>
        <source>The newest backup was made {when} and has been opened and checked.</source>
        <translation>Uusin varmuuskopio on tehty {when}, ja se on avattu ja tarkistettu.</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Varmuuskopio {when}</translation>
    </message>
    <message>
        <source>Backup saved and checked.</source>
        <translation>Varmuuskopio tallennettu ja tarkistettu.</translation>
    </message>
    <message>
        <source>Not connected: {labels}.</source>
        <translation>Ei liitettynä: {labels}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Tämä kone</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample practice: made-up people. Do not enter real ones.</source>
        <translation>Harjoitusaineisto: keksittyjä ihmisiä. Älä kirjaa tänne oikeita.</translation>
    </message>
    <message>
        <source>End practising</source>
        <translation>Lopeta harjoittelu</translation>
    </message>
    <message>
        <source>Remove sample practice…</source>
        <translation>Poista harjoitusaineisto…</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Poista nyt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Älä poista</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>Sample practice is being made ready</source>
        <translation>Harjoitusaineistoa valmistellaan</translation>
    </message>
    <message>
        <source>A made-up coach with made-up clients, contracts, notes and requests. This takes a moment the first time.</source>
        <translation>Keksitty valmentaja, jolla on keksittyjä asiakkaita, sopimuksia, muistiinpanoja ja pyyntöjä. Ensimmäisellä kerralla tähän menee hetki.</translation>
    </message>
    <message>
        <source>Sample practice could not be opened</source>
        <translation>Harjoitusaineistoa ei voitu avata</translation>
    </message>
    <message>
        <source>Sample practice could not be removed</source>
        <translation>Harjoitusaineistoa ei voitu poistaa</translation>
    </message>
    <message>
        <source>Something went wrong that should not have (number {number}).</source>
        <translation>Jokin meni vikaan, vaikka ei olisi pitänyt (numero {number}).</translation>
    </message>
    <message>
        <source>Sample practice is gone</source>
        <translation>Harjoitusaineisto on poistettu</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were removed, and its folder is gone. What you saved elsewhere while practising is where you put it.</source>
        <translation>
            <numerusform>%n tiedosto poistettiin kansioineen. Jos tallensit harjoitellessasi jotakin muualle, se on yhä siellä.</numerusform>
            <numerusform>%n tiedostoa poistettiin kansioineen. Jos tallensit harjoitellessasi jotakin muualle, se on yhä siellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own client file has nothing to do with it and is as it was.</source>
        <translation>Omaan asiakastiedostoosi ei koskettu, se on ennallaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of sample practice, {size}, go for good from the folder {folder}. Your own client file is not touched, and what you saved elsewhere while practising stays there.</source>
        <translation>
            <numerusform>Harjoitusaineiston %n tiedosto ({size}) poistetaan pysyvästi kansiosta {folder}. Omaan asiakastiedostoosi ei kosketa, ja se, minkä tallensit harjoitellessasi muualle, jää sinne.</numerusform>
            <numerusform>Harjoitusaineiston %n tiedostoa ({size}) poistetaan pysyvästi kansiosta {folder}. Omaan asiakastiedostoosi ei kosketa, ja se, minkä tallensit harjoitellessasi muualle, jää sinne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find anything</source>
        <translation>Hae mitä tahansa</translation>
    </message>
    <message>
        <source>Find anything…   {keys}</source>
        <translation>Hae mitä tahansa…   {keys}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Mitään ei löytynyt.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkistoitu</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Papers in folders</source>
        <translation>Paperit mapeissa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Verkkosivu</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Tietosuojavastaava</translation>
    </message>
    <message>
        <source>A small practice rarely needs one; then the notice says why.</source>
        <translation>Pieni yritys tarvitsee sellaista harvoin. Silloin seloste kertoo, miksi.</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Ei tarvita</translation>
    </message>
    <message>
        <source>Why none is needed</source>
        <translation>Miksi ei tarvita</translation>
    </message>
    <message>
        <source>&amp;More exactly</source>
        <translation>T&amp;arkemmin</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Your unsaved changes to the business are back.</source>
        <translation>Yrityksen tallentamattomat muutokset on palautettu.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Hylkää ne</translation>
    </message>
    <message>
        <source>Joint arrangement</source>
        <translation>Yhteisrekisterinpitäjien järjestely</translation>
    </message>
    <message>
        <source>When you and another decide together, the notice tells what you agreed.</source>
        <translation>Kun päätät käsittelystä toisen kanssa, seloste kertoo, mitä olette sopineet.</translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation>Vastaavan nimi</translation>
    </message>
    <message>
        <source>Officer&apos;s e-mail</source>
        <translation>Vastaavan sähköposti</translation>
    </message>
    <message>
        <source>Officer&apos;s phone</source>
        <translation>Vastaavan puhelin</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>Who informs the persons</source>
        <translation>Kuka informoi henkilöitä</translation>
    </message>
    <message>
        <source>Who answers requests</source>
        <translation>Kuka vastaa pyyntöihin</translation>
    </message>
    <message>
        <source>What else was agreed</source>
        <translation>Mitä muuta on sovittu</translation>
    </message>
    <message>
        <source>Co-controllers</source>
        <translation>Muut rekisterinpitäjät</translation>
    </message>
    <message>
        <source>Companies that decide together with you what the data is used for.</source>
        <translation>Yritykset, jotka päättävät kanssasi, mihin tietoja käytetään.</translation>
    </message>
    <message>
        <source>Add a co-controller</source>
        <translation>Lisää rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Last year by the old day ended</source>
        <translation>Viimeinen vanha tilikausi päättyi</translation>
    </message>
    <message>
        <source>First year by the new day ends</source>
        <translation>Ensimmäinen uusi tilikausi päättyy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove this co-controller</source>
        <translation>Poista tämä rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Changed financial year</source>
        <translation>Muuttunut tilikausi</translation>
    </message>
    <message>
        <source>Where your year once ended on another day: what was booked then counts by that day.</source>
        <translation>Jos tilikautesi on ennen päättynyt muuna päivänä: silloin kirjattu lasketaan sen päivän mukaan.</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Lisää muutos</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>Poista tämä muutos</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Nimi tai ryhmä</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>Asiakastiedosto</translation>
    </message>
    <message>
        <source>&amp;Packages and lists are saved in</source>
        <translation>&amp;Paketit ja luettelot tallennetaan kansioon</translation>
    </message>
    <message>
        <source>Your documents folder</source>
        <translation>Tiedostot-kansiosi</translation>
    </message>
    <message>
        <source>&amp;Lock when I am away for</source>
        <translation>&amp;Lukitse, kun olen poissa</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one, or leave this empty.</source>
        <translation>Tällaista kansiota ei ole. Valitse kansio tai jätä kenttä tyhjäksi.</translation>
    </message>
    <message>
        <source>Where packages and lists are saved</source>
        <translation>Mihin paketit ja luettelot tallennetaan</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Värit</translation>
    </message>
    <message>
        <source>Con&amp;trast</source>
        <translation>K&amp;ontrasti</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tekstin koko</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>Notices and letters are in the language of whoever gets them.</source>
        <translation>Selosteet ja kirjeet ovat saajansa kielellä.</translation>
    </message>
    <message>
        <source>The language changes when you next unlock.</source>
        <translation>Kieli vaihtuu, kun seuraavan kerran avaat lukituksen.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lukitse nyt</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Yrityksesi</translation>
    </message>
    <message>
        <source>Passphrase and keys</source>
        <translation>Salalause ja avaimet</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Ulkoasu ja kieli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>The changes to your business are not saved.</source>
        <translation>Yrityksesi muutoksia ei ole tallennettu.</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>&amp;Hylkää</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Jatka muokkausta</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Nykyinen salalause</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Uusi salalause</translation>
    </message>
    <message>
        <source>Several words that have nothing to do with each other.</source>
        <translation>Monta sanaa, jotka eivät liity toisiinsa.</translation>
    </message>
    <message>
        <source>The new one a&amp;gain</source>
        <translation>Uusi salalause uud&amp;elleen</translation>
    </message>
    <message>
        <source>&amp;Suggest one</source>
        <translation>Eh&amp;dota</translation>
    </message>
    <message>
        <source>Copy for ten seconds</source>
        <translation>Kopioi kymmeneksi sekunniksi</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in ten seconds.</source>
        <translation>Kopioitu. Leikepöytä tyhjennetään kymmenen sekunnin kuluttua.</translation>
    </message>
    <message>
        <source>Change the pass&amp;phrase</source>
        <translation>Vaihda &amp;salalause</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again here.</source>
        <translation>Salalauseet eivät ole samat. Kirjoita se tähän uudelleen.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Vaihdetaan salalausetta…</translation>
    </message>
    <message>
        <source>The passphrase is changed. Your recovery code stays the same.</source>
        <translation>Salalause on vaihdettu. Palautuskoodi pysyy samana.</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>Vahvuus: {word}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Helppo arvata</translation>
    </message>
    <message>
        <source>Not yet enough</source>
        <translation>Ei vielä riitä</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvä</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Vahva</translation>
    </message>
    <message>
        <source>{service} seems to copy this folder to its cloud. What you save there leaves this computer; choose another folder unless that is what you want.</source>
        <translation>{service} näyttää kopioivan tämän kansion pilveen. Sinne tallennettu lähtee tältä koneelta. Valitse toinen kansio, ellet halua juuri sitä.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kuten järjestelmässä</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Tavallinen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Suuri</translation>
    </message>
    <message>
        <source>Open sample practice</source>
        <translation>Avaa harjoitusaineisto</translation>
    </message>
    <message>
        <source>Remove sample practice…</source>
        <translation>Poista harjoitusaineisto…</translation>
    </message>
    <message>
        <source>A made-up coach with made-up clients, to try things in. It lies beside your own file and never touches it. This window locks while you practise.</source>
        <translation>Keksitty valmentaja ja keksityt asiakkaat, joilla voit kokeilla. Aineisto on oman tiedostosi vieressä eikä koske siihen. Tämä ikkuna lukitaan harjoittelun ajaksi.</translation>
    </message>
    <message>
        <source>Sample practice</source>
        <translation>Harjoitusaineisto</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Poista nyt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Älä poista</translation>
    </message>
    <message numerus="yes">
        <source>Sample practice is gone: %n file(s) removed.</source>
        <translation>
            <numerusform>Harjoitusaineisto on poistettu: %n tiedosto.</numerusform>
            <numerusform>Harjoitusaineisto on poistettu: %n tiedostoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Poistetaan…</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Find anything</source>
        <translation>Hae mitä tahansa</translation>
    </message>
    <message>
        <source>New, on the page you are on</source>
        <translation>Uusi, avoinna olevalla sivulla</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Tänään tapasin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Export or gather data</source>
        <translation>Vie tai kokoa tiedot</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Find in the client&apos;s notes</source>
        <translation>Hae asiakkaan muistiinpanoista</translation>
    </message>
    <message>
        <source>The printed notice larger, and back</source>
        <translation>Tulostettava seloste suurempana ja takaisin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Lataa sivu uudelleen</translation>
    </message>
    <message>
        <source>Back, or close what is open</source>
        <translation>Takaisin tai sulje avoin</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Tämän sivun ohje</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Tämä luettelo</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Sulje ohjelma</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation>Mikä tarvitsee sinua tänään</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Ei tehtävää</translation>
    </message>
    <message>
        <source>No period has ended, no date is missing and every notice is complete.</source>
        <translation>Mikään säilytysaika ei ole päättynyt, yhtään päivämäärää ei puutu ja jokainen seloste on valmis.</translation>
    </message>
    <message>
        <source>Fill in your business</source>
        <translation>Täytä yrityksesi tiedot</translation>
    </message>
    <message>
        <source>Its name and contact details stand on every privacy notice.</source>
        <translation>Nimi ja yhteystiedot ovat jokaisessa tietosuojaselosteessa.</translation>
    </message>
    <message>
        <source>Make your first privacy notice</source>
        <translation>Tee ensimmäinen tietosuojaseloste</translation>
    </message>
    <message>
        <source>A starter with sensible defaults is ready for you to look through.</source>
        <translation>Valmis malli odottaa, että käyt sen läpi.</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Lisää ensimmäinen asiakas</translation>
    </message>
    <message>
        <source>A name is enough to begin with.</source>
        <translation>Alkuun riittää nimi.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may be erased</source>
        <translation>
            <numerusform>%n tieto on poistettavissa</numerusform>
            <numerusform>%n tietoa on poistettavissa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them put off twice: the privacy notice no longer holds. Erase, or put on hold.</source>
        <translation>
            <numerusform>%n niistä on siirretty kahdesti: seloste ei enää pidä paikkaansa. Poista tai keskeytä poisto.</numerusform>
            <numerusform>%n niistä on siirretty kahdesti: seloste ei enää pidä paikkaansa. Poista tai keskeytä poisto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their period has ended. Look them through; nothing goes by itself.</source>
        <translation>Säilytysaika on päättynyt. Käy tiedot läpi; mitään ei poistu itsestään.</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) to look at again</source>
        <translation>
            <numerusform>%n keskeytys odottaa tarkistusta</numerusform>
            <numerusform>%n keskeytystä odottaa tarkistusta</numerusform>
        </translation>
    </message>
    <message>
        <source>The day you set for looking at them again has come.</source>
        <translation>Asettamasi tarkistuspäivä on tullut.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) missing</source>
        <translation>
            <numerusform>%n päivämäärä puuttuu</numerusform>
            <numerusform>%n päivämäärää puuttuu</numerusform>
        </translation>
    </message>
    <message>
        <source>Until they are written down, it cannot be told how long these are kept.</source>
        <translation>Säilytysaikaa ei voi laskea, ennen kuin ne on kirjattu.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may be erased within 30 days</source>
        <translation>
            <numerusform>%n tieto on poistettavissa 30 päivän sisällä</numerusform>
            <numerusform>%n tietoa on poistettavissa 30 päivän sisällä</numerusform>
        </translation>
    </message>
    <message>
        <source>Good to know: if you still need one, put it on hold with a reason.</source>
        <translation>Hyvä tietää: jos tarvitset jotakin vielä, keskeytä sen poisto ja kirjaa syy.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put off</source>
        <translation>
            <numerusform>%n tieto siirretty myöhemmäksi</numerusform>
            <numerusform>%n tietoa siirretty myöhemmäksi</numerusform>
        </translation>
    </message>
    <message>
        <source>You are reminded of the first of them on {day}.</source>
        <translation>Ensimmäisestä muistutetaan {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{register}: %n thing(s) to see to</source>
        <translation>
            <numerusform>{register}: %n kohta katsottavana</numerusform>
            <numerusform>{register}: %n kohtaa katsottavana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s) to see to</source>
        <translation>
            <numerusform>%n muu seloste katsottavana</numerusform>
            <numerusform>%n muuta selostetta katsottavana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to be told of a new purpose</source>
        <translation>
            <numerusform>%n henkilölle kerrottava uudesta käyttötarkoituksesta</numerusform>
            <numerusform>%n henkilölle kerrottava uudesta käyttötarkoituksesta</numerusform>
        </translation>
    </message>
    <message>
        <source>{register}: before you use their data for “{purpose}” (Article 13(3) and 14(4)).</source>
        <translation>{register}: ennen kuin käytät heidän tietojaan tarkoitukseen ”{purpose}” (13 artiklan 3 kohta ja 14 artiklan 4 kohta).</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not given the privacy notice</source>
        <translation>
            <numerusform>%n henkilölle ei ole annettu selostetta</numerusform>
            <numerusform>%n henkilölle ei ole annettu selostetta</numerusform>
        </translation>
    </message>
    <message>
        <source>First due {date}. {rule}.</source>
        <translation>Ensimmäinen määräpäivä {date}. {rule}.</translation>
    </message>
    <message>
        <source>The notice is complete once you have seen to each.</source>
        <translation>Seloste on valmis, kun olet hoitanut jokaisen kohdan.</translation>
    </message>
    <message>
        <source>The client file is damaged</source>
        <translation>Asiakastiedosto on vahingoittunut</translation>
    </message>
    <message>
        <source>Noticed when the client file was opened</source>
        <translation>Huomattiin asiakastiedostoa avattaessa</translation>
    </message>
    <message>
        <source>An erasure is not finished</source>
        <translation>Poisto on kesken</translation>
    </message>
    <message>
        <source>Restoring a backup did not work</source>
        <translation>Varmuuskopion palautus ei onnistunut</translation>
    </message>
    <message>
        <source>The backup could not be saved</source>
        <translation>Varmuuskopiota ei voitu tallentaa</translation>
    </message>
    <message>
        <source>The newest backup is old</source>
        <translation>Uusin varmuuskopio on vanha</translation>
    </message>
    <message>
        <source>What you did since then is only in the client file. Back up now.</source>
        <translation>Sen jälkeen tekemäsi on vain asiakastiedostossa. Varmuuskopioi nyt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you began and did not save</source>
        <translation>
            <numerusform>%n kesken jäänyt lomake on tallentamatta</numerusform>
            <numerusform>%n kesken jäänyttä lomaketta on tallentamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest from {when}. Go on with it or discard it.</source>
        <translation>Uusin: {when}. Jatka sitä tai hylkää se.</translation>
    </message>
    <message>
        <source>Take a second place for backups into use</source>
        <translation>Ota varmuuskopioille käyttöön toinen paikka</translation>
    </message>
    <message>
        <source>A memory stick or another disk: if this computer breaks, its backups go with it.</source>
        <translation>Muistitikku tai toinen levy: jos tämä kone rikkoutuu, sen varmuuskopiot menevät mukana.</translation>
    </message>
    <message>
        <source>Connect the second place of your backups</source>
        <translation>Liitä varmuuskopioiden toinen paikka koneeseen</translation>
    </message>
    <message>
        <source>{labels}: its newest backup is old. The rest happens by itself.</source>
        <translation>{labels}: uusin varmuuskopio on vanha. Loppu hoituu itsestään.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of backups wait for cleaning</source>
        <translation>
            <numerusform>%n varmuuskopioiden paikka odottaa puhdistusta</numerusform>
            <numerusform>%n varmuuskopioiden paikkaa odottaa puhdistusta</numerusform>
        </translation>
    </message>
    <message>
        <source>They still hold what you have erased. Connect: {labels}.</source>
        <translation>Siellä on vielä poistamiasi tietoja. Liitä koneeseen: {labels}.</translation>
    </message>
    <message>
        <source>Your backup works</source>
        <translation>Varmuuskopiosi toimii</translation>
    </message>
    <message>
        <source>A restore was practised {when}: everything came back.</source>
        <translation>Palautusta harjoiteltiin {when}: kaikki palautui.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) agreed for today</source>
        <translation>
            <numerusform>%n sovittu tapaaminen tänään</numerusform>
            <numerusform>%n sovittua tapaamista tänään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed date(s) not recorded</source>
        <translation>
            <numerusform>%n sovittu aika kirjaamatta</numerusform>
            <numerusform>%n sovittua aikaa kirjaamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the meeting, or move or remove the date.</source>
        <translation>Kirjaa tapaaminen, siirrä aikaa tai poista se.</translation>
    </message>
    <message numerus="yes">
        <source>{register}: %n thing(s) no longer as the notice says</source>
        <translation>
            <numerusform>{register}: %n selosteen kohta ei enää pidä paikkaansa</numerusform>
            <numerusform>{register}: %n selosteen kohtaa ei enää pidä paikkaansa</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer true: “{sentence}”</source>
        <translation>Ei enää pidä paikkaansa: ”{sentence}”</translation>
    </message>
    <message>
        <source>Look at what has changed, and publish a version that tells of it.</source>
        <translation>Katso, mikä on muuttunut, ja ota käyttöön versio, joka kertoo siitä.</translation>
    </message>
    <message>
        <source>{name}: data go abroad on a ground that does not hold</source>
        <translation>{name}: tietoja menee ulkomaille perusteella, joka ei kelpaa</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) get data abroad on a ground that does not hold</source>
        <translation>
            <numerusform>%n palveluntarjoajan peruste tietojen siirtoon ei kelpaa</numerusform>
            <numerusform>%n palveluntarjoajan peruste tietojen siirtoon ei kelpaa</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} waits for your answer to its terms</source>
        <translation>{name} odottaa vastaustasi ehtoihinsa</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) wait for your answer to their terms</source>
        <translation>
            <numerusform>%n taho odottaa vastaustasi ehtoihinsa</numerusform>
            <numerusform>%n tahoa odottaa vastaustasi ehtoihinsa</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on your role. The role letter says why you answer for your own data.</source>
        <translation>Päätä roolistasi. Roolikirje kertoo, miksi vastaat itse omista asiakastiedoistasi.</translation>
    </message>
    <message>
        <source>Look at {name} again</source>
        <translation>Katso uudelleen: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) to look at again</source>
        <translation>
            <numerusform>%n palveluntarjoaja katsottava uudelleen</numerusform>
            <numerusform>%n palveluntarjoajaa katsottava uudelleen</numerusform>
        </translation>
    </message>
    <message>
        <source>You set the day {date}: agreement, country, ground for a transfer.</source>
        <translation>Asetit päivän {date}: sopimus, maa, siirtoperuste.</translation>
    </message>
    <message numerus="yes">
        <source>{register}: clean-up round due, %n to look at</source>
        <translation>
            <numerusform>{register}: läpikäyntikierros, %n katsottavana</numerusform>
            <numerusform>{register}: läpikäyntikierros, %n katsottavana</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them one by one: who is still needed. Nothing goes by itself.</source>
        <translation>Käy läpi yksi kerrallaan, keitä vielä tarvitset. Mitään ei poistu itsestään.</translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) or claim(s) to look at again</source>
        <translation>
            <numerusform>%n rajoitus tai vaatimus katsottava uudelleen</numerusform>
            <numerusform>%n rajoitusta tai vaatimusta katsottava uudelleen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first since {day}. End what is over, or set the next day.</source>
        <translation>Ensimmäinen on odottanut {day} alkaen. Päätä se, mikä on ohi, tai anna uusi päivä.</translation>
    </message>
    <message numerus="yes">
        <source>{round}: %n step(s) left</source>
        <translation>
            <numerusform>{round}: %n vaihe jäljellä</numerusform>
            <numerusform>{round}: %n vaihetta jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with “{step}”.</source>
        <translation>Jatka vaiheesta ”{step}”.</translation>
    </message>
    <message>
        <source>A year has passed: time for the year&apos;s half hour</source>
        <translation>Vuosi on kulunut: on vuosikellon aika</translation>
    </message>
    <message>
        <source>Nine things to look at together, and a dated minute for your binder.</source>
        <translation>Käymme yhdessä läpi yhdeksän asiaa, ja saat päivätyn pöytäkirjan mappiin.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) before erasing have ended</source>
        <translation>
            <numerusform>%n odotusaika ennen poistoa on päättynyt</numerusform>
            <numerusform>%n odotusaikaa ennen poistoa on päättynyt</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase it now as you decided, or take it back.</source>
        <translation>Poista nyt, kuten päätit, tai palauta.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) you had decided to erase came back</source>
        <translation>
            <numerusform>%n poistettavaksi päätetty asiakas palasi</numerusform>
            <numerusform>%n poistettavaksi päätettyä asiakasta palasi</numerusform>
        </translation>
    </message>
    <message>
        <source>An older backup was restored. Decide again.</source>
        <translation>Vanhempi varmuuskopio palautettiin. Päätä uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may name somebody who was erased</source>
        <translation>
            <numerusform>%n tiedossa voi olla poistetun nimi</numerusform>
            <numerusform>%n tiedossa voi olla poistetun nimi</numerusform>
        </translation>
    </message>
    <message>
        <source>They came back with an older backup. Look at each.</source>
        <translation>Ne palasivat vanhemman varmuuskopion mukana. Katso jokainen.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred</source>
        <translation>
            <numerusform>%n tuhottava paperi</numerusform>
            <numerusform>%n tuhottavaa paperia</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was erased that also lies in a folder. Sign each paper off.</source>
        <translation>Poistettua on myös mapissa. Kuittaa jokainen paperi, kun olet tuhonnut sen.</translation>
    </message>
    <message>
        <source>Notify the authority now and say why it is late, or write why there is no risk.</source>
        <translation>Ilmoita valtuutetulle nyt ja kerro, miksi ilmoitus myöhästyy, tai kirjoita, miksi riskiä ei ole.</translation>
    </message>
    <message>
        <source>Breach {number}: the 72 hours are over</source>
        <translation>Tietoturvaloukkaus {number}: 72 tuntia on kulunut</translation>
    </message>
    <message numerus="yes">
        <source>Breach {number}: %n hour(s) left to notify</source>
        <translation>
            <numerusform>Tietoturvaloukkaus {number}: %n tunti aikaa ilmoittaa</numerusform>
            <numerusform>Tietoturvaloukkaus {number}: %n tuntia aikaa ilmoittaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {moment}. The hours run at night and over the weekend too.</source>
        <translation>{moment} asti. Tunnit kuluvat öisin ja viikonloppuisinkin.</translation>
    </message>
    <message>
        <source>Breach {number} is open</source>
        <translation>Tietoturvaloukkaus {number} on kesken</translation>
    </message>
    <message>
        <source>Nothing is left to do: it can be closed.</source>
        <translation>Mitään ei ole tekemättä: sen voi päättää.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) of data to delete from this computer</source>
        <translation>
            <numerusform>%n tietopaketti poistettavana tältä koneelta</numerusform>
            <numerusform>%n tietopakettia poistettavana tältä koneelta</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over a week ago or more: the copy left here is of no use any more.</source>
        <translation>Luovutettu vähintään viikko sitten: tänne jäänyttä kopiota ei enää tarvita.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to answer</source>
        <translation>
            <numerusform>%n tietosuojapyyntö odottaa vastausta</numerusform>
            <numerusform>%n tietosuojapyyntöä odottaa vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>The first by {day}. The checklist of each says what comes next.</source>
        <translation>Ensimmäinen viimeistään {day}. Kunkin pyynnön vaiheet kertovat, mitä tehdä seuraavaksi.</translation>
    </message>
    <message numerus="yes">
        <source>Request {number}: the answer is %n day(s) late</source>
        <translation>
            <numerusform>Pyyntö {number}: vastaus on %n päivän myöhässä</numerusform>
            <numerusform>Pyyntö {number}: vastaus on %n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Request {number} must be answered today</source>
        <translation>Pyyntöön {number} on vastattava tänään</translation>
    </message>
    <message numerus="yes">
        <source>Request {number}: %n day(s) left to answer</source>
        <translation>
            <numerusform>Pyyntö {number}: %n päivä aikaa vastata</numerusform>
            <numerusform>Pyyntö {number}: %n päivää aikaa vastata</numerusform>
        </translation>
    </message>
    <message>
        <source>It was due {day}. Answer now and say why it is late.</source>
        <translation>Määräpäivä oli {day}. Vastaa nyt ja kerro, miksi vastaus on myöhässä.</translation>
    </message>
    <message>
        <source>Due {day}. If it cannot be done by then, tell the person of an extension before.</source>
        <translation>Viimeinen päivä on {day}. Jos et ehdi siihen mennessä, kerro henkilölle jatkoajasta sitä ennen.</translation>
    </message>
    <message>
        <source>Due {day}. The checklist says what is still to be done.</source>
        <translation>Viimeinen päivä on {day}. Vaiheista näet, mitä on vielä tekemättä.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
</context>
<context>
    <name>TypedWordDialog</name>
    <message>
        <source>Type the word {word} to go on</source>
        <translation>Jatka kirjoittamalla sana ”{word}”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Something went wrong that should not have (number {number}). Try again.</source>
        <translation>Jokin meni vikaan, vaikka ei olisi pitänyt (numero {number}). Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Avataan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Your client file is locked.</source>
        <translation>Asiakastiedosto on lukittu.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Palauta varmuuskopio…</translation>
    </message>
    <message>
        <source>What you were writing is kept inside it and waits for you.</source>
        <translation>Kesken jäänyt tekstisi on siinä tallessa ja odottaa sinua.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>Six groups of six characters, from the sheet you keep apart from this computer.</source>
        <translation>Kuusi kuuden merkin ryhmää paperilta, jota säilytät erillään tästä koneesta.</translation>
    </message>
    <message>
        <source>The other half</source>
        <translation>Toinen puolikas</translation>
    </message>
    <message>
        <source>Either half may come first.</source>
        <translation>Järjestyksellä ei ole väliä.</translation>
    </message>
    <message>
        <source>One half</source>
        <translation>Yksi puolikas</translation>
    </message>
    <message>
        <source>The code is on one sheet</source>
        <translation>Koodi on yhdellä paperilla</translation>
    </message>
    <message>
        <source>The code is on two sheets</source>
        <translation>Koodi on kahdella paperilla</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Käytä salalausetta</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery code</source>
        <translation>Unohtuiko? Käytä palautuskoodia</translation>
    </message>
    <message>
        <source>Type it here first.</source>
        <translation>Kirjoita se ensin tähän.</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>Odota {seconds} s</translation>
    </message>
</context>
</TS>
