package org.muster.courses.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;
import org.muster.courses.syllabus.Lesson;

/** Shows learners what they wrote and marked. */
@ApplicationScoped
@Transactional
public class OwnNotes {

    @Inject
    OwnStudies studies;

    @Inject
    Notes notes;

    /** What they keep of one lesson. */
    public Kept of(EnrolmentId enrolment, String lesson) {
        Lesson known = studies.get(enrolment).lesson(lesson);
        return new Kept(
                known, notes.find(enrolment, known.id()), notes.marks(enrolment).contains(known.id()));
    }

    /** Everything they keep, in the order of the course. */
    public All all(EnrolmentId enrolment) {
        Study study = studies.get(enrolment);
        Map<String, Note> written = notes.of(enrolment).stream()
                .filter(note -> !note.words().isEmpty())
                .collect(Collectors.toMap(Note::lesson, Function.identity()));
        Set<String> marked = new HashSet<>(notes.marks(enrolment));
        List<Kept> kept = study.syllabus()
                .lessons()
                .filter(lesson -> written.containsKey(lesson.id()) || marked.contains(lesson.id()))
                .map(lesson ->
                        new Kept(lesson, Optional.ofNullable(written.get(lesson.id())), marked.contains(lesson.id())))
                .toList();
        return new All(study, kept);
    }

    /** What a learner keeps of a lesson. */
    public record Kept(Lesson lesson, Optional<Note> note, boolean marked) {

        public String words() {
            return note.map(Note::words).orElse("");
        }

        public long version() {
            return note.map(Note::version).orElse(0L);
        }
    }

    /** What a learner keeps of a course. */
    public record All(Study study, List<Kept> kept) {}
}
