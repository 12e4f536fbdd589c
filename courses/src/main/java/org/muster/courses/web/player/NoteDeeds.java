package org.muster.courses.web.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.note.MarkLesson;
import org.muster.courses.note.WriteNote;
import org.muster.courses.web.Posting;

/** What learners do with a lesson for themselves. */
@ApplicationScoped
class NoteDeeds {

    @Inject
    WriteNote writeNote;

    @Inject
    MarkLesson markLesson;

    @Inject
    Notices notices;

    void carryOut(EnrolmentId enrolment, String lesson, HttpServletRequest request) {
        switch (Posting.button(request)) {
            case "note" -> {
                writeNote.write(enrolment, lesson, Posting.field(request, "note"), version(request));
                notices.next("courses.note.kept");
            }
            case "mark" -> markLesson.mark(enrolment, lesson);
            case "unmark" -> markLesson.unmark(enrolment, lesson);
            default -> throw new RuleBroken("courses.form.unknown");
        }
    }

    private static long version(HttpServletRequest request) {
        String sent = Posting.field(request, "version");
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
    }
}
