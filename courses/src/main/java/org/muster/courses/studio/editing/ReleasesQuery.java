package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.PublishedDocuments;
import org.muster.courses.studio.draft.PublishedDocuments.Release;
import org.muster.courses.studio.review.Signed;
import org.muster.courses.studio.review.Waivers;

/** What was published of a draft's course so far, the newest first. */
@ApplicationScoped
@Transactional
public class ReleasesQuery {

    @Inject
    DraftDesk desk;

    @Inject
    PublishedDocuments documents;

    @Inject
    Waivers waivers;

    public List<Release> of(DraftId id) {
        return documents.releases(desk.looked(id).slug());
    }

    /** What of the warnings was let stand when a version was published. */
    public List<Signed> waivedIn(DraftId id, Release release) {
        return of(id).contains(release) ? desk.signed(waivers.of(release.version())) : List.of();
    }
}
