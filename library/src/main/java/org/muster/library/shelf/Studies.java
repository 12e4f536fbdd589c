package org.muster.library.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Paging;
import org.muster.library.resource.Evidence;
import org.muster.library.resource.ResourceKind;
import org.muster.library.resource.Resources;
import org.muster.library.resource.Versions;

/** The studies that whoever asks may read, the newest first, with what each found. */
@ApplicationScoped
@Transactional
public class Studies {

    @Inject
    ShelfQuery shelf;

    @Inject
    Resources resources;

    @Inject
    Versions versions;

    public StudyPage page(@Nullable String page) {
        Found found = shelf.find(Search.everything().ofKind(ResourceKind.STUDY), page);
        return new StudyPage(
                found.paging(), found.lines().stream().map(this::study).toList());
    }

    private Study study(Line line) {
        UUID shown = Objects.requireNonNull(resources.get(line.id()).standing().shown());
        Evidence evidence = versions.content(shown).evidence();
        return new Study(line, evidence == null ? Evidence.none() : evidence);
    }

    /** A study in the list. */
    public record Study(Line line, Evidence evidence) {}

    /** A page of the list. */
    public record StudyPage(Paging paging, List<Study> studies) {}
}
