package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Like;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Paging;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.DraftId;

/** The open drafts that can be read as learners will see them, whoever writes them; those saved last first. */
@ApplicationScoped
@Transactional
public class DraftsToRead {

    private static final int PAGE = 20;

    private static final String READABLE = """
            FROM courses_draft d WHERE d.published_at IS NULL AND d.discarded_at IS NULL AND d.title LIKE ?
              AND EXISTS (SELECT 1 FROM courses_draft_part l JOIN courses_draft_part m
                ON m.draft_id = l.draft_id AND m.name = l.parent AND m.removed_at IS NULL
                WHERE l.draft_id = d.id AND l.kind = 'LESSON' AND l.removed_at IS NULL)""";
    private static final String NEWEST_FIRST = " ORDER BY d.saved_at DESC, d.id LIMIT ? OFFSET ?";

    @Inject
    Permission permission;

    @Inject
    People people;

    @Inject
    Sql sql;

    public Found find(String words, @Nullable String page) {
        permission.require(CoursesAct.READ_DRAFTS);
        String like = Like.holding(words);
        Paging paging = Paging.of(page, PAGE, sql.count("SELECT COUNT(*) " + READABLE, like));
        List<Line> lines = lines(like, PAGE, paging.skip());
        return new Found(paging, lines, names(lines));
    }

    /** The newest, few enough for a panel. */
    public List<Line> newest(int most) {
        permission.require(CoursesAct.READ_DRAFTS);
        return lines(Like.holding(""), most, 0);
    }

    private List<Line> lines(String like, int most, long skip) {
        return sql.list(
                DraftsToRead::line,
                "SELECT d.id, d.title, d.saved_at, d.saved_by, d.base_version_id " + READABLE + NEWEST_FIRST,
                like,
                most,
                skip);
    }

    private Map<PersonId, String> names(List<Line> lines) {
        return people
                .find(lines.stream().flatMap(line -> line.savedBy().stream()).collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, named -> named.getValue().displayName()));
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                new DraftId(row.id("id")),
                row.text("title"),
                row.instant("saved_at"),
                row.idIfAny("saved_by").map(PersonId::new),
                row.idIfAny("base_version_id").isPresent());
    }

    /** A draft; {@code known} when an earlier version of its course is published. */
    public record Line(DraftId id, String title, Instant savedAt, Optional<PersonId> savedBy, boolean known) {}

    /** A page of the list, with the names of whoever saved. */
    public record Found(Paging paging, List<Line> lines, Map<PersonId, String> names) {

        /** Empty text when nobody is known to have saved it. */
        public String savedBy(Line line) {
            return line.savedBy().map(person -> names.getOrDefault(person, "")).orElse("");
        }
    }
}
