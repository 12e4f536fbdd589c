package org.muster.webinars.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.webinars.access.WebinarsAct;
import org.muster.webinars.reading.Show;
import org.muster.webinars.reading.WebinarsQuery;

/** {@code /webinars?show=…&words=…&page=…}. */
@Named("webinarList")
@RequestScoped
public class WebinarListBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    WebinarsQuery query;

    @Inject
    Rows rows;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    private WebinarsQuery.Found found;

    @PostConstruct
    void find() {
        found = query.find(show(), getWords(), request.getParameter("page"));
    }

    public List<PanelItem> getItems() {
        boolean past = show() == Show.PAST;
        return found.lines().stream()
                .map(line -> past ? rows.past(line) : rows.of(line))
                .toList();
    }

    public Paging getPaging() {
        return found.paging();
    }

    public String getWords() {
        return Optional.ofNullable(request.getParameter("words")).orElse("").strip();
    }

    public String getShown() {
        return show().asked();
    }

    public String getHeading() {
        return texts.of("webinars.show." + getShown());
    }

    /** Whose own list there is too. */
    public List<Choice> getTabs() {
        return Arrays.stream(Show.values())
                .filter(each -> each != Show.MINE || person.may(WebinarsAct.TAKE_PART))
                .map(each -> new Choice(each.asked(), texts.of("webinars.show." + each.asked())))
                .toList();
    }

    /** The address of a tab, with the words that are looked for. */
    public String at(String show) {
        return Addresses.WEBINARS + "?show=" + show + "&words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    }

    public String getPages() {
        return at(getShown()) + "&page=";
    }

    public boolean isHost() {
        return person.may(WebinarsAct.RUN);
    }

    private Show show() {
        return Show.of(request.getParameter("show"));
    }
}
