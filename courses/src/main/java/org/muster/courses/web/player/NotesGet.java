package org.muster.courses.web.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.note.OwnNotes;

/** {@code /learn/{enrolment}/notes/text}: a learner's notes as a text file (UTF-8). */
@ApplicationScoped
class NotesGet implements GetHandler {

    @Inject
    PathParameters path;

    @Inject
    OwnNotes ownNotes;

    @Override
    public String path() {
        return "/learn/{enrolment}/notes/text";
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OwnNotes.All all = ownNotes.all(EnrolmentId.parse(path.get("enrolment")));
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"notes.txt\"");
        response.getWriter().write(text(all));
    }

    private static String text(OwnNotes.All all) {
        return all.kept().stream()
                .filter(kept -> !kept.words().isEmpty())
                .map(kept -> kept.lesson().title() + "\n\n" + kept.words() + "\n")
                .collect(Collectors.joining("\n\n"));
    }
}
