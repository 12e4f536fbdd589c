package org.muster.certificates.document;

import static org.muster.certificates.document.Ink.BLACK;
import static org.muster.certificates.document.Ink.MUTED;
import static org.muster.certificates.document.Typeface.REGULAR;
import static org.muster.certificates.document.Typeface.SEMIBOLD;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The row of facts in the middle: when, until when, how many hours, under which reference. */
final class FactsRow {

    private static final double[] COLUMNS = {80, 131, 184, 235};
    private static final double ROOM = 46;
    private static final Style LABEL = Style.of(REGULAR, 3.1, MUTED);
    private static final Style VALUE = Style.of(SEMIBOLD, 4.7, BLACK);
    private static final Style NOTE = Style.of(REGULAR, 2.9, MUTED);

    private final Sheet sheet;
    private final Wording words;

    FactsRow(Sheet sheet, Wording words) {
        this.sheet = sheet;
        this.words = words;
    }

    void draw(CertificateDocument document) throws IOException {
        List<Fact> facts = facts(document);
        for (int column = 0; column < facts.size(); column++) {
            draw(facts.get(column), COLUMNS[column]);
        }
    }

    private List<Fact> facts(CertificateDocument document) {
        Achievement achievement = document.achievement();
        List<Fact> facts = new ArrayList<>();
        facts.add(completed(achievement));
        achievement.lastDay().ifPresent(lastDay -> facts.add(validUntil(achievement, lastDay)));
        document.accreditation().ifPresent(accreditation -> {
            facts.add(new Fact(words.of("cpd"), words.of("hours", accreditation.cpdHours()), words.of("hours-below")));
            String covers = words.of("covers", achievement.version());
            facts.add(new Fact(words.of("reference"), accreditation.reference(), covers));
        });
        return facts;
    }

    private Fact completed(Achievement achievement) {
        String time = DateTimeFormatter.ofPattern("HH:mm").format(achievement.completedAt());
        String zone = achievement
                .completedAt()
                .getZone()
                .getId()
                .replaceFirst(".*/", "")
                .replace('_', ' ');
        return new Fact(words.of("completed"), inWords(achievement.completedAt().toLocalDate()), time + " " + zone);
    }

    private Fact validUntil(Achievement achievement, LocalDate lastDay) {
        LocalDate completed = achievement.completedAt().toLocalDate();
        long months = Period.between(completed, lastDay.plusDays(1)).toTotalMonths();
        return new Fact(words.of("valid-until"), inWords(lastDay), words.of("months", months));
    }

    private String inWords(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()).format(date);
    }

    private void draw(Fact fact, double x) throws IOException {
        SetText set = sheet.set();
        sheet.text("P", set.fitted(LABEL, fact.label(), ROOM), x, 137.5, fact.label());
        sheet.text("P", set.fitted(VALUE, fact.value(), ROOM), x, 144, fact.value());
        sheet.text("P", set.fitted(NOTE, fact.note(), ROOM), x, 148.8, fact.note());
    }

    private record Fact(String label, String value, String note) {}
}
