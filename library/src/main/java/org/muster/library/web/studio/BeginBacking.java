package org.muster.library.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;
import org.muster.library.editing.DraftResource;
import org.muster.library.resource.ResourceKind;
import org.muster.library.resource.Slug;
import org.muster.library.web.Labels;

/** {@code /studio/library/new}. */
@Named("libraryBegin")
@RequestScoped
public class BeginBacking {

    @Inject
    DraftResource draftResource;

    @Inject
    Labels labels;

    @Inject
    Texts texts;

    private String title = "";
    private String kind = ResourceKind.GUIDE.name();

    public String begin() {
        ResourceKind chosen = ResourceKind.of(kind).orElse(ResourceKind.GUIDE);
        String language = texts.locale().getLanguage().equals("cy") ? "cy" : "en-GB";
        return "/studio/library/" + draftResource.draft(chosen, title, Slug.of(title), language);
    }

    public List<Choice> getKinds() {
        return Arrays.stream(ResourceKind.values())
                .map(each -> new Choice(each.name(), labels.of(each)))
                .toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
