package org.muster.core.people.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.copy.AskForCopy;
import org.muster.core.people.copy.OpenCopy;
import org.muster.core.web.api.Notices;

/** The buttons about a copy: {@code do} is {@code ask} or {@code download}. Other forms are the page's. */
@ApplicationScoped
class CopyButtons {

    @Inject
    AskForCopy askForCopy;

    @Inject
    OpenCopy openCopy;

    @Inject
    Notices notices;

    boolean press(PersonId person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getParameter("do"))) {
            case "ask" -> {
                askForCopy.ask(person);
                notices.next("people.copy.asked");
                response.sendRedirect(request.getRequestURI());
            }
            case "download" -> send(person, response);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void send(PersonId person, HttpServletResponse response) throws IOException {
        try (InputStream archive = openCopy.open(person)) {
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"muster-personal-data.zip\"");
            archive.transferTo(response.getOutputStream());
        }
    }
}
