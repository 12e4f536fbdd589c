package org.muster.courses.web.cohort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Texts;
import org.muster.courses.cohort.CohortFilter;
import org.muster.courses.cohort.CohortsOverview;
import org.muster.courses.cohort.CohortsOverview.Entry;
import org.muster.courses.web.Posting;

/** {@code /studio/cohorts?words=…&show=…&page=…}. */
@Named("studioCohorts")
@RequestScoped
public class CohortsBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    CohortsOverview overview;

    @Inject
    Texts texts;

    private CohortsOverview.Found found;

    @PostConstruct
    void find() {
        found = overview.find(getWords(), filter(), request.getParameter("page"));
    }

    public CohortsOverview.Found getFound() {
        return found;
    }

    public String getWords() {
        return Posting.field(request, "words").strip();
    }

    public String getShow() {
        return filter().asked();
    }

    public List<Tab> getTabs() {
        return Arrays.stream(CohortFilter.values())
                .map(filter ->
                        new Tab(texts.of("courses.cohorts." + filter.asked()), address(filter), filter == filter()))
                .toList();
    }

    public String getPages() {
        return address(filter()) + "&page=";
    }

    public Mark mark(Entry entry) {
        return entry.size().closed()
                ? Mark.none(texts.of("courses.cohort.closed"))
                : Mark.info("users", texts.of("courses.cohort.open"));
    }

    private String address(CohortFilter filter) {
        return CohortRoutes.ALL + "?show=" + filter.asked() + "&words="
                + URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    }

    private CohortFilter filter() {
        return CohortFilter.of(request.getParameter("show"));
    }

    /** One of the lists there are. */
    public record Tab(String label, String href, boolean current) {}
}
