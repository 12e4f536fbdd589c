package org.muster.core.records.json;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.muster.core.kernel.JsonParts;

/** Reads JSON once, streaming, and refuses what would be ambiguous (a name twice) or too deep. */
public final class ReadJson {

    /** How deep values may lie inside each other. */
    public static final int DEEPEST = 100;

    /** The longest number, in characters. */
    public static final int LONGEST_NUMBER = 1_000;

    /** Ends of members are remembered in the statement itself, which stands alone or in a list. */
    private static final int REMEMBERED_DEPTH = 2;

    private static final JsonParserFactory PARSERS = ((JsonProvider) JsonParts.JSON).createParserFactory(Map.of());

    private final JsonParser parser;
    private final Object[] path = new Object[DEEPEST + 1];
    private int depth;

    private ReadJson(JsonParser parser) {
        this.parser = parser;
    }

    public static Json read(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            return new ReadJson(parser).all();
        }
    }

    private Json all() {
        try {
            Json value = value(parser.next());
            if (parser.hasNext()) {
                throw bad("something follows the end");
            }
            return value;
        } catch (JsonParsingException e) {
            throw bad("is no JSON (line " + e.getLocation().getLineNumber() + ", column "
                    + e.getLocation().getColumnNumber() + ")");
        } catch (NoSuchElementException e) {
            throw bad("ends too early");
        }
    }

    private Json value(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new Json.Str(parser.getString());
            case VALUE_NUMBER -> number();
            case VALUE_TRUE -> Json.Word.TRUE;
            case VALUE_FALSE -> Json.Word.FALSE;
            case VALUE_NULL -> Json.Word.NULL;
            default -> throw bad("is no JSON");
        };
    }

    private Json number() {
        String typed = parser.getString();
        if (typed.length() > LONGEST_NUMBER) {
            throw bad("a number may have " + LONGEST_NUMBER + " characters");
        }
        return new Json.Num(typed);
    }

    private Json object() {
        deeper();
        int from = place() - 1;
        Members members = new Members();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            path[depth] = name;
            Json value = value(parser.next());
            if (!members.add(name, value, depth <= REMEMBERED_DEPTH ? place() : 0)) {
                throw bad("stands twice in one object");
            }
        }
        depth--;
        return new Json.Obj(members, from, place());
    }

    private Json array() {
        deeper();
        List<Json> items = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            path[depth] = items.size();
            items.add(value(event));
        }
        depth--;
        return new Json.Arr(items);
    }

    private void deeper() {
        if (depth == DEEPEST) {
            throw bad("lies deeper than " + DEEPEST);
        }
        depth++;
        path[depth] = "";
    }

    private int place() {
        return (int) parser.getLocation().getStreamOffset();
    }

    private BadJson bad(String what) {
        StringBuilder text = new StringBuilder("$");
        for (int i = 1; i <= depth; i++) {
            if (path[i] instanceof Integer index) {
                text.append('[').append(index).append(']');
            } else if (!"".equals(path[i])) {
                text.append('.').append(path[i]);
            }
        }
        return new BadJson(text.toString(), what);
    }
}
