package org.muster.courses.web.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.TakeStepOnce;
import org.muster.courses.delivery.UnansweredQuery;
import org.muster.courses.web.Posting;

/** The forms of a lesson. A form that brings a key ({@code once}) is carried out once, however often it arrives. */
@ApplicationScoped
class LessonPost implements PostHandler {

    /** Tells a script, which shows no page, that a step was not taken. */
    private static final int REFUSED = 422;

    @Inject
    PathParameters address;

    @Inject
    Posting posting;

    @Inject
    TakeStepOnce takeStepOnce;

    @Inject
    LessonDeeds deeds;

    @Inject
    UnansweredQuery unanswered;

    @Inject
    LessonAddresses lessons;

    @Inject
    Mistakes mistakes;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return "/learn/{enrolment}/{lesson}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean byScript = Posting.isByScript(request);
        if (Posting.button(request).equals("next") && !byScript) {
            return goOn(request, response);
        }
        boolean answered = posting.carryOut(response, () -> {
            take(request);
            if (byScript) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                response.sendRedirect(request.getRequestURI() + "#" + Posting.field(request, "anchor"));
            }
        });
        if (!answered && byScript) {
            response.setStatus(REFUSED);
        }
        return answered;
    }

    /** Leads on when the lesson is complete; otherwise says which questions are not answered yet. */
    private boolean goOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        take(request);
        List<String> open = unanswered.of(enrolment(), lesson());
        if (open.isEmpty()) {
            response.sendRedirect(lessons.after(enrolment(), lesson()));
            return true;
        }
        open.forEach(check -> mistakes.add("check-" + check, texts.of("courses.lesson.unanswered")));
        return false;
    }

    private void take(HttpServletRequest request) {
        takeStepOnce.take(enrolment(), key(request), () -> deeds.carryOut(enrolment(), lesson(), request));
    }

    private static Optional<UUID> key(HttpServletRequest request) {
        try {
            return Optional.of(UUID.fromString(Posting.field(request, "once")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private EnrolmentId enrolment() {
        return EnrolmentId.parse(address.get("enrolment"));
    }

    private String lesson() {
        return address.get("lesson");
    }
}
