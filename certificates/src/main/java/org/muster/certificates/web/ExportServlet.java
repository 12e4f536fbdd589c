package org.muster.certificates.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import org.muster.certificates.compliance.Matrix;
import org.muster.certificates.compliance.MatrixQuery;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.web.api.SignedInPerson;

/**
 * {@code GET /employer/export.csv}: the people whom the matrix shows, one line for each person and course; comma-separated,
 * UTF-8 with a byte order mark, so that spreadsheets read it as it is. Parameters as on the page.
 */
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    transient MatrixQuery query;

    @Inject
    transient EmployerRequest asked;

    @Inject
    transient ExportLines lines;

    @Inject
    transient SignedInPerson person;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (person.id().isEmpty()) {
            response.sendRedirect("/login?next=/employer");
            return;
        }
        try {
            send(matrix(), response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Matrix matrix() {
        return asked.day()
                .map(day -> query.matrixOn(day, asked.organisation(), asked.filter()))
                .orElseGet(() -> query.matrix(asked.organisation(), asked.filter()));
    }

    private void send(Matrix matrix, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"who-is-trained-" + matrix.day() + ".csv\"");
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            lines.of(matrix).forEach(csv::writeRecord);
        }
    }
}
