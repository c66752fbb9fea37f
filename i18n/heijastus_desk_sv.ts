<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>What it is made of</source>
        <translation>Vad programmet består av</translation>
    </message>
    <message>
        <source>Find a part</source>
        <translation>Sök en del</translation>
    </message>
    <message>
        <source>Name or licence</source>
        <translation>Namn eller licens</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Programmets delar</translation>
    </message>
    <message>
        <source>Licence of the part</source>
        <translation>Delens licens</translation>
    </message>
    <message>
        <source>No such part</source>
        <translation>Ingen sådan del</translation>
    </message>
    <message>
        <source>Nothing the program is made of has this in its name or licence.</source>
        <translation>Ingen del har det här i sitt namn eller sin licens.</translation>
    </message>
    <message>
        <source>The program sends nothing to any network. Your data leaves this computer only when you carry a file out of it. It is free software without warranty; its source comes with it.</source>
        <translation>Programmet skickar ingenting till något nät. Uppgifterna lämnar den här datorn bara när du själv för en fil någon annanstans. Programmet är fritt, har ingen garanti och levereras med sin källkod.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), each under its own free licence</source>
        <translation>
            <numerusform>%n del, med sin egen fria licens</numerusform>
            <numerusform>%n delar, var och en med sin egen fria licens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Not yet answered</source>
        <translation>Obesvarad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Finns inte</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Besvarad</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up &amp;now</source>
        <translation>Säkerhetskopiera &amp;nu</translation>
    </message>
    <message>
        <source>&amp;Lock and restore…</source>
        <translation>Lås och åte&amp;rställ…</translation>
    </message>
    <message>
        <source>&amp;Add a place…</source>
        <translation>&amp;Lägg till en plats…</translation>
    </message>
    <message>
        <source>A backup is made by itself half an hour after a change and when you lock or close, and is opened and checked at once. All of the last two days are kept, then one for each of 7 days, 4 weeks and 3 months; none is kept over 90 days, so that what you erase does not live on in them.</source>
        <translation>En säkerhetskopia görs av sig själv en halvtimme efter en ändring och när du låser eller stänger programmet, och den öppnas och kontrolleras genast. Alla kopior från de två senaste dagarna sparas, sedan en för var och en av 7 dagar, 4 veckor och 3 månader. Ingen sparas längre än 90 dagar, så att det du raderar inte blir kvar i dem.</translation>
    </message>
    <message>
        <source>Second places</source>
        <translation>Andra platser</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept</source>
        <translation>
            <numerusform>%n säkerhetskopia sparad</numerusform>
            <numerusform>%n säkerhetskopior sparade</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest on this computer</source>
        <translation>Nyaste på den här datorn</translation>
    </message>
    <message>
        <source>Newest in a second place</source>
        <translation>Nyaste på en andra plats</translation>
    </message>
    <message>
        <source>Changes not in any backup since</source>
        <translation>Inte säkerhetskopierat sedan</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>lyckades</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>Restore practised</source>
        <translation>Återställningen övad</translation>
    </message>
    <message>
        <source>If this computer breaks or is stolen, its backups go with it. Take a memory stick or another disk into use as a second place.</source>
        <translation>Om den här datorn går sönder eller blir stulen går dess säkerhetskopior med. Ta en minnessticka eller en annan disk i bruk som en andra plats.</translation>
    </message>
    <message>
        <source>The second place lags behind. Connect it: the rest happens by itself.</source>
        <translation>Den andra platsen ligger efter. Anslut den, så sköter resten sig själv.</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Ur bruk</translation>
    </message>
    <message>
        <source>On the same disk</source>
        <translation>På samma disk</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Last connected {when}</source>
        <translation>Senast ansluten {when}</translation>
    </message>
    <message>
        <source>No backups there yet.</source>
        <translation>Där finns inga säkerhetskopior ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the newest {when}.</source>
        <translation>
            <numerusform>%n säkerhetskopia, den nyaste {when}.</numerusform>
            <numerusform>%n säkerhetskopior, den nyaste {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the disk the client file lies on, so it helps only against mistakes.</source>
        <translation>Kundfilen ligger på samma disk, så det här hjälper bara mot egna misstag.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold what you have erased. Connect it to have them cleaned; at the latest they are removed on {day}.</source>
        <translation>
            <numerusform>%n säkerhetskopia innehåller ännu sådant du har raderat. Anslut platsen, så rensas kopian; senast {day} tas den bort.</numerusform>
            <numerusform>%n säkerhetskopior innehåller ännu sådant du har raderat. Anslut platsen, så rensas kopiorna; senast {day} tas de bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Folder on the memory stick or disk</source>
        <translation>&amp;Mapp på minnesstickan eller disken</translation>
    </message>
    <message>
        <source>A folder on the memory stick or disk</source>
        <translation>En mapp på minnesstickan eller disken</translation>
    </message>
    <message>
        <source>&amp;Name you know it by</source>
        <translation>N&amp;amn som du känner igen</translation>
    </message>
    <message>
        <source>Blue memory stick</source>
        <translation>Blå minnessticka</translation>
    </message>
    <message>
        <source>Write the same name on it. It need not always be in the same slot.</source>
        <translation>Skriv samma namn på den. Den behöver inte alltid sitta i samma uttag.</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Välj mappen först.</translation>
    </message>
    <message>
        <source>{service} seems to copy this folder to its cloud. Backups are encrypted and may lie there, but the service may keep old versions of them longer than 90 days: what you erase stays in those.</source>
        <translation>{service} verkar kopiera den här mappen till molnet. Säkerhetskopiorna är krypterade och får ligga där, men tjänsten kan behålla gamla versioner av dem längre än 90 dagar: det du raderar finns kvar i dem.</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Breach</name>
    <message>
        <source>What to do, and by when</source>
        <translation>Vad som ska göras och när senast</translation>
    </message>
    <message>
        <source>Notification sent…</source>
        <translation>Anmälan skickad…</translation>
    </message>
    <message>
        <source>Print for the notification</source>
        <translation>Skriv ut för anmälan</translation>
    </message>
    <message>
        <source>Close the breach</source>
        <translation>Avsluta incidenten</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Öppna på nytt</translation>
    </message>
    <message>
        <source>People to tell</source>
        <translation>Personer att informera</translation>
    </message>
    <message>
        <source>The 72 hours appear when the moment is there.</source>
        <translation>De 72 timmarna visas när du har angett tidpunkten.</translation>
    </message>
    <message>
        <source>Nothing: it can be closed.</source>
        <translation>Ingenting: incidenten kan avslutas.</translation>
    </message>
    <message>
        <source>Closed {day}. Kept five years.</source>
        <translation>Avslutad {day}. Sparas i fem år.</translation>
    </message>
    <message>
        <source>Add the case number…</source>
        <translation>Lägg till diarienumret…</translation>
    </message>
    <message>
        <source>Correct the case number…</source>
        <translation>Rätta diarienumret…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brev…</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Informerad idag</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>When did you &amp;notice it?</source>
        <translation>&amp;När upptäckte du den?</translation>
    </message>
    <message>
        <source>The 72 hours run from this moment, also at night and over the weekend.</source>
        <translation>De 72 timmarna räknas från den här stunden, också på natten och under veckoslutet.</translation>
    </message>
    <message>
        <source>It &amp;began</source>
        <translation>Den &amp;började</translation>
    </message>
    <message>
        <source>It &amp;ended</source>
        <translation>Den &amp;upphörde</translation>
    </message>
    <message>
        <source>What was broken? Several may be.</source>
        <translation>Vad hände med uppgifterna? Du kan välja flera.</translation>
    </message>
    <message>
        <source>Facts only. No names and nothing sensitive: people and the authority read this.</source>
        <translation>Bara fakta. Inga namn och inget känsligt: det här läses av personerna och ombudsmannen.</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>&amp;Vad hände?</translation>
    </message>
    <message>
        <source>With which &amp;provider did it happen?</source>
        <translation>Hos vilken &amp;tjänsteleverantör hände det?</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Vem den gäller</translation>
    </message>
    <message>
        <source>&amp;People, about</source>
        <translation>&amp;Personer, ungefär</translation>
    </message>
    <message>
        <source>&amp;Records, about</source>
        <translation>P&amp;oster, ungefär</translation>
    </message>
    <message>
        <source>&amp;Who of them is on file?</source>
        <translation>Vilka av dem finns i &amp;kundfilen?</translation>
    </message>
    <message>
        <source>For the letters, if they must be told. The authority does not get names.</source>
        <translation>För breven, om de måste informeras. Ombudsmannen får inga namn.</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Kategorier av personuppgifter</translation>
    </message>
    <message>
        <source>What follows and what was done</source>
        <translation>Följder och åtgärder</translation>
    </message>
    <message>
        <source>What may &amp;follow for them?</source>
        <translation>Vilka &amp;följder kan det få för dem?</translation>
    </message>
    <message>
        <source>What have you &amp;done about it?</source>
        <translation>Vad har du &amp;gjort åt det?</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Din riskbedömning</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Inte bedömd ännu</translation>
    </message>
    <message>
        <source>Unlikely: only this entry. A risk: notify the authority. High: tell the people too.</source>
        <translation>Osannolik: den här anteckningen räcker. En risk: anmäl till ombudsmannen. Hög: informera också personerna.</translation>
    </message>
    <message>
        <source>How likely does it &amp;harm people?</source>
        <translation>Hur sannolikt är det att den ska&amp;dar människor?</translation>
    </message>
    <message>
        <source>Wh&amp;y do you think so?</source>
        <translation>Va&amp;rför bedömer du så?</translation>
    </message>
    <message>
        <source>If you do not tell the people: why not?</source>
        <translation>Om du inte informerar personerna, varför inte?</translation>
    </message>
    <message>
        <source>For example: the files were encrypted and the key is safe (Art. 34(3)).</source>
        <translation>Till exempel: filerna var krypterade och nyckeln är i säkert förvar (artikel 34.3).</translation>
    </message>
    <message>
        <source>Why is the notification &amp;late?</source>
        <translation>Varför är anmälan förs&amp;enad?</translation>
    </message>
    <message>
        <source>With myself, or not known</source>
        <translation>Hos mig själv, eller okänt</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>time</source>
        <translation>klockslag</translation>
    </message>
    <message>
        <source>at</source>
        <translation>kl.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Breach {number}</source>
        <translation>Personuppgiftsincident {number}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Skapar utskriften…</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>personuppgiftsincident</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Personuppgiftsincident</translation>
    </message>
    <message>
        <source>Which notification?</source>
        <translation>Vilken anmälan?</translation>
    </message>
    <message>
        <source>When did it go?</source>
        <translation>När skickades den?</translation>
    </message>
    <message>
        <source>The authority&apos;s case number</source>
        <translation>Ombudsmannens diarienummer</translation>
    </message>
    <message>
        <source>It stands in the receipt; it can be added later.</source>
        <translation>Det står i kvittensen; du kan lägga till det senare.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Notified late</source>
        <translation>Anmäld för sent</translation>
    </message>
    <message>
        <source>Notified in time</source>
        <translation>Anmäld i tid</translation>
    </message>
    <message>
        <source>No notification needed</source>
        <translation>Ingen anmälan behövs</translation>
    </message>
    <message numerus="yes">
        <source>The 72 hours ended %n hour(s) ago</source>
        <translation>
            <numerusform>De 72 timmarna gick ut för %n timme sedan</numerusform>
            <numerusform>De 72 timmarna gick ut för %n timmar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n timme kvar</numerusform>
            <numerusform>%n timmar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority was first told {moment}.</source>
        <translation>Första anmälan till ombudsmannen: {moment}.</translation>
    </message>
    <message>
        <source>Notify the authority by {moment} at the latest.</source>
        <translation>Anmäl till ombudsmannen senast {moment}.</translation>
    </message>
    <message>
        <source>{name}: not told yet</source>
        <translation>{name}: inte informerad ännu</translation>
    </message>
    <message>
        <source>{name}: told {day}</source>
        <translation>{name}: informerad {day}</translation>
    </message>
</context>
<context>
    <name>Business</name>
    <message>
        <source>&amp;Legal form</source>
        <translation>&amp;Företagsform</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ditt &amp;namn</translation>
    </message>
    <message>
        <source>A sole trader is the controller in person.</source>
        <translation>En enskild näringsidkare är själv personuppgiftsansvarig.</translation>
    </message>
    <message>
        <source>&amp;Trade name</source>
        <translation>Fi&amp;rma</translation>
    </message>
    <message>
        <source>The registered name of the business.</source>
        <translation>Företagets registrerade namn.</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kortnamn</translation>
    </message>
    <message>
        <source>Used within the texts.</source>
        <translation>Används inne i texterna.</translation>
    </message>
    <message>
        <source>&amp;Business ID</source>
        <translation>F&amp;O-nummer</translation>
    </message>
    <message>
        <source>Street &amp;address</source>
        <translation>&amp;Gatuadress</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postnummer</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>Post&amp;anstalt</translation>
    </message>
    <message>
        <source>Print the address on notices</source>
        <translation>Skriv ut adressen i beskrivningarna</translation>
    </message>
    <message>
        <source>Leave it out when it is your home; then give a phone number or an e-mail.</source>
        <translation>Lämna bort den om den går till ditt hem. Ge då ett telefonnummer eller en e-postadress.</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Financial year ends</source>
        <translation>Räkenskapsperioden s&amp;lutar</translation>
    </message>
    <message>
        <source>Accounting records are kept by this date.</source>
        <translation>Bokföringens lagringstid räknas från den.</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>Checking the client file…</source>
        <translation>Kontrollerar kundfilen…</translation>
    </message>
    <message>
        <source>Practising a restore…</source>
        <translation>Övar återställningen…</translation>
    </message>
    <message>
        <source>Finishing an erasure…</source>
        <translation>Slutför en radering…</translation>
    </message>
    <message>
        <source>Saving a backup…</source>
        <translation>Sparar en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med det</translation>
    </message>
    <message>
        <source>Something you were writing is not saved yet.</source>
        <translation>Något som du skrev är inte sparat ännu.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ångrat.</translation>
    </message>
    <message>
        <source>Round begun.</source>
        <translation>Genomgången påbörjad.</translation>
    </message>
    <message>
        <source>Step written down.</source>
        <translation>Steget antecknat.</translation>
    </message>
    <message>
        <source>Minute signed.</source>
        <translation>Protokollet undertecknat.</translation>
    </message>
    <message>
        <source>Round taken back.</source>
        <translation>Genomgången ångrad.</translation>
    </message>
    <message>
        <source>Accounting reference saved.</source>
        <translation>Fakturahänvisningen sparad.</translation>
    </message>
    <message>
        <source>Assessment saved.</source>
        <translation>Bedömningen sparad.</translation>
    </message>
    <message>
        <source>Ban lifted.</source>
        <translation>Förbudet hävt.</translation>
    </message>
    <message>
        <source>Ban saved.</source>
        <translation>Förbudet sparat.</translation>
    </message>
    <message>
        <source>Clean-up round signed off.</source>
        <translation>Gallringsrundan kvitterad.</translation>
    </message>
    <message>
        <source>Moved to the archive.</source>
        <translation>Flyttad till arkivet.</translation>
    </message>
    <message>
        <source>Brought back from the archive.</source>
        <translation>Återställd från arkivet.</translation>
    </message>
    <message>
        <source>Cards merged into one.</source>
        <translation>Korten sammanslagna.</translation>
    </message>
    <message>
        <source>Clients imported.</source>
        <translation>Kunderna hämtade.</translation>
    </message>
    <message>
        <source>Not shown as possible duplicates any more.</source>
        <translation>Paret visas inte längre som dubbletter.</translation>
    </message>
    <message>
        <source>Contact saved.</source>
        <translation>Kontakten sparad.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Samtycket antecknat.</translation>
    </message>
    <message>
        <source>Wording taken into use.</source>
        <translation>Ordalydelsen tagen i bruk.</translation>
    </message>
    <message>
        <source>Consent withdrawn.</source>
        <translation>Återkallat samtycke antecknat.</translation>
    </message>
    <message>
        <source>Ban on marketing recorded.</source>
        <translation>Förbudet mot marknadsföring antecknat.</translation>
    </message>
    <message>
        <source>Ground for marketing recorded.</source>
        <translation>Grunden för marknadsföring antecknad.</translation>
    </message>
    <message>
        <source>Permission recorded.</source>
        <translation>Tillståndet antecknat.</translation>
    </message>
    <message>
        <source>Permission withdrawn.</source>
        <translation>Återkallat tillstånd antecknat.</translation>
    </message>
    <message>
        <source>Written into the log of what was sent.</source>
        <translation>Antecknat som skickat.</translation>
    </message>
    <message>
        <source>Contract saved.</source>
        <translation>Avtalet sparat.</translation>
    </message>
    <message>
        <source>Your business saved.</source>
        <translation>Företagets uppgifter sparade.</translation>
    </message>
    <message>
        <source>Note of a notice given removed.</source>
        <translation>Anteckningen om överlämnad beskrivning borttagen.</translation>
    </message>
    <message>
        <source>Note of a notice given corrected.</source>
        <translation>Anteckningen om överlämnad beskrivning rättad.</translation>
    </message>
    <message>
        <source>Disclosure saved.</source>
        <translation>Utlämnandet sparat.</translation>
    </message>
    <message>
        <source>File attached.</source>
        <translation>Filen bifogad.</translation>
    </message>
    <message>
        <source>Guardian removed.</source>
        <translation>Vårdnadshavaren borttagen.</translation>
    </message>
    <message>
        <source>Guardian saved.</source>
        <translation>Vårdnadshavaren sparad.</translation>
    </message>
    <message>
        <source>Erasing put on hold.</source>
        <translation>Raderingen pausad.</translation>
    </message>
    <message>
        <source>Hold lifted.</source>
        <translation>Pausen hävd.</translation>
    </message>
    <message>
        <source>Processing restricted.</source>
        <translation>Behandlingen begränsad.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Beslutat.</translation>
    </message>
    <message>
        <source>Decision saved.</source>
        <translation>Beslutet sparat.</translation>
    </message>
    <message>
        <source>Marketing banned in every channel.</source>
        <translation>Marknadsföring förbjuden i alla kanaler.</translation>
    </message>
    <message>
        <source>Consents withdrawn.</source>
        <translation>Samtyckena återkallade.</translation>
    </message>
    <message>
        <source>Objection decided.</source>
        <translation>Invändningen avgjord.</translation>
    </message>
    <message>
        <source>Correction written down.</source>
        <translation>Rättelsen antecknad.</translation>
    </message>
    <message>
        <source>Data released for erasure.</source>
        <translation>Uppgifterna frigjorda för radering.</translation>
    </message>
    <message>
        <source>Tasks written down.</source>
        <translation>Åtgärderna antecknade.</translation>
    </message>
    <message>
        <source>Task dealt with.</source>
        <translation>Åtgärden genomförd.</translation>
    </message>
    <message>
        <source>Request written down.</source>
        <translation>Begäran antecknad.</translation>
    </message>
    <message>
        <source>Request corrected.</source>
        <translation>Begäran rättad.</translation>
    </message>
    <message>
        <source>Deadline extended.</source>
        <translation>Tidsfristen förlängd.</translation>
    </message>
    <message>
        <source>Step of the request written down.</source>
        <translation>Steget i begäran antecknat.</translation>
    </message>
    <message>
        <source>Request closed.</source>
        <translation>Begäran avslutad.</translation>
    </message>
    <message>
        <source>Query for identity written down.</source>
        <translation>Frågan om identiteten antecknad.</translation>
    </message>
    <message>
        <source>Answer to the query written down.</source>
        <translation>Svaret på frågan antecknat.</translation>
    </message>
    <message>
        <source>Identity marked as verified.</source>
        <translation>Identiteten märkt som säkerställd.</translation>
    </message>
    <message>
        <source>Place written down.</source>
        <translation>Platsen antecknad.</translation>
    </message>
    <message>
        <source>Breach written down.</source>
        <translation>Personuppgiftsincidenten antecknad.</translation>
    </message>
    <message>
        <source>Breach saved.</source>
        <translation>Personuppgiftsincidenten sparad.</translation>
    </message>
    <message>
        <source>Whom it concerns saved.</source>
        <translation>Sparat vem den gäller.</translation>
    </message>
    <message>
        <source>Marked as told.</source>
        <translation>Märkt som informerad.</translation>
    </message>
    <message>
        <source>Notification written down.</source>
        <translation>Anmälan antecknad.</translation>
    </message>
    <message>
        <source>Case number saved.</source>
        <translation>Diarienumret sparat.</translation>
    </message>
    <message>
        <source>Breach closed.</source>
        <translation>Personuppgiftsincidenten avslutad.</translation>
    </message>
    <message>
        <source>Breach opened again.</source>
        <translation>Personuppgiftsincidenten öppnad på nytt.</translation>
    </message>
    <message>
        <source>Passages decided.</source>
        <translation>Ställena avgjorda.</translation>
    </message>
    <message>
        <source>Letter saved.</source>
        <translation>Brevet sparat.</translation>
    </message>
    <message>
        <source>Letter thrown away.</source>
        <translation>Brevet förkastat.</translation>
    </message>
    <message>
        <source>Letter marked as sent.</source>
        <translation>Brevet märkt som skickat.</translation>
    </message>
    <message>
        <source>Package made.</source>
        <translation>Paketet gjort.</translation>
    </message>
    <message>
        <source>Handing over written down.</source>
        <translation>Överlämnandet antecknat.</translation>
    </message>
    <message>
        <source>Written down that the person was told.</source>
        <translation>Underrättelsen till personen antecknad.</translation>
    </message>
    <message>
        <source>Restriction lifted.</source>
        <translation>Begränsningen hävd.</translation>
    </message>
    <message>
        <source>Data frozen.</source>
        <translation>Uppgifterna frysta.</translation>
    </message>
    <message>
        <source>Review date changed.</source>
        <translation>Granskningsdagen ändrad.</translation>
    </message>
    <message>
        <source>Freeze ended.</source>
        <translation>Frysningen avslutad.</translation>
    </message>
    <message>
        <source>Kept on hold; you are reminded on the new day.</source>
        <translation>Pausen förlängd. Programmet påminner på den nya dagen.</translation>
    </message>
    <message>
        <source>Put off for 30 days.</source>
        <translation>Uppskjutet 30 dagar.</translation>
    </message>
    <message>
        <source>Labels saved.</source>
        <translation>Etiketterna sparade.</translation>
    </message>
    <message>
        <source>Place for backups added.</source>
        <translation>Plats för säkerhetskopior tillagd.</translation>
    </message>
    <message>
        <source>Place for backups taken out of use.</source>
        <translation>Plats för säkerhetskopior tagen ur bruk.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Anteckningen sparad.</translation>
    </message>
    <message>
        <source>Version of the notice kept.</source>
        <translation>Beskrivningens version sparad.</translation>
    </message>
    <message>
        <source>Notice given, written down.</source>
        <translation>Överlämnad beskrivning antecknad.</translation>
    </message>
    <message>
        <source>Version of the notice taken into use.</source>
        <translation>Beskrivningens version tagen i bruk.</translation>
    </message>
    <message>
        <source>Old notice taken in as a register.</source>
        <translation>Den gamla beskrivningen hämtad som register.</translation>
    </message>
    <message>
        <source>Organisation saved.</source>
        <translation>Organisationen sparad.</translation>
    </message>
    <message>
        <source>Copy noted as deleted.</source>
        <translation>Kopian märkt som raderad.</translation>
    </message>
    <message>
        <source>Data gathered.</source>
        <translation>Uppgifterna sammanställda.</translation>
    </message>
    <message>
        <source>Paper saved.</source>
        <translation>Papperet sparat.</translation>
    </message>
    <message>
        <source>Marked as destroyed.</source>
        <translation>Märkt som förstört.</translation>
    </message>
    <message>
        <source>Noted as looked at.</source>
        <translation>Antecknat som granskat.</translation>
    </message>
    <message>
        <source>Signed off as destroyed.</source>
        <translation>Kvitterat som förstört.</translation>
    </message>
    <message>
        <source>Taking part in an event saved.</source>
        <translation>Evenemanget sparat.</translation>
    </message>
    <message>
        <source>Person saved.</source>
        <translation>Personen sparad.</translation>
    </message>
    <message>
        <source>Recipients added from the list of services.</source>
        <translation>Tillagt ur tjänsteförteckningen.</translation>
    </message>
    <message>
        <source>Registers and recipients filled in from your answers.</source>
        <translation>Registren och tjänsteleverantörerna ifyllda enligt dina svar.</translation>
    </message>
    <message>
        <source>Recipient removed.</source>
        <translation>Tjänsteleverantören borttagen.</translation>
    </message>
    <message>
        <source>Recipient saved.</source>
        <translation>Tjänsteleverantören sparad.</translation>
    </message>
    <message>
        <source>Register saved.</source>
        <translation>Registret sparat.</translation>
    </message>
    <message>
        <source>Retention rules saved. Check the notice too.</source>
        <translation>Lagringsreglerna sparade. Kontrollera också beskrivningen.</translation>
    </message>
    <message>
        <source>Registers taken in.</source>
        <translation>Registren tillagda.</translation>
    </message>
    <message>
        <source>Role added.</source>
        <translation>Rollen tillagd.</translation>
    </message>
    <message>
        <source>Role saved.</source>
        <translation>Rollen sparad.</translation>
    </message>
    <message>
        <source>Meeting saved.</source>
        <translation>Träffen sparad.</translation>
    </message>
    <message>
        <source>Date saved.</source>
        <translation>Den avtalade tiden sparad.</translation>
    </message>
    <message>
        <source>Date removed.</source>
        <translation>Den avtalade tiden borttagen.</translation>
    </message>
    <message>
        <source>Marked as invoiced.</source>
        <translation>Märkt som fakturerat.</translation>
    </message>
    <message>
        <source>Session saved.</source>
        <translation>Träffen sparad.</translation>
    </message>
    <message>
        <source>Setting saved.</source>
        <translation>Inställningen sparad.</translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Tick whom you no longer need</source>
        <translation>Kryssa för dem du inte längre behöver</translation>
    </message>
    <message>
        <source>&amp;By what you decided</source>
        <translation>På vilken &amp;grund du avgjorde saken</translation>
    </message>
    <message>
        <source>A sentence, no names: it stays as proof that the round was done.</source>
        <translation>En mening utan namn: den blir kvar som bevis på att rundan har gjorts.</translation>
    </message>
    <message>
        <source>Nobody to look at</source>
        <translation>Ingen att gå igenom</translation>
    </message>
    <message>
        <source>Everything in this register is kept for another reason, or is dated by one.</source>
        <translation>Allt i det här registret sparas enligt någon annan regel.</translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation>&amp;Öppna kortet</translation>
    </message>
    <message>
        <source>&amp;Sign off the round</source>
        <translation>&amp;Kvittera rundan</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer needed</source>
        <translation>
            <numerusform>%n behövs inte längre</numerusform>
            <numerusform>%n behövs inte längre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) until the next round</source>
        <translation>
            <numerusform>%n sparas till nästa runda</numerusform>
            <numerusform>%n sparas till nästa runda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase the ticked… (%n)</source>
        <translation>
            <numerusform>Ra&amp;dera de ikryssade… (%n)</numerusform>
            <numerusform>Ra&amp;dera de ikryssade… (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your registers promises a clean-up round. It is a rule of a register: every so many years what is no longer needed is looked for and erased.</source>
        <translation>Inget av dina register lovar en gallringsrunda. Den är en lagringsregel i registret: med några års mellanrum ser man efter vad som inte längre behövs och raderar det.</translation>
    </message>
    <message>
        <source>These are kept by nothing but the round. Tick whom you no longer need; whoever stays is looked at again in the next round.</source>
        <translation>De här har ingen annan lagringstid än gallringsrundan. Kryssa för dem du inte längre behöver. De övriga gås igenom på nytt i nästa runda.</translation>
    </message>
    <message>
        <source>Clean-up round</source>
        <translation>Gallringsrunda</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>förra gången {day}</translation>
    </message>
    <message>
        <source>never done yet</source>
        <translation>har ännu inte gjorts</translation>
    </message>
    <message>
        <source>every {period}</source>
        <translation>med {period} mellanrum</translation>
    </message>
    <message>
        <source>to be done from {day}</source>
        <translation>ska göras från {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>newest {day}</source>
        <translation>nyaste {day}</translation>
    </message>
    <message>
        <source>use ended</source>
        <translation>användningen slut</translation>
    </message>
    <message>
        <source>waits until {day}</source>
        <translation>väntar till {day}</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%n hållen träff</numerusform>
            <numerusform>%n hållna träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>{held}/{planned}, {left} left</source>
        <translation>{held}/{planned}, {left} kvar</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>på distans</translation>
    </message>
    <message>
        <source>Orderer</source>
        <translation>Beställare</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nästa tid</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Upphört</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>från {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>till {date}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Data and rights</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Ingenting har hänt ännu</translation>
    </message>
    <message>
        <source>Sessions, contacts, notes, contracts and files gather here, newest first.</source>
        <translation>Träffar, kontakter, anteckningar, avtal och filer samlas här, de nyaste först.</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Lägg till avtal</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Ingen här ännu</translation>
    </message>
    <message>
        <source>Contact persons, units, guardians, roles without a contract, bans and events are shown here.</source>
        <translation>Här visas kontaktpersoner, enheter, vårdnadshavare, roller utan avtal, förbud och evenemang.</translation>
    </message>
    <message>
        <source>Contact person or role…</source>
        <translation>Kontaktperson eller roll…</translation>
    </message>
    <message>
        <source>Person who works there…</source>
        <translation>Anställd…</translation>
    </message>
    <message>
        <source>Unit…</source>
        <translation>Enhet…</translation>
    </message>
    <message>
        <source>Guardian or child…</source>
        <translation>Vårdnadshavare eller barn…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Förbud…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Evenemang…</translation>
    </message>
    <message>
        <source>Go to the card</source>
        <translation>Gå till kortet</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Avsluta idag</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>Inget avtal ännu</translation>
    </message>
    <message>
        <source>A contract tells what was agreed, who orders, who takes part and until when.</source>
        <translation>Avtalet berättar vad ni kommit överens om, vem som beställer, vem som deltar och till när.</translation>
    </message>
    <message>
        <source>Notes of the contract</source>
        <translation>Avtalets anteckningar</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>Redigera avtalet</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Inga träffar ännu</translation>
    </message>
    <message>
        <source>Sessions, contacts and notes are listed here, newest first.</source>
        <translation>Träffar, kontakter och anteckningar listas här, de nyaste först.</translation>
    </message>
    <message>
        <source>A note of today in the folder used last</source>
        <translation>En anteckning för idag i den pärm som användes senast</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>Träffens anteckningar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lägg till anteckning</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Lägg till kontakt</translation>
    </message>
    <message>
        <source>Sessions and notes</source>
        <translation>Träffar och anteckningar</translation>
    </message>
    <message>
        <source>No papers, files or invoices</source>
        <translation>Inga papper, filer eller fakturor</translation>
    </message>
    <message>
        <source>What lies in folders, what is attached here, and references to invoices.</source>
        <translation>Vad som finns i pärmar, vad som har bifogats här och hänvisningar till fakturor.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Paper in a folder…</source>
        <translation>Papper i en pärm…</translation>
    </message>
    <message>
        <source>Assessment…</source>
        <translation>Bedömning…</translation>
    </message>
    <message>
        <source>Disclosure to others…</source>
        <translation>Utlämnande av uppgifter…</translation>
    </message>
    <message>
        <source>Invoice reference…</source>
        <translation>Fakturahänvisning…</translation>
    </message>
    <message>
        <source>Mark as destroyed</source>
        <translation>Märk som förstört</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Bifoga fil…</translation>
    </message>
    <message>
        <source>Add invoice reference</source>
        <translation>Lägg till fakturahänvisning</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Paper and files</source>
        <translation>Papper och filer</translation>
    </message>
    <message>
        <source>Nothing is kept on this client</source>
        <translation>Ingenting sparas om den här kunden</translation>
    </message>
    <message>
        <source>Each kind of record is shown here with why it is kept and until when.</source>
        <translation>Här visas varje slag av uppgifter: varför de sparas och till när.</translation>
    </message>
    <message>
        <source>What is held and why</source>
        <translation>Vad som sparas och varför</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Kortets delar</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Lägg till träff</translation>
    </message>
    <message>
        <source>Gather data</source>
        <translation>Sammanställ uppgifterna</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fler funktioner</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Paper note</source>
        <translation>Pappersanteckning</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Sök i anteckningarna</translation>
    </message>
    <message>
        <source>Where else is this name</source>
        <translation>Var finns namnet annars</translation>
    </message>
    <message>
        <source>Notice given…</source>
        <translation>Beskrivning överlämnad…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Flytta till arkivet</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Återställ från arkivet</translation>
    </message>
    <message>
        <source>Erase permanently…</source>
        <translation>Radera slutgiltigt…</translation>
    </message>
    <message>
        <source>{name} was there</source>
        <translation>{name} var på plats</translation>
    </message>
    <message>
        <source>{there}/{expected} there</source>
        <translation>{there}/{expected} på plats</translation>
    </message>
    <message numerus="yes">
        <source>All %n there</source>
        <translation>
            <numerusform>%n på plats</numerusform>
            <numerusform>Alla %n på plats</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a way to reach</source>
        <translation>Lägg till kontaktuppgift</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adress eller nummer</translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation>Fått från</translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation>Fått den</translation>
    </message>
    <message>
        <source>From and when</source>
        <translation>Från, när</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nytt avtal</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Orderer&apos;s contact person</source>
        <translation>Beställarens kontaktperson</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Upphör</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
    </message>
    <message>
        <source>Sessions agreed</source>
        <translation>Avtalade träffar</translation>
    </message>
    <message>
        <source>Price agreed</source>
        <translation>Avtalat pris</translation>
    </message>
    <message>
        <source>120 €/session</source>
        <translation>120 €/träff</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Tidtabell</translation>
    </message>
    <message>
        <source>Who answers for which data</source>
        <translation>Vem som svarar för vilka uppgifter</translation>
    </message>
    <message>
        <source>Held remotely</source>
        <translation>Hålls på distans</translation>
    </message>
    <message>
        <source>Where the signed contract lies</source>
        <translation>Var det undertecknade avtalet finns</translation>
    </message>
    <message>
        <source>Folder or place</source>
        <translation>Pärm eller plats</translation>
    </message>
    <message>
        <source>Edit assessment</source>
        <translation>Redigera bedömningen</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <translation>Lägg till bedömning</translation>
    </message>
    <message>
        <source>Where the results lie</source>
        <translation>Var resultaten finns</translation>
    </message>
    <message>
        <source>folder 12</source>
        <translation>pärm 12</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Bedömningsverktyg</translation>
    </message>
    <message>
        <source>Its provider</source>
        <translation>Verktygets leverantör</translation>
    </message>
    <message>
        <source>Consent it rests on</source>
        <translation>Samtycke som det bygger på</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Health or other special data need an explicit consent of the person.</source>
        <translation>Hälsouppgifter och andra särskilda uppgifter kräver personens uttryckliga samtycke.</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>Who was told of them</source>
        <translation>Vem som fick veta om dem</translation>
    </message>
    <message>
        <source>Telling the orderer needs the person&apos;s permission.</source>
        <translation>Beställaren får veta bara med personens tillstånd.</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>När det berättades</translation>
    </message>
    <message>
        <source>Continues the contract</source>
        <translation>Fortsätter avtalet</translation>
    </message>
    <message>
        <source>None: this is a new process</source>
        <translation>Inget: det här är en ny process</translation>
    </message>
    <message>
        <source>Contracts that continue each other end as one, and so does their data.</source>
        <translation>Avtal som fortsätter varandra upphör som ett, och deras uppgifter likaså.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>You have edits that are not saved.</source>
        <translation>Ändringarna är inte sparade.</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Redigera anteckningen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Whose note it is</source>
        <translation>Vems anteckning</translation>
    </message>
    <message>
        <source>A note on a group is the data of every member.</source>
        <translation>En anteckning om en grupp är varje medlems uppgift.</translation>
    </message>
    <message>
        <source>Everyone in the contract</source>
        <translation>Alla i avtalet</translation>
    </message>
    <message>
        <source>Whom it mentions</source>
        <translation>Vem som nämns</translation>
    </message>
    <message>
        <source>Others named in the text, so that they are found and reviewed.</source>
        <translation>Andra som nämns i texten, så att de hittas och ställena granskas.</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Idag träffade jag</translation>
    </message>
    <message>
        <source>&amp;Whom you met</source>
        <translation>&amp;Vem du träffade</translation>
    </message>
    <message>
        <source>Arrows or a letter go to a name, Space unticks whoever did not come.</source>
        <translation>Pilarna eller en bokstav leder till ett namn, mellanslag tar bort krysset för den som inte kom.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>It belongs to everyone who was there. Leave it empty for no note.</source>
        <translation>Den hör till alla som var med. Lämna tomt om du inte behöver någon anteckning.</translation>
    </message>
    <message>
        <source>Holds special data</source>
        <translation>Innehåller särskilda uppgifter</translation>
    </message>
    <message>
        <source>Health, belief, politics, union, sexuality or origin.</source>
        <translation>Hälsa, övertygelse, politik, fackförbund, sexualitet eller ursprung.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>På vilken grund</translation>
    </message>
    <message>
        <source>Special data may be noted only with one of these.</source>
        <translation>Särskilda uppgifter får antecknas bara på någon av de här grunderna.</translation>
    </message>
    <message>
        <source>Ne&amp;xt date</source>
        <translation>&amp;Nästa tid</translation>
    </message>
    <message>
        <source>Agreed for {day}</source>
        <translation>Avtalad tid {day}</translation>
    </message>
    <message>
        <source>Agreed for {day} at {time}</source>
        <translation>Avtalad tid {day} kl. {time}</translation>
    </message>
    <message>
        <source>Where the note lies</source>
        <translation>Var anteckningen finns</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Träffar i sökningen</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Ingen hittades.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Skriv ett namn</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Redigera personen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Förnamn</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Kundkod</translation>
    </message>
    <message>
        <source>May stand instead of a name.</source>
        <translation>Kan stå i stället för namnet.</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Kontaktspråk</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Leave empty for a private client.</source>
        <translation>Lämna tomt för en privatkund.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>A client: a contract follows</source>
        <translation>Kund: avtalet görs separat</translation>
    </message>
    <message>
        <source>What the person is to you</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Arbetserfarenhet</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Redigera organisationen</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Unit of</source>
        <translation>Enhet inom</translation>
    </message>
    <message>
        <source>The organisation this one is a unit of; leave empty otherwise.</source>
        <translation>Organisationen som den här är en enhet inom. Lämna annars tomt.</translation>
    </message>
    <message>
        <source>E-invoice address (OVT)</source>
        <translation>E-fakturaadress (OVT)</translation>
    </message>
    <message>
        <source>E-invoice operator</source>
        <translation>E-fakturaoperatör</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>Ask it only of the young: under 18 a guardian is told as well.</source>
        <translation>Fråga bara unga: för den som är under 18 informeras också en vårdnadshavare.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrundsuppgifter</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Your own words to find clients by, parted by commas. The client sees them too.</source>
        <translation>Dina egna ord för att hitta kunder. Skilj dem med komma. Också kunden kan få se dem.</translation>
    </message>
    <message>
        <source>Relationship began</source>
        <translation>Kundförhållandet började</translation>
    </message>
    <message>
        <source>Relationship ended</source>
        <translation>Kundförhållandet upphörde</translation>
    </message>
    <message>
        <source>Storage periods count from here. You set it.</source>
        <translation>Lagringstiderna räknas härifrån. Du bestämmer dagen.</translation>
    </message>
    <message>
        <source>Use {day}: the first contract or contact</source>
        <translation>Använd {day}: det första avtalet eller den första träffen</translation>
    </message>
    <message>
        <source>Use {day}: the last contract or contact</source>
        <translation>Använd {day}: det sista avtalet eller den sista träffen</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>A&amp;vtal</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Save and write a note</source>
        <translation>Spara och skriv en anteckning</translation>
    </message>
    <message>
        <source>Edit agreed date</source>
        <translation>Redigera den avtalade tiden</translation>
    </message>
    <message>
        <source>Add agreed date</source>
        <translation>Lägg till avtalad tid</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Ta bort tiden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Längd i minuter</translation>
    </message>
    <message>
        <source>Invoiced already</source>
        <translation>Redan fakturerad</translation>
    </message>
    <message>
        <source>Somebody else who was there</source>
        <translation>Någon annan som var på plats</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Redigera träffen</translation>
    </message>
    <message>
        <source>{name} was given the notice</source>
        <translation>{name} fick beskrivningen</translation>
    </message>
    <message>
        <source>{there}/{expected} ticked</source>
        <translation>{there}/{expected} kryssade</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Beskrivning överlämnad</translation>
    </message>
    <message>
        <source>Who was given it</source>
        <translation>Vem som fick den</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Beskrivning</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>Utan avtal</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>The scan is kept in the vault, with the contract or the person.</source>
        <translation>Det skannade bladet sparas i kundfilen, med avtalet eller personen.</translation>
    </message>
    <message>
        <source>Signed sheet, scanned (may be left out)</source>
        <translation>Den undertecknade listan skannad (inte obligatoriskt)</translation>
    </message>
    <message>
        <source>{number}, from {date}</source>
        <translation>{number}, från {date}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Den nuvarande</translation>
    </message>
    <message>
        <source>Save the notice as given…</source>
        <translation>Spara den överlämnade beskrivningen…</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Ta bort den här anteckningen</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Gör sidorna…</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Redigera kontakten</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Invoices, reminders and newsletters are no contacts: they move no storage period.</source>
        <translation>Fakturor, påminnelser och nyhetsbrev är inga kontakter: de flyttar inte lagringstiden.</translation>
    </message>
    <message>
        <source>Edit invoice reference</source>
        <translation>Redigera fakturahänvisningen</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fakturans datum</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokförd</translation>
    </message>
    <message>
        <source>Decides the financial year.</source>
        <translation>Avgör räkenskapsperioden.</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Obetald</translation>
    </message>
    <message>
        <source>In collection</source>
        <translation>Under indrivning</translation>
    </message>
    <message>
        <source>Where the voucher lies</source>
        <translation>Var verifikationen finns</translation>
    </message>
    <message>
        <source>Only a voucher kept here or on paper keeps the payer&apos;s name here.</source>
        <translation>Betalarens namn sparas här bara om verifikationen finns här eller på papper.</translation>
    </message>
    <message>
        <source>Folder or service</source>
        <translation>Pärm eller tjänst</translation>
    </message>
    <message>
        <source>the accountant</source>
        <translation>bokföringsbyrån</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for review</source>
        <translation>
            <numerusform>%n väntar på granskning</numerusform>
            <numerusform>%n väntar på granskning</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Sparat: {what}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>N&amp;y</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>More about the list</source>
        <translation>Listans funktioner</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Which clients are listed</source>
        <translation>Kunder som visas i listan</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation>Inga kunder ännu.</translation>
    </message>
    <message>
        <source>Nobody found. Try a part of a name, a client code or an employer.</source>
        <translation>Ingen hittades. Pröva en del av namnet, kundkoden eller arbetsgivaren.</translation>
    </message>
    <message>
        <source>Client codes instead of names</source>
        <translation>Kundkoder i stället för namn</translation>
    </message>
    <message>
        <source>Back to the clients</source>
        <translation>Tillbaka till kunderna</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Visa arkivet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Filter the clients</source>
        <translation>Filtrera kunderna</translation>
    </message>
    <message>
        <source>Name, code or employer</source>
        <translation>Namn, kod eller arbetsgivare</translation>
    </message>
    <message>
        <source>Your clients belong here</source>
        <translation>Här finns dina kunder</translation>
    </message>
    <message>
        <source>Persons you coach or supervise, and the organisations that order it. Begin with a person.</source>
        <translation>Personer som du coachar eller handleder och organisationerna som beställer det. Börja med en person.</translation>
    </message>
    <message>
        <source>Looking at storage periods…</source>
        <translation>Räknar ut lagringstider…</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n kund</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Told to others</source>
        <translation>Utlämnat till andra</translation>
    </message>
    <message>
        <source>Files in the vault</source>
        <translation>Filer i kundfilen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>dated {date}</source>
        <translation>daterad {date}</translation>
    </message>
    <message>
        <source>booked {date}</source>
        <translation>bokförd {date}</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Faktura {number}</translation>
    </message>
    <message>
        <source>Private client</source>
        <translation>Privatkund</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Gathering data…</source>
        <translation>Sammanställer uppgifter…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Sparar en kopia…</translation>
    </message>
    <message>
        <source>Saved a copy: {file}. It is not protected by the vault.</source>
        <translation>Kopian sparad: {file}. Kundfilens kryptering skyddar den inte.</translation>
    </message>
    <message>
        <source>Why the data are kept</source>
        <translation>Varför uppgifterna sparas</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>Ingenting raderas av sig själv.</translation>
    </message>
    <message>
        <source>Period not started</source>
        <translation>Lagringstiden har inte börjat</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation>Kan raderas</translation>
    </message>
    <message>
        <source>Erasable {date}</source>
        <translation>Kan raderas {date}</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Raderingen pausad</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Datum saknas</translation>
    </message>
    <message>
        <source>May be erased from {date}</source>
        <translation>Kan raderas från {date}</translation>
    </message>
    <message>
        <source>Agreed dates</source>
        <translation>Avtalade tider</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>nästa {when}</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>Avtalad tid</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Inte antecknad</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>kl. {time}</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerad</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Träff</translation>
    </message>
    <message numerus="yes">
        <source>Note of %n person(s)</source>
        <translation>
            <numerusform>Anteckning om %n person</numerusform>
            <numerusform>Anteckning om %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Särskilda uppgifter</translation>
    </message>
    <message>
        <source>No note has been written here.</source>
        <translation>Här finns inga anteckningar.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Data gathered</source>
        <translation>Uppgifterna sammanställda</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Avtalet undertecknat</translation>
    </message>
    <message>
        <source>Contract starts</source>
        <translation>Avtalet börjar</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Avtalet upphör</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Privacy notice given</source>
        <translation>Dataskyddsbeskrivningen överlämnad</translation>
    </message>
    <message>
        <source>Notice not given</source>
        <translation>Beskrivningen inte överlämnad</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Tillbaka till kortet</translation>
    </message>
    <message>
        <source>A word, or a part of one</source>
        <translation>Ett ord eller en del av det</translation>
    </message>
    <message>
        <source>Print these…</source>
        <translation>Skriv ut de här…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), newest first</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar, de nyaste först</numerusform>
        </translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Ingen anteckning innehåller de här orden.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Looking for the name…</source>
        <translation>Söker namnet…</translation>
    </message>
    <message>
        <source>In records of others</source>
        <translation>Bland andras uppgifter</translation>
    </message>
    <message>
        <source>In the client&apos;s own records</source>
        <translation>Bland kundens egna uppgifter</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) seem to name the client; of namesakes the program cannot know.</source>
        <translation>
            <numerusform>%n text tycks nämna kunden. Personer med samma namn kan programmet inte skilja åt.</numerusform>
            <numerusform>%n texter tycks nämna kunden. Personer med samma namn kan programmet inte skilja åt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more are not shown.</source>
        <translation>Dessutom {count} som inte visas.</translation>
    </message>
    <message>
        <source>No text names this client.</source>
        <translation>Ingen text nämner kunden.</translation>
    </message>
    <message>
        <source>The whole name</source>
        <translation>Hela namnet</translation>
    </message>
    <message>
        <source>Notes and what is said in sessions are always yours to answer for.</source>
        <translation>Anteckningarna och träffarnas innehåll svarar du alltid själv för.</translation>
    </message>
    <message>
        <source>Nothing agreed</source>
        <translation>Inte avtalat</translation>
    </message>
    <message>
        <source>{what}: the orderer&apos;s instruction</source>
        <translation>{what}: beställarens anvisning</translation>
    </message>
    <message>
        <source>What the orderer asked for in writing</source>
        <translation>Vad beställaren har begärt skriftligt</translation>
    </message>
    <message>
        <source>Edit disclosure</source>
        <translation>Redigera utlämnandet</translation>
    </message>
    <message>
        <source>Add disclosure</source>
        <translation>Lägg till utlämnande</translation>
    </message>
    <message>
        <source>&amp;What was given out</source>
        <translation>&amp;Vad som lämnades ut</translation>
    </message>
    <message>
        <source>Who it went to is told to the person when they ask what is held on them.</source>
        <translation>Personen får veta mottagaren på begäran om sina uppgifter.</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>&amp;Till vem</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>På vilken grund</translation>
    </message>
    <message>
        <source>permission of the person, the contract, a law</source>
        <translation>personens tillstånd, avtalet, en lag</translation>
    </message>
    <message>
        <source>Edit paper</source>
        <translation>Redigera papperet</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Lägg till papper</translation>
    </message>
    <message>
        <source>&amp;What the paper is</source>
        <translation>&amp;Vad papperet är</translation>
    </message>
    <message>
        <source>starting questionnaire, drawings of the group</source>
        <translation>startenkät, gruppens teckningar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pärm</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Förstört den</translation>
    </message>
    <message>
        <source>What kind of record it is</source>
        <translation>Slag av uppgifter</translation>
    </message>
    <message>
        <source>Its kind decides how long it may be kept, just as for what is kept here.</source>
        <translation>Avgör hur länge papperet får sparas. Samma tid gäller uppgifter som finns här.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ingen fil vald</translation>
    </message>
    <message>
        <source>This may tell of: {about}. Mark below that it holds special data and what allows it, or leave it out.</source>
        <translation>Det här kan berätta om: {about}. Märk nedan att anteckningen innehåller särskilda uppgifter och på vilken grund, eller lämna bort det.</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Redigera rollen</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Lägg till roll</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Roll</translation>
    </message>
    <message>
        <source>Its notice and its storage periods hold for the role.</source>
        <translation>Registrets beskrivning och lagringstider gäller för rollen.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Edit guardian</source>
        <translation>Redigera vårdnadshavaren</translation>
    </message>
    <message>
        <source>Add guardian</source>
        <translation>Lägg till vårdnadshavare</translation>
    </message>
    <message>
        <source>{name} has a guardian</source>
        <translation>{name} har en vårdnadshavare</translation>
    </message>
    <message>
        <source>{name} is the guardian</source>
        <translation>{name} är vårdnadshavare</translation>
    </message>
    <message>
        <source>&amp;Whose guardian</source>
        <translation>&amp;Vems vårdnadshavare</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>The guardian was told on</source>
        <translation>När vårdnadshavaren informerades</translation>
    </message>
    <message>
        <source>When the guardian got the privacy notice of the young person.</source>
        <translation>När vårdnadshavaren fick dataskyddsbeskrivningen som gäller den unga.</translation>
    </message>
    <message>
        <source>Edit ban</source>
        <translation>Redigera förbudet</translation>
    </message>
    <message>
        <source>Add ban</source>
        <translation>Lägg till förbud</translation>
    </message>
    <message>
        <source>&amp;What is forbidden</source>
        <translation>&amp;Vad förbudet gäller</translation>
    </message>
    <message>
        <source>Direct marketing is forbidden per channel, with the consents.</source>
        <translation>Direktmarknadsföring förbjuds på fliken Samtycken, varje sändningssätt för sig.</translation>
    </message>
    <message>
        <source>Which purpose, which recipient, which publication</source>
        <translation>Vilket ändamål, vilken mottagare, vilken publikation</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>När det förbjöds</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>När det hävdes</translation>
    </message>
    <message>
        <source>Only the person can lift it.</source>
        <translation>Bara personen själv kan häva förbudet.</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Redigera evenemanget</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Lägg till evenemang</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evenemang</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Needed for the event</source>
        <translation>Vad som behövs för evenemanget</translation>
    </message>
    <message>
        <source>A diet or an allergy can tell about health or belief: such data need their own ground, usually explicit consent, and go soon after the event.</source>
        <translation>Kost eller allergi kan berätta om hälsa eller övertygelse. Sådana uppgifter behöver en egen grund, oftast ett uttryckligt samtycke, och de raderas snart efter evenemanget.</translation>
    </message>
    <message>
        <source>Contact person of</source>
        <translation>Kontaktperson för</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Why and until when</source>
        <translation>Varför och till när</translation>
    </message>
    <message>
        <source>What there is, and from whom</source>
        <translation>Vilka uppgifter som finns och av vem</translation>
    </message>
    <message>
        <source>Of a contract, employer or session the person has a part in.</source>
        <translation>Gäller ett avtal, en arbetsgivare eller en träff som personen har del i.</translation>
    </message>
    <message>
        <source>Of somebody else, and mentions this person.</source>
        <translation>Gäller någon annan; personen nämns i den.</translation>
    </message>
    <message>
        <source>Kept as long as: {what}.</source>
        <translation>Sparas lika länge som: {what}.</translation>
    </message>
    <message>
        <source>From: {source}.</source>
        <translation>Källa: {source}.</translation>
    </message>
    <message>
        <source>Written down by you.</source>
        <translation>Antecknat av dig.</translation>
    </message>
    <message>
        <source>nobody has written down</source>
        <translation>inte antecknad</translation>
    </message>
    <message>
        <source>Only with a label</source>
        <translation>Bara med etikett</translation>
    </message>
    <message>
        <source>Every label</source>
        <translation>Alla etiketter</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-invoice address</source>
        <translation>E-fakturaadress</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Öppnar filen…</translation>
    </message>
    <message>
        <source>Opened a copy to read. What you change in it is not kept; it goes when you lock or close.</source>
        <translation>En kopia öppnades för läsning. Ändringar i den sparas inte, och kopian försvinner när du låser eller stänger programmet.</translation>
    </message>
    <message>
        <source>This computer has no program for such a file. Save a copy of it instead.</source>
        <translation>Den här datorn har inget program för en sådan fil. Spara en kopia i stället.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Paper destroyed</source>
        <translation>Papperet förstört</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nr {number}</translation>
    </message>
    <message>
        <source>Destroyed {date}</source>
        <translation>Förstört {date}</translation>
    </message>
    <message>
        <source>told to: {whom}</source>
        <translation>berättat för: {whom}</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Kundkort</translation>
    </message>
    <message>
        <source>Without texts of notes</source>
        <translation>Utan anteckningarnas texter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>All, or those found</source>
        <translation>Alla eller de som söks</translation>
    </message>
    <message>
        <source>For your own use</source>
        <translation>För eget bruk</translation>
    </message>
    <message>
        <source>May be handed out</source>
        <translation>Får ges till andra</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>Att undertecknas</translation>
    </message>
    <message>
        <source>Contract summary</source>
        <translation>Sammandrag av avtalet</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>På en sida</translation>
    </message>
    <message>
        <source>Privacy annex</source>
        <translation>Dataskyddsbilaga</translation>
    </message>
    <message>
        <source>Sign sheet</source>
        <translation>Kvitteringslista</translation>
    </message>
    <message>
        <source>Proves that the notice was given</source>
        <translation>Visar att beskrivningen har överlämnats</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <translation>Förteckning över träffar</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>Held, not invoiced</source>
        <translation>Hållna, ofakturerade</translation>
    </message>
    <message>
        <source>What this client pays</source>
        <translation>Vad den här kunden betalar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>What can be printed</source>
        <translation>Vad som kan skrivas ut</translation>
    </message>
    <message>
        <source>Only notes with these words</source>
        <translation>Bara anteckningar med de här orden</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Papperets språk</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>Sidan så som den skrivs ut</translation>
    </message>
    <message>
        <source>Signed sheet came back…</source>
        <translation>Den undertecknade listan kom tillbaka…</translation>
    </message>
    <message>
        <source>Keeping the version…</source>
        <translation>Sparar versionen…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara PDF…</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Persons who work there</source>
        <translation>Anställda</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Guardian of</source>
        <translation>Vårdnadshavare för</translation>
    </message>
    <message>
        <source>Roles without a contract</source>
        <translation>Roller utan avtal</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Förbud</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Ban: {what}</source>
        <translation>Förbud: {what}</translation>
    </message>
    <message>
        <source>The person has forbidden this. {details}</source>
        <translation>Personen har förbjudit det här. {details}</translation>
    </message>
    <message>
        <source>Told on {day}</source>
        <translation>Informerad {day}</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Inte informerad ännu</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Hävt</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Turns 18 this year</source>
        <translation>Fyller 18 i år</translation>
    </message>
    <message>
        <source>Guardian told</source>
        <translation>Vårdnadshavaren informerad</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Förbjudet</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>Förbudet hävt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Relationship begins</source>
        <translation>Kundförhållandet börjar</translation>
    </message>
    <message>
        <source>Relationship ends</source>
        <translation>Kundförhållandet upphör</translation>
    </message>
    <message>
        <source>Role begins</source>
        <translation>Rollen börjar</translation>
    </message>
    <message>
        <source>Role ends</source>
        <translation>Rollen upphör</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Marketing today</source>
        <translation>Marknadsföring idag</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Said about marketing</source>
        <translation>Sagt om marknadsföring</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Marketing forbidden</source>
        <translation>Marknadsföring förbjuden</translation>
    </message>
    <message>
        <source>Marketing forbidden in part</source>
        <translation>Marknadsföring delvis förbjuden</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Permission withdrawn</source>
        <translation>Tillståndet återkallat</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marknadsföring</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>May be sent</source>
        <translation>Får skickas</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Förbjudet</translation>
    </message>
    <message>
        <source>May not be sent</source>
        <translation>Får inte skickas</translation>
    </message>
    <message>
        <source>wording {number}</source>
        <translation>ordalydelse {number}</translation>
    </message>
    <message>
        <source>explicit</source>
        <translation>uttryckligt</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>till {whom}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Upphört</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Inte givet</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>Lägg till samtycke</translation>
    </message>
    <message>
        <source>&amp;What was asked</source>
        <translation>&amp;Vad som frågades</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Med de här orden</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Said expressly</source>
        <translation>Uttryckligen sagt</translation>
    </message>
    <message>
        <source>Data on health and other special categories need an explicit consent.</source>
        <translation>Hälsouppgifter och andra särskilda uppgifter kräver ett uttryckligt samtycke.</translation>
    </message>
    <message>
        <source>{purpose}, wording {number}, {language}</source>
        <translation>{purpose}, ordalydelse {number}, {language}</translation>
    </message>
    <message>
        <source>Something else, without a wording kept here</source>
        <translation>Något annat vars ordalydelse inte finns här</translation>
    </message>
    <message>
        <source>Wording of a consent</source>
        <translation>Samtyckets ordalydelse</translation>
    </message>
    <message>
        <source>The same for everybody you ask</source>
        <translation>Samma för alla du frågar</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Ändamål</translation>
    </message>
    <message>
        <source>A purpose you have already gets a new version; the older ones are kept.</source>
        <translation>Ett ändamål som redan finns får en ny version; de äldre sparas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Asked in these words from</source>
        <translation>Från när det frågas så här</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Ordalydelse</translation>
    </message>
    <message>
        <source>Say to what, for whom and for how long, and that it can be withdrawn.</source>
        <translation>Säg till vad, för vem och för hur lång tid, och att samtycket kan återkallas.</translation>
    </message>
    <message>
        <source>&amp;Given or withdrawn</source>
        <translation>&amp;Givet eller återkallat</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>How it can be shown</source>
        <translation>Hur det kan visas</translation>
    </message>
    <message>
        <source>form in folder 2, message of 4 May</source>
        <translation>blankett i pärm 2, meddelande 4.5</translation>
    </message>
    <message>
        <source>Write into the log of what was sent</source>
        <translation>Anteckna som skickat</translation>
    </message>
    <message>
        <source>A row on the card of everybody who is on the list today</source>
        <translation>En rad på kortet för var och en som står på listan idag</translation>
    </message>
    <message>
        <source>&amp;What was sent</source>
        <translation>&amp;Vad som skickades</translation>
    </message>
    <message>
        <source>Newsletter, spring</source>
        <translation>Nyhetsbrev, våren</translation>
    </message>
    <message>
        <source>Unsubscribed elsewhere</source>
        <translation>Avbeställt på annat håll</translation>
    </message>
    <message>
        <source>Everybody with one of the addresses forbids marketing from today</source>
        <translation>För alla som har någon av adresserna antecknas ett förbud mot marknadsföring från idag</translation>
    </message>
    <message>
        <source>Where it came in</source>
        <translation>Vart avbeställningen kom</translation>
    </message>
    <message>
        <source>the newsletter program</source>
        <translation>nyhetsbrevsprogrammet</translation>
    </message>
    <message>
        <source>&amp;Addresses, one on each line</source>
        <translation>&amp;Adresser, en på varje rad</translation>
    </message>
    <message>
        <source>Paste them as they are; those nobody has here are told to you.</source>
        <translation>Klistra in dem som de är. Programmet berättar om någon adress inte hör till någon.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) belong to nobody here.</source>
        <translation>
            <numerusform>%n adress hör inte till någon av dina kunder.</numerusform>
            <numerusform>%n adresser hör inte till någon av dina kunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Sändningssätt</translation>
    </message>
    <message>
        <source>Add permission</source>
        <translation>Lägg till tillstånd</translation>
    </message>
    <message>
        <source>&amp;Permission</source>
        <translation>&amp;Tillstånd</translation>
    </message>
    <message>
        <source>For which contract</source>
        <translation>Vilket avtal det gäller</translation>
    </message>
    <message>
        <source>Towards whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Left empty, the permission is not bound to one receiver.</source>
        <translation>Om du lämnar tomt är tillståndet inte bundet till en viss mottagare.</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Vad tillståndet gäller</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Ground for marketing</source>
        <translation>Grund för marknadsföring</translation>
    </message>
    <message>
        <source>&amp;On what ground</source>
        <translation>&amp;På vilken grund</translation>
    </message>
    <message>
        <source>Consent it rests on</source>
        <translation>Samtycke som det bygger på</translation>
    </message>
    <message>
        <source>Sale the address came with</source>
        <translation>Köp som adressen fåtts i samband med</translation>
    </message>
    <message>
        <source>Only a contract that the client orders or pays for; for similar services.</source>
        <translation>Bara ett avtal där kunden själv är beställare eller betalare. Gäller bara liknande tjänster.</translation>
    </message>
    <message>
        <source>How it was said, or where the address came from</source>
        <translation>Hur det sades eller varifrån adressen fåtts</translation>
    </message>
    <message>
        <source>asked at the first session</source>
        <translation>frågades vid första träffen</translation>
    </message>
    <message>
        <source>None recorded; told below</source>
        <translation>Inget antecknat; berättas nedan</translation>
    </message>
    <message>
        <source>No contract of their own</source>
        <translation>Inget eget avtal</translation>
    </message>
    <message>
        <source>Who may be sent marketing today, by what they have said</source>
        <translation>Vem som idag får skickas marknadsföring, enligt vad de har sagt</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Sändlista</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Spara listan…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Sändningssätt</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>På listan</translation>
    </message>
    <message>
        <source>Not on it</source>
        <translation>Inte på listan</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Vilka som visas</translation>
    </message>
    <message>
        <source>Looking who may be sent something…</source>
        <translation>Söker vem man får skicka till…</translation>
    </message>
    <message>
        <source>On the list ({count})</source>
        <translation>På listan ({count})</translation>
    </message>
    <message>
        <source>Not on it ({count})</source>
        <translation>Inte på listan ({count})</translation>
    </message>
    <message>
        <source>Nobody may be sent anything on this channel.</source>
        <translation>Ingen får skickas något på det här sättet.</translation>
    </message>
    <message>
        <source>Everybody is on the list.</source>
        <translation>Alla står på listan.</translation>
    </message>
    <message>
        <source>Unsubscribed today</source>
        <translation>Avbeställt idag</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Spara CSV…</translation>
    </message>
    <message>
        <source>Write down that it was sent…</source>
        <translation>Anteckna som skickat…</translation>
    </message>
    <message>
        <source>Unsubscribed elsewhere…</source>
        <translation>Avbeställt på annat håll…</translation>
    </message>
    <message>
        <source>Saving the list…</source>
        <translation>Sparar listan…</translation>
    </message>
    <message>
        <source>Saved the list: {file}. It is not protected by the vault; delete it when it is used.</source>
        <translation>Listan sparad: {file}. Kundfilens kryptering skyddar den inte. Radera den när den är använd.</translation>
    </message>
    <message>
        <source>Mailing list…</source>
        <translation>Sändlista…</translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation>Ingenting har sagts ännu</translation>
    </message>
    <message>
        <source>Consents, permissions and what may be sent to the client are shown here.</source>
        <translation>Här visas samtycken, tillstånd och vad som får skickas till kunden.</translation>
    </message>
    <message>
        <source>&amp;Given today</source>
        <translation>&amp;Givet idag</translation>
    </message>
    <message>
        <source>Withdrawn today</source>
        <translation>Återkallat idag</translation>
    </message>
    <message>
        <source>Forbidden today</source>
        <translation>Förbjudet idag</translation>
    </message>
    <message>
        <source>Consents and marketing</source>
        <translation>Samtycken och marknadsföring</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Muntligt</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Undertecknat på papper</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>I ett meddelande</translation>
    </message>
    <message>
        <source>On a form</source>
        <translation>På blankett</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Samtycke…</translation>
    </message>
    <message>
        <source>Permission…</source>
        <translation>Tillstånd…</translation>
    </message>
    <message>
        <source>Ground for marketing…</source>
        <translation>Grund för marknadsföring…</translation>
    </message>
    <message>
        <source>Forbids all marketing</source>
        <translation>Förbjuder all marknadsföring</translation>
    </message>
    <message>
        <source>Wording of a consent…</source>
        <translation>Samtyckets ordalydelse…</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>Contracts</name>
    <message>
        <source>Filter contracts</source>
        <translation>Filtrera avtalen</translation>
    </message>
    <message>
        <source>Title, orderer or participant</source>
        <translation>Namn, beställare eller deltagare</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Upphört</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Which contracts</source>
        <translation>Avtal som visas i listan</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Dates and sessions</source>
        <translation>Avtalade tider och träffar</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Idag träffade jag</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>Redigera avtalet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Summary of the contract</source>
        <translation>Sammandrag av avtalet</translation>
    </message>
    <message>
        <source>Privacy annex</source>
        <translation>Dataskyddsbilaga</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <translation>Förteckning över träffar</translation>
    </message>
    <message>
        <source>Your contracts belong here</source>
        <translation>Här finns dina avtal</translation>
    </message>
    <message>
        <source>What was agreed, who orders, who takes part, how many sessions are left.</source>
        <translation>Vad ni kommit överens om, vem som beställer, vem som deltar, hur många träffar som återstår.</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nytt avtal</translation>
    </message>
    <message>
        <source>No such contract</source>
        <translation>Inget sådant avtal</translation>
    </message>
    <message>
        <source>Look under All, or with other words.</source>
        <translation>Titta under Alla eller sök med andra ord.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>N&amp;y</translation>
    </message>
    <message>
        <source>The contract</source>
        <translation>Avtalet</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Sammanlagt</translation>
    </message>
    <message>
        <source>{what}, records erased</source>
        <translation>{what}, uppgifterna raderade</translation>
    </message>
    <message>
        <source>Of erased sessions only the sums of whole years are left. Choose whole years to count those of {years} too.</source>
        <translation>Av raderade träffar finns bara summor för hela år kvar. Välj hela år, så räknas också dessa: {years}.</translation>
    </message>
    <message numerus="yes">
        <source>%n without name</source>
        <translation>
            <numerusform>%n utan namn</numerusform>
            <numerusform>%n utan namn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Första dagen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Sista dagen</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Hållna träffar</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summor</translation>
    </message>
    <message>
        <source>No sessions in these days</source>
        <translation>Inga träffar under de här dagarna</translation>
    </message>
    <message>
        <source>Sessions you have held are counted here for your certificate.</source>
        <translation>Träffarna du har hållit räknas här för din behörighet.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Spara CSV…</translation>
    </message>
    <message>
        <source>Persons are named only if they permitted it for the list of hours.</source>
        <translation>Bara de som har gett tillstånd till det nämns vid namn.</translation>
    </message>
    <message>
        <source>List of hours</source>
        <translation>Timförteckning</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Spara som CSV</translation>
    </message>
    <message>
        <source>Held, not invoiced</source>
        <translation>Hållna, ofakturerade</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Sidans delar</translation>
    </message>
    <message>
        <source>not-invoiced-{day}.csv</source>
        <translation>ofakturerat-{day}.csv</translation>
    </message>
    <message>
        <source>hours-{first}-{last}.csv</source>
        <translation>timmar-{first}-{last}.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%n hållen träff</numerusform>
            <numerusform>%n hållna träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>{held}/{planned}, {left} left</source>
        <translation>{held}/{planned}, {left} kvar</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
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
        <translation>Utan avtal</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>på distans</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>nästa {when}</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Orderer</source>
        <translation>Beställare</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Tidtabell</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Price agreed</source>
        <translation>Avtalat pris</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Fortsätter avtalet</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>från {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>till {date}</translation>
    </message>
    <message>
        <source>Agreed dates</source>
        <translation>Avtalade tider</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Inte antecknad</translation>
    </message>
    <message>
        <source>{there}/{expected} there</source>
        <translation>{there}/{expected} på plats</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerad</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Gör papperet…</translation>
    </message>
    <message>
        <source>Payer not stated</source>
        <translation>Betalaren är inte angiven</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>On which invoice</source>
        <translation>På vilken faktura</translation>
    </message>
    <message>
        <source>None named here</source>
        <translation>Ingen faktura här</translation>
    </message>
    <message>
        <source>Mark all as invoiced</source>
        <translation>Märk alla som fakturerade</translation>
    </message>
    <message>
        <source>Mark this session</source>
        <translation>Märk den här träffen</translation>
    </message>
    <message>
        <source>Payer&apos;s card</source>
        <translation>Betalarens kort</translation>
    </message>
    <message>
        <source>Everything held is invoiced</source>
        <translation>Alla hållna är fakturerade</translation>
    </message>
    <message>
        <source>Sessions that are held and not marked as invoiced gather here by payer.</source>
        <translation>Hållna träffar som inte är märkta som fakturerade samlas här per betalare.</translation>
    </message>
    <message>
        <source>All as CSV…</source>
        <translation>Alla (CSV)…</translation>
    </message>
</context>
<context>
    <name>Destructions</name>
    <message>
        <source>Records that came back</source>
        <translation>Uppgifter som kom tillbaka</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Öppna uppgiften</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Jag har sett över den här</translation>
    </message>
    <message>
        <source>They came with an older backup that did not know of the erasure. Take the name out where it stands, then say so here.</source>
        <translation>De kom med en säkerhetskopia som var äldre än raderingen. Ta bort namnet där det står och kvittera sedan här.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may name somebody who was erased</source>
        <translation>
            <numerusform>%n uppgift kan nämna någon som har raderats</numerusform>
            <numerusform>%n uppgifter kan nämna någon som har raderats</numerusform>
        </translation>
    </message>
    <message>
        <source>Destruction report {number}</source>
        <translation>Förstöringsrapport {number}</translation>
    </message>
    <message>
        <source>Papers to shred</source>
        <translation>Papper som ska förstöras</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Kryssa för alla</translation>
    </message>
    <message>
        <source>How they were destroyed</source>
        <translation>Hur de förstördes</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>När de förstördes</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) still to shred</source>
        <translation>
            <numerusform>%n papper återstår att förstöra</numerusform>
            <numerusform>%n papper återstår att förstöra</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper is left to shred</source>
        <translation>Alla papper är förstörda</translation>
    </message>
    <message>
        <source>Signed off:</source>
        <translation>Kvitterat:</translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n paper(s)</source>
        <translation>
            <numerusform>Kvittera %n papper</numerusform>
            <numerusform>Kvittera %n papper</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Ta bort kryssen</translation>
    </message>
    <message>
        <source>to-shred-{number}.pdf</source>
        <translation>forstoringslista-{number}.pdf</translation>
    </message>
    <message>
        <source>Print the shred list</source>
        <translation>Skriv ut förstöringslistan</translation>
    </message>
    <message>
        <source>Save the shred list…</source>
        <translation>Spara förstöringslistan…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Skriv ut rapporten</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Spara rapporten…</translation>
    </message>
    <message>
        <source>Destruction reports</source>
        <translation>Förstöringsrapporter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Nothing has been erased yet</source>
        <translation>Ingenting har raderats ännu</translation>
    </message>
    <message>
        <source>Each erasure leaves a report here: what went on what ground, and what stays.</source>
        <translation>Varje radering lämnar en rapport här: vad som raderades, på vilken grund och vad som sparas.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Visa alla rapporter</translation>
    </message>
    <message>
        <source>Destruction reports and papers to shred</source>
        <translation>Förstöringsrapporter och papper som ska förstöras</translation>
    </message>
    <message>
        <source>{ground}, {day}</source>
        <translation>{ground}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred</source>
        <translation>
            <numerusform>%n papper att förstöra</numerusform>
            <numerusform>%n papper att förstöra</numerusform>
        </translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>The name left in records about others</source>
        <translation>Namnet kvar i andras uppgifter</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>nr {number}</translation>
    </message>
    <message>
        <source>No place is noted</source>
        <translation>Ingen plats antecknad</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {manner}, %n paper(s)</source>
        <translation>
            <numerusform>{day}: {manner}, %n papper</numerusform>
            <numerusform>{day}: {manner}, %n papper</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Stängd {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>until nothing prevents erasing any more</source>
        <translation>tills inget längre hindrar raderingen</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>You were writing this {day} and did not save it.</source>
        <translation>Du skrev på det här {day} och sparade inte.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med det</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Förkasta det</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>erase</source>
        <translation>radera</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Det här kan inte ångras</translation>
    </message>
    <message>
        <source>Type the word {word} to go on</source>
        <translation>Skriv ordet ”{word}” för att fortsätta</translation>
    </message>
    <message>
        <source>Erase permanently</source>
        <translation>Radera slutgiltigt</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Radera inte</translation>
    </message>
    <message>
        <source>Put it in the parking place</source>
        <translation>Låt vänta på radering</translation>
    </message>
    <message>
        <source>This can be taken back for a while</source>
        <translation>Det här kan ångras en tid</translation>
    </message>
    <message>
        <source>Erasing from the file and every backup…</source>
        <translation>Raderar ur filen och ur varje säkerhetskopia…</translation>
    </message>
    <message>
        <source>Taking it out of sight…</source>
        <translation>Ställs att vänta på radering…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Öppna rapporten</translation>
    </message>
    <message>
        <source>Show the parking place</source>
        <translation>Visa det som väntar på radering</translation>
    </message>
    <message>
        <source>It waits in the parking place.</source>
        <translation>Uppgifterna väntar på radering.</translation>
    </message>
    <message>
        <source>Erased, and proven</source>
        <translation>Raderat och kontrollerat</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Skriv ut rapporten</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Spara rapporten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>The client file, its free space, the search index and %n cleaned backup(s) were read through, and nothing of it was found.</source>
        <translation>
            <numerusform>Kundfilen, dess lediga utrymme, sökregistret och %n rensad säkerhetskopia lästes igenom. Inget av det raderade hittades.</numerusform>
            <numerusform>Kundfilen, dess lediga utrymme, sökregistret och %n rensade säkerhetskopior lästes igenom. Inget av det raderade hittades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the report</source>
        <translation>
            <numerusform>och %n till i rapporten</numerusform>
            <numerusform>och %n till i rapporten</numerusform>
        </translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Kod: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred…</source>
        <translation>
            <numerusform>%n papper att förstöra…</numerusform>
            <numerusform>%n papper att förstöra…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n inte avgjort</numerusform>
            <numerusform>%n inte avgjorda</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Records erased</source>
        <translation>Raderade uppgifter</translation>
    </message>
    <message>
        <source>Records that stay</source>
        <translation>Uppgifter som sparas</translation>
    </message>
    <message>
        <source>Names replaced in records of others</source>
        <translation>Namnet ersatt i andras uppgifter</translation>
    </message>
    <message>
        <source>Names left in records of others</source>
        <translation>Namnet lämnat i andras uppgifter</translation>
    </message>
    <message>
        <source>Copies out of reach</source>
        <translation>Kopior som programmet inte når</translation>
    </message>
    <message>
        <source>Saved outside the program, and yours to delete</source>
        <translation>Sparat utanför programmet, radera själv</translation>
    </message>
    <message>
        <source>Keep the code with the printed report, away from this computer. A restore on another machine asks for it.</source>
        <translation>Förvara koden med den utskrivna rapporten någon annanstans än på den här datorn. Om du återställer en säkerhetskopia på en annan dator frågar programmet efter koden.</translation>
    </message>
    <message>
        <source>Code of the report</source>
        <translation>Rapportens kod</translation>
    </message>
    <message>
        <source>erasure-{number}.pdf</source>
        <translation>forstoringsrapport-{number}.pdf</translation>
    </message>
    <message>
        <source>Saved outside the program, and yours to delete: {files}.</source>
        <translation>Sparat utanför programmet, radera själv: {files}.</translation>
    </message>
    <message>
        <source>Erased and looked for: nothing is left. Report {number}, code {code}.</source>
        <translation>Raderat och kontrollerat: ingenting finns kvar. Rapport {number}, kod {code}.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) wait to be cleaned.</source>
        <translation>
            <numerusform>%n kopia väntar på rensning.</numerusform>
            <numerusform>%n kopior väntar på rensning.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is gone by {day}.</source>
        <translation>Den sista försvinner senast {day}.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) cannot be reached now; they are cleaned once they can.</source>
        <translation>
            <numerusform>%n säkerhetskopia går inte att nå nu; den rensas när den går att nå.</numerusform>
            <numerusform>%n säkerhetskopior går inte att nå nu; de rensas när de går att nå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client card(s)</source>
        <translation>
            <numerusform>%n kundkort</numerusform>
            <numerusform>%n kundkort</numerusform>
        </translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>nr {number}</translation>
    </message>
    <message>
        <source>No place is noted</source>
        <translation>Ingen plats antecknad</translation>
    </message>
    <message>
        <source>{year}: {kind}, {hours} h in {sessions} session(s)</source>
        <translation>{year}: {kind}, {hours} h, träffar {sessions}</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>inget avtal</translation>
    </message>
    <message>
        <source>Backups in reach are cleaned too.</source>
        <translation>Programmet rensar också de säkerhetskopior det når.</translation>
    </message>
    <message>
        <source>The last copy that may still hold it is gone by {day} at the latest.</source>
        <translation>Den sista kopian där uppgifterna ännu kan finnas försvinner senast {day}.</translation>
    </message>
    <message>
        <source>E-mail, telephone and calendar are not the program&apos;s: look there yourself.</source>
        <translation>E-post, telefon och kalender når programmet inte: gå igenom dem själv.</translation>
    </message>
    <message>
        <source>Nothing has been erased yet. Look this through, choose, and type the word at the end.</source>
        <translation>Ingenting har raderats ännu. Gå igenom det här, välj och skriv ordet till slut.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), each until its own day and for its own reason:</source>
        <translation>
            <numerusform>%n uppgift, till sin egen dag och av sitt eget skäl:</numerusform>
            <numerusform>%n uppgifter, var och en till sin egen dag och av sitt eget skäl:</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the request itself stays as proof of what was asked and answered (Art. 5(2)), three years from the day the case is closed unless your own rule says otherwise.</source>
        <translation>Själva begärans handlingar sparas som bevis på vad som begärdes och vad som svarades (artikel 5.2), tre år från att begäran avslutades om inte din egen regel säger annat.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) name who goes. Decide each: nothing is changed without your choice.</source>
        <translation>
            <numerusform>%n uppgift nämner den som raderas. Avgör vad du gör: ingenting ändras om du inte väljer det.</numerusform>
            <numerusform>%n uppgifter nämner den som raderas. Avgör var och en: ingenting ändras om du inte väljer det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred by hand; the case stays open until each is signed off.</source>
        <translation>
            <numerusform>%n papper ska du förstöra själv. Rapporten är öppen tills papperet är kvitterat.</numerusform>
            <numerusform>%n papper ska du förstöra själv. Rapporten är öppen tills vart och ett är kvitterat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the client file are erased.</source>
        <translation>
            <numerusform>%n rad i kundfilen raderas.</numerusform>
            <numerusform>%n rader i kundfilen raderas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay.</source>
        <translation>
            <numerusform>%n uppgift sparas.</numerusform>
            <numerusform>%n uppgifter sparas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is replaced in %n record(s) about others.</source>
        <translation>
            <numerusform>Namnet ersätts i %n uppgift om andra.</numerusform>
            <numerusform>Namnet ersätts i %n uppgifter om andra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stays in %n record(s), with a reason.</source>
        <translation>
            <numerusform>Namnet står kvar i %n uppgift, och skälet antecknas.</numerusform>
            <numerusform>Namnet står kvar i %n uppgifter, och skälet antecknas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) are not decided: the name stays there.</source>
        <translation>
            <numerusform>%n omnämnande är inte avgjort: namnet står kvar där.</numerusform>
            <numerusform>%n omnämnanden är inte avgjorda: namnet står kvar där.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are left for you to shred.</source>
        <translation>
            <numerusform>%n papper blir kvar för dig att förstöra.</numerusform>
            <numerusform>%n papper blir kvar för dig att förstöra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact detail(s)</source>
        <translation>
            <numerusform>%n kontaktuppgift</numerusform>
            <numerusform>%n kontaktuppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n avtal</numerusform>
            <numerusform>%n avtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n närvaromarkering</numerusform>
            <numerusform>%n närvaromarkeringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n papper</numerusform>
            <numerusform>%n papper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice reference(s)</source>
        <translation>
            <numerusform>%n fakturahänvisning</numerusform>
            <numerusform>%n fakturahänvisningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other detail(s)</source>
        <translation>
            <numerusform>%n annan uppgift</numerusform>
            <numerusform>%n andra uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>your own business</source>
        <translation>ditt eget företag</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Välj grund</translation>
    </message>
    <message>
        <source>Why is it erased?</source>
        <translation>Varför raderas uppgifterna?</translation>
    </message>
    <message>
        <source>It stands on the destruction report. A request leaves nothing to wait.</source>
        <translation>Grunden står i förstöringsrapporten. Om personen själv begärde radering får ingenting vänta.</translation>
    </message>
    <message>
        <source>Keep hours and sessions as sums per year, without names</source>
        <translation>Spara timmar och träffar som årssummor utan namn</translation>
    </message>
    <message>
        <source>Erase at once</source>
        <translation>Radera genast</translation>
    </message>
    <message numerus="yes">
        <source>Let it wait %n day(s), out of sight, before it is erased</source>
        <translation>
            <numerusform>Väntar dolt %n dag före raderingen</numerusform>
            <numerusform>Väntar dolt %n dagar före raderingen</numerusform>
        </translation>
    </message>
    <message>
        <source>When?</source>
        <translation>När?</translation>
    </message>
    <message>
        <source>Goes now</source>
        <translation>Raderas nu</translation>
    </message>
    <message>
        <source>Emptied, and kept only for what stays</source>
        <translation>Töms: bara det som behövs för det som sparas blir kvar</translation>
    </message>
    <message>
        <source>Belongs to others too, and only loses its tie</source>
        <translation>Hör också till andra: bara kopplingen tas bort</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>What stays, until when and why</source>
        <translation>Vad som sparas, till när och varför</translation>
    </message>
    <message>
        <source>Named in records about others</source>
        <translation>Namnet i andras uppgifter</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>Papers to take out of the folders</source>
        <translation>Papper att ta ur pärmarna</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>Nothing may go now: everything stays for the reasons below.</source>
        <translation>Ingenting får raderas nu: allt sparas av skälen nedan.</translation>
    </message>
    <message>
        <source>to-shred.pdf</source>
        <translation>papper-att-forstora.pdf</translation>
    </message>
    <message>
        <source>Print the shred list</source>
        <translation>Skriv ut listan över papper att förstöra</translation>
    </message>
    <message>
        <source>Save the shred list…</source>
        <translation>Spara listan över papper att förstöra…</translation>
    </message>
    <message>
        <source>Leave the name…</source>
        <translation>Lämna namnet…</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Avgör på nytt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Mention {number} of {all}</source>
        <translation>Omnämnande {number}/{all}</translation>
    </message>
    <message>
        <source>Write “{alias}” instead</source>
        <translation>Skriv ”{alias}” i stället</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the same record</source>
        <translation>
            <numerusform>och %n till i samma uppgift</numerusform>
            <numerusform>och %n till i samma uppgift</numerusform>
        </translation>
    </message>
    <message>
        <source>In a record about {about}</source>
        <translation>Gäller: {about}</translation>
    </message>
    <message>
        <source>Erasing of this record is on hold, so it may not be changed. Leave the name.</source>
        <translation>Raderingen av den här uppgiften är pausad, så den får inte ändras. Lämna namnet.</translation>
    </message>
    <message>
        <source>Not decided yet: the name stays until you do.</source>
        <translation>Inte avgjort: namnet står kvar tills du avgör det.</translation>
    </message>
    <message>
        <source>The name stays: {why}.</source>
        <translation>Namnet står kvar: {why}.</translation>
    </message>
    <message>
        <source>Will read as above.</source>
        <translation>Texten blir som ovan.</translation>
    </message>
    <message>
        <source>There is nothing to erase here any more.</source>
        <translation>Här finns inget mer att radera.</translation>
    </message>
    <message>
        <source>Choose why it is erased: the report has to say it.</source>
        <translation>Välj varför uppgifterna raderas: rapporten måste ange det.</translation>
    </message>
    <message>
        <source>It was broken off. If it had begun, the program completes it the next time it is opened.</source>
        <translation>Raderingen avbröts. Om den hann börja slutför programmet den nästa gång det öppnas.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything due: %n record(s)</source>
        <translation>
            <numerusform>Allt som kan raderas: %n uppgift</numerusform>
            <numerusform>Allt som kan raderas: %n uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Raderar…</translation>
    </message>
    <message>
        <source>How far the erasing is</source>
        <translation>Hur långt raderingen har kommit</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Avbryt raderingen</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: klart</translation>
    </message>
    <message>
        <source>Nothing has been erased yet.</source>
        <translation>Ingenting har raderats ännu.</translation>
    </message>
    <message>
        <source>It has begun and is carried through now, also if the program is stopped.</source>
        <translation>Raderingen har börjat och slutförs, även om programmet stängs.</translation>
    </message>
    <message>
        <source>Look whether the client file is whole</source>
        <translation>Kontrollera att kundfilen är hel</translation>
    </message>
    <message>
        <source>Take the records out without a trace</source>
        <translation>Radera uppgifterna spårlöst</translation>
    </message>
    <message>
        <source>Clean every backup in reach</source>
        <translation>Rensa de säkerhetskopior som programmet når</translation>
    </message>
    <message>
        <source>Look through everything for what may be left</source>
        <translation>Läs igenom allt: finns något kvar</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Which events are shown</source>
        <translation>Händelser som visas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Checking that the log is whole…</source>
        <translation>Kontrollerar att loggen är hel…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) shown</source>
        <translation>
            <numerusform>%n händelse visas</numerusform>
            <numerusform>%n händelser visas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked. Press F5 to check the log again.</source>
        <translation>Inte kontrollerad. Tryck på F5 för att kontrollera loggen på nytt.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Gör sidorna…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Ingenting har hänt ännu</translation>
    </message>
    <message>
        <source>Every change, backup and erasure is listed here, without anybody&apos;s words in it.</source>
        <translation>Varje ändring, säkerhetskopia och radering listas här. Inga texter finns i loggen.</translation>
    </message>
    <message>
        <source>No such events</source>
        <translation>Inga sådana händelser</translation>
    </message>
    <message>
        <source>Nothing of this kind happened in this time.</source>
        <translation>Ingenting sådant hände under den här tiden.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>What was done with the client file. Kept for two years.</source>
        <translation>Vad som har gjorts med kundfilen. Sparas i två år.</translation>
    </message>
    <message>
        <source>There is more. Choose a month to see what is older.</source>
        <translation>Det finns fler. Välj en månad för att se det som är äldre.</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n event(s), none changed or taken out.</source>
        <translation>
            <numerusform>Loggen är hel: %n händelse, inte ändrad och inte borttagen.</numerusform>
            <numerusform>Loggen är hel: %n händelser, ingen har ändrats eller tagits bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is not whole: its events were taken out.</source>
        <translation>Loggen är inte hel: dess händelser har tagits bort.</translation>
    </message>
    <message>
        <source>The log is not whole: near {day} something was changed or taken out outside the program. Compare it with a backup from before that.</source>
        <translation>Loggen är inte hel: omkring {day} har något ändrats eller tagits bort utanför programmet. Jämför med en säkerhetskopia från tiden före det.</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>År {year}</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Hela loggen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Gathered and erased</source>
        <translation>Sammanställda och raderade</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>Filen och säkerhetskopiorna</translation>
    </message>
    <message>
        <source>Today {day}</source>
        <translation>Idag {day}</translation>
    </message>
    <message>
        <source>Yesterday {day}</source>
        <translation>Igår {day}</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>&amp;Take everything out…</source>
        <translation>&amp;Ta ut allt…</translation>
    </message>
    <message>
        <source>Where everything is written</source>
        <translation>Var allt sparas</translation>
    </message>
    <message>
        <source>The copy is not encrypted.</source>
        <translation>Kopian är inte krypterad.</translation>
    </message>
    <message>
        <source>&amp;Choose another folder</source>
        <translation>Välj en &amp;annan mapp</translation>
    </message>
    <message>
        <source>&amp;Write it there anyway</source>
        <translation>&amp;Spara där ändå</translation>
    </message>
    <message>
        <source>Do &amp;not write</source>
        <translation>Spara &amp;inte</translation>
    </message>
    <message>
        <source>Writing everything out…</source>
        <translation>Sparar alla uppgifter…</translation>
    </message>
    <message>
        <source>Saved: {file}, {rows} rows, {files} files. It is not encrypted.</source>
        <translation>Sparat: {file}, {rows} rader, {files} filer. Den är inte krypterad.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever gets it can read all of it. A person you erase later stays in it. Delete it when you no longer need it.</source>
        <translation>Kopian är inte krypterad: den som får den kan läsa allt. En person som du raderar senare finns kvar i den. Radera kopian när du inte längre behöver den.</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Ta ut allt</translation>
    </message>
    <message>
        <source>Your data are yours. This writes one ZIP file with every table (JSON and CSV), every stored file and every notice, and a description of it all, so that another program can read it.</source>
        <translation>Uppgifterna är dina. I en ZIP-fil samlas alla tabeller (JSON och CSV), sparade filer och beskrivningar samt en förklaring av vad som finns var, så att också ett annat program kan läsa dem.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your business</source>
        <translation>Ditt företag</translation>
    </message>
    <message>
        <source>This is who your clients&apos; data is handled by. It is printed on your privacy notices.</source>
        <translation>Berätta vem som behandlar dina kunders uppgifter. De här uppgifterna skrivs ut i dataskyddsbeskrivningarna.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Vad arbetar du med?</translation>
    </message>
    <message>
        <source>Tick what fits. Your first privacy notices are written from these answers, and how long things are kept. You can change everything later.</source>
        <translation>Kryssa för det som passar. Av svaren blir dina första dataskyddsbeskrivningar och lagringstider. Allt kan ändras senare.</translation>
    </message>
    <message>
        <source>I also give &amp;health care or social care</source>
        <translation>Jag arbetar också inom &amp;hälso- och sjukvården eller socialvården</translation>
    </message>
    <message>
        <source>Heijastus Desk is not a patient or client record system. Records of health care and social care have their own law and belong in a system approved for them. Keep only your coaching and supervision here.</source>
        <translation>Heijastus Desk är inte ett patient- eller klientdatasystem. Anteckningar inom hälso- och sjukvården och socialvården har en egen lag och hör hemma i ett system som är godkänt för dem. Ha bara din coachning och arbetshandledning här.</translation>
    </message>
    <message>
        <source>Another business decides &amp;together with me what is done with clients&apos; data</source>
        <translation>Ett annat företag bestämmer &amp;tillsammans med mig vad kundernas uppgifter används till</translation>
    </message>
    <message>
        <source>Welcome to Heijastus Desk</source>
        <translation>Välkommen till Heijastus Desk</translation>
    </message>
    <message>
        <source>Here you keep your clients, contracts and notes, make your privacy notices, and see what must be erased and when. Everything stays in one encrypted file on this computer. Nothing is sent anywhere.</source>
        <translation>Här har du dina kunder, avtal och anteckningar, gör dina dataskyddsbeskrivningar och ser vad som ska raderas och när. Allt stannar i en krypterad fil på den här datorn. Ingenting skickas någonstans.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>It opens the file on this computer. Several words are easier to remember and harder to guess than one with tricks. Nobody can find it out for you.</source>
        <translation>Den öppnar filen på den här datorn. Flera ord är lättare att minnas och svårare att gissa än ett krångligt. Ingen kan ta reda på den åt dig.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenfras</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Lösenfrasen på &amp;nytt</translation>
    </message>
    <message>
        <source>&amp;Suggest one</source>
        <translation>&amp;Föreslå</translation>
    </message>
    <message>
        <source>The file will be kept in {folder}.</source>
        <translation>Filen sparas i mappen {folder}.</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Lätt att gissa</translation>
    </message>
    <message>
        <source>Not yet enough</source>
        <translation>Räcker inte ännu</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>Styrka: {word}</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again here.</source>
        <translation>Lösenfraserna är inte lika. Skriv lösenfrasen på nytt här.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the file. It is shown only now. Print it, save the sheet on a stick, or write it down, and keep it apart from this computer.</source>
        <translation>Om du glömmer lösenfrasen är det bara den här koden som öppnar filen. Den visas bara nu. Skriv ut den, spara den som PDF på en minnessticka eller skriv upp koden, och förvara den på annat håll än datorn.</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Visa koden på nytt</translation>
    </message>
    <message>
        <source>Type these groups from your sheet:</source>
        <translation>Skriv in de här grupperna från ditt papper:</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Save as a sheet…</source>
        <translation>&amp;Spara PDF…</translation>
    </message>
    <message>
        <source>I wrote it &amp;by hand</source>
        <translation>Jag skrev den för &amp;hand</translation>
    </message>
    <message>
        <source>recovery-code.pdf</source>
        <translation>aterstallningskod.pdf</translation>
    </message>
    <message>
        <source>{service} copies that folder to the network. Choose a stick or another folder.</source>
        <translation>{service} kopierar den mappen till nätet. Välj en minnessticka eller en annan mapp.</translation>
    </message>
    <message>
        <source>Saved: {file}. Do not leave it on this computer.</source>
        <translation>Sparat: {file}. Lämna inte kvar den på den här datorn.</translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another folder.</source>
        <translation>Papperet kunde inte sparas där. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Good. The code is hidden now, so that you read it from your paper.</source>
        <translation>Bra. Koden är nu dold, så att du läser den från ditt papper.</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Grupp {n}</translation>
    </message>
    <message>
        <source>This is not group {n}.</source>
        <translation>Det här är inte grupp {n}.</translation>
    </message>
    <message>
        <source>Sent to the printer. The code is hidden now: read it from the sheet.</source>
        <translation>Skickat till skrivaren. Koden är nu dold: läs den från papperet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation>Steg {n} av {total}</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Skapa filen</translation>
    </message>
    <message>
        <source>Something went wrong that should not have (number {number}). Nothing was made.</source>
        <translation>Något gick fel som inte borde ha gjort det (nummer {number}). Ingenting skapades.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hur vill du börja?</translation>
    </message>
    <message>
        <source>Each of these can be done later too.</source>
        <translation>Allt det här kan göras senare också.</translation>
    </message>
    <message>
        <source>&amp;Begin with my own business</source>
        <translation>&amp;Jag börjar med mitt eget företag</translation>
    </message>
    <message>
        <source>A few questions, then your first privacy notice is ready to print. Takes under ten minutes. Have pen and paper at hand for one code.</source>
        <translation>Några frågor, sedan är din första dataskyddsbeskrivning klar att skriva ut. Det tar mindre än tio minuter. Ha papper och penna till hands för en kod.</translation>
    </message>
    <message>
        <source>&amp;Look around first</source>
        <translation>Jag ser mig &amp;omkring först</translation>
    </message>
    <message>
        <source>Opens sample practice: a made-up coach with made-up clients. Try anything; it is kept apart from your own file and goes in one click.</source>
        <translation>Öppnar övningsmaterialet: en påhittad coach med påhittade kunder. Pröva vad du vill. Materialet hålls skilt från din egen fil och kan tas bort med ett klick.</translation>
    </message>
    <message>
        <source>I &amp;have a backup</source>
        <translation>Jag &amp;har en säkerhetskopia</translation>
    </message>
    <message>
        <source>You have used this program before, perhaps on another computer.</source>
        <translation>Du har använt programmet förut, kanske på en annan dator.</translation>
    </message>
    <message>
        <source>Your client file is ready</source>
        <translation>Din kundfil är klar</translation>
    </message>
    <message>
        <source>What would you like to do first? The rest waits for you on the page Today.</source>
        <translation>Vad vill du göra först? Resten väntar på sidan Idag.</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>Ingenting nu</translation>
    </message>
    <message>
        <source>Take me to the page Today.</source>
        <translation>Gå till sidan Idag.</translation>
    </message>
    <message>
        <source>Where else do your clients&apos; data lie?</source>
        <translation>Var finns dina kunders uppgifter annars?</translation>
    </message>
    <message>
        <source>Besides this program. Tick what you use in your work, also when it is only a name and a number. Which firm provides it is asked later.</source>
        <translation>Utöver det här programmet. Kryssa för det du använder i arbetet, också när det bara gäller ett namn och ett nummer. Programmet frågar senare vilket företag som står bakom.</translation>
    </message>
