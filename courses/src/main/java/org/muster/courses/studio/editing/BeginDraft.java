package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.EmptyCourse;
import org.muster.courses.studio.document.Limits;
import org.muster.courses.studio.document.Slug;
import org.muster.courses.studio.draft.Drafts;

/** Begins a course: a title is enough. Its address stays. */
@ApplicationScoped
@Transactional
public class BeginDraft {

    @Inject
    Permission permission;

    @Inject
    NewDrafts newDrafts;

    @Inject
    Drafts drafts;

    @Inject
    FreeSlugs freeSlugs;

    @Inject
    DraftDesk desk;

    /** {@code wanted} is the last part of the address; when it is empty the title proposes one that is free. */
    public DraftId begin(String title, String summary, String language, String wanted) {
        permission.require(CoursesAct.AUTHOR_COURSE);
        String kept = Limits.title(title);
        Slug slug = wanted.isBlank() ? freeSlugs.like(Slug.of(kept)) : checked(new Slug(wanted.strip()));
        JsonObject document = EmptyCourse.of(slug, kept, Limits.text("summary", summary), language);
        DraftId id = newDrafts.add(document, Optional.empty());
        desk.tell("begin-draft", id, Map.of("course", slug.text()));
        return id;
    }

    private Slug checked(Slug wanted) {
        if (!wanted.isSimple()) {
            throw new RuleBroken("studio.slug.simple");
        }
        if (drafts.isTaken(wanted.text())) {
            throw new RuleBroken("studio.slug.taken");
        }
        return wanted;
    }
}
