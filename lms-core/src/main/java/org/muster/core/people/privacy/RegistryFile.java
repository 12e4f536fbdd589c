package org.muster.core.people.privacy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.muster.core.people.api.PersonalColumn;

/** One module's file of the {@link PersonalDataRegistry}. */
final class RegistryFile {

    private RegistryFile() {}

    static List<PersonalColumn> read(String name, String module) {
        try (InputStream file = Objects.requireNonNull(RegistryFile.class.getResourceAsStream(name), name);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().map(line -> column(module, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PersonalColumn column(String module, NamedCsvRecord line) {
        return new PersonalColumn(
                module,
                line.getField("table"),
                line.getField("column"),
                line.getField("personal").equals("yes"),
                line.getField("purpose"),
                line.getField("retention"),
                line.getField("export"),
                line.getField("erasure"));
    }
}
