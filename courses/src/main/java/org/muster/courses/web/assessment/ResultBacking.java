package org.muster.courses.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.Attempt;
import org.muster.courses.assessment.Marking;
import org.muster.courses.assessment.Marking.Topic;
import org.muster.courses.assessment.OwnAttempts;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Review;
import org.muster.courses.web.InWords;
import org.muster.courses.web.Learning;

/** {@code /learn/{enrolment}/result}: how the last attempt went. */
@Named("result")
@RequestScoped
public class ResultBacking {

    @Inject
    PathParameters path;

    @Inject
    OwnStudies studies;

    @Inject
    OwnAttempts attempts;

    @Inject
    @Any
    Instance<CoursePanel> rooms;

    private @Nullable Study study;
    private @Nullable Attempt attempt;
    private Marking marking = new Marking(List.of());

    /** Reads the last attempt that was marked; leads to the assessment when there is none. */
    public void read() throws IOException {
        EnrolmentId enrolment = EnrolmentId.parse(path.get("enrolment"));
        Study own = studies.get(enrolment);
        Optional<Attempt> last =
                attempts.of(own).stream().filter(Attempt::isSubmitted).findFirst();
        if (last.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(Learning.assessment(enrolment));
            return;
        }
        study = own;
        attempt = last.get();
        marking = Marking.of(own.syllabus(), attempt.draw(), attempts.answers(own, attempt.id()));
    }

    public @Nullable Study getStudy() {
        return study;
    }

    public @Nullable Attempt getAttempt() {
        return attempt;
    }

    public Marking getMarking() {
        return marking;
    }

    public List<Topic> getTopics() {
        return study == null ? List.of() : marking.topics(study.syllabus());
    }

    /** The topics to look at again. */
    public List<Topic> getWeak() {
        return getTopics().stream().filter(topic -> !topic.isWhole()).toList();
    }

    /** Every question with what was answered, for whoever may look at it afterwards. */
    public List<Reviewed> getReviewed() {
        return marking.questions().stream()
                .map(marked -> new Reviewed(
                        InWords.stem(marked.question()),
                        InWords.of(marked.question(), marked.response()),
                        marked.right(),
                        marked.question().remarks(marked.response())))
                .toList();
    }

    /** Whether people see now which answers were right. */
    public boolean isMarks() {
        return review().showsMarks(isOver());
    }

    /** Whether they see why. */
    public boolean isReasons() {
        return review().showsReasons(isOver());
    }

    /** Whether there will be something to see once it is over. */
    public boolean isLater() {
        return review().showsMarks(true);
    }

    private Review review() {
        return study == null ? Review.NEVER : study.syllabus().assessment().review();
    }

    private boolean isOver() {
        return study != null && (study.isCompleted() || study.attemptsLeft() == 0);
    }

    public @Nullable Instant getSentAt() {
        return attempt == null ? null : attempt.submittedAt().orElse(null);
    }

    public String at(Topic topic) {
        Lesson first = topic.module().lessons().get(0);
        return Learning.lesson(EnrolmentId.parse(path.get("enrolment")), first.id());
    }

    public String getAssessment() {
        return Learning.assessment(EnrolmentId.parse(path.get("enrolment")));
    }

    /** What other rooms have to say to somebody who passed. */
    public List<Panel> getPanels() {
        if (attempt == null || !attempt.isPassed()) {
            return List.of();
        }
        return rooms.stream()
                .sorted(Comparator.comparingInt(CoursePanel::order))
                .flatMap(room -> room.afterPassing(attempt.enrolment()).stream())
                .toList();
    }

    /** A question as it is looked at afterwards. */
    public record Reviewed(String stem, String answer, boolean right, List<String> remarks) {}

    /** Whether something that follows from passing is still on its way. */
    public boolean isWaiting() {
        return getPanels().stream().anyMatch(panel -> panel.items().isEmpty());
    }
}
