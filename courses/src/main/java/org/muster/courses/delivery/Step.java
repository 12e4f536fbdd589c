package org.muster.courses.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.muster.core.records.api.Statement;
import org.muster.courses.statement.Way;
import org.muster.courses.syllabus.Lesson;

/** Something a learner does now, and all that is said of it. */
public final class Step {

    private final Study study;
    private final Instant now;
    private final List<Statement> said = new ArrayList<>();

    Step(Study study, Instant now) {
        this.study = study;
        this.now = now;
    }

    public Study study() {
        return study;
    }

    public Enrolment enrolment() {
        return study.enrolment();
    }

    public Way way() {
        return study.way();
    }

    public Instant now() {
        return now;
    }

    Lesson lesson(String id) {
        return study.lesson(id);
    }

    public void say(List<Statement> statements) {
        said.addAll(statements);
    }

    List<Statement> said() {
        return List.copyOf(said);
    }
}
