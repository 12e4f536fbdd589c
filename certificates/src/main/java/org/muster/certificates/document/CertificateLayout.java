package org.muster.certificates.document;

import static org.muster.certificates.document.Ink.BAND;
import static org.muster.certificates.document.Ink.BLACK;
import static org.muster.certificates.document.Ink.MUTED;
import static org.muster.certificates.document.Ink.PETROL;
import static org.muster.certificates.document.Ink.RULE;
import static org.muster.certificates.document.Typeface.LIGHT;
import static org.muster.certificates.document.Typeface.REGULAR;
import static org.muster.certificates.document.Typeface.SEMIBOLD;

import java.io.IOException;
import java.util.List;

/** Where everything stands on the sheet, in the order it is read. */
final class CertificateLayout {

    private static final double LEFT = 80;
    private static final double RIGHT = 281;
    private static final double ROOM = RIGHT - LEFT;
    private static final Style SMALL = Style.of(REGULAR, 2.9, MUTED);

    private final Sheet sheet;
    private final CertificateDocument document;
    private final Wording words;

    CertificateLayout(Sheet sheet, CertificateDocument document, Wording words) {
        this.sheet = sheet;
        this.document = document;
        this.words = words;
    }

    void draw() throws IOException {
        edge(10);
        edge(201.6);
        sheet.text("H1", Style.of(SEMIBOLD, 4.4, PETROL), LEFT, 53, words.of("title"));
        holder();
        course();
        new FactsRow(sheet, words).draw(document);
        if (document.accreditation().isPresent()) {
            AccreditedBy accreditation = document.accreditation().get();
            bodyMark(accreditation);
            howCounted(accreditation.howCounted());
        }
        proof();
    }

    /** In one line as large as fits; a very long name in two. */
    private void holder() throws IOException {
        Style large = Style.of(LIGHT, 17.5, BLACK).tracked(-0.2);
        Style inOne = sheet.set().fitted(large, document.holder(), ROOM);
        Lines name = inOne.size() >= 9
                ? new Lines(inOne, List.of(document.holder()))
                : Lines.atMost(2, sheet.set(), large.sized(9.5), document.holder(), ROOM);
        double leading = name.style().size() * 1.2;
        double indent = sheet.set().indent(name.style(), document.holder());
        sheet.text("P", LEFT - indent, 75.5 - leading * (name.texts().size() - 1), leading, name);
        sheet.line(BAND, LEFT, RIGHT, 82.5);
    }

    private void course() throws IOException {
        Achievement achievement = document.achievement();
        Style plain = Style.of(REGULAR, 4.4, MUTED);
        String version = words.of("version", achievement.version());
        sheet.text("P", plain, LEFT, 93, words.of("has-completed"));
        double room = ROOM - 3 - sheet.set().width(plain, version);
        Style style = sheet.set().fitted(Style.of(SEMIBOLD, 9.6, BLACK), achievement.course(), room);
        sheet.text("P", style, LEFT, 105, achievement.course());
        sheet.text("P", plain, LEFT + 3 + sheet.set().width(style, achievement.course()), 105, version);
        sheet.text("P", Style.of(REGULAR, 4.1, BLACK), LEFT, 115, words.of("and-passed"));
        sheet.line(RULE, LEFT, RIGHT, 129.5);
        sheet.line(RULE, LEFT, RIGHT, 156);
    }

    /** The body's name beside a tick in a circle, on the right of the head. */
    private void bodyMark(AccreditedBy accreditation) throws IOException {
        SetText set = sheet.set();
        Style name = set.fitted(Style.of(SEMIBOLD, 3.5, BLACK), accreditation.body(), 125);
        Style note = set.fitted(SMALL, accreditation.bodyNote(), 125);
        double start =
                RIGHT - Math.max(set.width(name, accreditation.body()), set.width(note, accreditation.bodyNote()));
        sheet.figure(words.of("mark-alternate"), BAND, page -> Tick.draw(page, start - 9.5, 26));
        sheet.text("P", name, start, accreditation.bodyNote().isEmpty() ? 27.3 : 25.1, accreditation.body());
        if (!accreditation.bodyNote().isEmpty()) {
            sheet.text("P", note, start, 29.6, accreditation.bodyNote());
        }
    }

    private void howCounted(String text) throws IOException {
        sheet.text("P", SMALL.sized(3.1), LEFT, 166.2, words.of("how-counted"));
        Lines lines = Lines.atMost(4, sheet.set(), Style.of(REGULAR, 3.6, BLACK), text, 112);
        sheet.text("P", LEFT, 172.4, lines.style().size() * 1.5, lines);
    }

    private void proof() throws IOException {
        Proof proof = document.proof();
        String host = proof.address().getAuthority() + "/verify";
        sheet.textEndingAt("P", SMALL, 250.5, 170, words.of("check"));
        sheet.textEndingAt("P", Style.of(SEMIBOLD, 3.9, BLACK).tracked(0.1), 250.5, 175.6, proof.code());
        sheet.textEndingAt("P", Style.of(REGULAR, 2.9, PETROL), 250.5, 180.4, host);
        PrintedQrCode qr = new PrintedQrCode(proof.address().toString());
        sheet.figure(words.of("qr-alternate", proof.address()), BAND, page -> qr.draw(page, 255.4, 164.4, 25.6));
        if (!proof.remark().isEmpty()) {
            Style remark = sheet.set().fitted(Style.of(REGULAR, 2.5, MUTED), proof.remark(), ROOM);
            sheet.text("P", remark, LEFT, 206, proof.remark());
        }
    }

    /** A line too small to copy by hand: who and which certificate, over and over. */
    private void edge(double y) throws IOException {
        String body = document.accreditation()
                .map(AccreditedBy::body)
                .map(name -> " · " + name)
                .orElse("");
        String once = ("Muster" + body + " · " + document.proof().code() + " · ").toUpperCase(words.locale());
        Style style = Style.of(REGULAR, 1.05, MUTED).tracked(0.12);
        int times = (int) Math.max(1, Math.floor(217 / (sheet.set().width(style, once) + style.tracking())));
        String line = once.repeat(times).strip();
        double spare = (217 - sheet.set().width(style, line)) / (line.length() - 1);
        sheet.ornament(style.tracked(style.tracking() + spare), 70, y, line);
    }
}
