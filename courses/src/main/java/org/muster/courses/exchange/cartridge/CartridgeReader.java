package org.muster.courses.exchange.cartridge;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.core.kernel.JsonParts;
import org.muster.courses.exchange.cartridge.Manifest.Leaf;
import org.muster.courses.exchange.cartridge.Manifest.Resource;
import org.muster.courses.exchange.cartridge.Manifest.Section;
import org.muster.courses.exchange.question.Gathered;
import org.muster.courses.exchange.question.ImportedFile;
import org.muster.courses.exchange.question.ImportedQuestion;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.studio.document.EmptyCourse;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.Slug;

/** Makes a course of a cartridge: folders become modules, pages lessons, tests questions of the bank. */
public final class CartridgeReader {

    private static final int LONGEST_TITLE = 200;
    private static final Map<String, String> BESIDE =
            Map.of("en-GB", "Not in the outline", "cy", "Heb fod yn yr amlinelliad");

    private final Manifest manifest;
    private final PackedFiles packed;
    private final KeptPictures pictures;
    private final Gathered questions = new Gathered();
    private final List<Notice> lines = new ArrayList<>();
    private int lessons;

    private CartridgeReader(Map<String, byte[]> archive) {
        this.packed = new PackedFiles(archive);
        this.manifest = Manifest.read(archive.getOrDefault(Manifest.NAME, new byte[0]));
        this.pictures = new KeptPictures(packed);
    }

    /**
     * What a cartridge holds.
     *
     * @param course as yet with the texts that others wrote
     */
    public record Cartridge(JsonObject course, Map<String, byte[]> files, List<Notice> lines) {}

    public static boolean reads(Map<String, byte[]> archive) {
        return archive.containsKey(Manifest.NAME);
    }

    public static Cartridge read(Map<String, byte[]> archive) {
        return new CartridgeReader(archive).read();
    }

    private Cartridge read() {
        String title = titled(manifest.title(), "Course");
        JsonArrayBuilder modules = JsonParts.JSON.createArrayBuilder();
        int number = 0;
        for (Section section : manifest.sections()) {
            number++;
            modules.add(module("m" + number, titled(section.title(), title), section.leaves()));
        }
        List<Leaf> beside = beside();
        if (!beside.isEmpty()) {
            number++;
            String other = BESIDE.getOrDefault(manifest.language(), title);
            lines.add(Notice.of(Place.item(other), "exchange.cartridge.beside", beside.size()));
            modules.add(module("m" + number, other, beside));
        }
        JsonEdit course = JsonEdit.of(EmptyCourse.of(Slug.of(title), title, "", manifest.language()))
                .with("modules", modules.build())
                .with("questions", bank());
        JsonArrayBuilder media = JsonParts.JSON.createArrayBuilder();
        pictures.items().forEach(media::add);
        return new Cartridge(course.with("media", media.build()).json(), pictures.files(), List.copyOf(lines));
    }

    private JsonObject module(String id, String title, List<Leaf> leaves) {
        JsonArrayBuilder taught = JsonParts.JSON.createArrayBuilder();
        for (Leaf leaf : leaves) {
            String name = titled(leaf.title(), title);
            if (leaf.resource().isEmpty()) {
                lines.add(Notice.of(Place.item(name), "exchange.cartridge.heading"));
            } else {
                take(id, name, leaf.resource().get(), taught);
            }
        }
        return JsonEdit.empty()
                .with("id", id)
                .with("title", title)
                .with("summary", "")
                .with("lessons", taught.build())
                .json();
    }

    private void take(String module, String title, Resource resource, JsonArrayBuilder taught) {
        byte[] content = packed.at(resource.href()).orElse(null);
        if (content == null) {
            lines.add(Notice.of(Place.item(title), "exchange.cartridge.missing", resource.href()));
        } else if (resource.isTest()) {
            Qti12Test.read(resource.href(), content, module, pictures, questions);
        } else if (resource.isPage()) {
            taught.add(lesson(title, new PageText(resource.href(), pictures, key -> say(title, key)).of(content)));
        } else if (resource.isPicture()) {
            String shown = "<img src=\"/" + resource.href() + "\" alt=\"\">";
            taught.add(lesson(
                    title,
                    new PageText("", pictures, key -> say(title, key)).of(shown.getBytes(StandardCharsets.UTF_8))));
        } else if (resource.isLink()) {
            taught.add(lesson(title, new WebLink(content).html(key -> say(title, key))));
        } else {
            lines.add(Notice.of(Place.item(title), "exchange.cartridge." + resource.kind()));
        }
    }

    private void say(String title, String key) {
        Notice notice = Notice.of(Place.item(title), key);
        if (!lines.contains(notice)) {
            lines.add(notice);
        }
    }

    private JsonObject lesson(String title, String body) {
        lessons++;
        return JsonEdit.empty()
                .with("id", "l" + lessons)
                .with("title", title)
                .with("minutes", 0)
                .with("body", body)
                .with("knowledge_checks", JsonParts.JSON.createArrayBuilder().build())
                .json();
    }

    /** Pages, tests and banks that stand in no folder, in one of their own. */
    private List<Leaf> beside() {
        Set<Resource> outlined = manifest.outlined();
        return manifest.resources().values().stream()
                .filter(resource -> (resource.isPage() || resource.isTest()) && !outlined.contains(resource))
                .map(resource -> new Leaf(titleOf(resource), Optional.of(resource)))
                .toList();
    }

    private String titleOf(Resource resource) {
        String file = resource.href().replaceFirst(".*/", "").replaceFirst("\\.[a-zA-Z]+$", "");
        return packed.at(resource.href()).flatMap(PageText::title).orElse(file);
    }

    private JsonArray bank() {
        ImportedFile file = questions.file();
        lines.addAll(file.refused());
        lines.addAll(file.remarks());
        JsonArrayBuilder bank = JsonParts.JSON.createArrayBuilder();
        int number = 0;
        for (ImportedQuestion question : file.questions()) {
            number++;
            lines.addAll(question.notices());
            bank.add(asked("q" + number, question));
        }
        return bank.build();
    }

    private JsonObject asked(String id, ImportedQuestion question) {
        JsonEdit content = JsonEdit.of(question.content()).with("id", id).with("module", question.category());
        question.picture()
                .ifPresent(picture -> content.with(
                        "image",
                        JsonEdit.empty()
                                .with("file", pictures.keep(picture))
                                .with("alt", picture.alt())
                                .with("width", picture.picture().width())
                                .with("height", picture.picture().height())
                                .json()));
        return content.json();
    }

    private static String titled(String title, String other) {
        String tidy = title.strip().replaceAll("\\s+", " ");
        return tidy.isEmpty() ? other : tidy.substring(0, Math.min(tidy.length(), LONGEST_TITLE));
    }
}