</context>
<context>
    <name>FirstThings</name>
    <message>
        <source>Print your first privacy notice</source>
        <translation>Skriv ut din första dataskyddsbeskrivning</translation>
    </message>
    <message>
        <source>Read it through, then print it or save it for your clients. What is still missing is said beside it.</source>
        <translation>Läs igenom den och skriv ut den eller spara den för dina kunder. Om något ännu fattas sägs det bredvid.</translation>
    </message>
    <message>
        <source>Bring in the privacy notice you have</source>
        <translation>Hämta in den dataskyddsbeskrivning du redan har</translation>
    </message>
    <message>
        <source>From Word, PDF or text. What it says is kept and compared with the law.</source>
        <translation>Från Word, PDF eller text. Innehållet behålls och jämförs med lagen.</translation>
    </message>
    <message>
        <source>Bring in your list of clients</source>
        <translation>Hämta in din kundlista</translation>
    </message>
    <message>
        <source>From Excel, or the contacts of a phone or mail program. You see it before it is saved.</source>
        <translation>Från Excel eller kontakterna i telefonen eller e-posten. Du ser allt innan det sparas.</translation>
    </message>
    <message>
        <source>Say which services you use</source>
        <translation>Berätta vilka tjänster du använder</translation>
    </message>
    <message>
        <source>Mail, calendar, invoicing: who gets your clients&apos; data must stand on the notice.</source>
        <translation>E-post, kalender, fakturering: av beskrivningen ska framgå vem som får kundernas uppgifter.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Till att börja med</translation>
    </message>
    <message>
        <source>Put all away</source>
        <translation>Lägg undan alla</translation>
    </message>
    <message>
        <source>Put away: {thing}</source>
        <translation>Lägg undan: {thing}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Välj…</translation>
    </message>
