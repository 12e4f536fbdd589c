package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.AudienceSource;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;

/** Those who are or were enrolled in any version of a course, for audiences. */
@ApplicationScoped
class LearnersAsAudience implements AudienceSource {

    private static final int AT_A_TIME = 1000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    CourseCatalogue catalogue;

    @Inject
    Sql sql;

    @Inject
    Texts texts;

    @Override
    public String id() {
        return "courses.learners";
    }

    @Override
    public List<Group> groups(Locale locale) {
        return catalogue.current().stream()
                .map(course -> new Group(
                        course.course().value().toString(),
                        texts.in(locale, "courses.audience.learners", course.title())))
                .toList();
    }

    @Override
    public void tell(String group, Consumer<Collection<PersonId>> rows) {
        CourseId course = new CourseId(UUID.fromString(group));
        List<PersonId> some = after(course, BEFORE_ALL);
        while (!some.isEmpty()) {
            rows.accept(some);
            some = after(course, some.get(some.size() - 1).value());
        }
    }

    private List<PersonId> after(CourseId course, UUID person) {
        return sql.list(row -> new PersonId(row.id("person_id")), """
                SELECT DISTINCT person_id FROM courses_enrolment
                WHERE course_id = ? AND withdrawn_at IS NULL AND person_id > ?
                ORDER BY person_id LIMIT ?""", course.value(), person, AT_A_TIME);
    }
}
