package org.muster.core.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.muster.core.records.view.OwnRecord;
import org.muster.core.web.api.GetHandler;

/** {@code /account/record.json}: all one's statements as they are kept, the newest first, sent while they are read. */
@ApplicationScoped
class OwnJsonGet implements GetHandler {

    @Inject
    OwnRecord record;

    @Override
    public String path() {
        return RecordsRoutes.OWN_JSON;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OwnRecord.Raw part = record.raw(Long.MAX_VALUE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"learning-record.json\"");
        Writer out = response.getWriter();
        out.write("[\n");
        out.write(String.join(",\n", part.statements()));
        for (Optional<Long> next = part.next(); next.isPresent(); next = part.next()) {
            part = record.raw(next.get());
            for (String statement : part.statements()) {
                out.write(",\n" + statement);
            }
        }
        out.write("\n]\n");
    }
}
