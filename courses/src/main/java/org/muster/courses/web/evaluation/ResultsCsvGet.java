package org.muster.courses.web.evaluation;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.SafeCell;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.evaluation.EvaluationResults;
import org.muster.courses.evaluation.EvaluationResults.Results;
import org.muster.courses.evaluation.Spread;

/** {@code /studio/results/{slug}.csv}: question, answer, how many; in UTF-8 with a byte order mark, as spreadsheets read it. */
@ApplicationScoped
class ResultsCsvGet implements GetHandler {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    AskedResults asked;

    @Inject
    EvaluationResults results;

    @Inject
    AnswerWords words;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return EvaluationRoutes.CSV;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CourseVersion version = asked.version();
        Results found = results.of(version, asked.period());
        List<List<String>> written = results.everything(version, asked.period());
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-%s.csv\"".formatted(version.slug(), version.number()));
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            write(
                    csv,
                    texts.of("courses.results.question"),
                    texts.of("courses.results.answer"),
                    texts.of("courses.results.people"));
            Stream.concat(found.opinions().spreads().stream(), found.impact().spreads().stream())
                    .forEach(spread -> write(csv, spread));
            written.get(0).forEach(text -> write(csv, texts.of("courses.evaluation.remark"), text, "1"));
            written.get(1).forEach(text -> write(csv, texts.of("courses.impact.remark"), text, "1"));
        }
    }

    private void write(CsvWriter csv, Spread spread) {
        for (int place = 0; place < spread.counts().size(); place++) {
            String count = spread.counts().get(place).toString();
            write(csv, words.question(spread), words.answers(spread).get(place), count);
        }
    }

    private static void write(CsvWriter csv, String... cells) {
        csv.writeRecord(Stream.of(cells).map(SafeCell::of).toList());
    }
}
