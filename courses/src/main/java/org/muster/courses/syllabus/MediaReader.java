package org.muster.courses.syllabus;

import jakarta.json.JsonObject;
import org.muster.courses.question.Picture;

/** Reads the pictures and films of a course document. Before its files are kept, an address is the file's name. */
final class MediaReader {

    private MediaReader() {}

    static Media media(JsonObject json) {
        return new Media(SyllabusReader.objects(json, "media", MediaReader::item));
    }

    private static Media.Item item(JsonObject json) {
        Picture picture = new Picture(
                address(json), json.getString("alt", ""), json.getInt("width", 0), json.getInt("height", 0));
        return new Media.Item(
                json.getString("id"), json.getString("file"), json.getBoolean("decorative", false), picture);
    }

    static Video video(JsonObject json, Media media) {
        return new Video(
                json.getString("id"),
                json.getString("title"),
                json.containsKey("file") && !json.isNull("file") ? address(json) : null,
                media.picture(json.getString("poster", "")),
                json.getInt("seconds", 0),
                SyllabusReader.objects(
                        json, "captions", each -> new Video.Captions(each.getString("language"), address(each))),
                json.getString("transcript", ""));
    }

    private static String address(JsonObject json) {
        return json.getString("address", json.getString("file"));
    }
}
