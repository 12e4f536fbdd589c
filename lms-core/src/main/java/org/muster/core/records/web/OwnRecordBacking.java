package org.muster.core.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.muster.core.records.view.OwnRecord;
import org.muster.core.records.view.ToldPage;

/** {@code /account/record?words=…&before=…}: what is recorded of whoever asks. */
@Named("ownRecord")
@RequestScoped
public class OwnRecordBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    OwnRecord record;

    private ToldPage page;

    @PostConstruct
    void look() {
        page = record.before(getWords(), before());
    }

    public ToldPage getPage() {
        return page;
    }

    public String getWords() {
        return Optional.ofNullable(request.getParameter("words")).orElse("").strip();
    }

    public boolean isFirstPage() {
        return before() == Long.MAX_VALUE;
    }

    public String getFirst() {
        return RecordsRoutes.OWN + "?words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    }

    /** The address of the page of older ones, or empty text. */
    public String getOlder() {
        return page.next().map(place -> getFirst() + "&before=" + place).orElse("");
    }

    private long before() {
        return Looked.place(request, "before", Long.MAX_VALUE);
    }
}
