package org.muster.core.records.attachment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.core.records.json.Json;
import org.muster.core.records.json.ReadJson;

/** The files that kept statements name. */
public final class NamedFiles {

    private NamedFiles() {}

    /** Their digests and types, each once. */
    public static Map<String, String> in(List<String> statements) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String statement : statements) {
            if (statement.contains("\"attachments\"")) {
                Json.Obj json = (Json.Obj) ReadJson.read(statement);
                named(json, files);
                if (json.get("object") instanceof Json.Obj object) {
                    named(object, files);
                }
            }
        }
        return files;
    }

    private static void named(Json.Obj statement, Map<String, String> files) {
        if (statement.get("attachments") instanceof Json.Arr list) {
            for (Json item : list.items()) {
                Json.Obj attachment = (Json.Obj) item;
                files.putIfAbsent(
                        attachment.text("sha2").orElseThrow().toLowerCase(Locale.ROOT),
                        attachment.text("contentType").orElseThrow().replaceAll("[\\r\\n]", " "));
            }
        }
    }
}
