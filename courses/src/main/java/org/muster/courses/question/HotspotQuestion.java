package org.muster.courses.question;

import java.util.List;
import java.util.Objects;
import org.muster.core.records.api.Interaction;

/** A place on a picture; the places' labels are a list beside it for those who cannot use the picture. */
public record HotspotQuestion(Wording wording, List<Area> areas) implements Question {

    @Override
    public String type() {
        return "hotspot";
    }

    @Override
    public Response read(AnswerForm form) {
        String sent = form.only();
        return areas.stream().anyMatch(area -> area.option().id().equals(sent)) ? Response.of(sent) : Response.NONE;
    }

    @Override
    public boolean isRight(Response response) {
        return options().stream().anyMatch(area -> area.right() && response.holds(area.id()));
    }

    @Override
    public List<String> remarks(Response response) {
        return options().stream()
                .filter(area -> response.holds(area.id()))
                .map(Option::feedback)
                .toList();
    }

    @Override
    public Response solution() {
        return new Response(options().stream()
                .filter(Option::right)
                .map(Option::id)
                .limit(1)
                .toList());
    }

    @Override
    public boolean isAnswerable() {
        return wording.picture() != null
                && areas.size() >= 2
                && areas.stream().allMatch(area -> area.isWithin(Objects.requireNonNull(wording.picture())))
                && !solution().isBlank();
    }

    @Override
    public List<String> arrangeable() {
        return List.of();
    }

    @Override
    public Interaction interaction(String language) {
        List<String> right =
                options().stream().filter(Option::right).map(Option::id).toList();
        return new Interaction("choice", right, Told.choice(options(), language).components());
    }

    @Override
    public String told(Response response) {
        return response.part(0);
    }

    private List<Option> options() {
        return areas.stream().map(Area::option).toList();
    }

    /** A rectangle on the picture, in the picture's own units. */
    public record Area(Option option, int x, int y, int width, int height) {

        boolean isWithin(Picture picture) {
            return x >= 0
                    && y >= 0
                    && width > 0
                    && height > 0
                    && x + width <= picture.width()
                    && y + height <= picture.height();
        }
    }
}
