package org.muster.core.records.json;

/** Writes JSON as short as it can be; numbers as they were typed. */
public final class WriteJson {

    private static final String HEX = "0123456789abcdef";

    private WriteJson() {}

    public static void value(Json value, StringBuilder to) {
        if (value instanceof Json.Obj object) {
            object(object, to);
        } else if (value instanceof Json.Arr array) {
            array(array, to);
        } else if (value instanceof Json.Str text) {
            text(text.value(), to);
        } else if (value instanceof Json.Num number) {
            to.append(number.typed());
        } else {
            to.append(value == Json.Word.TRUE ? "true" : value == Json.Word.FALSE ? "false" : "null");
        }
    }

    private static void object(Json.Obj object, StringBuilder to) {
        to.append('{');
        for (int i = 0; i < object.size(); i++) {
            name(object.name(i), i == 0, to);
            value(object.value(i), to);
        }
        to.append('}');
    }

    private static void array(Json.Arr array, StringBuilder to) {
        to.append('[');
        for (int i = 0; i < array.items().size(); i++) {
            to.append(i == 0 ? "" : ",");
            value(array.items().get(i), to);
        }
        to.append(']');
    }

    /** The name of a member and its colon, behind a comma unless it is the first. */
    public static void name(String name, boolean first, StringBuilder to) {
        to.append(first ? "" : ",");
        text(name, to);
        to.append(':');
    }

    public static void text(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                to.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                escaped(c, to);
            } else {
                to.append(c);
            }
        }
        to.append('"');
    }

    /** Half of a pair may stand alone in JSON, but not in UTF-8. */
    private static void escaped(char c, StringBuilder to) {
        to.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            to.append(HEX.charAt((c >> shift) & 0xF));
        }
    }
}
