package org.muster.courses.studio.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.history.Line.Kind;

class ComparisonTest {

    @Test
    void whatIsTheSameIsNotTold() {
        JsonObject state = JsonEdit.read("{\"title\":\"Doors\",\"minutes\":4}");
        assertThat(Comparison.of(state, state)).isEmpty();
    }

    @Test
    void eachValueIsTold() {
        List<Difference> differences = Comparison.of(
                JsonEdit.read(
                        "{\"title\":\"Doors\",\"minutes\":4,\"options\":[{\"text\":\"Left\"},{\"text\":\"Right\"}]}"),
                JsonEdit.read(
                        "{\"title\":\"Doors\",\"minutes\":5,\"options\":[{\"text\":\"Left\"},{\"text\":\"Up\"}]}"));
        assertThat(differences)
                .containsExactly(
                        new Difference(List.of("minutes"), List.of(out("4"), in("5"))),
                        new Difference(List.of("options", "2", "text"), List.of(out("Right"), in("Up"))));
    }

    @Test
    void aValueThatCameOrWentHasOneSide() {
        JsonObject without = JsonEdit.read("{}");
        JsonObject with = JsonEdit.read("{\"summary\":\"About doors\"}");
        assertThat(Comparison.of(without, with).get(0).lines()).containsExactly(in("About doors"));
        assertThat(Comparison.of(with, without).get(0).lines()).containsExactly(out("About doors"));
    }

    @Test
    void textIsComparedLineByLineAsItIsRead() {
        List<Difference> differences = Comparison.of(
                body("<h2>Doors</h2><p>Shut &amp; lock.</p><ul><li>One</li><li>Two</li></ul><p>End</p>"),
                body("<h2>Doors</h2><p>Shut &amp; bolt.</p><ul><li>One</li><li>Two</li></ul><p>End</p>"));
        assertThat(differences.get(0).lines())
                .containsExactly(both("Doors"), out("Shut & lock."), in("Shut & bolt."), both("One"));
    }

    @Test
    void noLineIsToldTwice() {
        List<Line> lines = Comparison.of(body("<p>a</p><p>b</p><p>c</p>"), body("<p>A</p><p>b</p><p>C</p>"))
                .get(0)
                .lines();
        assertThat(lines).containsExactly(out("a"), in("A"), both("b"), out("c"), in("C"));
    }

    private static JsonObject body(String html) {
        return JsonEdit.empty().with("body", html).json();
    }

    private static Line both(String text) {
        return new Line(Kind.IN_BOTH, text);
    }

    private static Line out(String text) {
        return new Line(Kind.BEFORE_ONLY, text);
    }

    private static Line in(String text) {
        return new Line(Kind.AFTER_ONLY, text);
    }
}
