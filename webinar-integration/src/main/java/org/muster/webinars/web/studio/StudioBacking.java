package org.muster.webinars.web.studio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Texts;
import org.muster.webinars.scheduling.StudioQuery;
import org.muster.webinars.scheduling.StudioShow;
import org.muster.webinars.web.Addresses;
import org.muster.webinars.web.Labels;
import org.muster.webinars.webinar.Webinar;

/** {@code /studio/webinars?words=…&show=…&page=…}. */
@Named("webinarStudio")
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

    private StudioQuery.Found found;

    @PostConstruct
    void find() {
        found = query.find(getWords(), show(), request.getParameter("page"));
    }

    public StudioQuery.Found getFound() {
        return found;
    }

    public String getWords() {
        return Deeds.field(request, "words").strip();
    }

    public String getShown() {
        return show().asked();
    }

    public List<Choice> getTabs() {
        return Arrays.stream(StudioShow.values())
                .map(each -> new Choice(each.asked(), texts.of("webinars.studio.show." + each.asked())))
                .toList();
    }

    public String at(String show) {
        return Addresses.STUDIO + "?show=" + show + "&words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    }

    public String getPages() {
        return at(getShown()) + "&page=";
    }

    public String title(Webinar webinar) {
        return labels.title(webinar);
    }

    private StudioShow show() {
        return StudioShow.of(request.getParameter("show"));
    }
}
