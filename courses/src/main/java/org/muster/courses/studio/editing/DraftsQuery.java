package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Asked;
import org.muster.core.kernel.database.Like;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.web.api.Paging;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.DraftId;

/** The drafts that somebody writes, administrators all of them; those saved last first. */
@ApplicationScoped
@Transactional
public class DraftsQuery {

    private static final int PAGE = 20;

    private static final String MATCHING = """
             FROM courses_draft d
            WHERE (? OR d.id IN (SELECT a.draft_id FROM courses_draft_author a WHERE a.person_id = ?))
              AND (? = '' OR d.title LIKE ?) AND """ + " ";

    @Inject
    Permission permission;

    @Inject
    DraftDesk desk;

    @Inject
    Sql sql;

    public Found find(String words, Show show, @Nullable String page) {
        permission.require(CoursesAct.AUTHOR_COURSE);
        String like = Like.holding(words);
        boolean all = desk.oversees();
        UUID person = desk.actor();
        String matching = MATCHING + show.condition();
        Paging paging = Paging.of(page, PAGE, sql.count("SELECT COUNT(*)" + matching, all, person, like, like));
        List<Line> lines = sql.list(
                DraftsQuery::line,
                "SELECT d.id, d.slug, d.title, d.saved_at, d.base_version_id" + matching
                        + " ORDER BY d.saved_at DESC, d.id LIMIT ? OFFSET ?",
                all,
                person,
                like,
                like,
                PAGE,
                paging.skip());
        return new Found(paging, lines);
    }

    /** Their own open ones, however much they oversee; few enough for a panel. */
    public List<Line> newest(int most) {
        permission.require(CoursesAct.AUTHOR_COURSE);
        return sql.list(
                DraftsQuery::line,
                """
                SELECT d.id, d.slug, d.title, d.saved_at, d.base_version_id FROM courses_draft d
                JOIN courses_draft_author a ON a.draft_id = d.id WHERE a.person_id = ? AND """ + " " + Show.OPEN.condition() + " ORDER BY d.saved_at DESC, d.id LIMIT ?",
                desk.actor(),
                most);
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                new DraftId(row.id("id")),
                row.text("title"),
                row.text("slug"),
                row.instant("saved_at"),
                row.idIfAny("base_version_id").isPresent());
    }

    /** A draft; {@code known} when an earlier version of its course is published. */
    public record Line(DraftId id, String title, String slug, Instant savedAt, boolean known) {}

    /** A page of the list. */
    public record Found(Paging paging, List<Line> lines) {}

    /** Which drafts. */
    public enum Show {
        OPEN("d.published_at IS NULL AND d.discarded_at IS NULL"),
        PUBLISHED("d.published_at IS NOT NULL"),
        DISCARDED("d.published_at IS NULL AND d.discarded_at IS NOT NULL");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        /** As an address asks for it; the open ones for anything else. */
        public static Show of(@Nullable String asked) {
            return Asked.choice(asked, OPEN);
        }

        public String asked() {
            return Asked.word(this);
        }
    }
}
