package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.Texts;
import org.muster.courses.exchange.bank.LookAtFile.Line;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.studio.draft.Part;

/** What a file holds, line by line: {@code ?show=taken}, {@code refused} or {@code changed}, and {@code page}. */
@Named("studioImportLines")
@RequestScoped
public class ImportLines {

    private static final int PAGE = 25;
    private static final int FIRST_WORDS = 90;
    private static final String TAKEN = "taken";
    private static final List<String> LISTS = List.of(TAKEN, "refused", "changed");

    @Inject
    ImportBacking brought;

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    @Inject
    ExchangeWords words;

    @Inject
    Texts texts;

    private List<Line> lines = List.of();
    private List<Notice> refused = List.of();
    private List<Notice> changed = List.of();

    @PostConstruct
    void read() {
        brought.seen().ifPresent(seen -> {
            lines = seen.lines();
            refused = seen.read().file().refused();
            changed = lines.stream()
                    .flatMap(line -> line.question().notices().stream())
                    .toList();
        });
    }

    public List<Tab> getTabs() {
        return LISTS.stream()
                .map(list ->
                        new Tab(texts.of("exchange.show." + list, count(list)), address(list), list.equals(show())))
                .toList();
    }

    public List<Shown> getShown() {
        Stream<Shown> all = switch (show()) {
            case "refused" -> refused.stream().map(this::told);
            case "changed" -> changed.stream().map(this::told);
            default -> lines.stream().map(this::taken);
        };
        return all.skip(getPaging().skip()).limit(PAGE).toList();
    }

    public Paging getPaging() {
        return Paging.of(sent.field("page"), PAGE, count(show()));
    }

    public String getPages() {
        return address(show()) + "&page=";
    }

    private Shown told(Notice notice) {
        ExchangeWords.Told told = words.of(notice);
        return new Shown(told.sentence(), told.place(), false);
    }

    private Shown taken(Line line) {
        String stem = line.question().stem().replaceAll("\\s+", " ");
        String first = stem.length() <= FIRST_WORDS ? stem : stem.substring(0, FIRST_WORDS - 1) + "…";
        String kind = texts.of("studio.kind." + line.question().type());
        String where = Stream.of(words.of(line.question().place()), kind, moduleOf(line))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        return new Shown(first, where, line.same());
    }

    private String moduleOf(Line line) {
        String module = brought.seen()
                .orElseThrow()
                .modules()
                .getOrDefault(line.question().category(), "");
        return open.getEdited()
                .find(module)
                .map(Part::title)
                .orElse(line.question().category());
    }

    private int count(String list) {
        return switch (list) {
            case "refused" -> refused.size();
            case "changed" -> changed.size();
            default -> lines.size();
        };
    }

    private String show() {
        String asked = sent.field("show");
        boolean nothing = lines.isEmpty() && !refused.isEmpty();
        return LISTS.contains(asked) ? asked : nothing ? "refused" : TAKEN;
    }

    private String address(String list) {
        return open.getAddress() + "/questions/import?" + Queries.of("file", file(), "show", list);
    }

    private String file() {
        return sent.has("brought") ? sent.field("brought") : sent.field("file");
    }

    /** One of the lists. */
    public record Tab(String label, String href, boolean current) {}

    /** A line of a list; {@code same} when the bank seems to hold it. */
    public record Shown(String words, String where, boolean same) {}
}
