package org.muster.courses.syllabus;

import java.util.List;
import java.util.Optional;

/** A situation with choices that lead to others; some of them are endings. */
public record Scenario(String id, String title, String intro, String start, List<Node> nodes) {

    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** Where somebody stands who made these choices; a choice that is not offered ends the walk before it. */
    public Optional<Node> after(List<String> choices) {
        Optional<Node> here = node(start);
        for (String choice : choices) {
            Optional<Node> next = here.flatMap(node -> node.choice(choice)).flatMap(taken -> node(taken.next()));
            if (next.isEmpty()) {
                return here;
            }
            here = next;
        }
        return here;
    }

    /**
     * A situation, a consequence or an ending.
     *
     * @param tone how it bodes: {@code good}, {@code caution}, {@code risk}; empty text when it does not say
     */
    public record Node(String id, String kind, String tone, String title, String text, List<Choice> choices) {

        public boolean isEnding() {
            return choices.isEmpty();
        }

        public Optional<Choice> choice(String id) {
            return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
        }
    }

    /** What one may do, and the node it leads to. */
    public record Choice(String id, String text, String next) {}
}
