package org.muster.courses.web.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.AnswerCheck;
import org.muster.courses.delivery.KeepPlace;
import org.muster.courses.delivery.ReadLesson;
import org.muster.courses.delivery.TickChecklist;
import org.muster.courses.delivery.WalkScenario;
import org.muster.courses.web.Posting;

/** What the buttons of a lesson do: {@code do} names the button, {@code part} the question, list or scenario it belongs to. */
@ApplicationScoped
class LessonDeeds {

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

    void carryOut(EnrolmentId enrolment, String lesson, HttpServletRequest request) {
        String part = Posting.field(request, "part");
        switch (Posting.button(request)) {
            case "next" -> readLesson.read(enrolment, lesson);
            case "answer" -> answerCheck.answer(enrolment, lesson, part, Posting.form(request));
            case "tick" -> tickChecklist.tick(enrolment, lesson, part, items(request));
            case "again" -> walkScenario.beginAgain(enrolment, lesson, part);
            case "place" -> keepPlace.keep(enrolment, lesson, number(part));
            case "choose" -> walkScenario.choose(enrolment, lesson, part, Posting.field(request, "choice"));
            default -> noteDeeds.carryOut(enrolment, lesson, request);
        }
    }

    private static Set<Integer> items(HttpServletRequest request) {
        return Posting.form(request).all("item").stream()
                .map(LessonDeeds::number)
                .collect(Collectors.toSet());
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }
}
