package org.muster.core.people.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import org.muster.core.kernel.RuleBroken;

/** A file of separated values, read a line at a time. */
final class Table {

    private Table() {}

    /** Blank lines are passed over. {@link RuleBroken} when a line cannot be told from the next, such as after an open quote. */
    static void read(InputStream content, Writing writing, Consumer<TableLine> lines) throws IOException {
        try (CsvReader<CsvRecord> reader = open(content, writing)) {
            for (Iterator<CsvRecord> records = reader.iterator(); records.hasNext(); ) {
                TableLine line = line(records.next());
                if (!line.isBlank()) {
                    lines.accept(line);
                }
            }
        } catch (CsvParseException broken) {
            throw new RuleBroken("people.intake.quotes");
        }
    }

    /** The headings: the first line that holds something. */
    static TableLine heading(InputStream content, Writing writing) throws IOException {
        try (CsvReader<CsvRecord> reader = open(content, writing)) {
            return reader.stream()
                    .map(Table::line)
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("people.intake.empty"));
        } catch (CsvParseException broken) {
            throw new RuleBroken("people.intake.quotes");
        }
    }

    private static CsvReader<CsvRecord> open(InputStream content, Writing writing) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(writing.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(writing.reader(content));
    }

    private static TableLine line(CsvRecord csv) {
        return new TableLine(csv.getStartingLineNumber(), csv.getFields());
    }
}
