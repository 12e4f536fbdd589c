package org.muster.forums.demo;

import jakarta.json.JsonObject;
import java.util.List;
import org.muster.forums.discussion.ThreadKind;

/** A thread of the demonstration's files. */
record DemoThread(JsonObject json) {

    String title() {
        return json.getString("title");
    }

    ThreadKind kind() {
        return json.getString("type").equals("question") ? ThreadKind.QUESTION : ThreadKind.DISCUSSION;
    }

    boolean isPinned() {
        return json.getBoolean("pinned");
    }

    List<DemoPost> posts() {
        return json.getJsonArray("posts").getValuesAs(JsonObject.class).stream()
                .map(DemoPost::new)
                .toList();
    }

    DemoPost last() {
        List<DemoPost> posts = posts();
        return posts.get(posts.size() - 1);
    }
}
