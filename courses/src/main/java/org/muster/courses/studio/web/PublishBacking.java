package org.muster.courses.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.courses.studio.document.VersionNumbers;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.PublishedDocuments.Release;
import org.muster.courses.studio.editing.PublishDraft;
import org.muster.courses.studio.editing.ReleasesQuery;

/** {@code /studio/courses/{draft}/publish}; its form goes to {@link PublishPost}. */
@Named("studioPublish")
@RequestScoped
public class PublishBacking {

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    @Inject
    ReleasesQuery releases;

    @Inject
    PublishDraft publishDraft;

    public List<Release> getReleases() {
        return releases.of(draft().id());
    }

    /** Whether learners know an earlier version. */
    public boolean isKnown() {
        return draft().base().isPresent();
    }

    public String getNumber() {
        return sent.or(
                "number",
                VersionNumbers.after(getReleases().stream().map(Release::number).toList()));
    }

    public String getChanges() {
        return sent.field("changes");
    }

    public long getRevision() {
        return draft().standing().revision();
    }

    public boolean isReady() {
        return open.getMissing().isEmpty() && draft().standing().isOpen();
    }

    /** Whether somebody else has to approve it first. */
    public boolean isWaiting() {
        return publishDraft.waits(draft().id());
    }

    private Draft draft() {
        return open.getEdited().draft();
    }
}
