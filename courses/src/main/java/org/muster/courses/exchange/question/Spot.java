package org.muster.courses.exchange.question;

import jakarta.json.JsonObject;
import org.muster.courses.studio.document.JsonEdit;

/** A rectangle on a picture, in its points. */
public record Spot(Answer answer, int x, int y, int width, int height) {

    JsonObject area(String id) {
        return JsonEdit.empty()
                .with("id", id)
                .with("label", answer.text())
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height)
                .with("correct", answer.right())
                .with("feedback", answer.feedback())
                .json();
    }

    /** On a picture that was drawn smaller. */
    public Spot scaled(double scale) {
        return new Spot(answer, scaled(x, scale), scaled(y, scale), scaled(width, scale), scaled(height, scale));
    }

    private static int scaled(int length, double scale) {
        return (int) Math.floor(length * scale);
    }
}
