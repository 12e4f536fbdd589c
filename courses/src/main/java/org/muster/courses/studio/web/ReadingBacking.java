package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.courses.studio.editing.DraftsToRead;

/** {@code /studio/reading?words=…&page=…}: the drafts of others, to be read before they are published. */
@Named("studioReading")
@RequestScoped
public class ReadingBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    @Inject
    DraftsToRead drafts;

    private DraftsToRead.Found found;

    @PostConstruct
    void find() {
        found = drafts.find(getWords(), request.getParameter("page"));
    }

    public DraftsToRead.Found getFound() {
        return found;
    }

    public String getWords() {
        return sent.field("words").strip();
    }

    public String getPages() {
        return Addresses.READING + "?" + Queries.of("words", getWords()) + "&page=";
    }
}
