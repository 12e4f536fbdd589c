package org.muster.courses.studio.editing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.api.DraftId;
import org.muster.courses.demo.DemoCourse;
import org.muster.courses.publishing.CourseDocument;
import org.muster.courses.publishing.PublishCourse;
import org.muster.courses.studio.Desks;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.inserver.InServer;

/** The courses of the demonstration open in the editor and are published again unchanged: every block, scenario and film. */
@InServer
class RoundTripIT {

    @Inject
    Desks desks;

    @Inject
    Acting acting;

    @Inject
    PublishCourse publishCourse;

    @Inject
    OpenPublished openPublished;

    @Inject
    PublishDraft publishDraft;

    @Inject
    Sql sql;

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatIsOpenedAndPublishedAgainIsTheSame(int place) {
        String slug = "again-" + Ids.next();
        CourseDocument course = DemoCourse.all().get(place).document("1.0");
        JsonObject named = JsonEdit.of(course.json()).with("slug", slug).json();
        acting.asTheServer(() -> publishCourse.publish(new CourseDocument(named, course.files())));
        PersonId trainer = desks.holding(Role.TRAINER);

        desks.does(trainer, () -> {
            DraftId draft = openPublished.open(slug);
            desks.letAllStand(trainer, draft);
            publishDraft.publish(draft, "1.1", "Nothing.", desks.revision(trainer, draft));
        });

        assertThat(document(slug, "1.1")).isEqualTo(document(slug, "1.0")).isNotEmpty();
    }

    private JsonObject document(String slug, String number) {
        String kept = sql.first(row -> row.text("syllabus"), """
                        SELECT v.syllabus FROM courses_version v JOIN courses_course c ON c.id = v.course_id
                        WHERE c.slug = ? AND v.number = ?""", slug, number).orElseThrow();
        return JsonEdit.of(JsonEdit.read(kept))
                .without("version")
                .without("changes")
                .json();
    }
}