</context>
<context>
    <name>Freezes</name>
    <message>
        <source>{cause} since {day}</source>
        <translation>{cause} sedan {day}</translation>
    </message>
    <message>
        <source>Only: {classes}.</source>
        <translation>Endast: {classes}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Orsak: {reason}</translation>
    </message>
    <message>
        <source>To be looked at again since {day}.</source>
        <translation>Har väntat på granskning sedan {day}.</translation>
    </message>
    <message>
        <source>To be looked at again on {day}.</source>
        <translation>Granskas på nytt {day}.</translation>
    </message>
    <message>
        <source>Opened: {use}. Nothing may be edited; opening is in the log.</source>
        <translation>Öppnat: {use}. Ingenting kan ändras, och öppnandet är antecknat i händelserna.</translation>
    </message>
    <message>
        <source>Restrict or freeze…</source>
        <translation>Begränsa eller frys…</translation>
    </message>
    <message>
        <source>Restrict or freeze the data</source>
        <translation>Begränsa behandlingen eller frys uppgifterna</translation>
    </message>
    <message>
        <source>&amp;Why the data are frozen</source>
        <translation>&amp;Varför uppgifterna fryses</translation>
    </message>
    <message>
        <source>Nothing is erased meanwhile, and it thaws by itself when you end it.</source>
        <translation>Under tiden raderas ingenting. Uppgifterna tinar genast när du avslutar frysningen.</translation>
    </message>
    <message>
        <source>&amp;Ground of the restriction (Art. 18)</source>
        <translation>&amp;Grund för begränsningen (artikel 18)</translation>
    </message>
    <message>
        <source>The person is hidden from lists and search and nothing is edited until the restriction is lifted.</source>
        <translation>Personen syns varken i listor eller i sökningen, och ingenting ändras förrän begränsningen hävs.</translation>
    </message>
    <message>
        <source>Everything that is kept on the client</source>
        <translation>Allt som sparas om kunden</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Endast de här</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>The person may be told this reason.</source>
        <translation>Orsaken kan berättas för personen.</translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation>Granska på n&amp;ytt</translation>
    </message>
    <message>
        <source>Review or end…</source>
        <translation>Granska eller avsluta…</translation>
    </message>
    <message>
        <source>Gather data for the person</source>
        <translation>Sammanställ uppgifterna för personen</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>Häv begränsningen…</translation>
    </message>
    <message>
        <source>The card is closed: processing is restricted</source>
        <translation>Kortet är stängt: behandlingen är begränsad</translation>
    </message>
    <message>
        <source>Processing is restricted</source>
        <translation>Behandlingen är begränsad</translation>
    </message>
    <message>
        <source>What do you need the card for?</source>
        <translation>Vad behöver du kortet till?</translation>
    </message>
    <message>
        <source>While processing is restricted the data may only be kept, but for these four uses. Your choice is written into the log; what you see stays read-only.</source>
        <translation>Medan behandlingen är begränsad får uppgifterna bara sparas och användas för de här fyra ändamålen. Ditt val antecknas i händelserna, och uppgifterna kan bara läsas.</translation>
    </message>
    <message>
        <source>Clients the list leaves out</source>
        <translation>Kunder som inte syns i listan</translation>
    </message>
    <message numerus="yes">
        <source>Restricted (%n)</source>
        <translation>
            <numerusform>Begränsade (%n)</numerusform>
            <numerusform>Begränsade (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use ended (%n)</source>
        <translation>
            <numerusform>Användningen slut (%n)</numerusform>
            <numerusform>Användningen slut (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Brevet så som det skrivs ut</translation>
    </message>
    <message>
        <source>&amp;The restriction is lifted on</source>
        <translation>&amp;Begränsningen hävs</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Making the letter…</source>
        <translation>Skapar brevet…</translation>
    </message>
    <message>
        <source>&amp;The person was told on</source>
        <translation>&amp;Personen underrättades</translation>
    </message>
    <message>
        <source>Keep frozen</source>
        <translation>Håll i kraft</translation>
    </message>
    <message>
        <source>The day the person was told it is &amp;lifted (empty for none)</source>
        <translation>&amp;Dagen då den hävs enligt vad personen fått veta (tomt om ingen)</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Upphör</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Öppna kortet</translation>
    </message>
    <message>
        <source>Look again later…</source>
        <translation>Granska senare…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Avsluta…</translation>
    </message>
    <message>
        <source>Letter to the person…</source>
        <translation>Brev till personen…</translation>
    </message>
    <message>
        <source>The person was told…</source>
        <translation>Personen har underrättats…</translation>
    </message>
    <message>
        <source>Nothing is frozen</source>
        <translation>Ingenting är fryst</translation>
    </message>
    <message>
        <source>A restriction, a claim, a collection or an open request is entered on the client&apos;s card, in its menu.</source>
        <translation>En begränsning, ett anspråk, en indrivning eller en öppen begäran antecknas på kundens kort, under Fler funktioner.</translation>
    </message>
    <message>
        <source>Restrictions and claims</source>
        <translation>Begränsningar och anspråk</translation>
    </message>
    <message numerus="yes">
        <source>%n open; nothing of it is erased meanwhile</source>
        <translation>
            <numerusform>%n öppen; under tiden raderas inget</numerusform>
            <numerusform>%n öppna; under tiden raderas inget</numerusform>
        </translation>
    </message>
    <message>
        <source>Before it is lifted the person must be told (Art. 18(3)): send the letter first.</source>
        <translation>Personen måste underrättas innan begränsningen hävs (artikel 18.3): skicka först brevet.</translation>
    </message>
    <message>
        <source>The person was told on {day}. The restriction may be lifted.</source>
        <translation>Personen underrättades {day}. Begränsningen får hävas.</translation>
    </message>
    <message>
        <source>The person was told on {day} that the restriction is lifted on {lifted}, not before.</source>
        <translation>Personen har {day} fått veta att begränsningen hävs {lifted}, inte före det.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>In which form the package is given</source>
        <translation>I vilken form paketet ges</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>La&amp;rge type</source>
        <translation>Stor st&amp;il</translation>
    </message>
    <message>
        <source>&amp;Make the package</source>
        <translation>&amp;Gör paketet</translation>
    </message>
    <message>
        <source>How is it given?</source>
        <translation>Hur ges paketet?</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>To &amp;whom, or to which address</source>
        <translation>&amp;Till vem eller till vilken adress</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;När</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>{warning} If it did go there, write it down once more.</source>
        <translation>{warning} Om det gick dit, anteckna det en gång till.</translation>
    </message>
    <message>
        <source>The password is shown now and kept nowhere. Print the slip or write it down; never send it in the same message as the file.</source>
        <translation>Lösenordet visas bara nu och sparas ingenstans. Skriv ut lappen eller skriv upp lösenordet. Skicka det aldrig i samma meddelande som filen.</translation>
    </message>
    <message>
        <source>Attachments are not among the printed pages: print them from the card, or give them on a stick.</source>
        <translation>Bilagorna finns inte på sidorna som skrivs ut: skriv ut dem från kortet eller ge dem på en minnessticka.</translation>
    </message>
    <message>
        <source>Print the password &amp;slip…</source>
        <translation>Skriv ut &amp;lappen med lösenordet…</translation>
    </message>
    <message>
        <source>&amp;Print the pages…</source>
        <translation>Skriv &amp;ut sidorna…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Visa i &amp;mappen</translation>
    </message>
    <message>
        <source>The pages are ready to be printed</source>
        <translation>Sidorna är klara att skrivas ut</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation>Sparat i mappen {folder}.</translation>
    </message>
    <message>
        <source>Password: {password}</source>
        <translation>Lösenord: {password}</translation>
    </message>
    <message>
        <source>Making the slip…</source>
        <translation>Skapar lappen…</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>lapp</translation>
    </message>
    <message>
        <source>Before the package can be made</source>
        <translation>Innan paketet kan göras</translation>
    </message>
    <message>
        <source>The folder the package was saved in</source>
        <translation>Mappen där paketet sparades</translation>
    </message>
    <message>
        <source>The password is kept nowhere and cannot be shown again. Have you written it down?</source>
        <translation>Lösenordet sparas ingenstans och kan inte visas igen. Har du skrivit upp det?</translation>
    </message>
    <message>
        <source>Yes, it is written down</source>
        <translation>Ja, det är uppskrivet</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Begäran {number}</translation>
    </message>
    <message>
        <source>Making the package…</source>
        <translation>Skapar paketet…</translation>
    </message>
    <message>
        <source>Made: {file}</source>
        <translation>Klart: {file}</translation>
    </message>
    <message>
        <source>Paper is the surest. Otherwise: {older}</source>
        <translation>Papper är säkrast. Annars: {older}</translation>
    </message>
    <message>
        <source>Make it on paper</source>
        <translation>Gör det på papper</translation>
    </message>
    <message>
        <source>Make an older PDF</source>
        <translation>Gör en äldre PDF</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Välj mappen…</translation>
    </message>
    <message>
        <source>It is deleted already</source>
        <translation>Den är redan raderad</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Överlämna</translation>
    </message>
    <message>
        <source>Made and handed over</source>
        <translation>Gjorda och överlämnade</translation>
    </message>
    <message>
        <source>Handed over…</source>
        <translation>Överlämnat…</translation>
    </message>
    <message>
        <source>The recipient cannot open it…</source>
        <translation>Mottagaren kan inte öppna den…</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Radera kopian</translation>
    </message>
    <message>
        <source>I have deleted it myself</source>
        <translation>Jag har raderat den själv</translation>
    </message>
    <message>
        <source>Make sure who asks</source>
        <translation>Säkerställ vem begäran kommer från</translation>
    </message>
    <message>
        <source>Go through places</source>
        <translation>Gå igenom platserna</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Go through passages</source>
        <translation>Gå igenom ställena</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Skriv brevet</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>Locked PDF</source>
        <translation>Låst PDF</translation>
    </message>
    <message>
        <source>Locked ZIP</source>
        <translation>Låst ZIP</translation>
    </message>
    <message>
        <source>Locked PDF for older readers</source>
        <translation>Låst PDF för äldre läsprogram</translation>
    </message>
    <message>
        <source>The simplest and safest: print it, hand it over at your next meeting and read it together. Nothing is left on a computer.</source>
        <translation>Enklast och säkrast: skriv ut, ge det vid nästa träff och läs det tillsammans. Inget blir kvar på en dator.</translation>
    </message>
    <message>
        <source>For e-mail, a message service or a stick. Opens on any computer or telephone with the password, which you give apart: on the slip, or by telephone.</source>
        <translation>För e-post, en meddelandetjänst eller en minnessticka. Öppnas på vilken dator eller telefon som helst med lösenordet, som du ger separat: på lappen eller per telefon.</translation>
    </message>
    <message>
        <source>Everything: pages, attachments and a copy for machines, for whoever wants to carry the data over. Opens with 7-Zip, Keka or ZArchiver, not with Windows alone.</source>
        <translation>Allt: sidor, bilagor och en maskinläsbar kopia för den som vill flytta uppgifterna. Öppnas med 7-Zip, Keka eller ZArchiver, inte med bara Windows.</translation>
    </message>
    <message>
        <source>A weaker lock (AES-128) that older programs open. Only when the recipient cannot open the other.</source>
        <translation>En svagare låsning (AES-128) som också äldre program öppnar. Bara om mottagaren inte kan öppna den andra.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) masked</source>
        <translation>
            <numerusform>%n ställe dolt</numerusform>
            <numerusform>%n ställen dolda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n bortlämnad</numerusform>
            <numerusform>%n bortlämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n bilaga</numerusform>
            <numerusform>%n bilagor</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Gjort {day}.</translation>
    </message>
    <message>
        <source>Not handed over yet.</source>
        <translation>Inte överlämnat ännu.</translation>
    </message>
    <message>
        <source>Handed over on {day} to {whom}: {how}.</source>
        <translation>Överlämnat {day} till {whom}: {how}.</translation>
    </message>
    <message>
        <source>The copy is still on this computer.</source>
        <translation>Kopian finns ännu på den här datorn.</translation>
    </message>
    <message>
        <source>Copy deleted on {day}.</source>
        <translation>Kopian raderad {day}.</translation>
    </message>
    <message>
        <source>Address to send it to: {address}</source>
        <translation>Adress att skicka det till: {address}</translation>
    </message>
    <message>
        <source>Do not send it to the address on file: that mailbox is the orderer&apos;s. Hand it over at a meeting, or ask for the person&apos;s own address.</source>
        <translation>Skicka det inte till adressen på kortet: postlådan är beställarens. Överlämna paketet vid en träff eller be om personens egen adress.</translation>
    </message>
    <message>
        <source>There is no address that is surely the person&apos;s own. Hand it over at a meeting.</source>
        <translation>Ingen adress är säkert personens egen. Överlämna paketet vid en träff.</translation>
    </message>
    <message>
        <source>This mailbox belongs to the orderer, not to the person.</source>
        <translation>Den här postlådan är beställarens, inte personens egen.</translation>
    </message>
    <message>
        <source>This address is on somebody else&apos;s card.</source>
        <translation>Den här adressen finns på någon annans kort.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>This page</source>
        <translation>Den här sidan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hjälptext</translation>
    </message>
    <message>
        <source>Back in the help</source>
        <translation>Tillbaka i hjälpen</translation>
    </message>
    <message>
        <source>Print the help</source>
        <translation>Skriv ut hjälpen</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Stäng hjälpen</translation>
    </message>
    <message>
        <source>Print this topic…</source>
        <translation>Skriv ut det här avsnittet…</translation>
    </message>
    <message>
        <source>Print the whole handbook…</source>
        <translation>Skriv ut hela handboken…</translation>
    </message>
    <message>
        <source>Save the handbook as PDF…</source>
        <translation>Spara handboken som PDF…</translation>
    </message>
    <message>
        <source>There is no help on this page yet. The shortcuts are on the other tab.</source>
        <translation>Det finns ännu ingen hjälp för den här sidan. Kortkommandona finns på den andra fliken.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words. Try another word, or look into the contents.</source>
        <translation>De här orden finns inte i hjälpen. Pröva ett annat ord eller se i innehållet.</translation>
    </message>
    <message>
        <source>This field: {name}</source>
        <translation>Det här fältet: {name}</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Sidorna skapas…</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Välj en fil…</translation>
    </message>
    <message>
        <source>A list from a spreadsheet (CSV or XLSX), contacts from Google or Outlook (CSV), or cards from a phone or an address book (vCard).</source>
        <translation>En lista ur ett kalkylprogram (CSV eller XLSX), kontakter från Google eller Outlook (CSV) eller visitkort från en telefon eller adressbok (vCard).</translation>
    </message>
    <message>
        <source>You see every column and every row before anything is saved. Clients who are here already are shown beside what exists, and the whole import can be taken back in one step.</source>
        <translation>Du ser varje kolumn och rad innan något sparas. Kunder som redan finns visas bredvid sitt kort, och hela importen kan ångras på en gång.</translation>
    </message>
    <message>
        <source>Nobody who is imported has given a consent by it: record consents one by one.</source>
        <translation>Importen är ingens samtycke: anteckna samtyckena ett i taget.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sägs inte</translation>
    </message>
    <message>
        <source>Clients: the role comes with a contract</source>
        <translation>Kunder: avtalet görs separat</translation>
    </message>
    <message>
        <source>From whom the details are</source>
        <translation>Varifrån uppgifterna fåtts</translation>
    </message>
    <message>
        <source>Got on</source>
        <translation>Fått den</translation>
    </message>
    <message>
        <source>The persons are</source>
        <translation>Personerna är</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Kolumnernas skiljetecken</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Vad kolumnerna betyder</translation>
    </message>
    <message>
        <source>Of all of them</source>
        <translation>Gäller alla rader</translation>
    </message>
    <message>
        <source>Import clients…</source>
        <translation>Hämta in kunder…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Spara listan…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Spara listan</translation>
    </message>
    <message>
        <source>Saved: {file}, {count} clients. The file is not encrypted.</source>
        <translation>Sparat: {file}, {count} kunder. Filen är inte krypterad.</translation>
    </message>
    <message>
        <source>Saving the list…</source>
        <translation>Sparar listan…</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Hämta in kunder</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Läser filen…</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Listor och visitkort</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Granskar raderna…</translation>
    </message>
    <message>
        <source>Importing clients…</source>
        <translation>Hämtar in kunder…</translation>
    </message>
    <message>
        <source>&amp;Look at the rows</source>
        <translation>&amp;Granska raderna</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n client(s)</source>
        <translation>
            <numerusform>&amp;Hämta in %n kund</numerusform>
            <numerusform>&amp;Hämta in %n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klar</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rader</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Rader som visas</translation>
    </message>
    <message>
        <source>What becomes of the row</source>
        <translation>Vad som görs med raden</translation>
    </message>
    <message>
        <source>In the file:</source>
        <translation>I filen:</translation>
    </message>
    <message>
        <source>Here already:</source>
        <translation>Finns redan:</translation>
    </message>
    <message>
        <source>No consent and no permission was made. Give the notice to those who lack it: Today shows who they are.</source>
        <translation>Inga samtycken eller tillstånd uppstod. Ge dataskyddsbeskrivningen till dem som inte har fått den: sidan Idag visar vilka de är.</translation>
    </message>
    <message>
        <source>These rows could not come in</source>
        <translation>De här raderna kunde inte hämtas</translation>
    </message>
    <message>
        <source>Rows that could not come in</source>
        <translation>Rader som inte kunde hämtas</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Lodstreck |</translation>
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
        <translation>Mac, före 2001</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolumn {number}</translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation>Lämnas bort: {columns}</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Kort {number}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>This client is here already. Usually such a row is left out.</source>
        <translation>Kunden finns redan här. Vanligen lämnas en sådan rad bort.</translation>
    </message>
    <message>
        <source>Somebody here is similar. Look whether it is the same client.</source>
        <translation>Här finns en liknande kund. Se efter om det är samma.</translation>
    </message>
    <message>
        <source>The same client is on row {number} of the file.</source>
        <translation>Samma kund finns på rad {number} i filen.</translation>
    </message>
    <message>
        <source>This person&apos;s data were erased for good. Import them only if they have become a client again.</source>
        <translation>Personens uppgifter har raderats slutgiltigt. Hämta in dem bara om personen har blivit kund på nytt.</translation>
    </message>
    <message>
        <source>This client is not here yet.</source>
        <translation>Kunden finns inte här ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) imported</source>
        <translation>
            <numerusform>%n kund hämtad</numerusform>
            <numerusform>%n kunder hämtade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) completed</source>
        <translation>
            <numerusform>%n kort kompletterat</numerusform>
            <numerusform>%n kort kompletterade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out as already here</source>
        <translation>
            <numerusform>%n lämnades bort, finns redan</numerusform>
            <numerusform>%n lämnades bort, finns redan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not come in</source>
        <translation>
            <numerusform>%n rad kunde inte hämtas</numerusform>
            <numerusform>%n rader kunde inte hämtas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InPageConfirm</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Language of the papers</source>
        <translation>Papperens språk</translation>
    </message>
    <message>
        <source>&amp;Save the pack…</source>
        <translation>&amp;Spara inspektionsmappen…</translation>
    </message>
    <message>
        <source>Save with the names…</source>
        <translation>Spara med namnen…</translation>
    </message>
    <message>
        <source>Making the pack…</source>
        <translation>Skapar inspektionsmappen…</translation>
    </message>
    <message>
        <source>Where the pack is saved</source>
        <translation>Var inspektionsmappen sparas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>inget ännu</translation>
    </message>
    <message>
        <source>&amp;Mask the names and save…</source>
        <translation>&amp;Dölj namnen och spara…</translation>
    </message>
    <message numerus="yes">
        <source>Your texts name people on file in %n place(s). Mend them where they stand, or have the names masked in the pack; your own texts stay as they are.</source>
        <translation>
            <numerusform>På %n ställe i dina texter nämns personer i registret. Rätta dem där de står, eller dölj namnen i mappen; dina egna texter förblir som de är.</numerusform>
            <numerusform>På %n ställen i dina texter nämns personer i registret. Rätta dem där de står, eller dölj namnen i mappen; dina egna texter förblir som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>What the Data Protection Ombudsman may ask to see, in one file. Supervisees, requesters and people a breach concerns are not named; orderers are, where you process data on their behalf.</source>
        <translation>Det som dataombudsmannen kan be att få se, i en fil. Handledda, de som gjort en begäran och de som berörs av en incident namnges inte. Beställare namnges när du behandlar uppgifter för deras räkning.</translation>
    </message>
    <message>
        <source>Your own texts are looked through for the names of people on file; notices go along as they were given. Look through the pack before you give it: it is not encrypted.</source>
        <translation>I dina egna texter söks namnen på dem som finns i registret; beskrivningarna följer med så som de har överlämnats. Gå igenom mappen innan du ger den vidare: den är inte krypterad.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Vad den innehåller</translation>
    </message>
    <message>
        <source>Inspection pack</source>
        <translation>Inspektionsmapp</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Close without changing anything</source>
        <translation>Stäng utan att ändra något</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) follow it already.</source>
        <translation>
            <numerusform>Ändringen gäller redan %n säkerhetskopia.</numerusform>
            <numerusform>Ändringen gäller redan %n säkerhetskopior.</numerusform>
        </translation>
    </message>
    <message>
        <source>{medium} is not here: its backups open with the old one until you plug it in while the program is open, or until they go out of date on {date}.</source>
        <translation>{medium} är inte ansluten: säkerhetskopiorna där öppnas som förut tills du ansluter platsen medan programmet är öppet, eller tills kopiorna blir för gamla {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be changed and still open with the old one.</source>
        <translation>
            <numerusform>%n säkerhetskopia kunde inte ändras och öppnas fortfarande som förut.</numerusform>
            <numerusform>%n säkerhetskopior kunde inte ändras och öppnas fortfarande som förut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>It opens the client file on this computer. The recovery code stays the same.</source>
        <translation>Den öppnar kundfilen på den här datorn. När du byter den är återställningskoden densamma.</translation>
    </message>
    <message>
        <source>Change the pass&amp;phrase…</source>
        <translation>Byt &amp;lösenfras…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningspapper</translation>
    </message>
    <message>
        <source>The code on it opens the file when the passphrase is forgotten. Make a new one when the sheet is lost, or somebody else may have seen it. The old one works until the new one is proved.</source>
        <translation>Koden på det öppnar filen när lösenfrasen är bortglömd. Gör ett nytt om papperet är borta eller någon annan kan ha sett det. Det gamla gäller tills det nya har kontrollerats.</translation>
    </message>
    <message>
        <source>Make a new recovery &amp;sheet…</source>
        <translation>Gör ett nytt återställnings&amp;papper…</translation>
    </message>
    <message>
        <source>If you can no longer do it yourself</source>
        <translation>Om du inte längre kan själv</translation>
    </message>
    <message>
        <source>The recovery code in two halves on two sheets: one in a sealed envelope for a person you trust, the other elsewhere. Alone neither opens anything.</source>
        <translation>Återställningskoden i två halvor på två papper: den ena i ett förslutet kuvert hos någon du litar på, den andra på ett annat ställe. Ensam öppnar ingendera något.</translation>
    </message>
    <message>
        <source>Make two &amp;halves…</source>
        <translation>Gör t&amp;vå halvor…</translation>
    </message>
    <message>
        <source>Somebody saw the passphrase</source>
        <translation>Någon såg lösenfrasen</translation>
    </message>
    <message>
        <source>A new passphrase alone is not enough then: whoever has copied the file earlier could go on using the old one. The file and the backups are encrypted under a new key.</source>
        <translation>Då räcker det inte med bara en ny lösenfras: den som redan har kopierat filen kunde fortsätta använda den gamla. Filen och säkerhetskopiorna krypteras med en ny nyckel.</translation>
    </message>
    <message>
        <source>&amp;Replace all keys…</source>
        <translation>Byt &amp;alla nycklar…</translation>
    </message>
    <message>
        <source>Encrypting the client file anew…</source>
        <translation>Krypterar kundfilen på nytt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>Öppna med den nya lösenfrasen</translation>
    </message>
    <message>
        <source>The client file is under a new key</source>
        <translation>Kundfilen är krypterad med en ny nyckel</translation>
    </message>
    <message>
        <source>The old passphrase and the old recovery sheet no longer open it.</source>
        <translation>Den gamla lösenfrasen och det gamla återställningspapperet öppnar den inte längre.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ingenting ändrades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>It takes a few seconds, longer with many backups. Do not switch the computer off.</source>
        <translation>Det tar några sekunder, längre om säkerhetskopiorna är många. Stäng inte av datorn.</translation>
    </message>
    <message>
        <source>Next: a new recovery sheet</source>
        <translation>Härnäst: ett nytt återställningspapper</translation>
    </message>
    <message>
        <source>This is the new recovery code. The old sheet stops working once the file is encrypted anew.</source>
        <translation>Det här är den nya återställningskoden. Det gamla papperet slutar gälla när filen har krypterats på nytt.</translation>
    </message>
    <message>
        <source>Encrypt the file anew…</source>
        <translation>Kryptera filen på nytt…</translation>
    </message>
    <message>
        <source>Making new keys…</source>
        <translation>Gör nya nycklar…</translation>
    </message>
    <message>
        <source>Encrypt the client file anew?</source>
        <translation>Ska kundfilen krypteras på nytt?</translation>
    </message>
    <message>
        <source>The file and every backup in reach are encrypted under a new key.</source>
        <translation>Filen och alla säkerhetskopior som går att nå krypteras med en ny nyckel.</translation>
    </message>
    <message>
        <source>The old passphrase, the old recovery sheet and its halves stop working. Destroy those papers.</source>
        <translation>Den gamla lösenfrasen, det gamla återställningspapperet och dess halvor slutar gälla. Förstör de papperen.</translation>
    </message>
    <message>
        <source>Then the program locks, and opens with the new passphrase. This cannot be undone.</source>
        <translation>Sedan låser sig programmet och öppnas med den nya lösenfrasen. Det här går inte att ångra.</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>byt</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <translation>Kryptera på nytt</translation>
    </message>
    <message>
        <source>Take the new sheet into use</source>
        <translation>Ta det nya papperet i bruk</translation>
    </message>
    <message>
        <source>Taking the new sheet into use…</source>
        <translation>Tar det nya papperet i bruk…</translation>
    </message>
    <message>
        <source>The new recovery sheet is in force. Destroy the old one and any halves of it.</source>
        <translation>Det nya återställningspapperet gäller. Förstör det gamla och eventuella halvor av det.</translation>
    </message>
    <message>
        <source>&amp;Recovery code from your sheet</source>
        <translation>Återställnings&amp;koden på ditt papper</translation>
    </message>
    <message>
        <source>It proves at the same time that your sheet still works.</source>
        <translation>Samtidigt visar det sig att ditt papper ännu fungerar.</translation>
    </message>
    <message>
        <source>First half is entrusted to (printed, kept nowhere)</source>
        <translation>Vem den första halvan anförtros (skrivs ut, sparas inte)</translation>
    </message>
    <message>
        <source>Where the first half lies</source>
        <translation>Var den första halvan finns</translation>
    </message>
    <message>
        <source>Where the second half lies</source>
        <translation>Var den andra halvan finns</translation>
    </message>
    <message>
        <source>Make the two sheets</source>
        <translation>Gör de två papperen</translation>
    </message>
    <message>
        <source>Both sheets are ready. Put the first into a sealed envelope for the person you trust, and the second somewhere else, so that nobody gets both by chance. Closing this forgets them.</source>
        <translation>Båda papperen är klara. Förslut det första i ett kuvert för den du litar på och lägg det andra på ett annat ställe, så att ingen råkar få båda. När du stänger det här minns programmet dem inte längre.</translation>
    </message>
    <message>
        <source>half-1.pdf</source>
        <translation>halva-1.pdf</translation>
    </message>
    <message>
        <source>half-2.pdf</source>
        <translation>halva-2.pdf</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Skickat till skrivaren.</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>Första halvan</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Andra halvan</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as a sheet…</source>
        <translation>Spara PDF…</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Saving a backup…</source>
        <translation>Sparar en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Brev</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Till vem</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Rubrik</translation>
    </message>
    <message>
        <source>An empty line begins a paragraph, “# ” a heading, “- ” a point of a list.</source>
        <translation>En tom rad börjar ett stycke, ”# ” en rubrik och ”- ” en punkt i en lista.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;How it left</source>
        <translation>&amp;Hur det skickades</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Märk som skickat</translation>
    </message>
    <message>
        <source>The letter as it is printed</source>
        <translation>Brevet så som det skrivs ut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>Det skickades…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Förkasta brevet</translation>
    </message>
    <message>
        <source>A letter that was sent stays in its language.</source>
        <translation>Språket i ett skickat brev kan inte bytas.</translation>
    </message>
    <message>
        <source>Propose the letter anew in this language? The text here is replaced.</source>
        <translation>Ska brevet föreslås på nytt på det här språket? Texten här ersätts.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Föreslå på nytt</translation>
    </message>
    <message>
        <source>This letter has changes that are not saved.</source>
        <translation>Ändringarna i brevet är inte sparade.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Spara inte</translation>
    </message>
    <message>
        <source>How did the letter leave? Afterwards it is not changed any more.</source>
        <translation>Hur skickades brevet? Därefter kan det inte ändras.</translation>
    </message>
    <message>
        <source>Drawing the letter…</source>
        <translation>Skapar brevet…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Request {number}: letters</source>
        <translation>Begäran {number}: brev</translation>
    </message>
    <message>
        <source>New: {letter}</source>
        <translation>Nytt: {letter}</translation>
    </message>
    <message>
        <source>{letter}, not sent</source>
        <translation>{letter}, inte skickat</translation>
    </message>
    <message>
        <source>{letter}, sent {day}</source>
        <translation>{letter}, skickat {day}</translation>
    </message>
    <message>
        <source>Sent {day} ({how}). It is kept as it is; write another one to add something.</source>
        <translation>Skickat {day} ({how}). Brevet sparas som det är. Om något ska tilläggas, skriv ett nytt.</translation>
    </message>
    <message>
        <source>Saved {day}, not sent yet.</source>
        <translation>Sparat {day}, inte skickat ännu.</translation>
    </message>
    <message>
        <source>A proposal from what is known of the case. Change what you like; nothing is saved yet.</source>
        <translation>Ett förslag utifrån det som är känt om begäran. Ändra fritt; inget är sparat ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in [square brackets] still to be filled in or removed.</source>
        <translation>
            <numerusform>%n ställe [inom hakparenteser] ska ännu fyllas i eller tas bort.</numerusform>
            <numerusform>%n ställen [inom hakparenteser] ska ännu fyllas i eller tas bort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalisedField</name>
    <message>
        <source>{language}: missing</source>
        <translation>{language}: saknas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong that should not have (number {number}). What you have saved is safe.</source>
        <translation>Något gick fel som inte borde ha gjort det (nummer {number}). Det du har sparat är i säkerhet.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge with another card…</source>
        <translation>Slå ihop med ett annat kort…</translation>
    </message>
    <message>
        <source>Somebody with these details was erased from this file earlier, perhaps at their own request. Enter them again only for a new reason.</source>
        <translation>En person med de här uppgifterna har tidigare raderats ur filen, kanske på egen begäran. Lägg till personen på nytt bara om det finns ett nytt skäl.</translation>
    </message>
    <message>
        <source>There is a card like this already: {name}.</source>
        <translation>Det finns redan ett likadant kort: {name}.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Öppna det kortet</translation>
    </message>
    <message>
        <source>Save a new card</source>
        <translation>Spara ett nytt kort</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Möjliga dubbletter…</translation>
    </message>
    <message>
        <source>Merge two cards</source>
        <translation>Slå ihop två kort</translation>
    </message>
    <message>
        <source>Which value stays where they differ?</source>
        <translation>Vilket värde blir kvar där korten skiljer sig?</translation>
    </message>
    <message>
        <source>Merge the cards</source>
        <translation>Slå ihop korten</translation>
    </message>
    <message>
        <source>The two cards say the same.</source>
        <translation>Korten har samma uppgifter.</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Byt vilket som blir kvar</translation>
    </message>
    <message>
        <source>They are two, leave them</source>
        <translation>De är två olika kunder</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blir kvar</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Slås ihop med det</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>Båda efter varandra</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Ways to reach them, from both cards</source>
        <translation>Kontaktuppgifter från båda korten</translation>
    </message>
    <message>
        <source>Of the other card nothing is left in the file. You can undo this until you lock it.</source>
        <translation>Av det andra kortet blir ingenting kvar i filen. Du kan ångra det här tills du låser programmet.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the card that goes move to the one that stays.</source>
        <translation>
            <numerusform>%n uppgift flyttas från kortet som försvinner till kortet som blir kvar.</numerusform>
            <numerusform>%n uppgifter flyttas från kortet som försvinner till kortet som blir kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>i arkivet</translation>
    </message>
    <message>
        <source>Unit of</source>
        <translation>Enhet inom</translation>
    </message>
    <message>
        <source>Relationship began</source>
        <translation>Kundförhållandet började</translation>
    </message>
    <message>
        <source>Relationship ended</source>
        <translation>Kundförhållandet upphörde</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Möjliga dubbletter</translation>
    </message>
    <message>
        <source>Two cards that may be of one client</source>
        <translation>Två kort som kan gälla samma kund</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Söker dubbletter…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s). Enter lays the two cards side by side.</source>
        <translation>
            <numerusform>%n par. Enter lägger korten bredvid varandra.</numerusform>
            <numerusform>%n par. Enter lägger korten bredvid varandra.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two cards look like the same client.</source>
        <translation>Inga två kort ser ut att gälla samma kund.</translation>
    </message>
    <message>
        <source>Merge with another card</source>
        <translation>Slå ihop med ett annat kort</translation>
    </message>
    <message>
        <source>A part of the other card&apos;s name</source>
        <translation>En del av det andra kortets namn</translation>
    </message>
    <message>
        <source>These cards look like the same client. Look for any other by its name.</source>
        <translation>De här korten ser ut att gälla samma kund. Andra kan du söka på namn.</translation>
    </message>
    <message>
        <source>No other card looks like this client. Look for the other one by its name.</source>
        <translation>Inget annat kort ser ut att gälla samma kund. Sök det andra kortet på namn.</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (i arkivet)</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today {time}</source>
        <translation>idag kl. {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>igår kl. {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Dataskyddsbeskrivningar</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Tjänsteleverantörer</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Lagring och gallring</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper och pärmar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>The recovery code is right. Give the file a new passphrase; the code stays valid.</source>
        <translation>Återställningskoden är rätt. Ge filen en ny lösenfras; koden gäller fortfarande.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Back to the sections</source>
        <translation>Tillbaka till avsnitten</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>Nothing is printed for an unanswered field. Open a line to see to it.</source>
        <translation>Ett obesvarat fält skrivs inte ut. Öppna en rad, så ser du vad du kan göra.</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Allt är besvarat</translation>
    </message>
    <message>
        <source>Read the page beside once more in each language, then save it or print it.</source>
        <translation>Läs sidan bredvid en gång till på varje språk. Spara eller skriv ut den sedan.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Obesvarat</translation>
    </message>
    <message>
        <source>Not printed: the recipients say otherwise</source>
        <translation>Motstridigt, skrivs inte ut</translation>
    </message>
    <message>
        <source>In the client file but not named here</source>
        <translation>Finns i kundfilen men inte här</translation>
    </message>
    <message>
        <source>The law demands</source>
        <translation>Lagen kräver</translation>
    </message>
    <message>
        <source>A risk</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Printed in another language</source>
        <translation>Skrivs ut på ett annat språk</translation>
    </message>
    <message>
        <source>Recommendations, no duty</source>
        <translation>Rekommendationer, inga skyldigheter</translation>
    </message>
    <message>
        <source>Answer it, or choose that there is none</source>
        <translation>Svara, eller välj ”Finns inte”</translation>
    </message>
    <message>
        <source>Tell of the transfer, or correct the recipient</source>
        <translation>Berätta om överföringen eller rätta tjänsteleverantörens uppgifter</translation>
    </message>
    <message>
        <source>Add the category in your own words</source>
        <translation>Lägg till kategorin med egna ord</translation>
    </message>
    <message>
        <source>Write the translation</source>
        <translation>Skriv översättningen</translation>
    </message>
    <message>
        <source>Recipients: the ground for the transfer, or what it is used for</source>
        <translation>Tjänsteleverantörer: grunden för överföringen eller vad tjänsten används till</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>ditt eget namn</translation>
    </message>
    <message>
        <source>name of the business</source>
        <translation>företagets namn</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>postadress</translation>
    </message>
    <message>
        <source>phone or e-mail</source>
        <translation>telefon eller e-post</translation>
    </message>
    <message>
        <source>is there a data protection officer</source>
        <translation>finns det ett dataskyddsombud</translation>
    </message>
    <message>
        <source>why no data protection officer is needed</source>
        <translation>varför inget dataskyddsombud behövs</translation>
    </message>
    <message>
        <source>are there joint controllers</source>
        <translation>finns det gemensamt personuppgiftsansvariga</translation>
    </message>
    <message>
        <source>details</source>
        <translation>uppgifter</translation>
    </message>
    <message>
        <source>Your business: {field}</source>
        <translation>Ditt företag: {field}</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Ritar sidan…</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Från en mall</translation>
    </message>
    <message>
        <source>Empty register</source>
        <translation>Tomt register</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Sections of the notice</source>
        <translation>Beskrivningens avsnitt</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Beskrivningar</translation>
    </message>
    <message>
        <source>Balancing test: {purpose}</source>
        <translation>Intresseavvägning: {purpose}</translation>
    </message>
    <message>
        <source>Is an impact assessment needed</source>
        <translation>Behövs en konsekvensbedömning</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>Vilken sida</translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation>Sidan som den skrivs ut</translation>
    </message>
    <message>
        <source>For your own file. The authority may ask to see them; they are not in the notice.</source>
        <translation>För din egen pärm. Myndigheten kan be att få se dem; de finns inte i beskrivningen.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Skriv texten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>balancing-test</source>
        <translation>intresseavvagning</translation>
    </message>
    <message>
        <source>risk-check</source>
        <translation>riskbedomning</translation>
    </message>
    <message>
        <source>Balancing tests and risk</source>
        <translation>Intresseavvägningar och riskbedömning</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n sida skickad till skrivaren.</numerusform>
            <numerusform>%n sidor skickade till skrivaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Skriver ut…</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Spara som webbsida</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Spara som ren text</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren text</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>More on this notice</source>
        <translation>Fler funktioner för beskrivningen</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Inga beskrivningar ännu</translation>
    </message>
    <message>
        <source>A notice tells people what you do with their data. Begin by telling what you do.</source>
        <translation>Beskrivningen berättar för människor vad du gör med deras uppgifter. Börja med att berätta vad du arbetar med.</translation>
    </message>
    <message>
        <source>Tell what you do</source>
        <translation>Berätta vad du gör</translation>
    </message>
    <message>
        <source>Bring in an old notice</source>
        <translation>Hämta in en gammal beskrivning</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Spara som webbsida…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Spara som ren text…</translation>
    </message>
    <message>
        <source>Changed in the form. Save keeps it.</source>
        <translation>Ändrat i formuläret. Spara, så blir ändringen kvar.</translation>
    </message>
    <message>
        <source>This register has changes that are not saved.</source>
        <translation>Ändringarna i registret är inte sparade.</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>You began to edit a register and did not save it.</source>
        <translation>Du började redigera ett register och sparade inte.</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Fortsätt med dem</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Förkasta dem</translation>
    </message>
    <message>
        <source>Another register has this short name. Choose another one.</source>
        <translation>Ett annat register har det här kortnamnet. Välj ett annat.</translation>
    </message>
    <message numerus="yes">
        <source>%n to see to</source>
        <translation>
            <numerusform>%n att se över</numerusform>
            <numerusform>%n att se över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to translate</source>
        <translation>
            <numerusform>%n att översätta</numerusform>
            <numerusform>%n att översätta</numerusform>
        </translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Beskrivningens språk</translation>
    </message>
    <message>
        <source>How much of the notice is shown</source>
        <translation>Hur mycket av beskrivningen som visas</translation>
    </message>
    <message>
        <source>More ways to save</source>
        <translation>Andra sätt att spara</translation>
    </message>
    <message>
        <source>The notice as it will be printed</source>
        <translation>Beskrivningen som den skrivs ut</translation>
    </message>
    <message>
        <source>Whole page width</source>
        <translation>Hela sidans bredd</translation>
    </message>
    <message>
        <source>Versions of the notice</source>
        <translation>Beskrivningens versioner</translation>
    </message>
    <message>
        <source>The version word for word</source>
        <translation>Versionen ord för ord</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som ändrats</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>What to show of the version</source>
        <translation>Vad som visas av versionen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>There is no earlier version to compare with.</source>
        <translation>Det finns ingen tidigare version att jämföra med.</translation>
    </message>
    <message>
        <source>It says the same, word for word, as version {number}.</source>
        <translation>Beskrivningen är ord för ord densamma som version {number}.</translation>
    </message>
    <message>
        <source>The words are those of version {number}; only their order or layout differs.</source>
        <translation>Orden är desamma som i version {number}. Bara ordningen eller utseendet är annorlunda.</translation>
    </message>
    <message>
        <source>In use from {date}</source>
        <translation>Gäller från {date}</translation>
    </message>
    <message>
        <source>This is the first version in this language.</source>
        <translation>Det här är den första versionen på det här språket.</translation>
    </message>
    <message>
        <source>The words are the same; only their order or layout differs.</source>
        <translation>Orden är desamma. Bara ordningen eller utseendet är annorlunda.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Gör sidorna…</translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation>Mer exakt</translation>
    </message>
    <message>
        <source>{more} ({count} filled in)</source>
        <translation>{more} (ifyllt: {count})</translation>
    </message>
    <message>
        <source>Close: {row}</source>
        <translation>Stäng: {row}</translation>
    </message>
    <message>
        <source>Open: {row}</source>
        <translation>Öppna: {row}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Row removed.</source>
        <translation>Raden borttagen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered: {what}</source>
        <translation>Obesvarat: {what}</translation>
    </message>
    <message>
        <source>Not printed, because a recipient is elsewhere: {what}</source>
        <translation>Skrivs inte ut, eftersom en tjänsteleverantör finns på annat håll: {what}</translation>
    </message>
    <message>
        <source>In the client file but not named here: {what}</source>
        <translation>Finns i kundfilen men nämns inte här: {what}</translation>
    </message>
    <message>
        <source>Translation missing: {what}</source>
        <translation>Översättning saknas: {what}</translation>
    </message>
    <message>
        <source>The law demands more: {what}</source>
        <translation>Lagen kräver: {what}</translation>
    </message>
    <message>
        <source>A risk: {what}</source>
        <translation>Risk: {what}</translation>
    </message>
    <message>
        <source>Recommended: {what}</source>
        <translation>Rekommendation: {what}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>How somebody asks to see, correct or erase their data. The answer is due in a month.</source>
        <translation>Hur man begär att få se, rätta eller radera sina uppgifter. Svara inom en månad.</translation>
    </message>
    <message>
        <source>Any way will do for the person asking; you may tell which ones suit best.</source>
        <translation>En begäran får komma på vilket sätt som helst. Du kan berätta vilka sätt som passar bäst.</translation>
    </message>
    <message>
        <source>Ways to reach you</source>
        <translation>Hur man når dig</translation>
    </message>
    <message>
        <source>At least two. A request counts by any way it comes, also by word of mouth.</source>
        <translation>Minst två. En begäran gäller hur den än kommer, också muntligen.</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Lägg till ett sätt</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>På vilket sätt</translation>
    </message>
    <message>
        <source>The way a request comes in.</source>
        <translation>Sättet som begäran kommer in på.</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adress eller nummer</translation>
    </message>
    <message>
        <source>Printed beside it; empty means as told of your business.</source>
        <translation>Skrivs ut bredvid. Tomt betyder: som i företagets uppgifter.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Anvisning</translation>
    </message>
    <message>
        <source>For example that any address will do and no form is needed.</source>
        <translation>Till exempel att vilken adress som helst duger och att ingen blankett behövs.</translation>
    </message>
    <message>
        <source>Only from an address that is in the register</source>
        <translation>Bara från en adress som finns i registret</translation>
    </message>
    <message>
        <source>Better left empty: the law lets people ask from any address.</source>
        <translation>Lämna helst tomt: lagen tillåter en begäran från vilken adress som helst.</translation>
    </message>
    <message>
        <source>Languages you answer in</source>
        <translation>Språk du svarar på</translation>
    </message>
    <message>
        <source>Finnish and Swedish if you can; whoever writes in another language gets an answer too.</source>
        <translation>Finska och svenska om du kan. Den som skriver på ett annat språk får också svar.</translation>
    </message>
    <message>
        <source>How you make sure who asks</source>
        <translation>Hur du försäkrar dig om vem som frågar</translation>
    </message>
    <message>
        <source>Only where there is doubt, and gently: a call to a number you know. No copies of identity cards.</source>
        <translation>Bara i oklara fall och varsamt: ett samtal till ett bekant nummer. Inga kopior av identitetskort.</translation>
    </message>
    <message>
        <source>What a request should say</source>
        <translation>Vad begäran ska innehålla</translation>
    </message>
    <message>
        <source>You may ask what it is about; nobody has to answer that.</source>
        <translation>Du får fråga vad saken gäller, men ingen måste svara.</translation>
    </message>
    <message>
        <source>You also correct errors without being asked</source>
        <translation>Du rättar fel också utan att någon ber om det</translation>
    </message>
    <message>
        <source>Printed as a promise: what you notice to be wrong is put right.</source>
        <translation>Skrivs ut som ett löfte: du rättar fel som du märker.</translation>
    </message>
    <message>
        <source>When a request may be refused</source>
        <translation>När en begäran kan vägras</translation>
    </message>
    <message>
        <source>That the refusal comes in writing with its reasons, and where to complain.</source>
        <translation>Att vägran ges skriftligen med motivering, och vart man kan klaga.</translation>
    </message>
    <message>
        <source>Your own way of doing, right by right</source>
        <translation>Ditt eget sätt att göra, per rättighet</translation>
    </message>
    <message>
        <source>Only where you do something special for one right.</source>
        <translation>Bara om du sköter någon rättighet på ett särskilt sätt.</translation>
    </message>
    <message>
        <source>Add a right</source>
        <translation>Lägg till en rättighet</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rättighet</translation>
    </message>
    <message>
        <source>The right of the person that this concerns.</source>
        <translation>Den rättighet som det här gäller.</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Hur det sköts</translation>
    </message>
    <message>
        <source>What you do and by when, beyond what the program prints of this right.</source>
        <translation>Vad du gör och senast när, utöver det som programmet skriver ut om rättigheten.</translation>
    </message>
    <message>
        <source>A signature is asked for</source>
        <translation>Underskrift krävs</translation>
    </message>
    <message>
        <source>The law does not ask for a signature.</source>
        <translation>Lagen kräver ingen underskrift.</translation>
    </message>
    <message>
        <source>What a person may forbid</source>
        <translation>Vad personen kan förbjuda</translation>
    </message>
    <message>
        <source>Uses and disclosures anybody may say no to, such as direct marketing.</source>
        <translation>Användning och utlämnande som vem som helst får förbjuda, till exempel direktmarknadsföring.</translation>
    </message>
    <message>
        <source>Add a ban</source>
        <translation>Lägg till ett förbud</translation>
    </message>
    <message>
        <source>Use or disclosure</source>
        <translation>Användning eller utlämnande</translation>
    </message>
    <message>
        <source>What is forbidden, in a few words.</source>
        <translation>Vad som förbjuds, med några ord.</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automatiserade beslut</translation>
    </message>
    <message>
        <source>Decisions that a machine makes alone. A coach usually makes none.</source>
        <translation>Beslut som en maskin fattar ensam. En coach har vanligen inga sådana.</translation>
    </message>
    <message>
        <source>Decisions made by a machine alone</source>
        <translation>Beslut som en maskin fattar ensam</translation>
    </message>
    <message>
        <source>If there are any: how they are made and what follows from them.</source>
        <translation>Om sådana finns: hur de fattas och vad de leder till.</translation>
    </message>
    <message>
        <source>No such decisions</source>
        <translation>Inga sådana beslut</translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation>Profilering</translation>
    </message>
    <message>
        <source>A machine judges a person&apos;s traits or behaviour from the data.</source>
        <translation>En maskin bedömer utifrån uppgifterna personens egenskaper eller beteende.</translation>
    </message>
    <message>
        <source>No profiling</source>
        <translation>Ingen profilering</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Löften</translation>
    </message>
    <message>
        <source>What you promise beyond the law. A promise printed is a promise to keep.</source>
        <translation>Vad du lovar utöver lagen. Ett tryckt löfte ska hållas.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Lägg till ett löfte</translation>
    </message>
    <message>
        <source>Nothing needs to be promised; what is, is compared with what the file holds.</source>
        <translation>Ingenting behöver lovas. Löften jämförs med innehållet i kundfilen.</translation>
    </message>
    <message>
        <source>One you keep every day, for example: data are not sold.</source>
        <translation>Ett löfte som du håller varje dag, till exempel: uppgifterna säljs inte.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Kakor</translation>
    </message>
    <message>
        <source>What your website stores on a visitor&apos;s device, if this notice speaks for it.</source>
        <translation>Vad din webbplats sparar på besökarens enhet, om beskrivningen också gäller den.</translation>
    </message>
    <message>
        <source>Cookies on your website</source>
        <translation>Kakor på din webbplats</translation>
    </message>
    <message>
        <source>Everything the site stores in a browser, also what a counter of visitors stores.</source>
        <translation>Allt som webbplatsen sparar i webbläsaren, också det som en besöksräknare sparar.</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>Inga kakor</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>The address, for example www.example.fi.</source>
        <translation>Adressen, till exempel www.example.fi.</translation>
    </message>
    <message>
        <source>What cookies are used for</source>
        <translation>Vad kakorna används till</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>Add a use of cookies</source>
        <translation>Lägg till en användning av kakor</translation>
    </message>
    <message>
        <source>Running the site, counting visitors, advertising.</source>
        <translation>Webbplatsens funktion, besöksräkning, reklam.</translation>
    </message>
    <message>
        <source>One use.</source>
        <translation>En användning.</translation>
    </message>
    <message>
        <source>Each cookie</source>
        <translation>Kakorna en i taget</translation>
    </message>
    <message>
        <source>One row each. The browser&apos;s own tools show which there are.</source>
        <translation>En rad för var och en. Webbläsarens egna verktyg visar vilka som finns.</translation>
    </message>
    <message>
        <source>Add a cookie</source>
        <translation>Lägg till en kaka</translation>
    </message>
    <message>
        <source>How a visitor refuses them</source>
        <translation>Hur besökaren tackar nej till dem</translation>
    </message>
    <message>
        <source>As easily as agreeing, in the same place. Browser settings are no consent.</source>
        <translation>Lika lätt som att samtycka, och på samma ställe. Webbläsarens inställningar är inget samtycke.</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Kaka</translation>
    </message>
    <message>
        <source>The name as the browser shows it.</source>
        <translation>Namnet så som webbläsaren visar det.</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Vems den är</translation>
    </message>
    <message>
        <source>Your own site&apos;s, or the service that stores it.</source>
        <translation>Din egen webbplats eller den tjänst som sparar den.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>För vilket ändamål</translation>
    </message>
    <message>
        <source>In a few plain words.</source>
        <translation>Med några få enkla ord.</translation>
    </message>
    <message>
        <source>What it gathers</source>
        <translation>Vad den samlar in</translation>
    </message>
    <message>
        <source>For example pages visited, or nothing but a number.</source>
        <translation>Till exempel besökta sidor eller bara ett nummer.</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Varaktighet</translation>
    </message>
    <message>
        <source>For example: 13 months, or until the browser is closed.</source>
        <translation>Till exempel: 13 månader eller tills webbläsaren stängs.</translation>
    </message>
    <message>
        <source>The site does not work without it</source>
        <translation>Webbplatsen fungerar inte utan den</translation>
    </message>
    <message>
        <source>Only these may be stored without asking. Counting visitors is not one of them.</source>
        <translation>Bara sådana får sparas utan att fråga. Besöksräkning hör inte till dem.</translation>
    </message>
    <message>
        <source>Data that cookies gather</source>
        <translation>Uppgifter som kakorna samlar in</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Add data</source>
        <translation>Lägg till uppgifter</translation>
    </message>
    <message>
        <source>What is learned of the visitor all in all.</source>
        <translation>Vad man sammanlagt får veta om besökaren.</translation>
    </message>
    <message>
        <source>One kind of data.</source>
        <translation>Ett slag av uppgifter.</translation>
    </message>
    <message>
        <source>Tracking by others</source>
        <translation>Spårning av andra</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Spårning</translation>
    </message>
    <message>
        <source>Add tracking</source>
        <translation>Lägg till spårning</translation>
    </message>
    <message>
        <source>Services that follow the visitor from site to site.</source>
        <translation>Tjänster som följer besökaren från webbplats till webbplats.</translation>
    </message>
    <message>
        <source>Who follows, and for what.</source>
        <translation>Vem som följer och för vilket ändamål.</translation>
    </message>
    <message>
        <source>Combining with other data</source>
        <translation>Samkörning med andra uppgifter</translation>
    </message>
    <message>
        <source>For example with what somebody wrote in a form.</source>
        <translation>Till exempel med det som besökaren skrev i ett formulär.</translation>
    </message>
    <message>
        <source>What refusing changes</source>
        <translation>Vad som ändras om man tackar nej</translation>
    </message>
    <message>
        <source>What stops working, if anything.</source>
        <translation>Vad som slutar fungera, om något.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Printed at the end of the notice.</source>
        <translation>Skrivs ut i slutet av beskrivningen.</translation>
    </message>
    <message>
        <source>Drawn up</source>
        <translation>Upprättad</translation>
    </message>
    <message>
        <source>The day this notice was first written. A plus sign means today.</source>
        <translation>Dagen då beskrivningen först upprättades. Ett plustecken betyder idag.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>The day its words last changed. Publishing a version sets its own date.</source>
        <translation>Dagen då texten senast ändrades. En version som tas i bruk får sitt eget datum.</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>The day from which it holds; empty is fine.</source>
        <translation>Dagen från och med vilken beskrivningen gäller. Får lämnas tomt.</translation>
    </message>
    <message>
        <source>Your own sections</source>
        <translation>Egna avsnitt</translation>
    </message>
    <message>
        <source>Anything else the notice should tell, each under its own heading.</source>
        <translation>Annat som beskrivningen bör berätta, under egna rubriker.</translation>
    </message>
    <message>
        <source>Sections of your own</source>
        <translation>Egna avsnitt</translation>
    </message>
    <message>
        <source>Printed after the rest, or where the appearance puts them.</source>
        <translation>Skrivs ut efter det övriga eller där utseendet placerar dem.</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Lägg till ett avsnitt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Short, like the other headings.</source>
        <translation>Kort, liksom de andra rubrikerna.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>In plain words; what the law asks for has a field of its own.</source>
        <translation>Med enkla ord. Det som lagen kräver har sitt eget fält.</translation>
    </message>
    <message>
        <source>How long kept</source>
        <translation>Lagringstider</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Lagringsregler</translation>
    </message>
    <message>
        <source>Each kind of record has its own reason and period. One period for everything seldom holds.</source>
        <translation>Varje slag av uppgifter har sitt eget skäl och sin egen tid. En och samma tid för allt är sällan rätt.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Lägg till en regel</translation>
    </message>
    <message>
        <source>Remarks on keeping</source>
        <translation>Anmärkningar om lagringen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Lägg till en anmärkning</translation>
    </message>
    <message>
        <source>What holds for all of it, for example how long backups live.</source>
        <translation>Vad som gäller allt, till exempel hur länge säkerhetskopior sparas.</translation>
    </message>
    <message>
        <source>One sentence.</source>
        <translation>En mening.</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>None chosen means everything in this register.</source>
        <translation>Om du inte väljer något gäller regeln hela registret.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>Nothing means: erased at once when the event has come.</source>
        <translation>Tomt betyder: raderas genast efter händelsen.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Vad tiden räknas från</translation>
    </message>
    <message>
        <source>What happens on the day the time begins to run.</source>
        <translation>Vad som händer den dag då tiden börjar löpa.</translation>
    </message>
    <message>
        <source>Why so long</source>
        <translation>Varför så länge</translation>
    </message>
    <message>
        <source>The reason is printed and shown beside every date.</source>
        <translation>Skälet skrivs ut i beskrivningen och visas vid varje datum.</translation>
    </message>
    <message>
        <source>Whose event counts</source>
        <translation>Vems händelse som avgör</translation>
    </message>
    <message>
        <source>The person&apos;s own last contact, the end of the whole contract, or the customer organisation&apos;s.</source>
        <translation>Personens egen senaste kontakt, hela avtalets slut eller kundorganisationens händelse.</translation>
    </message>
    <message>
        <source>Kept until the end of that calendar year</source>
        <translation>Sparas till kalenderårets slut</translation>
    </message>
    <message>
        <source>For accounting and for claims, which run to the end of a year.</source>
        <translation>För bokföring och anspråk: deras tid löper till årets slut.</translation>
    </message>
    <message>
        <source>The period in your own words</source>
        <translation>Lagringstiden med egna ord</translation>
    </message>
    <message>
        <source>Only where years and months do not say it; it must still be possible to compute the end.</source>
        <translation>Bara om år och månader inte räcker. Slutet måste ändå gå att räkna ut.</translation>
    </message>
    <message>
        <source>Kept longer when</source>
        <translation>Sparas längre när</translation>
    </message>
    <message>
        <source>What keeps a record past its day: a law, an open invoice, a claim.</source>
        <translation>Vad som gör att en uppgift sparas längre: en lag, en öppen faktura, ett anspråk.</translation>
    </message>
    <message>
        <source>The person may ask for erasure earlier</source>
        <translation>Raderas tidigare på begäran</translation>
    </message>
    <message>
        <source>Tick it where no law or contract keeps the record.</source>
        <translation>Kryssa för om ingen lag och inget avtal kräver att uppgiften sparas.</translation>
    </message>
    <message>
        <source>What the data may be used for meanwhile</source>
        <translation>Tillåten användning under tiden</translation>
    </message>
    <message>
        <source>When the service has ended, what is kept for invoices is not used for marketing.</source>
        <translation>När tjänsten har upphört används det som sparas för faktureringen inte för marknadsföring.</translation>
    </message>
    <message>
        <source>What is done at the end</source>
        <translation>Vad som görs till slut</translation>
    </message>
    <message>
        <source>Erased altogether, stripped of the name, or looked at once more. Nothing goes by itself.</source>
        <translation>Raderas helt, rensas från personuppgifter eller gås igenom. Ingenting raderas av sig själv.</translation>
    </message>
    <message>
        <source>One rule for each kind of record. The retention page counts its dates from these. There, under Retention rules, you see what a change would do before you save it.</source>
        <translation>En regel för varje slag av uppgifter. Datumen på sidan Lagring och gallring räknas ut från dem. Där, under Lagringsregler, ser du vad en ändring skulle göra innan du sparar den.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skydd</translation>
    </message>
    <message>
        <source>In general terms, so that it helps nobody to break in.</source>
        <translation>I allmänna drag, så att det inte hjälper någon att ta sig in.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Lägg till en åtgärd</translation>
    </message>
    <message>
        <source>One thing you really do, in general terms.</source>
        <translation>En sak som du verkligen gör, i allmänna drag.</translation>
    </message>
    <message>
        <source>For example a locked cabinet to which only you have a key.</source>
        <translation>Till exempel ett låst skåp som bara du har nyckel till.</translation>
    </message>
    <message>
        <source>Nothing on paper</source>
        <translation>Ingenting på papper</translation>
    </message>
    <message>
        <source>Computers and services</source>
        <translation>Datorer och tjänster</translation>
    </message>
    <message>
        <source>One thing you really do; no names of products.</source>
        <translation>En sak som du verkligen gör, utan produktnamn.</translation>
    </message>
    <message>
        <source>For example an encrypted client file and a locked screen.</source>
        <translation>Till exempel en krypterad kundfil och låst skärm.</translation>
    </message>
    <message>
        <source>Nothing electronic</source>
        <translation>Ingenting elektroniskt</translation>
    </message>
    <message>
        <source>Who gets data</source>
        <translation>Vem som får uppgifter</translation>
    </message>
    <message>
        <source>Service providers and others. Their own details are on the page Recipients.</source>
        <translation>Tjänsteleverantörer och andra. Deras egna uppgifter finns på sidan Tjänsteleverantörer.</translation>
    </message>
    <message>
        <source>Recipients by name</source>
        <translation>Tjänsteleverantörer vid namn</translation>
    </message>
    <message>
        <source>Everybody who can get at the data: mail, calendar, invoicing, accountant, video meetings.</source>
        <translation>Alla som kommer åt uppgifterna: e-post, kalender, fakturering, bokföringsbyrå, distansmöten.</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Lägg till en leverantör</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Ingen vid namn</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Tjänsteleverantör</translation>
    </message>
    <message>
        <source>Missing from the list? Enter it on the page Recipients first.</source>
        <translation>Saknas den i listan? Lägg först till den på sidan Tjänsteleverantörer.</translation>
    </message>
    <message>
        <source>What for, in this register</source>
        <translation>Till vad i det här registret</translation>
    </message>
    <message>
        <source>Empty means: as told on the page Recipients.</source>
        <translation>Tomt betyder: som på sidan Tjänsteleverantörer.</translation>
    </message>
    <message>
        <source>Recipients without a name</source>
        <translation>Mottagare utan namn</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Vilka de är</translation>
    </message>
    <message>
        <source>Add a kind of recipient</source>
        <translation>Lägg till en mottagare</translation>
    </message>
    <message>
        <source>A kind, where the name is not known or changes.</source>
        <translation>En kategori, när namnet inte är känt eller varierar.</translation>
    </message>
    <message>
        <source>For example an accounting office.</source>
        <translation>Till exempel en bokföringsbyrå.</translation>
    </message>
    <message>
        <source>Giving data on</source>
        <translation>Utlämnande av uppgifter</translation>
    </message>
    <message>
        <source>To others for their own purposes, to your other registers, or for all to read.</source>
        <translation>Till andra för deras egna ändamål, till dina andra register eller så att alla kan läsa dem.</translation>
    </message>
    <message>
        <source>Disclosures to others</source>
        <translation>Utlämnanden till andra</translation>
    </message>
    <message>
        <source>Those who use the data for purposes of their own: an orderer, an authority, a collection agency.</source>
        <translation>De som använder uppgifterna för egna ändamål: en beställare, en myndighet, en inkassobyrå.</translation>
    </message>
    <message>
        <source>Add a disclosure</source>
        <translation>Lägg till ett utlämnande</translation>
    </message>
    <message>
        <source>Nothing is disclosed</source>
        <translation>Ingenting lämnas ut</translation>
    </message>
    <message>
        <source>What, and to whom</source>
        <translation>Vad och till vem</translation>
    </message>
    <message>
        <source>The data and the receiver, for example: hours of meetings to the orderer.</source>
        <translation>Uppgifterna och mottagaren, till exempel: träffarnas timmar till beställaren.</translation>
    </message>
    <message>
        <source>On what condition</source>
        <translation>På vilket villkor</translation>
    </message>
    <message>
        <source>When it happens, and on whose leave.</source>
        <translation>När det sker och med vems tillstånd.</translation>
    </message>
    <message>
        <source>Use in your other registers</source>
        <translation>Användning i dina andra register</translation>
    </message>
    <message>
        <source>For example: subscribers of the newsletter become customers.</source>
        <translation>Till exempel: nyhetsbrevets prenumeranter blir kunder.</translation>
    </message>
    <message>
        <source>Add a use</source>
        <translation>Lägg till en användning</translation>
    </message>
    <message>
        <source>Not used elsewhere</source>
        <translation>Används inte på annat håll</translation>
    </message>
    <message>
        <source>To which register</source>
        <translation>Till vilket register</translation>
    </message>
    <message>
        <source>The name of the other register as its notice has it.</source>
        <translation>Det andra registrets namn så som det står i dess beskrivning.</translation>
    </message>
    <message>
        <source>Which data, and when</source>
        <translation>Vilka uppgifter och när</translation>
    </message>
    <message>
        <source>Only as much as the other register needs.</source>
        <translation>Bara så mycket som det andra registret behöver.</translation>
    </message>
    <message>
        <source>Publishing data</source>
        <translation>Publicering av uppgifter</translation>
    </message>
    <message>
        <source>For example references on your website, or a list of participants.</source>
        <translation>Till exempel referenser på din webbplats eller en deltagarlista.</translation>
    </message>
    <message>
        <source>Nothing is published</source>
        <translation>Ingenting publiceras</translation>
    </message>
    <message>
        <source>What is published, and where</source>
        <translation>Vad som publiceras och var</translation>
    </message>
    <message>
        <source>The data and the place, and on whose leave.</source>
        <translation>Uppgifterna och platsen, och med vems tillstånd.</translation>
    </message>
    <message>
        <source>How a person forbids it</source>
        <translation>Hur personen förbjuder det</translation>
    </message>
    <message>
        <source>Whom to tell, and that it needs no reason.</source>
        <translation>Vem man ska säga till, och att inget skäl behövs.</translation>
    </message>
    <message>
        <source>Places and transfers</source>
        <translation>Platser och överföringar</translation>
    </message>
    <message>
        <source>Data leave the EU and the EEA when a service provider or its servers are elsewhere.</source>
        <translation>Uppgifterna lämnar EU och EES när en tjänsteleverantör eller dess servrar finns på annat håll.</translation>
    </message>
    <message>
        <source>Transfers outside the EU and the EEA</source>
        <translation>Överföringar utanför EU och EES</translation>
    </message>
    <message>
        <source>A provider or server elsewhere is a transfer, and so is help given from elsewhere.</source>
        <translation>En leverantör eller server på annat håll innebär en överföring, liksom support därifrån.</translation>
    </message>
    <message>
        <source>Add a transfer</source>
        <translation>Lägg till en överföring</translation>
    </message>
    <message>
        <source>No transfers</source>
        <translation>Inga överföringar</translation>
    </message>
    <message>
        <source>Storage places</source>
        <translation>Förvaringsplatser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Lägg till en plats</translation>
    </message>
    <message>
        <source>Country and kind of place; no address and no cabinet number.</source>
        <translation>Landet och slaget av plats; ingen adress och inget skåpnummer.</translation>
    </message>
    <message>
        <source>Where the data lie, for example Finland, or servers in Ireland.</source>
        <translation>Var uppgifterna finns, till exempel i Finland eller på servrar i Irland.</translation>
    </message>
    <message>
        <source>The data are kept in Finland</source>
        <translation>Uppgifterna hålls i Finland</translation>
    </message>
    <message>
        <source>Not printed if a recipient of this register is elsewhere.</source>
        <translation>Skrivs inte ut om någon av registrets tjänsteleverantörer finns på annat håll.</translation>
    </message>
    <message>
        <source>To which recipient</source>
        <translation>Till vilken tjänsteleverantör</translation>
    </message>
    <message>
        <source>The provider whose servers or staff are outside; empty where no single one is meant.</source>
        <translation>Leverantören vars servrar eller personal finns utanför. Tomt om ingen enskild avses.</translation>
    </message>
    <message>
        <source>What is transferred</source>
        <translation>Vad som överförs</translation>
    </message>
    <message>
        <source>Which data and why they leave; the ground stands below.</source>
        <translation>Vilka uppgifter som överförs och varför. Grunden står nedan.</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Grund för överföringen</translation>
    </message>
    <message>
        <source>Empty means: as told of the recipient.</source>
        <translation>Tomt betyder: som i tjänsteleverantörens uppgifter.</translation>
    </message>
    <message>
        <source>Where a copy of the safeguards is had</source>
        <translation>Var man får en kopia av skyddsåtgärderna</translation>
    </message>
    <message>
        <source>For example: on request from the controller, or the page where the provider shows them.</source>
        <translation>Till exempel: på begäran av den personuppgiftsansvarige eller på sidan där leverantören visar dem.</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>The kinds of data, what they comprise and where they are. What this program holds is printed in any case.</source>
        <translation>Vilka slags uppgifter, vad de omfattar och var de finns. De som finns i det här programmet skrivs alltid ut.</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Kategorier av uppgifter</translation>
    </message>
    <message>
        <source>One row for each kind of data; whoever reads it should recognise what you know of them.</source>
        <translation>En rad för varje kategori. Läsaren ska känna igen vilka uppgifter du har.</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Lägg till en kategori</translation>
    </message>
    <message>
        <source>Remarks on the list</source>
        <translation>Anmärkningar om listan</translation>
    </message>
    <message>
        <source>One sentence that holds for the whole list.</source>
        <translation>En mening som gäller hela listan.</translation>
    </message>
    <message>
        <source>For example that not all of these are held of everybody.</source>
        <translation>Till exempel att alla dessa uppgifter inte finns om alla.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>The kind of data. Notes are a kind of their own, on paper too.</source>
        <translation>Vilken kategori. Anteckningar är en egen kategori, också på papper.</translation>
    </message>
    <message>
        <source>What it comprises</source>
        <translation>Vad den omfattar</translation>
    </message>
    <message>
        <source>List the data themselves: name, e-mail address, telephone number.</source>
        <translation>Räkna upp själva uppgifterna: namn, e-postadress, telefonnummer.</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Var uppgifterna finns</translation>
    </message>
    <message>
        <source>Here means this program. More than one may be chosen.</source>
        <translation>Här betyder det här programmet. Du kan välja flera.</translation>
    </message>
    <message>
        <source>Where elsewhere</source>
        <translation>Var på annat håll</translation>
    </message>
    <message>
        <source>The service or place, for example: in the invoicing software.</source>
        <translation>Tjänsten eller platsen, till exempel: i faktureringsprogrammet.</translation>
    </message>
    <message>
        <source>Special category of data (health, beliefs and the like)</source>
        <translation>Särskild uppgift (hälsa o.d.)</translation>
    </message>
    <message>
        <source>Stress, sick leave, an allergy, a belief or a trade union count too. They need explicit consent.</source>
        <translation>Också stress, sjukledighet, allergi, övertygelse eller fackförbund. De kräver uttryckligt samtycke.</translation>
    </message>
    <message>
        <source>Only with the person&apos;s consent</source>
        <translation>Bara med personens samtycke</translation>
    </message>
    <message>
        <source>Tick it when you write these down only after asking.</source>
        <translation>Kryssa för om du antecknar de här bara efter att ha bett om lov.</translation>
    </message>
    <message>
        <source>Kept as these records</source>
        <translation>Sparas som de här slagen av uppgifter</translation>
    </message>
    <message>
        <source>Retention rules are set for these kinds of records.</source>
        <translation>Lagringsreglerna gäller de här slagen av uppgifter.</translation>
    </message>
    <message>
        <source>Where data come from</source>
        <translation>Varifrån uppgifterna fås</translation>
    </message>
    <message>
        <source>From the person, from the one who orders the service, from public sources.</source>
        <translation>Av personen själv, av den som beställer tjänsten eller ur offentliga källor.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Whoever told you: the person, the orderer, a website, your own work.</source>
        <translation>Vem eller vad som berättade: personen, beställaren, en webbplats, ditt eget arbete.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Lägg till en källa</translation>
    </message>
    <message>
        <source>Only from the person</source>
        <translation>Bara av personen själv</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Who or what the data come from.</source>
        <translation>Av vem eller varifrån uppgifterna fås.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Printed as it stands, for example: the ordering organisation names the participants.</source>
        <translation>Skrivs ut som det står, till exempel: den beställande organisationen namnger deltagarna.</translation>
    </message>
    <message>
        <source>Anybody can read the source</source>
        <translation>Vem som helst kan läsa källan</translation>
    </message>
    <message>
        <source>For example a company&apos;s website or the trade register. The law wants this said.</source>
        <translation>Till exempel ett företags webbplats eller handelsregistret. Lagen kräver att det berättas.</translation>
    </message>
    <message>
        <source>Tick it when the source gives data only if the person has agreed.</source>
        <translation>Kryssa för om källan ger uppgifter bara med personens samtycke.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>One register is one notice: the same purposes, the same people, the same rules.</source>
        <translation>Ett register är en beskrivning: samma ändamål, samma människor, samma regler.</translation>
    </message>
    <message>
        <source>Printed below the title of the notice, for example Customer register.</source>
        <translation>Skrivs ut under beskrivningens rubrik, till exempel Kundregister.</translation>
    </message>
    <message>
        <source>Title of the notice</source>
        <translation>Beskrivningens rubrik</translation>
    </message>
    <message>
        <source>Printed at the top; empty means Privacy notice.</source>
        <translation>Skrivs ut överst. Tomt betyder: Dataskyddsbeskrivning.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>One word for lists and file names; not printed.</source>
        <translation>Ett ord för listor och filnamn; skrivs inte ut.</translation>
    </message>
    <message>
        <source>Postal address of this register</source>
        <translation>Registrets postadress</translation>
    </message>
    <message>
        <source>Only where it is another address than that of your business.</source>
        <translation>Bara om den är en annan än företagets adress.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Who answers questions about these data. May be someone else than you.</source>
        <translation>Vem som svarar på frågor om uppgifterna. Kan vara någon annan än du.</translation>
    </message>
    <message>
        <source>Contact person of the register</source>
        <translation>Registrets kontaktperson</translation>
    </message>
    <message>
        <source>A name people can ask for. The contact person is no data protection officer.</source>
        <translation>Ett namn att fråga efter. Kontaktpersonen är inte ett dataskyddsombud.</translation>
    </message>
    <message>
        <source>I answer myself</source>
        <translation>Jag svarar själv</translation>
    </message>
    <message>
        <source>First and last name, as printed.</source>
        <translation>För- och efternamn så som det skrivs ut.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>Their work or position, for example entrepreneur.</source>
        <translation>Arbete eller ställning, till exempel företagare.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Where questions about these data are read.</source>
        <translation>Adressen där frågor om uppgifterna läses.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>A number somebody answers on working days.</source>
        <translation>Ett nummer där någon svarar på vardagar.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>Street, postcode and town; empty means the address of your business.</source>
        <translation>Gata, postnummer och postanstalt. Tomt betyder företagets adress.</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Vems uppgifter</translation>
    </message>
    <message>
        <source>The groups of people whose data are in the register, also those only mentioned.</source>
        <translation>Grupper av människor vars uppgifter finns i registret, också de som bara nämns.</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Grupper av människor</translation>
    </message>
    <message>
        <source>Clients, contact persons of orderers, enquirers: everybody whose name may turn up.</source>
        <translation>Kunder, beställares kontaktpersoner, de som frågat om tjänsten: alla vars namn kan förekomma.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Lägg till en grupp</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>The nearest word; your own words below are what is printed.</source>
        <translation>Det ord som passar bäst. Om du skriver egna ord nedan skrivs de ut.</translation>
    </message>
    <message>
        <source>In your own words, if the name of the group does not say enough.</source>
        <translation>Med egna ord, om gruppens namn inte säger tillräckligt.</translation>
    </message>
    <message>
        <source>Each purpose with its legal basis, that is, what gives you leave to use the data. A new purpose is told to people before their data are used for it.</source>
        <translation>Varje ändamål och dess rättsliga grund, det vill säga vad som ger dig lov att behandla uppgifterna. Människor informeras om ett nytt ändamål innan deras uppgifter används för det.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>One thing you do with the data, and one reason for it, in each row.</source>
        <translation>På varje rad en sak som du gör med uppgifterna och en grund för den.</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Lägg till ett ändamål</translation>
    </message>
    <message>
        <source>The basis in your own words</source>
        <translation>Grunden med egna ord</translation>
    </message>
    <message>
        <source>What holds for all the purposes together; printed below them.</source>
        <translation>Vad som gäller alla ändamål tillsammans; skrivs ut under dem.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>What you do with the data, for example agreeing on sessions and invoicing.</source>
        <translation>Vad du gör med uppgifterna, till exempel kommer överens om träffar och fakturerar.</translation>
    </message>
    <message>
        <source>Data it needs</source>
        <translation>Uppgifter som det kräver</translation>
    </message>
    <message>
        <source>Nothing is needed for a purpose that you have no data for.</source>
        <translation>Behövs inte om du inte har några uppgifter för ändamålet.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Usually one. Consent is asked for separately and may be withdrawn.</source>
        <translation>Vanligen en. Samtycke begärs separat och kan återkallas.</translation>
    </message>
    <message>
        <source>Add a basis</source>
        <translation>Lägg till en grund</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Contract: they made it with you. Legitimate interest: an employer pays. Law: invoices.</source>
        <translation>Avtal: personen ingick det med dig. Berättigat intresse: arbetsgivaren betalar. Lag: fakturor.</translation>
    </message>
    <message>
        <source>Why it fits</source>
        <translation>Varför den passar</translation>
    </message>
    <message>
        <source>Whose data stand on this basis, for example: where the client has made the contract.</source>
        <translation>Vems uppgifter grunden gäller, till exempel: när kunden själv har ingått avtalet.</translation>
    </message>
    <message>
        <source>The legitimate interest</source>
        <translation>Berättigat intresse</translation>
    </message>
    <message>
        <source>Needed when the basis is a legitimate interest: whose interest, and what it is.</source>
        <translation>Behövs när grunden är ett berättigat intresse: vems intresse och vad det är.</translation>
    </message>
    <message>
        <source>Why it does not override the person&apos;s rights</source>
        <translation>Avvägning mot personens rättigheter</translation>
    </message>
    <message>
        <source>The balancing test in short; this much is printed in the notice.</source>
        <translation>Intresseavvägningen i korthet. Det här skrivs ut i beskrivningen.</translation>
    </message>
    <message>
        <source>Ground for special categories of data</source>
        <translation>Grund för särskilda uppgifter</translation>
    </message>
    <message>
        <source>Health, beliefs and the like need a ground of their own besides the basis.</source>
        <translation>Hälsa, övertygelse och liknande kräver en egen grund utöver den rättsliga grunden.</translation>
    </message>
    <message>
        <source>Why this ground fits</source>
        <translation>Varför den här grunden passar</translation>
    </message>
    <message>
        <source>How and when the explicit consent is asked for, and that it may be refused.</source>
        <translation>Hur och när det uttryckliga samtycket begärs, och att man kan säga nej till det.</translation>
    </message>
    <message>
        <source>Must the data be given for this purpose</source>
        <translation>Måste uppgifterna lämnas för detta</translation>
    </message>
    <message>
        <source>By law for an invoice, to make the contract for a name, otherwise voluntary.</source>
        <translation>För fakturan kräver lagen uppgifter, för avtalet behövs namnet, annars frivilligt.</translation>
    </message>
    <message>
        <source>What follows if they are not given</source>
        <translation>Vad som följer om de inte lämnas</translation>
    </message>
    <message>
        <source>Plainly, for example: without an address no newsletter can be sent.</source>
        <translation>Tydligt, till exempel: utan adress kan inget nyhetsbrev skickas.</translation>
    </message>
    <message>
        <source>Balancing test</source>
        <translation>Intresseavvägning</translation>
    </message>
    <message>
        <source>For a purpose that rests on a legitimate interest. For your own file: it is not printed there.</source>
        <translation>För ett ändamål som grundar sig på ett berättigat intresse. För din egen pärm: skrivs inte ut i beskrivningen.</translation>
    </message>
    <message>
        <source>Write the test</source>
        <translation>Skriv avvägningen</translation>
    </message>
    <message>
        <source>A sentence or two at each is enough. The authority may ask to see it.</source>
        <translation>En mening eller två till varje räcker. Myndigheten kan be att få se det här.</translation>
    </message>
    <message>
        <source>Does the interest outweigh</source>
        <translation>Väger intresset tyngre</translation>
    </message>
    <message>
        <source>If it does not, the purpose needs another basis.</source>
        <translation>Om det inte gör det behöver ändamålet en annan grund.</translation>
    </message>
    <message>
        <source>Must data be given</source>
        <translation>Måste uppgifter lämnas</translation>
    </message>
    <message>
        <source>What somebody must tell you to become a client, and what happens without it.</source>
        <translation>Vad man måste berätta för att bli kund och vad som händer annars.</translation>
    </message>
    <message>
        <source>Is giving the data mandatory</source>
        <translation>Är det obligatoriskt att lämna uppgifterna</translation>
    </message>
    <message>
        <source>Can also be told for each purpose, under More exactly.</source>
        <translation>Kan också anges per ändamål under Mer exakt.</translation>
    </message>
    <message>
        <source>Nothing is mandatory</source>
        <translation>Ingenting är obligatoriskt</translation>
    </message>
    <message>
        <source>Unknown ({value})</source>
        <translation>Okänd ({value})</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mån</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dgr</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ingenting skrivet ännu</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Genast</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Inte avgjort ännu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation>Vad granskningen hittade</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Gå till fältet</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Till listan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad du kan göra</translation>
    </message>
    <message>
        <source>Ready forms</source>
        <translation>Färdiga former</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Programmets egen</translation>
    </message>
    <message>
        <source>13 points</source>
        <translation>13 punkter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>A ready form is only a beginning: change headings and their order below.</source>
        <translation>En färdig form är bara en början: ändra rubrikerna och deras ordning nedan.</translation>
    </message>
    <message>
        <source>Publish a version…</source>
        <translation>Ta en version i bruk…</translation>
    </message>
    <message>
        <source>No version is in use yet</source>
        <translation>Ingen version är i bruk ännu</translation>
    </message>
    <message>
        <source>Take one into use, and it is compared with what you do, day by day.</source>
        <translation>När du tar en version i bruk jämförs den varje dag med det du gör.</translation>
    </message>
    <message>
        <source>Take a version into use…</source>
        <translation>Ta en version i bruk…</translation>
    </message>
    <message>
        <source>The notice says under “{heading}”:</source>
        <translation>I beskrivningen står under ”{heading}”:</translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Visa det som kan raderas</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Visa fältet</translation>
    </message>
    <message>
        <source>Edited and not yet published</source>
        <translation>Ändrat men ännu inte i bruk</translation>
    </message>
    <message>
        <source>The notice in use still says this; your register no longer does.</source>
        <translation>I beskrivningen som är i bruk står det ännu så här, i ditt register inte längre.</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>”{sentence}”</translation>
    </message>
    <message>
        <source>The notice still holds</source>
        <translation>Beskrivningen stämmer</translation>
    </message>
    <message>
        <source>What the version in use says is what you do and what the file holds.</source>
        <translation>Versionen i bruk motsvarar det du gör och det som finns i kundfilen.</translation>
    </message>
    <message>
        <source>Does the notice still hold?</source>
        <translation>Stämmer beskrivningen fortfarande?</translation>
    </message>
    <message numerus="yes">
        <source>Version {number}: %n thing(s) no longer as it says</source>
        <translation>
            <numerusform>Version {number}: %n punkt stämmer inte längre</numerusform>
            <numerusform>Version {number}: %n punkter stämmer inte längre</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the purpose out of the next version, or write down what you have for it.</source>
        <translation>Lämna bort ändamålet i nästa version eller anteckna vilka uppgifter du har för det.</translation>
    </message>
    <message>
        <source>Stop doing it, or say in the next version how it is.</source>
        <translation>Sluta med det, eller berätta i nästa version hur det är.</translation>
    </message>
    <message>
        <source>Erase what is due, or put it on hold and write why it must be kept.</source>
        <translation>Radera det vars tid har gått ut, eller pausa raderingen och skriv varför uppgiften måste sparas.</translation>
    </message>
    <message>
        <source>Publish a version that tells of it, and give that before you use the data so.</source>
        <translation>Ta i bruk en version som berättar om det, och ge den innan du använder uppgifterna så.</translation>
    </message>
    <message>
        <source>Publish a version that tells how it is now.</source>
        <translation>Ta i bruk en version som berättar hur det är nu.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>allt</translation>
    </message>
    <message>
        <source>What this makes</source>
        <translation>Vad som blir till</translation>
    </message>
    <message>
        <source>Your registers already tell this.</source>
        <translation>Dina register berättar redan det här.</translation>
    </message>
    <message>
        <source>Fill in the registers</source>
        <translation>Fyll i registren</translation>
    </message>
    <message>
        <source>Your answers have not been filled in.</source>
        <translation>Dina svar har inte ännu förts in i registren.</translation>
    </message>
    <message>
        <source>Go on with them later</source>
        <translation>Fortsätt med dem senare</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Fortsätt svara</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Vad gör du?</translation>
    </message>
    <message>
        <source>Tick what fits. Each kind of work gets a register that tells of it.</source>
        <translation>Kryssa för det som passar. Varje slags arbete får ett register som berättar om det.</translation>
    </message>
    <message>
        <source>Where else do your clients&apos; data lie?</source>
        <translation>Var finns dina kunders uppgifter annars?</translation>
    </message>
    <message>
        <source>What you do and where data live</source>
        <translation>Vad du gör och var uppgifterna finns</translation>
    </message>
    <message>
        <source>Who provides it</source>
        <translation>Tjänsteleverantör</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>Leverantörens namn</translation>
    </message>
    <message>
        <source>Messages with clients and orderers.</source>
        <translation>Meddelanden med kunder och beställare.</translation>
    </message>
    <message>
        <source>Names and numbers in the telephone, text messages.</source>
        <translation>Namn och nummer i telefonen, textmeddelanden.</translation>
    </message>
    <message>
        <source>WhatsApp, Signal and the like.</source>
        <translation>WhatsApp, Signal och liknande.</translation>
    </message>
    <message>
        <source>Times of sessions, with names or codes.</source>
        <translation>Träffarnas tider, med namn eller koder.</translation>
    </message>
    <message>
        <source>A service where clients book their own times.</source>
        <translation>En tjänst där kunderna själva bokar tid.</translation>
    </message>
    <message>
        <source>A program or service that makes the invoices.</source>
        <translation>Ett program eller en tjänst som fakturorna görs med.</translation>
    </message>
    <message>
        <source>Somebody who keeps the books for you.</source>
        <translation>Någon som sköter din bokföring.</translation>
    </message>
    <message>
        <source>Sessions held remotely.</source>
        <translation>Träffar på distans.</translation>
    </message>
    <message>
        <source>A service that keeps the addresses and sends the letters.</source>
        <translation>En tjänst som sparar adresserna och skickar breven.</translation>
    </message>
    <message>
        <source>Your own pages, with or without a form.</source>
        <translation>Dina egna sidor, med eller utan formulär.</translation>
    </message>
    <message>
        <source>Contracts and other files in a service.</source>
        <translation>Avtal och andra filer i en nättjänst.</translation>
    </message>
    <message>
        <source>Questionnaires, feedback, personality profiles.</source>
        <translation>Enkäter, respons, personlighetsprofiler.</translation>
    </message>
    <message>
        <source>Notes, contracts and receipts kept in a locked place.</source>
        <translation>Anteckningar, avtal och kvitton på ett låst ställe.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Inte angett ännu</translation>
    </message>
    <message>
        <source>Another provider…</source>
        <translation>En annan leverantör…</translation>
    </message>
    <message>
        <source>New register: {name}</source>
        <translation>Nytt register: {name}</translation>
    </message>
    <message>
        <source>New recipient, to be checked: {name}</source>
        <translation>Ny tjänsteleverantör att kontrollera: {name}</translation>
    </message>
    <message>
        <source>Filled in: {name}</source>
        <translation>Kompletteras: {name}</translation>
    </message>
    <message>
        <source>Form of the record</source>
        <translation>Registrets form</translation>
    </message>
    <message>
        <source>The record as it will be printed</source>
        <translation>Registret över behandling som det skrivs ut</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Spara som CSV</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Gör papperet…</translation>
    </message>
    <message>
        <source>Made of your registers, recipients, storage periods and contracts. Shown to the authority when it asks; people get the notice.</source>
        <translation>Sammanställt av dina register, tjänsteleverantörer, lagringstider och avtal. Visas för myndigheten på begäran; personerna själva får dataskyddsbeskrivningen.</translation>
    </message>
    <message>
        <source>Record of processing activities</source>
        <translation>Register över behandling</translation>
    </message>
    <message>
        <source>Each is filled in with what usually holds. Read it through and change what is otherwise with you.</source>
        <translation>I mallen finns det som vanligen stämmer. Läs igenom den och ändra det som är annorlunda hos dig.</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Börja med den här</translation>
    </message>
    <message>
        <source>Begin with this: {name}</source>
        <translation>Börja med den här: {name}</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Börja med en mall</translation>
    </message>
    <message>
        <source>What changed, sentence by sentence</source>
        <translation>Vad som ändrats, mening för mening</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nytt avsnitt</translation>
    </message>
    <message>
        <source>Section taken away</source>
        <translation>Avsnittet borttaget</translation>
    </message>
    <message>
        <source>Was called: {heading}</source>
        <translation>Tidigare rubrik: {heading}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>A part of a name</source>
        <translation>En del av namnet</translation>
    </message>
    <message>
        <source>Persons who were given the notice</source>
        <translation>Personer som har fått beskrivningen</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Nobody has been given this notice yet, as far as is written down here.</source>
        <translation>Här är ännu inte antecknat att någon har fått beskrivningen.</translation>
    </message>
    <message>
        <source>Nobody found. Try a part of a name.</source>
        <translation>Ingen hittades. Pröva en del av namnet.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Spara rättelsen</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Ta bort den här anteckningen</translation>
    </message>
    <message>
        <source>Open the client&apos;s card</source>
        <translation>Öppna kundens kort</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Har fått</translation>
    </message>
    <message>
        <source>To be given</source>
        <translation>Ska få</translation>
    </message>
    <message>
        <source>Save the register first.</source>
        <translation>Spara registret först.</translation>
    </message>
    <message>
        <source>The version is not in use yet; what you wrote for it is lost when you leave.</source>
        <translation>Versionen är inte i bruk ännu. Om du lämnar sidan försvinner det du skrev för den.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lämna ändå</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>Given to ({count})</source>
        <translation>Har fått ({count})</translation>
    </message>
    <message>
        <source>To be given ({count})</source>
        <translation>Ska få ({count})</translation>
    </message>
    <message>
        <source>Versions and deliveries</source>
        <translation>Versioner och överlämnanden</translation>
    </message>
    <message>
        <source>The notice as it is now</source>
        <translation>Den nuvarande beskrivningen</translation>
    </message>
    <message>
        <source>Not taken into use yet</source>
        <translation>Inte tagen i bruk ännu</translation>
    </message>
    <message>
        <source>Differs from version {number}</source>
        <translation>Avviker från version {number}</translation>
    </message>
    <message>
        <source>Version {number}, not in every language yet</source>
        <translation>Version {number}, inte ännu på alla språk</translation>
    </message>
    <message>
        <source>The same as version {number}</source>
        <translation>Samma som version {number}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>från {date}</translation>
    </message>
    <message numerus="yes">
        <source>Given to %n person(s)</source>
        <translation>
            <numerusform>Överlämnad till %n person</numerusform>
            <numerusform>Överlämnad till %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed sheet kept</source>
        <translation>Den undertecknade listan sparad</translation>
    </message>
    <message>
        <source>New purpose ({count}): {purpose}</source>
        <translation>Nytt ändamål ({count}): {purpose}</translation>
    </message>
    <message>
        <source>Never given ({count})</source>
        <translation>Har inte fått beskrivningen ({count})</translation>
    </message>
    <message>
        <source>Given an earlier version ({count})</source>
        <translation>Har fått en tidigare version ({count})</translation>
    </message>
    <message>
        <source>Tell these persons before you use their data for this: {purpose} Their version of the notice does not name it (Article 13(3) and 14(4)).</source>
        <translation>Informera de här personerna innan du använder deras uppgifter för detta: {purpose} Versionen som de har fått nämner det inte (artiklarna 13.3 och 14.4).</translation>
    </message>
    <message>
        <source>They have an earlier version. The law asks for a new one when there is a new purpose; telling of other changes that matter to them is good practice.</source>
        <translation>De har en tidigare version. Lagen kräver att en ny ges när ändamålet är nytt. Det är bra att berätta också om andra ändringar som är viktiga för dem.</translation>
    </message>
    <message>
        <source>Each line says by when the notice is to be given, and which rule decided.</source>
        <translation>Varje rad berättar senast när beskrivningen ska ges och vilken regel som avgjorde.</translation>
    </message>
    <message>
        <source>Version {number}, from {date}</source>
        <translation>Version {number}, från {date}</translation>
    </message>
    <message>
        <source>As it is now, as version {number}</source>
        <translation>Som den är nu, som version {number}</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Skulle ha getts {date}</translation>
    </message>
    <message>
        <source>Due by {date}</source>
        <translation>Ska ges senast {date}</translation>
    </message>
    <message>
        <source>Has version {number}</source>
        <translation>Har fått version {number}</translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>På de här språken</translation>
    </message>
    <message>
        <source>What changed and why, in a sentence: you will be glad of it later.</source>
        <translation>Vad som ändrades och varför, i en mening. Det har du nytta av senare.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>&amp;In use from</source>
        <translation>&amp;Gäller från</translation>
    </message>
    <message>
        <source>Write the day into the notice as well</source>
        <translation>Skriv in dagen också i beskrivningen</translation>
    </message>
    <message>
        <source>See to it in the form</source>
        <translation>Åtgärda i formuläret</translation>
    </message>
    <message>
        <source>Take version {number} into use</source>
        <translation>Ta version {number} i bruk</translation>
    </message>
    <message>
        <source>Add the missing languages to version {number}</source>
        <translation>Lägg till de språk som saknas i version {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in this language: {lang}.</source>
        <translation>
            <numerusform>%n text saknas på det här språket: {lang}.</numerusform>
            <numerusform>%n texter saknas på det här språket: {lang}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the form are unanswered; the notice says nothing of them.</source>
        <translation>
            <numerusform>%n fråga i formuläret är obesvarad; beskrivningen säger ingenting om den.</numerusform>
            <numerusform>%n frågor i formuläret är obesvarade; beskrivningen säger ingenting om dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>New purpose: {purposes}. Those who were given an earlier version become a task: they are told before their data are used for it.</source>
        <translation>Nytt ändamål: {purposes}. De som har fått en tidigare version kommer upp under Ska få: de informeras innan deras uppgifter används för det.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were given an earlier version.</source>
        <translation>
            <numerusform>%n person har fått en tidigare version.</numerusform>
            <numerusform>%n personer har fått en tidigare version.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Varför</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>&amp;Group of a contract</source>
        <translation>Avtalets &amp;grupp</translation>
    </message>
    <message>
        <source>Persons to be given the notice</source>
        <translation>Personer som ska få beskrivningen</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>V&amp;ersion</translation>
    </message>
    <message>
        <source>Everybody has been given the notice.</source>
        <translation>Alla har fått beskrivningen.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anteckna</translation>
    </message>
    <message numerus="yes">
        <source>Write down for %n person(s)</source>
        <translation>
            <numerusform>Anteckna för %n person</numerusform>
            <numerusform>Anteckna för %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick everybody</source>
        <translation>Kryssa för alla</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Ta bort kryssen</translation>
    </message>
    <message>
        <source>Those ticked were given the notice</source>
        <translation>De ikryssade har fått beskrivningen</translation>
    </message>
    <message>
        <source>Whole notice</source>
        <translation>Hela beskrivningen</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>Not yet answered</source>
        <translation>Obesvarad</translation>
    </message>
    <message>
        <source>Why you think so</source>
        <translation>Varför du bedömer så</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>The order and the headings of the printed notice. Nothing can be left out by this.</source>
        <translation>Ordningen och rubrikerna i den utskrivna beskrivningen. Ingenting faller bort av det här.</translation>
    </message>
    <message>
        <source>What no heading of yours takes up follows at the end.</source>
        <translation>Det som ingen av dina rubriker innehåller kommer i slutet.</translation>
    </message>
    <message>
        <source>As text or as a table</source>
        <translation>Som text eller som tabell</translation>
    </message>
    <message>
        <source>In a table the heading stands on the left and its text beside it.</source>
        <translation>I en tabell står rubriken till vänster och texten bredvid.</translation>
    </message>
    <message>
        <source>Numbers of headings</source>
        <translation>Rubrikernas nummer</translation>
    </message>
    <message>
        <source>Numbers make it easy to refer to a point.</source>
        <translation>Med nummer är det lätt att hänvisa till en punkt.</translation>
    </message>
    <message>
        <source>Your own headings</source>
        <translation>Egna rubriker</translation>
    </message>
    <message>
        <source>In the order they are printed. Without any, the program&apos;s own order is used.</source>
        <translation>I den ordning de skrivs ut. Utan egna rubriker används programmets ordning.</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Lägg till en rubrik</translation>
    </message>
    <message>
        <source>Empty means the usual heading of the first part below.</source>
        <translation>Tomt betyder: den vanliga rubriken för den första delen nedan.</translation>
    </message>
    <message>
        <source>What stands under it</source>
        <translation>Vad som står under den</translation>
    </message>
    <message>
        <source>One part or several. The right to object stands alone, in a box.</source>
        <translation>En del eller flera. Rätten att göra invändningar står för sig, i en ram.</translation>
    </message>
    <message>
        <source>Is the risk high</source>
        <translation>Riskbedömning</translation>
    </message>
    <message>
        <source>One page on whether an impact assessment is needed (Art. 35). For your own file, not for the notice.</source>
        <translation>En sida om huruvida en konsekvensbedömning behövs (artikel 35). För din egen pärm, inte för beskrivningen.</translation>
    </message>
    <message>
        <source>Two signs of a high risk mean that an assessment is usually needed.</source>
        <translation>Om det finns två tecken på hög risk behövs vanligen en konsekvensbedömning.</translation>
    </message>
    <message>
        <source>Answer each with yes or no, and why you think so.</source>
        <translation>Svara ja eller nej på varje fråga och berätta varför.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Slutsats</translation>
    </message>
    <message>
        <source>Whether you make an assessment, and if not, why the risk is not high.</source>
        <translation>Om du gör en konsekvensbedömning, och om inte, varför risken inte är hög.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Look at it again when something changes. A plus sign means today.</source>
        <translation>Se på det här igen när något ändras. Ett plustecken betyder idag.</translation>
    </message>
</context>
<context>
    <name>OldNotice</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Välj en fil…</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>Beskrivningens text</translation>
    </message>
    <message>
        <source>Or paste the text of the notice here</source>
        <translation>Eller klistra in beskrivningens text här</translation>
    </message>
    <message>
        <source>&amp;Read the pasted text</source>
        <translation>&amp;Läs den inklistrade texten</translation>
    </message>
    <message>
        <source>A notice you already have: a text, web page, Word or PDF file, in Finnish, Swedish or English.</source>
        <translation>En beskrivning som du redan har: en text-, webbsides-, Word- eller PDF-fil, på finska, svenska eller engelska.</translation>
    </message>
    <message>
        <source>You see your own text beside what it becomes here, and confirm or correct each piece. What the program does not understand comes in word for word, under your own heading. Nothing is saved before you take it in, and the whole can be taken back in one step.</source>
        <translation>Du ser din egen text och bredvid den vad den blir här. Godkänn eller rätta varje punkt. Det som programmet inte förstår kommer med ord för ord under din egen rubrik. Ingenting sparas förrän du hämtar in beskrivningen, och allt kan tas tillbaka på en gång.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Din text</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Hämta in</translation>
    </message>
    <message>
        <source>&amp;Another text</source>
        <translation>En &amp;annan text</translation>
    </message>
    <message>
        <source>The notice is not taken in yet.</source>
        <translation>Beskrivningen är inte hämtad ännu.</translation>
    </message>
    <message>
        <source>Go on with it later</source>
        <translation>Fortsätt senare</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Dataskyddsbeskrivningar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message>
        <source>Reading the notice…</source>
        <translation>Läser beskrivningen…</translation>
    </message>
    <message>
        <source>Bring in an old notice</source>
        <translation>Hämta in en gammal beskrivning</translation>
    </message>
    <message>
        <source>Bring in an old notice…</source>
        <translation>Hämta in en gammal beskrivning…</translation>
    </message>
    <message>
        <source>Take in as</source>
        <translation>Hämta in som</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Till vilken punkt</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Vilken</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The country in two letters; empty if you do not know it</source>
        <translation>Landet med två bokstäver; tomt om du inte vet</translation>
    </message>
    <message>
        <source>Not said: kept as text</source>
        <translation>Sägs inte: blir kvar som text</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Vad tiden räknas från</translation>
    </message>
    <message>
        <source>Everything in the register</source>
        <translation>Allt i registret</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Vad som sparas</translation>
    </message>
    <message>
        <source>On file: {value}</source>
        <translation>I kundfilen: {value}</translation>
    </message>
    <message>
        <source>Sections of your notice</source>
        <translation>Avsnitten i din beskrivning</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>&amp;Föregående avsnitt</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>&amp;Nästa avsnitt</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad det blir</translation>
    </message>
    <message>
        <source>The notice as a whole</source>
        <translation>Beskrivningen som helhet</translation>
    </message>
    <message>
        <source>Lines of no section</source>
        <translation>Rader utan avsnitt</translation>
    </message>
    <message>
        <source>{taken} of {all} taken in</source>
        <translation>{taken} av {all} med</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Avviker</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Oförändrat</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) read.</source>
        <translation>
            <numerusform>%n avsnitt läst.</numerusform>
            <numerusform>%n avsnitt lästa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ from what is on file.</source>
        <translation>
            <numerusform>%n uppgift avviker från kundfilen.</numerusform>
            <numerusform>%n uppgifter avviker från kundfilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) come in as they are, with your own heading.</source>
        <translation>
            <numerusform>%n avsnitt kommer med oförändrat, med din egen rubrik.</numerusform>
            <numerusform>%n avsnitt kommer med oförändrade, med dina egna rubriker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sägs inte</translation>
    </message>
    <message>
        <source>The notice is then printed under your own headings, in your order.</source>
        <translation>Beskrivningen skrivs då ut med dina egna rubriker i din egen ordning.</translation>
    </message>
    <message>
        <source>Ticked, your own words stand at the top of the notice.</source>
        <translation>Om du kryssar för det här står dina egna ord överst i beskrivningen.</translation>
    </message>
    <message>
        <source>What your words seem to say. Tick it only if the law agrees.</source>
        <translation>Det dina ord tycks säga. Kryssa för det bara om det stämmer med lagen.</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Lämnat bort: {what}</translation>
    </message>
    <message>
        <source>Nothing stands under this heading.</source>
        <translation>Under den här rubriken finns ingen text.</translation>
    </message>
    <message>
        <source>Everything that stands here is understood elsewhere.</source>
        <translation>Allt som står här har beaktats på andra ställen.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>För vilket ändamål</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Grund för överföringen</translation>
    </message>
    <message>
        <source>Brought in {day}</source>
        <translation>Inhämtad {day}</translation>
    </message>
    <message>
        <source>Entered as: {text}</source>
        <translation>Antecknat så här: {text}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det blev</translation>
    </message>
    <message>
        <source>No old notice</source>
        <translation>Ingen gammal beskrivning</translation>
    </message>
    <message>
        <source>This register was not made from an old notice. One is brought in from the plus above the registers.</source>
        <translation>Det här registret har inte gjorts av en gammal beskrivning. En sådan hämtas in med plustecknet ovanför registren.</translation>
    </message>
    <message>
        <source>Old notice</source>
        <translation>Gammal beskrivning</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>About the row chosen</source>
        <translation>Om den valda raden</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>This is not saved.</source>
        <translation>Det här är inte sparat.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Förkasta</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Language of the paper</source>
        <translation>Papperets språk</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Which papers are shown</source>
        <translation>Papper som visas</translation>
    </message>
    <message>
        <source>Find a paper</source>
        <translation>Sök ett papper</translation>
    </message>
    <message>
        <source>Paper, person or folder</source>
        <translation>Papper, person eller pärm</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pärmar</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>I pärmen</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Öppna kunden</translation>
    </message>
    <message>
        <source>Mark as destroyed</source>
        <translation>Märk som förstört</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Fler funktioner</translation>
    </message>
    <message>
        <source>Print the label of this folder</source>
        <translation>Skriv ut den här pärmens etikett</translation>
    </message>
    <message>
        <source>Print labels of all folders</source>
        <translation>Skriv ut alla pärmars etiketter</translation>
    </message>
    <message>
        <source>Save the labels as a file…</source>
        <translation>Spara etiketterna som fil…</translation>
    </message>
    <message>
        <source>Mark the whole folder as destroyed…</source>
        <translation>Märk hela pärmen som förstörd…</translation>
    </message>
    <message>
        <source>Looking at storage periods…</source>
        <translation>Räknar ut lagringstider…</translation>
    </message>
    <message>
        <source>Making the labels…</source>
        <translation>Gör etiketterna…</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) will be marked as destroyed today.</source>
        <translation>
            <numerusform>%n papper märks idag som förstört.</numerusform>
            <numerusform>%n papper märks idag som förstörda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in the folder stay as they are: notes, contracts and vouchers go under Storage and erasure.</source>
        <translation>
            <numerusform>%n annat i pärmen lämnas som det är: anteckningar, avtal och verifikationer raderas på sidan Lagring och gallring.</numerusform>
            <numerusform>%n andra i pärmen lämnas som de är: anteckningar, avtal och verifikationer raderas på sidan Lagring och gallring.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark them as destroyed</source>
        <translation>Märk som förstörda</translation>
    </message>
    <message>
        <source>Nothing is on paper yet</source>
        <translation>Ingenting finns på papper ännu</translation>
    </message>
    <message>
        <source>What lies in your folders is added on a client&apos;s card, and listed here by folder.</source>
        <translation>Det som ligger i dina pärmar läggs till på en kunds kort och listas här per pärm.</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Gå till kunderna</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Ingenting att visa</translation>
    </message>
    <message>
        <source>No paper fits what you chose above the folders.</source>
        <translation>Inget papper motsvarar filtret ovanför pärmarna.</translation>
    </message>
    <message>
        <source>Papers and folders</source>
        <translation>Papper och pärmar</translation>
    </message>
    <message>
        <source>In folders</source>
        <translation>I pärmar</translation>
    </message>
    <message>
        <source>May be destroyed</source>
        <translation>Får förstöras</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Förstörda</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>No folder named</source>
        <translation>Ingen pärm angiven</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n papper</numerusform>
            <numerusform>%n papper</numerusform>
        </translation>
    </message>
    <message>
        <source>invoice {number}</source>
        <translation>faktura {number}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nr {number}</translation>
    </message>
    <message>
        <source>Destroyed {date}</source>
        <translation>Förstört {date}</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Ingens längre</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Each as proposed</source>
        <translation>Alla enligt förslaget</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Annat skäl…</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Titta på filen</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Besluta på nytt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} av {all}</translation>
    </message>
    <message>
        <source>In the package: “{said}”</source>
        <translation>I paketet: ”{said}”</translation>
    </message>
    <message>
        <source>Look for names of &amp;organisations too</source>
        <translation>Sök också namn på &amp;organisationer</translation>
    </message>
    <message>
        <source>The person&apos;s data name nobody else who is on file.</source>
        <translation>I personens uppgifter nämns ingen annan som finns i registret.</translation>
    </message>
    <message>
        <source>This computer has no program for such a file. See the client&apos;s card.</source>
        <translation>Den här datorn har inget program för en sådan fil. Se kundens kort.</translation>
    </message>
    <message>
        <source>The copy must not tell about others what the person may not know. Decide each passage; nothing is chosen for you. The program knows only the names on file, so read the finished package too. Keys: 1–3 choose, N next, P previous.</source>
        <translation>Kopian får inte berätta sådant om andra som den som gjort begäran inte ska få veta. Besluta om varje ställe; inget väljs åt dig. Programmet känner bara till namnen i registret, så läs också igenom det färdiga paketet. Tangenter: 1–3 väljer, N nästa, P föregående.</translation>
    </message>
    <message>
        <source>Passages about others</source>
        <translation>Ställen om andra</translation>
    </message>
    <message>
        <source>Write “{alias}”</source>
        <translation>Skriv ”{alias}”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Names {name}</source>
        <translation>Här nämns {name}</translation>
    </message>
    <message>
        <source>A file: may the person have it?</source>
        <translation>En fil: får personen den?</translation>
    </message>
    <message>
        <source>A text about several people: is this sentence about the person who asks?</source>
        <translation>Texten handlar om flera personer: gäller den här meningen den som gjort begäran?</translation>
    </message>
    <message>
        <source>The program masks nothing inside a file. Look through it before you decide.</source>
        <translation>Programmet döljer inget inne i en fil. Gå igenom den innan du beslutar.</translation>
    </message>
    <message>
        <source>The text was changed after you decided. Look at it again.</source>
        <translation>Texten har ändrats efter ditt beslut. Titta på den igen.</translation>
    </message>
    <message>
        <source>Struck through is what the package would not show.</source>
        <translation>Det överstrukna skulle lämnas bort ur paketet.</translation>
    </message>
    <message>
        <source>An organisation’s name is shown unless you choose otherwise.</source>
        <translation>En organisations namn visas om du inte väljer annat.</translation>
    </message>
    <message>
        <source>Not decided yet. Proposed: {choice}.</source>
        <translation>Inte beslutat ännu. Förslag: {choice}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n passages of this name…</source>
        <translation>
            <numerusform>Alla ställen med det här namnet (%n)…</numerusform>
            <numerusform>Alla ställen med det här namnet (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n files like this…</source>
        <translation>
            <numerusform>Alla filer av det här slaget (%n)…</numerusform>
            <numerusform>Alla filer av det här slaget (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n sentences of this text…</source>
        <translation>
            <numerusform>Alla meningar i den här texten (%n)…</numerusform>
            <numerusform>Alla meningar i den här texten (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) still to decide</source>
        <translation>
            <numerusform>%n ställe att besluta om</numerusform>
            <numerusform>%n ställen att besluta om</numerusform>
        </translation>
    </message>
    <message>
        <source>All passages are decided</source>
        <translation>Alla ställen är avgjorda</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock är på.</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Avbrutet. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Arbetar…</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Recipients</source>
        <translation>Tjänsteleverantörer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Fler funktioner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>This recipient has changes that are not saved.</source>
        <translation>Ändringarna i tjänsteleverantören är inte sparade.</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>Nobody gets data yet</source>
        <translation>Ingen får uppgifter ännu</translation>
    </message>
    <message>
        <source>Add the services you use: e-mail, calendar, invoicing, accounting office.</source>
        <translation>Lägg till tjänsterna du använder: e-post, kalender, fakturering, bokföringsbyrå.</translation>
    </message>
    <message>
        <source>Choose from the list of services</source>
        <translation>Välj ur tjänsteförteckningen</translation>
    </message>
    <message>
        <source>From the list of services</source>
        <translation>Ur tjänsteförteckningen</translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Ny tjänsteleverantör</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Inte känt ännu</translation>
    </message>
    <message>
        <source>Answer the terms</source>
        <translation>Svara på villkoren</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Kontrollera på nytt</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>Öppet: {count}</translation>
    </message>
    <message>
        <source>Check the ground</source>
        <translation>Kontrollera grunden för överföringen</translation>
    </message>
    <message>
        <source>The service provider</source>
        <translation>Tjänsteleverantören</translation>
    </message>
    <message>
        <source>Role letter…</source>
        <translation>Rollbrev…</translation>
    </message>
    <message>
        <source>No register names it yet.</source>
        <translation>Inget register nämner den ännu.</translation>
    </message>
    <message>
        <source>More exactly: its contents</source>
        <translation>Mer exakt: avtalets innehåll</translation>
    </message>
    <message>
        <source>More exactly: demanded terms</source>
        <translation>Mer exakt: villkor som krävs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The firm as its agreement names it, the service in brackets.</source>
        <translation>Företaget så som det heter i avtalet, tjänsten inom parentes.</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Tidigare namn</translation>
    </message>
    <message>
        <source>One on each line. Printed beside the name, so that people recognise it.</source>
        <translation>Ett per rad. Skrivs ut bredvid namnet, så att människor känner igen det.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Of the firm you have the agreement with.</source>
        <translation>Landet för det företag som du har avtalet med.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>A processor works for you only and as you have told it.</source>
        <translation>Ett personuppgiftsbiträde arbetar bara för din räkning och enligt dina anvisningar.</translation>
    </message>
    <message>
        <source>How it meets the data</source>
        <translation>Hur den kommer i kontakt med uppgifterna</translation>
    </message>
    <message>
        <source>Technical access only: it keeps the service running and could see the data.</source>
        <translation>Bara teknisk åtkomst: den håller tjänsten i gång och skulle kunna se uppgifterna.</translation>
    </message>
    <message>
        <source>What you use it for</source>
        <translation>Vad du använder den till</translation>
    </message>
    <message>
        <source>For example e-mail or invoicing. A register can say it in its own words.</source>
        <translation>Till exempel e-post eller fakturering. I ett register kan du säga det med andra ord.</translation>
    </message>
    <message>
        <source>Processing agreement</source>
        <translation>Biträdesavtal</translation>
    </message>
    <message>
        <source>Many services have theirs in the terms you accept: then that day.</source>
        <translation>Många tjänster har det i användarvillkoren: då dagen när du godkände dem.</translation>
    </message>
    <message>
        <source>Where the agreement is</source>
        <translation>Var avtalet finns</translation>
    </message>
    <message>
        <source>For example folder 3, or the settings of the service. Never printed.</source>
        <translation>Till exempel pärm 3 eller tjänstens inställningar. Skrivs inte ut.</translation>
    </message>
    <message>
        <source>What you have found in it (Art. 28(3))</source>
        <translation>Vad du har hittat i det (artikel 28.3)</translation>
    </message>
    <message>
        <source>Tick what you have seen. What stays open is what to ask for.</source>
        <translation>Kryssa för det du har sett. Det som blir öppet kan du be om.</translation>
    </message>
    <message>
        <source>Data outside the EU and the EEA</source>
        <translation>Uppgifter utanför EU och EES</translation>
    </message>
    <message>
        <source>Ground for data leaving the EU and the EEA</source>
        <translation>Grund för överföring utanför EU och EES</translation>
    </message>
    <message>
        <source>Look also where its servers and its owner are.</source>
        <translation>Se också efter var servrarna och ägaren finns.</translation>
    </message>
    <message>
        <source>Ground checked on</source>
        <translation>Grunden kontrollerad</translation>
    </message>
    <message>
        <source>A plus sign means today.</source>
        <translation>Ett plustecken betyder idag.</translation>
    </message>
    <message>
        <source>Module of the standard clauses</source>
        <translation>Standardavtalsklausulernas modul</translation>
    </message>
    <message>
        <source>For a service that works for you it is usually module 2.</source>
        <translation>När tjänsten arbetar för din räkning är det vanligen modul 2.</translation>
    </message>
    <message>
        <source>Transfer assessed on</source>
        <translation>Överföringen bedömd</translation>
    </message>
    <message>
        <source>The day you looked at the law of the country and at what protects the data besides.</source>
        <translation>Dagen då du bedömde landets lag och vad mer som skyddar uppgifterna.</translation>
    </message>
    <message>
        <source>For your own file</source>
        <translation>För eget bruk</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Kontrolleras på nytt</translation>
    </message>
    <message>
        <source>On that day it stands on Today. Once a year is a good habit.</source>
        <translation>Visas den dagen på sidan Idag. En gång om året är en god vana.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Only for you: never printed on a notice.</source>
        <translation>Bara för dig: skrivs inte ut i beskrivningen.</translation>
    </message>
    <message>
        <source>Terms received on</source>
        <translation>Villkoren mottagna</translation>
    </message>
    <message>
        <source>When an orderer sent you an agreement on personal data to sign.</source>
        <translation>När en beställare skickade dig ett avtal om personuppgifter att underteckna.</translation>
    </message>
    <message>
        <source>What is demanded</source>
        <translation>Vad som krävs</translation>
    </message>
    <message>
        <source>Which paper it is and what it asks of you. Stands on the role letter.</source>
        <translation>Vilket papper det är och vad det kräver av dig. Skrivs ut i rollbrevet.</translation>
    </message>
    <message>
        <source>The role it gives you</source>
        <translation>Rollen som det ger dig</translation>
    </message>
    <message>
        <source>Usually an orderer wants you to be its processor.</source>
        <translation>Vanligen vill beställaren ha dig som sitt personuppgiftsbiträde.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Inte avgjort ännu</translation>
    </message>
    <message>
        <source>For your notes and your own client data you are an independent controller, whatever a contract says.</source>
        <translation>För dina anteckningar och egna kunduppgifter är du självständigt personuppgiftsansvarig, vad avtalet än säger.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>The day the letter went out. A plus sign means today.</source>
        <translation>Dagen då brevet skickades. Ett plustecken betyder idag.</translation>
    </message>
    <message>
        <source>A reason of your own</source>
        <translation>Egen motivering</translation>
    </message>
    <message>
        <source>Added to the reasons that the role letter gives anyway.</source>
        <translation>Läggs till den motivering som ändå finns i rollbrevet.</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Avtalet undertecknat</translation>
    </message>
    <message>
        <source>Registers that name it</source>
        <translation>Register där den nämns</translation>
    </message>
    <message>
        <source>The role letter as it will be printed</source>
        <translation>Rollbrevet som det skrivs ut</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tillbaka till formuläret</translation>
    </message>
    <message>
        <source>Role letter</source>
        <translation>Rollbrev</translation>
    </message>
    <message>
        <source>Why you answer for the data of your own work</source>
        <translation>Varför du själv ansvarar för uppgifterna i ditt eget arbete</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Gör papperet…</translation>
    </message>
    <message>
        <source>Search the list of services</source>
        <translation>Sök i tjänsteförteckningen</translation>
    </message>
    <message>
        <source>Name or use, for example invoicing</source>
        <translation>Namn eller användning, till exempel fakturering</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Tjänsteförteckning</translation>
    </message>
    <message>
        <source>Back to the recipients</source>
        <translation>Tillbaka till tjänsteleverantörerna</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Redan tillagd</translation>
    </message>
    <message>
        <source>Fill in from the list: {name}</source>
        <translation>Fyll i ur förteckningen: {name}</translation>
    </message>
    <message>
        <source>From the list of services, as of {date}.</source>
        <translation>Ur tjänsteförteckningen, läget {date}.</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Läget {date}</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Request about the data…</source>
        <translation>Begäran om personuppgifter…</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Öppna begäran</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Begäran {number}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>{request} closed</source>
        <translation>{request} avslutad</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Requests and breaches</source>
        <translation>Begäranden och incidenter</translation>
    </message>
    <message>
        <source>No request is open. Write one down when it arrives, whatever the channel.</source>
        <translation>Ingen begäran pågår. Anteckna en begäran så snart den kommer, oavsett hur den kommer.</translation>
    </message>
    <message>
        <source>No request has been closed yet.</source>
        <translation>Ingen begäran har avslutats ännu.</translation>
    </message>
    <message>
        <source>No breach is written down.</source>
        <translation>Inga personuppgiftsincidenter har antecknats.</translation>
    </message>
    <message>
        <source>Open the breach</source>
        <translation>Öppna incidenten</translation>
    </message>
    <message>
        <source>Noticed {day}</source>
        <translation>Upptäckt {day}</translation>
    </message>
    <message>
        <source>Steps: {done} of {count}</source>
        <translation>Steg: {done} av {count}</translation>
    </message>
    <message>
        <source>Two months more are possible when the request is complex or there are many.</source>
        <translation>Två månader till är möjligt när begäran är komplicerad eller begärandena är många.</translation>
    </message>
    <message>
        <source>A closed request is not opened again; what follows becomes a new one.</source>
        <translation>En avslutad begäran öppnas inte på nytt. Om ärendet fortsätter blir det en ny begäran.</translation>
    </message>
    <message>
        <source>{step}: done elsewhere. What was done?</source>
        <translation>{step}: gjort på annat håll. Vad gjordes?</translation>
    </message>
    <message>
        <source>{step}: why is it not needed?</source>
        <translation>{step}: varför behövs det inte?</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Kundkort</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fler funktioner</translation>
    </message>
    <message>
        <source>Correct what was written down…</source>
        <translation>Rätta det som antecknats…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Mer tid…</translation>
    </message>
    <message>
        <source>Timeline on paper</source>
        <translation>Skriv ut förloppet</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Uppföljande begäran…</translation>
    </message>
    <message>
        <source>&amp;Close the request…</source>
        <translation>&amp;Avsluta begäran…</translation>
    </message>
    <message>
        <source>In the request&apos;s own words</source>
        <translation>Så här lyder begäran</translation>
    </message>
    <message>
        <source>Letters and packages</source>
        <translation>Brev och paket</translation>
    </message>
    <message>
        <source>Take two months more</source>
        <translation>Ta två månader till</translation>
    </message>
    <message>
        <source>&amp;Why is more time needed?</source>
        <translation>&amp;Varför behövs mer tid?</translation>
    </message>
    <message>
        <source>The person is told this, within the first month.</source>
        <translation>Detta meddelas personen inom den första månaden.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>&amp;In a few words</source>
        <translation>Med några &amp;ord</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Avsluta begäran</translation>
    </message>
    <message>
        <source>&amp;How did it end?</source>
        <translation>&amp;Hur slutade det?</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Skapar utskriften…</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Ny begäran…</translation>
    </message>
    <message>
        <source>Breach…</source>
        <translation>Personuppgiftsincident…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden om personuppgifter</translation>
    </message>
    <message>
        <source>What people ask of their data, and by when you answer.</source>
        <translation>Vad människor begär i fråga om sina uppgifter och när du senast svarar.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Inga begäranden ännu</translation>
    </message>
    <message>
        <source>When somebody asks what you hold on them, or wants it corrected or erased, write it down here. The deadline runs from the day it arrived.</source>
        <translation>När någon frågar vilka uppgifter du har om hen, eller vill att de rättas eller raderas, anteckna det här. Tidsfristen räknas från ankomstdagen.</translation>
    </message>
    <message>
        <source>Nothing is to be done in this request.</source>
        <translation>I den här begäran finns ingenting att göra.</translation>
    </message>
    <message>
        <source>First: {steps}.</source>
        <translation>Först: {steps}.</translation>
    </message>
    <message>
        <source>Ban marketing in every channel</source>
        <translation>Förbjud marknadsföring i alla kanaler</translation>
    </message>
    <message>
        <source>No consent or permission of this person stands.</source>
        <translation>Personen har inga gällande samtycken eller tillstånd.</translation>
    </message>
    <message>
        <source>Withdraw what is ticked</source>
        <translation>Återkalla de markerade</translation>
    </message>
    <message>
        <source>&amp;On what ground</source>
        <translation>På vilken &amp;grund</translation>
    </message>
    <message>
        <source>Restrict the processing</source>
        <translation>Begränsa behandlingen</translation>
    </message>
    <message>
        <source>Your compelling &amp;grounds, if you refuse</source>
        <translation>Dina &amp;tvingande skäl, om du avvisar invändningen</translation>
    </message>
    <message>
        <source>They must outweigh the person&apos;s own; you have to show it.</source>
        <translation>De måste väga tyngre än personens egna, och du ska kunna visa det.</translation>
    </message>
    <message>
        <source>Grant the objection</source>
        <translation>Godta invändningen</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Avvisa den</translation>
    </message>
    <message>
        <source>Correct the card or the record itself first. Then write down here what was wrong and what is right. To a note the statement is added; its text stays.</source>
        <translation>Rätta först kortet eller själva uppgiften. Anteckna sedan här vad som var fel och vad som är rätt. Till en anteckning fogas ett utlåtande; texten blir kvar.</translation>
    </message>
    <message>
        <source>&amp;Which record</source>
        <translation>&amp;Vilken uppgift</translation>
    </message>
    <message>
        <source>&amp;What was wrong, and what is right</source>
        <translation>Vad var &amp;fel och vad är rätt</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Öppna kortet</translation>
    </message>
    <message>
        <source>Write the correction down</source>
        <translation>Anteckna rättelsen</translation>
    </message>
    <message>
        <source>Nothing was granted to be erased.</source>
        <translation>Ingenting har beviljats för radering.</translation>
    </message>
    <message>
        <source>Look through and erase…</source>
        <translation>Gå igenom och radera…</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Held on behalf of {name}</source>
        <translation>För någon annans räkning: {name}</translation>
    </message>
    <message>
        <source>Proposed: tick to whom the data were really given.</source>
        <translation>Förslag: markera dem som verkligen har fått uppgifter.</translation>
    </message>
    <message>
        <source>Take what is ticked as tasks</source>
        <translation>Ta de markerade som åtgärder</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>&amp;Why, in words for the person</source>
        <translation>&amp;Varför, med ord som personen förstår</translation>
    </message>
    <message>
        <source>Leave it empty to use the proposed reason.</source>
        <translation>Lämna tomt om du vill använda den föreslagna motiveringen.</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Spara beslutet</translation>
    </message>
    <message>
        <source>&amp;Decision on the whole</source>
        <translation>&amp;Beslut om helheten</translation>
    </message>
    <message>
        <source>A refusal needs its reason. It stands in the answer.</source>
        <translation>En vägran behöver ett skäl. Det står i svaret.</translation>
    </message>
    <message>
        <source>Decide as proposed</source>
        <translation>Besluta enligt förslaget</translation>
    </message>
    <message>
        <source>Decide on the whole…</source>
        <translation>Besluta om helheten…</translation>
    </message>
    <message>
        <source>Which of the rights</source>
        <translation>Vilken av rättigheterna</translation>
    </message>
    <message>
        <source>Decided on the whole: {decision}.</source>
        <translation>Beslut om helheten: {decision}.</translation>
    </message>
    <message>
        <source>There is no record this right has to do with. Decide on the whole.</source>
        <translation>Den här rättigheten gäller ingen enskild uppgift. Besluta om helheten.</translation>
    </message>
    <message>
        <source>This is what the law proposes. Nothing is decided before you say so.</source>
        <translation>Så här föreslår lagen. Ingenting är beslutat förrän du själv beslutar.</translation>
    </message>
    <message>
        <source>What is granted</source>
        <translation>Vad som beviljas</translation>
    </message>
    <message>
        <source>Decide one by one</source>
        <translation>Besluta en i taget</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed: {decision}</source>
        <translation>Förslag: {decision}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>I made sure</source>
        <translation>Jag säkerställde</translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation>&amp;När?</translation>
    </message>
    <message>
        <source>&amp;In a few words, if needed</source>
        <translation>Med några &amp;ord, om det behövs</translation>
    </message>
    <message>
        <source>How you made sure, never what was shown or said.</source>
        <translation>Hur du säkerställde det, aldrig vad som visades eller sades.</translation>
    </message>
    <message>
        <source>The query was sent</source>
        <translation>Frågan skickades</translation>
    </message>
    <message>
        <source>The answer came</source>
        <translation>Svaret kom</translation>
    </message>
    <message>
        <source>You have made sure who asks.</source>
        <translation>Du har säkerställt vem begäran kommer från.</translation>
    </message>
    <message>
        <source>Nothing needs to be asked for this request: it is simply done.</source>
        <translation>För den här begäran behöver ingenting frågas: den genomförs direkt.</translation>
    </message>
    <message>
        <source>There are notes or other sensitive data on this person: make sure in person or by calling a number that was on file before the request.</source>
        <translation>Det finns anteckningar eller annat känsligt om den här personen: säkerställ saken personligen eller genom att ringa ett nummer som fanns på kortet redan före begäran.</translation>
    </message>
    <message>
        <source>An answer came…</source>
        <translation>Svaret kom…</translation>
    </message>
    <message>
        <source>Ways that are enough</source>
        <translation>Sätt som räcker</translation>
    </message>
    <message>
        <source>Write the query…</source>
        <translation>Skriv frågan…</translation>
    </message>
    <message>
        <source>{method} – advised</source>
        <translation>{method} – rekommenderas</translation>
    </message>
    <message>
        <source>I made sure…</source>
        <translation>Jag har säkerställt…</translation>
    </message>
    <message>
        <source>I made sure: {method}</source>
        <translation>Jag har säkerställt: {method}</translation>
    </message>
    <message>
        <source>I asked, and wait…</source>
        <translation>Jag har frågat och väntar…</translation>
    </message>
    <message>
        <source>I asked: {method}</source>
        <translation>Jag har frågat: {method}</translation>
    </message>
    <message>
        <source>Your own written process asks too much</source>
        <translation>Din egen skrivna anvisning kräver för mycket</translation>
    </message>
    <message>
        <source>Do not ask for more</source>
        <translation>Begär inte mer än så</translation>
    </message>
    <message>
        <source>Where an answer could go</source>
        <translation>Vart svaret kan skickas</translation>
    </message>
    <message>
        <source>on the card</source>
        <translation>på kortet</translation>
    </message>
    <message>
        <source>named in the request</source>
        <translation>nämnd i begäran</translation>
    </message>
    <message>
        <source>the orderer&apos;s mailbox: do not send personal data there</source>
        <translation>beställarens postlåda: skicka inga personuppgifter dit</translation>
    </message>
    <message>
        <source>on somebody else&apos;s card</source>
        <translation>på någon annans kort</translation>
    </message>
    <message>
        <source>used unless you choose otherwise</source>
        <translation>används om du inte väljer något annat</translation>
    </message>
    <message>
        <source>Make sure who asks</source>
        <translation>Säkerställ vem begäran kommer från</translation>
    </message>
    <message>
        <source>You have met, and recognise the person in the room or by video.</source>
        <translation>Ni har träffats, och du känner igen personen på plats eller på video.</translation>
    </message>
    <message>
        <source>You write to the address that was on the card before, and the answer comes from there.</source>
        <translation>Du skriver till den adress som redan fanns på kortet, och svaret kommer därifrån.</translation>
    </message>
    <message>
        <source>You call the number that was on the card before, and the person says what was asked.</source>
        <translation>Du ringer det nummer som redan fanns på kortet, och personen berättar vad begäran gällde.</translation>
    </message>
    <message>
        <source>The person tells two things only you two know, such as the last day you met.</source>
        <translation>Personen berättar två saker som bara ni två vet, till exempel när ni senast träffades.</translation>
    </message>
    <message>
        <source>You see a mandate, or the guardian is on the card; the person&apos;s own identity is clear as well.</source>
        <translation>Du ser en fullmakt, eller vårdnadshavaren finns på kortet; också personens egen identitet är klar.</translation>
    </message>
    <message>
        <source>The document is shown, not copied. Only where nothing gentler will do.</source>
        <translation>Handlingen visas, den kopieras inte. Bara om inget lättare sätt räcker.</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>frågat {day}</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>besvarat {day}</translation>
    </message>
    <message>
        <source>made sure {day}</source>
        <translation>säkerställt {day}</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>väntar på svar</translation>
    </message>
    <message>
        <source>Back to the request</source>
        <translation>Tillbaka till begäran</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to look through</source>
        <translation>
            <numerusform>%n plats att gå igenom ännu</numerusform>
            <numerusform>%n platser att gå igenom ännu</numerusform>
        </translation>
    </message>
    <message>
        <source>All places are looked through</source>
        <translation>Alla platser är genomgångna</translation>
    </message>
    <message>
        <source>The program knows only its own file. Look in these places too, by the person&apos;s name and addresses, before you answer.</source>
        <translation>Programmet känner bara till sin egen fil. Sök med personens namn och adresser också på de här platserna innan du svarar.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Change: {place}</source>
        <translation>Ändra: {place}</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Ingenting där</translation>
    </message>
    <message>
        <source>Found…</source>
        <translation>Något fanns…</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Används inte</translation>
    </message>
    <message>
        <source>&amp;What did you find?</source>
        <translation>&amp;Vad hittade du?</translation>
    </message>
    <message>
        <source>What was &amp;there, and what became of it?</source>
        <translation>Vad fanns &amp;där och vad blev det av det?</translation>
    </message>
    <message>
        <source>The person may read this. No contents, only what and where.</source>
        <translation>Personen får läsa det här. Inget innehåll, bara vad och var.</translation>
    </message>
    <message>
        <source>Places outside the program</source>
        <translation>Platser utanför programmet</translation>
    </message>
    <message>
        <source>Not in use, as you said when you told where your data lie</source>
        <translation>Används inte, som du sade när du berättade var dina uppgifter finns</translation>
    </message>
    <message>
        <source>In use, not looked through yet</source>
        <translation>Används, inte genomgången ännu</translation>
    </message>
    <message>
        <source>You have not said whether you use it</source>
        <translation>Du har inte berättat om du använder den</translation>
    </message>
    <message>
        <source>Inbox, sent, archive and deleted; also the person&apos;s older addresses.</source>
        <translation>Inkorgen, skickat, arkivet och papperskorgen; också personens äldre adresser.</translation>
    </message>
    <message>
        <source>Contacts, call list and text messages.</source>
        <translation>Kontakter, samtalslista och textmeddelanden.</translation>
    </message>
    <message>
        <source>Chats and pictures sent in them.</source>
        <translation>Chattar och bilder som skickats i dem.</translation>
    </message>
    <message>
        <source>Entries with the name, also past ones, and their notes.</source>
        <translation>Poster där namnet finns, också gamla, och anteckningarna i dem.</translation>
    </message>
    <message>
        <source>The customer&apos;s entry and the bookings made.</source>
        <translation>Kundens uppgifter och gjorda bokningar.</translation>
    </message>
    <message>
        <source>The customer&apos;s entry, invoices and drafts.</source>
        <translation>Kundens uppgifter, fakturor och utkast.</translation>
    </message>
    <message>
        <source>Ask the accountant what is there besides vouchers.</source>
        <translation>Fråga bokföraren vad som finns där utöver verifikationerna.</translation>
    </message>
    <message>
        <source>Recordings, transcripts, chats and lists of participants.</source>
        <translation>Inspelningar, transkriptioner, chattar och deltagarlistor.</translation>
    </message>
    <message>
        <source>The list of subscribers, also those who left.</source>
        <translation>Prenumerantlistan, också de som har lämnat den.</translation>
    </message>
    <message>
        <source>Messages sent with the form, and who is told of them.</source>
        <translation>Meddelanden som skickats med formuläret, och vem som får besked om dem.</translation>
    </message>
    <message>
        <source>Folders, shared files and the bin.</source>
        <translation>Mappar, delade filer och papperskorgen.</translation>
    </message>
    <message>
        <source>Answers, results and reports.</source>
        <translation>Svar, resultat och rapporter.</translation>
    </message>
    <message>
        <source>Folders, notebooks and loose paper.</source>
        <translation>Pärmar, anteckningsböcker och lösa papper.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>The deadline appears when the day is there.</source>
        <translation>Tidsfristen visas när dagen är angiven.</translation>
    </message>
    <message>
        <source>Answer by {day} at the latest</source>
        <translation>Svara senast {day}</translation>
    </message>
    <message>
        <source>Your own target is {day}.</source>
        <translation>Ditt eget mål är {day}.</translation>
    </message>
    <message>
        <source>Who &amp;asks?</source>
        <translation>Vem kommer begäran &amp;från?</translation>
    </message>
    <message>
        <source>&amp;Whose data?</source>
        <translation>&amp;Vems uppgifter gäller det?</translation>
    </message>
    <message>
        <source>&amp;Name of who asks</source>
        <translation>&amp;Namnet på den som gjort begäran</translation>
    </message>
    <message>
        <source>On what &amp;ground do they act for the person?</source>
        <translation>På vilken &amp;grund agerar hen för personen?</translation>
    </message>
    <message>
        <source>For example a mandate of 3.11.2026, or guardian of a child.</source>
        <translation>Till exempel fullmakt 3.11.2026 eller barnets vårdnadshavare.</translation>
    </message>
    <message>
        <source>What is asked? Several may be.</source>
        <translation>Vad begärs? Du kan välja flera.</translation>
    </message>
    <message>
        <source>Day it a&amp;rrived</source>
        <translation>Ankomst&amp;dag</translation>
    </message>
    <message>
        <source>When it reached you, not when you read it.</source>
        <translation>När den nådde dig, inte när du läste den.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation>Brevens s&amp;pråk</translation>
    </message>
    <message>
        <source>Where is the answer wan&amp;ted?</source>
        <translation>Vart önskas sva&amp;ret?</translation>
    </message>
    <message>
        <source>An address or a number. Nothing is sent from here.</source>
        <translation>En adress eller ett nummer. Härifrån skickas ingenting.</translation>
    </message>
    <message>
        <source>In the request&apos;s own w&amp;ords</source>
        <translation>Så här lyder b&amp;egäran</translation>
    </message>
    <message>
        <source>“What do you hold on me?” – access</source>
        <translation>”Vilka uppgifter har du om mig?” – tillgång</translation>
    </message>
    <message>
        <source>“Give me my data in a file for another service” – portability</source>
        <translation>”Ge mig mina uppgifter i en fil för en annan tjänst” – dataportabilitet</translation>
    </message>
    <message>
        <source>“This is wrong, or something is missing” – rectification</source>
        <translation>”Det här är fel eller så saknas något” – rättelse</translation>
    </message>
    <message>
        <source>“Stop using my data” – objection</source>
        <translation>”Sluta använda mina uppgifter” – invändning</translation>
    </message>
    <message>
        <source>“No more marketing” – ban on direct marketing</source>
        <translation>”Ingen mer marknadsföring” – förbud mot direktmarknadsföring</translation>
    </message>
    <message>
        <source>“I take my consent back” – withdrawal of consent</source>
        <translation>”Jag tar tillbaka mitt samtycke” – återkallelse av samtycke</translation>
    </message>
    <message>
        <source>“Keep it, but do not use it for now” – restriction</source>
        <translation>”Spara, men använd inte tills vidare” – begränsning av behandlingen</translation>
    </message>
    <message>
        <source>“Erase my data” – erasure</source>
        <translation>”Radera mina uppgifter” – radering</translation>
    </message>
    <message>
        <source>The person, who is on file</source>
        <translation>Personen själv, som det finns uppgifter om</translation>
    </message>
    <message>
        <source>Somebody who is not found on file</source>
        <translation>Någon som inte hittas i kundfilen</translation>
    </message>
    <message>
        <source>Somebody acting for a person on file</source>
        <translation>Någon som företräder en person i kundfilen</translation>
    </message>
    <message>
        <source>An orderer or employer, about others</source>
        <translation>En beställare eller arbetsgivare, om andra människor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Follows {request}</source>
        <translation>Följer upp: {request}</translation>
    </message>
    <message>
        <source>Write a request down</source>
        <translation>Anteckna en begäran</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Open the request</source>
        <translation>&amp;Anteckna begäran</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>Begärans steg</translation>
    </message>
    <message>
        <source>More of this step</source>
        <translation>Mer om det här steget</translation>
    </message>
    <message>
        <source>Done elsewhere…</source>
        <translation>Gjort på annat håll…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Behövs inte…</translation>
    </message>
    <message>
        <source>Tell the person that the request arrived and when it is answered.</source>
        <translation>Berätta för personen att begäran har kommit fram och när den besvaras.</translation>
    </message>
    <message>
        <source>Make sure who asks, with no more questions than needed.</source>
        <translation>Säkerställ vem begäran kommer från, utan fler frågor än nödvändigt.</translation>
    </message>
    <message>
        <source>Look through your mail, phone, calendar and other places too.</source>
        <translation>Gå också igenom e-posten, telefonen, kalendern och andra platser.</translation>
    </message>
    <message>
        <source>Decide what is shown of passages that name somebody else.</source>
        <translation>Besluta vad som visas av de ställen där någon annan nämns.</translation>
    </message>
    <message>
        <source>Decide what is granted and what is not, and why.</source>
        <translation>Besluta vad som beviljas och vad som inte beviljas, och varför.</translation>
    </message>
    <message>
        <source>Make the package that is given to the person.</source>
        <translation>Gör det paket som ges till personen.</translation>
    </message>
    <message>
        <source>Correct what is wrong, or add the person&apos;s own statement.</source>
        <translation>Rätta det som är fel eller foga till personens eget utlåtande.</translation>
    </message>
    <message>
        <source>Weigh the objection; stop unless you have compelling grounds.</source>
        <translation>Pröva invändningen. Sluta med behandlingen om du inte har tvingande skäl.</translation>
    </message>
    <message>
        <source>Stop all marketing at once; no reasons are asked for.</source>
        <translation>Sluta med all marknadsföring genast. Inga skäl efterfrågas.</translation>
    </message>
    <message>
        <source>Write down which consents are withdrawn.</source>
        <translation>Anteckna vilka samtycken som återkallas.</translation>
    </message>
    <message>
        <source>Restrict the processing while the matter is open.</source>
        <translation>Begränsa behandlingen så länge saken är oavgjord.</translation>
    </message>
    <message>
        <source>Erase what may go; what the law keeps stays, with its reason.</source>
        <translation>Radera det som kan raderas. Det som lagen kräver blir kvar, med orsaken angiven.</translation>
    </message>
    <message>
        <source>Pass on what you hold on behalf of somebody else.</source>
        <translation>För vidare det som du behandlar för någon annans räkning.</translation>
    </message>
    <message>
        <source>Tell those who got the data of the change.</source>
        <translation>Berätta om ändringen för dem som har fått uppgifterna.</translation>
    </message>
    <message>
        <source>Write the answer and send it.</source>
        <translation>Skriv svaret och skicka det.</translation>
    </message>
    <message>
        <source>Hand the package over and write down how.</source>
        <translation>Överlämna paketet och anteckna hur det gavs.</translation>
    </message>
    <message>
        <source>Delete the copy left on this computer.</source>
        <translation>Radera kopian som finns kvar på den här datorn.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Skriv brevet</translation>
    </message>
    <message>
        <source>Go through places</source>
        <translation>Gå igenom platserna</translation>
    </message>
    <message>
        <source>Go through passages</source>
        <translation>Gå igenom ställena</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Gör paketet</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Radera…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Överlämna</translation>
    </message>
    <message>
        <source>Copy deleted…</source>
        <translation>Kopian raderad…</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Gör det</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Incidenter</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer today</source>
        <translation>Svara idag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>svara senast {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>avslutad {day}</translation>
    </message>
    <message>
        <source>noticed {day}</source>
        <translation>upptäckt {day}</translation>
    </message>
    <message>
        <source>Breach {number}</source>
        <translation>Personuppgiftsincident {number}</translation>
    </message>
    <message>
        <source>{who} · received {day} · {channel}</source>
        <translation>{who} · kom in {day} · {channel}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>mån</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>tis</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ons</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>tors</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>fre</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>lör</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>sön</translation>
    </message>
    <message>
        <source>Closed {closed}; the last day was {day}</source>
        <translation>Avslutad {closed}; sista dagen var {day}</translation>
    </message>
    <message>
        <source>Extended {day}; the first day was {first}.</source>
        <translation>Tidsfristen förlängd {day}; den ursprungliga sista dagen var {first}.</translation>
    </message>
    <message>
        <source>If it needs more time, tell the person why by {day}.</source>
        <translation>Om du behöver mer tid, berätta orsaken för personen senast {day}.</translation>
    </message>
    <message>
        <source>The query for identity has waited since {day}. Supervisory practice may let the month rest meanwhile; the day above does not count on it.</source>
        <translation>Frågan om identiteten har väntat på svar sedan {day}. Enligt tillsynspraxis kan månaden anses vila under tiden; dagen ovan räknar inte med det.</translation>
    </message>
    <message>
        <source>If the wait for the identity answer is not counted: {day}.</source>
        <translation>Om väntan på svaret om identiteten inte räknas in: {day}.</translation>
    </message>
    <message>
        <source>{letter} · made {day}, not sent</source>
        <translation>{letter} · skrivet {day}, inte skickat</translation>
    </message>
    <message>
        <source>{letter} · sent {day}</source>
        <translation>{letter} · skickat {day}</translation>
    </message>
    <message>
        <source>Package {number} ({form})</source>
        <translation>Paket {number} ({form})</translation>
    </message>
    <message>
        <source>{package} · made {day}, not handed over</source>
        <translation>{package} · gjort {day}, inte överlämnat</translation>
    </message>
    <message>
        <source>{package} · handed over {day}</source>
        <translation>{package} · överlämnat {day}</translation>
    </message>
    <message>
        <source>{handed} · the copy on this computer is still there</source>
        <translation>{handed} · kopian finns kvar på den här datorn</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>No backup was found on this computer. Plug in the memory stick or disk that holds one and choose it.</source>
        <translation>Ingen säkerhetskopia hittades på den här datorn. Anslut minnesstickan eller disken där det finns en och välj den.</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Säkerhetskopia</translation>
    </message>
    <message>
        <source>&amp;Look elsewhere…</source>
        <translation>S&amp;ök på annat håll…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Six groups of six characters, from the sheet you keep apart from this computer.</source>
        <translation>Sex grupper med sex tecken, från papperet som du förvarar på annat håll än datorn.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Använd lösenfrasen</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Använd återställningskoden</translation>
    </message>
    <message>
        <source>&amp;I know that what is newer than the backup is lost</source>
        <translation>Jag &amp;vet att det som är nyare än säkerhetskopian går förlorat</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>I säkerhetskopian</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Här nu</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Invoice references</source>
        <translation>Fakturahänvisningar</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made after {when} will not be in it.</source>
        <translation>
            <numerusform>%n ändring efter säkerhetskopian ({when}) kommer inte med.</numerusform>
            <numerusform>%n ändringar efter säkerhetskopian ({when}) kommer inte med.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a newer backup than this one.</source>
        <translation>Det finns en nyare säkerhetskopia än den här.</translation>
    </message>
    <message>
        <source>The damaged file is not thrown away: it stays beside the new one, still encrypted.</source>
        <translation>Den skadade filen kastas inte: den blir kvar krypterad bredvid den nya.</translation>
    </message>
    <message>
        <source>The file as it is now is saved as a backup first.</source>
        <translation>Först sparas en säkerhetskopia av den nuvarande filen.</translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) made later were done again: nobody erased comes back.</source>
        <translation>
            <numerusform>%n senare radering gjordes på nytt: ingen som har raderats kommer tillbaka.</numerusform>
            <numerusform>%n senare raderingar gjordes på nytt: ingen som har raderats kommer tillbaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of erasures beside the file was damaged and is written anew.</source>
        <translation>Raderingsförteckningen bredvid filen var skadad och skrivs på nytt.</translation>
    </message>
    <message>
        <source>&amp;Codes of the destruction reports</source>
        <translation>Förstöringsrapporternas &amp;koder</translation>
    </message>
    <message>
        <source>One on each line, such as K7M2-9QXD-4. They stand on the reports you printed.</source>
        <translation>En per rad, till exempel K7M2-9QXD-4. Koderna står på rapporterna som du har skrivit ut.</translation>
    </message>
    <message>
        <source>&amp;Nobody has been erased since then</source>
        <translation>&amp;Ingen har raderats efter det</translation>
    </message>
    <message>
        <source>This backup cannot know whom you erased after it was made, and the list of erasures is not on this computer. Whoever was erased must not come back.</source>
        <translation>Säkerhetskopian kan inte veta vem du har raderat efter att den gjordes, och raderingsförteckningen finns inte på den här datorn. Den som har raderats får inte komma tillbaka.</translation>
    </message>
    <message>
        <source>Have you erased anybody since {day}?</source>
        <translation>Har du raderat någon efter {day}?</translation>
    </message>
    <message>
        <source>The last erasure it knows is number {number}: any report with a later number counts.</source>
        <translation>Den sista raderingen den känner till är nummer {number}. Ange koden ur varje rapport med ett större nummer.</translation>
    </message>
    <message>
        <source>It knows of no erasure: every report you have counts.</source>
        <translation>Den känner inte till någon radering. Ange koden ur varje rapport du har.</translation>
    </message>
    <message>
        <source>Looking the backup through</source>
        <translation>Går igenom säkerhetskopian</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>Var finns säkerhetskopian?</translation>
    </message>
    <message>
        <source>The backup of {when} is whole.</source>
        <translation>Säkerhetskopian ({when}) är hel.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have (number {number}). Nothing was changed.</source>
        <translation>Något gick fel som inte borde ha gjort det (nummer {number}). Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Kontrollera säkerhetskopian</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>These</source>
        <translation>De här uppgifterna</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Pauser</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>R&amp;adera slutgiltigt…</translation>
    </message>
    <message>
        <source>&amp;Go through the register…</source>
        <translation>Gå &amp;igenom registret…</translation>
    </message>
    <message>
        <source>Remind &amp;later</source>
        <translation>Påminn &amp;senare</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>&amp;Pausa raderingen…</translation>
    </message>
    <message>
        <source>&amp;Still needed…</source>
        <translation>&amp;Behövs ännu…</translation>
    </message>
    <message>
        <source>&amp;Release hold</source>
        <translation>&amp;Häv pausen</translation>
    </message>
    <message>
        <source>&amp;Print first</source>
        <translation>Skriv &amp;ut först</translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation>&amp;Öppna kunden</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Tillbaka till &amp;listan</translation>
    </message>
    <message>
        <source>&amp;Choose all that is due</source>
        <translation>Välj allt som &amp;kan raderas</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Välj en rad</translation>
    </message>
    <message>
        <source>Its rules and dates are explained here, with what you can do. Choose several with Shift or Ctrl.</source>
        <translation>Här ser du radens regler och datum och vad du kan göra. Välj flera med Skift eller Ctrl.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are past their time. Nothing goes by itself.</source>
        <translation>
            <numerusform>Tiden har gått ut för %n uppgift. Ingenting raderas av sig själv.</numerusform>
            <numerusform>Tiden har gått ut för %n uppgifter. Ingenting raderas av sig själv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n client(s)</source>
        <translation>
            <numerusform>om %n kund</numerusform>
            <numerusform>om %n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these may not be erased yet: to erase or put off, choose only what is due.</source>
        <translation>En del av de här får inte raderas ännu. Vill du radera eller skjuta upp, välj bara sådant som kan raderas.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n rad vald</numerusform>
            <numerusform>%n rader valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounting Act</source>
        <translation>Bokföringslagen</translation>
    </message>
    <message>
        <source>{register} – this decides</source>
        <translation>{register} – den här avgör</translation>
    </message>
    <message>
        <source>{period}, then to the end of the year</source>
        <translation>{period} och därefter till årets slut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Lagringstid</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Vad tiden räknas från</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Får användas till</translation>
    </message>
    <message>
        <source>has not happened yet</source>
        <translation>har inte hänt ännu</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>datum saknas</translation>
    </message>
    <message>
        <source>does not concern this</source>
        <translation>gäller inte det här</translation>
    </message>
    <message>
        <source>{use}, until {day}</source>
        <translation>{use}, till {day}</translation>
    </message>
    <message>
        <source>On hold since {day}: {reason}</source>
        <translation>Pausad från {day}: {reason}</translation>
    </message>
    <message>
        <source>Look at it again on {day}.</source>
        <translation>Granska på nytt {day}.</translation>
    </message>
    <message>
        <source>Add a retention rule that fits this to the register.</source>
        <translation>Lägg till en lagringsregel för uppgiften i registret.</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>Öppna reglerna</translation>
    </message>
    <message>
        <source>Give the client a role in a register, or a contract that belongs to one.</source>
        <translation>Ge kunden en roll i ett register eller ett avtal som hör till ett.</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Lägg till roll…</translation>
    </message>
    <message>
        <source>Fill in the date…</source>
        <translation>Fyll i datum…</translation>
    </message>
    <message>
        <source>Record the last session, call or message with them.</source>
        <translation>Anteckna den senaste träffen, samtalet eller meddelandet.</translation>
    </message>
    <message>
        <source>Write the day the contract ended on the contract.</source>
        <translation>Anteckna i avtalet vilken dag det upphörde.</translation>
    </message>
    <message>
        <source>Write the day the client relationship ended on the client&apos;s card.</source>
        <translation>Anteckna på kundens kort vilken dag kundförhållandet upphörde.</translation>
    </message>
    <message>
        <source>Record the day they last answered or took part themselves.</source>
        <translation>Anteckna dagen då personen själv senast svarade eller deltog.</translation>
    </message>
    <message>
        <source>Write the day of the event or the feedback.</source>
        <translation>Anteckna dagen för evenemanget eller responssamtalet.</translation>
    </message>
    <message>
        <source>Write the day the voucher was booked.</source>
        <translation>Anteckna dagen då verifikationen bokfördes.</translation>
    </message>
    <message>
        <source>Write the missing day on the client&apos;s card.</source>
        <translation>Anteckna det saknade datumet på kundens kort.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrera på namn</translation>
    </message>
    <message>
        <source>Record class</source>
        <translation>Slag av uppgifter</translation>
    </message>
    <message>
        <source>Every record class</source>
        <translation>Alla slag av uppgifter</translation>
    </message>
    <message>
        <source>&amp;More exactly</source>
        <translation>Mer e&amp;xakt</translation>
    </message>
    <message>
        <source>&amp;As of the day</source>
        <translation>Läget &amp;den dagen</translation>
    </message>
    <message>
        <source>How things will stand on another day. Nothing is changed.</source>
        <translation>Hur läget är en annan dag. Ingenting ändras.</translation>
    </message>
    <message>
        <source>&amp;Back to today</source>
        <translation>&amp;Tillbaka till idag</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Töm filtret</translation>
    </message>
    <message>
        <source>This is how things would stand on {day}.</source>
        <translation>Så här skulle läget vara {day}.</translation>
    </message>
    <message>
        <source>&amp;What is it kept for?</source>
        <translation>Vad behövs uppgi&amp;ften till?</translation>
    </message>
    <message>
        <source>&amp;Why must it be kept?</source>
        <translation>&amp;Varför måste uppgiften sparas?</translation>
    </message>
    <message>
        <source>The person may be told this reason.</source>
        <translation>Skälet kan berättas för personen.</translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation>&amp;Granska på nytt</translation>
    </message>
    <message>
        <source>&amp;Put on hold</source>
        <translation>Pausa &amp;raderingen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Still needed. &amp;Look at it again on</source>
        <translation>Behövs ännu. Granska på &amp;nytt</translation>
    </message>
    <message>
        <source>&amp;Keep on hold</source>
        <translation>Förl&amp;äng pausen</translation>
    </message>
    <message>
        <source>What may be erased in the year ahead</source>
        <translation>Vad som kan raderas under det kommande året</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Vad som sparas</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fler funktioner</translation>
    </message>
    <message>
        <source>Counting storage periods…</source>
        <translation>Räknar ut lagringstider…</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Ingenting sparas ännu</translation>
    </message>
    <message>
        <source>Once you have clients, this page says what is kept of them, why and until when.</source>
        <translation>När du har kunder berättar den här sidan vad som sparas om dem, varför och till när.</translation>
    </message>
    <message>
        <source>Go to clients</source>
        <translation>Gå till kunderna</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ingenting motsvarar sökningen</translation>
    </message>
    <message>
        <source>No kept item has this name, class and state.</source>
        <translation>Ingen sparad uppgift har det här namnet, slaget och läget.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Retention and erasure</source>
        <translation>Lagring och gallring</translation>
    </message>
    <message>
        <source>Nothing goes by itself: this page tells, you decide.</source>
        <translation>Ingenting raderas av sig själv: sidan berättar, du bestämmer.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Orsak: {reason}.</translation>
    </message>
    <message>
        <source>Erasable from {day}</source>
        <translation>Kan raderas från {day}</translation>
    </message>
    <message>
        <source>To go through</source>
        <translation>Att gå igenom</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Uppskjutet till {day}</translation>
    </message>
    <message>
        <source>Put off for the second and last time: you are reminded on {day}.</source>
        <translation>Uppskjutet för andra och sista gången: du påminns {day}.</translation>
    </message>
    <message>
        <source>Put off once: you are reminded on {day}.</source>
        <translation>Uppskjutet en gång: du påminns {day}.</translation>
    </message>
    <message>
        <source>Put off twice: the privacy notice no longer holds for this.</source>
        <translation>Uppskjutet två gånger: beskrivningen stämmer inte längre till den här delen.</translation>
    </message>
    <message>
        <source>Put off once before.</source>
        <translation>Uppskjutet en gång tidigare.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ingen namngiven</translation>
    </message>
    <message>
        <source>May be erased now</source>
        <translation>Kan raderas nu</translation>
    </message>
    <message>
        <source>Clean-up round to be done</source>
        <translation>Gallringsrunda att göra</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Uppskjutet</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Inom 30 dagar</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>Inom 90 dagar</translation>
    </message>
    <message>
        <source>Erasing on hold</source>
        <translation>Raderingen pausad</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Datum saknas</translation>
    </message>
    <message>
        <source>Period running</source>
        <translation>Lagringstiden löper</translation>
    </message>
    <message>
        <source>Period not started</source>
        <translation>Lagringstiden har inte börjat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Erasable now</source>
        <translation>Kan raderas</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pausade</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Tiden löper</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte börjat</translation>
    </message>
    <message numerus="yes">
        <source>Show these %n</source>
        <translation>
            <numerusform>Visa %n uppgift</numerusform>
            <numerusform>Visa %n uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold these away</source>
        <translation>Dölj de här</translation>
    </message>
    <message>
        <source>I need it myself for a while</source>
        <translation>Eget behov</translation>
    </message>
    <message>
        <source>A legal claim is open or likely</source>
        <translation>Rättsligt anspråk</translation>
    </message>
    <message>
        <source>An invoice is being collected</source>
        <translation>Indrivning av faktura</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Utan datum</translation>
    </message>
    <message>
        <source>From {day}: {count}</source>
        <translation>Från {day}: {count}</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ingenting väntar</translation>
    </message>
    <message>
        <source>When you erase something you may let it wait for 7 to 30 days. Until then it can be taken back from here.</source>
        <translation>När du raderar något kan du låta det vänta 7–30 dagar. Till dess kan det hämtas tillbaka härifrån.</translation>
    </message>
    <message>
        <source>The wait ended on {day}: erase it now, or take it back.</source>
        <translation>Väntetiden gick ut {day}: radera nu eller hämta tillbaka.</translation>
    </message>
    <message>
        <source>Can be taken back until {day}. Nothing goes by itself then either.</source>
        <translation>Kan hämtas tillbaka till {day}. Inte heller därefter raderas något av sig själv.</translation>
    </message>
    <message>
        <source>Put here on {day}. Reason: {reason}.</source>
        <translation>Flyttat hit {day}. Grund: {reason}.</translation>
    </message>
    <message>
        <source>Its throw-away key is gone: it cannot be taken back, only erased.</source>
        <translation>Engångsnyckeln saknas: uppgifterna kan inte hämtas tillbaka, bara raderas.</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Radera nu…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Hämta tillbaka</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Hämtar tillbaka…</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n record(s) stand where they stood.</source>
        <translation>
            <numerusform>Hämtat tillbaka: %n uppgift är på sin plats igen.</numerusform>
            <numerusform>Hämtat tillbaka: %n uppgifter är på sin plats igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not come back: what they belonged to is erased.</source>
        <translation>
            <numerusform>%n uppgift kunde inte hämtas tillbaka: det den hörde till är raderat.</numerusform>
            <numerusform>%n uppgifter kunde inte hämtas tillbaka: det de hörde till är raderat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) got a new number: write a new label.</source>
        <translation>
            <numerusform>%n papper fick ett nytt nummer: skriv en ny etikett.</numerusform>
            <numerusform>%n papper fick nya nummer: skriv nya etiketter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good what waits here? Its key is thrown away and every backup is cleaned.</source>
        <translation>Ska det som väntar här raderas slutgiltigt? Nyckeln förstörs och varje säkerhetskopia rensas.</translation>
    </message>
    <message>
        <source>Erase permanently</source>
        <translation>Radera slutgiltigt</translation>
    </message>
    <message>
        <source>Waiting to be erased</source>
        <translation>Väntar på radering</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) have ended</source>
        <translation>
            <numerusform>%n väntetid har gått ut</numerusform>
            <numerusform>%n väntetider har gått ut</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of sight, sealed under keys that are thrown away</source>
        <translation>Dolt, förseglat med engångsnycklar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be opened any more</source>
        <translation>Kan inte längre öppnas</translation>
    </message>
    <message>
        <source>The list as it is printed</source>
        <translation>Listan så som den skrivs ut</translation>
    </message>
    <message>
        <source>For yourself, to go through at the shelf. There are names on it: destroy it after.</source>
        <translation>För dig själv, att gå igenom vid hyllan. Där står namn: förstör listan efteråt.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>&amp;Spara som PDF</translation>
    </message>
    <message>
        <source>On to &amp;erasing…</source>
        <translation>Till &amp;raderingen…</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Gör listan…</translation>
    </message>
    <message>
        <source>to-erase</source>
        <translation>att-radera</translation>
    </message>
    <message>
        <source>List of what may be erased</source>
        <translation>Lista över det som kan raderas</translation>
    </message>
    <message>
        <source>Defaults and their sources</source>
        <translation>Standardregler och deras källor</translation>
    </message>
    <message>
        <source>Advice for the kinds of record in this register. You decide; say why.</source>
        <translation>Rekommendationer för uppgifterna i det här registret. Du bestämmer; skriv varför.</translation>
    </message>
    <message>
        <source>{kind}: {source}. Read {day}.</source>
        <translation>{kind}: {source}. Läst {day}.</translation>
    </message>
    <message>
        <source>✓ Your rules say the same.</source>
        <translation>✓ Dina regler säger detsamma.</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Ta standardregeln i bruk</translation>
    </message>
    <message>
        <source>How the rules changed</source>
        <translation>Hur reglerna har ändrats</translation>
    </message>
    <message>
        <source>The rules have not been changed</source>
        <translation>Reglerna har inte ändrats</translation>
    </message>
    <message>
        <source>When you change them, what they were stays here, with the day and why.</source>
        <translation>När du ändrar dem finns de gamla reglerna kvar här, med dag och skäl.</translation>
    </message>
    <message>
        <source>No reason was written down.</source>
        <translation>Inget skäl har antecknats.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>The rules are not saved; your changes are lost when you leave.</source>
        <translation>Reglerna är inte sparade. Ändringarna går förlorade om du lämnar sidan.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Förkasta dem</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Räknar ut vad som skulle ändras</translation>
    </message>
    <message>
        <source>The rules were changed elsewhere meanwhile; yours are not saved.</source>
        <translation>Reglerna ändrades under tiden på ett annat ställe. Dina ändringar är inte sparade.</translation>
    </message>
    <message>
        <source>History ({count})</source>
        <translation>Historik ({count})</translation>
    </message>
    <message>
        <source>Rules ({count})</source>
        <translation>Regler ({count})</translation>
    </message>
    <message>
        <source>Change a rule first: here you then see what would go earlier or later.</source>
        <translation>Ändra först en regel. Sedan ser du här vad som skulle raderas tidigare eller senare.</translation>
    </message>
    <message>
        <source>The rules were edited. Look again what they would change.</source>
        <translation>Du ändrade reglerna. Se på nytt vad som skulle ändras.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Avbrutet. Ingenting sparades.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standardregler</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Vad som skulle ändras</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Se vad som skulle ändras</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Förkasta ändringarna</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regler</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Lagringsregler</translation>
    </message>
    <message>
        <source>The notice in use still tells of other periods. It has to be brought up to date.</source>
        <translation>Beskrivningen i bruk anger ännu andra tider. Den måste uppdateras.</translation>
    </message>
    <message>
        <source>Show it in the notice</source>
        <translation>Visa i beskrivningen</translation>
    </message>
    <message>
        <source>Kept with the old and the new rules, so that you can tell later.</source>
        <translation>Sparas med de gamla och de nya reglerna, så att du kan berätta varför också senare.</translation>
    </message>
    <message>
        <source>&amp;Why the rules change</source>
        <translation>&amp;Varför reglerna ändras</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Spara reglerna</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Allt annat</translation>
    </message>
    <message>
        <source>Use: {use}.</source>
        <translation>Användning: {use}.</translation>
    </message>
    <message>
        <source>At the end: {action}.</source>
        <translation>Till slut: {action}.</translation>
    </message>
    <message>
        <source>Kept longer when: {cases}.</source>
        <translation>Sparas längre: {cases}.</translation>
    </message>
    <message>
        <source>The person may ask for erasure earlier.</source>
        <translation>Personen kan begära radering tidigare.</translation>
    </message>
    <message>
        <source>New: {rule}</source>
        <translation>Ny: {rule}</translation>
    </message>
    <message>
        <source>Taken away: {rule}</source>
        <translation>Borttagen: {rule}</translation>
    </message>
    <message>
        <source>Was: {rule}</source>
        <translation>Förut: {rule}</translation>
    </message>
    <message>
        <source>Became: {rule}</source>
        <translation>I stället: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would change: %n item(s) stand as before.</source>
        <translation>
            <numerusform>Ingenting skulle ändras: %n uppgift förblir som förut.</numerusform>
            <numerusform>Ingenting skulle ändras: %n uppgifter förblir som förut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been saved yet. Of %n item(s)</source>
        <translation>
            <numerusform>Ingenting har sparats ännu. Av %n uppgift</numerusform>
            <numerusform>Ingenting har sparats ännu. Av %n uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stand otherwise:</source>
        <translation>
            <numerusform>skulle %n ändras:</numerusform>
            <numerusform>skulle %n ändras:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen namngiven</translation>
    </message>
    <message>
        <source>Now: {why}</source>
        <translation>Nu: {why}</translation>
    </message>
    <message>
        <source>Then: {why}</source>
        <translation>Sedan: {why}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>utan slut</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Årsklocka</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be erased</source>
        <translation>
            <numerusform>%n väntar på radering</numerusform>
            <numerusform>%n väntar på radering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <translation>
            <numerusform>%n begränsning eller anspråk</numerusform>
            <numerusform>%n begränsningar eller anspråk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred</source>
        <translation>
            <numerusform>%n papper att förstöra</numerusform>
            <numerusform>%n papper att förstöra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>Go &amp;back to it</source>
        <translation>G&amp;å tillbaka dit</translation>
    </message>
    <message>
        <source>Do not show this</source>
        <translation>Visa inte det här</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Aftercare by a colleague…</source>
        <translation>Eftervård: en kollega hjälper…</translation>
    </message>
    <message>
        <source>Close the business…</source>
        <translation>Avsluta verksamheten…</translation>
    </message>
    <message>
        <source>Last signed {date}.</source>
        <translation>Senast undertecknad {date}.</translation>
    </message>
    <message>
        <source>The next one falls due {date}.</source>
        <translation>Nästa gång är {date}.</translation>
    </message>
    <message>
        <source>Signed minutes</source>
        <translation>Undertecknade protokoll</translation>
    </message>
    <message>
        <source>&amp;Print the sheet for the colleague</source>
        <translation>Skriv &amp;ut anvisningen till kollegan</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Print the minute of {date} again</source>
        <translation>Skriv ut protokollet {date} på nytt</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Skriv ut på nytt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>{done} of {count} steps</source>
        <translation>{done} av {count} steg</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) let go.</source>
        <translation>
            <numerusform>%n utgången anteckning borttagen.</numerusform>
            <numerusform>%n utgångna anteckningar borttagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letting go…</source>
        <translation>Tar bort det utgångna…</translation>
    </message>
    <message>
        <source>&amp;Print what there is so far</source>
        <translation>Skriv &amp;ut det som finns hittills</translation>
    </message>
    <message>
        <source>Take this round back…</source>
        <translation>Ångra genomgången…</translation>
    </message>
    <message>
        <source>Every step has been gone through. The minute does not change once it is signed.</source>
        <translation>Alla steg är genomgångna. Ett undertecknat protokoll ändras inte mer.</translation>
    </message>
    <message>
        <source>Not done yet: {steps}.</source>
        <translation>Ännu inte gjort: {steps}.</translation>
    </message>
    <message>
        <source>Left for later: {steps}. The minute will say so.</source>
        <translation>Uppskjutet: {steps}. Det framgår av protokollet.</translation>
    </message>
    <message>
        <source>Sign the minute today? It is dated and does not change any more.</source>
        <translation>Underteckna protokollet idag? Det dateras och ändras inte mer.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underteckna</translation>
    </message>
    <message>
        <source>Take the round back? What was written down in its steps goes. Nothing else is undone by it.</source>
        <translation>Ångra genomgången? Det som har antecknats i stegen försvinner. Inget annat ångras.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ångra genomgången</translation>
    </message>
    <message>
        <source>&amp;Remark (stands in the minute)</source>
        <translation>An&amp;märkning (står i protokollet)</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Steg {number} av {count}</translation>
    </message>
    <message>
        <source>How things stand now</source>
        <translation>Hur det står till nu</translation>
    </message>
    <message>
        <source>Tick those you found in their place</source>
        <translation>Kryssa för dem som fanns på sin plats</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Radera…</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nr {number}</translation>
    </message>
    <message>
        <source>The year in half an hour…</source>
        <translation>Årsklocka…</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>No backup yet</source>
        <translation>Ingen säkerhetskopia ännu</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Det finns ännu ingen säkerhetskopia.</translation>
    </message>
    <message>
        <source>The newest backup was made {when} and has been opened and checked.</source>
        <translation>Den nyaste säkerhetskopian gjordes {when} och har öppnats och kontrollerats.</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Säkerhetskopia {when}</translation>
    </message>
    <message>
        <source>Backup saved and checked.</source>
        <translation>Säkerhetskopian sparad och kontrollerad.</translation>
    </message>
    <message>
        <source>Not connected: {labels}.</source>
        <translation>Inte ansluten: {labels}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample practice: made-up people. Do not enter real ones.</source>
        <translation>Övningsmaterial: påhittade personer. Skriv inte in riktiga.</translation>
    </message>
    <message>
        <source>End practising</source>
        <translation>Sluta öva</translation>
    </message>
    <message>
        <source>Remove sample practice…</source>
        <translation>Ta bort övningsmaterialet…</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Ta bort nu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ta inte bort</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>Sample practice is being made ready</source>
        <translation>Övningsmaterialet görs i ordning</translation>
    </message>
    <message>
        <source>A made-up coach with made-up clients, contracts, notes and requests. This takes a moment the first time.</source>
        <translation>En påhittad coach med påhittade kunder, avtal, anteckningar och begäranden. Första gången tar det en stund.</translation>
    </message>
    <message>
        <source>Sample practice could not be opened</source>
        <translation>Övningsmaterialet kunde inte öppnas</translation>
    </message>
    <message>
        <source>Sample practice could not be removed</source>
        <translation>Övningsmaterialet kunde inte tas bort</translation>
    </message>
    <message>
        <source>Something went wrong that should not have (number {number}).</source>
        <translation>Något gick fel som inte borde ha gjort det (nummer {number}).</translation>
    </message>
    <message>
        <source>Sample practice is gone</source>
        <translation>Övningsmaterialet är borttaget</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were removed, and its folder is gone. What you saved elsewhere while practising is where you put it.</source>
        <translation>
            <numerusform>%n fil togs bort, och mappen är borta. Det du sparade någon annanstans medan du övade finns kvar där.</numerusform>
            <numerusform>%n filer togs bort, och mappen är borta. Det du sparade någon annanstans medan du övade finns kvar där.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own client file has nothing to do with it and is as it was.</source>
        <translation>Din egen kundfil har inte rörts och är som förut.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of sample practice, {size}, go for good from the folder {folder}. Your own client file is not touched, and what you saved elsewhere while practising stays there.</source>
        <translation>
            <numerusform>Övningsmaterialets %n fil ({size}) tas bort slutgiltigt ur mappen {folder}. Din egen kundfil rörs inte, och det du sparade någon annanstans medan du övade finns kvar där.</numerusform>
            <numerusform>Övningsmaterialets %n filer ({size}) tas bort slutgiltigt ur mappen {folder}. Din egen kundfil rörs inte, och det du sparade någon annanstans medan du övade finns kvar där.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find anything</source>
        <translation>Sök vad som helst</translation>
    </message>
    <message>
        <source>Find anything…   {keys}</source>
        <translation>Sök vad som helst…   {keys}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ingenting hittades.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Papers in folders</source>
        <translation>Papper i pärmar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Webbplats</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Dataskyddsombud</translation>
    </message>
    <message>
        <source>A small practice rarely needs one; then the notice says why.</source>
        <translation>Ett litet företag behöver sällan ett. Då berättar beskrivningen varför.</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>Why none is needed</source>
        <translation>Varför det inte behövs</translation>
    </message>
    <message>
        <source>&amp;More exactly</source>
        <translation>Mer e&amp;xakt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Your unsaved changes to the business are back.</source>
        <translation>De osparade ändringarna i företagets uppgifter är tillbaka.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Förkasta dem</translation>
    </message>
    <message>
        <source>Joint arrangement</source>
        <translation>Arrangemang för gemensamt ansvar</translation>
    </message>
    <message>
        <source>When you and another decide together, the notice tells what you agreed.</source>
        <translation>När du och någon annan bestämmer tillsammans berättar beskrivningen vad ni kommit överens om.</translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation>Ombudets namn</translation>
    </message>
    <message>
        <source>Officer&apos;s e-mail</source>
        <translation>Ombudets e-post</translation>
    </message>
    <message>
        <source>Officer&apos;s phone</source>
        <translation>Ombudets telefon</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Tillsammans med vem</translation>
    </message>
    <message>
        <source>Who informs the persons</source>
        <translation>Vem som informerar personerna</translation>
    </message>
    <message>
        <source>Who answers requests</source>
        <translation>Vem som svarar på begäranden</translation>
    </message>
    <message>
        <source>What else was agreed</source>
        <translation>Vad ni annars har kommit överens om</translation>
    </message>
    <message>
        <source>Co-controllers</source>
        <translation>Övriga personuppgiftsansvariga</translation>
    </message>
    <message>
        <source>Companies that decide together with you what the data is used for.</source>
        <translation>Företag som tillsammans med dig bestämmer vad uppgifterna används till.</translation>
    </message>
    <message>
        <source>Add a co-controller</source>
        <translation>Lägg till en personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Last year by the old day ended</source>
        <translation>Den sista gamla räkenskapsperioden slutade</translation>
    </message>
    <message>
        <source>First year by the new day ends</source>
        <translation>Den första nya räkenskapsperioden slutar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove this co-controller</source>
        <translation>Ta bort den här personuppgiftsansvariga</translation>
    </message>
    <message>
        <source>Changed financial year</source>
        <translation>Ändrad räkenskapsperiod</translation>
    </message>
    <message>
        <source>Where your year once ended on another day: what was booked then counts by that day.</source>
        <translation>Om din räkenskapsperiod tidigare har slutat en annan dag: det som bokfördes då räknas enligt den dagen.</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Lägg till en ändring</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>Ta bort den här ändringen</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Namn eller grupp</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>Kundfil</translation>
    </message>
    <message>
        <source>&amp;Packages and lists are saved in</source>
        <translation>&amp;Paket och listor sparas i mappen</translation>
    </message>
    <message>
        <source>Your documents folder</source>
        <translation>Din dokumentmapp</translation>
    </message>
    <message>
        <source>&amp;Lock when I am away for</source>
        <translation>&amp;Lås när jag är borta i</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one, or leave this empty.</source>
        <translation>Mappen finns inte. Välj en mapp eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>Where packages and lists are saved</source>
        <translation>Var paket och listor sparas</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>Con&amp;trast</source>
        <translation>&amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Notices and letters are in the language of whoever gets them.</source>
        <translation>Beskrivningar och brev är på mottagarens språk.</translation>
    </message>
    <message>
        <source>The language changes when you next unlock.</source>
        <translation>Språket byts när du nästa gång låser upp.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ditt företag</translation>
    </message>
    <message>
        <source>Passphrase and keys</source>
        <translation>Lösenfras och nycklar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Utseende och språk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>The changes to your business are not saved.</source>
        <translation>Ändringarna i företagets uppgifter är inte sparade.</translation>
    </message>
    <message>
        <source>&amp;Discard the edits</source>
        <translation>F&amp;örkasta</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>Fortsätt re&amp;digera</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>N&amp;y lösenfras</translation>
    </message>
    <message>
        <source>Several words that have nothing to do with each other.</source>
        <translation>Flera ord som inte hör ihop med varandra.</translation>
    </message>
    <message>
        <source>The new one a&amp;gain</source>
        <translation>Den nya en &amp;gång till</translation>
    </message>
    <message>
        <source>&amp;Suggest one</source>
        <translation>&amp;Föreslå</translation>
    </message>
    <message>
        <source>Copy for ten seconds</source>
        <translation>Kopiera för tio sekunder</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in ten seconds.</source>
        <translation>Kopierat. Urklipp töms om tio sekunder.</translation>
    </message>
    <message>
        <source>Change the pass&amp;phrase</source>
        <translation>&amp;Byt lösenfras</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again here.</source>
        <translation>Lösenfraserna är inte lika. Skriv lösenfrasen på nytt här.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Byter lösenfras…</translation>
    </message>
    <message>
        <source>The passphrase is changed. Your recovery code stays the same.</source>
        <translation>Lösenfrasen är bytt. Återställningskoden är densamma.</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>Styrka: {word}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Lätt att gissa</translation>
    </message>
    <message>
        <source>Not yet enough</source>
        <translation>Räcker inte ännu</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>{service} seems to copy this folder to its cloud. What you save there leaves this computer; choose another folder unless that is what you want.</source>
        <translation>{service} verkar kopiera den här mappen till molnet. Det du sparar där lämnar datorn. Välj en annan mapp om det inte är vad du vill.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som i systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Open sample practice</source>
        <translation>Öppna övningsmaterialet</translation>
    </message>
    <message>
        <source>Remove sample practice…</source>
        <translation>Ta bort övningsmaterialet…</translation>
    </message>
    <message>
        <source>A made-up coach with made-up clients, to try things in. It lies beside your own file and never touches it. This window locks while you practise.</source>
        <translation>En påhittad coach med påhittade kunder att pröva med. Materialet ligger bredvid din egen fil och rör den aldrig. Det här fönstret låses medan du övar.</translation>
    </message>
    <message>
        <source>Sample practice</source>
        <translation>Övningsmaterial</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Ta bort nu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ta inte bort</translation>
    </message>
    <message numerus="yes">
        <source>Sample practice is gone: %n file(s) removed.</source>
        <translation>
            <numerusform>Övningsmaterialet är borttaget: %n fil.</numerusform>
            <numerusform>Övningsmaterialet är borttaget: %n filer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Tar bort…</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Find anything</source>
        <translation>Sök vad som helst</translation>
    </message>
    <message>
        <source>New, on the page you are on</source>
        <translation>Ny, på sidan du är på</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Idag träffade jag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Export or gather data</source>
        <translation>Exportera eller sammanställ uppgifter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Find in the client&apos;s notes</source>
        <translation>Sök i kundens anteckningar</translation>
    </message>
    <message>
        <source>The printed notice larger, and back</source>
        <translation>Den utskrivna beskrivningen större och tillbaka</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Ladda om sidan</translation>
    </message>
    <message>
        <source>Back, or close what is open</source>
        <translation>Tillbaka, eller stäng det öppna</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hjälp om sidan</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Den här listan</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Stäng programmet</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation>Vad som behöver dig idag</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Ingenting att göra</translation>
    </message>
    <message>
        <source>No period has ended, no date is missing and every notice is complete.</source>
        <translation>Ingen lagringstid har gått ut, inget datum saknas och varje beskrivning är klar.</translation>
    </message>
    <message>
        <source>Fill in your business</source>
        <translation>Fyll i uppgifterna om ditt företag</translation>
    </message>
    <message>
        <source>Its name and contact details stand on every privacy notice.</source>
        <translation>Namnet och kontaktuppgifterna står i varje dataskyddsbeskrivning.</translation>
    </message>
    <message>
        <source>Make your first privacy notice</source>
        <translation>Gör din första dataskyddsbeskrivning</translation>
    </message>
    <message>
        <source>A starter with sensible defaults is ready for you to look through.</source>
        <translation>En färdig mall väntar på att du går igenom den.</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Lägg till din första kund</translation>
    </message>
    <message>
        <source>A name is enough to begin with.</source>
        <translation>Ett namn räcker till att börja med.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may be erased</source>
        <translation>
            <numerusform>%n uppgift kan raderas</numerusform>
            <numerusform>%n uppgifter kan raderas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them put off twice: the privacy notice no longer holds. Erase, or put on hold.</source>
        <translation>
            <numerusform>%n av dem har skjutits upp två gånger: beskrivningen stämmer inte längre. Radera, eller pausa raderingen.</numerusform>
            <numerusform>%n av dem har skjutits upp två gånger: beskrivningen stämmer inte längre. Radera, eller pausa raderingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their period has ended. Look them through; nothing goes by itself.</source>
        <translation>Lagringstiden har gått ut. Gå igenom uppgifterna; ingenting raderas av sig själv.</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) to look at again</source>
        <translation>
            <numerusform>%n paus att granska på nytt</numerusform>
            <numerusform>%n pauser att granska på nytt</numerusform>
        </translation>
    </message>
    <message>
        <source>The day you set for looking at them again has come.</source>
        <translation>Dagen du angav för granskningen har kommit.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) missing</source>
        <translation>
            <numerusform>%n datum saknas</numerusform>
            <numerusform>%n datum saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>Until they are written down, it cannot be told how long these are kept.</source>
        <translation>Lagringstiden kan inte räknas ut innan de har antecknats.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may be erased within 30 days</source>
        <translation>
            <numerusform>%n uppgift kan raderas inom 30 dagar</numerusform>
            <numerusform>%n uppgifter kan raderas inom 30 dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Good to know: if you still need one, put it on hold with a reason.</source>
        <translation>Bra att veta: om du ännu behöver något, pausa raderingen och ange skälet.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put off</source>
        <translation>
            <numerusform>%n uppgift uppskjuten</numerusform>
            <numerusform>%n uppgifter uppskjutna</numerusform>
        </translation>
    </message>
    <message>
        <source>You are reminded of the first of them on {day}.</source>
        <translation>Du påminns om den första {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{register}: %n thing(s) to see to</source>
        <translation>
            <numerusform>{register}: %n punkt att se över</numerusform>
            <numerusform>{register}: %n punkter att se över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s) to see to</source>
        <translation>
            <numerusform>%n annan beskrivning att se över</numerusform>
            <numerusform>%n andra beskrivningar att se över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to be told of a new purpose</source>
        <translation>
            <numerusform>%n person ska få veta om ett nytt ändamål</numerusform>
            <numerusform>%n personer ska få veta om ett nytt ändamål</numerusform>
        </translation>
    </message>
    <message>
        <source>{register}: before you use their data for “{purpose}” (Article 13(3) and 14(4)).</source>
        <translation>{register}: innan du använder deras uppgifter för ”{purpose}” (artiklarna 13.3 och 14.4).</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not given the privacy notice</source>
        <translation>
            <numerusform>%n person har inte fått beskrivningen</numerusform>
            <numerusform>%n personer har inte fått beskrivningen</numerusform>
        </translation>
    </message>
    <message>
        <source>First due {date}. {rule}.</source>
        <translation>Den första ska ha den senast {date}. {rule}.</translation>
    </message>
    <message>
        <source>The notice is complete once you have seen to each.</source>
        <translation>Beskrivningen är klar när du har åtgärdat varje punkt.</translation>
    </message>
    <message>
        <source>The client file is damaged</source>
        <translation>Kundfilen är skadad</translation>
    </message>
    <message>
        <source>Noticed when the client file was opened</source>
        <translation>Märktes när kundfilen öppnades</translation>
    </message>
    <message>
        <source>An erasure is not finished</source>
        <translation>En radering är inte klar</translation>
    </message>
    <message>
        <source>Restoring a backup did not work</source>
        <translation>Det gick inte att återställa en säkerhetskopia</translation>
    </message>
    <message>
        <source>The backup could not be saved</source>
        <translation>Säkerhetskopian kunde inte sparas</translation>
    </message>
    <message>
        <source>The newest backup is old</source>
        <translation>Den nyaste säkerhetskopian är gammal</translation>
    </message>
    <message>
        <source>What you did since then is only in the client file. Back up now.</source>
        <translation>Det du har gjort efter det finns bara i kundfilen. Säkerhetskopiera nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you began and did not save</source>
        <translation>
            <numerusform>%n påbörjat formulär är inte sparat</numerusform>
            <numerusform>%n påbörjade formulär är inte sparade</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest from {when}. Go on with it or discard it.</source>
        <translation>Det nyaste: {when}. Fortsätt med det eller förkasta det.</translation>
    </message>
    <message>
        <source>Take a second place for backups into use</source>
        <translation>Ta en andra plats för säkerhetskopior i bruk</translation>
    </message>
    <message>
        <source>A memory stick or another disk: if this computer breaks, its backups go with it.</source>
        <translation>En minnessticka eller en annan disk: om den här datorn går sönder går dess säkerhetskopior med.</translation>
    </message>
    <message>
        <source>Connect the second place of your backups</source>
        <translation>Anslut den andra platsen för säkerhetskopiorna</translation>
    </message>
    <message>
        <source>{labels}: its newest backup is old. The rest happens by itself.</source>
        <translation>{labels}: den nyaste säkerhetskopian är gammal. Resten sköter sig själv.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of backups wait for cleaning</source>
        <translation>
            <numerusform>%n plats för säkerhetskopior väntar på rensning</numerusform>
            <numerusform>%n platser för säkerhetskopior väntar på rensning</numerusform>
        </translation>
    </message>
    <message>
        <source>They still hold what you have erased. Connect: {labels}.</source>
        <translation>Där finns ännu sådant du har raderat. Anslut: {labels}.</translation>
    </message>
    <message>
        <source>Your backup works</source>
        <translation>Din säkerhetskopia fungerar</translation>
    </message>
    <message>
        <source>A restore was practised {when}: everything came back.</source>
        <translation>Återställningen övades {when}: allt kom tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) agreed for today</source>
        <translation>
            <numerusform>%n avtalad träff idag</numerusform>
            <numerusform>%n avtalade träffar idag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed date(s) not recorded</source>
        <translation>
            <numerusform>%n avtalad tid inte antecknad</numerusform>
            <numerusform>%n avtalade tider inte antecknade</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the meeting, or move or remove the date.</source>
        <translation>Anteckna träffen, flytta tiden eller ta bort den.</translation>
    </message>
    <message numerus="yes">
        <source>{register}: %n thing(s) no longer as the notice says</source>
        <translation>
            <numerusform>{register}: %n punkt i beskrivningen stämmer inte längre</numerusform>
            <numerusform>{register}: %n punkter i beskrivningen stämmer inte längre</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer true: “{sentence}”</source>
        <translation>Stämmer inte längre: ”{sentence}”</translation>
    </message>
    <message>
        <source>Look at what has changed, and publish a version that tells of it.</source>
        <translation>Se efter vad som har ändrats och ta i bruk en version som berättar om det.</translation>
    </message>
    <message>
        <source>{name}: data go abroad on a ground that does not hold</source>
        <translation>{name}: uppgifter förs utomlands på en grund som inte duger</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) get data abroad on a ground that does not hold</source>
        <translation>
            <numerusform>%n tjänsteleverantör har en grund för överföring som inte duger</numerusform>
            <numerusform>%n tjänsteleverantörer har en grund för överföring som inte duger</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} waits for your answer to its terms</source>
        <translation>{name} väntar på ditt svar på sina villkor</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) wait for your answer to their terms</source>
        <translation>
            <numerusform>%n part väntar på ditt svar på sina villkor</numerusform>
            <numerusform>%n parter väntar på ditt svar på sina villkor</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on your role. The role letter says why you answer for your own data.</source>
        <translation>Avgör din roll. Rollbrevet berättar varför du själv ansvarar för dina egna kunduppgifter.</translation>
    </message>
    <message>
        <source>Look at {name} again</source>
        <translation>Kontrollera på nytt: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) to look at again</source>
        <translation>
            <numerusform>%n tjänsteleverantör att kontrollera på nytt</numerusform>
            <numerusform>%n tjänsteleverantörer att kontrollera på nytt</numerusform>
        </translation>
    </message>
    <message>
        <source>You set the day {date}: agreement, country, ground for a transfer.</source>
        <translation>Du angav dagen {date}: avtal, land, grund för överföringen.</translation>
    </message>
    <message numerus="yes">
        <source>{register}: clean-up round due, %n to look at</source>
        <translation>
            <numerusform>{register}: gallringsrunda, %n att granska</numerusform>
            <numerusform>{register}: gallringsrunda, %n att granska</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them one by one: who is still needed. Nothing goes by itself.</source>
        <translation>Gå igenom dem en i taget: vem behövs ännu? Ingenting raderas av sig själv.</translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) or claim(s) to look at again</source>
        <translation>
            <numerusform>%n begränsning eller anspråk att granska på nytt</numerusform>
            <numerusform>%n begränsningar eller anspråk att granska på nytt</numerusform>
        </translation>
    </message>
    <message>
        <source>The first since {day}. End what is over, or set the next day.</source>
        <translation>Den första har väntat sedan {day}. Avsluta det som är över, eller ange en ny dag.</translation>
    </message>
    <message numerus="yes">
        <source>{round}: %n step(s) left</source>
        <translation>
            <numerusform>{round}: %n steg kvar</numerusform>
            <numerusform>{round}: %n steg kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with “{step}”.</source>
        <translation>Fortsätt med ”{step}”.</translation>
    </message>
    <message>
        <source>A year has passed: time for the year&apos;s half hour</source>
        <translation>Ett år har gått: det är dags för årsklockan</translation>
    </message>
    <message>
        <source>Nine things to look at together, and a dated minute for your binder.</source>
        <translation>Vi går tillsammans igenom nio saker, och du får ett daterat protokoll till pärmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) before erasing have ended</source>
        <translation>
            <numerusform>%n väntetid före radering har gått ut</numerusform>
            <numerusform>%n väntetider före radering har gått ut</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase it now as you decided, or take it back.</source>
        <translation>Radera nu, som du beslutade, eller hämta tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) you had decided to erase came back</source>
        <translation>
            <numerusform>%n kund som du hade beslutat radera kom tillbaka</numerusform>
            <numerusform>%n kunder som du hade beslutat radera kom tillbaka</numerusform>
        </translation>
    </message>
    <message>
        <source>An older backup was restored. Decide again.</source>
        <translation>En äldre säkerhetskopia återställdes. Bestäm på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may name somebody who was erased</source>
        <translation>
            <numerusform>%n uppgift kan nämna någon som har raderats</numerusform>
            <numerusform>%n uppgifter kan nämna någon som har raderats</numerusform>
        </translation>
    </message>
    <message>
        <source>They came back with an older backup. Look at each.</source>
        <translation>De kom tillbaka med en äldre säkerhetskopia. Granska varje.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred</source>
        <translation>
            <numerusform>%n papper att förstöra</numerusform>
            <numerusform>%n papper att förstöra</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was erased that also lies in a folder. Sign each paper off.</source>
        <translation>Något som har raderats finns också i en pärm. Kvittera varje papper när du har förstört det.</translation>
    </message>
    <message>
        <source>Notify the authority now and say why it is late, or write why there is no risk.</source>
        <translation>Anmäl till ombudsmannen nu och berätta varför anmälan är försenad, eller skriv varför det inte finns någon risk.</translation>
    </message>
    <message>
        <source>Breach {number}: the 72 hours are over</source>
        <translation>Personuppgiftsincident {number}: 72 timmar har gått</translation>
    </message>
    <message numerus="yes">
        <source>Breach {number}: %n hour(s) left to notify</source>
        <translation>
            <numerusform>Personuppgiftsincident {number}: %n timme kvar att anmäla</numerusform>
            <numerusform>Personuppgiftsincident {number}: %n timmar kvar att anmäla</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {moment}. The hours run at night and over the weekend too.</source>
        <translation>Till {moment}. Timmarna går också på natten och över veckoslutet.</translation>
    </message>
    <message>
        <source>Breach {number} is open</source>
        <translation>Personuppgiftsincident {number} pågår</translation>
    </message>
    <message>
        <source>Nothing is left to do: it can be closed.</source>
        <translation>Ingenting återstår: den kan avslutas.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) of data to delete from this computer</source>
        <translation>
            <numerusform>%n uppgiftspaket att radera från den här datorn</numerusform>
            <numerusform>%n uppgiftspaket att radera från den här datorn</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over a week ago or more: the copy left here is of no use any more.</source>
        <translation>Överlämnat för minst en vecka sedan: kopian här behövs inte längre.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to answer</source>
        <translation>
            <numerusform>%n begäran om personuppgifter att besvara</numerusform>
            <numerusform>%n begäranden om personuppgifter att besvara</numerusform>
        </translation>
    </message>
    <message>
        <source>The first by {day}. The checklist of each says what comes next.</source>
        <translation>Den första senast {day}. Stegen i varje begäran berättar vad som står i tur.</translation>
    </message>
    <message numerus="yes">
        <source>Request {number}: the answer is %n day(s) late</source>
        <translation>
            <numerusform>Begäran {number}: svaret är %n dag försenat</numerusform>
            <numerusform>Begäran {number}: svaret är %n dagar försenat</numerusform>
        </translation>
    </message>
    <message>
        <source>Request {number} must be answered today</source>
        <translation>Begäran {number} måste besvaras idag</translation>
    </message>
    <message numerus="yes">
        <source>Request {number}: %n day(s) left to answer</source>
        <translation>
            <numerusform>Begäran {number}: %n dag kvar att svara</numerusform>
            <numerusform>Begäran {number}: %n dagar kvar att svara</numerusform>
        </translation>
    </message>
    <message>
        <source>It was due {day}. Answer now and say why it is late.</source>
        <translation>Sista dagen var {day}. Svara nu och berätta varför svaret är försenat.</translation>
    </message>
    <message>
        <source>Due {day}. If it cannot be done by then, tell the person of an extension before.</source>
        <translation>Sista dagen är {day}. Om du inte hinner till dess, meddela personen om förlängd tid före det.</translation>
    </message>
    <message>
        <source>Due {day}. The checklist says what is still to be done.</source>
        <translation>Sista dagen är {day}. Av stegen ser du vad som ännu ska göras.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>TypedWordDialog</name>
    <message>
        <source>Type the word {word} to go on</source>
        <translation>Skriv ordet ”{word}” för att fortsätta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Something went wrong that should not have (number {number}). Try again.</source>
        <translation>Något gick fel som inte borde ha gjort det (nummer {number}). Försök igen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Your client file is locked.</source>
        <translation>Kundfilen är låst.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Återställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>What you were writing is kept inside it and waits for you.</source>
        <translation>Det du höll på att skriva finns kvar i den och väntar på dig.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Six groups of six characters, from the sheet you keep apart from this computer.</source>
        <translation>Sex grupper med sex tecken, från papperet som du förvarar på annat håll än datorn.</translation>
    </message>
    <message>
        <source>The other half</source>
        <translation>Andra halvan</translation>
    </message>
    <message>
        <source>Either half may come first.</source>
        <translation>Ordningen spelar ingen roll.</translation>
    </message>
    <message>
        <source>One half</source>
        <translation>Ena halvan</translation>
    </message>
    <message>
        <source>The code is on one sheet</source>
        <translation>Koden finns på ett papper</translation>
    </message>
    <message>
        <source>The code is on two sheets</source>
        <translation>Koden finns på två papper</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Använd lösenfrasen</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery code</source>
        <translation>Glömt den? Använd återställningskoden</translation>
    </message>
    <message>
        <source>Type it here first.</source>
        <translation>Skriv den här först.</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>Vänta {seconds} s</translation>
    </message>
</context>
</TS>
