package org.muster.courses.web.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.AnswerCheck;
import org.muster.courses.delivery.KeepPlace;
import org.muster.courses.delivery.ReadLesson;
import org.muster.courses.delivery.TickChecklist;
import org.muster.courses.delivery.WalkScenario;
import org.muster.courses.web.Posting;

/** The forms of a lesson: {@code do} names the button, {@code part} the question, list or scenario it belongs to. */
@ApplicationScoped
class LessonPost implements PostHandler {

    @Inject
    PathParameters address;

    @Inject
    Posting posting;

    @Inject
    ReadLesson readLesson;

    @Inject
    AnswerCheck answerCheck;

    @Inject
    TickChecklist tickChecklist;

    @Inject
    WalkScenario walkScenario;

    @Inject
    KeepPlace keepPlace;

    @Inject
    NoteDeeds noteDeeds;

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
        if (Posting.button(request).equals("next")) {
            return goOn(response);
        }
        return posting.carryOut(response, () -> {
            carryOut(request);
            answer(request, response);
        });
    }

    /** Leads on when the lesson is complete; otherwise says which questions are not answered yet. */
    private boolean goOn(HttpServletResponse response) throws IOException {
        List<String> unanswered = readLesson.read(enrolment(), lesson());
        if (unanswered.isEmpty()) {
            response.sendRedirect(lessons.after(enrolment(), lesson()));
            return true;
        }
        unanswered.forEach(check -> mistakes.add("check-" + check, texts.of("courses.lesson.unanswered")));
        return false;
    }

    private void carryOut(HttpServletRequest request) {
        String part = Posting.field(request, "part");
        switch (Posting.button(request)) {
            case "answer" -> answerCheck.answer(enrolment(), lesson(), part, Posting.form(request));
            case "tick" -> tickChecklist.tick(enrolment(), lesson(), part, items(request));
            case "again" -> walkScenario.beginAgain(enrolment(), lesson(), part);
            case "place" -> keepPlace.keep(enrolment(), lesson(), number(part));
            case "choose" -> walkScenario.choose(enrolment(), lesson(), part, Posting.field(request, "choice"));
            default -> noteDeeds.carryOut(enrolment(), lesson(), request);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Posting.isByScript(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(request.getRequestURI() + "#" + Posting.field(request, "anchor"));
        }
    }

    private static Set<Integer> items(HttpServletRequest request) {
        return Posting.form(request).all("item").stream()
                .map(LessonPost::number)
                .collect(Collectors.toSet());
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }

    private EnrolmentId enrolment() {
        return EnrolmentId.parse(address.get("enrolment"));
    }

    private String lesson() {
        return address.get("lesson");
    }
}
