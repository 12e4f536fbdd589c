package org.muster.courses.syllabus;

import java.util.List;

/** A piece of a lesson. Texts are clean HTML: they were sanitised before the version was published. */
public sealed interface Block {

    /** What pages draw it by. */
    String kind();

    /** Headings, paragraphs, lists, tables and figures. */
    record Prose(String html) implements Block {
        @Override
        public String kind() {
            return "prose";
        }
    }

    /**
     * A note set apart.
     *
     * @param tone {@code info}, {@code warning}, {@code example} or {@code remember}
     */
    record Callout(String tone, String html) implements Block {
        @Override
        public String kind() {
            return "callout";
        }
    }

    /** A title and steps to take one after another. */
    record Steps(String html) implements Block {
        @Override
        public String kind() {
            return "steps";
        }
    }

    /** Parts that open one by one. */
    record Accordion(String html, List<Fold> folds) implements Block {
        @Override
        public String kind() {
            return "accordion";
        }
    }

    /** Cards with two sides: what a card asks, and behind it what it says. */
    record Cards(String html, List<Fold> cards) implements Block {
        @Override
        public String kind() {
            return "cards";
        }
    }

    /** A part of an accordion, or a card: plain title, HTML text. */
    record Fold(String title, String html) {}

    /** A list that a person may tick for themselves; nothing is scored. */
    record Checklist(String id, String html, List<String> items) implements Block {
        @Override
        public String kind() {
            return "checklist";
        }
    }

    /** The place of the question of that id. */
    record CheckPlace(String id) implements Block {
        @Override
        public String kind() {
            return "check";
        }
    }

    /** The place of the scenario of that id. */
    record ScenarioPlace(String id) implements Block {
        @Override
        public String kind() {
            return "scenario";
        }
    }

    /** The place of the video of that id. */
    record VideoPlace(String id) implements Block {
        @Override
        public String kind() {
            return "video";
        }
    }
}
