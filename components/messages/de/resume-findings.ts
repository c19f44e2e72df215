import type { Messages } from '../en';

type Report = Messages['resumeReport'];

/** What the checks of a resume say. */
export const findings: Report['findings'] = {
  'file-picture-page': {
    title: 'Seiten sind Bilder',
    reason: 'In einem Bild sieht eine Maschine keine Buchstaben; alles auf diesen Seiten geht verloren.',
    advice: 'Exportiere die Datei aus deiner Textverarbeitung, statt sie einzuscannen.',
  },
  'file-scanned': {
    title: 'Der Text wurde in einem Scan erkannt',
    reason: 'Erkannter Text hat falsche Buchstaben in Namen und Fähigkeiten, und niemand sieht, welche.',
    advice: 'Exportiere die Datei aus deiner Textverarbeitung, statt sie einzuscannen.',
  },
  'file-damaged-page': {
    title: 'Seiten ließen sich nicht lesen',
    reason: 'Was auf einer beschädigten Seite steht, erreicht niemanden.',
    advice: 'Exportiere die Datei neu, öffne sie einmal, um alle Seiten zu sehen, und importiere sie noch einmal.',
  },
  'file-unreadable-font': {
    title: 'Eine Schrift sagt nicht, welche Buchstaben sie zeichnet',
    reason: 'Menschen sehen Buchstaben, Maschinen lesen nichts oder Unsinn.',
    advice: 'Setze den Text in einer gängigen Schrift und exportiere neu; hier siehst du gleich, ob er lesbar ist.',
  },
  'file-hidden-text': {
    title: 'Es gibt Text, den niemand sieht',
    reason: 'Versteckte Stichwörter werden entdeckt, und wer sie findet, hält dich für unehrlich.',
    advice: 'Lösche ihn.',
  },
  'file-white-text': {
    title: 'Es gibt weißen Text',
    reason: 'Weißer Text auf weißem Papier gilt als versteckt.',
    advice: 'Lösche ihn, oder gib ihm eine Farbe, die man lesen kann.',
  },
  'file-table': {
    title: 'Es gibt eine Tabelle',
    reason: 'Manche Bewerbersysteme lesen Tabellen Zelle für Zelle in anderer Folge, und Daten verlieren ihre Stelle.',
    advice: 'Schreib dasselbe als einfache Zeilen, einen Eintrag unter dem anderen.',
  },
  'file-text-box': {
    title: 'Es gibt Textfelder',
    reason: 'Viele Bewerbersysteme übergehen Textfelder ganz.',
    advice: 'Verschiebe den Text in die Seite selbst.',
  },
  'file-columns': {
    title: 'Der Text steht in Spalten',
    reason: 'Manche Bewerbersysteme lesen quer hinüber, sodass sich die Zeilen beider Spalten mischen.',
    advice: 'Nimm eine Spalte, wenigstens in der Fassung, die du hochlädst.',
  },
  'file-header-footer': {
    title: 'In Kopf- oder Fußzeile steht Text',
    reason: 'Viele Bewerbersysteme lassen Kopf- und Fußzeilen weg, und damit den Namen und den Weg zu dir.',
    advice: 'Lass Name und Kontaktdaten auf der Seite, Seitenzahlen in der Fußzeile.',
  },
  'file-protected': {
    title: 'Die Datei ist geschützt',
    reason: 'Manche Bewerbersysteme lehnen geschützte Dateien ab, ohne es zu sagen.',
    advice: 'Exportiere sie ohne Schutz.',
  },
  'file-tracked-changes': {
    title: 'Das Dokument zeichnet Änderungen auf',
    reason: 'Wer es öffnet, sieht, was du gelöscht hast.',
    advice: 'Nimm alle Änderungen an und speichere dann.',
  },
  'file-cut': {
    title: 'Nur der Anfang wurde behalten',
    reason: 'Ein so langer Text ist kein Lebenslauf mehr, und auch Bewerbersysteme kürzen ihn.',
    advice: 'Kürze ihn, oder prüfe, ob die richtige Datei gewählt ist.',
  },
  'file-kind': {
    title: 'Die Datei ist weder PDF noch Word',
    reason: 'Bewerbungsformulare nehmen PDF und Word; was sie mit anderen Dateien machen, weiß niemand.',
    advice: 'Exportiere für Bewerbungen ein PDF oder DOCX; für RoleLens reicht diese Datei.',
  },
  'name-not-first': {
    title: 'Die erste Zeile ist kein Name',
    reason: 'Bewerbersysteme halten die erste Zeile für deinen Namen.',
    advice: 'Setz deinen Namen allein in die erste Zeile, ohne „Lebenslauf“ oder „CV“ darüber.',
  },
  'email-missing': {
    title: 'Keine E-Mail-Adresse gefunden',
    reason: 'Ohne sie kann niemand antworten; in einem Bild, einer Kopfzeile oder einem Symbol geht sie verloren.',
    advice: 'Schreib sie als Text weit oben auf die Seite.',
  },
  'phone-missing': {
    title: 'Keine Telefonnummer gefunden',
    reason: 'Manche Formulare fragen danach und lassen das Feld sonst leer.',
    advice: 'Schreib sie als Text weit nach oben, mit Landesvorwahl, wenn du angerufen werden möchtest.',
  },
  'contact-low': {
    title: 'Die Kontaktdaten stehen weit unten',
    reason: 'Gesucht werden sie oben auf der ersten Seite.',
    advice: 'Verschiebe sie unter deinen Namen.',
  },
  'link-without-address': {
    title: 'Ein Link zeigt keine Adresse',
    reason: 'Eine Maschine liest das Wort und verliert, wohin es führt.',
    advice: 'Schreib die Adresse selbst: linkedin.com/in/…, github.com/….',
  },
  'not-asked': {
    title: 'Alter, Familienstand, Nationalität oder ein Foto wird erwähnt',
    reason:
      'In den USA und Großbritannien will das niemand haben, und ein solcher Lebenslauf wird womöglich aussortiert; anderswo ist es üblich.',
    advice: 'Lass es weg, wenn du dich in den USA oder Großbritannien bewirbst.',
  },
  'street-address': {
    title: 'Eine Straße mit Hausnummer steht da',
    reason: 'Stadt und Land reichen; die Straße geht noch niemanden etwas an.',
    advice: 'Behalte die Stadt, streich die Straße.',
  },
  'too-short': {
    title: 'Es gibt sehr wenig Text',
    reason: 'Vielleicht war das meiste der Datei nicht lesbar; sonst gibt es wenig, womit man dich finden kann.',
    advice: 'Vergleiche mit dem Text unten. Fehlt dort etwas, exportiere die Datei neu.',
  },
  'too-long': {
    title: 'Er ist lang für die Erfahrung, die er zeigt',
    reason: 'Bis etwa zehn Berufsjahre sind zwei Seiten üblich; der Rest wird selten gelesen.',
    advice: 'Kürze, was alt ist oder mit deiner Wunschstelle nichts zu tun hat.',
  },
  'dates-none': {
    title: 'Bei deinen Stellen stehen keine Daten',
    reason: 'Berufsjahre werden aus Daten gezählt; ohne sie zählen sie nicht.',
    advice: 'Schreib Monat und Jahr von Anfang und Ende in die Zeile jeder Stelle: „Jan. 2022 – März 2024“.',
  },
  'dates-no-end': {
    title: 'Eine Stelle hat nur ein Datum',
    reason: 'Aus einem Datum geht nicht hervor, wie lange sie dauerte; sie bringt deshalb keine Jahre.',
    advice: 'Schreib beide Daten, „heute“ als Ende von dem, was noch läuft.',
  },
  'dates-mixed': {
    title: 'Daten sind verschieden geschrieben',
    reason: 'Bewerbersysteme lesen eine Schreibweise gut und raten bei den anderen.',
    advice: 'Wähle eine, etwa „Jan. 2022“, und schreib alle Daten so.',
  },
  'dates-order': {
    title: 'Die letzte Stelle steht nicht zuerst',
    reason: 'Menschen und Systeme halten die erste Stelle für die jetzige.',
    advice: 'Ordne die Stellen nach der Zeit, die letzte zuerst.',
  },
  'dates-future': {
    title: 'Eine Stelle beginnt in der Zukunft',
    reason: 'Wahrscheinlich ein Tippfehler; so, wie es dasteht, ergibt es keinen Sinn.',
    advice: 'Berichtige das Jahr.',
  },
  'dates-present-twice': {
    title: 'Mehrere Stellen laufen noch',
    reason: 'Das kann stimmen; oft wurde aber ein Ende vergessen, als die nächste Stelle begann.',
    advice: 'Gib denen ein Ende, die beendet sind.',
  },
  'bullets-none': {
    title: 'Stellen sind ohne Stichpunkte beschrieben',
    reason: 'Man liest eine Seite in Sekunden; Absätze verstecken, was du gemacht hast.',
    advice: 'Ein Stichpunkt für jede Sache, die du gemacht hast, zwei bis fünf je Stelle.',
  },
  'bullets-unseen': {
    title: 'Es waren keine Stichpunkte zu erkennen',
    reason:
      'Manche PDFs zeichnen Aufzählungszeichen so, dass kein Programm sie sieht; und wo keine sind, verstecken Absätze, was du gemacht hast.',
    advice:
      'Hat dein Lebenslauf Stichpunkte, lass sie, wie sie sind; sonst schreib einen für jede Sache, die du gemacht hast, zwei bis fünf je Stelle.',
  },
  'bullets-long': {
    title: 'Stichpunkte sind lang',
    reason: 'Über 45 Wörter ist ein Stichpunkt ein Absatz, und sein Ende liest niemand.',
    advice: 'Teile ihn, oder behalte, was du gemacht hast und was dabei herauskam.',
  },
  'bullets-no-number': {
    title: 'Wenige Stichpunkte nennen eine Zahl',
    reason: 'Eine Zahl zeigt, wie groß war, was du gemacht hast, und macht es glaubhaft.',
    advice: 'Ergänze, wie viel, wie viele oder wie schnell, wo du es weißt; lass die anderen, wie sie sind.',
  },
  'bullets-tense': {
    title: 'Gegenwart in einer Stelle, die beendet ist',
    reason: 'Es liest sich, als liefe die Stelle noch oder als wäre es kopiert.',
    advice: 'Schreib Vergangenes in der Vergangenheit: „Built“, nicht „Build“.',
  },
  'bullets-weak': {
    title: 'Stichpunkte beginnen mit dem, wofür du da warst',
    reason: '„Responsible for“ sagt, was erwartet wurde, nicht, was du gemacht hast.',
    advice: 'Beginne mit dem Verb: entwickelt, geleitet, gesenkt, unterrichtet.',
  },
  'first-person': {
    title: 'Die Ich-Form wird verwendet',
    reason: 'Alle wissen, wer gemeint ist; in englischen Lebensläufen fehlen „I“ und „my“ nach Brauch.',
    advice: 'Lass das Fürwort weg: „Built a forecast“, nicht „I built a forecast“.',
  },
  'section-no-experience': {
    title: 'Kein Abschnitt zur Berufserfahrung gefunden',
    reason: 'Bewerbersysteme suchen diese Überschrift und lesen darunter Stellen, Arbeitgeber und Daten.',
    advice: 'Gibt es ihn, setz eine Zeile „Berufserfahrung“ darüber; sonst ergänze, was du hast.',
  },
  'section-no-education': {
    title: 'Kein Abschnitt zur Ausbildung gefunden',
    reason: 'Wo ein Abschluss verlangt ist, wird das Formular aus diesem Abschnitt gefüllt.',
    advice: 'Gibt es ihn, setz eine Zeile „Ausbildung“ darüber; sonst ergänze, was du hast.',
  },
  'section-no-skills': {
    title: 'Kein Abschnitt zu Kenntnissen gefunden',
    reason: 'In einer Liste unter dieser Überschrift sucht eine Suche zuerst, und wer es eilig hat, auch.',
    advice: 'Gibt es ihn, setz eine Zeile „Kenntnisse“ darüber; sonst ergänze, was du hast.',
  },
  'section-unusual': {
    title: 'Eine Überschrift ist ungewöhnlich',
    reason:
      'Menschen verstehen sie; ein Bewerbersystem kennt nur die üblichen Wörter und ordnet sie vielleicht nicht ein.',
    advice: 'Nimm das einfache Wort: Berufserfahrung, Ausbildung, Kenntnisse, Projekte.',
  },
  'section-empty': {
    title: 'Unter einer Überschrift steht nichts',
    reason: 'Entweder ging der Text darunter in der Datei verloren, oder die Überschrift verspricht zu viel.',
    advice: 'Sieh nach, ob sich der Text darunter in der Datei markieren und kopieren lässt; lösche sie sonst.',
  },
};
