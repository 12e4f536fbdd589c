package org.muster.courses.exchange.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Notice;

class CourseFileTest {

    private static final String COURSE = """
            {"schema":"muster-course/1","slug":"doors","version":"1.0","language":"en-GB","title":"Doors","summary":"",
             "audience":[],"objectives":["Know doors"],"prerequisites":[],"scenarios":[],"videos":[],
             "assessment":{"draw":1,"pass_mark_percent":80,"attempts":3,"minutes":5},
             "media":[{"id":"a","file":"media/a.svg","type":"image/svg+xml","width":1,"height":1,"alt":"A","decorative":false}],
             "modules":[{"id":"m1","title":"One","lessons":[{"id":"l1","title":"First","minutes":1,
                "body":"<p>Text <img src=\\"media/a.svg\\" alt=\\"A\\" /></p>","knowledge_checks":[]}]}],
             "questions":[]}""";
    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>";

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        CourseFile read = CourseFile.of(zip(Map.of("course.json", COURSE, "media/a.svg", DRAWING)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OwnArchive.write(read.document(), read.files(), ByteArrayInputStream::new, written);

        CourseFile again = CourseFile.of(written.toByteArray());

        assertThat(again.document()).isEqualTo(read.document());
        assertThat(again.files()).containsOnlyKeys("media/a.svg");
        assertThat(again.lines()).isEmpty();
    }

    @Test
    void whatIsMissingUnnamedOrUncleanIsToldAndTheRestTaken() {
        String unclean = COURSE.replace("<p>Text", "<p onclick=\\\"x()\\\">Text<script>x()</script>");
        CourseFile read = CourseFile.of(zip(Map.of("course.json", unclean, "media/other.svg", DRAWING)));

        assertThat(read.lines())
                .extracting(Notice::key)
                .containsExactlyInAnyOrder(
                        "exchange.course.unnamed", "exchange.course.missing", "exchange.course.cleaned");
        assertThat(body(read.document())).contains("Text").doesNotContain("script", "onclick");
    }

    @Test
    void aQuestionThatCannotBeReadIsLeftOut() {
        String broken =
                COURSE.replace("\"questions\":[]", "\"questions\":[{\"id\":\"q1\",\"type\":\"single\",\"options\":7}]");
        CourseFile read = CourseFile.of(zip(Map.of("course.json", broken, "media/a.svg", DRAWING)));
        assertThat(read.document().getJsonArray("questions")).isEmpty();
        assertThat(read.lines()).extracting(Notice::key).containsExactly("exchange.course.question");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"javascript:x()\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://elsewhere.example/x.png\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject/></svg>",
                "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><svg>&e;</svg>",
                "not a drawing"
            })
    void aFileThatCouldRunOrIsNotWhatItSaysIsRefused(String drawing) {
        assertThatThrownBy(() -> CourseFile.of(zip(Map.of("course.json", COURSE, "media/a.svg", drawing))))
                .isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"slug\":\"doors\"|\"slug\":7",
                "\"modules\":[|\"modules\":[7,",
                "\"id\":\"l1\"|\"id\":\"m1\"",
                "\"id\":\"l1\"|\"id\":\"../l1\"",
                "\"draw\":1|\"draw\":[]",
                "muster-course/1|muster-course/9",
                "\"media\":[{\"id\":\"a\"|\"media\":[{\"id\":{}"
            })
    void aDocumentThatIsNoCourseIsRefused(String change) {
        String[] parts = change.split("\\|", 2);
        String broken = COURSE.replace(parts[0], parts[1]);
        assertThat(broken).isNotEqualTo(COURSE);
        assertThatThrownBy(() -> CourseFile.of(zip(Map.of("course.json", broken, "media/a.svg", DRAWING))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatIsNoArchiveOrNoneOfOursIsRefused() {
        assertThatThrownBy(() -> CourseFile.of("PK".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("exchange.course.unknown");
        assertThatThrownBy(() -> CourseFile.of(zip(Map.of("readme.txt", "Hi"))))
                .hasMessageContaining("exchange.course.unknown");
        assertThatThrownBy(() -> CourseFile.of(zip(Map.of("course.json", "{"))))
                .hasMessageContaining("exchange.course.json");
        assertThatThrownBy(() -> CourseFile.of(zip(Map.of("course.json", COURSE, "../out.svg", DRAWING))))
                .hasMessageContaining("exchange.refused.zip-path");
    }

    private static String body(JsonObject document) {
        return document.getJsonArray("modules")
                .getJsonObject(0)
                .getJsonArray("lessons")
                .getJsonObject(0)
                .getString("body");
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new LinkedHashMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
