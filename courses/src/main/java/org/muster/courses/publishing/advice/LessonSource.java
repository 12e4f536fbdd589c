package org.muster.courses.publishing.advice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** All that is written in a lesson, as clean HTML and as text. */
final class LessonSource {

    private static final Pattern LINK = Pattern.compile("<a\\b([^>]*)>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern END = Pattern.compile("</(p|li|h[2-4]|td|th|div|blockquote|figcaption)>|<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private LessonSource() {}

    static String html(Lesson lesson) {
        return lesson.blocks().stream().flatMap(LessonSource::html).collect(Collectors.joining("\n"));
    }

    private static Stream<String> html(Block block) {
        if (block instanceof Prose prose) {
            return Stream.of(prose.html());
        }
        if (block instanceof Callout callout) {
            return Stream.of(callout.html());
        }
        if (block instanceof Steps steps) {
            return Stream.of(steps.html());
        }
        if (block instanceof Checklist list) {
            return Stream.concat(Stream.of(list.html()), paragraphs(list.items()));
        }
        if (block instanceof Accordion accordion) {
            return Stream.concat(Stream.of(accordion.html()), folds(accordion.folds()));
        }
        return block instanceof Cards cards
                ? Stream.concat(Stream.of(cards.html()), folds(cards.cards()))
                : Stream.empty();
    }

    private static Stream<String> folds(List<Fold> folds) {
        return folds.stream().map(Fold::html);
    }

    private static Stream<String> paragraphs(List<String> items) {
        return items.stream().map(item -> "<p>" + item + "</p>");
    }

    static Stream<Link> links(Lesson lesson) {
        return LINK.matcher(html(lesson)).results().map(found -> new Link(href(found.group(1)), text(found.group(2))));
    }

    private static String href(String attributes) {
        Matcher matcher = HREF.matcher(attributes);
        return matcher.find() ? decoded(matcher.group(1)) : "";
    }

    /** Without tags; what stands apart on the page stands on a line of its own. */
    static String text(String html) {
        String lines = END.matcher(html).replaceAll("\n");
        return decoded(TAG.matcher(lines).replaceAll("")).strip();
    }

    private static String decoded(String html) {
        return html.replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#61;", "=")
                .replace("&#64;", "@")
                .replace("&#43;", "+")
                .replace("&amp;", "&");
    }

    /** A link of a lesson, and the words it stands on. */
    record Link(String href, String words) {}
}
