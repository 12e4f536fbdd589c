package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.ShareDraft;

/** {@code /studio/courses/{draft}/authors}: who writes the draft; its forms go to {@link AuthorsPost}. */
@Named("studioAuthors")
@RequestScoped
public class AuthorsBacking {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    ShareDraft shareDraft;

    private List<PersonSummary> authors = List.of();

    @PostConstruct
    void load() {
        authors = shareDraft.authors(DraftId.parse(path.get("draft")));
    }

    public List<PersonSummary> getAll() {
        return authors;
    }

    public String getAddress() {
        return sent.field("address");
    }
}
