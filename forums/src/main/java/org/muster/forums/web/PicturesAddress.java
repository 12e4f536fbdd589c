package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.muster.core.kernel.JsonParts;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Upload;
import org.muster.forums.api.ForumId;
import org.muster.forums.picture.BringPicture;
import org.muster.forums.picture.BringPicture.Brought;

/** Takes the pictures that the editor sends, and answers in JSON where each of them is; nothing is to be read there. */
@ApplicationScoped
class PicturesAddress implements PostHandler, GetHandler {

    private static final int UNPROCESSABLE = 422;

    @Inject
    PathParameters path;

    @Inject
    BringPicture bringPicture;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return "/forums/{forum}/pictures";
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) {
        throw new NotFound("forums.picture.unknown");
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Upload upload = Upload.in(request, "file").orElseThrow(() -> new NotFound("forums.picture.unknown"));
        try (InputStream file = upload.open()) {
            say(response, "application/json", place(bringPicture.bring(ForumId.parse(path.get("forum")), file)));
        } catch (RuleBroken broken) {
            response.setStatus(UNPROCESSABLE);
            say(response, "application/problem+json", problem(deeds.sentence(broken)));
        }
        return true;
    }

    private static JsonObject place(Brought brought) {
        return JsonParts.JSON
                .createObjectBuilder()
                .add("src", "/forums/pictures/" + brought.id())
                .add("width", brought.width())
                .add("height", brought.height())
                .build();
    }

    private static JsonObject problem(String detail) {
        return JsonParts.JSON
                .createObjectBuilder()
                .add("status", UNPROCESSABLE)
                .add("detail", detail)
                .build();
    }

    private static void say(HttpServletResponse response, String type, JsonObject answer) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer.toString());
    }
}
