package org.muster.courses.studio.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaggageTest {

    private static final JsonObject HOME = JsonEdit.read("""
            {"media":[{"id":"a","file":"media/a.png","alt":"A"},{"id":"b","file":"media/b.png","alt":"B"},
                {"id":"c","file":"media/c.png","alt":"C"}],
             "scenarios":[{"id":"foyer","lesson":"l1","title":"Foyer"},{"id":"other","title":"Other"}],
             "videos":[{"id":"film","title":"Film","file":"media/f.mp4","poster":"media/b.png",
                "captions":[{"language":"en-GB","file":"media/f.vtt"}]}]}""");

    private static final JsonObject LESSON = JsonEdit.read("""
            {"id":"l1","body":"<p><img src=\\"media/a.png\\" alt=\\"A\\"></p>\
            <div data-block=\\"scenario\\" data-id=\\"foyer\\"></div><div data-block=\\"video\\" data-id=\\"film\\"></div>"}""");

    private final Baggage baggage = Baggage.of(HOME, List.of(LESSON));

    @Test
    void aLessonTakesWhatItShows() {
        assertThat(baggage.files())
                .containsExactlyInAnyOrder("media/a.png", "media/b.png", "media/f.mp4", "media/f.vtt");
        JsonObject there = baggage.into(JsonEdit.read("{}"), Map.of()).document();
        assertThat(MediaItems.of(there))
                .extracting(item -> item.getString("id"))
                .containsExactly("a", "b");
        assertThat(there.getJsonArray("scenarios").toString()).isEqualTo("[{\"id\":\"foyer\",\"title\":\"Foyer\"}]");
        assertThat(there.getJsonArray("videos")).hasSize(1);
    }

    @Test
    void whatIsThereAlreadyIsNotDoubled() {
        JsonObject once = baggage.into(JsonEdit.read("{}"), Map.of()).document();
        Baggage.Unpacked twice = baggage.into(once, Map.of());
        assertThat(twice.document()).isEqualTo(once);
        assertThat(twice.owner(LESSON)).isEqualTo(LESSON);
    }

    @Test
    void whatIsCalledLikeSomethingElseThereGetsAnotherName() {
        JsonObject there = JsonEdit.read("""
                {"media":[{"id":"x","file":"media/a.png","alt":"Not A"}],"scenarios":[{"id":"foyer","title":"Mine"}]}""");
        Baggage.Unpacked unpacked = baggage.into(there, Map.of("media/a.png", "media/0f.png"));

        assertThat(unpacked.owner(LESSON).getString("body"))
                .contains("src=\"media/0f.png\"", "data-block=\"scenario\" data-id=\"foyer-2\"", "data-id=\"film\"");
        assertThat(MediaItems.find(unpacked.document(), "media/0f.png"))
                .hasValueSatisfying(item -> assertThat(item.getString("alt")).isEqualTo("A"));
        assertThat(unpacked.document().getJsonArray("scenarios")).hasSize(2);
    }
}
