package org.muster.courses.web.cohort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Texts;
import org.muster.courses.cohort.Audience;
import org.muster.courses.cohort.SetDueDates;
import org.muster.courses.cohort.Standing;
import org.muster.courses.cohort.WhoIsWhere;
import org.muster.courses.web.Posting;

/** {@code /studio/cohorts/{cohort}?words=…&show=…&page=…}; its buttons go to {@link CohortPost}. */
@Named("cohortPeople")
@RequestScoped
public class CohortBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    OpenGroup open;

    @Inject
    WhoIsWhere whoIsWhere;

    @Inject
    SetDueDates setDueDates;

    @Inject
    Texts texts;

    private WhoIsWhere.Found found;
    private List<WhoIsWhere.Gone> gone;
    private List<WhoIsWhere.Waits> waiting;
    private boolean dueDates;

    @PostConstruct
    void find() {
        found = whoIsWhere.find(open.id(), getWords(), audience(), request.getParameter("page"));
        gone = whoIsWhere.gone(open.id());
        waiting = whoIsWhere.waiting(open.id());
        dueDates = setDueDates.of(open.id()).areSet();
    }

    public WhoIsWhere.Found getFound() {
        return found;
    }

    public List<WhoIsWhere.Gone> getGone() {
        return gone;
    }

    public List<WhoIsWhere.Waits> getWaiting() {
        return waiting;
    }

    /** Whether days are set until when what is due. */
    public boolean isDueDates() {
        return dueDates;
    }

    public String getWords() {
        return Posting.field(request, "words").strip();
    }

    public String getShow() {
        return audience().name();
    }

    public List<Choice> getChoices() {
        return Audience.OF_A_GROUP.stream()
                .map(each -> new Choice(each.name(), texts.of("courses.cohort.show." + each)))
                .toList();
    }

    public String getPages() {
        return open.getAddress() + "?show=" + audience() + "&words="
                + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&page=";
    }

    public String name(String known) {
        return known.isEmpty() ? texts.of("courses.cohort.somebody") : known;
    }

    public Mark mark(Standing standing) {
        return switch (standing.stage()) {
            case COMPLETED -> Mark.ok(texts.of("courses.state.completed"));
            case FAILED -> Mark.bad("circle-x", texts.of("courses.state.failed"));
            case AWAY -> late(standing, "courses.cohort.state.away");
            case LEARNING -> late(standing, "courses.state.in-progress");
        };
    }

    private Mark late(Standing standing, String key) {
        return standing.behind()
                ? Mark.warn("clock", texts.of("courses.cohort.state.behind", texts.of(key)))
                : Mark.info("circle-dot", texts.of(key));
    }

    private Audience audience() {
        return Audience.of(request.getParameter("show"));
    }
}
