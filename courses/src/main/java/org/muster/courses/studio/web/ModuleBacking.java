package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;

/** {@code /studio/courses/{draft}/modules/{part}}; its forms go to {@link ModulePost}. */
@Named("studioModule")
@RequestScoped
public class ModuleBacking {

    @Inject
    PathParameters path;

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    private Part part;

    @PostConstruct
    void load() {
        part = open.getEdited().part(path.get("part"), PartKind.MODULE);
    }

    public Part getPart() {
        return part;
    }

    public String getTitle() {
        return sent.or("title", part.title());
    }

    public String getSummary() {
        return sent.or("summary", part.piece().content().getString("summary", ""));
    }

    public long getVersion() {
        return sent.counted("version").orElseGet(part::version);
    }
}
