package org.muster.webinars.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Like;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.web.api.Paging;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CourseId;

/** The webinars that whoever asks may see. */
@ApplicationScoped
public class WebinarsQuery {

    private static final int PAGE = 15;
    private static final String TITLED = " AND (w.title LIKE ? OR w.title_cy LIKE ? OR w.speakers LIKE ?)";

    @Inject
    Sights sights;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public Found find(Show show, String words, @Nullable String page) {
        Sight sight = sights.current();
        String from = " FROM webinars_webinar w WHERE " + Sight.CONDITION + " AND " + show.condition() + TITLED;
        Object[] asked = joined(sight.parameters(), condition(show, sight), like(words));
        Paging paging = Paging.of(page, PAGE, sql.count("SELECT COUNT(*)" + from, asked));
        List<Line> lines = sql.list(
                Line::read,
                "SELECT " + Line.COLUMNS + from + " ORDER BY " + show.order() + " LIMIT ? OFFSET ?",
                joined(new Object[] {sight.person()}, asked, new Object[] {PAGE, paging.skip()}));
        return new Found(paging, lines);
    }

    /** The next ones, or those of a past day, the first first; few enough for a panel. */
    public List<Line> first(Show show, int most) {
        return listed(sights.current(), show, "", most);
    }

    /** The next ones that anyone may see. */
    public List<Line> open(int most) {
        return listed(Sight.of(AccessLevel.OPEN), Show.COMING, "", most);
    }

    /** The next ones that count for the course or are for its learners. */
    public List<Line> ofCourse(CourseId course, int most) {
        String of = " AND (w.counts_for = ? OR w.audience_id = ?)";
        return listed(sights.current(), Show.COMING, of, most, course.value(), course.value());
    }

    /** The next ones that are for the people of the group or count for its course. */
    public List<Line> ofCohort(CohortFacts cohort, int most) {
        String of = " AND (w.counts_for = ? OR w.audience_id = ?)";
        UUID course = cohort.course().value();
        return listed(
                sights.current(), Show.COMING, of, most, course, cohort.id().value());
    }

    /** The next ones whose attendance counts for the course. */
    public List<Line> countingFor(CourseId course, int most) {
        return listed(sights.current(), Show.COMING, " AND w.counts_for = ?", most, course.value());
    }

    private List<Line> listed(Sight sight, Show show, String more, int most, Object... parameters) {
        return sql.list(
                Line::read,
                "SELECT " + Line.COLUMNS + " FROM webinars_webinar w WHERE " + Sight.CONDITION + " AND "
                        + show.condition() + more + " ORDER BY " + show.order() + " LIMIT ?",
                joined(
                        new Object[] {sight.person()},
                        sight.parameters(),
                        condition(show, sight),
                        parameters,
                        new Object[] {most}));
    }

    private Object[] condition(Show show, Sight sight) {
        return show == Show.MINE ? new Object[] {clock.instant(), sight.person()} : new Object[] {clock.instant()};
    }

    private static Object[] like(String words) {
        String pattern = Like.holding(words);
        return new Object[] {pattern, pattern, pattern};
    }

    private static Object[] joined(Object[]... parts) {
        return Stream.of(parts).flatMap(Stream::of).toArray();
    }

    /** A page of a list. */
    public record Found(Paging paging, List<Line> lines) {}
}
