package org.muster.courses.exchange.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.courses.exchange.gift.GiftWriter;
import org.muster.courses.exchange.moodle.MoodleWriter;
import org.muster.courses.exchange.qti.QtiWriter;
import org.muster.courses.exchange.question.Outgoing;
import org.muster.courses.exchange.question.Written;

/** The formats of question files. */
public enum Format {
    GIFT("gift", "text/plain; charset=utf-8", (questions, language) -> GiftWriter.write(questions)),
    MOODLE("xml", "application/xml", (questions, language) -> MoodleWriter.write(questions)),
    QTI("zip", "application/zip", QtiWriter::write),
    AIKEN,
    CSV,
    UNKNOWN;

    private final String ending;
    private final String type;
    private final Optional<Writer> writer;

    Format() {
        this.ending = "";
        this.type = "";
        this.writer = Optional.empty();
    }

    Format(String ending, String type, Writer writer) {
        this.ending = ending;
        this.type = type;
        this.writer = Optional.of(writer);
    }

    /** Those that can be written. */
    public static List<Format> written() {
        return Arrays.stream(values())
                .filter(format -> format.writer.isPresent())
                .toList();
    }

    /** The one that can be written and whose files end so. */
    public static Optional<Format> ending(String ending) {
        return written().stream().filter(format -> format.ending.equals(ending)).findFirst();
    }

    /** How names of its files end. */
    public String ending() {
        return ending;
    }

    /** The media type of what is written. */
    public String type() {
        return type;
    }

    /** {@code language} is that of the course (BCP 47). */
    public Written write(List<Outgoing> questions, String language) {
        return writer.orElseThrow().write(questions, language);
    }

    @FunctionalInterface
    private interface Writer {
        Written write(List<Outgoing> questions, String language);
    }
}
