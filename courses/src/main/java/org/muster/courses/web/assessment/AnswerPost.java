package org.muster.courses.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.AttemptId;
import org.muster.courses.assessment.GivenAnswer;
import org.muster.courses.assessment.SaveAnswer;
import org.muster.courses.web.Learning;
import org.muster.courses.web.Posting;

/** Saves the answer to a question, whatever button was pressed, and leads where the button says. */
@ApplicationScoped
class AnswerPost implements PostHandler {

    @Inject
    PathParameters address;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    SignedInPerson person;

    @Inject
    Posting posting;

    @Override
    public String path() {
        return "/learn/{enrolment}/assessment/{place}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(response, () -> {
            EnrolmentId enrolment = EnrolmentId.parse(address.get("enrolment"));
            GivenAnswer answer = saveAnswer.save(
                    enrolment,
                    AttemptId.parse(Posting.field(request, "attempt")),
                    Posting.field(request, "question"),
                    Posting.form(request));
            if (Posting.isByScript(request)) {
                tell(answer, response);
            } else {
                response.sendRedirect(onward(enrolment, Posting.button(request)));
            }
        });
    }

    /** The time of saving on the person's clock. */
    private void tell(GivenAnswer answer, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().write(QuestionBacking.CLOCK.format(answer.savedAt().atZone(person.zone())));
    }

    /** {@code review}, or the number of a question. */
    private String onward(EnrolmentId enrolment, String button) {
        if (button.matches("\\d{1,3}")) {
            return Learning.question(enrolment, Integer.parseInt(button));
        }
        return button.equals("review")
                ? Learning.review(enrolment)
                : Learning.assessment(enrolment) + "/" + address.get("place");
    }
}
