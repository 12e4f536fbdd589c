package org.muster.courses.exchange.plain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Gathered;
import org.muster.courses.exchange.question.ImportedFile;
import org.muster.courses.exchange.question.ImportedQuestion;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;

/** Reads tables whose first line names the columns; commas, semicolons or tabs part them. */
public final class CsvReader {

    private static final String SEPARATORS = ",;\t";

    private CsvReader() {}

    /** Whether the first line names the columns that every table has. */
    public static boolean reads(String text) {
        List<String> columns = columns(firstLine(text));
        return columns.contains(CsvRow.KIND) && columns.contains(CsvRow.QUESTION);
    }

    public static ImportedFile read(String text) {
        Gathered gathered = new Gathered();
        String first = firstLine(text);
        List<String> columns = columns(first);
        columns.stream()
                .filter(column -> !CsvRow.COLUMNS.contains(column))
                .forEach(column -> gathered.remark(Notice.of(Place.line(1), "exchange.remark.column", column)));
        try (var records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator(first))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            records.stream().skip(1).forEach(row -> take(gathered, columns, row));
        } catch (CsvParseException broken) {
            gathered.refuse(Notice.of(Place.item(""), "exchange.refused.table"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return gathered.file();
    }

    private static void take(Gathered gathered, List<String> columns, CsvRecord row) {
        Place place = Place.line((int) row.getStartingLineNumber());
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        gathered.take(place, () -> {
            if (row.getFieldCount() > columns.size()) {
                throw new RuleBroken("exchange.refused.cells", columns.size());
            }
            CsvRow cells = CsvRow.of(place, columns, row.getFields());
            return new ImportedQuestion(
                    place, cells.one("module"), cells.content(), Optional.empty(), List.copyOf(cells.notices()));
        });
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static char separator(String first) {
        return (char) SEPARATORS
                .chars()
                .filter(mark -> first.indexOf(mark) >= 0)
                .findFirst()
                .orElse(',');
    }

    private static List<String> columns(String first) {
        return Arrays.stream(first.split(String.valueOf(separator(first)), -1))
                .map(name ->
                        name.replace("\"", "").strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_"))
                .toList();
    }
}
