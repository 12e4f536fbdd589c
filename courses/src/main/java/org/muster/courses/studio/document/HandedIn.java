package org.muster.courses.studio.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import org.muster.core.kernel.JsonParts;

/** The document of a published version as it was before it was published: files are named again, not addressed. */
public final class HandedIn {

    private static final String FILE = "file";
    private static final String ADDRESS = "address";

    private final JsonObject published;
    private final Map<String, String> addresses = new TreeMap<>();

    public HandedIn(JsonObject published) {
        this.published = published;
        find(published);
    }

    /** The address of each file by its name. */
    public Map<String, String> addresses() {
        return Map.copyOf(addresses);
    }

    public JsonObject document() {
        return object(published);
    }

    private void find(JsonValue value) {
        if (value instanceof JsonObject object) {
            if (isAddressed(object)) {
                addresses.put(object.getString(FILE), object.getString(ADDRESS));
            }
            object.values().forEach(this::find);
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(this::find);
        }
    }

    private static boolean isAddressed(JsonObject object) {
        return object.get(FILE) instanceof JsonString && object.get(ADDRESS) instanceof JsonString;
    }

    private JsonValue value(String name, JsonValue value) {
        if (name.equals("body") && value instanceof JsonString text) {
            return JsonParts.JSON.createValue(Sources.renamed(text.getString(), this::nameOf));
        }
        if (value instanceof JsonObject object) {
            return object(object);
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            return value;
        }
        JsonArrayBuilder array = JsonParts.JSON.createArrayBuilder();
        value.asJsonArray().forEach(each -> array.add(value("", each)));
        return array.build();
    }

    private JsonObject object(JsonObject object) {
        JsonObjectBuilder copy = JsonParts.JSON.createObjectBuilder();
        object.forEach((name, each) -> copy.add(name, value(name, each)));
        if (isAddressed(object)) {
            copy.remove(ADDRESS);
        }
        return copy.build();
    }

    private String nameOf(String address) {
        return addresses.entrySet().stream()
                .filter(entry -> entry.getValue().equals(address))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(address);
    }
}
