package org.muster.courses.exchange.cartridge;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.files.Picture;
import org.muster.courses.exchange.question.ImportedPicture;
import org.muster.courses.studio.document.JsonEdit;

/** Pictures of a cartridge that its pages and questions show, drawn anew and named by their content. */
final class KeptPictures {

    private static final int NAME = 16;

    private final PackedFiles packed;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, JsonObject> items = new LinkedHashMap<>();

    KeptPictures(PackedFiles packed) {
        this.packed = packed;
    }

    /** The picture that a page names; nothing when it is not there or none that is taken. */
    Optional<ImportedPicture> find(String page, String address, String alt) {
        try {
            return packed.named(page, address).map(content -> ImportedPicture.of(content, 0, alt));
        } catch (RuleBroken noPicture) {
            return Optional.empty();
        }
    }

    /** What the course calls it. */
    String keep(ImportedPicture shown) {
        Picture picture = shown.picture();
        String digest = Sha256.hex(picture.content()).substring(0, NAME);
        String name = "media/" + digest + (picture.type().endsWith("png") ? ".png" : ".jpg");
        files.put(name, picture.content());
        items.computeIfAbsent(
                name,
                file -> JsonEdit.empty()
                        .with("id", "p-" + digest)
                        .with("file", file)
                        .with("type", picture.type())
                        .with("width", picture.width())
                        .with("height", picture.height())
                        .with("decorative", false)
                        .with("alt", shown.alt())
                        .json());
        return name;
    }

    Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    Iterable<JsonObject> items() {
        return items.values();
    }
}
