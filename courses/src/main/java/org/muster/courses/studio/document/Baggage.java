package org.muster.courses.studio.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.JsonParts;
import org.muster.courses.publishing.NamedFiles;

/**
 * What pieces of a course refer to and what stands with the course itself: pictures, films and scenarios. It goes with them into
 * another course.
 */
public final class Baggage {

    private static final Pattern PLACED = Pattern.compile("(data-block=\"(scenario|video)\" data-id=\")([^\"]*)\"");
    private static final String MEDIA = "media";
    private static final String SCENARIO = "scenario";
    private static final String VIDEO = "video";
    private static final String FILE = "file";

    private final Set<String> shown;
    private final List<JsonObject> media;
    private final List<JsonObject> scenarios;
    private final List<JsonObject> videos;

    private Baggage(JsonObject document, Collection<JsonObject> pieces) {
        Set<String> places = pieces.stream().flatMap(Baggage::placed).collect(Collectors.toSet());
        this.scenarios = placed(document, SCENARIO, places);
        this.videos = placed(document, VIDEO, places);
        this.shown = Stream.concat(
                        pieces.stream().flatMap(Baggage::shown),
                        videos.stream().map(video -> video.getString("poster", "")))
                .collect(Collectors.toSet());
        this.media = list(document, MEDIA)
                .filter(item -> shown.contains(item.getString(FILE)))
                .toList();
    }

    /** Of these pieces of the document. */
    public static Baggage of(JsonObject document, Collection<JsonObject> pieces) {
        return new Baggage(document, pieces);
    }

    /** The names of all its files. */
    public Set<String> files() {
        return Stream.concat(shown.stream(), videos.stream().flatMap(NamedFiles::in))
                .collect(Collectors.toSet());
    }

    /** {@code document} with what it does not have yet; {@code files} have other names there. */
    public Unpacked into(JsonObject document, Map<String, String> files) {
        Renamed renamed = new Renamed(files);
        Map<String, String> ids = new HashMap<>();
        JsonObject unpacked =
                with(document, MEDIA, media.stream().map(renamed::of).toList(), Baggage::hasItsFile);
        for (JsonObject scenario : scenarios) {
            unpacked = put(unpacked, SCENARIO, renamed.of(scenario), ids);
        }
        for (JsonObject video : videos) {
            unpacked = put(unpacked, VIDEO, renamed.of(video), ids);
        }
        return new Unpacked(unpacked, renamed, Map.copyOf(ids));
    }

    private static JsonObject put(JsonObject document, String kind, JsonObject item, Map<String, String> ids) {
        JsonObject there = free(document, kind + "s", item);
        ids.put(kind + " " + item.getString("id"), there.getString("id"));
        return with(document, kind + "s", List.of(there), List::contains);
    }

    private static boolean hasItsFile(List<JsonObject> all, JsonObject item) {
        return all.stream().anyMatch(each -> each.getString(FILE).equals(item.getString(FILE)));
    }

    /** The item; under another id when something else has its own. Its lesson is called otherwise there. */
    private static JsonObject free(JsonObject document, String list, JsonObject item) {
        JsonObject homeless = JsonEdit.of(item).without("lesson").json();
        List<JsonObject> there = list(document, list).toList();
        Set<String> taken = there.stream()
                .filter(each -> !each.equals(homeless))
                .map(each -> each.getString("id"))
                .collect(Collectors.toSet());
        String id = item.getString("id");
        String own = Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? id : id + "-" + n)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
        return JsonEdit.of(homeless).with("id", own).json();
    }

    private static JsonObject with(JsonObject document, String name, List<JsonObject> more, Known known) {
        List<JsonObject> all = new ArrayList<>(list(document, name).toList());
        int before = all.size();
        more.stream().filter(item -> !known.in(all, item)).forEach(all::add);
        if (all.size() == before) {
            return document;
        }
        JsonArrayBuilder array = JsonParts.JSON.createArrayBuilder();
        all.forEach(array::add);
        return JsonEdit.of(document).with(name, array.build()).json();
    }

    private static Stream<String> shown(JsonObject piece) {
        return Stream.concat(NamedFiles.in(piece), Sources.in(piece.getString("body", "")).stream());
    }

    private static Stream<String> placed(JsonObject piece) {
        return PLACED.matcher(piece.getString("body", ""))
                .results()
                .map(found -> found.group(2) + " " + found.group(3));
    }

    private static List<JsonObject> placed(JsonObject document, String kind, Set<String> places) {
        return list(document, kind + "s")
                .filter(item -> places.contains(kind + " " + item.getString("id")))
                .toList();
    }

    private static Stream<JsonObject> list(JsonObject document, String name) {
        return document.containsKey(name)
                ? document.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                : Stream.empty();
    }

    private interface Known {
        boolean in(List<JsonObject> all, JsonObject item);
    }

    /** A document with baggage in it, and what its owners say there. */
    public static final class Unpacked {

        private final JsonObject document;
        private final Renamed renamed;
        private final Map<String, String> ids;

        private Unpacked(JsonObject document, Renamed renamed, Map<String, String> ids) {
            this.document = document;
            this.renamed = renamed;
            this.ids = ids;
        }

        public JsonObject document() {
            return document;
        }

        /** The piece as it refers to its baggage now. */
        public JsonObject owner(JsonObject piece) {
            JsonObject copy = renamed.of(piece);
            return copy.containsKey("body")
                    ? JsonEdit.of(copy)
                            .with("body", replaced(copy.getString("body")))
                            .json()
                    : copy;
        }

        private String replaced(String body) {
            return PLACED.matcher(body).replaceAll(found -> {
                String id = ids.getOrDefault(found.group(2) + " " + found.group(3), found.group(3));
                return Matcher.quoteReplacement(found.group(1) + id + "\"");
            });
        }
    }
}
