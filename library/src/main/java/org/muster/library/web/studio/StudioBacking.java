package org.muster.library.web.studio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Texts;
import org.muster.library.editing.StudioFilter;
import org.muster.library.editing.StudioQuery;
import org.muster.library.editing.StudioQuery.Entry;
import org.muster.library.resource.ResourceKind;
import org.muster.library.web.Labels;

/** {@code /studio/library?words=…&show=…&page=…}. */
@Named("libraryStudio")
@RequestScoped
public class StudioBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    StudioQuery query;

    @Inject
    Labels labels;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private StudioQuery.Found found;

    @PostConstruct
    void find() {
        found = query.find(getWords(), filter(), request.getParameter("page"));
    }

    public StudioQuery.Found getFound() {
        return found;
    }

    public String getWords() {
        return Optional.ofNullable(request.getParameter("words")).orElse("").strip();
    }

    public List<Tab> getTabs() {
        return Arrays.stream(StudioFilter.values()).map(this::tab).toList();
    }

    public long getDue() {
        return query.due();
    }

    public String getShow() {
        return filter().asked();
    }

    public String getPages() {
        return address(filter()) + "&page=";
    }

    public Mark mark(Entry entry) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return entry.standing().isDueOn(today)
                ? Mark.warn("clock", texts.of("library.studio.due"))
                : labels.mark(entry.standing().state());
    }

    public String kind(ResourceKind kind) {
        return labels.of(kind);
    }

    public String level(AccessLevel level) {
        return labels.of(level);
    }

    private Tab tab(StudioFilter filter) {
        return new Tab(texts.of("library.studio.show." + filter.asked()), address(filter), filter == filter());
    }

    private String address(StudioFilter filter) {
        return "/studio/library?show=" + filter.asked() + "&words="
                + URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    }

    private StudioFilter filter() {
        return StudioFilter.of(request.getParameter("show"));
    }

    /** One of the lists there are. */
    public record Tab(String label, String href, boolean current) {}
}
