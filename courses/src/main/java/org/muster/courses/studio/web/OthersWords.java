package org.muster.courses.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.BeAtDraft;
import org.muster.courses.studio.editing.BeAtDraft.Other;

/** Says who else has the draft open. */
@Named("studioOthers")
@RequestScoped
public class OthersWords {

    @Inject
    PathParameters path;

    @Inject
    HttpServletRequest request;

    @Inject
    BeAtDraft beAtDraft;

    @Inject
    Texts texts;

    /** Of the page that is shown. */
    public String getSentences() {
        return at(getPart());
    }

    public String getPart() {
        return path.find("part").orElse("");
    }

    String asked() {
        String part = request.getParameter("part");
        return at(part == null ? "" : part);
    }

    private String at(String part) {
        List<Other> others = beAtDraft.at(DraftId.parse(path.get("draft")), part);
        return others.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Other other) {
        return other.where().isEmpty()
                ? texts.of("studio.others.course", other.name())
                : texts.of("studio.others.part", other.name(), other.where());
    }
}
