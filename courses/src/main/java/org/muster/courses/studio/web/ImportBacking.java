package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;
import org.muster.courses.exchange.bank.BroughtFile;
import org.muster.courses.exchange.bank.LookAtFile;
import org.muster.courses.exchange.bank.LookAtFile.Looked;
import org.muster.courses.exchange.bank.LookAtFile.Seen;
import org.muster.courses.studio.web.ExchangeWords.Told;

/** {@code /studio/courses/{draft}/questions/import?file=…}: a file with questions; its forms go to {@link ImportPost}. */
@Named("studioImport")
@RequestScoped
public class ImportBacking {

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    @Inject
    LookAtFile lookAtFile;

    @Inject
    ExchangeWords words;

    @Inject
    Texts texts;

    private Optional<Looked> looked = Optional.empty();

    @PostConstruct
    void look() {
        String file = sent.has("brought") ? sent.field("brought") : sent.field("file");
        if (!file.isEmpty()) {
            looked = Optional.of(lookAtFile.look(open.getEdited().draft().id(), ImportPost.id(file)));
        }
    }

    public @Nullable BroughtFile getFile() {
        return looked.map(Looked::file).orElse(null);
    }

    public boolean isSeen() {
        return seen().isPresent();
    }

    public String getFormat() {
        return texts.of(
                "exchange.format." + seen().orElseThrow().read().format().name());
    }

    /** What is to be told of the file as a whole. */
    public List<Told> getRemarks() {
        return seen().map(each -> each.read().file().remarks()).orElse(List.of()).stream()
                .map(words::of)
                .toList();
    }

    public int getTaken() {
        return seen().map(each -> each.lines().size()).orElse(0);
    }

    public int getRefused() {
        return seen().map(each -> each.read().file().refused().size()).orElse(0);
    }

    public long getSame() {
        return seen().map(Seen::same).orElse(0L);
    }

    /** Why the questions could not be put into the bank; null when nothing stands against it. */
    public @Nullable String getRefusal() {
        return looked.flatMap(each -> each.file().refusal())
                .map(words::ofRefusal)
                .orElse(null);
    }

    /** What the file files its questions under, each with the module it may go to. */
    public List<Category> getCategories() {
        List<String> names = List.copyOf(seen().orElseThrow().modules().keySet());
        return names.stream().map(name -> category(names.indexOf(name), name)).toList();
    }

    private Category category(int place, String name) {
        String label = name.isEmpty() ? texts.of("exchange.category.none") : texts.of("exchange.category", name);
        String proposed = seen().orElseThrow().modules().getOrDefault(name, "");
        return new Category(place, name, label, sent.or("module-" + place, proposed));
    }

    public List<Choice> getModules() {
        return open.getModules().stream()
                .map(module -> new Choice(module.name(), module.title()))
                .toList();
    }

    Optional<Seen> seen() {
        return looked.flatMap(Looked::seen);
    }

    /** A category and the module it goes to. */
    public record Category(int place, String name, String label, String module) {}
}
