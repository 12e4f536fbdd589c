package org.muster.courses.web.player;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.note.OwnNotes;
import org.muster.courses.note.WriteNote;
import org.muster.courses.web.Posting;

/** What the learner wrote on the open lesson; words that were not kept stand there again. */
@Named("lessonNote")
@RequestScoped
public class NoteBacking {

    @Inject
    PathParameters path;

    @Inject
    HttpServletRequest request;

    @Inject
    OwnNotes ownNotes;

    private OwnNotes.Kept kept;

    @PostConstruct
    void load() {
        kept = ownNotes.of(EnrolmentId.parse(path.get("enrolment")), path.get("lesson"));
    }

    public String getWords() {
        return isSent() ? Posting.field(request, "note") : kept.words();
    }

    public long getVersion() {
        return kept.version();
    }

    public boolean isMarked() {
        return kept.marked();
    }

    /** Whether it is shown without being asked for. */
    public boolean isOpen() {
        return isSent() || !kept.words().isEmpty();
    }

    public int getLongest() {
        return WriteNote.LONGEST;
    }

    private boolean isSent() {
        return Posting.button(request).equals("note");
    }
}
