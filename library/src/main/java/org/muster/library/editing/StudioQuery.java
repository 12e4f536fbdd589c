package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Like;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.Permission;
import org.muster.core.web.api.Paging;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.ResourceKind;
import org.muster.library.resource.Standing;

/** All resources for whoever edits them, as far as they may read them; the last saved first. */
@ApplicationScoped
@Transactional
public class StudioQuery {

    private static final int PAGE = 20;

    private static final String MATCHING = """
             FROM library_resource r LEFT JOIN library_version v ON v.id = r.shown_version_id
            WHERE FIND_IN_SET(r.level, ?) AND (v.id IS NULL OR FIND_IN_SET(v.level, ?))
              AND (? = '' OR r.title LIKE ?) AND """ + " ";

    @Inject
    Permission permission;

    @Inject
    Desk desk;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public Found find(String words, StudioFilter filter, @Nullable String page) {
        permission.require(LibraryAct.EDIT_RESOURCE);
        String like = Like.holding(words);
        String matching = MATCHING + filter.condition(today());
        String open = open();
        Paging paging = Paging.of(page, PAGE, sql.count("SELECT COUNT(*)" + matching, open, open, like, like));
        List<Entry> entries = sql.list(
                StudioQuery::entry,
                "SELECT r.*" + matching + " ORDER BY r.saved_at DESC, r.id LIMIT ? OFFSET ?",
                open,
                open,
                like,
                like,
                PAGE,
                paging.skip());
        return new Found(paging, entries);
    }

    /** How many wait to be looked at again. */
    public long due() {
        permission.require(LibraryAct.EDIT_RESOURCE);
        return sql.count("SELECT COUNT(*)" + MATCHING + StudioFilter.DUE.condition(today()), open(), open(), "", "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String open() {
        return Arrays.stream(AccessLevel.values())
                .filter(desk::opens)
                .map(AccessLevel::name)
                .collect(Collectors.joining(","));
    }

    private static Entry entry(Row row) throws SQLException {
        Standing standing = new Standing(
                row.idIfAny("shown_version_id").orElse(null),
                row.instantIfAny("shown_at").orElse(null),
                row.textIfAny("review_on").map(LocalDate::parse).orElse(null),
                row.instantIfAny("withdrawn_at").orElse(null),
                "");
        return new Entry(
                new ResourceId(row.id("id")),
                row.text("title"),
                ResourceKind.valueOf(row.text("kind")),
                AccessLevel.valueOf(row.text("level")),
                standing,
                row.instant("saved_at"));
    }

    /** A line of the list. */
    public record Entry(
            ResourceId id, String title, ResourceKind kind, AccessLevel level, Standing standing, Instant savedAt) {

        /** When it is to be looked at again, if that is settled. */
        public Optional<LocalDate> reviewOn() {
            return Optional.ofNullable(standing.reviewOn());
        }
    }

    /** A page of the list. */
    public record Found(Paging paging, List<Entry> entries) {}
}
