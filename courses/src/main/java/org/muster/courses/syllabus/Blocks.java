package org.muster.courses.syllabus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.syllabus.Block.Accordion;
import org.muster.courses.syllabus.Block.Callout;
import org.muster.courses.syllabus.Block.Cards;
import org.muster.courses.syllabus.Block.CheckPlace;
import org.muster.courses.syllabus.Block.Checklist;
import org.muster.courses.syllabus.Block.Fold;
import org.muster.courses.syllabus.Block.Prose;
import org.muster.courses.syllabus.Block.ScenarioPlace;
import org.muster.courses.syllabus.Block.Steps;
import org.muster.courses.syllabus.Block.VideoPlace;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Cuts a lesson's HTML into its blocks: what lies between marked {@code div}s is prose. */
public final class Blocks {

    private static final String MARK = "data-block";
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

    private static final Predicate<Element> IS_FOLD = child -> child.hasAttribute("data-item");

    private Blocks() {}

    public static List<Block> of(String html) {
        List<Block> blocks = new ArrayList<>();
        List<Node> prose = new ArrayList<>();
        for (Node node : Markup.read(html)) {
            if (node instanceof Element element && element.hasAttribute(MARK)) {
                close(prose, blocks);
                blocks.add(block(element));
            } else {
                prose.add(node);
            }
        }
        close(prose, blocks);
        return List.copyOf(blocks);
    }

    private static void close(List<Node> prose, List<Block> blocks) {
        String html = Markup.write(prose);
        prose.clear();
        if (!html.isEmpty()) {
            blocks.add(new Prose(html));
        }
    }

    private static Block block(Element element) {
        String id = element.getAttribute("data-id");
        return switch (element.getAttribute(MARK)) {
            case "callout" -> new Callout(element.getAttribute("data-kind"), Markup.write(Markup.children(element)));
            case "steps" -> new Steps(Markup.write(Markup.children(element)));
            case "accordion" -> new Accordion(intro(element), folds(element));
            case "cards" -> new Cards(intro(element), folds(element));
            case "checklist" -> checklist(id, element);
            case "knowledge-check" -> new CheckPlace(id);
            case "scenario" -> new ScenarioPlace(id);
            case "video" -> new VideoPlace(id);
            default -> throw new RuleBroken("courses.publish.block", element.getAttribute(MARK));
        };
    }

    /** What stands in the block beside its parts, such as its title. */
    private static String intro(Element element) {
        return Markup.write(
                Markup.elements(element).stream().filter(IS_FOLD.negate()).toList());
    }

    private static List<Fold> folds(Element element) {
        return Markup.elements(element).stream()
                .filter(IS_FOLD)
                .map(Blocks::fold)
                .toList();
    }

    private static Fold fold(Element element) {
        List<Element> parts = Markup.elements(element);
        boolean titled = !parts.isEmpty() && HEADINGS.contains(parts.get(0).getTagName());
        return new Fold(
                titled ? parts.get(0).getTextContent().strip() : "",
                Markup.write(parts.subList(titled ? 1 : 0, parts.size())));
    }

    /** Its words without the paragraph that the editor puts around them: an item is a line beside a box to tick. */
    private static String item(Element item) {
        List<Element> parts = Markup.elements(item);
        boolean wrapped = parts.size() == 1 && parts.get(0).getTagName().equals("p");
        return Markup.write(Markup.children(wrapped ? parts.get(0) : item));
    }

    private static Checklist checklist(String id, Element element) {
        List<Element> parts = Markup.elements(element);
        List<String> items = parts.stream()
                .filter(part -> part.getTagName().equals("ul"))
                .flatMap(list -> Markup.elements(list).stream())
                .map(Blocks::item)
                .toList();
        return new Checklist(
                id,
                Markup.write(parts.stream()
                        .filter(part -> !part.getTagName().equals("ul"))
                        .toList()),
                items);
    }
}
