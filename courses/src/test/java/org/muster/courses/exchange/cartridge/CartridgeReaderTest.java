package org.muster.courses.exchange.cartridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.cartridge.CartridgeReader.Cartridge;
import org.muster.courses.exchange.question.Notice;

class CartridgeReaderTest {

    private static final String MANIFEST = """
            <manifest identifier="c" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1">
              <metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion>
                <lom><general><title><string>Doors</string></title></general></lom></metadata>
              <organizations><organization structure="rooted-hierarchy"><item identifier="root">
                <item identifier="f1"><title>Ways out</title>
                  <item identifier="i1" identifierref="page"><title>The hall</title></item>
                  <item identifier="f2"><title>Deeper</title>
                    <item identifier="i2" identifierref="test"><title>Test</title></item></item>
                  <item identifier="i3" identifierref="talk"><title>Talk</title></item>
                  <item identifier="i4" identifierref="link"><title>More</title></item></item>
              </item></organization></organizations>
              <resources>
                <resource identifier="page" type="webcontent" href="pages/hall.html"><file href="pages/hall.html"/></resource>
                <resource identifier="alone" type="webcontent" href="pages/alone.html"><file href="pages/alone.html"/></resource>
                <resource identifier="test" type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment"><file href="test.xml"/></resource>
                <resource identifier="talk" type="imsdt_xmlv1p1"><file href="talk.xml"/></resource>
                <resource identifier="link" type="imswl_xmlv1p1"><file href="link.xml"/></resource>
              </resources></manifest>""";

    private static final String PAGE = """
            <html><head><title>Hall</title><script>x()</script></head><body><h1>Hall</h1>
            <p><b>Look</b> <a href="$WIKI_REFERENCE$/pages/x">there</a> <a href="https://doors.example/">here</a></p>
            <img src="%24IMS-CC-FILEBASE%24/door.png" alt="A &quot;door&quot;"><img src="https://elsewhere.example/a.png"></body></html>""";

    private static final String LINK =
            "<webLink xmlns=\"http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1\"><title>On doors</title>"
                    + "<url href=\"https://doors.example/more?a=1&amp;b=2\"/></webLink>";

    @Test
    void foldersBecomeModulesPagesLessonsAndTestsQuestions() {
        Cartridge read = CartridgeReader.read(cartridge(MANIFEST));

        List<JsonObject> modules = read.course().getJsonArray("modules").getValuesAs(JsonObject.class);
        assertThat(read.course().getString("title")).isEqualTo("Doors");
        assertThat(modules)
                .extracting(module -> module.getString("title"))
                .containsExactly("Ways out", "Not in the outline");
        assertThat(modules.get(0).getJsonArray("lessons").getValuesAs(JsonObject.class))
                .extracting(lesson -> lesson.getString("title"))
                .containsExactly("The hall", "More");
        assertThat(questions(read))
                .extracting(question -> question.getString("type") + " " + question.getString("module"))
                .containsExactly("single m1", "multiple m1", "text m1", "numeric m1", "matching m1");
    }

    @Test
    void whatCannotBeTakenIsTold() {
        assertThat(CartridgeReader.read(cartridge(MANIFEST)).lines())
                .extracting(Notice::key)
                .containsExactlyInAnyOrder(
                        "exchange.cartridge.links",
                        "exchange.cartridge.picture",
                        "exchange.cartridge.discussion",
                        "exchange.cartridge.beside",
                        "exchange.refused.kind",
                        "exchange.changed.weights");
    }

    @Test
    void aPageKeepsItsTextPicturesAndLinksElsewhere() {
        Cartridge read = CartridgeReader.read(cartridge(MANIFEST));
        JsonObject module = read.course().getJsonArray("modules").getJsonObject(0);
        String page = module.getJsonArray("lessons").getJsonObject(0).getString("body");
        String file = read.files().keySet().iterator().next();

        assertThat(page)
                .contains("<h2>Hall</h2>", "<strong>Look</strong>", "<a>there</a>", "href=\"https://doors.example/\"")
                .contains("<img src=\"" + file + "\" alt=\"A &quot;door&quot;\">")
                .doesNotContain("script", "elsewhere.example");
        assertThat(module.getJsonArray("lessons").getJsonObject(1).getString("body"))
                .isEqualTo("<p><a href=\"https://doors.example/more?a=1&amp;b=2\">On doors</a></p>");
    }

    @Test
    void questionsKeepWhatIsRightAndWhatIsSaid() {
        List<JsonObject> questions = questions(CartridgeReader.read(cartridge(MANIFEST)));

        assertThat(questions.get(0).toString())
                .contains("\"text\":\"Left\",\"correct\":true,\"feedback\":\"Yes. Doors lead out.\"")
                .contains("\"text\":\"Right\",\"correct\":false,\"feedback\":\"Shut. Doors lead out.\"");
        assertThat(questions.get(1).toString())
                .contains(
                        "\"text\":\"A\",\"correct\":true",
                        "\"text\":\"B\",\"correct\":false",
                        "\"text\":\"C\",\"correct\":true");
        assertThat(questions.get(2).toString()).contains("\"accepted\":[\"warden\",\"a warden\"]");
        assertThat(questions.get(3).toString()).contains("\"value\":4,\"tolerance\":0.5");
        assertThat(questions.get(4).toString())
                .contains(
                        "\"left\":\"Fire\",\"right\":\"Red\"",
                        "\"left\":\"Exit\",\"right\":\"Green\"",
                        "\"extra_right\":[\"Blue\"]");
    }

    @Test
    void aFolderWithoutATitleIsCalledAfterTheCourse() {
        String bare = MANIFEST.replace("<title>Ways out</title>", "")
                .replace(
                        "</item></organization>",
                        "<item identifier=\"last\" identifierref=\"alone\"><title>Last</title></item></item></organization>");
        assertThat(CartridgeReader.read(cartridge(bare))
                        .course()
                        .getJsonArray("modules")
                        .getValuesAs(JsonObject.class))
                .extracting(module -> module.getString("title"))
                .containsExactly("Doors");
    }

    @Test
    void otherPackagesAreRefused() {
        assertThatThrownBy(() -> CartridgeReader.read(cartridge(MANIFEST.replace("IMS Common Cartridge", "ADL SCORM"))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("exchange.cartridge.schema");
        assertThatThrownBy(() -> CartridgeReader.read(cartridge(
                        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><manifest>&e;</manifest>")))
                .isInstanceOf(RuleBroken.class);
    }

    private static List<JsonObject> questions(Cartridge read) {
        return read.course().getJsonArray("questions").getValuesAs(JsonObject.class);
    }

    private static Map<String, byte[]> cartridge(String manifest) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("imsmanifest.xml", bytes(manifest));
        files.put("pages/hall.html", bytes(PAGE));
        files.put("pages/alone.html", bytes("<p>Alone</p>"));
        files.put("test.xml", test());
        files.put("talk.xml", bytes("<topic/>"));
        files.put("link.xml", bytes(LINK));
        files.put("web_resources/door.png", picture());
        return files;
    }

    private static byte[] test() {
        try (var file = CartridgeReaderTest.class.getResourceAsStream("test.xml")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
