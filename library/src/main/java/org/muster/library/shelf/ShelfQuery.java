package org.muster.library.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Like;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.web.api.Paging;

/** Finds what whoever asks may open, best matches first: a word in the title counts before one in the text. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ShelfQuery {

    public static final int PAGE = 20;

    /** More than that many matches are not looked through. */
    private static final int MOST = 2000;

    private static final String ALL =
            "SELECT resource_id, kind, level, topics, 1 AS many FROM library_shelf WHERE FIND_IN_SET(level, ?)";

    private static final String NEWEST_LINES =
            "SELECT * FROM library_shelf WHERE FIND_IN_SET(level, ?) ORDER BY published_at DESC, resource_id DESC LIMIT ? OFFSET ?";

    private static final String NEWEST = ALL + " ORDER BY published_at DESC, resource_id DESC LIMIT " + MOST;

    private static final String INDEXED = ALL + """
             AND MATCH (title, summary, words) AGAINST (? IN BOOLEAN MODE)
             ORDER BY MATCH (title) AGAINST (? IN BOOLEAN MODE) DESC,
               MATCH (title, summary, words) AGAINST (? IN BOOLEAN MODE) DESC, published_at DESC, resource_id DESC LIMIT """ + " " + MOST;

    private static final String SHORT_WORDS =
            ALL + " AND (title LIKE ? OR summary LIKE ?) ORDER BY published_at DESC, resource_id DESC LIMIT " + MOST;

    @Inject
    AccessLevels levels;

    @Inject
    Everything everything;

    @Inject
    Sql sql;

    /** A page of what the search leads to; {@code page} as the address asks for it. */
    public Found find(Search search, @Nullable String page) {
        if (search.typed().isBlank() && !search.isNarrowed()) {
            return everything(page);
        }
        List<Match> all = matches(search, search.words().all());
        boolean exact = !all.isEmpty() || search.words().isEmpty();
        List<Match> matches = exact ? all : matches(search, search.words().any());
        List<UUID> taken = matches.stream().filter(search::takes).map(Match::id).toList();
        Paging paging = Paging.of(page, PAGE, taken.size());
        List<UUID> shown = taken.stream().skip(paging.skip()).limit(PAGE).toList();
        return new Found(paging, lines(shown), Facets.of(matches), exact);
    }

    private Found everything(@Nullable String page) {
        String open = OpenLevels.of(levels.current());
        List<Match> groups = everything.groups(open);
        Paging paging =
                Paging.of(page, PAGE, groups.stream().mapToLong(Match::many).sum());
        List<Line> lines = sql.list(Line::of, NEWEST_LINES, open, PAGE, paging.skip());
        return new Found(paging, lines, Facets.of(groups), true);
    }

    /** The newest that somebody of that level may open. */
    public List<Line> newest(AccessLevel reader, int most) {
        return sql.list(Line::of, NEWEST_LINES, OpenLevels.of(reader), most, 0);
    }

    /** What is said to belong to an address such as {@code /courses/act-awareness}, by title. */
    public List<Line> relatedTo(String address, int most) {
        return sql.list(
                Line::of,
                "SELECT * FROM library_shelf WHERE FIND_IN_SET(level, ?) AND FIND_IN_SET(?, related) ORDER BY title LIMIT ?",
                OpenLevels.of(levels.current()),
                address,
                most);
    }

    private List<Match> matches(Search search, String query) {
        String open = OpenLevels.of(levels.current());
        if (search.typed().isBlank()) {
            return sql.list(Match::of, NEWEST, open);
        }
        if (search.words().isEmpty()) {
            String part = Like.holding(search.typed());
            return sql.list(Match::of, SHORT_WORDS, open, part, part);
        }
        return sql.list(Match::of, INDEXED, open, query, search.words().any(), query);
    }

    private List<Line> lines(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String places = String.join(",", Collections.nCopies(ids.size(), "?"));
        List<Line> lines = new ArrayList<>(
                sql.list(Line::of, "SELECT * FROM library_shelf WHERE resource_id IN (" + places + ")", ids.toArray()));
        lines.sort(Comparator.comparingInt(line -> ids.indexOf(line.id().value())));
        return lines;
    }
}
