package org.muster.courses.studio.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.api.DraftId;
import org.muster.courses.publishing.advice.Warning;

/** Warnings that were let stand, in drafts and in what was published of them, as rows. */
@ApplicationScoped
public class Waivers {

    private static final String COLUMNS = "rule, print, place, what, reason, person_id, at";
    private static final String ROW = " (%s, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Sql sql;

    /** The first word counts. */
    public void add(DraftId draft, List<Waiver> waivers) {
        sql.changeAll(
                "INSERT IGNORE INTO courses_draft_waiver" + ROW.formatted("draft_id"), rows(draft.value(), waivers));
    }

    public void remove(DraftId draft, Warning warning) {
        sql.change(
                "DELETE FROM courses_draft_waiver WHERE draft_id = ? AND rule = ? AND print = ?",
                draft.value(),
                warning.rule(),
                warning.print());
    }

    public List<Waiver> of(DraftId draft) {
        return sql.list(
                Waiver::of, "SELECT * FROM courses_draft_waiver WHERE draft_id = ? ORDER BY at, print", draft.value());
    }

    public List<Waiver> of(CourseVersionId version) {
        return sql.list(
                Waiver::of,
                "SELECT * FROM courses_version_waiver WHERE version_id = ? ORDER BY at, print",
                version.value());
    }

    /** What stood when a version was published. */
    public void keep(CourseVersionId version, List<Waiver> waivers) {
        sql.changeAll(
                "INSERT INTO courses_version_waiver" + ROW.formatted("version_id"), rows(version.value(), waivers));
    }

    /** What stood in a version stands in the draft that begins as it. */
    public void carry(CourseVersionId version, DraftId draft) {
        sql.change(
                "INSERT INTO courses_draft_waiver (draft_id, " + COLUMNS + ") SELECT ?, " + COLUMNS
                        + " FROM courses_version_waiver WHERE version_id = ?",
                draft.value(),
                version.value());
    }

    private static List<@Nullable Object[]> rows(UUID owner, List<Waiver> waivers) {
        return waivers.stream().map(waiver -> row(owner, waiver)).toList();
    }

    private static @Nullable Object[] row(UUID owner, Waiver waiver) {
        Warning warning = waiver.warning();
        return new @Nullable Object[] {
            owner,
            warning.rule(),
            warning.print(),
            warning.place(),
            warning.what(),
            waiver.reason(),
            waiver.person().map(PersonId::value).orElse(null),
            waiver.at()
        };
    }
}
