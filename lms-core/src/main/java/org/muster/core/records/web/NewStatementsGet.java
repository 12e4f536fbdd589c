package org.muster.core.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.records.view.LookAtStatements;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** {@code /admin/statements/new?…&after=…}: how many came since, in words; no content (204) when none did. */
@ApplicationScoped
class NewStatementsGet implements GetHandler {

    @Inject
    LookAtStatements lookAtStatements;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return RecordsRoutes.NEW;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long after = Looked.place(request, "after", Long.MAX_VALUE);
        long count = lookAtStatements.newer(Looked.in(request).search(person.zone()), after);
        if (count == 0) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter()
                .write(
                        count < LookAtStatements.MOST_NEW
                                ? texts.of("records.statements.new", count)
                                : texts.of("records.statements.new.many", LookAtStatements.MOST_NEW));
    }
}
