package org.muster.courses.publishing.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.courses.syllabus.Block;
import org.muster.courses.syllabus.Block.Accordion;
import org.muster.courses.syllabus.Block.Callout;
import org.muster.courses.syllabus.Block.Cards;
import org.muster.courses.syllabus.Block.Checklist;
import org.muster.courses.syllabus.Block.Fold;
import org.muster.courses.syllabus.Block.Prose;
import org.muster.courses.syllabus.Block.Steps;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Syllabus;

/** No note, step, part, side of a card, item to tick or heading of a table is left empty. */
final class BlocksSaySomething implements PublishingRule {

    private static final Pattern EMPTY_ITEM = Pattern.compile("<li>(\\s|<p>|</p>|<br>|&nbsp;|\u00a0)*</li>");
    private static final Pattern EMPTY_HEADING = Pattern.compile("<th\\b[^>]*>(\\s|<br>|&nbsp;|\u00a0)*</th>");
    private static final Pattern TAG = Pattern.compile("<(?!img\\b)[^>]*>");

    @Override
    public String key() {
        return "courses.publish.empty-part";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        return syllabus.lessons()
                .filter(lesson -> lesson.blocks().stream().anyMatch(BlocksSaySomething::isHollow))
                .map(Lesson::id);
    }

    private static boolean isHollow(Block block) {
        if (block instanceof Callout callout) {
            return isEmpty(callout.html());
        }
        if (block instanceof Steps steps) {
            return !steps.html().contains("<li>")
                    || EMPTY_ITEM.matcher(steps.html()).find();
        }
        if (block instanceof Checklist list) {
            return list.items().isEmpty() || list.items().stream().anyMatch(BlocksSaySomething::isEmpty);
        }
        if (block instanceof Prose prose) {
            return EMPTY_HEADING.matcher(prose.html()).find();
        }
        return isHollow(folds(block)) && (block instanceof Accordion || block instanceof Cards);
    }

    private static List<Fold> folds(Block block) {
        return block instanceof Accordion accordion
                ? accordion.folds()
                : block instanceof Cards cards ? cards.cards() : List.of();
    }

    private static boolean isHollow(List<Fold> folds) {
        return folds.isEmpty() || folds.stream().anyMatch(fold -> fold.title().isBlank() || isEmpty(fold.html()));
    }

    private static boolean isEmpty(String html) {
        return TAG.matcher(html).replaceAll("").replace('\u00a0', ' ').isBlank();
    }
}
