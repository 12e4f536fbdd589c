package org.muster.courses.exchange.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Answer;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.exchange.question.ImportedPicture;
import org.muster.courses.exchange.question.ImportedQuestion;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.exchange.question.Points;
import org.muster.courses.exchange.text.Words;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.question.QuestionKind;

/** An item of QTI 1.2. */
final class Qti12Item {

    private final Place place;
    private final Xml item;
    private final String file;
    private final KeptPictures pictures;
    private final Qti12Scoring scoring;
    private final List<Notice> notices = new ArrayList<>();

    Qti12Item(Place place, Xml item, String file, KeptPictures pictures) {
        this.place = place;
        this.item = item;
        this.file = file;
        this.pictures = pictures;
        this.scoring = new Qti12Scoring(item, this::words);
    }

    ImportedQuestion question(String category) {
        JsonEdit content = content(presented("response_lid"), presented("response_str", "response_num"));
        if (scoring.isWeighted()) {
            say("exchange.changed.weights");
        }
        Points.put(field("cc_weighting", "points_possible"), content, place, notices);
        return new ImportedQuestion(place, category, content.json(), picture(), List.copyOf(notices));
    }

    private JsonEdit content(List<Xml> chosen, List<Xml> typed) {
        String profile = field("cc_profile", "question_type");
        if (profile.contains("essay") || profile.contains("file_upload") || chosen.size() + typed.size() == 0) {
            throw new RuleBroken("exchange.refused.kind", profile);
        }
        if (chosen.size() == 1 && typed.isEmpty()) {
            return choice(chosen.get(0));
        }
        if (typed.size() == 1 && chosen.isEmpty()) {
            return profile.contains("numerical") ? number() : text();
        }
        if (typed.isEmpty() && profile.contains("match")) {
            return matching(chosen);
        }
        throw new RuleBroken("exchange.refused.kind", profile);
    }

    private JsonEdit choice(Xml response) {
        boolean several = response.attribute("rcardinality").equalsIgnoreCase("multiple");
        List<String> right = scoring.right(response.attribute("ident"));
        if (!several && right.size() > 1) {
            throw new RuleBroken("exchange.refused.several");
        }
        List<Answer> options = response.all("response_label")
                .map(label -> {
                    boolean isRight = right.contains(label.attribute("ident"));
                    return new Answer(words(label), isRight, scoring.said(label.attribute("ident"), isRight));
                })
                .toList();
        return isTruth(options)
                ? truth(options)
                : Contents.choice(several ? QuestionKind.MULTIPLE : QuestionKind.SINGLE, stem(), options);
    }

    private static boolean isTruth(List<Answer> options) {
        return options.stream()
                .map(option -> option.text().toLowerCase(Locale.ROOT))
                .sorted()
                .toList()
                .equals(List.of("false", "true"));
    }

    private JsonEdit truth(List<Answer> options) {
        Answer ofTrue = options.get(options.get(0).text().equalsIgnoreCase("true") ? 0 : 1);
        Answer ofFalse = options.get(options.indexOf(ofTrue) == 0 ? 1 : 0);
        if (ofTrue.right() == ofFalse.right()) {
            throw new RuleBroken("exchange.refused.unanswerable");
        }
        return Contents.truth(stem(), ofTrue.right(), ofTrue.feedback(), ofFalse.feedback());
    }

    private JsonEdit text() {
        if (scoring.minds("Yes")) {
            say("exchange.changed.case");
        }
        return said(Contents.text(stem(), scoring.typed()));
    }

    private JsonEdit number() {
        Qti12Scoring.Range range = scoring.range();
        return said(Contents.numeric(stem(), range.value(), range.tolerance(), ""));
    }

    private JsonEdit matching(List<Xml> responses) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (Xml response : responses) {
            List<String> right = scoring.right(response.attribute("ident"));
            response.all("response_label").forEach(label -> {
                if (right.contains(label.attribute("ident"))) {
                    pairs.add(Map.entry(words(response.child("material").orElse(label)), words(label)));
                } else {
                    extra.add(words(label));
                }
            });
        }
        extra.removeIf(side -> pairs.stream().anyMatch(pair -> pair.getValue().equals(side)));
        return said(Contents.matching(stem(), pairs, extra.stream().distinct().toList()));
    }

    private JsonEdit said(JsonEdit question) {
        return Contents.said(question, scoring.said("", true), scoring.said("", false));
    }

    private List<Xml> presented(String... kinds) {
        return item.child("presentation").stream()
                .flatMap(presentation -> presentation.all(kinds))
                .toList();
    }

    private String stem() {
        return stemAsSent().map(this::words).orElse("");
    }

    /** What stands before the answers. */
    private Optional<Xml> stemAsSent() {
        return item.child("presentation").flatMap(Qti12Item::material);
    }

    private static Optional<Xml> material(Xml holder) {
        return holder.children().stream()
                .filter(child -> child.is("material", "flow", "flow_mat"))
                .flatMap(child -> child.is("material") ? Stream.of(child) : material(child).stream())
                .findFirst();
    }

    private Optional<ImportedPicture> picture() {
        List<Words.Shown> shown =
                stemAsSent().map(Xml::text).map(Words::pictures).orElse(List.of());
        Optional<ImportedPicture> picture = shown.stream()
                .limit(1)
                .flatMap(each -> pictures.find(file, each.address(), each.alt()).stream())
                .findFirst();
        if (shown.size() > (picture.isPresent() ? 1 : 0)) {
            say("exchange.changed.picture");
        }
        return picture;
    }

    private String words(Xml holder) {
        return Words.ofEither(holder.text(), this::say);
    }

    private void say(String key) {
        Notice notice = Notice.of(place, key);
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    /** The first of these that the item's metadata have. */
    private String field(String... labels) {
        return Stream.of(labels)
                .flatMap(label -> item.all("metadatafield")
                        .filter(field -> field.text("fieldlabel").equals(label))
                        .map(field -> field.text("fieldentry")))
                .findFirst()
                .orElse("");
    }
}
