package org.muster.courses.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.DatabaseRefused;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.syllabus.Cover;

/** Where versions are written, once. */
@ApplicationScoped
class VersionRows {

    @Inject
    Sql sql;

    /** Adds the version and makes it the one on offer; a number that is taken is a conflict. */
    UUID add(Proof proof, Optional<PersonId> publisher, Instant now) {
        Cover cover = proof.syllabus().cover();
        UUID version = Ids.at(now.toEpochMilli());
        UUID course = courseOf(cover.slug(), version, now);
        try {
            sql.change(
                    """
                    INSERT INTO courses_version (id, course_id, number, published_at, published_by, syllabus)
                    VALUES (?, ?, ?, ?, ?, ?)""",
                    version,
                    course,
                    cover.number(),
                    now,
                    publisher.map(PersonId::value).orElse(null),
                    proof.document());
        } catch (DatabaseRefused e) {
            throw e.isConstraint() ? new Conflict("courses.version.exists", cover.number()) : e;
        }
        sql.change("UPDATE courses_course SET current_version_id = ? WHERE id = ?", version, course);
        return version;
    }

    private UUID courseOf(String slug, UUID version, Instant now) {
        sql.change(
                "INSERT IGNORE INTO courses_course (id, slug, current_version_id, made_at) VALUES (?, ?, ?, ?)",
                Ids.at(now.toEpochMilli()),
                slug,
                version,
                now);
        return sql.first(row -> row.id("id"), "SELECT id FROM courses_course WHERE slug = ? FOR UPDATE", slug)
                .orElseThrow();
    }
}
