package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.core.web.api.Texts;
import org.muster.courses.publishing.advice.Warning;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.PublishedDocuments.Release;
import org.muster.courses.studio.editing.ReleasesQuery;
import org.muster.courses.studio.editing.WaiveWarnings;
import org.muster.courses.studio.review.Judged;
import org.muster.courses.studio.review.Signed;

/** What could be better in the draft, by what it is, and what was let stand; the forms go to {@link PublishPost}. */
@Named("studioWarnings")
@RequestScoped
public class WarningsBacking {

    private static final int SHOWN = 50;

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    @Inject
    WaiveWarnings waiveWarnings;

    @Inject
    ReleasesQuery releases;

    @Inject
    Texts texts;

    private Judged judged;

    @PostConstruct
    void load() {
        judged = waiveWarnings.judge(open.getEdited().draft().id());
    }

    public boolean isSome() {
        return getCount() > 0;
    }

    /** How many things are worth mending. */
    public int getCount() {
        return judged.open().size();
    }

    public List<Group> getGroups() {
        Map<String, List<Warning>> byRule = judged.open().stream()
                .collect(Collectors.groupingBy(Warning::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(group -> new Group(group.getKey(), texts.of(group.getKey()), group.getValue()))
                .toList();
    }

    public List<Signed> getWaived() {
        return waiveWarnings.waived(open.getEdited().draft().id());
    }

    public List<Signed> waivedIn(Release release) {
        return releases.waivedIn(open.getEdited().draft().id(), release);
    }

    /** What it is about: the part, and the words or the figure. */
    public String sentence(Warning warning) {
        String where = open.getEdited()
                .find(warning.place())
                .map(Part::title)
                .filter(title -> !title.isBlank())
                .orElse("");
        return where.isEmpty() || where.equals(warning.what())
                ? warning.what()
                : texts.of("review.warning.at", where, warning.what());
    }

    /** Where it is mended. */
    public String href(Warning warning) {
        return open.getEdited()
                .find(warning.place())
                .map(open::at)
                .orElseGet(() -> open.getAddress()
                        + switch (warning.rule()) {
                            case "review.advice.alternative" -> "/pictures";
                            case "review.advice.longest" -> "/questions";
                            case "review.advice.same-questions" -> "/assessment";
                            default -> "";
                        });
    }

    /** The reason that was typed for a group and could not be taken. */
    public String reasonFor(Group group) {
        return sent.field("rule").equals(group.rule()) ? sent.field("reason") : "";
    }

    /** Warnings of one kind; long lists are cut. */
    public record Group(String rule, String heading, List<Warning> warnings) {

        public List<Warning> shown() {
            return warnings.subList(0, Math.min(SHOWN, warnings.size()));
        }

        /** Those that are not shown one by one. */
        public List<Warning> rest() {
            return warnings.subList(shown().size(), warnings.size());
        }
    }
}
