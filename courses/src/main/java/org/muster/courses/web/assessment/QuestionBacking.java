package org.muster.courses.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.NotFound;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.Draw.Drawn;
import org.muster.courses.assessment.GivenAnswer;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;
import org.muster.courses.web.Learning;
import org.muster.courses.web.QuestionView;

/** {@code /learn/{enrolment}/assessment/{place}}; its form goes to {@link AnswerPost}. */
@Named("sheet")
@RequestScoped
public class QuestionBacking {

    static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject
    PathParameters path;

    @Inject
    OpenSheet sheet;

    @Inject
    SignedInPerson person;

    private int place;
    private @Nullable QuestionView question;
    private Optional<GivenAnswer> answer = Optional.empty();

    /** Reads the question of this address; when the time is over there is only the sending left. */
    public void read() throws IOException {
        if (!sheet.read()) {
            return;
        }
        if (sheet.over()) {
            String review = Learning.review(EnrolmentId.parse(path.get("enrolment")));
            FacesContext.getCurrentInstance().getExternalContext().redirect(review);
        } else {
            place = placeIn(path.get("place"), sheet.questions().size());
            Drawn drawn = sheet.questions().get(place - 1);
            answer = sheet.answer(drawn.id());
            Question asked = Objects.requireNonNull(sheet.study())
                    .syllabus()
                    .question(drawn.id())
                    .orElseThrow();
            Response response = answer.map(GivenAnswer::response).orElse(Response.NONE);
            question = QuestionView.of(asked, response, drawn.order());
        }
    }

    static int placeIn(String text, int total) {
        int place = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (place < 1 || place > total) {
            throw new NotFound("courses.question.unknown");
        }
        return place;
    }

    public OpenSheet getSheet() {
        return sheet;
    }

    public int getPlace() {
        return place;
    }

    public @Nullable QuestionView getQuestion() {
        return question;
    }

    public boolean isFlagged() {
        return answer.filter(GivenAnswer::flagged).isPresent();
    }

    /** When the answer was saved, on the person's clock; null when it was not. */
    public @Nullable String getSavedAt() {
        return answer.map(given -> CLOCK.format(given.savedAt().atZone(person.zone())))
                .orElse(null);
    }

    public int getRightToPass() {
        return Objects.requireNonNull(sheet.study())
                .syllabus()
                .assessment()
                .pointsToPass(sheet.questions().size());
    }

    public boolean isLast() {
        return place == sheet.questions().size();
    }
}
