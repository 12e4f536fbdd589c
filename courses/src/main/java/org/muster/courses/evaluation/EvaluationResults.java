package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.web.api.Paging;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.evaluation.Remarks.Said;

/** What people said of a version of a course: numbers and words, no names and no times, from five answers on. */
@ApplicationScoped
@Transactional
public class EvaluationResults {

    private static final int SIZE = 20;
    private static final int ALL = 100_000;

    @Inject
    Permission permission;

    @Inject
    Catalogue catalogue;

    @Inject
    Turnouts turnouts;

    @Inject
    Spreads spreads;

    @Inject
    Remarks remarks;

    @Inject
    ActingTime time;

    /** Each version of each course that was completed or is on offer, by title, the newest version first. */
    public List<Entry> all() {
        permission.require(CoursesAct.SEE_EVALUATIONS);
        return catalogue.current().stream()
                .flatMap(course -> catalogue.history(course.course()).stream())
                .map(version -> new Entry(version, turnouts.opinions(wanted(version, Period.ALL))))
                .toList();
    }

    /** The versions there are answers to ask for, the newest first. */
    public List<CourseVersion> versions(String slug) {
        permission.require(CoursesAct.SEE_EVALUATIONS);
        return catalogue.history(catalogue.get(slug).course());
    }

    public Results of(CourseVersion version, Period period) {
        permission.require(CoursesAct.SEE_EVALUATIONS);
        Wanted wanted = wanted(version, period);
        return new Results(
                new Answers(turnouts.opinions(wanted), spreads.opinions(wanted)),
                new Answers(turnouts.impact(wanted), List.of(spreads.impact(wanted))));
    }

    /** A page of what people would change. */
    public Written written(CourseVersion version, Period period, @Nullable String page) {
        return page(Said.WHEN_DONE, wanted(version, period), page);
    }

    /** A page of what people have changed. */
    public Written changed(CourseVersion version, Period period, @Nullable String page) {
        return page(Said.LATER, wanted(version, period), page);
    }

    /** All that was written when the course was done, then all that was written later. */
    public List<List<String>> everything(CourseVersion version, Period period) {
        permission.require(CoursesAct.SEE_EVALUATIONS);
        Wanted wanted = wanted(version, period);
        return List.of(remarks.list(Said.WHEN_DONE, wanted, ALL, 0), remarks.list(Said.LATER, wanted, ALL, 0));
    }

    private Written page(Said of, Wanted wanted, @Nullable String page) {
        permission.require(CoursesAct.SEE_EVALUATIONS);
        Paging paging = Paging.of(page, SIZE, remarks.count(of, wanted));
        return new Written(paging, remarks.list(of, wanted, SIZE, paging.skip()));
    }

    private Wanted wanted(CourseVersion version, Period period) {
        return new Wanted(version, period.since(time.now()));
    }

    /** A version and how many said something of it. */
    public record Entry(CourseVersion version, Turnout turnout) {}

    /** What was said when the course was done, and what it changed. */
    public record Results(Answers opinions, Answers impact) {}

    /** Who was asked, and how the answers that are shown are spread. */
    public record Answers(Turnout turnout, List<Spread> spreads) {

        /** How many answers the spread is made of. */
        public long shown() {
            return spreads.get(0).total();
        }
    }

    /** A page of what was written. */
    public record Written(Paging paging, List<String> remarks) {}
}
