package org.muster.library.web.studio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.Texts;
import org.muster.library.api.RelatedItems;
import org.muster.library.api.ResourceId;
import org.muster.library.editing.ReviseDraft;
import org.muster.library.resource.Evidence.Rating;
import org.muster.library.web.Labels;

/** {@code /studio/library/{resource}}: the draft as a form. */
@Named("libraryDraft")
@RequestScoped
public class DraftBacking {

    private static final String NUMBER = "[0-9]{1,18}";

    @Inject
    HttpServletRequest request;

    @Inject
    OpenDraft open;

    @Inject
    ReviseDraft reviseDraft;

    @Inject
    AccessLevels levels;

    @Inject
    Labels labels;

    @Inject
    Texts texts;

    @Inject
    Notices notices;

    @Inject
    @Any
    Instance<RelatedItems> rooms;

    private DraftForm form;

    @PostConstruct
    void load() {
        form = new DraftForm(open.getEdited().resource().draft().content());
    }

    public String save() {
        ResourceId id = open.getEdited().resource().id();
        reviseDraft.revise(id, form.content(), version("mine").orElseGet(this::getVersion));
        notices.next("library.draft.saved");
        return "/studio/library/" + id;
    }

    public DraftForm getForm() {
        return form;
    }

    /** The draft that the form was filled from. */
    public long getVersion() {
        return version("version").orElseGet(this::getCurrent);
    }

    /** The draft as it is now. */
    public long getCurrent() {
        return open.getEdited().resource().draft().version();
    }

    /** Whether somebody else saved since the form was filled. */
    public boolean isOvertaken() {
        return getVersion() != getCurrent();
    }

    public List<Choice> getLevels() {
        return Arrays.stream(AccessLevel.values())
                .filter(level -> levels.current().opens(level))
                .map(level -> new Choice(level.name(), labels.of(level)))
                .toList();
    }

    public List<Choice> getLanguages() {
        return Stream.of("en-GB", "cy")
                .map(each -> new Choice(each, labels.language(each)))
                .toList();
    }

    public List<Choice> getStars() {
        return IntStream.rangeClosed(1, Rating.BEST)
                .mapToObj(each -> new Choice(String.valueOf(each), texts.of("library.stars." + each)))
                .toList();
    }

    public List<Choice> getRelated() {
        return rooms.stream().flatMap(room -> room.all().stream()).toList();
    }

    private Optional<Long> version(String field) {
        return Optional.ofNullable(request.getParameter(field))
                .filter(sent -> sent.matches(NUMBER))
                .map(Long::valueOf);
    }
}
