package org.muster.courses.web.history;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.history.HistoryFilter;
import org.muster.courses.history.OwnHistory;
import org.muster.courses.history.PastEnrolment;
import org.muster.courses.web.Learning;

/** {@code /account/courses?show=…&page=…}; its buttons go to {@link HistoryPost}. */
@Named("courseHistory")
@RequestScoped
public class HistoryBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    OwnHistory history;

    @Inject
    @Any
    Instance<CoursePanel> rooms;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private OwnHistory.Found found;

    @PostConstruct
    void find() {
        found = history.find(filter(), request.getParameter("page"));
    }

    public OwnHistory.Found getFound() {
        return found;
    }

    public List<Tab> getTabs() {
        return Arrays.stream(HistoryFilter.values())
                .map(each -> new Tab(texts.of("courses.history." + each.asked()), address(each), each == filter()))
                .toList();
    }

    public String getPages() {
        return address(filter()) + "&page=";
    }

    public String title(PastEnrolment past) {
        return past.course().syllabus().cover().titleIn(texts.locale().getLanguage());
    }

    public Mark mark(PastEnrolment past) {
        if (past.isCompleted()) {
            return Mark.ok(texts.of("courses.state.completed"));
        }
        if (past.isLeft()) {
            return Mark.none(texts.of("courses.history.left"));
        }
        return past.isFailed()
                ? Mark.bad("circle-x", texts.of("courses.state.failed"))
                : Mark.info("circle-dot", texts.of("courses.state.in-progress"));
    }

    /** Where it goes on: to the lessons, to the result, and to what other rooms have, such as the certificate. */
    public List<Link> ways(PastEnrolment past) {
        if (past.isLeft()) {
            return List.of();
        }
        return past.isCompleted()
                ? Stream.concat(
                                Stream.of(new Link(texts.of("courses.next.result"), Learning.result(past.id()))),
                                afterPassing(past))
                        .toList()
                : List.of(new Link(texts.of("courses.history.go-on"), Learning.at(past.id())));
    }

    public boolean mayTakeUp(PastEnrolment past) {
        return past.mayBeTakenUp(clock.instant());
    }

    public String withdraw(PastEnrolment past) {
        return Learning.withdraw(past.id());
    }

    private Stream<Link> afterPassing(PastEnrolment past) {
        return rooms.stream()
                .sorted(Comparator.comparingInt(CoursePanel::order))
                .flatMap(room -> room.afterPassing(past.id()).stream())
                .flatMap(panel -> panel.items().stream())
                .map(PanelItem::action)
                .filter(Objects::nonNull);
    }

    private static String address(HistoryFilter filter) {
        return Learning.HISTORY + "?show=" + filter.asked();
    }

    private HistoryFilter filter() {
        return HistoryFilter.of(request.getParameter("show"));
    }

    /** One of the lists there are. */
    public record Tab(String label, String href, boolean current) {}
}
