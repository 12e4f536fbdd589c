package org.muster.core.people.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.muster.core.kernel.RuleBroken;

/**
 * A workbook of Office Open XML (ECMA-376, {@code .xlsx}): its first sheet written down as a table of the same lines, days as
 * {@code 2026-11-23}. What comes out of packing is measured first, so that a small file cannot fill the memory.
 */
final class Workbook {

    /** 128 MiB: 100,000 lines of all columns have room. */
    private static final long MOST_INSIDE = 128L * 1024 * 1024;

    private Workbook() {}

    static void write(Writing.Content workbook, Path table) throws IOException {
        Path packed = Files.createTempFile("intake-", ".xlsx");
        try (InputStream content = workbook.open()) {
            Files.copy(content, packed, StandardCopyOption.REPLACE_EXISTING);
            measure(packed);
            write(packed, table);
        } catch (ZipException | ExcelReaderException | IllegalStateException | IllegalArgumentException broken) {
            throw new RuleBroken("people.intake.workbook");
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    private static void write(Path packed, Path table) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(packed.toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = book.getFirstSheet().openStream();
                CsvWriter lines = CsvWriter.builder().build(table)) {
            write(rows.iterator(), lines);
        }
    }

    /** Lines that are empty are there only as far as others follow. */
    private static void write(Iterator<Row> rows, CsvWriter lines) {
        int written = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> cells = cells(row);
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                if (row.getRowNum() > ReadPeople.MOST_LINES + 1) {
                    throw new RuleBroken("people.intake.lines");
                }
                for (; written < row.getRowNum() - 1; written++) {
                    lines.writeRecord("");
                }
                lines.writeRecord(cells);
                written++;
            }
        }
    }

    private static List<String> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .limit(BringPeople.MOST_COLUMNS)
                .map(WorkbookCell::text)
                .toList();
    }

    private static void measure(Path packed) throws IOException {
        long room = MOST_INSIDE;
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    room -= content.skip(room + 1);
                }
                if (room < 0) {
                    throw new RuleBroken("people.intake.workbook.large");
                }
            }
        }
    }
}
