package org.muster.courses.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.core.web.api.Paging;
import org.muster.courses.studio.document.MediaItems;

/** {@code /studio/courses/{draft}/pictures?page=…}; its forms go to {@link PicturesPost}. */
@Named("studioPictures")
@RequestScoped
public class PicturesBacking {

    private static final int PAGE = 20;

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    public List<Shown> getShown() {
        List<JsonObject> items = items();
        return IntStream.range(0, items.size())
                .mapToObj(place -> shown(place, items.get(place)))
                .skip(getPaging().skip())
                .limit(PAGE)
                .toList();
    }

    public Paging getPaging() {
        return Paging.of(sent.field("page"), PAGE, items().size());
    }

    private List<JsonObject> items() {
        return MediaItems.of(open.getEdited().draft().document());
    }

    private Shown shown(int place, JsonObject item) {
        String file = item.getString("file");
        boolean again = sent.isAgain() && sent.field("picture").equals(file);
        return new Shown(
                place,
                file,
                open.getEdited().addresses().getOrDefault(file, ""),
                again ? sent.field("alt") : item.getString("alt", ""),
                again ? sent.has("decorative") : item.getBoolean("decorative", false));
    }

    /** A picture of the list. */
    public record Shown(int place, String file, String address, String alt, boolean decorative) {}
}
