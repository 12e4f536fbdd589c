package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.PublishedDocuments;
import org.muster.courses.studio.draft.PublishedDocuments.Release;

/** What was published of a draft's course so far, the newest first. */
@ApplicationScoped
@Transactional
public class ReleasesQuery {

    @Inject
    DraftDesk desk;

    @Inject
    PublishedDocuments documents;

    public List<Release> of(DraftId id) {
        return documents.releases(desk.looked(id).slug());
    }
}
