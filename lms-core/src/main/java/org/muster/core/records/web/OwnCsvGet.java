package org.muster.core.records.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.core.records.view.OwnRecord;
import org.muster.core.records.view.Told;
import org.muster.core.records.view.ToldPage;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.SafeCell;
import org.muster.core.web.api.Texts;

/** {@code /account/record.csv}: all one's statements, in UTF-8 with a byte order mark, as spreadsheets read it. */
@ApplicationScoped
class OwnCsvGet implements GetHandler {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> HEADING =
            List.of("at", "verb", "what", "score", "outcome", "response", "activity", "registration", "statement");

    @Inject
    OwnRecord record;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return RecordsRoutes.OWN_CSV;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ToldPage part = record.many(Long.MAX_VALUE);
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"learning-record.csv\"");
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(HEADING.stream()
                    .map(column -> texts.of("records.export." + column))
                    .toList());
            write(csv, part);
            for (Optional<Long> next = part.next(); next.isPresent(); next = part.next()) {
                part = record.many(next.get());
                write(csv, part);
            }
        }
    }

    private void write(CsvWriter csv, ToldPage part) {
        part.statements().forEach(told -> csv.writeRecord(line(told)));
    }

    private List<String> line(Told told) {
        Told.Outcome outcome = told.outcome();
        return Stream.of(
                        told.at().toString(),
                        told.verb(),
                        told.what(),
                        outcome.percent().map(percent -> percent + " %").orElse(""),
                        outcome.success()
                                .map(yes -> texts.of("records.outcome.success." + yes))
                                .orElse(""),
                        outcome.response().orElse(""),
                        told.activity(),
                        told.registration().map(UUID::toString).orElse(""),
                        told.id().toString())
                .map(SafeCell::of)
                .toList();
    }
}
