package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.web.api.Texts;
import org.muster.courses.exchange.bank.Asked;
import org.muster.courses.exchange.bank.TakeAwayQuestions;
import org.muster.courses.exchange.bank.TakeAwayQuestions.Tried;
import org.muster.courses.exchange.format.Format;
import org.muster.courses.exchange.question.Written;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.web.ExchangeWords.Told;

/** {@code /studio/courses/{draft}/questions/export?module=…&words=…}: what each format would hold of the bank. */
@Named("studioExport")
@RequestScoped
public class ExportBacking {

    private static final int MOST_TOLD = 200;

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    @Inject
    TakeAwayQuestions takeAway;

    @Inject
    ExchangeWords words;

    @Inject
    Texts texts;

    private Asked asked;
    private Tried tried;
    private List<Shown> shown = List.of();

    @PostConstruct
    void tryAll() {
        asked = new Asked(
                sent.field("module"), sent.field("tag"), sent.field("words").strip());
        tried = takeAway.tryAll(open.getEdited().draft().id(), asked);
        shown = tried.formats().entrySet().stream()
                .map(written -> shown(written.getKey(), written.getValue()))
                .toList();
    }

    public int getTotal() {
        return tried.total();
    }

    public int getUnfinished() {
        return tried.unfinished();
    }

    public String getModule() {
        return open.getEdited().find(asked.module()).map(Part::title).orElse("");
    }

    public String getTag() {
        return asked.tag();
    }

    public String getWords() {
        return asked.words();
    }

    public List<Shown> getFormats() {
        return shown;
    }

    private Shown shown(Format format, Written written) {
        String query = Queries.of("module", asked.module(), "tag", asked.tag(), "words", asked.words());
        return new Shown(
                format.ending(),
                texts.of("exchange.format." + format.name()),
                open.getAddress() + "/questions/export/file?" + Queries.of("format", format.ending()) + "&" + query,
                written.held(),
                written.lost().size(),
                written.lost().stream().limit(MOST_TOLD).map(words::of).toList());
    }

    /** A format, what it holds of the questions and what it loses. */
    public record Shown(String id, String name, String href, int held, int losses, List<Told> lost) {}
}
