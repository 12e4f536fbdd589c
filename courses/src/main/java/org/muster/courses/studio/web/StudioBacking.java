package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.studio.editing.DraftsQuery;
import org.muster.courses.studio.editing.DraftsQuery.Show;

/** {@code /studio?words=…&show=…&page=…}; opening a published course goes to {@link StudioPost}. */
@Named("studioList")
@RequestScoped
public class StudioBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    @Inject
    DraftsQuery query;

    @Inject
    Catalogue catalogue;

    @Inject
    Texts texts;

    private DraftsQuery.Found found;

    @PostConstruct
    void find() {
        found = query.find(getWords(), show(), request.getParameter("page"));
    }

    public DraftsQuery.Found getFound() {
        return found;
    }

    public List<CourseVersion> getPublished() {
        return catalogue.current();
    }

    public String getWords() {
        return sent.field("words").strip();
    }

    public String getShow() {
        return show().asked();
    }

    public boolean isDiscarded() {
        return show() == Show.DISCARDED;
    }

    public List<Tab> getTabs() {
        return Arrays.stream(Show.values())
                .map(each -> new Tab(texts.of("studio.show." + each.asked()), address(each), each == show()))
                .toList();
    }

    public String getPages() {
        return address(show()) + "&page=";
    }

    private Show show() {
        return Show.of(request.getParameter("show"));
    }

    private String address(Show which) {
        return Addresses.STUDIO + "?" + Queries.of("show", which.asked(), "words", getWords());
    }

    /** One of the lists there are. */
    public record Tab(String label, String href, boolean current) {}
}
