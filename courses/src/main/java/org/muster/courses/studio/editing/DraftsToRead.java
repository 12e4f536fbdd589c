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
import org.muster.courses.studio.review.Stage;

/**
 * The open drafts that can be read as learners will see them: of all authors for whoever reads drafts, otherwise those one was asked
 * to read. Those that wait for a review first, then those saved last.
 */
@ApplicationScoped
@Transactional
public class DraftsToRead {

    private static final int PAGE = 20;

    private static final String READABLE = """
            FROM courses_draft d WHERE d.published_at IS NULL AND d.discarded_at IS NULL AND d.title LIKE ?
              AND (? OR EXISTS (SELECT 1 FROM courses_draft_reader r WHERE r.draft_id = d.id AND r.person_id = ?))
              AND EXISTS (SELECT 1 FROM courses_draft_part l JOIN courses_draft_part m
                ON m.draft_id = l.draft_id AND m.name = l.parent AND m.removed_at IS NULL
                WHERE l.draft_id = d.id AND l.kind = 'LESSON' AND l.removed_at IS NULL)""";
    private static final String STAGE =
            "(SELECT v.stage FROM courses_draft_verdict v WHERE v.draft_id = d.id ORDER BY v.number DESC LIMIT 1)";
    private static final String WAITING_FIRST =
            " ORDER BY COALESCE(" + STAGE + " = 'ASKED', FALSE) DESC, d.saved_at DESC, d.id LIMIT ? OFFSET ?";

    @Inject
    Permission permission;

    @Inject
    DraftDesk desk;

    @Inject
    People people;

    @Inject
    Sql sql;

    public Found find(String words, @Nullable String page) {
        permission.require(CoursesAct.REVIEW_DRAFT);
        String like = Like.holding(words);
        Paging paging = Paging.of(page, PAGE, sql.count("SELECT COUNT(*) " + READABLE, like, all(), desk.actor()));
        List<Line> lines = lines(like, PAGE, paging.skip());
        return new Found(paging, lines, names(lines));
    }

    /** The newest, few enough for a panel. */
    public List<Line> newest(int most) {
        permission.require(CoursesAct.REVIEW_DRAFT);
        return lines(Like.holding(""), most, 0);
    }

    private List<Line> lines(String like, int most, long skip) {
        return sql.list(
                DraftsToRead::line,
                "SELECT d.id, d.title, d.saved_at, d.saved_by, d.base_version_id, " + STAGE + " stage " + READABLE
                        + WAITING_FIRST,
                like,
                all(),
                desk.actor(),
                most,
                skip);
    }

    private boolean all() {
        return permission.allows(CoursesAct.READ_DRAFTS);
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
                row.idIfAny("base_version_id").isPresent(),
                row.textIfAny("stage").map(Stage::valueOf));
    }

    /** A draft; {@code known} when an earlier version of its course is published. */
    public record Line(
            DraftId id,
            String title,
            Instant savedAt,
            Optional<PersonId> savedBy,
            boolean known,
            Optional<Stage> stage) {

        /** Whether somebody waits for it to be approved or returned. */
        public boolean isAsked() {
            return stage.filter(Stage.ASKED::equals).isPresent();
        }
    }

    /** A page of the list, with the names of whoever saved. */
    public record Found(Paging paging, List<Line> lines, Map<PersonId, String> names) {

        /** Empty text when nobody is known to have saved it. */
        public String savedBy(Line line) {
            return line.savedBy().map(person -> names.getOrDefault(person, "")).orElse("");
        }
    }
}
