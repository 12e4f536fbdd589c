package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.bank.Asked;
import org.muster.courses.exchange.bank.TakeAwayQuestions;
import org.muster.courses.exchange.format.Format;

/** {@code /studio/courses/{draft}/questions/export/file?format=gift&module=…&words=…}. */
@ApplicationScoped
class ExportGet implements GetHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    TakeAwayQuestions takeAway;

    @Override
    public String path() {
        return Addresses.EXPORT_FILE;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DraftId draft = DraftId.parse(path.get("draft"));
        Format format = Format.ending(sent.field("format")).orElse(Format.GIFT);
        Asked asked = new Asked(
                sent.field("module"), sent.field("tag"), sent.field("words").strip());
        byte[] written = takeAway.write(draft, asked, format);
        response.setContentType(format.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"questions." + format.ending() + "\"");
        response.setContentLength(written.length);
        response.getOutputStream().write(written);
    }
}
