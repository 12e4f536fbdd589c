package org.muster.webinars.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.webinars.webinar.OneLine;

/** A report as a file of comma- or semicolon-separated values; which, its heading tells. */
final class Report {

    static final int LONGEST_BYTES = 1024 * 1024;
    static final int MOST_LINES = 5000;
    private static final int SHOWN = 60;

    private Report() {}

    /** Its lines; {@link RuleBroken} when the file is no report. */
    static List<ReportLine> lines(byte[] file) {
        if (file.length > LONGEST_BYTES) {
            throw new RuleBroken("webinars.report.large");
        }
        List<CsvRecord> records = records(text(file));
        Columns columns =
                Columns.in(records.isEmpty() ? List.of() : records.get(0).getFields());
        if (records.size() > MOST_LINES) {
            throw new RuleBroken("webinars.report.long", MOST_LINES);
        }
        return records.stream()
                .skip(1)
                .map(columns::line)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RuleBroken("webinars.report.encoding");
        }
    }

    private static List<CsvRecord> records(String text) {
        String heading = text.lines().findFirst().orElse("");
        char separator = heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return reader.stream().limit(MOST_LINES + 1L).toList();
        } catch (IOException | CsvParseException e) {
            throw new RuleBroken("webinars.report.unreadable");
        }
    }

    /** Where in a line what stands. */
    private record Columns(int name, int email, int joined, int left) {

        static Columns in(List<String> heading) {
            Columns columns = new Columns(
                    ReportColumn.NAME.placeIn(heading),
                    ReportColumn.EMAIL.placeIn(heading),
                    ReportColumn.JOINED.placeIn(heading),
                    ReportColumn.LEFT.placeIn(heading));
            boolean known = columns.joined >= 0 && columns.left >= 0 && (columns.name >= 0 || columns.email >= 0);
            if (!known) {
                throw new RuleBroken("webinars.report.heading");
            }
            return columns;
        }

        ReportLine line(CsvRecord csv) {
            return new ReportLine(
                    csv.getStartingLineNumber(),
                    field(csv, name),
                    field(csv, email),
                    field(csv, joined),
                    field(csv, left));
        }

        private static String field(CsvRecord csv, int place) {
            String text = place < 0 || place >= csv.getFieldCount()
                    ? ""
                    : csv.getField(place).strip();
            // whoever exported this may have put an apostrophe before what could begin a formula
            return text.startsWith("'") && text.length() > 1 ? text.substring(1) : text;
        }
    }

    /** What can be told of a line: short, in one line. */
    static String shown(String text) {
        String line = OneLine.of(text);
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
