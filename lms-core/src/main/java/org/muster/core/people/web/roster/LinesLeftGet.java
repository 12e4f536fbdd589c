package org.muster.core.people.web.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.UUID;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.intake.IntakeQuery;
import org.muster.core.people.intake.LinesLeft;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SafeCell;
import org.muster.core.web.api.Texts;

/** The lines that are left out, as a file to be mended: comma-separated, UTF-8 with a byte order mark. */
@ApplicationScoped
class LinesLeftGet implements GetHandler {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    PathParameters path;

    @Inject
    IntakeQuery query;

    @Inject
    LinesLeft linesLeft;

    @Inject
    IntakeWords words;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return RosterRoutes.LEFT;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OrganisationId organisation = OrganisationId.parse(path.get("organisation"));
        UUID intake = query.get(organisation, IntakePost.id(path.get("intake"))).id();
        LinesLeft.Told told = new LinesLeft.Told(texts.of("people.intake.left.reason"), mistake -> {
            IntakeWords.Told why = words.of(mistake);
            return why.column() + ": " + why.sentence();
        });
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"left-out.csv\"");
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            linesLeft.write(
                    organisation,
                    intake,
                    told,
                    line -> csv.writeRecord(line.stream().map(SafeCell::of).toList()));
        }
    }
}
